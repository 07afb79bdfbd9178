// Where everything of the handoff map stands, worked out from the domains and edges alone: the domains on
// an ellipse, in the order that crosses the fewest edges, each edge a curve through the middle. On an
// ellipse no edge can run through a domain that it does not concern.

export interface Edge {
  from: string;
  to: string;
}

export interface Point {
  x: number;
  y: number;
}

export interface MapNode extends Point {
  id: string;
  /** On which side of the node its name has room. */
  side: 'start' | 'end' | 'above' | 'below';
}

export interface MapEdge extends Edge {
  /** The curve, as an SVG path from the sender's rim to just before the receiver's. */
  path: string;
  /** The arrow's tip, as an SVG polygon's points. */
  arrow: string;
  /** Where the state's mark stands, clear of other marks as far as it can be. */
  mark: Point;
}

export interface MapSize {
  width: number;
  height: number;
  /** Kept free at both sides, and above, for names. */
  marginX: number;
  marginTop: number;
  /** A node's radius. */
  radius: number;
  /** A mark's radius. */
  mark: number;
}

const edgeKey = ({ from, to }: Edge) => `${from}-${to}`;

/** How many pairs of edges cross when the ends stand on a ring in this order. */
export function crossings(order: readonly string[], edges: readonly Edge[]): number {
  const at = new Map(order.map((id, position) => [id, position]));
  const chords = edges
    .map(({ from, to }) => [at.get(from) ?? 0, at.get(to) ?? 0] as const)
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  let count = 0;
  chords.forEach(([a, b], position) => {
    for (const [c, d] of chords.slice(position + 1))
      if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) count += 1;
  });
  return count;
}

/**
 * The ring's order with few crossings, found by exchanging pairs for as long as that helps: the same for
 * the same domains and edges, the first domain at the start, the second before the last.
 */
export function ringOrder(ids: readonly string[], edges: readonly Edge[]): string[] {
  const order = [...ids];
  const exchange = (i: number, j: number) => {
    const held = order[i] ?? '';
    order[i] = order[j] ?? '';
    order[j] = held;
  };
  let fewest = crossings(order, edges);
  for (let better = true; better;) {
    better = false;
    for (let i = 0; i < order.length; i += 1)
      for (let j = i + 1; j < order.length; j += 1) {
        exchange(i, j);
        const count = crossings(order, edges);
        if (count < fewest) {
          fewest = count;
          better = true;
        } else exchange(i, j);
      }
  }
  const first = order.indexOf(ids[0] ?? '');
  const turned = [...order.slice(first), ...order.slice(0, first)];
  const last = ids.at(-1) ?? '';
  // Either way round crosses as little; work flows clockwise, so the last domain stands late.
  return turned.indexOf(last) * 2 < turned.length
    ? [turned[0] ?? '', ...turned.slice(1).reverse()].slice(0, ids.length)
    : turned;
}

const round = (value: number) => Math.round(value * 10) / 10;
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

const onCurve = (start: Point, bend: Point, end: Point, share: number): Point => {
  const rest = 1 - share;
  return {
    x: rest * rest * start.x + 2 * rest * share * bend.x + share * share * end.x,
    y: rest * rest * start.y + 2 * rest * share * bend.y + share * share * end.y,
  };
};

const towards = (from: Point, to: Point, length: number): Point => {
  const whole = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) / whole) * length,
    y: from.y + ((to.y - from.y) / whole) * length,
  };
};

/** How far the longest curve is drawn towards the middle: 0 is straight, 1 bends over the very middle. */
const pull = 0.55;
const markPlaces = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2];

/** The map's figures in CSS pixels, from its domains, its edges and the room it has. */
export function layoutMap(
  ids: readonly string[],
  given: readonly Edge[],
  size: MapSize,
): { nodes: MapNode[]; edges: MapEdge[] } {
  const edges = given.filter(
    ({ from, to }) => from !== to && ids.includes(from) && ids.includes(to),
  );
  const order = ringOrder(ids, edges);
  const middle = { x: size.width / 2, y: (size.height + size.marginTop) / 2 };
  const half = {
    x: size.width / 2 - size.marginX - size.radius,
    y: (size.height - size.marginTop) / 2 - size.radius - 6,
  };
  const nodes = order.map((id, position): MapNode => {
    const angle = (position / order.length) * 2 * Math.PI - Math.PI / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return {
      id,
      x: round(middle.x + cos * half.x),
      y: round(middle.y + sin * half.y),
      side: Math.abs(cos) < 0.12 ? (sin < 0 ? 'above' : 'below') : cos < 0 ? 'start' : 'end',
    };
  });
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const present = new Set(edges.map(edgeKey));
  const placed: Point[] = [];
  const curves = edges.flatMap((edge): MapEdge[] => {
    const [from, to] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
    if (!from || !to) return [];
    const straight = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    // Neighbours are joined by a shallow bow, so that no curve turns back on itself.
    const drawn = pull * Math.min(1, distance(from, to) / Math.min(half.x, half.y));
    const bend = {
      x: straight.x + (middle.x - straight.x) * drawn,
      y: straight.y + (middle.y - straight.y) * drawn,
    };
    // Where both directions are there, each keeps to its own side.
    if (present.has(edgeKey({ from: edge.to, to: edge.from }))) {
      const length = distance(from, to) || 1;
      bend.x += ((to.y - from.y) / length) * size.mark * 3;
      bend.y -= ((to.x - from.x) / length) * size.mark * 3;
    }
    const start = towards(from, bend, size.radius);
    const tip = towards(to, bend, size.radius + 2);
    const neck = towards(tip, bend, 9);
    const side = { x: ((bend.y - tip.y) / (distance(bend, tip) || 1)) * 4.5, y: 0 };
    side.y = -((bend.x - tip.x) / (distance(bend, tip) || 1)) * 4.5;
    const room = (share: number) => {
      const point = onCurve(start, bend, neck, share);
      return {
        point,
        free: Math.min(
          ...placed.map((mark) => distance(mark, point)),
          ...nodes.map((node) => distance(node, point) - size.radius),
          size.mark * 3,
        ),
      };
    };
    const best = markPlaces.map(room).reduce((a, b) => (b.free > a.free ? b : a));
    placed.push(best.point);
    const points = [
      tip,
      { x: neck.x + side.x, y: neck.y + side.y },
      { x: neck.x - side.x, y: neck.y - side.y },
    ];
    return [
      {
        ...edge,
        path: `M${round(start.x)} ${round(start.y)}Q${round(bend.x)} ${round(bend.y)} ${round(neck.x)} ${round(neck.y)}`,
        arrow: points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
        mark: { x: round(best.point.x), y: round(best.point.y) },
      },
    ];
  });
  return { nodes, edges: curves };
}
