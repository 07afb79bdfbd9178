import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { FormHead } from './form-head.js';
import styles from './registers.module.css';
import { Settle } from './settle.js';
import { seenOf, useChange } from '../change.js';
import type { Place } from '../place.js';
import { c } from '../record-words.js';
import { r } from '../register-words.js';
import { SaveMetricDocument } from '../../../graphql/generated/ownership.js';
import type { RegisterRowPartsFragment } from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, Notice } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface MetricFormProps {
  place: Place;
  row: RegisterRowPartsFragment | null;
  onClose: () => void;
}

/** What is measured, its target, its source, and the decisions that cite it. */
export function MetricForm({ place, row, onClose }: MetricFormProps) {
  const { organisationId, model } = place;
  const facts = row?.metric;
  const draft = useDraft(`${organisationId}.metric.${row?.key ?? 'new'}`, {
    domain: facts?.domain ?? '',
    metric: facts?.metric ?? '',
    target: facts?.target ?? '',
    source: facts?.source ?? '',
    citedBy: facts?.citedBy.join('\n') ?? '',
    why: '',
  });
  const { value } = draft;
  const set = (part: Partial<typeof value>) => draft.set((before) => ({ ...before, ...part }));
  const [requestKey] = useState(newRequestKey);
  const [checked, setChecked] = useState(false);
  const [save] = useMutation(SaveMetricDocument);
  const change = useChange();
  const toast = useToast();
  const missing = (text: string) => (checked && !text.trim() ? r('required') : null);
  const said = {
    domain: value.domain,
    metric: value.metric.trim(),
    target: value.target.trim(),
    source: value.source.trim(),
    citedBy: value.citedBy
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!said.domain || !said.metric || !said.target || !said.source) return;
    change.run(
      (standing) =>
        save({
          variables: {
            input: {
              organisationId,
              requestKey,
              key: row?.key ?? null,
              seen: seenOf(standing, row?.entryId ?? '') || null,
              ...said,
              why: value.why.trim() || null,
            },
          },
        }),
      () => {
        toast({ text: c('metricSaved') });
        leave();
      },
    );
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <FormHead title={c(row ? 'metricChange' : 'metricAdd')} />
      {draft.restored && <Notice onDismiss={draft.clear}>{r('restored')}</Notice>}
      <SelectField
        label={c('columnDomain')}
        value={value.domain}
        onChange={({ target }) => set({ domain: target.value })}
        error={missing(value.domain)}
      >
        <option value="" />
        {model.domains.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={c('metric')}
        value={value.metric}
        onChange={({ target }) => set({ metric: target.value })}
        error={missing(value.metric)}
        maxLength={200}
      />
      <div className={styles.pair}>
        <TextField
          label={c('target')}
          hint={c('targetHint')}
          value={value.target}
          onChange={({ target }) => set({ target: target.value })}
          error={missing(value.target)}
          maxLength={200}
        />
        <TextField
          label={c('source')}
          value={value.source}
          onChange={({ target }) => set({ source: target.value })}
          error={missing(value.source)}
          maxLength={300}
        />
      </div>
      <TextAreaField
        label={c('citedBy')}
        hint={c('citedByHint')}
        value={value.citedBy}
        onChange={({ target }) => set({ citedBy: target.value })}
        maxLength={2000}
      />
      <TextAreaField
        label={r('why')}
        value={value.why}
        onChange={({ target }) => set({ why: target.value })}
        maxLength={2000}
      />
      {change.error !== null && <ErrorState what={r('saveFailed')} error={change.error} />}
      <p className={page.actions}>
        <Button look="primary" type="submit" busy={change.busy}>
          {r('save')}
        </Button>
        <Button look="quiet" onClick={leave}>
          {r('cancel')}
        </Button>
      </p>
      <Settle change={change} section="METRICS" mine={said} onTaken={leave} />
    </form>
  );
}
