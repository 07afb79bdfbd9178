/** What a command may touch of the outside; a test brings its own. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
  readFile(path: string): Promise<Uint8Array>;
  /** The files of a folder by name; null where the path is no folder. */
  readFolder(path: string): Promise<Map<string, Uint8Array> | null>;
  readStandardInput(): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}

/** 0 done, 1 the input was refused, 2 wrong usage (engine-contract.md §7). */
export type ExitCode = 0 | 1 | 2;

export interface CommandCall {
  /** The words that are no option. */
  operands: readonly string[];
  /** Options given, without their dashes; a flag is `true`. */
  options: Readonly<Record<string, string | true>>;
  io: CommandIo;
}

export interface Command {
  name: string;
  /** After the name, e.g. `FILE [--json]`. */
  usage: string;
  /** One line for `--help`. */
  summary: string;
  /** Number of operands taken. */
  operands: number;
  /** Options taken: `flag`, or `value` where a word follows. */
  options: Readonly<Record<string, 'flag' | 'value'>>;
  run(call: CommandCall): Promise<ExitCode>;
}

/** Wrong usage of a command: its message and the usage are shown, exit code 2. */
export class UsageError extends Error {}
