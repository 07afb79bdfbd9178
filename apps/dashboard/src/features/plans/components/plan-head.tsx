import { useMutation } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { BandWay } from './band-way.js';
import styles from './plans.module.css';
import { quarterName, sourceName, t, targets } from '../plans-words.js';
import type { Plan } from '../plans-words.js';
import { quarterOf, quartersFrom } from '../quarters.js';
import {
  ChangePlanDocument,
  ClosePlanDocument,
  DeletePlanDocument,
  PlanDocument,
  ReopenPlanDocument,
  RestorePlanDocument,
} from '../../../graphql/generated/plans.js';
import { conflictOf } from '../../../graphql/errors.js';
import { bandName, confidenceName } from '../../../ui/bands.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { formatDate, formatNumber, formatShortDate } from '../../../ui/format.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { ErrorState, Notice } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface PlanHeadProps {
  organisationId: string;
  plan: Plan;
  mayEdit: boolean;
  editing: boolean;
  onEdit: (open: boolean) => void;
}

const again = { refetchQueries: [PlanDocument], awaitRefetchQueries: true };

/** What the plan is, where it began and where it would lead, and what can be done with it as a whole. */
export function PlanHead({ organisationId, plan, mayEdit, editing, onEdit }: PlanHeadProps) {
  const { summary, outcome, today } = plan;
  const { planId, version, title } = summary;
  const navigate = useNavigate();
  const toast = useToast();
  const [closing, setClosing] = useState(false);
  const [close, closed] = useMutation(ClosePlanDocument, again);
  const [reopen, reopened] = useMutation(ReopenPlanDocument, again);
  const [remove, removed] = useMutation(DeletePlanDocument);
  const [restore] = useMutation(RestorePlanDocument);
  const variables = { organisationId, planId, version };
  const isClosed = summary.closedAt !== null;
  const isOver = !isClosed && today > summary.quarterTo;
  const error = closed.error ?? reopened.error ?? removed.error;
  const deletePlan = async () => {
    const done = await remove({ variables }).catch(() => null);
    if (!done) return;
    await navigate({ to: '/organisations/$organisationId/plans', params: { organisationId } });
    toast({
      text: t('removed', { title }),
      undo: async () => {
        await restore({ variables: { organisationId, planId } });
        await navigate({
          to: '/organisations/$organisationId/plans/$planId',
          params: { organisationId, planId },
        });
      },
    });
  };
  return (
    <header className={page.head}>
      <p>
        <Link to="/organisations/$organisationId/plans" params={{ organisationId }}>
          {t('back')}
        </Link>
      </p>
      <h1>{title}</h1>
      <p className={page.kicker}>
        {[
          quarterName(summary.quarter),
          sourceName(summary.source),
          summary.createdBy
            ? t('madeBy', { date: formatShortDate(summary.createdAt), name: summary.createdBy })
            : t('madeOn', { date: formatShortDate(summary.createdAt) }),
        ].join(' · ')}
      </p>
      <BandWay
        steps={[
          {
            label: t('standsFrom'),
            at: summary.baseline,
            note: t('onDay', { date: formatShortDate(summary.baseline.asOf) }),
          },
          { label: t('standsExpected'), at: summary.expected },
          {
            label: t(isClosed ? 'standsFound' : 'standsNow'),
            at: outcome.actual,
            note: foundNote(outcome),
          },
        ]}
      />
      {isClosed && summary.closedAt && (
        <Notice>{t('closedNote', { date: formatShortDate(summary.closedAt) })}</Notice>
      )}
      {isOver && mayEdit && (
        <Notice>{t('overNote', { date: formatDate(summary.quarterTo) })}</Notice>
      )}
      {error && <ErrorState what={t('actFailed')} error={error} />}
      {mayEdit && (
        <p className={page.actions}>
          {isClosed ? (
            <Button
              look="secondary"
              busy={reopened.loading}
              onClick={() => void reopen({ variables }).catch(() => undefined)}
            >
              {t('reopen')}
            </Button>
          ) : (
            <>
              <Button look="secondary" onClick={() => onEdit(true)}>
                {t('change')}
              </Button>
              <Button look={isOver ? 'primary' : 'secondary'} onClick={() => setClosing(true)}>
                {t('close')}
              </Button>
            </>
          )}
          <Button look="quiet" busy={removed.loading} onClick={() => void deletePlan()}>
            {t('remove')}
          </Button>
        </p>
      )}
      {closing && (
        <Dialog title={t('closeTitle', { title })} onClose={() => setClosing(false)}>
          <div className={styles.form}>
            <p>
              {t('closeConsequence', {
                date: formatDate(today > summary.quarterTo ? summary.quarterTo : today),
              })}
            </p>
            <p className={page.actions}>
              <Button
                look="primary"
                busy={closed.loading}
                onClick={() =>
                  void close({ variables }).then(
                    () => {
                      setClosing(false);
                      void navigate({ to: '.', search: { view: 'outcome' } });
                    },
                    () => setClosing(false),
                  )
                }
              >
                {t('closeConfirm')}
              </Button>
              <Button look="quiet" onClick={() => setClosing(false)}>
                {t('cancel')}
              </Button>
            </p>
          </div>
        </Dialog>
      )}
      {editing && (
        <EditPlan
          organisationId={organisationId}
          summary={summary}
          today={today}
          onClose={() => onEdit(false)}
        />
      )}
    </header>
  );
}

