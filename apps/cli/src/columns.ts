import { stripVTControlCharacters } from 'node:util';

const widthOf = (cell: string): number => stripVTControlCharacters(cell).length;

/** Lays rows out in columns as wide as their widest cell; numbers stand to the right. Cells may carry colours. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        const number = /^[-−+\d.–%]+$/.test(stripVTControlCharacters(cell));
        return number ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A number to so many places; a dash where there is none. */
export const shown = (value: number | null, places = 2): string =>
  value === null ? '–' : value.toFixed(places);
