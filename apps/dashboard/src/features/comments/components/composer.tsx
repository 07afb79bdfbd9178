import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import styles from './comments.module.css';
import { mentionAt, standing, withMention } from '../mentions.js';
import type { Mentioned } from '../mentions.js';
import { t } from '../comments-words.js';
import type { Subject } from '../comments-words.js';
import { MentionableDocument } from '../../../graphql/generated/comments.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { ErrorState } from '../../../ui/states.js';

export interface Said {
  body: string;
  people: readonly Mentioned[];
}

export const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'body' in value && 'people' in value;

interface ComposerProps {
  organisationId: string;
  subject: Subject;
  value: Said;
  onChange: (said: Said) => void;
  onSend: (said: { body: string; userIds: string[] }) => void;
  busy: boolean;
  error: unknown;
  send: string;
  /** Beside the button that sends. */
  children?: ReactNode;
}

/** Where a comment is written; an @ offers whom it can reach. */
export function Composer(props: ComposerProps) {
  const { value, onChange, onSend, busy, error } = props;
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const mention = caret === null ? null : mentionAt(value.body, caret);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = value.body.trim();
    setMissing(body === '');
    if (body === '') return;
    setCaret(null);
    onSend({ body, userIds: standing(body, value.people).map(({ userId }) => userId) });
  };
  const choose = (person: Mentioned) => {
    if (!mention) return;
    const { text, caret: next } = withMention(value.body, mention, person.name);
    const others = value.people.filter(({ userId }) => userId !== person.userId);
    onChange({ body: text, people: [...others, person] });
    setCaret(null);
    const element = area.current;
    element?.focus();
    // Once the text is in place.
    requestAnimationFrame(() => element?.setSelectionRange(next, next));
  };
  return (
    <form className={styles.composer} noValidate onSubmit={submit}>
      <TextAreaField
        label={t('write')}
        hint={t('writeHint')}
        value={value.body}
        maxLength={4000}
        rows={3}
        error={missing ? t('missing') : null}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !mention) return;
          // The list alone closes, not what it stands in.
          event.preventDefault();
          event.stopPropagation();
          setCaret(null);
        }}
        onChange={(event) => {
          area.current = event.target;
          setCaret(event.target.selectionStart);
          onChange({ ...value, body: event.target.value });
        }}
      />
      {mention && <People {...props} typed={mention.typed} onChoose={choose} />}
      {error !== undefined && error !== null && <ErrorState what={t('failed')} error={error} />}
      <p className={styles.acts}>
        <Button look="primary" type="submit" busy={busy}>
          {props.send}
        </Button>
        {props.children}
      </p>
    </form>
  );
}

function People({
  organisationId,
  subject,
  typed,
  onChoose,
}: {
  organisationId: string;
  subject: Subject;
  typed: string;
  onChoose: (person: Mentioned) => void;
}) {
  const { data, previousData } = useQuery(MentionableDocument, {
    variables: { organisationId, subject, text: typed.trim() },
  });
  const people = (data ?? previousData)?.mentionable;
  if (!people) return null;
  return (
    <>
      <span className={people.length > 0 ? 'visually-hidden' : styles.soft} role="status">
        {t('peopleFound', { count: people.length })}
      </span>
      {people.length > 0 && (
        <ul className={styles.people} aria-label={t('people')}>
          {people.map((person) => (
            <li key={person.userId}>
              <button
                type="button"
                className={styles.person}
                onClick={() => onChoose({ userId: person.userId, name: person.name })}
              >
                {person.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
