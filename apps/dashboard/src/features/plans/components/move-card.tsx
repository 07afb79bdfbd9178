import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { BandAt } from './band-way.js';
import styles from './board.module.css';
import { stepWithin } from '../board-order.js';
import { moveKinds, moveStates, t } from '../plans-words.js';
import type { Move } from '../plans-words.js';
import type { MoveChanges } from '../use-move-changes.js';
import { formatShortDate } from '../../../ui/format.js';
import { Menu } from '../../../ui/overlay.js';
import { roleName } from '../../../ui/plain-words.js';

interface MoveCardProps {
  move: Move;
  changes: MoveChanges;
  /** False for those who only read, and while the plan is closed. */
  mayEdit: boolean;
}

/** How many of the criteria that it aims at hold now, and by when and whom. */
export function MoveFacts({ move }: { move: Move }) {
  const holding = move.criteria.filter(({ state }) => state === 'holds').length;
  return (
    <p className={styles.facts}>
      <span>{move.ownerRole ? roleName(move.ownerRole) : t('nobody')}</span>
      {move.dueOn ? (
        <span className={move.overdue ? styles.overdue : undefined}>
          {t(move.overdue ? 'overdueDue' : 'due', { date: formatShortDate(move.dueOn) })}
        </span>
      ) : (
        <span>{t('noDue')}</span>
      )}
      {move.criteria.length > 0 && (
        <span>{t('holding', { holding, count: move.criteria.length })}</span>
      )}
    </p>
  );
}

/** One move: dragged where there is a pointer, moved by buttons and keys everywhere. */
export function MoveCard({ move, changes, mayEdit }: MoveCardProps) {
  const up = stepWithin(changes.moves, move.moveId, 'up');
  const down = stepWithin(changes.moves, move.moveId, 'down');
  const at = moveKinds.indexOf(move.kind);
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey || !mayEdit) return;
    const beside = moveKinds[at + (event.key === 'ArrowRight' ? 1 : -1)];
    const to =
      event.key === 'ArrowUp'
        ? up
        : event.key === 'ArrowDown'
          ? down
          : (event.key === 'ArrowLeft' || event.key === 'ArrowRight') && beside
            ? { kind: beside, before: null }
            : null;
    if (!to) return;
    event.preventDefault();
    void changes.place(move, to);
  };
  return (
    <li
      className={styles.card}
      data-state={move.state}
      data-move={move.moveId}
      draggable={mayEdit}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', move.moveId);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <div className={styles.cardHead}>
        <h4>
          <Link
            to="."
            search={(before: Record<string, unknown>) => ({ ...before, move: move.moveId })}
            resetScroll={false}
            onKeyDown={byKey}
          >
            {move.title}
          </Link>
        </h4>
        {mayEdit && (
          <Menu
            button={<span aria-hidden="true">⋮</span>}
            label={t('moveMenu', { title: move.title })}
            className={styles.menuButton ?? ''}
          >
            {(close) => (
              <ul className={styles.menu}>
                {[
                  ...(up ? [{ name: t('up'), to: up }] : []),
                  ...(down ? [{ name: t('down'), to: down }] : []),
                  ...moveKinds
                    .filter((kind) => kind !== move.kind)
                    .map((kind) => ({
                      name: t('toKind', { kind: t(kind) }),
                      to: { kind, before: null },
                    })),
                ].map(({ name, to }) => (
                  <li key={name}>
                    <button
                      type="button"
                      onClick={() => {
                        close();
                        void changes.place(move, to);
                      }}
                    >
                      {name}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </Menu>
        )}
      </div>
      <MoveFacts move={move} />
      <div className={styles.cardFoot}>
        {mayEdit ? (
          <select
            className={styles.state}
            aria-label={t('stateOf', { title: move.title })}
            value={move.state}
            onChange={({ target: { value } }) => {
              const state = moveStates.find((one) => one === value);
              if (state) void changes.setState(move, state);
            }}
          >
            {moveStates.map((state) => (
              <option key={state} value={state}>
                {t(state)}
              </option>
            ))}
          </select>
        ) : (
          <span className={styles.stateWord}>{t(move.state)}</span>
        )}
        {move.expected && (
          <span className={styles.then}>
            <BandAt {...move.expected} />
          </span>
        )}
      </div>
    </li>
  );
}
