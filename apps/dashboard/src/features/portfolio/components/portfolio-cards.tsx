import styles from './portfolio.module.css';
import { BandAndMovement, ClientName, Flags, History, Known } from './row-parts.js';
import { t } from '../portfolio-words.js';
import type { PortfolioRow } from '../portfolio-words.js';
import type { Model } from '../../../graphql/reference.js';
import { BandCell } from '../../../ui/band-cell.js';

/** The table's rows for a phone: one card a client, its domains as a strip. */
export function PortfolioCards({
  rows,
  domains,
}: {
  rows: readonly PortfolioRow[];
  domains: Model['domains'];
}) {
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.organisationId} className={styles.card}>
          <h2 className={styles.cardName}>
            <ClientName row={row} />
          </h2>
          <div className={styles.cardFacts}>
            <div>
              <BandAndMovement row={row} />
            </div>
            <History row={row} width={104} />
          </div>
          {row.current && (
            <ol className={styles.strip} aria-label={t('domains')}>
              {domains.map((domain, column) => (
                <li key={domain.id}>
                  <abbr title={domain.name}>{domain.id}</abbr>
                  <BandCell
                    level={row.current?.levels[column] ?? null}
                    unknown={row.current?.unknown[column] ?? true}
                  />
                </li>
              ))}
            </ol>
          )}
          <div className={styles.cardFoot}>
            <div>
              <Flags row={row} />
            </div>
            <div>
              <Known row={row} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
