import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { FormHead } from './form-head.js';
import { RolesField } from './name-fields.js';
import styles from './registers.module.css';
import { Settle } from './settle.js';
import { seenOf, useChange } from '../change.js';
import { d } from '../decision-words.js';
import { useRoles } from '../known-names.js';
import { ladder, r } from '../register-words.js';
import { SaveDecisionDocument } from '../../../graphql/generated/ownership.js';
import type { RegisterRowPartsFragment } from '../../../graphql/generated/ownership.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, Notice } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

type Row = Pick<RegisterRowPartsFragment, 'key' | 'entryId' | 'decision'>;

interface DecisionFormProps {
  organisationId: string;
  /** The decision that is meant; null where the organisation adds one of its own. */
  meant: { domain: string; decision: string } | null;
  model: Model;
  /** What is recorded of it. */
  row: Row | null;
  suggestion: { decider: string; agree: readonly string[] } | null;
  onClose: () => void;
}

const parts = ['decider', 'agree', 'recommend', 'input', 'perform', 'escalation'] as const;

/** Who decides, who else has a part, and how much authority it needs and finds. */
export function DecisionForm({
  organisationId,
  meant,
  model,
  row,
  suggestion,
  onClose,
}: DecisionFormProps) {
  const recorded = row?.decision;
  const draft = useDraft(
    `${organisationId}.decision.${meant ? `${meant.domain}.${meant.decision}` : 'new'}`,
    {
      domain: meant?.domain ?? '',
      decision: meant?.decision ?? '',
      decider: [...(recorded?.decider ?? [])],
      agree: [...(recorded?.agree ?? [])],
      recommend: [...(recorded?.recommend ?? [])],
      input: [...(recorded?.input ?? [])],
      perform: [...(recorded?.perform ?? [])],
      escalation: [...(recorded?.escalation ?? [])],
      need: String(recorded?.need ?? ''),
      held: String(recorded?.held ?? ''),
      threshold: recorded?.threshold ?? '',
      reversible:
        recorded?.reversible === true ? 'yes' : recorded?.reversible === false ? 'no' : '',
      why: '',
    },
  );
  const { value } = draft;
  const set = (part: Partial<typeof value>) => draft.set((before) => ({ ...before, ...part }));
  const [requestKey] = useState(newRequestKey);
  const [checked, setChecked] = useState(false);
  const [save] = useMutation(SaveDecisionDocument);
  const roles = useRoles(organisationId);
  const change = useChange();
  const toast = useToast();
  const missing = (said: string) => (checked && said.trim() === '' ? r('required') : null);
  const said = {
    decider: value.decider,
    agree: value.agree,
    recommend: value.recommend,
    input: value.input,
    perform: value.perform,
    escalation: value.escalation,
    need: Number(value.need),
    held: Number(value.held),
    threshold: value.threshold.trim() || null,
    reversible: value.reversible === '' ? null : value.reversible === 'yes',
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!value.domain || !value.decision.trim() || value.need === '' || value.held === '') return;
    change.run(
      (standing) => {
        const now = standing?.['key'];
        return save({
          variables: {
            input: {
              organisationId,
              requestKey,
              key: row?.key ?? (typeof now === 'string' ? now : null),
              seen: seenOf(standing, row?.entryId ?? '') || null,
              domain: value.domain,
              decision: value.decision.trim(),
              ...said,
              why: value.why.trim() || null,
            },
          },
        });
      },
      () => {
        toast({ text: d('saved') });
        leave();
      },
    );
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={submit}
      aria-label={d(row ? 'edit' : 'record')}
      key={String(draft.restored)}
    >
      <FormHead title={d(meant ? (row ? 'edit' : 'record') : 'add')} />
      {draft.restored && <Notice onDismiss={draft.clear}>{r('restored')}</Notice>}
      {!meant && (
        <div className={styles.pair}>
          <SelectField
            label={d('formDomain')}
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
            label={d('formName')}
            hint={d('formNameHint')}
            value={value.decision}
            onChange={({ target }) => set({ decision: target.value })}
            error={missing(value.decision)}
            maxLength={200}
          />
        </div>
      )}
      {suggestion && value.decider.length === 0 && (
        <p>
          <Button
            look="secondary"
            onClick={() => set({ decider: [suggestion.decider], agree: [...suggestion.agree] })}
          >
            {d('takeSuggestion')}
          </Button>
        </p>
      )}
      <div className={styles.pair}>
        {parts.map((part) => (
          <RolesField
            key={part}
            label={d(part)}
            hint={part === 'decider' ? d('deciderHint') : undefined}
            roles={roles}
            value={value[part]}
            onChange={(names) => set({ [part]: names })}
          />
        ))}
      </div>
      <div className={styles.pair}>
        {(['need', 'held'] as const).map((name) => (
          <SelectField
            key={name}
            label={d(name)}
            hint={name === 'held' ? d('heldHint') : undefined}
            value={value[name]}
            onChange={({ target }) => set({ [name]: target.value })}
            error={missing(value[name])}
          >
            <option value="" />
            {ladder.map((step, level) => (
              <option key={step} value={level}>
                {`${level} · ${step}`}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
      <div className={styles.pair}>
        <TextField
          label={d('threshold')}
          hint={d('thresholdHint')}
          value={value.threshold}
          onChange={({ target }) => set({ threshold: target.value })}
          maxLength={500}
        />
        <SelectField
          label={d('reversible')}
          value={value.reversible}
          onChange={({ target }) => set({ reversible: target.value })}
        >
          {(['', 'yes', 'no'] as const).map((answer) => (
            <option key={answer} value={answer}>
              {d(`reversible_${answer}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <TextAreaField
        label={r('why')}
        hint={r('whyHint')}
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
      <Settle change={change} section="DECISIONS" mine={said} onTaken={leave} />
    </form>
  );
}
