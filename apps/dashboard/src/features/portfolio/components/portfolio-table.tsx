import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import styles from './portfolio.module.css';
import { BandAndMovement, ClientName, Flags, History, Known } from './row-parts.js';
import { t } from '../portfolio-words.js';
import type { PortfolioRow } from '../portfolio-words.js';
import type { Model } from '../../../graphql/reference.js';
import { cellTabIndex, moveBetweenCells } from '../../../ui/arrow-cells.js';
import { BandCell, cellWords } from '../../../ui/band-cell.js';

// Below this many rows the whole table costs less than keeping it short.
const virtualFrom = 60;
const rowHeight = 92;

function Cells({ row, domains }: { row: PortfolioRow; domains: Model['domains'] }) {
  return domains.map((domain, column) => {
    const value = {
      level: row.current?.levels[column] ?? null,
      unknown: row.current?.unknown[column] ?? true,
    };
    return (
      <td key={domain.id} className={styles.cell}>
        {row.current && (
          <Link
            to="/organisations/$organisationId"
            params={{ organisationId: row.organisationId }}
            search={{ domain: domain.id }}
            title={t('cell', { client: row.name, domain: domain.name, band: cellWords(value) })}
            data-cell=""
            onKeyDown={moveBetweenCells}
            tabIndex={cellTabIndex(column)}
          >
            <BandCell {...value} />
          </Link>
        )}
      </td>
    );
  });
}

interface PortfolioTableProps {
  rows: readonly PortfolioRow[];
  domains: Model['domains'];
  total: number;
}

export function PortfolioTable({ rows, domains, total }: PortfolioTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(frame.current?.offsetTop ?? 0), []);
  const virtual = rows.length >= virtualFrom;
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: top,
    measureElement: (row) => row.getBoundingClientRect().height || rowHeight,
    enabled: virtual,
  });
  const items = virtualizer.getVirtualItems();
  const shown = virtual ? items.map(({ index }) => index) : rows.map((_, index) => index);
  const before = virtual ? (items[0]?.start ?? top) - top : 0;
  const after = virtual ? virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top) : 0;

  return (
    <div className={styles.scroll} ref={frame}>
      <table className={styles.table} aria-rowcount={total + 1}>
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.client}>
              {t('columnClient')}
            </th>
            <th scope="col">{t('columnBand')}</th>
            <th scope="col">{t('columnHistory')}</th>
            <th scope="col">{t('columnKnown')}</th>
            <th scope="col">{t('columnFlags')}</th>
            {domains.map((domain) => (
              <th key={domain.id} scope="col" className={styles.code}>
                <abbr title={domain.name}>{domain.id}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {shown.map((index) => {
            const row = rows[index];
            return row ? (
              <tr
                key={row.organisationId}
                ref={virtual ? virtualizer.measureElement : undefined}
                aria-rowindex={index + 2}
                data-index={index}
              >
                <th scope="row" className={styles.client}>
                  <ClientName row={row} />
                </th>
                <td>
                  <BandAndMovement row={row} />
                </td>
                <td>
                  <History row={row} />
                </td>
                <td>
                  <Known row={row} />
                </td>
                <td>
                  <Flags row={row} />
                </td>
                <Cells row={row} domains={domains} />
              </tr>
            ) : null;
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}
