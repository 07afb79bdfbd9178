import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { RoleField } from './name-fields.js';
import styles from './registers.module.css';
import { useChange } from '../change.js';
import { d } from '../decision-words.js';
import { useRoles } from '../known-names.js';
import { r } from '../register-words.js';
import { LogDecisionDocument } from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface LogDecisionDialogProps {
  organisationId: string;
  rowKey: string;
  /** Who decides by the register; it may have been somebody else. */
  decider: string;
  name: string;
  /** The organisation's day. */
  today: string;
  onClose: () => void;
}

/** A decision as it was made: who, when, what, and whether it held. */
export function LogDecisionDialog({
  organisationId,
  rowKey,
  decider,
  name,
  today,
  onClose,
}: LogDecisionDialogProps) {
  const [log] = useMutation(LogDecisionDocument);
  const [requestKey] = useState(newRequestKey);
  const [value, setValue] = useState({
    decidedOn: today,
    decidedBy: decider,
    outcome: '',
    overridden: false,
    overriddenBy: '',
    throughEscalation: false,
    note: '',
  });
  const set = (part: Partial<typeof value>) => setValue((before) => ({ ...before, ...part }));
  const [checked, setChecked] = useState(false);
  const roles = useRoles(organisationId);
  const change = useChange();
  const toast = useToast();
  const missing = (said: string) => (checked && !said.trim() ? r('required') : null);
  const wrongDay = value.decidedOn === '' || value.decidedOn > today;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const { overridden, overriddenBy } = value;
    if (wrongDay || !value.decidedBy.trim() || !value.outcome.trim()) return;
    if (overridden && !overriddenBy.trim()) return;
    change.run(
      () =>
        log({
          variables: {
            input: {
              organisationId,
              requestKey,
              key: rowKey,
              decidedOn: value.decidedOn,
              decidedBy: value.decidedBy.trim(),
              outcome: value.outcome.trim(),
              overridden,
              overriddenBy: overridden ? overriddenBy.trim() : null,
              throughEscalation: overridden && value.throughEscalation,
              note: value.note.trim() || null,
            },
          },
        }),
      () => {
        toast({ text: d('logged') });
        onClose();
      },
    );
  };
  return (
    <Dialog title={d('logTitle')} kicker={<p className={page.kicker}>{name}</p>} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p className={styles.soft}>{d('logLead')}</p>
        <TextAreaField
          label={d('outcome')}
          value={value.outcome}
          onChange={({ target }) => set({ outcome: target.value })}
          error={missing(value.outcome)}
          maxLength={500}
        />
        <RoleField
          label={d('decidedBy')}
          roles={roles}
          value={value.decidedBy}
          onChange={(decidedBy) => set({ decidedBy })}
          error={missing(value.decidedBy)}
        />
        <TextField
          label={d('decidedOn')}
          type="date"
          max={today}
          value={value.decidedOn}
          onChange={({ target }) => set({ decidedOn: target.value })}
          error={wrongDay ? r('unknownDay') : null}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={value.overridden}
            onChange={({ target }) => set({ overridden: target.checked })}
          />
          <span>{d('overridden')}</span>
        </label>
        {value.overridden && (
          <>
            <RoleField
              label={d('overriddenBy')}
              roles={roles}
              value={value.overriddenBy}
              onChange={(overriddenBy) => set({ overriddenBy })}
              error={missing(value.overriddenBy)}
            />
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={value.throughEscalation}
                onChange={({ target }) => set({ throughEscalation: target.checked })}
              />
              <span>
                {d('throughEscalation')}
                <span className={page.under}>{d('throughEscalationHint')}</span>
              </span>
            </label>
          </>
        )}
        <TextAreaField
          label={r('note')}
          value={value.note}
          onChange={({ target }) => set({ note: target.value })}
          maxLength={2000}
        />
        {(change.error !== null || change.conflict !== undefined) && (
          <ErrorState what={r('saveFailed')} error={change.error} />
        )}
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={change.busy}>
            {d('logIt')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {r('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
