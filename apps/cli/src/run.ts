import { UsageError, type Command, type CommandIo, type ExitCode } from './command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { ownershipCommand } from './commands/ownership.command.js';
import { schemaCommand } from './commands/schema.command.js';
import { scoreCommand } from './commands/score.command.js';
import { workbookCommand } from './commands/workbook.command.js';
import { parseArguments } from './parse-arguments.js';
import { describeFault, InputRefused } from './read-organisation.js';

export const commands: readonly Command[] = [
  scoreCommand,
  ownershipCommand,
  schemaCommand,
  workbookCommand,
  migrateCommand,
];

// Enough to mend a file by; the count says how many there are.
const faultsShown = 200;

/** Runs one command line. Whatever the input, it ends in an exit code; only a defect of the program throws. */
export async function run(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(help());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    io.err(`There is no command "${name}".\n\n${help()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`${usage(command)}\n  ${command.summary}\n`);
    return 0;
  }
  try {
    return await command.run({ ...parseArguments(command, rest), io });
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\n${usage(command)}\n`);
      return 2;
    }
    if (error instanceof InputRefused) {
      const { faults, source } = error;
      const more =
        faults.length > faultsShown ? `  … and ${faults.length - faultsShown} more\n` : '';
      io.err(
        `${source} was refused; ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n` +
          `${faults.slice(0, faultsShown).map(describeFault).join('\n')}\n${more}`,
      );
      return 1;
    }
    throw error;
  }
}

const usage = (command: Command) => `Usage: rolewright ${command.name} ${command.usage}`.trimEnd();

function help(): string {
  const lines = commands.map(
    ({ name, usage: words, summary }) => `  ${`${name} ${words}`.padEnd(28)} ${summary}`,
  );
  return `Usage: rolewright COMMAND …\n\n${lines.join('\n')}\n\nFILE: YAML, JSON, an XLSX workbook, a ZIP or a folder of CSV files; - reads standard input.\nExit code: 0 done, 1 the input was refused, 2 wrong usage.\n`;
}
