import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './registers.module.css';
import { useChange, versionOf } from '../change.js';
import type { RoleEntry } from '../known-names.js';
import { r } from '../register-words.js';
import { n } from '../role-words.js';
import {
  AddRoleDocument,
  ChangeRoleDocument,
  MergeRoleDocument,
} from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const rows = (name: unknown, aliases: unknown) => [
  { label: n('name'), value: typeof name === 'string' ? roleName(name) : null },
  {
    label: n('aliases'),
    value: Array.isArray(aliases) ? aliases.map(String).join(', ') || null : null,
  },
];

/** A role's name and its other names; a new one without a role. */
export function RoleNameDialog({
  organisationId,
  role,
  onClose,
}: {
  organisationId: string;
  role: RoleEntry | null;
  onClose: () => void;
}) {
  const [name, setName] = useState(role?.name ?? '');
  const [aliases, setAliases] = useState(role?.aliases.join('\n') ?? '');
  const [requestKey] = useState(newRequestKey);
  const [missing, setMissing] = useState(false);
  const [add] = useMutation(AddRoleDocument);
  const [rename] = useMutation(ChangeRoleDocument);
  const change = useChange();
  const toast = useToast();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!name.trim());
    if (!name.trim()) return;
    const said = { organisationId, name: name.trim(), aliases: lines(aliases) };
    let restated = 0;
    change.run(
      async (standing) => {
        if (!role) return add({ variables: { input: { ...said, requestKey } } });
        const { data } = await rename({
          variables: {
            input: { ...said, roleId: role.roleId, version: versionOf(standing, role.version) },
          },
        });
        restated = data?.changeRole.restated ?? 0;
        return data;
      },
      () => {
        toast({
          text:
            restated > 0
              ? n('savedRestated', { role: roleName(said.name), count: restated })
              : n('saved', { role: roleName(said.name) }),
        });
        onClose();
      },
    );
  };
  return (
    <>
      <Dialog title={n(role ? 'editTitle' : 'addTitle')} onClose={onClose}>
        <form className={styles.form} noValidate onSubmit={submit}>
          {role && <p className={styles.soft}>{n('renameLead')}</p>}
          <TextField
            label={n('name')}
            value={name}
            onChange={({ target }) => setName(target.value)}
            error={missing ? r('required') : null}
            autoComplete="off"
            maxLength={200}
          />
          <TextAreaField
            label={n('aliases')}
            hint={n('aliasesHint')}
            value={aliases}
            onChange={({ target }) => setAliases(target.value)}
            maxLength={4000}
          />
          {change.error !== null && <ErrorState what={r('saveFailed')} error={change.error} />}
          <p className={page.actions}>
            <Button look="primary" type="submit" busy={change.busy}>
              {r('save')}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {r('cancel')}
            </Button>
          </p>
        </form>
      </Dialog>
      {change.conflict !== undefined && (
        <ConflictDialog
          title={r('conflictTitle')}
          mine={rows(name, lines(aliases))}
          theirs={change.conflict ? rows(change.conflict['name'], change.conflict['aliases']) : []}
          {...(change.conflict && role ? { onKeepMine: change.keepMine } : {})}
          onTakeTheirs={() => {
            change.takeTheirs();
            onClose();
          }}
          onClose={change.letBe}
          busy={change.busy}
        />
      )}
    </>
  );
}

/** Two names of one role become one. */
export function MergeRoleDialog({
  organisationId,
  role,
  others,
  onClose,
}: {
  organisationId: string;
  role: RoleEntry;
  others: readonly RoleEntry[];
  onClose: () => void;
}) {
  const [into, setInto] = useState('');
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const [merge] = useMutation(MergeRoleDocument);
  const change = useChange();
  const toast = useToast();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!into);
    if (!into) return;
    let restated = 0;
    change.run(
      async (standing) => {
        const { data } = await merge({
          variables: {
            input: {
              organisationId,
              roleId: role.roleId,
              version: versionOf(standing, role.version),
              into,
              why: why.trim() || null,
            },
          },
        });
        restated = data?.mergeRole.restated ?? 0;
      },
      () => {
        toast({
          text: n('merged', { role: roleName(role.name), into: roleName(into), count: restated }),
        });
        onClose();
      },
    );
  };
  return (
    <Dialog title={n('mergeTitle', { role: roleName(role.name) })} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p>{n('mergeLead')}</p>
        <SelectField
          label={n('mergeInto')}
          value={into}
          onChange={({ target }) => setInto(target.value)}
          error={missing ? r('required') : null}
        >
          <option value="">{n('choose')}</option>
          {others.map(({ roleId, name }) => (
            <option key={roleId} value={name}>
              {roleName(name)}
            </option>
          ))}
        </SelectField>
        <TextAreaField
          label={r('why')}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
          maxLength={2000}
        />
        {change.error !== null && <ErrorState what={r('saveFailed')} error={change.error} />}
        {change.conflict !== undefined && (
          <p role="alert" className={page.danger}>
            {n('conflict')}{' '}
            <Button
              look="quiet"
              onClick={() => {
                change.takeTheirs();
                onClose();
              }}
            >
              {n('change')}
            </Button>
          </p>
        )}
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={change.busy}>
            {n('mergeDo')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {r('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
