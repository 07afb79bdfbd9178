import { Link } from '@tanstack/react-router';
import styles from './sections.module.css';
import { t } from '../scores-words.js';
import type { SnapshotRow } from '../scores-words.js';
import type { Model } from '../../../graphql/reference.js';
import { cellTabIndex, moveBetweenCells } from '../../../ui/arrow-cells.js';
import { BandCell, BandChip, BandLegend, cellWords } from '../../../ui/band-cell.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { quarterLabel, shortQuarterLabel } from '../../../ui/format.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import page from '../../../ui/page.module.css';

interface DomainGridProps {
  /** Newest first. */
  rows: readonly SnapshotRow[];
  current: SnapshotRow;
  model: Model;
  order: 'model' | 'weakest';
  onOpen: (domain: string, asOf: string) => void;
}

const value = (row: SnapshotRow, position: number) => ({
  level: row.levels[position] ?? null,
  unknown: row.unknown[position] ?? true,
});

/** Domain by quarter: which is weak, and since when. On a phone a list with each domain's strip. */
export function DomainGrid({ rows, current, model, order, onOpen }: DomainGridProps) {
  const narrow = useMediaQuery(phone);
  const oldestFirst = [...rows].reverse();
  const domains = model.domains.map((domain, position) => ({ ...domain, position }));
  if (order === 'weakest')
    domains.sort(
      (a, b) =>
        (current.levels[a.position] ?? 5) - (current.levels[b.position] ?? 5) ||
        b.weight - a.weight,
    );
  return (
    <section className={page.section} aria-labelledby="domains">
      <div className={page.sectionHead}>
        <h2 id="domains">{t('domainsTitle')}</h2>
        <nav className={styles.toggle} aria-label={t('order')}>
          {(['model', 'weakest'] as const).map((choice) => (
            <ChoiceLink key={choice} change={{ order: choice === 'model' ? undefined : choice }}>
              {choice === 'model' ? t('orderModel') : t('orderWeakest')}
            </ChoiceLink>
          ))}
        </nav>
      </div>
      {narrow ? (
        <ul className={styles.strips}>
          {domains.map((domain) => (
            <li key={domain.id}>
              <Link
                to="."
                search={(before: Record<string, unknown>) => ({ ...before, domain: domain.id })}
                resetScroll={false}
              >
                <span className={styles.stripName}>{domain.name}</span>
                <span className={styles.now}>
                  {current.levels[domain.position] == null || current.unknown[domain.position] ? (
                    cellWords(value(current, domain.position))
                  ) : (
                    <BandChip band={current.levels[domain.position] ?? 0} />
                  )}
                </span>
                <span className={styles.strip} aria-hidden="true">
                  {oldestFirst.map((row) => (
                    <BandCell key={row.asOf} {...value(row, domain.position)} />
                  ))}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <TableScroll label={t('domainsCaption')}>
          <table className={styles.grid}>
            <caption className="visually-hidden">{t('domainsCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('domain')}</th>
                {oldestFirst.map((row) => (
                  <th
                    key={row.asOf}
                    scope="col"
                    data-chosen={row.asOf === current.asOf ? '' : undefined}
                  >
                    {shortQuarterLabel(row.asOf)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {domains.map((domain) => (
                <tr key={domain.id}>
                  <th scope="row">
                    <Link
                      to="."
                      search={(before: Record<string, unknown>) => ({
                        ...before,
                        domain: domain.id,
                      })}
                      resetScroll={false}
                    >
                      {domain.name}
                    </Link>
                  </th>
                  {oldestFirst.map((row, column) => (
                    <td key={row.asOf}>
                      <button
                        type="button"
                        data-cell=""
                        onKeyDown={moveBetweenCells}
                        tabIndex={cellTabIndex(column)}
                        title={t('cellLabel', {
                          domain: domain.name,
                          quarter: quarterLabel(row.asOf),
                          band: cellWords(value(row, domain.position)),
                        })}
                        onClick={() => onOpen(domain.id, row.asOf)}
                      >
                        <BandCell {...value(row, domain.position)} />
                      </button>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <BandLegend />
    </section>
  );
}
