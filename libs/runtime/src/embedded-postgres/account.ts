import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The account PostgreSQL runs as when we are root, which it refuses to be. */
export interface Account {
  uid: number;
  gid: number;
}

/** Undefined for an ordinary user: the server then runs as that user. Creates a `postgres` account where none is. */
export async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await lookUp('postgres');
  if (existing) return existing;
  const makers: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', 'postgres']],
    ['adduser', ['-S', '-D', '-H', 'postgres']],
  ];
  for (const [command, parameters] of makers) {
    await run(command, parameters).catch(() => undefined);
    const made = await lookUp('postgres');
    if (made) return made;
  }
  const nobody = await lookUp('nobody');
  if (nobody) return nobody;
  throw new Error(
    'PostgreSQL does not run as root, and no account named postgres could be made to run it as.',
  );
}

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout.trim())),
    );
    return uid !== undefined && gid !== undefined ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the account can come to the path: every folder above it lets it through. */
export async function canReach(path: string, account: Account): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => undefined);
    if (found) {
      const bit = found.uid === account.uid ? 0o100 : found.gid === account.gid ? 0o010 : 0o001;
      if (!(found.mode & bit)) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

/** Where files go that the account must reach when root's own folders are closed to it (a clone below /root). */
const openPlace = '/var/lib/rolewright';

/** The folder itself when the account can reach it, else one of its own below /var/lib/rolewright. */
async function reachableFolder(folder: string, account: Account | undefined): Promise<string> {
  if (!account || (await canReach(join(folder, 'any'), account))) return folder;
  await mkdir(openPlace, { recursive: true });
  // Whatever the umask: the account must be let through.
  await chmod(openPlace, 0o755);
  return join(openPlace, digest(folder));
}

/** As {@link reachableFolder}, made when missing. */
export async function makeReachable(folder: string, account: Account | undefined): Promise<string> {
  const place = await reachableFolder(folder, account);
  if (place !== folder) {
    await mkdir(place, { recursive: true });
    await chmod(place, 0o755);
  }
  return place;
}

/** As {@link reachableFolder} for a folder whose content must be there: it is copied once. */
export async function reachableCopy(folder: string, account: Account | undefined): Promise<string> {
  const place = await reachableFolder(folder, account);
  if (place === folder || (await stat(place).catch(() => undefined))) return place;
  const unfinished = await mkdtemp(`${place}-`);
  await cp(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', unfinished]);
  // Two starts may copy at once; the second rename finds the first one's copy and leaves it.
  await rename(unfinished, place).catch(() => rm(unfinished, { recursive: true, force: true }));
  return place;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
