import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { maturityModel } from '../../libs/catalogue/dist/index.js';
import {
  completeConfig,
  loadSettings,
  startEmbeddedPostgres,
  withDatabase,
} from '../../libs/runtime/dist/index.js';
import { migrate } from '../../libs/server/dist/index.js';
import { settings } from './report.mjs';
import { criteriaOf, observationsSql } from './synthetic.mjs';

/** A PostgreSQL of the bench's own, set as `npm start` sets it, migrated by the product and filled set by set. */
export async function openDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-bench-'));
  await chmod(folder, 0o711);
  const postgres = await startEmbeddedPostgres({
    directory: join(folder, 'postgres'),
    settings: { max_connections: '100', shared_buffers: '128MB' },
  });
  const adminUrl = withDatabase(postgres.adminUrl, 'rolewright');
  const close = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await migrate({ adminUrl });
    const config = completeConfig(
      {
        ...loadSettings({
          NODE_ENV: 'production',
          LOG_LEVEL: 'error',
          HOST: '127.0.0.1',
          REQUESTS_PER_MINUTE: '0',
          PORT: '0',
        }),
        publicUrl: 'http://localhost',
      },
      { adminUrl, authSecret: 'a secret of the bench, and of nothing else' },
    );
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    await fill(admin);
    return {
      config,
      admin,
      async close() {
        await admin.end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill(admin) {
  const started = performance.now();
  await admin.query('create schema bench');
  await admin.query(
    `create table bench.organisations as
     select place, ('0190' || lpad(to_hex(place), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(place), 12, '0'))::uuid as organisation_id
     from generate_series(1, $1::int) place`.replace('$1', String(settings.organisations)),
  );
  await admin.query(
    `insert into app.organisations (organisation_id, name, time_zone, model_version)
     select organisation_id, 'Organisation ' || lpad(place::text, 4, '0'), 'UTC', '${maturityModel.id}' from bench.organisations`,
  );
  await admin.query(
    'insert into app.organisation_directory (organisation_id) select organisation_id from bench.organisations',
  );
  const { rowCount } = await admin.query(observationsSql, [
    JSON.stringify(criteriaOf(maturityModel)),
  ]);
  await admin.query('vacuum analyze');
  console.log(
    `\nFilled ${settings.organisations} organisations with ${rowCount} observations in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  );
}
