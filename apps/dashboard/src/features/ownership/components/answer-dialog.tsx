import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './registers.module.css';
import { Settle } from './settle.js';
import { a } from '../assignment-words.js';
import type { Proposal } from '../assignment-words.js';
import { useChange, versionOf } from '../change.js';
import { r } from '../register-words.js';
import {
  AcceptAssignmentDocument,
  DeclineAssignmentDocument,
} from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface AnswerDialogProps {
  organisationId: string;
  proposal: Proposal;
  domainName: string;
  answer: 'yes' | 'no';
  onClose: () => void;
}

/** One's own answer, or another's word recorded for them: then it is said how it is known. */
export function AnswerDialog({
  organisationId,
  proposal,
  domainName,
  answer,
  onClose,
}: AnswerDialogProps) {
  const [accept] = useMutation(AcceptAssignmentDocument);
  const [decline] = useMutation(DeclineAssignmentDocument);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const change = useChange();
  const toast = useToast();
  const { mine, holder, proposalId, version } = proposal;
  const yes = answer === 'yes';
  const noteNeeded = !mine || !yes;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(noteNeeded && !note.trim());
    if (noteNeeded && !note.trim()) return;
    change.run(
      (standing) => {
        const input = {
          organisationId,
          proposalId,
          version: versionOf(standing, version),
          note: note.trim() || null,
        };
        return yes ? accept({ variables: { input } }) : decline({ variables: { input } });
      },
      () => {
        toast({ text: a(yes ? 'accepted' : 'declined', { holder, domain: domainName }) });
        onClose();
      },
    );
  };
  const title = yes
    ? a(mine ? 'acceptTitle' : 'acceptFor', { domain: domainName, holder })
    : a(mine ? 'declineTitle' : 'declineFor', { domain: domainName, holder });
  return (
    <>
      <Dialog title={title} onClose={onClose}>
        <form className={styles.form} noValidate onSubmit={submit}>
          {mine && yes && <p>{a('acceptMeans')}</p>}
          {noteNeeded && (
            <TextAreaField
              label={a(mine ? 'declineWhy' : 'howKnown')}
              hint={mine ? undefined : a('howKnownHint')}
              value={note}
              onChange={({ target }) => setNote(target.value)}
              error={missing ? r('required') : null}
              maxLength={2000}
            />
          )}
          {change.error !== null && <ErrorState what={a('answerFailed')} error={change.error} />}
          <p className={page.actions}>
            <Button look="primary" type="submit" busy={change.busy}>
              {yes ? a(mine ? 'accept' : 'recordYes') : a(mine ? 'decline' : 'recordNo')}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {r('cancel')}
            </Button>
          </p>
        </form>
      </Dialog>
      <Settle
        change={change}
        section="ASSIGNMENTS"
        mine={{ role: proposal.role, holder }}
        // What was answered or taken back meanwhile is not answered again.
        mayKeep={({ state }) => state === 'proposed'}
        onTaken={onClose}
      />
    </>
  );
}
