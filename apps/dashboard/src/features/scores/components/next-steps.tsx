import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import styles from './sections.module.css';
import { NextFactLine } from './next-fact-line.js';
import { gapsToNext, weakestFirst } from '../readings.js';
import { t } from '../scores-words.js';
import type { Criterion, ScoreResult } from '../scores-words.js';
import { NextFactsDocument } from '../../../graphql/generated/scores.js';
import type { Model } from '../../../graphql/reference.js';
import { domainName } from '../../../graphql/reference.js';
import { bandName } from '../../../ui/bands.js';
import { BandChip } from '../../../ui/band-cell.js';
import page from '../../../ui/page.module.css';

const shownDomains = 4;
const shownGaps = 4;

interface NextStepsProps {
  organisationId: string;
  asOf: string;
  result: ScoreResult;
  model: Model;
  criteriaOf: (domain: string) => readonly Criterion[];
}

/** What a lead works on: the domains that hold the band, each with the gates that it misses. */
export function NextSteps({ organisationId, asOf, result, model, criteriaOf }: NextStepsProps) {
  const { data } = useQuery(NextFactsDocument, { variables: { organisationId, asOf } });
  const weight = (id: string) => model.domains.find((domain) => domain.id === id)?.weight ?? 0;
  const domains = weakestFirst(result.domains, result.bindingDomains, weight);
  return (
    <section className={page.section} aria-labelledby="next">
      <div>
        <h2 id="next">{t('nextTitle')}</h2>
        <p className={styles.soft}>{domains.length > 0 ? t('nextLead') : t('nextNone')}</p>
      </div>
      <ul className={styles.steps}>
        {domains.slice(0, shownDomains).map((domain) => {
          const gaps = gapsToNext(domain);
          const titles = criteriaOf(domain.id);
          return (
            <li key={domain.id} className={styles.step}>
              <div className={styles.stepName}>
                <Link
                  to="."
                  search={(before: Record<string, unknown>) => ({ ...before, domain: domain.id })}
                  resetScroll={false}
                >
                  {domainName(model, domain.id)}
                </Link>
                <BandChip band={domain.level} />
                <span className={styles.soft}>
                  {t('toReach', { band: bandName(domain.level + 1) })}
                </span>
                {result.bindingDomains.includes(domain.id) && (
                  <span className={styles.binds}>{t('critical')}</span>
                )}
              </div>
              <ul className={styles.gaps}>
                {gaps.slice(0, shownGaps).map(({ criterion, state }) => (
                  <li key={criterion} className={styles.gap}>
                    <span className={styles.state} data-state={state}>
                      {t(state)}
                    </span>
                    <span>{titles.find(({ id }) => id === criterion)?.title ?? criterion}</span>
                  </li>
                ))}
                {gaps.length > shownGaps && (
                  <li className={styles.soft}>
                    {t('nextMore', { count: gaps.length - shownGaps })}
                  </li>
                )}
              </ul>
              <NextFactLine
                next={data?.nextFacts.find((fact) => fact.domain === domain.id)}
                model={model}
                criteria={titles}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
