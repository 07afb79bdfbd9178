import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './charts.module.css';
import { texts } from '../texts.js';

const t = texts('chart', { asTable: 'View as table', asChart: 'View as chart' });

interface ChartFigureProps {
  /** The takeaway, one sentence. */
  title: string;
  headers: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  note?: ReactNode;
  children: ReactNode;
}

/** A chart under its takeaway, with the same figures as a table one press away. */
export function ChartFigure({ title, headers, rows, note, children }: ChartFigureProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className={styles.twin}
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? t('asChart') : t('asTable')}
        </button>
      </figcaption>
      {asTable ? (
        <div className={styles.scroll}>
          <table className={styles.table} aria-labelledby={id}>
            <thead>
              <tr>
                {headers.map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([head, ...cells], row) => (
                <tr key={row}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        children
      )}
      {note && <p className={styles.note}>{note}</p>}
    </figure>
  );
}
