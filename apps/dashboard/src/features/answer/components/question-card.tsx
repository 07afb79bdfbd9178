import { useEffect, useRef } from 'react';
import styles from './answer.module.css';
import { RoleChoice } from './role-choice.js';
import { givenWords, t } from '../answer-words.js';
import type { Entry } from '../answer-store.js';
import { isAnswered, mayLevels } from '../answers.js';
import type { AskedQuestion, Given, Question } from '../answers.js';
import { Button } from '../../../ui/button.js';

interface OpenCardProps {
  asked: AskedQuestion;
  position: number;
  total: number;
  entry: Entry | undefined;
  roles: readonly string[];
  refused: string | null;
  /** Takes the focus when a press opened it, not when the page came with it open. */
  focus: boolean;
  onSay: (given: Given) => void;
  onSettle: (whose: 'mine' | 'theirs') => void;
}

/** Both answers, and the person who gave them chooses. */
export function Conflict({
  question,
  entry,
  onSettle,
}: {
  question: Question;
  entry: Entry;
  onSettle: (whose: 'mine' | 'theirs') => void;
}) {
  if (!entry.theirs) return null;
  const both = [
    { whose: 'mine', where: t('conflictHere'), given: entry.given },
    { whose: 'theirs', where: t('conflictThere'), given: entry.theirs.given },
  ] as const;
  return (
    <div className={styles.conflict} role="alert">
      <strong>{t('conflict')}</strong>
      <dl>
        {both.map(({ whose, where, given }) => (
          <div key={whose}>
            <dt>{where}</dt>
            <dd>{givenWords(given, question)}</dd>
            <dd>
              <Button
                look="secondary"
                aria-label={`${t('keepHere')}: ${givenWords(given, question)}`}
                onClick={() => onSettle(whose)}
              >
                {t('keepHere')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The question being answered. */
export function OpenCard(props: OpenCardProps) {
  const { asked, entry, roles, refused, focus, onSay, onSettle } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const given = entry?.given;
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const plain =
    asked.question === 'MAY' ? (['unknown'] as const) : (['nobody', 'unknown'] as const);
  return (
    <section className={styles.card} aria-labelledby={`question-${asked.question}`}>
      <div>
        <p className={styles.kicker}>
          {t('question', { position: props.position, total: props.total })}
        </p>
        <h2 id={`question-${asked.question}`} ref={heading} tabIndex={-1}>
          {asked.text}
        </h2>
        {asked.hint && <p className={styles.hint}>{asked.hint}</p>}
      </div>
      {entry && <Conflict question={asked.question} entry={entry} onSettle={onSettle} />}
      {refused && (
        <p className={styles.alert} role="alert">
          <strong>{t('refused')}.</strong> {refused}
        </p>
      )}
      {asked.question === 'MAY' ? (
        <div className={styles.ladder} role="group" aria-label={asked.text}>
          {mayLevels.map((level) => (
            <button
              key={level}
              type="button"
              className={styles.choice}
              aria-pressed={given?.kind === 'may' && given.level === level}
              onClick={() => onSay({ kind: 'may', level })}
            >
              {t(level)}
            </button>
          ))}
        </div>
      ) : (
        <RoleChoice
          roles={roles}
          chosen={given?.kind === 'roles' ? given.roles : []}
          onChoose={(chosen) => onSay({ kind: 'roles', roles: chosen })}
        />
      )}
      <div className={asked.question === 'MAY' ? styles.ladder : styles.plain}>
        {plain.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.choice}
            aria-pressed={given?.kind === kind}
            onClick={() => onSay({ kind })}
          >
            {givenWords({ kind }, asked.question)}
          </button>
        ))}
      </div>
      {isAnswered(entry) && (
        <div className={styles.row}>
          <Button look="quiet" onClick={() => onSay({ kind: 'none' })}>
            {t('takeBack')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A question before or after its turn, with what was said. */
export function FoldedCard({
  asked,
  entry,
  onOpen,
}: {
  asked: AskedQuestion;
  entry: Entry | undefined;
  onOpen: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.folded}
      data-conflict={entry?.state === 'conflict' ? '' : undefined}
      onClick={onOpen}
    >
      <span className={styles.foldedQuestion}>{asked.text}</span>
      {entry && isAnswered(entry) ? (
        <span className={styles.foldedAnswer}>{givenWords(entry.given, asked.question)}</span>
      ) : (
        <span className={styles.foldedEmpty}>{t('notAnswered')}</span>
      )}
      <span className={styles.foldedAct}>{isAnswered(entry) ? t('change') : t('answer')}</span>
    </button>
  );
}
