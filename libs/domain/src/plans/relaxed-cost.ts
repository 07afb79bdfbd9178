/** A choice's cost and gain. */
interface Point {
  readonly cost: number;
  readonly gain: number;
}

/**
 * The least cost at which several groups of choices together gain a given amount, where choices may
 * be mixed in parts: never more than the cost of whole choices, and quick to look up. It is the
 * linear relaxation of the multiple-choice knapsack: the steps of each group's upper hull, merged by
 * how much they gain for their cost.
 */
export class RelaxedCost {
  /** Cost and gain before the first step, and after each further one. */
  private readonly costs: number[];
  private readonly gains: number[];

  constructor(groups: readonly (readonly Point[])[]) {
    const steps: Point[] = [];
    let cost = 0;
    let gain = 0;
    for (const group of groups) {
      const [first, ...others] = upperHull(group);
      cost += first?.cost ?? 0;
      gain += first?.gain ?? 0;
      others.reduce((from, to) => {
        steps.push({ cost: to.cost - from.cost, gain: to.gain - from.gain });
        return to;
      }, first as Point);
    }
    steps.sort((a, b) => b.gain * a.cost - a.gain * b.cost);
    this.costs = [cost];
    this.gains = [gain];
    for (const step of steps) {
      cost += step.cost;
      gain += step.gain;
      this.costs.push(cost);
      this.gains.push(gain);
    }
  }

  /** Infinity where no choice gains that much. */
  of(gain: number): number {
    const { costs, gains } = this;
    let low = 0;
    let high = gains.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gains[middle] as number) >= gain) high = middle;
      else low = middle + 1;
    }
    if (low === gains.length) return Infinity;
    const cost = costs[low] as number;
    if (low === 0) return cost;
    const before = gains[low - 1] as number;
    const share = (gain - before) / ((gains[low] as number) - before);
    return (costs[low - 1] as number) + share * (cost - (costs[low - 1] as number));
  }
}

/** The choices that no mixture of others beats, by rising cost; the cheapest comes first. */
function upperHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  const ordered = [...points].sort((a, b) => a.cost - b.cost || b.gain - a.gain);
  for (const point of ordered) {
    const top = hull.at(-1);
    if (top !== undefined && point.gain <= top.gain) continue;
    while (hull.length >= 2) {
      const [before, last] = hull.slice(-2) as [Point, Point];
      const rises = (last.gain - before.gain) * (point.cost - last.cost);
      if (rises > (point.gain - last.gain) * (last.cost - before.cost)) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull;
}
