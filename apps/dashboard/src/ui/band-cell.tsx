import { bandName, levelOf } from './bands.js';
import type { Band } from './bands.js';
import styles from './band-cell.module.css';
import { texts } from './texts.js';

const t = texts('band-cell', {
  unknown: 'unknown',
  notApplicable: 'not applicable',
  legend: 'How to read the cells',
});

export interface CellValue {
  /** 0..4; null where the domain does not apply. */
  level: number | null;
  /** Nothing at all is known of the domain. */
  unknown: boolean;
}

const look = ({ level, unknown }: CellValue) =>
  level === null ? 'none' : unknown ? 'unknown' : String(level);

const glyph = ({ level, unknown }: CellValue) =>
  level === null ? '–' : unknown ? '?' : String(level);

/** The cell in words: what a screen reader says and what a hint shows. */
export const cellWords = ({ level, unknown }: CellValue) =>
  level === null ? t('notApplicable') : unknown ? t('unknown') : bandName(level);

/** A band as digit, colour and border; the word goes with it for those who do not see the cell. */
export function BandCell(value: CellValue) {
  return (
    <span className={styles.cell} data-level={look(value)}>
      <span aria-hidden="true">{glyph(value)}</span>
      <span className="visually-hidden">{cellWords(value)}</span>
    </span>
  );
}

export function BandChip({ band }: { band: Band | number }) {
  const level = typeof band === 'number' ? band : levelOf(band);
  return (
    <span className={styles.chip}>
      <span className={styles.cell} data-level={level} aria-hidden="true">
        {level}
      </span>
      {bandName(level)}
    </span>
  );
}

export function BandLegend() {
  const values: CellValue[] = [
    ...[0, 1, 2, 3, 4].map((level) => ({ level, unknown: false })),
    { level: 0, unknown: true },
    { level: null, unknown: false },
  ];
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {values.map((value) => (
        <li key={look(value)} className={styles.chip}>
          <span className={styles.cell} data-level={look(value)} aria-hidden="true">
            <span>{glyph(value)}</span>
          </span>
          {cellWords(value)}
        </li>
      ))}
    </ul>
  );
}
