import { DomainError } from '@rolewright/domain';
import { UsageError, type Command, type CommandIo, type ExitCode } from './command.js';
import { completionCommand } from './commands/completion.command.js';
import { explainCommand } from './commands/explain.command.js';
import { hiringCommand } from './commands/hiring.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { modelCommand } from './commands/model.command.js';
import { ownershipCommand } from './commands/ownership.command.js';
import { painsCommand } from './commands/pains.command.js';
import { planCommand } from './commands/plan.command.js';
import { roleCommand } from './commands/role.command.js';
import { schemaCommand } from './commands/schema.command.js';
import { scoreCommand } from './commands/score.command.js';
import { sealCommand } from './commands/seal.command.js';
import { trendCommand } from './commands/trend.command.js';
import { verifyCommand } from './commands/verify.command.js';
import { whatifCommand } from './commands/whatif.command.js';
import { workbookCommand } from './commands/workbook.command.js';
import { commandHelp, help, usageOf } from './help.js';
import { parseArguments } from './parse-arguments.js';
import { describeFault, InputRefused } from './read-organisation.js';

export const commands: readonly Command[] = [
  scoreCommand,
  explainCommand,
  ownershipCommand,
  roleCommand,
  trendCommand,
  painsCommand,
  hiringCommand,
  planCommand,
  whatifCommand,
  modelCommand,
  schemaCommand,
  sealCommand,
  verifyCommand,
  workbookCommand,
  completionCommand(() => commands),
  migrateCommand,
];

// Enough to mend a file by; the count says how many there are.
const faultsShown = 200;

/** Runs one command line. Whatever the input, it ends in an exit code; only a defect of the program throws. */
export async function run(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(help(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const near = nearest(name, commands);
    io.err(`There is no command "${name}".${near ? ` Is it "${near}"?` : ''}\n\n${help(commands)}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(commandHelp(command));
    return 0;
  }
  try {
    return await command.run({ ...parseArguments(command, rest), io });
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\n${usageOf(command)}\n`);
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
    if (error instanceof DomainError && error.code === 'INPUT_INVALID') {
      io.err(`The input was refused: ${describeDetails(error.details)}\n`);
      return 1;
    }
    throw error;
  }
}

const describeDetails = (details: Readonly<Record<string, unknown>>): string =>
  Object.entries(details)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ');

/** The command that a slip of a letter or two was meant to be. */
function nearest(word: string, known: readonly Command[]): string | undefined {
  return known.find(
    ({ name }) => (word.length > 2 && name.startsWith(word)) || isOneSlipAway(word, name),
  )?.name;
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}
