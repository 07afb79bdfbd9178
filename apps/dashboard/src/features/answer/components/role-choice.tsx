import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import styles from './answer.module.css';
import { roleWords, t } from '../answer-words.js';
import { mostRoles } from '../answers.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';

// More than these and a reader looks for a name instead of seeing it.
const searchFrom = 16;

const fold = (text: string) => text.trim().toLowerCase();

interface RoleChoiceProps {
  /** The directory's names. */
  roles: readonly string[];
  chosen: readonly string[];
  /** One role is the usual answer and takes one press; several are collected first. */
  onChoose: (roles: readonly string[]) => void;
}

function OwnWords({ onTake, onCancel }: { onTake: (words: string) => void; onCancel: () => void }) {
  const [words, setWords] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // Whoever pressed for words of their own is about to write them.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim()) onTake(words.trim());
  };
  return (
    <form ref={form} className={styles.own} noValidate onSubmit={submit}>
      <TextField
        label={t('otherWords')}
        value={words}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
      />
      <div className={styles.row}>
        <Button look="primary" type="submit" disabled={!words.trim()}>
          {t('take')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Who it is: one role, several that share it, or words of one's own. */
export function RoleChoice({ roles, chosen, onChoose }: RoleChoiceProps) {
  const [several, setSeveral] = useState(chosen.length > 1);
  const [picked, setPicked] = useState(chosen);
  const [writing, setWriting] = useState(false);
  const [sought, setSought] = useState('');
  const hint = useId();
  const shown = several ? picked : chosen;
  const offered = [
    ...roles,
    ...shown.filter((words) => !roles.some((role) => fold(role) === fold(words))),
  ];
  const found = sought ? offered.filter((role) => fold(role).includes(fold(sought))) : offered;

  const press = (role: string) => {
    if (!several) return onChoose([role]);
    setPicked(picked.includes(role) ? picked.filter((one) => one !== role) : [...picked, role]);
  };
  const take = (words: string) => {
    setWriting(false);
    // Words that mean a role of the directory are that role.
    const role = offered.find((known) => fold(known) === fold(words)) ?? words;
    if (!several) return onChoose([role]);
    if (!picked.includes(role)) setPicked([...picked, role]);
  };

  return (
    <>
      {roles.length > searchFrom && (
        <TextField
          label={t('find')}
          type="search"
          value={sought}
          autoComplete="off"
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {several && (
        <p className={styles.soft} id={hint}>
          {picked.length >= mostRoles ? t('severalMost') : t('severalHint')}
        </p>
      )}
      <div
        className={styles.choices}
        role="group"
        aria-label={t('roles')}
        aria-describedby={several ? hint : undefined}
      >
        {found.map((role) => (
          <button
            key={role}
            type="button"
            className={styles.choice}
            aria-pressed={shown.includes(role)}
            disabled={several && picked.length >= mostRoles && !picked.includes(role)}
            onClick={() => press(role)}
          >
            {roleWords(role)}
          </button>
        ))}
        {!writing && !(several && picked.length >= mostRoles) && (
          <button
            type="button"
            className={`${styles.choice} ${styles.other}`}
            onClick={() => setWriting(true)}
          >
            {t('someoneElse')}…
          </button>
        )}
      </div>
      {sought && found.length === 0 && <p className={styles.soft}>{t('noRole')}</p>}
      {writing && <OwnWords onTake={take} onCancel={() => setWriting(false)} />}
      {several ? (
        <div className={styles.row}>
          <Button
            look="primary"
            className={styles.big}
            disabled={picked.length === 0}
            onClick={() => onChoose(picked)}
          >
            {t('thatIsAll')}
          </Button>
          <Button look="quiet" onClick={() => setSeveral(false)}>
            {t('cancel')}
          </Button>
        </div>
      ) : (
        <div className={styles.row}>
          <Button
            look="quiet"
            onClick={() => {
              setPicked(chosen);
              setSeveral(true);
            }}
          >
            {t('several')}
          </Button>
        </div>
      )}
    </>
  );
}
