import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './evidence.module.css';
import { afterChange } from '../after-change.js';
import type { EvidenceItem } from '../evidence-words.js';
import { d } from '../item-words.js';
import {
  EvidenceAssigneesDocument,
  RequestEvidenceDocument,
} from '../../../graphql/generated/evidence.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface AskDialogProps {
  organisationId: string;
  item: EvidenceItem;
  today: string | null;
  onClose: () => void;
}

/** Asks one person for it, in the asker's words, by a day. */
export function AskDialog({ organisationId, item, today, onClose }: AskDialogProps) {
  const toast = useToast();
  const people = useQuery(EvidenceAssigneesDocument, { variables: { organisationId } });
  const draft = useDraft(`${organisationId}.evidence.ask.${item.itemId}`, {
    userId: '',
    ask: '',
    dueOn: '',
  });
  const { userId, ask, dueOn } = draft.value;
  const [requestKey] = useState(newRequestKey);
  const [checked, setChecked] = useState(false);
  const [request, { loading, error }] = useMutation(RequestEvidenceDocument, afterChange);
  const change = (part: Partial<typeof draft.value>) =>
    draft.set((before) => ({ ...before, ...part }));
  const faults = {
    userId: userId === '' ? d('whoMissing') : null,
    ask: ask.trim() === '' ? d('whatMissing') : null,
    dueOn: dueOn === '' || (today !== null && dueOn < today) ? d('dueMissing') : null,
  };
  const assignees = people.data?.evidenceAssignees ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    const input = { organisationId, itemId: item.itemId, requestKey, ask, userId, dueOn };
    void request({ variables: { input } }).then(
      () => {
        const name = assignees.find((person) => person.userId === userId)?.name ?? '';
        draft.clear();
        toast({ text: d('askDone', { name }) });
        onClose();
      },
      () => undefined,
    );
  };
  return (
    <Dialog title={d('askTitle', { name: item.name })} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <SelectField
          label={d('who')}
          value={userId}
          error={checked ? faults.userId : null}
          onChange={({ target }) => change({ userId: target.value })}
        >
          <option value="">{d('whoChoose')}</option>
          {assignees.map((person) => (
            <option key={person.userId} value={person.userId}>
              {person.name}
            </option>
          ))}
        </SelectField>
        <TextAreaField
          label={d('what')}
          hint={d('whatHint')}
          maxLength={2_000}
          value={ask}
          error={checked ? faults.ask : null}
          onChange={(event) => change({ ask: event.target.value })}
        />
        <TextField
          label={d('dueOn')}
          type="date"
          min={today ?? undefined}
          value={dueOn}
          error={checked ? faults.dueOn : null}
          onChange={(event) => change({ dueOn: event.target.value })}
        />
        {(error ?? people.error) && (
          <ErrorState what={d('askFailed')} error={error ?? people.error} />
        )}
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={loading}>
            {d('ask')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {d('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
