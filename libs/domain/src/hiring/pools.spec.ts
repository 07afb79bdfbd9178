import { model } from '../model/model.fixture.js';
import { rules } from './hiring.fixture.js';
import { poolsOf } from './pools.js';

describe('two clusters in one', () => {
  const poolable = (id: string, gap: number) => ({
    id,
    gap: new Float64Array(10).fill(gap),
    p50: gap,
  });
  it('are judged together where no cannot-link stands between them', () => {
    const [pool, ...others] = poolsOf(
      [poolable('evaluation', 0.3), poolable('evidence-privacy', 0.4), poolable('monitoring', 0)],
      model,
      rules,
    );
    expect(others).toEqual([]);
    expect(pool).toMatchObject({
      clusters: ['evaluation', 'evidence-privacy'],
      blockedBy: [],
      loadAlone: 'hire',
    });
    expect(pool?.gap.p50).toBeCloseTo(0.7, 12);
    expect(pool?.text).toBe(
      'Evaluation and Evidence and privacy together lack 0.70 / 0.70 / 0.70 full-time equivalents; the load alone would say hire.',
    );
  });

  it.each([
    ['governance', 'evidence-privacy', ['GOV–CMP']],
    ['evidence-privacy', 'governance', ['GOV–CMP']],
    ['product-review', 'evidence-privacy', ['CMP–APP']],
    ['platform-control', 'monitoring', ['DET–PLA', 'DET–CLD']],
    ['product-review', 'monitoring', []],
  ])('%s and %s are kept apart by %j', (one, other, blockedBy) => {
    const [pool] = poolsOf([poolable(one, 0.3), poolable(other, 0.3)], model, rules);
    expect(pool?.blockedBy).toEqual(blockedBy);
    expect(pool?.loadAlone).toBe(blockedBy.length > 0 ? null : 'hire');
    if (blockedBy.length > 0) expect(pool?.text).toContain(`stay apart: ${blockedBy.join(', ')}`);
  });
});
