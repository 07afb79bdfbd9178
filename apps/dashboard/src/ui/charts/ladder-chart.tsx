import { bandName } from '../bands.js';
import { texts } from '../texts.js';
import styles from './charts.module.css';
import { ladderScene } from './ladder.js';
import type { LadderInput } from './ladder.js';
import { useElementWidth } from '../element-width.js';

const t = texts('ladder', {
  summary: 'Band {{level}} of 4, {{band}}.',
  ghost: '{{before}}: {{band}}.',
  interval: 'The unknown facts leave {{low}} to {{high}} possible.',
  possible: 'possible',
});

const ink = ['#15171c', '#15171c', '#15171c', '#ffffff', '#ffffff'];

interface LadderChartProps extends LadderInput {
  /** When the ghost's band was taken, such as Q2 2026. */
  before: string;
}

export function LadderChart({ before, ...input }: LadderChartProps) {
  const [frame, width] = useElementWidth<HTMLDivElement>(340);
  const scene = ladderScene(input, width);
  const summary = [
    t('summary', { level: input.level, band: bandName(input.level) }),
    input.previous !== null && input.previous !== input.level
      ? t('ghost', { before, band: bandName(input.previous) })
      : '',
    scene.bracket ? t('interval', { low: bandName(input.low), high: bandName(input.high) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div ref={frame}>
      <svg
        className={styles.ladder}
        width={width}
        height={scene.height}
        role="img"
        aria-label={summary}
      >
        {scene.rungs.map((step) => (
          <g key={step.level}>
            <rect
              className={styles.rung}
              x={step.x}
              y={step.y}
              width={step.current ? step.width : 34}
              height={step.height}
              rx={2}
              fill={`var(--band-${step.level})`}
            />
            {step.previous && (
              <rect
                className={styles.ghost}
                x={step.x}
                y={step.y}
                width={step.width}
                height={step.height}
                rx={2}
              />
            )}
            <text
              x={step.x + 17}
              y={step.y + step.height / 2 + 5}
              textAnchor="middle"
              fontSize={15}
              fontWeight={650}
              style={{ fill: ink[step.level] }}
            >
              {step.level}
            </text>
            <text
              x={step.x + 46}
              y={step.y + step.height / 2 + (step.previous ? -2 : 5)}
              fontSize={15}
              fontWeight={step.current ? 680 : 450}
              style={{ fill: step.current ? ink[step.level] : 'var(--ink-soft)' }}
            >
              {bandName(step.level)}
            </text>
            {step.previous && (
              <text
                x={step.x + 46}
                y={step.y + step.height / 2 + 15}
                fontSize={12}
                style={{ fill: 'var(--ink-soft)' }}
              >
                {before}
              </text>
            )}
          </g>
        ))}
        <path
          className={styles.pointer}
          d={`M${scene.pointer.x - 14} ${scene.pointer.y - 9}L${scene.pointer.x} ${scene.pointer.y}L${scene.pointer.x - 14} ${scene.pointer.y + 9}Z`}
        />
        {scene.bracket && (
          <g>
            <path
              className={styles.bracket}
              d={`M${scene.bracket.x - 6} ${scene.bracket.top}h6V${scene.bracket.bottom}h-6`}
            />
            <text
              fontSize={12}
              textAnchor="middle"
              style={{ fill: 'var(--ink-soft)' }}
              transform={`translate(${scene.bracket.x + 12} ${(scene.bracket.top + scene.bracket.bottom) / 2}) rotate(90)`}
            >
              {t('possible')}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}
