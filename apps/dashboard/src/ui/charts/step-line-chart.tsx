import { bandName } from '../bands.js';
import { useElementWidth } from '../element-width.js';
import { formatIndex, quarterLabel, shortQuarterLabel } from '../format.js';
import { texts } from '../texts.js';
import styles from './charts.module.css';
import { stepLineScene } from './step-line.js';
import type { StepPoint } from './step-line.js';

const t = texts('step-line', {
  select: 'Show {{quarter}}, index {{index}}',
  modelChanged: 'the maturity model changed',
});

const height = 300;

interface StepLineChartProps {
  points: readonly StepPoint[];
  /** The chart in a sentence, for those who do not see it. */
  summary: string;
  selected: string | null;
  onSelect: (asOf: string) => void;
}

export function StepLineChart({ points, summary, selected, onSelect }: StepLineChartProps) {
  const [frame, width] = useElementWidth<HTMLDivElement>(880);
  const roomy = width >= 640;
  const scene = stepLineScene(points, { width, height, gutter: roomy ? 92 : 20 });
  const narrow = (scene.columns[0]?.width ?? 0) < 58;
  return (
    <div className={styles.stepLine} ref={frame}>
      <svg width={width} height={height} role="img" aria-label={summary}>
        {scene.zones.map((zone) => (
          <g key={zone.level}>
            <line
              className={styles.zone}
              x1={scene.plot.left}
              x2={scene.plot.right}
              y1={zone.bottom}
              y2={zone.bottom}
            />
            <text className={styles.zoneLabel} x={0} y={zone.middle + 4}>
              {roomy ? bandName(zone.level) : zone.level}
            </text>
          </g>
        ))}
        <line
          className={styles.zone}
          x1={scene.plot.left}
          x2={scene.plot.right}
          y1={scene.plot.top}
          y2={scene.plot.top}
        />
        {scene.columns.map((column) =>
          column.asOf === selected ? (
            <rect
              key={column.asOf}
              className={styles.selected}
              x={column.left}
              width={column.width}
              y={height - 4}
              height={4}
            />
          ) : null,
        )}
        <path className={styles.ribbon} d={scene.ribbon} />
        {scene.seams.map((x) => (
          <line
            key={x}
            className={styles.seam}
            x1={x}
            x2={x}
            y1={scene.plot.top}
            y2={scene.plot.bottom}
          >
            <title>{t('modelChanged')}</title>
          </line>
        ))}
        <path className={styles.line} d={scene.line} />
        {scene.columns
          .filter(({ asOf }) => asOf === selected)
          .map(({ asOf, x, y }) => (
            <circle key={asOf} className={styles.dot} cx={x} cy={y} r={5} />
          ))}
        {scene.columns.map((column) => (
          <g key={column.asOf}>
            <text className={styles.value} x={column.x} y={column.y - 11}>
              {narrow ? Math.round(column.index) : formatIndex(column.index)}
            </text>
            <text
              className={`${styles.tick} ${column.asOf === selected ? styles.tickSelected : ''}`}
              x={column.x}
              y={height - 12}
              textAnchor="middle"
            >
              {narrow ? shortQuarterLabel(column.asOf).slice(0, 2) : quarterLabel(column.asOf)}
            </text>
          </g>
        ))}
      </svg>
      <div className={styles.columns}>
        {scene.columns.map((column) => (
          <button
            key={column.asOf}
            type="button"
            className={styles.column}
            style={{ left: column.left, width: column.width }}
            aria-pressed={column.asOf === selected}
            aria-label={t('select', {
              quarter: quarterLabel(column.asOf),
              index: formatIndex(column.index),
            })}
            onClick={() => onSelect(column.asOf)}
          />
        ))}
      </div>
    </div>
  );
}
