import styles from './spread.module.css';
import { optionKey, optionShare } from '../reconcile-words.js';
import type { SpreadOption, SpreadView } from '../reconcile-words.js';

/** Letters and fills of the options, the same in every group: the whole's order, what only a group has after it. */
export function lettersOf(spreads: readonly (SpreadView | null)[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const spread of spreads) {
    for (const option of spread?.options ?? []) {
      const key = optionKey(option);
      if (!letters.has(key)) letters.set(key, letterAt(letters.size));
    }
  }
  return letters;
}

const letterAt = (position: number): string =>
  position < 26 ? String.fromCharCode(65 + position) : String(position + 1);

/** The look repeats after six; the letter does not. */
export const fillOf = ({ kind }: SpreadOption, letter: string): string =>
  kind === 'NOBODY' || kind === 'DONT_KNOW'
    ? kind
    : letter.length === 1
      ? String((letter.charCodeAt(0) - 65) % 4)
      : '3';

/** Below this the letter does not fit in its part; the words beside it say it all. */
const narrow = 0.07;

/** One spread as one bar; hidden from those who do not see it, whom the words beside it reach. */
export function SpreadBar({
  spread,
  letters,
}: {
  spread: SpreadView;
  letters: ReadonlyMap<string, string>;
}) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {spread.options.map((option) => {
        const letter = letters.get(optionKey(option)) ?? '';
        return (
          <span
            key={optionKey(option)}
            className={styles.part}
            data-fill={fillOf(option, letter)}
            style={{ flexGrow: option.share }}
            title={optionShare(option)}
          >
            {option.share >= narrow && <span className={styles.letter}>{letter}</span>}
          </span>
        );
      })}
    </span>
  );
}

/** What the letters stand for, with their shares. */
export function SpreadKey({
  spread,
  letters,
}: {
  spread: SpreadView;
  letters: ReadonlyMap<string, string>;
}) {
  return (
    <ul className={styles.key}>
      {spread.options.map((option) => {
        const letter = letters.get(optionKey(option)) ?? '';
        return (
          <li key={optionKey(option)}>
            <span className={styles.swatch} data-fill={fillOf(option, letter)} aria-hidden="true">
              <span className={styles.letter}>{letter}</span>
            </span>
            {optionShare(option)}
          </li>
        );
      })}
    </ul>
  );
}
