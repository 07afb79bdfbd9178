import { UsageError, type Command, type CommandCall } from './command.js';

/** Sorts a command's words into operands and options. Throws {@link UsageError} on what the command does not take. */
export function parseArguments(
  command: Command,
  words: readonly string[],
): Pick<CommandCall, 'operands' | 'options' | 'lists'> {
  const operands: string[] = [];
  const options: Record<string, string | true> = {};
  const lists: Record<string, string[]> = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    // A lone dash stands for standard input.
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const [name = '', given] = word.replace(/^--?/, '').split(/=(.*)/s);
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (!option) throw new UsageError(`${command.name} takes no option ${word}.`);
    if (option.kind === 'flag') {
      if (given !== undefined) throw new UsageError(`--${name} takes no value.`);
      options[name] = true;
      continue;
    }
    const value = given ?? words[(at += 1)];
    if (value === undefined || value === '') throw new UsageError(`--${name} needs a value.`);
    if (option.choices && !option.choices.includes(value)) {
      throw new UsageError(`--${name} is one of ${option.choices.join(', ')}; not "${value}".`);
    }
    if (option.kind === 'value' && options[name] !== undefined)
      throw new UsageError(`--${name} is given twice.`);
    options[name] = value;
    if (option.kind === 'values') (lists[name] ??= []).push(value);
  }
  checkCount(command, operands);
  return { operands, options, lists };
}

function checkCount({ name, operands: taken }: Command, operands: readonly string[]): void {
  const { least, most } = typeof taken === 'number' ? { least: taken, most: taken } : taken;
  if (operands.length >= least && operands.length <= most) return;
  if (most === 0)
    throw new UsageError(`${name} takes no operand; "${operands[0] ?? ''}" was given.`);
  const wanted =
    least === most
      ? least === 1
        ? 'one file'
        : `${least} operands`
      : most === Infinity
        ? `at least ${least === 1 ? 'one file' : `${least} operands`}`
        : `${least} to ${most} operands`;
  throw new UsageError(
    `${name} takes ${wanted}; ${operands.length} ${operands.length === 1 ? 'was' : 'were'} given.`,
  );
}
