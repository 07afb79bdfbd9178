import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './registers.module.css';
import { directoryName, shownRole } from '../known-names.js';
import type { Person, RoleEntry } from '../known-names.js';
import { r } from '../register-words.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';

interface NameProps {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  value: string;
  onChange: (value: string) => void;
}

/** One role by its name; those of the directory are offered, any other is taken as written. */
export function RoleField({ roles, ...field }: NameProps & { roles: readonly RoleEntry[] }) {
  const list = useId();
  // What was typed stays as typed; what it means goes up.
  const [typed, setTyped] = useState(shownRole(field.value));
  return (
    <>
      <TextField
        {...field}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          field.onChange(directoryName(roles, target.value));
        }}
        list={list}
        autoComplete="off"
        maxLength={200}
      />
      <datalist id={list}>
        {roles.map(({ roleId, name }) => (
          <option key={roleId} value={shownRole(name)} />
        ))}
      </datalist>
    </>
  );
}

/** A person by name; members and those who hold something already are offered. */
export function PersonField({
  people,
  others,
  ...field
}: NameProps & { people: readonly Person[]; others: readonly string[] }) {
  const list = useId();
  const names = [...new Set([...people.map(({ name }) => name), ...others])].sort((a, b) =>
    a.localeCompare(b),
  );
  return (
    <>
      <TextField
        {...field}
        onChange={({ target }) => field.onChange(target.value)}
        list={list}
        autoComplete="off"
        maxLength={200}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

interface RolesFieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  roles: readonly RoleEntry[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Several roles: each can be taken out again, and typing adds one. */
export function RolesField({ label, hint, error, roles, value, onChange }: RolesFieldProps) {
  const [typed, setTyped] = useState('');
  const list = useId();
  const add = () => {
    const name = directoryName(roles, typed);
    setTyped('');
    if (name && !value.includes(name)) onChange([...value, name]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset className={styles.roles}>
      <legend>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {value.length > 0 && (
        <ul className={styles.chips}>
          {value.map((name) => (
            <li key={name}>
              <span>{shownRole(name)}</span>
              <button
                type="button"
                aria-label={r('remove', { name: shownRole(name) })}
                onClick={() => onChange(value.filter((other) => other !== name))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.adding}>
        <input
          className={styles.addInput}
          aria-label={`${label}: ${r('addRole')}`}
          placeholder={r('addRole')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => typed.trim() && add()}
          list={list}
          autoComplete="off"
          maxLength={200}
        />
        <Button look="secondary" onClick={add}>
          {r('add')}
        </Button>
        <datalist id={list}>
          {roles
            .filter(({ name }) => !value.includes(name))
            .map(({ roleId, name }) => (
              <option key={roleId} value={shownRole(name)} />
            ))}
        </datalist>
      </div>
      {error && <p className={styles.fault}>{error}</p>}
    </fieldset>
  );
}
