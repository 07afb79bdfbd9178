import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { CriteriaField } from './criteria-field.js';
import styles from './evidence.module.css';
import { OwnerField } from './owner-field.js';
import { afterChange } from '../after-change.js';
import type { EvidenceSummary } from '../evidence-words.js';
import { d } from '../item-words.js';
import { AddEvidenceDocument } from '../../../graphql/generated/evidence.js';
import { domainName, useModel } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, Notice } from '../../../ui/states.js';

export interface StartOfEvidence {
  domain: string;
  artifact: string;
  name: string;
}

interface AddDialogProps {
  organisationId: string;
  summary: EvidenceSummary;
  /** What the person pressed Add beside; null where nothing was chosen yet. */
  start: StartOfEvidence | null;
  onAdded: (itemId: string) => void;
  onClose: () => void;
}

/** What it proves and whose it is; the file or address follows in its drawer. */
export function AddDialog({ organisationId, summary, start, onAdded, onClose }: AddDialogProps) {
  const model = useModel();
  const draft = useDraft(
    `${organisationId}.evidence.add.${start ? `${start.domain}.${start.artifact}` : 'new'}`,
    {
      name: start?.name ?? '',
      domain: start?.domain ?? '',
      artifact: start?.artifact ?? '',
      criteria: [] as string[],
      owner: '',
      note: '',
    },
  );
  const { name, domain, artifact, criteria, owner, note } = draft.value;
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const [checked, setChecked] = useState(false);
  const [add, { loading, error }] = useMutation(AddEvidenceDocument, afterChange);
  const change = (part: Partial<typeof draft.value>) =>
    draft.set((before) => ({ ...before, ...part }));
  const faults = {
    name: name.trim() === '' ? d('nameMissing') : null,
    domain: domain === '' ? d('domainMissing') : null,
    criteria: artifact === '' && criteria.length === 0 ? d('criteriaMissing') : null,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    void add({
      variables: {
        input: {
          organisationId,
          requestKey,
          name,
          domain,
          artifact: artifact || null,
          criteria,
          owner: owner.trim() || null,
          note: note.trim() || null,
        },
      },
    }).then(
      ({ data }) => {
        draft.clear();
        if (data) onAdded(data.addEvidence.itemId);
      },
      () => undefined,
    );
  };
  return (
    <Dialog title={d('addTitle')} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p className={styles.faint}>{d('addLead')}</p>
        {draft.restored && (
          <Notice
            onDismiss={() => {
              draft.clear();
              setRequestKey(newRequestKey());
            }}
          >
            {d('restoredDraft')}
          </Notice>
        )}
        <TextField
          label={d('name')}
          hint={d('nameHint')}
          autoComplete="off"
          maxLength={200}
          value={name}
          error={checked ? faults.name : null}
          onChange={(event) => change({ name: event.target.value })}
        />
        <SelectField
          label={d('domain')}
          value={domain}
          error={checked ? faults.domain : null}
          onChange={({ target }) => change({ domain: target.value, artifact: '', criteria: [] })}
        >
          <option value="" />
          {[...new Set(summary.kinds.map((kind) => kind.domain))].map((id) => (
            <option key={id} value={id}>
              {domainName(model, id)}
            </option>
          ))}
        </SelectField>
        {domain !== '' && (
          <>
            <SelectField
              label={d('kind')}
              hint={d('kindHint')}
              value={artifact}
              onChange={({ target }) => change({ artifact: target.value })}
            >
              <option value="">{d('kindNone')}</option>
              {summary.kinds
                .filter((kind) => kind.domain === domain)
                .map((kind) => (
                  <option key={kind.artifact} value={kind.artifact}>
                    {kind.name}
                  </option>
                ))}
            </SelectField>
            <CriteriaField
              domain={domain}
              chosen={criteria}
              error={checked ? faults.criteria : null}
              onChange={(chosen) => change({ criteria: chosen })}
            />
          </>
        )}
        <OwnerField
          owners={summary.owners}
          value={owner}
          onChange={(named) => change({ owner: named })}
        />
        <TextAreaField
          label={d('note')}
          hint={d('noteHint')}
          maxLength={2_000}
          value={note}
          onChange={(event) => change({ note: event.target.value })}
        />
        {error && <ErrorState what={d('addFailed')} error={error} />}
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={loading}>
            {d('addConfirm')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {d('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
