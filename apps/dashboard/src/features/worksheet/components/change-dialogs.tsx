import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import styles from './worksheet.module.css';
import { shareOf } from '../entries.js';
import { h } from '../history-words.js';
import { t, valueWords } from '../worksheet-words.js';
import type { Grade, Observation } from '../worksheet-words.js';
import {
  CorrectObservationDocument,
  ObservationHistoryDocument,
  RestoreObservationDocument,
  WithdrawObservationDocument,
  WorksheetOfDomainDocument,
} from '../../../graphql/generated/worksheet.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

const refetchQueries = [WorksheetOfDomainDocument, ObservationHistoryDocument];

interface ChangeDialogProps {
  organisationId: string;
  observation: Observation;
  onClose: () => void;
}

const formOf = ({ holds, share, observedAt, validUntil, grade, source, note }: Observation) => ({
  requestKey: newRequestKey(),
  value: share === null ? (holds ? 'holds' : 'holds-not') : 'share',
  percent: share === null ? '' : String(Number((share * 100).toFixed(2))),
  observedAt,
  validUntil,
  grade,
  source: source ?? '',
  note: note ?? '',
  why: '',
});

/** Another observation in the place of a mistaken one. A correction begins with what is corrected. */
export function CorrectDialog({
  organisationId,
  observation,
  today,
  onClose,
}: ChangeDialogProps & { today: string }) {
  const { domain, criterion, observationId } = observation;
  const toast = useToast();
  const [initial] = useState(() => formOf(observation));
  const draft = useDraft(`${organisationId}.correct.${observationId}`, initial);
  const form = draft.value;
  const [tried, setTried] = useState(false);
  const [correct, { loading, error }] = useMutation(CorrectObservationDocument, { refetchQueries });
  const change = (part: Partial<typeof form>) => draft.set((before) => ({ ...before, ...part }));
  const share = form.value === 'share' ? shareOf(form.percent) : null;
  const lacksShare = form.value === 'share' && share === null;

  const save = async () => {
    setTried(true);
    if (lacksShare || !form.why.trim()) return;
    await correct({
      variables: {
        input: {
          organisationId,
          observationId,
          requestKey: form.requestKey,
          why: form.why,
          holds: share === null ? form.value === 'holds' : null,
          share,
          observedAt: form.observedAt,
          validUntil: form.validUntil || null,
          grade: form.grade,
          source: form.source.trim() || null,
          note: form.note.trim() || null,
        },
      },
    });
    draft.clear();
    toast({ text: h('correctedToast') });
    onClose();
  };

  return (
    <Dialog title={h('correctTitle', { domain, criterion })} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save().catch(() => undefined);
        }}
      >
        <p className={styles.meta}>{h('correctWhy')}</p>
        <SelectField
          label={t('value')}
          value={form.value}
          onChange={(event) => change({ value: event.target.value })}
        >
          <option value="holds">{t('holds')}</option>
          <option value="holds-not">{t('holdsNot')}</option>
          <option value="share">{t('share')}</option>
        </SelectField>
        {form.value === 'share' && (
          <TextField
            label={h('sharePercent')}
            inputMode="decimal"
            value={form.percent}
            error={tried && lacksShare ? t('valueNeeded') : null}
            onChange={(event) => change({ percent: event.target.value })}
          />
        )}
        <SelectField
          label={t('grade')}
          value={form.grade}
          onChange={(event) => change({ grade: event.target.value as Grade })}
        >
          <option value="STATEMENT">{t('STATEMENT')}</option>
          <option value="DOCUMENT">{t('DOCUMENT')}</option>
          <option value="SYSTEM">{t('SYSTEM')}</option>
        </SelectField>
        <TextField
          label={t('observedAt')}
          type="date"
          max={today}
          required
          value={form.observedAt}
          onChange={(event) => change({ observedAt: event.target.value })}
        />
        <TextField
          label={t('validUntil')}
          hint={t('validUntilHint')}
          type="date"
          value={form.validUntil}
          onChange={(event) => change({ validUntil: event.target.value })}
        />
        <TextField
          label={t('source')}
          hint={t('sourceHint')}
          maxLength={500}
          value={form.source}
          onChange={(event) => change({ source: event.target.value })}
        />
        <TextField
          label={t('note')}
          maxLength={2000}
          value={form.note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <TextField
          label={h('whyLabel')}
          hint={h('whyHint')}
          maxLength={2000}
          required
          value={form.why}
          error={tried && !form.why.trim() ? h('whyNeeded') : null}
          onChange={(event) => change({ why: event.target.value })}
        />
        {error && <ErrorState what={h('failed')} error={error} />}
        <div className={styles.barActions}>
          <Button look="primary" type="submit" busy={loading}>
            {h('save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {h('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Takes a mistaken observation back; the message that says so can undo it. */
export function WithdrawDialog({ organisationId, observation, onClose }: ChangeDialogProps) {
  const { domain, criterion, observationId } = observation;
  const toast = useToast();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const [requestKey] = useState(newRequestKey);
  const [withdraw, { loading, error }] = useMutation(WithdrawObservationDocument, {
    refetchQueries,
  });
  const [restore] = useMutation(RestoreObservationDocument, { refetchQueries });
  const run = async () => {
    setTried(true);
    if (!why.trim()) return;
    await withdraw({ variables: { organisationId, observationId, why } });
    toast({
      text: h('withdrawnToast'),
      undo: () => restore({ variables: { organisationId, observationId, requestKey } }),
    });
    onClose();
  };
  return (
    <Dialog title={h('withdrawTitle', { domain, criterion })} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void run().catch(() => undefined);
        }}
      >
        <p>{valueWords(observation)}</p>
        <p className={styles.meta}>{h('withdrawWhy')}</p>
        <TextField
          label={h('whyLabel')}
          hint={h('whyHint')}
          maxLength={2000}
          required
          value={why}
          error={tried && !why.trim() ? h('whyNeeded') : null}
          onChange={(event) => setWhy(event.target.value)}
        />
        {error && <ErrorState what={h('failed')} error={error} />}
        <div className={styles.barActions}>
          <Button look="danger" type="submit" busy={loading}>
            {h('withdraw')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {h('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
