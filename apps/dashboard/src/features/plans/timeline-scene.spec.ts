import { timelineScene } from './timeline-scene.js';

const span = { startsOn: '2026-11-02', quarterTo: '2026-12-31', today: '2026-11-20' };

it('reaches from the beginning to the last day that matters', () => {
  const scene = timelineScene(['2027-01-31'], span);
  expect(scene.at('2026-11-02')).toBe(0);
  expect(scene.at('2027-01-31')).toBe(1);
  expect(scene.quarterEnd).toBeCloseTo(59 / 90);
  expect(scene.today).toBeCloseTo(18 / 90);
  expect(scene.months.map(({ day }) => day)).toEqual(['2026-12-01', '2027-01-01']);
});

it('begins before the plan where a move was due earlier', () => {
  expect(timelineScene(['2026-10-01'], span).at('2026-10-01')).toBe(0);
});

it('thins the months of a long way, and stands on one day', () => {
  expect(timelineScene(['2028-11-02'], span).months.length).toBeLessThanOrEqual(5);
  const day = '2026-12-31';
  const scene = timelineScene([], { startsOn: day, quarterTo: day, today: day });
  expect([scene.today, scene.quarterEnd, scene.at(day)]).toEqual([0, 0, 0]);
});
