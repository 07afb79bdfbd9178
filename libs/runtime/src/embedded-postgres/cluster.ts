import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';

const run = promisify(execFile);

export const administrator = 'postgres';

export interface Cluster {
  binaries: Binaries;
  account: Account | undefined;
  dataDirectory: string;
}

/** True when the cluster was made now. Made beside and renamed, so that a killed start leaves no half of one. */
export async function makeCluster({
  binaries,
  account,
  dataDirectory,
  password,
  durable,
}: Cluster & { password: string; durable: boolean }): Promise<boolean> {
  const version = await readFile(join(dataDirectory, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) {
    if (version.trim() === binaries.majorVersion) return false;
    throw new Error(
      `${dataDirectory} was made by PostgreSQL ${version.trim()}, this is ${binaries.majorVersion}: move the folder away, or export and import its data.`,
    );
  }
  const unfinished = `${dataDirectory}.new`;
  const passwordFile = `${dataDirectory}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) {
    await chown(unfinished, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  try {
    await run(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${administrator}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...account, cwd: unfinished, env: serverEnvironment() },
    );
  } catch (error) {
    throw new Error(
      `PostgreSQL's data could not be laid out in ${unfinished}: ${(error as { stderr?: string }).stderr ?? String(error)}`,
      { cause: error },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, dataDirectory);
  return true;
}

/** The server reads PG* variables of its own; ours are meant for clients. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** The administrator's password of this folder's cluster: made on first use, kept readable by this user alone. */
export async function administratorsPassword(
  directory: string,
): Promise<{ password: string; made: boolean }> {
  const file = join(directory, 'administrator');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept) return { password: kept.trim(), made: false };
  const password = randomBytes(24).toString('base64url');
  await writeFile(`${file}.new`, password, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return { password, made: true };
}
