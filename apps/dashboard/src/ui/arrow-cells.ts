import type { KeyboardEvent } from 'react';

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const cellOf = (row: Element | null | undefined, column: number) =>
  row?.querySelectorAll<HTMLElement>('[data-cell]')[column];

/** Arrow keys, Home and End move between a table's `[data-cell]` elements; each row is one stop of Tab. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
  const row = cell?.closest('tr');
  const body = row?.parentElement;
  if (!cell || !row || !body) return;
  const rows = [...body.querySelectorAll('tr:has([data-cell])')];
  const cells = [...row.querySelectorAll<HTMLElement>('[data-cell]')];
  const column = cells.indexOf(cell);
  const step = steps[event.key];
  const target = step
    ? cellOf(rows[rows.indexOf(row) + step[0]], column + step[1])
    : event.key === 'Home'
      ? cells[0]
      : event.key === 'End'
        ? cells.at(-1)
        : undefined;
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Which cell of a row Tab reaches. */
export const cellTabIndex = (column: number) => (column === 0 ? 0 : -1);
