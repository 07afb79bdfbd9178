/** What a command may touch of the outside; a test brings its own. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
  /** True where what `out` is given reaches a terminal that shows colours. */
  colour: boolean;
  readFile(path: string): Promise<Uint8Array>;
  /** The files of a folder by name; null where the path is no folder. */
  readFolder(path: string): Promise<Map<string, Uint8Array> | null>;
  readStandardInput(): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** The moment of the call; only what is signed or dated by a person may use it, never a score. */
  now(): Date;
}

/** 0 done, 1 the input was refused, 2 wrong usage (engine-contract.md §7); 3 the score is below the band asked for. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface CommandCall {
  /** The words that are no option. */
  operands: readonly string[];
  /** Options given, without their dashes; a flag is `true`. Of a repeated `values` option, the last. */
  options: Readonly<Record<string, string | true>>;
  /** Every value of each `values` option, in order. */
  lists: Readonly<Record<string, readonly string[]>>;
  io: CommandIo;
}

export interface CommandOption {
  /** `flag`; `value` where a word follows; `values` where it may be given more than once. */
  kind: 'flag' | 'value' | 'values';
  /** What it does, for `--help`. */
  help: string;
  /** The word that stands for the value in `--help`, e.g. `FILE`. */
  value?: string;
  /** The only values taken. */
  choices?: readonly string[];
}

export interface Command {
  name: string;
  /** After the name, e.g. `FILE [--json]`. */
  usage: string;
  /** One line for `--help`. */
  summary: string;
  /** Whole command lines that a reader can try, for `--help`. */
  examples: readonly string[];
  /** Number of operands taken, or how many at least and at most. */
  operands: number | { least: number; most: number };
  options: Readonly<Record<string, CommandOption>>;
  run(call: CommandCall): Promise<ExitCode>;
}

/** `--json`, the same on every command. */
export const jsonOption: CommandOption = {
  kind: 'flag',
  help: 'Prints the result as JSON, numbers in full precision.',
};

/** Wrong usage of a command: its message and the usage are shown, exit code 2. */
export class UsageError extends Error {}
