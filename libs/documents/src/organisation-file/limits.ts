const mebibyte = 1024 * 1024;

/** What a file may cost to read. A real organisation's file is well below a tenth of each. */
export const limits = {
  /** Bytes of the file as it comes. */
  fileBytes: 5 * mebibyte,
  /** Bytes that all entries of an archive may inflate to, counted while inflating. */
  inflatedBytes: 50 * mebibyte,
  /** Entries of an archive, folders included. */
  entries: 200,
  /** Rows with content on one sheet or in one CSV file, headers included. */
  rows: 20_000,
  /** Columns with content on one sheet. */
  columns: 200,
  /** Characters in one cell of a workbook: what a spreadsheet can hold. */
  cellCharacters: 32_767,
  /** Characters in one cell of a CSV file: the longest text that the organisation file knows. */
  csvCellCharacters: 200_000,
  /** Words and signs of a YAML or JSON text: about 14,000 rows. Bounds the time of parsing. */
  tokens: 750_000,
  /** Anchors, aliases, tags, directives and document marks of a YAML text. */
  marks: 2_000,
  /** Values that a YAML text may stand for once its aliases are followed. */
  values: 750_000,
  /** Nesting of a YAML, JSON or XML text. The organisation file needs six. */
  depth: 40,
  /** Faults of one kind that are listed singly on one sheet. */
  faultsListed: 500,
} as const;

/** "5 MB" for 5 · 1024 · 1024. */
export const megabytes = (bytes: number): string => `${bytes / mebibyte} MB`;
