/** How shares, lists and counts are written, the same everywhere. */

export const percent = (share: number): string => {
  // Cut off, not rounded: 79.96 % must not read as the 80 % that it misses.
  const cut = Math.floor(share * 1000 + 1e-6) / 10;
  return `${String(cut)} %`;
};

export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;
