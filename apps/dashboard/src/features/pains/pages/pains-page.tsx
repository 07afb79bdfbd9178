import { useQuery } from '@apollo/client/react';
import { ActivePains, OtherPains } from '../components/pain-list.js';
import styles from '../components/pains.module.css';
import { Pressures, chosenTriggers } from '../components/pressures.js';
import { headline, painStates, t } from '../pains-words.js';
import type { PainStatus } from '../pains-words.js';
import type { painsSearch } from '../search.js';
import { PainsDocument } from '../../../graphql/generated/pains.js';
import { useModel, useSnapshotDays } from '../../../graphql/reference.js';
import { bandName, confidenceName } from '../../../ui/bands.js';
import { formatNumber } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { PeriodControl } from '../../../ui/period-control.js';
import type { SearchOf } from '../../../ui/search-params.js';
import { QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

export type PainsSearch = SearchOf<typeof painsSearch>;

interface PainsPageProps {
  organisationId: string;
  organisationName: string;
  search: PainsSearch;
  onSearch: (change: PainsSearch) => void;
}

/** Which of the known patterns show in this organisation's own facts, and what to do first. */
export function PainsPage({ organisationId, organisationName, search, onSearch }: PainsPageProps) {
  const model = useModel();
  const days = useSnapshotDays(organisationId);
  const chosen = chosenTriggers(search.triggers);
  const result = useQuery(PainsDocument, {
    variables: {
      organisationId,
      asOf: search.asOf ?? null,
      triggers: chosen.length > 0 ? chosen : null,
    },
  });
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <QueryView
        result={{ ...result, data: model && result.data }}
        failure={t('failure')}
        skeleton={
          <>
            <Skeleton width="min(30rem, 90%)" height="5rem" />
            <SkeletonLines count={6} height="6rem" />
          </>
        }
      >
        {({ pains: { asOf, band, confidence, confidenceValue, history, pains } }) => {
          const lists = { organisationId, asOf, band, triggers: search.triggers, model };
          const of = (state: PainStatus['state']) => pains.filter((pain) => pain.state === state);
          const active = of('ACTIVE');
          return (
            <>
              <header className={page.head}>
                <div className={styles.stamp}>
                  <PeriodControl days={days} current={asOf} />
                  <span>{t('band', { band: bandName(band) })}</span>
                  <span>
                    {t('confidence', {
                      label: confidenceName(confidence),
                      value: formatNumber(confidenceValue),
                    })}
                  </span>
                  <span>{t('history', { count: history.length })}</span>
                </div>
                <h1>{headline(pains)}</h1>
                <p className={page.lead}>{t('lead')}</p>
                <Pressures
                  chosen={chosen}
                  onChosen={(triggers) => onSearch({ triggers: triggers.join(',') || undefined })}
                />
              </header>
              {active.length > 0 && <ActivePains pains={active} {...lists} />}
              {painStates.map(
                (state) =>
                  state !== 'ACTIVE' && (
                    <OtherPains
                      key={state}
                      state={state}
                      pains={of(state)}
                      // Where nothing is active or to be watched, what is not known is the answer.
                      folded={
                        state !== 'WATCH' &&
                        (state !== 'UNKNOWN' || active.length > 0 || of('WATCH').length > 0)
                      }
                      {...lists}
                    />
                  ),
              )}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
