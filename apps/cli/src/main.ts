#!/usr/bin/env node
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { CommandIo } from './command.js';
import { run } from './run.js';

const io: CommandIo = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readFile: (path) => readFile(path),
  readStandardInput: () => buffer(process.stdin),
  writeFile: (path, bytes) => writeFile(path, bytes),
  // The terminal itself knows NO_COLOR and FORCE_COLOR.
  colour: process.stdout.isTTY && process.stdout.hasColors(),
  now: () => new Date(),
  async readFolder(path) {
    if (!(await stat(path)).isDirectory()) return null;
    const names = (await readdir(path)).filter((name) => /\.csv$/i.test(name)).sort();
    return new Map(
      await Promise.all(
        names.map(async (name) => [name, await readFile(join(path, name))] as const),
      ),
    );
  },
};

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), io);
