import { crossings, layoutMap, ringOrder } from './handoff-map.js';
import type { Edge, Point } from './handoff-map.js';

const size = { width: 960, height: 640, marginX: 172, marginTop: 62, radius: 21, mark: 10 };
const edge = (pair: string): Edge => ({ from: pair.slice(0, 1), to: pair.slice(1) });
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('the ring’s order', () => {
  it('counts the pairs that cross', () => {
    expect(crossings(['a', 'b', 'c', 'd'], [edge('ac'), edge('bd')])).toBe(1);
    expect(crossings(['a', 'b', 'c', 'd'], [edge('ab'), edge('cd')])).toBe(0);
    // A shared end is no crossing.
    expect(crossings(['a', 'b', 'c', 'd'], [edge('ac'), edge('ad')])).toBe(0);
  });

  it('untangles what can be untangled, begins with the first and ends late with the last', () => {
    const edges = ['ad', 'db', 'be', 'ec'].map(edge);
    const order = ringOrder([...'abcde'], edges);
    expect(crossings([...'abcde'], edges)).toBeGreaterThan(0);
    expect(crossings(order, edges)).toBe(0);
    expect(order[0]).toBe('a');
    expect(order.indexOf('e') * 2).toBeGreaterThanOrEqual(order.length);
    expect([...order].sort()).toEqual([...'abcde']);
    expect(ringOrder([...'abcde'], edges)).toEqual(order);
  });

  it.each([0, 1, 2])('works with %i domains', (count) =>
    expect(ringOrder([...'ab'].slice(0, count), [])).toEqual([...'ab'].slice(0, count)),
  );
});

describe('the map’s layout', () => {
  const ids = [...'abcdefghijklm'];
  const edges = ids.flatMap((from, place) =>
    [1, 4, 6].map((step) => ({ from, to: ids[(place + step) % ids.length] ?? '' })),
  );
  const map = layoutMap(ids, edges, size);

  it('keeps every domain within its room and clear of every other', () => {
    for (const node of map.nodes) {
      expect(node.x).toBeGreaterThanOrEqual(size.marginX);
      expect(node.x).toBeLessThanOrEqual(size.width - size.marginX);
      expect(node.y).toBeGreaterThanOrEqual(size.marginTop);
      expect(node.y).toBeLessThanOrEqual(size.height - size.radius);
      for (const other of map.nodes)
        if (other !== node) expect(apart(node, other)).toBeGreaterThan(size.radius * 2 + 8);
    }
  });

  it('puts no mark on a domain, and few close to another mark', () => {
    expect(map.edges).toHaveLength(39);
    for (const { mark } of map.edges)
      for (const node of map.nodes) expect(apart(node, mark)).toBeGreaterThan(size.radius);
    const crowded = map.edges.filter(({ mark }, place) =>
      map.edges.some((other, at) => at > place && apart(other.mark, mark) < size.mark * 2),
    );
    expect(crowded.length).toBeLessThan(6);
  });

  it('draws both directions apart, and nothing that has no two ends here', () => {
    const two = layoutMap(
      ['a', 'b', 'c'],
      [edge('ab'), edge('ba'), edge('cc'), { from: 'a', to: 'elsewhere' }],
      size,
    ).edges;
    expect(two.map(({ from, to }) => from + to)).toEqual(['ab', 'ba']);
    const [there, back] = two;
    expect(there && back && apart(there.mark, back.mark)).toBeGreaterThan(size.mark);
  });
});
