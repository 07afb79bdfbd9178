import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { BandAt } from './band-way.js';
import styles from './plans.module.css';
import { quarterName, t } from '../plans-words.js';
import type { Draft } from '../plans-words.js';
import { dayAfter, firstDayOf, quarterOf, quartersFrom } from '../quarters.js';
import { CreatePlanDocument } from '../../../graphql/generated/plans.js';
import type { PlanSource, SuppositionsInput } from '../../../graphql/generated/plans.js';
import type { Model } from '../../../graphql/reference.js';
import type { Band } from '../../../ui/bands.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { plainWords, roleName } from '../../../ui/plain-words.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

export interface KeepPlanProps {
  organisationId: string;
  model: Model | undefined;
  /** The day of the facts, from which windows count. */
  asOf: string;
  name: string;
  target: Band | null;
  source: { kind: PlanSource; ref: string | null };
  drafts: readonly Draft[];
  suppositions?: SuppositionsInput;
  onCancel?: () => void;
  /** Stands above the moves. */
  children?: ReactNode;
}

/** Proposed moves, each to be kept or left out, and what the plan of them is called. */
export function KeepPlan({
  organisationId,
  model,
  asOf,
  name,
  target,
  source,
  drafts,
  suppositions,
  onCancel,
  children,
}: KeepPlanProps) {
  const navigate = useNavigate();
  const toast = useToast();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [quarter, setQuarter] = useState(() => quarterOf(asOf));
  // One key for this form: sent twice by a shaky connection, it makes one plan.
  const [requestKey] = useState(newRequestKey);
  const [create, { error, loading }] = useMutation(CreatePlanDocument);
  const starts = firstDayOf(quarter) > asOf ? firstDayOf(quarter) : asOf;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get('title')).trim() || name;
    const kept = drafts.filter((_, at) => !left.has(at));
    const { data } = await create({
      variables: {
        input: {
          organisationId,
          requestKey,
          title,
          quarter,
          target,
          source: source.kind,
          sourceRef: source.ref,
          moves: kept.map((draft) => ({
            kind: draft.kind,
            title: draft.title,
            text: draft.text,
            criteria: draft.criteria.map(({ domain, criterion }) => ({ domain, criterion })),
            ownerRole: draft.ownerRole,
            dueOn: dayAfter(starts, draft.within),
            effort: draft.effort,
          })),
          suppositions: suppositions ?? null,
        },
      },
    }).catch(() => ({ data: null }));
    if (!data) return;
    toast({ text: t('kept', { count: kept.length }) });
    await navigate({
      to: '/organisations/$organisationId/plans/$planId',
      params: { organisationId, planId: data.createPlan.planId },
    });
  };
  return (
    <form className={styles.keep} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.keepHead}>
        <TextField
          key={name}
          label={t('planName')}
          name="title"
          defaultValue={name}
          maxLength={200}
        />
        <SelectField
          label={t('quarter')}
          value={quarter}
          onChange={({ target: { value } }) => setQuarter(value)}
        >
          {quartersFrom(quarterOf(asOf), 5).map((one) => (
            <option key={one} value={one}>
              {quarterName(one)}
            </option>
          ))}
        </SelectField>
      </div>
      {children}
      {drafts.length > 0 && (
        <fieldset className={styles.drafts}>
          <legend>{t('movesToKeep')}</legend>
          <p className={styles.soft}>{t('movesToKeepHint')}</p>
          <ol>
            {drafts.map((draft, at) => (
              <li key={at}>
                <label className={styles.draft}>
                  <input
                    type="checkbox"
                    checked={!left.has(at)}
                    onChange={({ target: { checked } }) =>
                      setLeft((before) => {
                        const next = new Set(before);
                        if (checked) next.delete(at);
                        else next.add(at);
                        return next;
                      })
                    }
                  />
                  <span className={styles.draftText}>
                    <span className={styles.draftTitle}>
                      <span className={styles.kindTag} data-kind={draft.kind}>
                        {t(draft.kind)}
                      </span>
                      {draft.title}
                    </span>
                    {draft.text && (
                      <span className={styles.draftMore}>
                        {plainWords(draft.text, model?.domains)}
                      </span>
                    )}
                    <span className={styles.draftFacts}>
                      {draft.ownerRole && <span>{roleName(draft.ownerRole)}</span>}
                      <span>
                        {t('dueBy', { date: formatShortDate(dayAfter(starts, draft.within)) })}
                      </span>
                    </span>
                  </span>
                  {draft.expected && (
                    <span className={styles.draftThen}>
                      <BandAt {...draft.expected} />
                    </span>
                  )}
                </label>
              </li>
            ))}
          </ol>
        </fieldset>
      )}
      {error && <ErrorState what={t('keepFailed')} error={error} />}
      <p className={page.actions}>
        <Button look="primary" type="submit" busy={loading}>
          {t('keep')}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </p>
    </form>
  );
}
