import { useEffect, useRef, useState } from 'react';
import styles from './answer.module.css';
import { FoldedCard, OpenCard } from './question-card.js';
import { t } from '../answer-words.js';
import type { AnswerState } from '../answer-store.js';
import { isAnswered, placeKey } from '../answers.js';
import type { AskedDomain, Given, Place, Question } from '../answers.js';

interface DomainStepProps {
  domain: AskedDomain;
  position: number;
  total: number;
  minutesLeft: number;
  roles: readonly string[];
  state: AnswerState;
  onSay: (place: Place, given: Given) => void;
  onSettle: (place: Place, whose: 'mine' | 'theirs') => void;
}

/** One area: its questions one below the other, one of them open. A press answers it and opens the next. */
export function DomainStep(props: DomainStepProps) {
  const { domain, state, roles, onSay, onSettle } = props;
  const entryOf = (question: Question) => state.entries[placeKey({ domain: domain.id, question })];
  const nextOpen = (after: number) =>
    [...domain.questions.slice(after), ...domain.questions.slice(0, after)].find(
      ({ question }) => !isAnswered(entryOf(question)),
    )?.question ?? null;
  const [open, setOpen] = useState<Question | null>(
    () =>
      domain.questions.find(({ question }) => entryOf(question)?.state === 'conflict')?.question ??
      nextOpen(0),
  );
  const [pressed, setPressed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const say = (position: number, question: Question, given: Given) => {
    onSay({ domain: domain.id, question }, given);
    setPressed(true);
    if (given.kind === 'none') return;
    const rest = [
      ...domain.questions.slice(position + 1),
      ...domain.questions.slice(0, position),
    ].find((other) => !isAnswered(entryOf(other.question)));
    setOpen(rest?.question ?? null);
    // With the last one answered, what is next stands in the foot; the heading says where one is.
    if (!rest) heading.current?.focus();
  };

  return (
    <div className={styles.main}>
      <div className={styles.domain}>
        <p className={styles.kicker}>
          <span>{t('areaOf', { position: props.position, total: props.total })}</span>
          <span>
            {props.minutesLeft === 0 ? t('leftNone') : t('left', { count: props.minutesLeft })}
          </span>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {domain.name}
        </h1>
        <p className={styles.soft}>{domain.covers}</p>
        {domain.notCovered && (
          <p className={styles.hint}>{t('notCovered', { words: domain.notCovered })}</p>
        )}
      </div>
      <div className={styles.cards}>
        {domain.questions.map((asked, position) => {
          const { question } = asked;
          const entry = entryOf(question);
          if (open !== question)
            return (
              <FoldedCard
                key={question}
                asked={asked}
                entry={entry}
                onOpen={() => {
                  setPressed(true);
                  setOpen(question);
                }}
              />
            );
          const refused =
            state.refused?.place?.domain === domain.id && state.refused.place.question === question
              ? state.refused.message
              : null;
          return (
            <OpenCard
              key={question}
              asked={asked}
              position={position + 1}
              total={domain.questions.length}
              entry={entry}
              roles={roles}
              refused={refused}
              focus={pressed}
              onSay={(given) => say(position, question, given)}
              onSettle={(whose) => onSettle({ domain: domain.id, question }, whose)}
            />
          );
        })}
      </div>
    </div>
  );
}
