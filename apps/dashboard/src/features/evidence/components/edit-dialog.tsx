import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { CriteriaField } from './criteria-field.js';
import styles from './evidence.module.css';
import { OwnerField } from './owner-field.js';
import { afterChange } from '../after-change.js';
import type { EvidenceItem } from '../evidence-words.js';
import { d } from '../item-words.js';
import {
  ChangeEvidenceDocument,
  EvidenceItemDocument,
} from '../../../graphql/generated/evidence.js';
import { conflictOf } from '../../../graphql/errors.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { useDraft } from '../../../ui/draft.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { formatTime } from '../../../ui/format.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface EditDialogProps {
  organisationId: string;
  item: EvidenceItem;
  owners: readonly string[];
  onClose: () => void;
}

interface Said {
  name: string;
  criteria: string[];
  owner: string;
  note: string;
}

const rowsOf = ({ name, criteria, owner, note }: Said) => [
  { label: d('name'), value: name },
  { label: d('criteria'), value: criteria.join(', ') || null },
  { label: d('owner'), value: owner || null },
  { label: d('note'), value: note || null },
];
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What stands on the service now, out of its refusal. */
const saidIn = (current: Readonly<Record<string, unknown>>): Said => ({
  name: words(current['name']),
  criteria: Array.isArray(current['criteria']) ? current['criteria'].map(words) : [],
  owner: words(current['owner']),
  note: words(current['note']),
});

/** Name, criteria, owner and note; where somebody was faster, both are shown. */
export function EditDialog({ organisationId, item, owners, onClose }: EditDialogProps) {
  const toast = useToast();
  const draft = useDraft<Said>(`${organisationId}.evidence.edit.${item.itemId}`, {
    name: item.name,
    criteria: [...item.criteria],
    owner: item.owner ?? '',
    note: item.note ?? '',
  });
  const said = draft.value;
  const [theirs, setTheirs] = useState<Readonly<Record<string, unknown>> | null>(null);
  const [change, { loading, error, client, reset }] = useMutation(
    ChangeEvidenceDocument,
    afterChange,
  );
  const noName = said.name.trim() === '';
  const noReason = item.artifact === null && said.criteria.length === 0;
  const save = async (version: number) => {
    try {
      await change({
        variables: {
          input: {
            organisationId,
            itemId: item.itemId,
            version,
            name: said.name,
            criteria: said.criteria,
            owner: said.owner.trim() || null,
            note: said.note.trim() || null,
          },
        },
      });
      draft.clear();
      toast({ text: d('saved', { time: formatTime(new Date()) }) });
      onClose();
    } catch (fault) {
      const current = conflictOf(fault);
      if (current) setTheirs(current);
    }
  };
  if (theirs)
    return (
      <ConflictDialog
        title={d('conflictTitle')}
        mine={rowsOf(said)}
        theirs={rowsOf(saidIn(theirs))}
        busy={loading}
        onKeepMine={() => void save(Number(theirs['version']))}
        onTakeTheirs={() => {
          draft.clear();
          void client.refetchQueries({ include: [EvidenceItemDocument] });
          onClose();
        }}
        onClose={() => {
          reset();
          setTheirs(null);
        }}
      />
    );
  const set = (part: Partial<Said>) => draft.set((before) => ({ ...before, ...part }));
  return (
    <Dialog title={d('editTitle', { name: item.name })} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!noName && !noReason) void save(item.version);
        }}
      >
        <TextField
          label={d('name')}
          autoComplete="off"
          maxLength={200}
          value={said.name}
          error={noName ? d('nameMissing') : null}
          onChange={(event) => set({ name: event.target.value })}
        />
        <OwnerField owners={owners} value={said.owner} onChange={(owner) => set({ owner })} />
        <CriteriaField
          domain={item.domain}
          chosen={said.criteria}
          error={noReason ? d('criteriaMissing') : null}
          onChange={(criteria) => set({ criteria })}
        />
        <TextAreaField
          label={d('note')}
          hint={d('noteHint')}
          maxLength={2_000}
          value={said.note}
          onChange={(event) => set({ note: event.target.value })}
        />
        {error && <ErrorState what={d('saveFailed')} error={error} />}
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={loading}>
            {d('save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {d('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
