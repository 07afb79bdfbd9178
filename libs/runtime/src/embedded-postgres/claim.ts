import { readFile, rm, writeFile } from 'node:fs/promises';
import { isAlive, startOf } from './processes.js';

interface Claimant {
  pid: number;
  start: string | undefined;
}

/** The folder is in use by another running process. */
export class FolderInUseError extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `${folder} is in use by process ${pid}, which is still running: stop it first, or choose another folder.`,
    );
    this.name = 'FolderInUseError';
  }
}

/**
 * Claims a folder for this process by a file naming it. A claim whose process is gone (killed, or the machine
 * restarted and the number given to another) is void. Returns the release.
 */
export async function claimFolder(folder: string, file: string): Promise<() => Promise<void>> {
  const mine = JSON.stringify({
    pid: process.pid,
    start: await startOf(process.pid),
  } satisfies Claimant);
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      await writeFile(file, mine, { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const claimant = await readClaim(file);
    if (claimant && (await isRunning(claimant))) throw new FolderInUseError(folder, claimant.pid);
    await rm(file, { force: true });
  }
  throw new Error(`${file} could not be written.`);
}

/** Whether the process that claimed by this file still runs. */
export async function isClaimed(file: string): Promise<boolean> {
  const claimant = await readClaim(file);
  return claimant !== undefined && (await isRunning(claimant));
}

async function readClaim(file: string): Promise<Claimant | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Claimant;
  } catch {
    return undefined;
  }
}

async function isRunning({ pid, start }: Claimant): Promise<boolean> {
  if (!isAlive(pid)) return false;
  return start === undefined || start === (await startOf(pid));
}
