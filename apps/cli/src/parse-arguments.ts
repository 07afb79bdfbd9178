import { UsageError, type Command, type CommandCall } from './command.js';

/** Sorts a command's words into operands and options. Throws {@link UsageError} on what the command does not take. */
export function parseArguments(
  command: Command,
  words: readonly string[],
): Pick<CommandCall, 'operands' | 'options'> {
  const operands: string[] = [];
  const options: Record<string, string | true> = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    // A lone dash stands for standard input.
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const [name = '', given] = word.replace(/^--?/, '').split(/=(.*)/s);
    const kind = command.options[name];
    if (!kind) throw new UsageError(`${command.name} takes no option ${word}.`);
    if (kind === 'flag') {
      if (given !== undefined) throw new UsageError(`--${name} takes no value.`);
      options[name] = true;
      continue;
    }
    const value = given ?? words[(at += 1)];
    if (value === undefined || value === '') throw new UsageError(`--${name} needs a value.`);
    options[name] = value;
  }
  if (operands.length !== command.operands) {
    const wanted = command.operands === 1 ? 'one file' : `${command.operands} operands`;
    throw new UsageError(
      command.operands === 0
        ? `${command.name} takes no operand; "${operands[0] ?? ''}" was given.`
        : `${command.name} takes ${wanted}; ${operands.length} were given.`,
    );
  }
  return { operands, options };
}
