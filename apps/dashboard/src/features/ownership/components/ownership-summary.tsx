import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import styles from './ownership.module.css';
import { t } from '../ownership-words.js';
import type { Ownership } from '../ownership-words.js';
import { OwnershipDocument } from '../../../graphql/generated/ownership.js';
import { domainName, useModel } from '../../../graphql/reference.js';
import { flagName, flagText } from '../../../ui/flags.js';
import page from '../../../ui/page.module.css';
import { QueryView, Skeleton } from '../../../ui/states.js';

interface Gathered {
  flag: string;
  domains: string[];
  whole: boolean;
}

/** The flags of every domain and of the whole, gathered by name, the most widespread first. */
export function gatherFlags(ownership: Pick<Ownership, 'domains' | 'organisation'>): Gathered[] {
  const found = new Map<string, Gathered>();
  const of = (flag: string) => {
    const name = flagName(flag);
    const entry = found.get(name) ?? { flag, domains: [], whole: false };
    found.set(name, entry);
    return entry;
  };
  for (const { flag } of ownership.organisation.flags) of(flag).whole = true;
  for (const domain of ownership.domains)
    for (const { flag } of domain.flags) of(flag).domains.push(domain.id);
  return [...found.values()].sort(
    (a, b) => Number(b.whole) - Number(a.whole) || b.domains.length - a.domains.length,
  );
}

/** The overview's word on ownership; the page has the facts. */
export default function OwnershipSummary({
  organisationId,
  asOf,
}: {
  organisationId: string;
  asOf: string;
}) {
  const model = useModel();
  const result = useQuery(OwnershipDocument, { variables: { organisationId, asOf } });
  return (
    <section className={page.section} aria-labelledby="ownership-summary">
      <div className={page.sectionHead}>
        <h2 id="ownership-summary">{t('summaryTitle')}</h2>
        <Link
          to="/organisations/$organisationId/ownership"
          params={{ organisationId }}
          search={{ asOf }}
        >
          {t('summaryMore')}
        </Link>
      </div>
      <QueryView result={result} failure={t('failure')} skeleton={<Skeleton height="16rem" />}>
        {({ ownership }) => {
          const flags = gatherFlags(ownership);
          if (flags.length === 0) return <p>{t('summaryNone')}</p>;
          return (
            <ul className={styles.summary}>
              {flags.map(({ flag, domains, whole }) => (
                <li key={flag}>
                  <span className={styles.flag}>{flagName(flag)}</span>
                  <span>
                    {domains.length > 0
                      ? t('summaryDomains', {
                          domains: domains.map((id) => domainName(model, id)).join(', '),
                        })
                      : whole && t('summaryWhole')}
                  </span>
                  <span className={styles.soft}>{flagText(flag)?.meaning}</span>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
    </section>
  );
}
