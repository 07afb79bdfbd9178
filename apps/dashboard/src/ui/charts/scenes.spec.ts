import { ladderScene } from './ladder.js';
import { stepLineScene } from './step-line.js';

const size = { width: 820, height: 300, gutter: 16 };
const point = (asOf: string, index: number, low: number, high: number, modelVersion = 'a@1') => ({
  asOf,
  index,
  low,
  high,
  modelVersion,
});

describe('the step line', () => {
  it('holds each value over its own column and jumps at the border', () => {
    const { line, columns, plot } = stepLineScene(
      [point('2026-06-30', 0, 0, 0), point('2026-09-30', 100, 4, 4)],
      size,
    );
    expect(columns.map(({ left, width }) => left + width)).toEqual([columns[1]?.left, plot.right]);
    expect(line).toContain(
      `M${plot.left},${plot.bottom}L${columns[1]?.left},${plot.bottom}L${columns[1]?.left},${plot.top}L${plot.right},${plot.top}`,
    );
  });

  it('draws the ribbon from the floor of the lowest possible band to the ceiling of the highest', () => {
    const { ribbon, zones, plot } = stepLineScene([point('2026-09-30', 60, 2, 3)], size);
    const emerging = zones.find(({ level }) => level === 2);
    expect(ribbon).toContain(`${emerging?.bottom}`);
    expect(ribbon).toContain(`${plot.top}`);
  });

  it('marks where the model changed', () => {
    const { seams, columns } = stepLineScene(
      [
        point('2026-03-31', 40, 1, 1),
        point('2026-06-30', 41, 1, 1),
        point('2026-09-30', 42, 1, 1, 'a@2'),
      ],
      size,
    );
    expect(seams).toEqual([columns[2]?.left]);
  });

  it('is empty without a snapshot, not broken', () => {
    expect(stepLineScene([], size)).toMatchObject({ line: '', ribbon: '', columns: [] });
  });
});

describe('the ladder', () => {
  it('puts the highest band on top and each step out further than the one beneath', () => {
    const { rungs } = ladderScene({ level: 2, previous: null, low: 2, high: 2 }, 360);
    expect(rungs.map(({ level }) => level)).toEqual([4, 3, 2, 1, 0]);
    expect(rungs.every((rung, i) => i === 0 || rung.width < (rungs[i - 1]?.width ?? 0))).toBe(true);
  });

  it('shows last quarter only where it was another band, and the interval only where it is one', () => {
    const same = ladderScene({ level: 2, previous: 2, low: 2, high: 2 }, 360);
    expect(same.rungs.some(({ previous }) => previous)).toBe(false);
    expect(same.bracket).toBeNull();
    const moved = ladderScene({ level: 2, previous: 1, low: 2, high: 4 }, 360);
    expect(moved.rungs.find(({ previous }) => previous)?.level).toBe(1);
    expect(moved.bracket?.top).toBeLessThan(moved.bracket?.bottom ?? 0);
  });
});
