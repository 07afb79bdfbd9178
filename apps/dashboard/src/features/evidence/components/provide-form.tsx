import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './evidence.module.css';
import { FileChoice } from './file-choice.js';
import { afterChange } from '../after-change.js';
import type { EvidenceItem } from '../evidence-words.js';
import { d } from '../item-words.js';
import type { Uploaded } from '../upload-file.js';
import { ProvideEvidenceDocument } from '../../../graphql/generated/evidence.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface ProvideFormProps {
  organisationId: string;
  item: EvidenceItem;
  /** Days for which the model lets this kind count; null where that is not known here. */
  mostDays: number | null;
  /** The organisation's day. */
  today: string | null;
  largestFileBytes: number | null;
  onDone: () => void;
}

const empty = { url: '', effectiveOn: '', validDays: '', note: '' };

/** A file or an address, the day that it shows, and for how long it counts. Nothing is filled in for anybody. */
export function ProvideForm({
  organisationId,
  item,
  mostDays,
  today,
  largestFileBytes,
  onDone,
}: ProvideFormProps) {
  const toast = useToast();
  const draft = useDraft(`${organisationId}.evidence.${item.itemId}`, empty);
  const { url, effectiveOn, validDays, note } = draft.value;
  const [uploaded, setUploaded] = useState<Uploaded | null>(null);
  const [requestKey] = useState(newRequestKey);
  const [checked, setChecked] = useState(false);
  const [provide, { loading, error }] = useMutation(ProvideEvidenceDocument, afterChange);
  const days = validDays.trim() === '' ? null : Number(validDays);
  const faults = {
    proof: uploaded === null && url.trim() === '' ? d('nothingChosen') : null,
    effectiveOn:
      effectiveOn === '' || (today !== null && effectiveOn > today) ? d('effectiveMissing') : null,
    validDays:
      days !== null &&
      (!Number.isInteger(days) || days < 1 || (mostDays !== null && days > mostDays))
        ? d('validWrong', { days: mostDays ?? 36_500 })
        : null,
  };
  const change = (part: Partial<typeof empty>) => draft.set((before) => ({ ...before, ...part }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    void provide({
      variables: {
        input: {
          organisationId,
          itemId: item.itemId,
          requestKey,
          uploadKey: uploaded?.uploadKey ?? null,
          url: uploaded ? null : url.trim(),
          effectiveOn,
          validDays: days,
          note: note.trim() || null,
        },
      },
    }).then(
      () => {
        draft.clear();
        toast({ text: d('sent') });
        onDone();
      },
      () => undefined,
    );
  };

  return (
    <form className={styles.provide} noValidate onSubmit={submit} aria-label={d('provide')}>
      <FileChoice
        organisationId={organisationId}
        largestFileBytes={largestFileBytes}
        uploaded={uploaded}
        onUploaded={setUploaded}
      />
      {uploaded === null && (
        <TextField
          label={d('orLink')}
          hint={d('linkHint')}
          type="url"
          inputMode="url"
          autoComplete="off"
          maxLength={2_000}
          value={url}
          error={checked ? faults.proof : null}
          onChange={(event) => change({ url: event.target.value })}
        />
      )}
      <div className={styles.pair}>
        <TextField
          label={d('effectiveOn')}
          hint={d('effectiveHint')}
          type="date"
          max={today ?? undefined}
          value={effectiveOn}
          error={checked ? faults.effectiveOn : null}
          onChange={(event) => change({ effectiveOn: event.target.value })}
        />
        <TextField
          label={d('validDays')}
          hint={mostDays === null ? undefined : d('validHint', { days: mostDays })}
          inputMode="numeric"
          placeholder={mostDays === null ? undefined : String(mostDays)}
          value={validDays}
          error={checked ? faults.validDays : null}
          onChange={(event) => change({ validDays: event.target.value })}
        />
      </div>
      <TextAreaField
        label={d('provideNote')}
        hint={d('noteHint')}
        maxLength={2_000}
        value={note}
        onChange={(event) => change({ note: event.target.value })}
      />
      {error && <ErrorState what={d('sendFailed')} error={error} />}
      <p className={page.actions}>
        <Button look="primary" type="submit" busy={loading}>
          {d('send')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {d('cancel')}
        </Button>
      </p>
    </form>
  );
}
