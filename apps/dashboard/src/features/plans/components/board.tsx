import { useState } from 'react';
import type { DragEvent } from 'react';
import styles from './board.module.css';
import { MoveCard } from './move-card.js';
import { moveKinds, t } from '../plans-words.js';
import type { MoveChanges } from '../use-move-changes.js';
import type { MoveKind } from '../../../graphql/generated/plans.js';
import { ChoiceLink } from '../../../ui/choice-link.js';

interface BoardProps {
  changes: MoveChanges;
  mayEdit: boolean;
}

/** The moves by what they do. What is dropped on a card comes before it; on a column, behind all. */
export function Board({ changes, mayEdit }: BoardProps) {
  const [over, setOver] = useState<MoveKind | null>(null);
  const drop = (event: DragEvent, kind: MoveKind) => {
    event.preventDefault();
    setOver(null);
    const moveId = event.dataTransfer.getData('text/plain');
    const move = changes.moves.find((one) => one.moveId === moveId);
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-move]');
    const before = card?.dataset['move'] ?? null;
    if (move && before !== moveId) void changes.place(move, { kind, before });
  };
  return (
    <>
      {mayEdit && <p className={styles.hint}>{t('boardHint')}</p>}
      <p className="visually-hidden" role="status">
        {changes.said}
      </p>
      <div className={styles.board}>
        {moveKinds.map((kind) => {
          const column = changes.moves.filter((move) => move.kind === kind);
          const id = `moves-${kind}`;
          return (
            <section
              key={kind}
              className={styles.column}
              aria-labelledby={id}
              data-over={over === kind || undefined}
              onDragOver={(event) => {
                if (!mayEdit) return;
                event.preventDefault();
                setOver(kind);
              }}
              onDragLeave={(event) => {
                if (!event.currentTarget.contains(event.relatedTarget as Node | null))
                  setOver(null);
              }}
              onDrop={(event) => drop(event, kind)}
            >
              <header className={styles.columnHead}>
                <h3 id={id}>
                  {t(kind)} <span className={styles.count}>{column.length}</span>
                </h3>
                <p>{t(`about_${kind}`)}</p>
              </header>
              {column.length === 0 ? (
                <p className={styles.empty}>{t('emptyColumn')}</p>
              ) : (
                <ul className={styles.cards}>
                  {column.map((move) => (
                    <MoveCard key={move.moveId} move={move} changes={changes} mayEdit={mayEdit} />
                  ))}
                </ul>
              )}
              {mayEdit && (
                <ChoiceLink
                  change={{ add: kind.toLowerCase(), move: undefined }}
                  className={styles.add}
                >
                  <span aria-hidden="true">+</span> {t('addMove')}
                  <span className="visually-hidden">: {t(kind)}</span>
                </ChoiceLink>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
