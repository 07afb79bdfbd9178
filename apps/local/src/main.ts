import { join } from 'node:path';
import {
  completeConfig,
  createLogger,
  environmentOf,
  hideCredentials,
  loadSettings,
  Shutdown,
  startEmbeddedPostgres,
  withDatabase,
  type Config,
  type Settings,
} from '@rolewright/runtime';
import { demonstrationSignIns, migrate, seedDemonstration } from '@rolewright/server';
import { startChild } from './child.js';
import { checkedPort } from './port.js';
import { localSecret } from './secret.js';
import { Steps } from './steps.js';

/**
 * Everything on one machine: database, migrations, worker, demonstration, then the API with the dashboard on one address.
 * Each part is stopped in the opposite order on Ctrl-C, on a failure of any part, and when this process is asked to end.
 */
export async function main(): Promise<void> {
  const shutdown = new Shutdown({ timeoutMilliseconds: 60_000 });
  shutdown.listen();
  try {
    await start(shutdown);
  } catch (error) {
    console.error(
      `\n  ${hideCredentials(error instanceof Error ? error.message : String(error))}\n`,
    );
    await shutdown.close();
    process.exit(1);
  }
}

async function start(shutdown: Shutdown): Promise<void> {
  // The steps are the news here; what goes wrong is still said.
  const settings = loadSettings({ LOG_LEVEL: 'warn', ...process.env });
  const startedAt = Number(process.env['ROLEWRIGHT_STARTED_AT']);
  const steps = new Steps(Number.isFinite(startedAt) && startedAt > 0 ? startedAt : undefined);
  const port = await checkedPort(settings.port, settings.host);
  const adminUrl = await database(settings, steps, shutdown);
  const config = completeConfig(
    { ...settings, port },
    {
      adminUrl,
      authSecret: settings.authSecret ?? (await localSecret(settings.dataDirectory)),
      publicUrl: process.env['PUBLIC_URL'] ? settings.publicUrl : `http://localhost:${port}`,
    },
  );
  await steps.run(
    'Migrating',
    () => migrate({ ...config.database, adminUrl }),
    ({ applied }) =>
      applied.length > 0 ? `Migrated (${applied.length} steps)` : 'Schema is up to date',
  );
  await child('worker', config, steps, shutdown);
  const logger = createLogger({ service: 'local', level: config.logLevel });
  await steps.run(
    'Demonstration',
    (report) => seedDemonstration(config, { logger, report, byWorker: true }),
    ({ seeded }) =>
      seeded ? 'Demonstration imported and snapshotted' : 'Demonstration is in place',
  );
  await child('api', config, steps, shutdown);
  process.stdout.write(welcome(config, steps.elapsed()));
}

async function database(settings: Settings, steps: Steps, shutdown: Shutdown): Promise<string> {
  if (settings.database.adminUrl) return settings.database.adminUrl;
  const postgres = await steps.run(
    'Starting PostgreSQL',
    () =>
      startEmbeddedPostgres({
        directory: join(settings.dataDirectory, 'postgres'),
        settings: { max_connections: '100', shared_buffers: '128MB' },
        onUnexpectedEnd: () => fail(shutdown, 'PostgreSQL ended unexpectedly'),
      }),
    ({ created, port }) => `PostgreSQL ${created ? 'made and ' : ''}started on port ${port}`,
  );
  shutdown.add('PostgreSQL', () => postgres.stop());
  return withDatabase(postgres.adminUrl, 'rolewright');
}

async function child(
  app: 'api' | 'worker',
  config: Config,
  steps: Steps,
  shutdown: Shutdown,
): Promise<void> {
  const queue = config.redisUrl ? 'Redis' : 'PostgreSQL';
  const name = app === 'worker' ? `Worker (queue on ${queue})` : 'API and dashboard';
  await steps.run(name, async () => {
    const process = startChild(app, environmentOf(config), (reason) => fail(shutdown, reason));
    shutdown.add(app, () => process.stop());
    await process.ready;
  });
}

function fail(shutdown: Shutdown, reason: string): void {
  console.error(`\n  ${reason}; stopping the rest. Its messages are above.\n`);
  void shutdown.close().then(() => process.exit(1));
}

function welcome(config: Config, seconds: string): string {
  const rows = demonstrationSignIns.map(({ email, sees }) => `    ${email.padEnd(38)} ${sees}`);
  return `
  Ready after ${seconds} s. Open ${config.publicUrl}

  Sign in with the password ${demonstrationSignIns[0]?.password ?? ''} as
${rows.join('\n')}

  Data: ${config.dataDirectory}    Stop: Ctrl-C

`;
}
