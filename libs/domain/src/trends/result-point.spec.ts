import fc from 'fast-check';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import { atLevel, daysAgo, domainIds, fileWith } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { score } from '../scoring/score.js';
import { resultPoint } from './result-point.js';
import { trend } from './trend.js';
import { trendRules } from './trend-rules.fixture.js';

const all = (level: number) => Object.fromEntries(domainIds.map((id) => [id, atLevel(level)]));

it('is the index, to the index that everything unknown would give', () => {
  expect(resultPoint(fileWith(all(2)), model)).toEqual({
    ...{ asOf: '2026-09-30', index: 50, low: 50, high: 100 },
  });
  expect(resultPoint(fileWith(all(4)), model)).toMatchObject({ index: 100, high: 100 });
  // One critical domain known to fail: at best it holds the band at Reactive, whatever the rest may be.
  const held = fileWith({ ...all(2), REV: { R1: false } });
  expect(resultPoint(held, model)).toMatchObject({ low: 45, high: 49 });
});

it('leaves the scope as the file has it', () => {
  const claim = { domain: 'HUM', count: 0, observedAt: daysAgo(1), source: 'query' };
  const { HUM: _, ...rest } = all(2);
  const file = fileWith(rest, { notApplicable: [claim] });
  expect(resultPoint(file, model)).toMatchObject({ index: 50 });
  expect(resultPoint(fileWith(rest), model)).toMatchObject({ index: 47 });
});

it('is a point that a series takes, whatever the file', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const point = resultPoint(file, model);
      expect(point.index).toBe(score(file, model).index);
      expect(trend({ points: [point] }, trendRules).statement).toBe('baseline');
    }),
    { numRuns: 40 },
  );
});
