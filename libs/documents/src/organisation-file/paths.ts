export type Path = readonly (string | number)[];

/** One string for a path, usable as a key. */
export const pathKey = (path: Path): string => JSON.stringify(path);

/** `observations[3].value`, or `(file)` for the whole, as the validation writes a path. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`,
    '',
  ) || '(file)';
