import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { PersonField } from './name-fields.js';
import styles from './registers.module.css';
import { Settle } from './settle.js';
import { a } from '../assignment-words.js';
import type { Standing } from '../assignment-words.js';
import { seenOf, useChange } from '../change.js';
import type { Change } from '../change.js';
import { memberOf } from '../known-names.js';
import type { Person } from '../known-names.js';
import { r } from '../register-words.js';
import {
  DelegateAssignmentDocument,
  RenewAssignmentDocument,
  SetDeputyDocument,
} from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

export interface HoldingDialogProps {
  organisationId: string;
  assignment: Standing;
  domainName: string;
  people: readonly Person[];
  holders: readonly string[];
  /** The organisation's day: nothing can have happened after it. */
  today: string;
  onClose: () => void;
}

function Frame({
  title,
  action,
  change,
  mine,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  action: string;
  change: Change;
  mine: Readonly<Record<string, unknown>>;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <>
      <Dialog title={title} onClose={onClose}>
        <form
          className={styles.form}
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {children}
          {change.error !== null && <ErrorState what={r('saveFailed')} error={change.error} />}
          <p className={page.actions}>
            <Button look="primary" type="submit" busy={change.busy}>
              {action}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {r('cancel')}
            </Button>
          </p>
        </form>
      </Dialog>
      <Settle change={change} section="ASSIGNMENTS" mine={mine} onTaken={onClose} />
    </>
  );
}

/** The holder still holds it: the year starts again today. */
export function RenewDialog({
  organisationId,
  assignment,
  domainName,
  today,
  onClose,
}: HoldingDialogProps) {
  const [renew] = useMutation(RenewAssignmentDocument);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const change = useChange();
  const toast = useToast();
  const { key, entryId, mine, role, holder } = assignment;
  const submit = () => {
    setMissing(!mine && !note.trim());
    if (!mine && !note.trim()) return;
    change.run(
      (standing) =>
        renew({
          variables: {
            input: {
              organisationId,
              key,
              seen: seenOf(standing, entryId),
              note: note.trim() || null,
            },
          },
        }),
      () => {
        toast({ text: a('renewed', { domain: domainName }) });
        onClose();
      },
    );
  };
  return (
    <Frame
      title={a('renewTitle', { domain: domainName })}
      action={a('renew')}
      change={change}
      mine={{ role, holder, acceptedAt: today }}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{a(mine ? 'renewMine' : 'renewFor', { domain: domainName, holder })}</p>
      {!mine && (
        <TextAreaField
          label={a('howKnown')}
          hint={a('howKnownHint')}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          error={missing ? r('required') : null}
          maxLength={2000}
        />
      )}
    </Frame>
  );
}

/** Somebody else is asked to take it over. */
export function DelegateDialog({
  organisationId,
  assignment,
  domainName,
  people,
  holders,
  onClose,
}: HoldingDialogProps) {
  const [delegate] = useMutation(DelegateAssignmentDocument);
  const [requestKey] = useState(newRequestKey);
  const [to, setTo] = useState('');
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const change = useChange();
  const toast = useToast();
  const { key, entryId, holder, role } = assignment;
  const submit = () => {
    setMissing(!to.trim());
    if (!to.trim()) return;
    change.run(
      (standing) =>
        delegate({
          variables: {
            input: {
              organisationId,
              requestKey,
              key,
              seen: seenOf(standing, entryId),
              to: to.trim(),
              userId: memberOf(people, to),
              why: why.trim() || null,
            },
          },
        }),
      () => {
        toast({ text: a('delegated', { holder: to.trim() }) });
        onClose();
      },
    );
  };
  return (
    <Frame
      title={a('delegateTitle', { domain: domainName })}
      action={a('delegateDo')}
      change={change}
      mine={{ role, holder: to }}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{a('delegateMeans', { holder })}</p>
      <PersonField
        label={a('delegateTo')}
        people={people}
        others={holders.filter((name) => name !== holder)}
        value={to}
        onChange={setTo}
        error={missing ? r('required') : null}
      />
      <TextAreaField
        label={r('why')}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
        maxLength={2000}
      />
    </Frame>
  );
}

/** Who stands in, and the day on which that was tried. */
export function DeputyDialog({
  organisationId,
  assignment,
  domainName,
  people,
  holders,
  today,
  onClose,
}: HoldingDialogProps) {
  const [setDeputy] = useMutation(SetDeputyDocument);
  const [deputy, setName] = useState(assignment.deputy ?? '');
  const [testedOn, setTestedOn] = useState(assignment.deputyTestedAt ?? '');
  const [note, setNote] = useState('');
  const change = useChange();
  const toast = useToast();
  const { key, entryId, holder } = assignment;
  const ahead = testedOn > today;
  const submit = () => {
    if (ahead) return;
    change.run(
      (standing) =>
        setDeputy({
          variables: {
            input: {
              organisationId,
              key,
              seen: seenOf(standing, entryId),
              deputy: deputy.trim() || null,
              testedOn: deputy.trim() && testedOn ? testedOn : null,
              note: note.trim() || null,
            },
          },
        }),
      () => {
        toast({ text: a('deputySaved', { domain: domainName }) });
        onClose();
      },
    );
  };
  return (
    <Frame
      title={a('deputyTitle', { holder })}
      action={r('save')}
      change={change}
      mine={{ deputy: deputy.trim() || null, deputyTestedAt: testedOn || null }}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonField
        label={a('deputyName')}
        hint={a('deputyHint')}
        people={people}
        others={holders.filter((name) => name !== holder)}
        value={deputy}
        onChange={(name) => {
          setName(name);
          // Another deputy was never tried.
          if (name.trim() !== assignment.deputy) setTestedOn('');
        }}
      />
      <TextField
        label={a('deputyTested')}
        hint={a('deputyTestedHint')}
        type="date"
        max={today}
        value={testedOn}
        onChange={({ target }) => setTestedOn(target.value)}
        error={ahead ? r('unknownDay') : null}
      />
      <TextAreaField
        label={r('note')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        maxLength={2000}
      />
    </Frame>
  );
}
