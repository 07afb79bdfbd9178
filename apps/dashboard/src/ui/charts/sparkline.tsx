import { curveStepAfter, line } from 'd3-shape';
import styles from './charts.module.css';

interface SparklineProps {
  /** Indices 0..100, oldest first. */
  values: readonly number[];
  summary: string;
  width?: number;
  height?: number;
}

/** Up to six snapshots at a glance, always on the whole scale so that rows compare. */
export function Sparkline({ values, summary, width = 84, height = 26 }: SparklineProps) {
  const column = width / Math.max(values.length, 1);
  const y = (value: number) => height - 2 - (value / 100) * (height - 4);
  const last = values.at(-1);
  const corners = [...values.map((value, i) => [i * column, y(value)] as [number, number])];
  if (last !== undefined) corners.push([width, y(last)]);
  return (
    <svg className={styles.spark} width={width} height={height} role="img" aria-label={summary}>
      <line x1={0} x2={width} y1={height - 1} y2={height - 1} />
      <path d={line().curve(curveStepAfter)(corners) ?? ''} />
      {last !== undefined && <circle cx={width} cy={y(last)} r={2.75} />}
    </svg>
  );
}
