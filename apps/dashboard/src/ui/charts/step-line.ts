import { scaleBand, scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';

export interface StepPoint {
  asOf: string;
  /** 0..100. */
  index: number;
  /** Bands, 0..4: the published one and the highest that the unknown facts could still make it. */
  low: number;
  high: number;
  modelVersion?: string;
}

export interface StepLineScene {
  width: number;
  height: number;
  /** Where the columns stand; the zones' names go into the gutter to the left. */
  plot: { left: number; right: number; top: number; bottom: number };
  /** The bands as zones of the index, lowest first; Governed is its top line, not a zone. */
  zones: { level: number; top: number; bottom: number; middle: number }[];
  line: string;
  ribbon: string;
  columns: { asOf: string; index: number; left: number; width: number; x: number; y: number }[];
  /** Where the maturity model changed between two snapshots. */
  seams: number[];
}

interface Corner {
  x: number;
  index: number;
  low: number;
  high: number;
}

/** Which part of the index a band spans: band b is 25b to 25(b+1), the top one up to 100. */
const floorOf = (level: number) => level * 25;
const ceilingOf = (level: number) => Math.min(100, (level + 1) * 25);

/**
 * A step line: a snapshot's value holds over its own column and jumps to the next, because nothing was
 * measured in between. The ribbon spans the bands that the unknown facts leave possible.
 */
export function stepLineScene(
  points: readonly StepPoint[],
  { width, height, gutter }: { width: number; height: number; gutter: number },
): StepLineScene {
  const plot = { left: gutter, right: width - 4, top: 14, bottom: height - 34 };
  const x = scaleBand<number>()
    .domain(points.map((_, position) => position))
    .range([plot.left, plot.right]);
  const y = scaleLinear().domain([0, 100]).range([plot.bottom, plot.top]);
  const column = x.bandwidth();
  const left = (position: number) => x(position) ?? plot.left;

  const corners: Corner[] = points.map((point, position) => ({ ...point, x: left(position) }));
  const last = corners.at(-1);
  if (last) corners.push({ ...last, x: last.x + column });

  return {
    width,
    height,
    plot,
    zones: [0, 1, 2, 3].map((level) => ({
      level,
      top: y(ceilingOf(level)),
      bottom: y(floorOf(level)),
      middle: y(floorOf(level) + 12.5),
    })),
    line:
      line<Corner>()
        .x((corner) => corner.x)
        .y((corner) => y(corner.index))
        .curve(curveStepAfter)(corners) ?? '',
    ribbon:
      area<Corner>()
        .x((corner) => corner.x)
        .y0((corner) => y(floorOf(corner.low)))
        .y1((corner) => y(ceilingOf(corner.high)))
        .curve(curveStepAfter)(corners) ?? '',
    columns: points.map((point, position) => ({
      asOf: point.asOf,
      index: point.index,
      left: left(position),
      width: column,
      x: left(position) + column / 2,
      y: y(point.index),
    })),
    seams: points.flatMap((point, position) => {
      const before = points[position - 1]?.modelVersion;
      return before && point.modelVersion && before !== point.modelVersion ? [left(position)] : [];
    }),
  };
}
