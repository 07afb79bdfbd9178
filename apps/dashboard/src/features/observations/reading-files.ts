/** More than a year of facts of a large organisation; the service refuses beyond the same size. */
export const maximumBytes = 8 * 1024 * 1024;

/** A file's bytes as base64, as GraphQL carries them. Rejects where the browser may not read the file. */
export const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.onload = () => {
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });

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
