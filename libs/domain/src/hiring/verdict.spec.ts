import { becauseOf, verdictOf, verdictOfGap, written } from './verdict.js';
import type { HiringCondition } from './hiring-result.js';

const gap = (p10: number, p50: number, p90: number) => ({ p10, p50, p90 });
const condition = (
  id: HiringCondition['id'],
  verdict: HiringCondition['verdict'],
  holds = false,
): HiringCondition => ({
  id,
  verdict,
  holds,
  text: `${id}.`,
});

describe('what a gap says', () => {
  it.each([
    [gap(-0.3, -0.2, -0.0001), 'lend-capacity'],
    [gap(-0.3, -0.2, -1e-10), 'slack'],
    [gap(-0.3, -0.2, 0), 'slack'],
    [gap(0.1, 0.4999, 3), 'slack'],
    [gap(0.1, 0.5 - 1e-10, 3), 'borrow'],
    [gap(0.4999, 0.5, 3), 'borrow'],
    [gap(0.5 - 1e-10, 2, 3), 'hire'],
    [gap(0.5, 2, 3), 'hire'],
  ])('%j is %s', (value, verdict) => {
    expect(verdictOfGap(value, 0.5)).toBe(verdict);
  });
});

describe('the verdict', () => {
  it('is the first condition that fails, and the gap where none does', () => {
    const held = condition('governance', 'decide-first', true);
    const late = condition('load-data', 'measure-first');
    const draft = condition('draft-roles', 'redesign-role');
    expect(verdictOf([held, late, draft], 'hire')).toBe('measure-first');
    expect(verdictOf([held, draft], 'hire')).toBe('redesign-role');
    expect(verdictOf([held], 'hire')).toBe('hire');
    expect(verdictOf([held], null)).toBe('measure-first');
  });

  it('is told with every condition of its kind, the numbers and the day', () => {
    const conditions = [
      condition('owners', 'decide-first'),
      condition('governance', 'decide-first', true),
      condition('signature', 'decide-first'),
      condition('load-data', 'measure-first'),
    ];
    expect(becauseOf('decide-first', conditions, gap(1, 2, 3), 'hire', 0.5, '2026-09-30')).toBe(
      'Not yet: decide first. owners. signature. As of 2026-09-30 the gap after decisions is 1.00 / 2.00 / 3.00 full-time equivalents (P10 / P50 / P90); the load alone would say hire.',
    );
    expect(becauseOf('decide-first', conditions, null, null, 0.5, '2026-09-30')).toBe(
      'Not yet: decide first. owners. signature. As of 2026-09-30 no gap can be computed.',
    );
  });

  it.each([
    ['lend-capacity', 'even P90 is below 0'],
    ['slack', 'P50 is below 0.5'],
    ['borrow', 'P50 reaches 0.5, P10 does not'],
    ['hire', 'P10 reaches 0.5'],
  ] as const)('%s says by which rule', (verdict, rule) => {
    const text = becauseOf(verdict, [], gap(1, 2, 3), verdict, 0.5, '2026-09-30');
    expect(text).toContain(`(P10 / P50 / P90): ${rule}.`);
  });

  it('writes no minus before nothing', () => {
    expect(written(gap(-0.001, -0.01, 0))).toBe('0.00 / -0.01 / 0.00');
  });
});
