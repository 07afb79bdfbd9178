import type { Command, CommandOption } from './command.js';

export const usageOf = (command: Command): string =>
  `Usage: rolewright ${command.name} ${command.usage}`.trimEnd();

/** `--help` of one command: usage, what it does, its options and lines to try. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => [optionWords(name, option), option] as const,
  );
  const width = Math.max(0, ...options.map(([words]) => words.length));
  const lines = options.map(([words, { help, choices }]) => {
    const taken = choices ? ` One of ${choices.join(', ')}.` : '';
    return `  ${words.padEnd(width)}  ${help}${taken}`;
  });
  return [
    usageOf(command),
    `  ${command.summary}`,
    ...(lines.length > 0 ? ['', 'Options:', ...lines] : []),
    '',
    command.examples.length === 1 ? 'Example:' : 'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function optionWords(name: string, { kind, value = 'VALUE' }: CommandOption): string {
  if (kind === 'flag') return `--${name}`;
  return `--${name} ${value}${kind === 'values' ? ' …' : ''}`;
}

/** All commands, each with one line. */
export function help(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: rolewright COMMAND …',
    '',
    ...lines,
    '',
    'rolewright COMMAND --help tells the options and shows an example.',
    'FILE: YAML, JSON, an XLSX workbook, a ZIP or a folder of CSV files; - reads standard input.',
    'Exit code: 0 done, 1 the input was refused, 2 wrong usage, 3 below the band asked for.',
    '',
  ].join('\n');
}
