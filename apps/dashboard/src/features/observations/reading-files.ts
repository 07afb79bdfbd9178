/** More than a year of facts of a large organisation; the service refuses beyond the same size. */
export const maximumBytes = 8 * 1024 * 1024;

/** A file's bytes as base64, as GraphQL carries them. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // In pieces: a call's arguments are limited, a file is not.
  const piece = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += piece)
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(binary);
}

interface FaultLine {
  path: string;
  sheet: string | null;
  row: number | null;
  message: string;
  mend: string;
}

/** One line a fault, tab-separated, so that it pastes into a mail and into a sheet alike. */
export const faultsAsText = (faults: readonly FaultLine[]) =>
  faults
    .map(({ path, sheet, row, message, mend }) =>
      [sheet ? (row === null ? sheet : `${sheet} row ${row}`) : path, message, mend].join('\t'),
    )
    .join('\n');
