import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { PersonField, RoleField } from './name-fields.js';
import styles from './registers.module.css';
import { a } from '../assignment-words.js';
import { useChange } from '../change.js';
import { memberOf, useRoles } from '../known-names.js';
import type { Person } from '../known-names.js';
import { r } from '../register-words.js';
import { ProposeAssignmentDocument } from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { SelectField, TextAreaField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, Notice } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface ProposeDialogProps {
  organisationId: string;
  model: Model;
  people: readonly Person[];
  holders: readonly string[];
  /** The domain that it was opened for. */
  domain: string | null;
  onClose: () => void;
}

/** Somebody is asked to hold a domain; the text survives a lost connection. */
export function ProposeDialog({
  organisationId,
  model,
  people,
  holders,
  domain,
  onClose,
}: ProposeDialogProps) {
  const empty = { domain: domain ?? '', role: '', holder: '', why: '', keepsOthers: false };
  const draft = useDraft(`${organisationId}.propose.${domain ?? ''}`, empty);
  const { value } = draft;
  const [requestKey] = useState(newRequestKey);
  const [checked, setChecked] = useState(false);
  const [propose] = useMutation(ProposeAssignmentDocument);
  const roles = useRoles(organisationId);
  const change = useChange();
  const toast = useToast();
  const set = (part: Partial<typeof empty>) => draft.set((before) => ({ ...before, ...part }));
  const member = memberOf(people, value.holder);
  const complete = value.domain !== '' && value.role.trim() !== '' && value.holder.trim() !== '';
  const missing = (text: string) => (checked && !text.trim() ? r('required') : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!complete) return;
    change.run(
      () =>
        propose({
          variables: {
            input: {
              organisationId,
              requestKey,
              domain: value.domain,
              role: value.role,
              holder: value.holder.trim(),
              userId: member,
              keepsOthers: value.keepsOthers,
              why: value.why.trim() || null,
            },
          },
        }),
      () => {
        toast({
          text: a('proposed', {
            holder: value.holder.trim(),
            domain: domainName(model, value.domain),
          }),
        });
        draft.clear();
        onClose();
      },
    );
  };
  return (
    <Dialog title={a('proposeTitle')} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit} key={String(draft.restored)}>
        <p className={styles.soft}>{a('proposeMeans')}</p>
        {draft.restored && <Notice onDismiss={draft.clear}>{r('restored')}</Notice>}
        <SelectField
          label={a('proposeDomain')}
          value={value.domain}
          onChange={({ target }) => set({ domain: target.value })}
          error={missing(value.domain)}
        >
          <option value="">{a('choose')}</option>
          {model.domains.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <PersonField
          label={a('proposeHolder')}
          hint={value.holder.trim() ? a(member ? 'proposeMember' : 'proposeOther') : undefined}
          people={people}
          others={holders}
          value={value.holder}
          onChange={(holder) => set({ holder })}
          error={missing(value.holder)}
        />
        <RoleField
          label={a('proposeRole')}
          roles={roles}
          value={value.role}
          onChange={(role) => set({ role })}
          error={missing(value.role)}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={value.keepsOthers}
            onChange={({ target }) => set({ keepsOthers: target.checked })}
          />
          <span>
            {a('keepsOthers')}
            <span className={page.under}>{a('keepsOthersHint')}</span>
          </span>
        </label>
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
            {a('propose')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {r('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
