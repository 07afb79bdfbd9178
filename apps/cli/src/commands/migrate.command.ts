import type { Command } from '../command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Brings the database of DATABASE_URL (an administrator) up to date.',
  examples: ['DATABASE_URL=postgres://postgres@localhost/rolewright rolewright migrate'],
  operands: 0,
  options: {},
  async run({ io }) {
    // Loaded here, so that scoring a file does not wait for a server's libraries.
    const { ConfigError, loadSettings } = await import('@rolewright/runtime');
    try {
      const { adminUrl, ...urls } = loadSettings().database;
      if (!adminUrl)
        throw new ConfigError(['DATABASE_URL: is missing (an administrator of the database)']);
      const { migrate } = await import('@rolewright/server');
      const { applied } = await migrate({ adminUrl, ...urls });
      io.out(applied.length > 0 ? `${applied.join('\n')}\n` : 'The schema is up to date.\n');
      return 0;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      io.err(`${error.message}\n`);
      return 1;
    }
  },
};
