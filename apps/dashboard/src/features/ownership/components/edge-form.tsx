import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Edge } from './edge-drawer.js';
import { FormHead } from './form-head.js';
import { RoleField } from './name-fields.js';
import styles from './registers.module.css';
import { Settle } from './settle.js';
import { seenOf, useChange } from '../change.js';
import { e } from '../edge-words.js';
import { useRoles } from '../known-names.js';
import { r } from '../register-words.js';
import { SaveHandoffDocument } from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, Notice } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface EdgeFormProps {
  organisationId: string;
  edge: Edge;
  names: { from: string; to: string };
  onClose: () => void;
}

/** The terms of one handoff: five of its seven facts are said here, two come from use. */
export function EdgeForm({ organisationId, edge, names, onClose }: EdgeFormProps) {
  const { from, to, handoff, key, entryId } = edge;
  const draft = useDraft(`${organisationId}.handoff.${from}-${to}`, {
    sender: handoff?.sender ?? '',
    receiver: handoff?.receiver ?? '',
    trigger: handoff?.trigger ?? '',
    payload: handoff?.payload ?? '',
    sla: handoff?.slaHours === null || !handoff ? '' : String(handoff.slaHours),
    why: '',
  });
  const { value } = draft;
  const set = (part: Partial<typeof value>) => draft.set((before) => ({ ...before, ...part }));
  const [requestKey] = useState(newRequestKey);
  const [checked, setChecked] = useState(false);
  const [save] = useMutation(SaveHandoffDocument);
  const roles = useRoles(organisationId);
  const change = useChange();
  const toast = useToast();
  const slaHours = value.sla.trim() === '' ? null : Number(value.sla.replace(',', '.'));
  const slaWrong = slaHours !== null && !(slaHours > 0);
  const empty = !value.sender.trim() && !value.receiver.trim();
  const text = (said: string) => said.trim() || null;
  const terms = {
    sender: text(value.sender),
    receiver: text(value.receiver),
    trigger: text(value.trigger),
    payload: text(value.payload),
    slaHours,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (slaWrong || empty) return;
    change.run(
      (standing) => {
        // A row that came into being meanwhile is changed like any other.
        const now = standing?.['key'];
        return save({
          variables: {
            input: {
              organisationId,
              requestKey,
              key: key ?? (typeof now === 'string' ? now : null),
              seen: seenOf(standing, entryId ?? '') || null,
              from,
              to,
              ...terms,
              why: text(value.why),
            },
          },
        });
      },
      () => {
        draft.clear();
        toast({ text: e('saved') });
        onClose();
      },
    );
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={submit}
      aria-label={e('formTitle', names)}
      key={String(draft.restored)}
    >
      <FormHead title={e('formTitle', names)} lead={e('formLead')} />
      {draft.restored && <Notice onDismiss={draft.clear}>{r('restored')}</Notice>}
      <div className={styles.pair}>
        <RoleField
          label={e('sender')}
          roles={roles}
          value={value.sender}
          onChange={(sender) => set({ sender })}
          error={checked && empty ? e('empty') : null}
        />
        <RoleField
          label={e('receiver')}
          roles={roles}
          value={value.receiver}
          onChange={(receiver) => set({ receiver })}
        />
      </div>
      <TextField
        label={e('trigger')}
        hint={e('triggerHint')}
        value={value.trigger}
        onChange={({ target }) => set({ trigger: target.value })}
        maxLength={500}
      />
      <TextField
        label={e('payload')}
        hint={e('payloadHint')}
        value={value.payload}
        onChange={({ target }) => set({ payload: target.value })}
        maxLength={500}
      />
      <TextField
        label={e('sla')}
        inputMode="decimal"
        value={value.sla}
        onChange={({ target }) => set({ sla: target.value })}
        error={checked && slaWrong ? e('slaWrong') : null}
      />
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
        <Button
          look="quiet"
          onClick={() => {
            draft.clear();
            onClose();
          }}
        >
          {r('cancel')}
        </Button>
      </p>
      <Settle
        change={change}
        section="HANDOFFS"
        mine={terms}
        onTaken={() => {
          draft.clear();
          onClose();
        }}
      />
    </form>
  );
}
