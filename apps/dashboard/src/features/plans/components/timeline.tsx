import { Link } from '@tanstack/react-router';
import { BandAt } from './band-way.js';
import styles from './timeline.module.css';
import { t } from '../plans-words.js';
import type { Move, Plan } from '../plans-words.js';
import { timelineScene } from '../timeline-scene.js';
import { bandName } from '../../../ui/bands.js';
import { ChartFigure } from '../../../ui/charts/chart-figure.js';
import { formatIndex, formatShortDate } from '../../../ui/format.js';
import { roleName } from '../../../ui/plain-words.js';

const glyphs = { TODO: '○', DOING: '◐', DONE: '●', DROPPED: '✕' } as const;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

const MoveLink = ({ move }: { move: Move }) => (
  <Link
    to="."
    search={(before: Record<string, unknown>) => ({ ...before, move: move.moveId })}
    resetScroll={false}
  >
    {move.title}
  </Link>
);

/** When each move is due, against today and the quarter's end; the same as a table one press away. */
export function Timeline({ plan, moves }: { plan: Plan; moves: readonly Move[] }) {
  const { summary, today } = plan;
  const dated = moves
    .filter(({ dueOn }) => dueOn !== null)
    .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  const undated = moves.filter(({ dueOn }) => dueOn === null);
  const scene = timelineScene(
    dated.flatMap(({ dueOn }) => dueOn ?? []),
    { startsOn: summary.startsOn, quarterTo: summary.quarterTo, today },
  );
  const late = dated.filter(({ overdue }) => overdue).length;
  const title = t('timelineTitle', { count: dated.length });
  return (
    <ChartFigure
      title={late > 0 ? t('timelineLate', { timeline: title, count: late }) : title}
      headers={[t('moveTitle'), t('dueOn'), t('state'), t('owner'), t('expectedAfter')]}
      rows={[...dated, ...undated].map((move) => [
        <MoveLink key={move.moveId} move={move} />,
        move.dueOn ? formatShortDate(move.dueOn) : t('noDue'),
        t(move.state),
        move.ownerRole ? roleName(move.ownerRole) : t('nobody'),
        move.expected
          ? `${bandName(move.expected.band)} ${formatIndex(move.expected.index)}`
          : t('none'),
      ])}
    >
      <div className={styles.timeline}>
        <div className={styles.axis} aria-hidden="true">
          {scene.months.map(({ day, at }) => (
            <span key={day} className={styles.tick} style={{ insetInlineStart: percent(at) }}>
              {formatShortDate(day).replace(/^\d+ /, '')}
            </span>
          ))}
        </div>
        <ol className={styles.rows}>
          {dated.map((move) => (
            <li key={move.moveId} className={styles.row}>
              <span className={styles.name}>
                <MoveLink move={move} />
              </span>
              <span className={styles.track}>
                <span
                  className={styles.today}
                  aria-hidden="true"
                  style={{ insetInlineStart: percent(scene.today) }}
                />
                <span
                  className={styles.quarter}
                  aria-hidden="true"
                  style={{ insetInlineStart: percent(scene.quarterEnd) }}
                />
                <span
                  className={styles.mark}
                  data-state={move.state}
                  data-late={move.overdue || undefined}
                  data-side={scene.at(move.dueOn ?? '') > 0.7 ? 'end' : 'start'}
                  style={{ insetInlineStart: percent(scene.at(move.dueOn ?? '')) }}
                >
                  <span aria-hidden="true">{glyphs[move.state]}</span>
                  <span className={styles.day}>
                    {t(move.overdue ? 'overdueDue' : 'due', {
                      date: formatShortDate(move.dueOn ?? ''),
                    })}
                    <span className="visually-hidden">, {t(move.state)}</span>
                  </span>
                </span>
              </span>
            </li>
          ))}
        </ol>
        <p className={styles.legend}>
          <span className={styles.todayKey}>{t('today')}</span>
          <span className={styles.quarterKey}>
            {t('quarterEnds')} {formatShortDate(summary.quarterTo)}
          </span>
          {(['TODO', 'DOING', 'DONE', 'DROPPED'] as const).map((state) => (
            <span key={state}>
              <span aria-hidden="true">{glyphs[state]}</span> {t(state)}
            </span>
          ))}
        </p>
        {undated.length > 0 && (
          <section className={styles.undated} aria-labelledby="timeline-undated">
            <h3 id="timeline-undated">{t('withoutDay')}</h3>
            <ul>
              {undated.map((move) => (
                <li key={move.moveId}>
                  <MoveLink move={move} />
                  {move.expected && <BandAt {...move.expected} />}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </ChartFigure>
  );
}
