import type { FileFault, MaturityModel, OrganisationFile } from '@rolewright/domain';
import { maturityModel } from '@rolewright/catalogue';
import {
  parseReadFile,
  readOrganisationFile,
  readOrganisationFolder,
  type ReadResult,
} from '@rolewright/documents';
import type { CommandIo } from './command.js';

/** The input could not be used; every fault is named. Exit code 1. */
export class InputRefused extends Error {
  constructor(
    readonly source: string,
    readonly faults: readonly FileFault[],
  ) {
    super(`${source}: ${faults.length} faults`);
  }
}

/** Reads and validates an organisation file; `-` is standard input, a folder holds CSV files. Throws {@link InputRefused}. */
export async function readOrganisation(
  path: string,
  io: CommandIo,
  model: MaturityModel = maturityModel,
): Promise<OrganisationFile> {
  return organisationOf(await readUnchecked(path, io), path, model);
}

/** Validates what was read of a path. Throws {@link InputRefused}. */
export function organisationOf(
  read: ReadResult,
  path: string,
  model: MaturityModel = maturityModel,
): OrganisationFile {
  const parsed = parseReadFile(read, model);
  if (!parsed.ok) throw new InputRefused(sourceOf(path), parsed.faults);
  return parsed.file;
}

/** What a message calls a path. */
export const sourceOf = (path: string): string => (path === '-' ? 'standard input' : path);

/** Reads a path, whatever its sections say. Throws {@link InputRefused} where there is nothing to read. */
export async function readUnchecked(path: string, io: CommandIo): Promise<ReadResult> {
  const source = sourceOf(path);
  if (path === '-') return readOrganisationFile(source, await io.readStandardInput());
  try {
    const folder = await io.readFolder(path);
    if (folder) return await readOrganisationFolder(folder);
    return await readOrganisationFile(path, await io.readFile(path));
  } catch (error) {
    throw unreadable(source, error);
  }
}

/** What a failed reading of a path means to its user; any other error stays what it is. */
export function unreadable(source: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const message = {
    ENOENT: 'There is no such file.',
    EACCES: 'The file may not be read.',
    EISDIR: 'This is a folder.',
  }[code ?? ''];
  return message === undefined
    ? error
    : new InputRefused(source, [{ path: '', message, mend: 'Check the path and its rights.' }]);
}

/** One fault a line: where, what, and how to mend it. */
export function describeFault({ path, sheet, row, message, mend }: FileFault): string {
  const place = sheet ? `${sheet}${row === undefined ? '' : `, row ${row}`}` : path || 'file';
  return `  ${place}: ${message} ${mend}`;
}