/** The day of what is found, and how far it can be relied on. */
const foundNote = ({ asOf, actual }: Plan['outcome']) =>
  [
    t('onDay', { date: formatShortDate(asOf) }),
    ...(actual.intervalLow === actual.intervalHigh
      ? []
      : [
          t('interval', {
            low: bandName(actual.intervalLow),
            high: bandName(actual.intervalHigh),
          }),
        ]),
    t('confidence', {
      label: confidenceName(actual.confidence),
      value: formatNumber(actual.confidenceValue),
    }),
  ].join(', ');

interface Fields {
  title: string;
  quarter: string;
  target: string;
}

const targetName = (value: string) => {
  const target = targets.find((one) => one === value);
  return target ? bandName(target) : t('targetNone');
};
const rowsOf = ({ title, quarter, target }: Fields) => [
  { label: t('planName'), value: title },
  { label: t('quarter'), value: quarterName(quarter) },
  { label: t('target'), value: targetName(target) },
];

/** What stands now, as the service said it: a band is a number there. */
const fieldsIn = (current: Readonly<Record<string, unknown>>): Fields => ({
  title: String(current['title'] ?? ''),
  quarter: String(current['quarter'] ?? ''),
  target: targets[Number(current['target']) - 1] ?? '',
});

function EditPlan({
  organisationId,
  summary,
  today,
  onClose,
}: {
  organisationId: string;
  summary: Plan['summary'];
  today: string;
  onClose: () => void;
}) {
  const [change, { error, loading, reset }] = useMutation(ChangePlanDocument, again);
  const [mine, setMine] = useState<Fields | null>(null);
  const current = error ? conflictOf(error) : undefined;
  const quarters = quartersFrom(quarterOf(today), 5);
  const send = (fields: Fields, version: number) => {
    setMine(fields);
    return change({
      variables: {
        input: {
          organisationId,
          planId: summary.planId,
          version,
          title: fields.title,
          quarter: fields.quarter,
          target: targets.find((one) => one === fields.target) ?? null,
        },
      },
    }).then(onClose, () => undefined);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    void send(
      {
        title: String(values.get('title')).trim() || summary.title,
        quarter: String(values.get('quarter')),
        target: String(values.get('target')),
      },
      summary.version,
    );
  };
  const version = current?.['version'];
  if (mine && current)
    return (
      <ConflictDialog
        title={t('conflictPlan')}
        mine={rowsOf(mine)}
        theirs={rowsOf(fieldsIn(current))}
        busy={loading}
        {...(typeof version === 'number' && { onKeepMine: () => void send(mine, version) })}
        onTakeTheirs={onClose}
        onClose={() => reset()}
      />
    );
  return (
    <Dialog title={t('changeTitle')} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        {error && <ErrorState what={t('saveFailed')} error={error} />}
        <TextField
          label={t('planName')}
          name="title"
          defaultValue={mine?.title ?? summary.title}
          maxLength={200}
        />
        <SelectField
          label={t('quarter')}
          name="quarter"
          defaultValue={mine?.quarter ?? summary.quarter}
        >
          {(quarters.includes(summary.quarter) ? quarters : [summary.quarter, ...quarters]).map(
            (quarter) => (
              <option key={quarter} value={quarter}>
                {quarterName(quarter)}
              </option>
            ),
          )}
        </SelectField>
        <SelectField
          label={t('target')}
          name="target"
          defaultValue={mine?.target ?? summary.target ?? ''}
        >
          <option value="">{t('targetNone')}</option>
          {targets.map((target) => (
            <option key={target} value={target}>
              {bandName(target)}
            </option>
          ))}
        </SelectField>
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={loading}>
            {t('save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
