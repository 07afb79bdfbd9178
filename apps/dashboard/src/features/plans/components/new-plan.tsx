import { useQuery } from '@apollo/client/react';
import { KeepPlan } from './keep-plan.js';
import styles from './plans.module.css';
import { t, targets } from '../plans-words.js';
import type { Target } from '../plans-words.js';
import type { plansSearch } from '../search.js';
import { OperatingPlanDocument, PainPlanDocument } from '../../../graphql/generated/plans.js';
import type { Model } from '../../../graphql/reference.js';
import { bandName, bandOrder, levelOf } from '../../../ui/bands.js';
import type { Band } from '../../../ui/bands.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { SelectField } from '../../../ui/field.js';
import { formatDate, localDay } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { Notice, QueryView, SkeletonLines } from '../../../ui/states.js';

type PlansSearch = SearchOf<typeof plansSearch>;

interface NewPlanProps {
  organisationId: string;
  model: Model | undefined;
  /** The band that the newest snapshot shows; null before the first. */
  band: Band | null;
  search: PlansSearch;
  onSearch: (change: PlansSearch) => void;
}

/** A plan out of the cheapest path, a pain, or nothing. */
export function NewPlan({ organisationId, model, band, search, onSearch }: NewPlanProps) {
  const kind = search.new ?? 'path';
  const cancel = () => onSearch({ new: undefined, target: undefined, pain: undefined });
  return (
    <section className={page.section} aria-labelledby="new-plan">
      <h2 id="new-plan">{t('composeTitle')}</h2>
      <nav className={page.tabs} aria-label={t('newTabs')}>
        <ChoiceLink change={{ new: 'path', pain: undefined }} className={page.tab}>
          {t('newPath')}
        </ChoiceLink>
        {search.pain && (
          <ChoiceLink change={{ new: 'pain' }} className={page.tab}>
            {t('newPain')}
          </ChoiceLink>
        )}
        <ChoiceLink change={{ new: 'blank' }} className={page.tab}>
          {t('newBlank')}
        </ChoiceLink>
      </nav>
      {kind === 'path' && (
        <FromPath {...{ organisationId, model, band, search, onSearch }} onCancel={cancel} />
      )}
      {kind === 'pain' && search.pain && (
        <FromPain {...{ organisationId, model }} pain={search.pain} onCancel={cancel} />
      )}
      {kind === 'blank' && (
        <KeepPlan
          organisationId={organisationId}
          model={model}
          asOf={localDay(new Date())}
          name=""
          target={null}
          source={{ kind: 'BLANK', ref: null }}
          drafts={[]}
          onCancel={cancel}
        />
      )}
    </section>
  );
}

/** The band above the one that is reached, the most that can be aimed at next. */
const nextTarget = (band: Band | null): Target =>
  targets[Math.min(band ? levelOf(band) : 0, targets.length - 1)] ?? 'REACTIVE';

function FromPath({
  organisationId,
  model,
  band,
  search,
  onSearch,
  onCancel,
}: NewPlanProps & { onCancel: () => void }) {
  const target = search.target ?? nextTarget(band);
  const result = useQuery(OperatingPlanDocument, { variables: { organisationId, target } });
  return (
    <>
      <div className={styles.target}>
        <SelectField
          label={t('target')}
          value={target}
          onChange={({ target: { value } }) =>
            onSearch({ target: targets.find((one) => one === value) })
          }
        >
          {targets.map((one) => (
            <option key={one} value={one}>
              {bandName(one)}
            </option>
          ))}
        </SelectField>
      </div>
      <QueryView
        result={{ ...result, previousData: undefined }}
        failure={t('failurePath')}
        skeleton={<SkeletonLines count={6} height="4rem" />}
      >
        {({ operatingPlan: { asOf, from, to, facts, proved, lowerBound, moves, notes } }) =>
          facts === 0 ? (
            <Notice>{t('reached', { date: formatDate(asOf), band: bandName(target) })}</Notice>
          ) : (
            <KeepPlan
              key={target}
              organisationId={organisationId}
              model={model}
              asOf={asOf}
              name={t('pathName', { band: bandName(target) })}
              target={bandOrder.find((one) => one === target) ?? null}
              source={{ kind: 'ENGINE', ref: null }}
              drafts={moves}
              onCancel={onCancel}
            >
              <p className={styles.says}>
                {t('pathSays', {
                  count: facts,
                  from: bandName(from.band),
                  to: bandName(to.band),
                })}{' '}
                {proved ? t('proved') : t('notProved', { count: lowerBound })}{' '}
                <span className={styles.soft}>{t('asOf', { date: formatDate(asOf) })}.</span>
              </p>
              <details className={styles.notes}>
                <summary>{t('notes')}</summary>
                <ul>
                  {notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              </details>
            </KeepPlan>
          )
        }
      </QueryView>
    </>
  );
}

function FromPain({
  organisationId,
  model,
  pain,
  onCancel,
}: Pick<NewPlanProps, 'organisationId' | 'model'> & { pain: string; onCancel: () => void }) {
  const result = useQuery(PainPlanDocument, { variables: { organisationId, pain } });
  return (
    <QueryView
      result={{ ...result, previousData: undefined }}
      failure={t('failurePath')}
      skeleton={<SkeletonLines count={6} height="4rem" />}
    >
      {({ painPlan: { painId, title, asOf, moves } }) => (
        <KeepPlan
          organisationId={organisationId}
          model={model}
          asOf={asOf}
          name={t('painName', { pain: title })}
          target={null}
          source={{ kind: 'PAIN', ref: painId }}
          drafts={moves}
          onCancel={onCancel}
        >
          <p className={styles.soft}>{t('asOf', { date: formatDate(asOf) })}.</p>
        </KeepPlan>
      )}
    </QueryView>
  );
}
