import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readdir, readlink } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A process that has ended but was never waited for (no init in the container) is not alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/^[ZX]$/.test(statOf(readFileSync(`/proc/${pid}/stat`, 'utf8'))[0] ?? '');
  } catch {
    return false;
  }
}

/** The fields of /proc/PID/stat after the command, which stands in parentheses and may itself hold spaces. */
const statOf = (line: string) => line.slice(line.lastIndexOf(')') + 2).split(' ');

/** When the process began, as the system tells it: with the pid it names a process beyond reuse of the number. */
export async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  try {
    if (process.platform === 'linux') {
      return statOf(await readFile(`/proc/${pid}/stat`, 'utf8'))[19];
    }
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether this process is a server on the data directory (a reused pid is not). */
export async function servesDirectory(pid: number, dataDirectory: string): Promise<boolean> {
  try {
    if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`)) === dataDirectory;
    if (process.platform === 'win32') return true;
    return (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout.includes(dataDirectory);
  } catch {
    return false;
  }
}

/** Processes still working in the data directory: children that outlive a killed server for a moment. */
export async function processesIn(dataDirectory: string): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const inside = await Promise.all(
    pids.map(async (pid) => ((await servesDirectory(pid, dataDirectory)) ? pid : undefined)),
  );
  return inside.filter((pid) => pid !== undefined);
}

/** True once the process has ended, false when it has not within the time. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await delay(25);
  }
  return true;
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
