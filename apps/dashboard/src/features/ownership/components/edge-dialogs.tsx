import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import styles from './registers.module.css';
import { Settle } from './settle.js';
import { seenOf, useChange } from '../change.js';
import { e } from '../edge-words.js';
import { r } from '../register-words.js';
import { rowFields } from '../row-fields.js';
import {
  AcknowledgeHandoffDocument,
  ExerciseHandoffDocument,
} from '../../../graphql/generated/ownership.js';
import type { HandoffSide, OwnershipMapQuery } from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

type Handoff = NonNullable<OwnershipMapQuery['ownershipMap']['edges'][number]['handoff']>;

interface EdgeDialogProps {
  organisationId: string;
  handoff: Handoff;
  rowKey: string;
  entryId: string;
  /** The organisation's day. */
  today: string;
  onClose: () => void;
}

const terms = ({ sender, receiver, trigger, payload, slaHours }: Handoff) =>
  rowFields('HANDOFFS', { sender, receiver, trigger, payload, slaHours });

/** One side says yes to the terms as they stand. */
export function AgreeDialog({
  organisationId,
  side,
  handoff,
  rowKey,
  entryId,
  today,
  onClose,
}: EdgeDialogProps & { side: HandoffSide }) {
  const [acknowledge] = useMutation(AcknowledgeHandoffDocument);
  const [requestKey] = useState(newRequestKey);
  const [happenedOn, setDay] = useState(today);
  const [note, setNote] = useState('');
  const change = useChange();
  const toast = useToast();
  const wrongDay = happenedOn === '' || happenedOn > today;
  return (
    <>
      <Dialog title={e(`agreeTitle${side}`)} onClose={onClose}>
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (wrongDay) return;
            change.run(
              (standing) =>
                acknowledge({
                  variables: {
                    input: {
                      organisationId,
                      requestKey,
                      key: rowKey,
                      seen: seenOf(standing, entryId),
                      side,
                      happenedOn,
                      note: note.trim() || null,
                    },
                  },
                }),
              () => {
                toast({ text: e('agreed') });
                onClose();
              },
            );
          }}
        >
          <dl className={styles.pairs}>
            {terms(handoff).map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <TextField
            label={e('agreeOn')}
            type="date"
            max={today}
            value={happenedOn}
            onChange={({ target }) => setDay(target.value)}
            error={wrongDay ? r('unknownDay') : null}
          />
          <TextAreaField
            label={e('agreeNote')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            maxLength={2000}
          />
          {change.error !== null && <ErrorState what={r('saveFailed')} error={change.error} />}
          <p className={page.actions}>
            <Button look="primary" type="submit" busy={change.busy}>
              {e('agreeSave')}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {r('cancel')}
            </Button>
          </p>
        </form>
      </Dialog>
      <Settle change={change} section="HANDOFFS" mine={handoff} onTaken={onClose} />
    </>
  );
}

const whole = (text: string) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null);

/** How often it was due, passed on and accepted since somebody counted last. */
export function UseDialog({
  organisationId,
  handoff,
  rowKey,
  entryId,
  today,
  onClose,
}: EdgeDialogProps) {
  const [exercise] = useMutation(ExerciseHandoffDocument);
  const [requestKey] = useState(newRequestKey);
  const [happenedOn, setDay] = useState(today);
  const [counts, setCounts] = useState({ triggers: '', transfers: '', accepted: '' });
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const change = useChange();
  const toast = useToast();
  const triggers = whole(counts.triggers);
  const transfers = whole(counts.transfers);
  const accepted = whole(counts.accepted);
  const sound =
    triggers !== null &&
    transfers !== null &&
    accepted !== null &&
    transfers <= triggers &&
    accepted <= transfers;
  const wrongDay = happenedOn === '' || happenedOn > today;
  return (
    <>
      <Dialog title={e('useTitle')} onClose={onClose}>
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setChecked(true);
            if (!sound || wrongDay) return;
            change.run(
              (standing) =>
                exercise({
                  variables: {
                    input: {
                      organisationId,
                      requestKey,
                      key: rowKey,
                      seen: seenOf(standing, entryId),
                      happenedOn,
                      triggers,
                      transfers,
                      accepted,
                      note: note.trim() || null,
                    },
                  },
                }),
              () => {
                toast({ text: e('used') });
                onClose();
              },
            );
          }}
        >
          <p>{e('useLead')}</p>
          <div className={styles.pair}>
            {(['triggers', 'transfers', 'accepted'] as const).map((name) => (
              <TextField
                key={name}
                label={e(
                  name === 'triggers'
                    ? 'useTriggers'
                    : name === 'transfers'
                      ? 'useTransfers'
                      : 'useAccepted',
                )}
                inputMode="numeric"
                value={counts[name]}
                onChange={({ target }) => setCounts({ ...counts, [name]: target.value })}
              />
            ))}
          </div>
          {checked && !sound && (
            <p className={styles.fault} role="alert">
              {e('useWrong')}
            </p>
          )}
          <TextField
            label={e('useOn')}
            type="date"
            max={today}
            value={happenedOn}
            onChange={({ target }) => setDay(target.value)}
            error={wrongDay ? r('unknownDay') : null}
          />
          <TextAreaField
            label={r('note')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            maxLength={2000}
          />
          {change.error !== null && <ErrorState what={r('saveFailed')} error={change.error} />}
          <p className={page.actions}>
            <Button look="primary" type="submit" busy={change.busy}>
              {e('agreeSave')}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {r('cancel')}
            </Button>
          </p>
        </form>
      </Dialog>
      <Settle
        change={change}
        section="HANDOFFS"
        mine={{
          exercisedAt: happenedOn,
          triggers: (handoff.triggers ?? 0) + (triggers ?? 0),
          transfers: (handoff.transfers ?? 0) + (transfers ?? 0),
          accepted: (handoff.accepted ?? 0) + (accepted ?? 0),
        }}
        onTaken={onClose}
      />
    </>
  );
}
