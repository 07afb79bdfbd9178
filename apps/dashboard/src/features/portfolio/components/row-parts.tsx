import { Link } from '@tanstack/react-router';
import styles from './portfolio.module.css';
import { t } from '../portfolio-words.js';
import type { PortfolioRow } from '../portfolio-words.js';
import { BandChip } from '../../../ui/band-cell.js';
import { bandName, confidenceName } from '../../../ui/bands.js';
import { Sparkline } from '../../../ui/charts/sparkline.js';
import { flagName } from '../../../ui/flags.js';
import { formatIndex } from '../../../ui/format.js';
import { movement } from '../../../ui/movement.js';

export function ClientName({ row }: { row: PortfolioRow }) {
  return (
    <>
      <Link
        to="/organisations/$organisationId"
        params={{ organisationId: row.organisationId }}
        className={styles.name}
      >
        {row.name}
      </Link>
      {row.attention && <span className={styles.attention}>{row.attention}</span>}
    </>
  );
}

export function BandAndMovement({ row }: { row: PortfolioRow }) {
  const { current, previous } = row;
  if (!current)
    return (
      <>
        <span className={styles.none}>{t('noSnapshot')}</span>
        <span className={styles.under}>{t('noSnapshotHint')}</span>
      </>
    );
  const moved = movement(current, previous);
  return (
    <>
      <span className={styles.band}>
        <BandChip band={current.band} />
        <span className={styles.index}>{t('index', { index: formatIndex(current.index) })}</span>
      </span>
      <span className={styles.under}>
        <span aria-hidden="true">{moved.sign} </span>
        {moved.words}
      </span>
      {current.intervalHigh !== current.intervalLow && (
        <span className={styles.under}>
          {t('interval', {
            low: bandName(current.intervalLow),
            high: bandName(current.intervalHigh),
          })}
        </span>
      )}
    </>
  );
}

export function History({ row, width }: { row: PortfolioRow; width?: number }) {
  if (row.history.length === 0) return null;
  return (
    <Sparkline
      {...(width ? { width } : {})}
      values={row.history.map(({ index }) => index)}
      summary={t('history', {
        count: row.history.length,
        values: row.history.map(({ index }) => formatIndex(index)).join(', '),
      })}
    />
  );
}

export function Known({ row }: { row: PortfolioRow }) {
  return (
    <>
      {row.current && (
        <span className={styles.confidence}>{confidenceName(row.current.confidence)}</span>
      )}
      {row.staleDays !== null && (
        <span className={styles.under}>{t('stale', { count: row.staleDays })}</span>
      )}
    </>
  );
}

export function Flags({ row }: { row: PortfolioRow }) {
  const names = [...new Set(row.flags.map(flagName))];
  if (names.length === 0)
    return <span className={styles.none}>{row.current ? t('noFlags') : ''}</span>;
  return (
    <>
      {names.slice(0, 2).map((name) => (
        <span key={name} className={styles.flag}>
          {name}
        </span>
      ))}
      {names.length > 2 && (
        <span className={styles.under} title={names.slice(2).join(', ')}>
          {t('moreFlags', { count: names.length - 2 })}
        </span>
      )}
    </>
  );
}
