import { atLevel, daysAgo, fileOf, fileWith, observe } from '../facts/facts.fixture.js';
import type { Observation } from '../facts/organisation-file.js';
import { compileModel } from '../model/compiled-model.js';
import type { Grade } from '../model/maturity-model.js';
import { model } from '../model/model.fixture.js';
import { cellOf } from './criteria-table.js';
import { explainDomain } from './explain-domain.js';
import { score } from './score.js';

/** The share of work that conforms in REV; .8 is full. */
const share = (value: number, grade: Grade, days: number): Observation[] =>
  observe('REV', { O3: value }, { grade, observedAt: daysAgo(days) });

/** How far O3 holds, and how well what is known is attested. */
const judged = (...rows: Observation[][]): number[] => {
  const file = fileOf({ observations: rows.flat() });
  const o3 = explainDomain(file, model, 'REV').find(({ criterion }) => criterion === 'O3');
  const { grade } = score(file, model).confidence;
  return [o3?.satisfaction ?? NaN, grade].map((value) => Number(value.toFixed(9)));
};

describe('what was stated of an Operational criterion', () => {
  const stated = share(0.8, 'statement', 1);

  it('holds as far as its best proof goes, whichever came first', () => {
    const proofs = [share(0.4, 'document', 20), share(0.6, 'system', 30), share(0.2, 'system', 9)];
    expect(judged(stated, ...proofs)).toEqual([0.75, 0.4]);
    expect(judged(...[...proofs].reverse(), stated)).toEqual([0.75, 0.4]);
  });

  it('is attested as well as what bears it out, by the better of two equal proofs', () => {
    const less = share(0.6, 'statement', 1);
    const [document, system] = [share(0.6, 'document', 8), share(0.6, 'system', 20)];
    expect(judged(less, document)).toEqual([0.75, 0.7]);
    expect(judged(less, document, system)).toEqual([0.75, 1]);
    expect(judged(less, system, document)).toEqual([0.75, 1]);
    expect(judged(less, system, share(0.4, 'document', 3))).toEqual([0.75, 1]);
    // What proves more than was stated does not raise it.
    expect(judged(less, share(0.8, 'document', 8))).toEqual([0.75, 0.7]);
  });

  it('gives way to what was seen later, and proves nothing itself', () => {
    expect(judged(stated, share(0.4, 'document', 0))).toEqual([0.5, 0.7]);
    expect(judged(stated, share(0.8, 'statement', 5))).toEqual([0, 0.4]);
  });
});

describe('rows that the model has no place for', () => {
  it('change nothing, wherever they stand', () => {
    const values = { ...atLevel(2), O1: true };
    const strange = [...observe('XYZ', { R1: true, O1: false }), ...observe('REV', { Z9: true })];
    const known = observe('REV', values);
    const expected = score(fileWith({ REV: values }), model);
    for (const observations of [
      [...strange, ...known],
      [...known, ...strange],
      known.flatMap((row) => [...strange, row]),
    ]) {
      expect(score(fileOf({ observations }), model)).toEqual(expected);
    }
  });

  it('have no cell', () => {
    const compiled = compileModel(model);
    const width = model.criteria.length;
    expect(cellOf(compiled, 'INT', 'R1')).toBe(0);
    expect(cellOf(compiled, 'INT', 'R2')).toBe(1);
    expect(cellOf(compiled, 'REV', 'R1')).toBe(width);
    expect(cellOf(compiled, 'GOV', 'G4')).toBe(model.domains.length * width - 1);
    expect(cellOf(compiled, 'XYZ', 'R1')).toBeUndefined();
    expect(cellOf(compiled, 'INT', 'Z9')).toBeUndefined();
  });
});

describe('several claims that a domain is not applicable', () => {
  const claim = (count: number, days: number, domain = 'RET') => ({
    domain,
    count,
    observedAt: daysAgo(days),
    source: 'query',
  });
  const reasons = (...notApplicable: ReturnType<typeof claim>[]): string[] =>
    score(fileWith({ INT: atLevel(2) }, { notApplicable }), model).refused.map(
      ({ reason }) => reason,
    );

  it('are refused by what the latest count says; of one day by the later in the file', () => {
    const counted = 'The inventory counted 2, not 0.';
    const old = `The count of ${daysAgo(91)} is 91 days old; at most 90 are allowed.`;
    expect(reasons(claim(2, 1), claim(0, 91))).toEqual([counted]);
    expect(reasons(claim(0, 91), claim(2, 1))).toEqual([counted]);
    expect(reasons(claim(2, 99), claim(0, 91))).toEqual([old]);
    expect(reasons(claim(3, 1), claim(2, 1))).toEqual([counted]);
    expect(reasons(claim(2, 1), claim(0, 0))).toEqual([]);
  });

  it('say which domains may be left out', () => {
    expect(reasons(claim(0, 1, 'REV'))).toEqual([
      'REV always applies; only AGT, RET, MOD, HUM may be out of scope.',
    ]);
  });
});
