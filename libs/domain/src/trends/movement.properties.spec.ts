import fc from 'fast-check';
import { anyFile } from '../facts/arbitrary-file.fixture.js';
import { canonicalJson } from '../facts/canonical-json.js';
import { daysAgo } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { model } from '../model/model.fixture.js';
import { score } from '../scoring/score.js';
import { type Movement, type MovementPart, movementParts } from './movement-result.js';
import { movement } from './movement.js';
import { trendRules as rules } from './trend-rules.fixture.js';

const moved = (
  before: OrganisationFile,
  after: OrganisationFile,
  models: { modelBefore?: MaturityModel; modelAfter?: MaturityModel } = {},
): Movement => movement(before, after, { modelBefore: model, modelAfter: model, rules, ...models });

/** The parts that moved the mean or have a fact. */
const touched = ({ parts, facts }: Movement): MovementPart[] =>
  movementParts.filter((part) => parts[part] !== 0 || facts[part].length > 0);

const later = (file: OrganisationFile, days: number): OrganisationFile => ({
  ...file,
  asOf: daysAgo(-days),
});

/** Some sections of one file, the rest of another. */
const mixed = (
  file: OrganisationFile,
  other: OrganisationFile,
  sections: readonly (keyof OrganisationFile)[],
): OrganisationFile => ({
  ...file,
  ...Object.fromEntries(sections.map((section) => [section, other[section]])),
});

const sections = fc.subarray([
  'observations',
  'notApplicable',
  'answers',
  'assignments',
  'decisions',
  'handoffs',
  'artifacts',
  'metrics',
  'workRecords',
  'profile',
] as const);

/** Another version of the model: other weights, another threshold, another validity. */
const otherModel: MaturityModel = {
  ...model,
  id: 'ai-security-ownership@2',
  domains: model.domains.map((domain, at) => ({
    ...domain,
    weight: domain.weight + (at === 0 ? 2 : at === 1 ? -2 : 0),
  })),
  criteria: model.criteria.map((criterion) =>
    criterion.id === 'O3'
      ? { ...criterion, threshold: 0.9 }
      : criterion.id === 'R1'
        ? { ...criterion, validDays: 90 }
        : criterion,
  ),
};

describe('whatever the two files', () => {
  it('the parts sum to the difference exactly, in any order, and end where the scores are', () => {
    fc.assert(
      fc.property(
        anyFile,
        anyFile,
        sections,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(model, otherModel),
        (before, other, changed, days, modelAfter) => {
          const after = later(mixed(before, other, changed), days);
          const result = moved(before, after, { modelAfter });
          const parts = movementParts.map((part) => result.parts[part]);
          const sum = (list: number[]): number => list.reduce((all, part) => all + part, 0);
          expect(sum(parts)).toBe(result.to - result.from);
          expect(sum([...parts].reverse())).toBe(result.to - result.from);
          expect(result.restated - result.from).toBe(result.parts.method);
          expect(Math.abs(result.from - score(before, model).mean)).toBeLessThan(1e-12);
          expect(Math.abs(result.restated - score(before, modelAfter).mean)).toBeLessThan(1e-12);
          expect(Math.abs(result.to - score(after, modelAfter).mean)).toBeLessThan(1e-12);
          expect(() => canonicalJson(result)).not.toThrow();
          expect(canonicalJson(moved(before, after, { modelAfter }))).toBe(canonicalJson(result));
          expect(result.statement).toMatch(/\.$/);
          expect(result.statement).not.toMatch(/NaN|undefined|Infinity/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a part without a fact is nothing, and every fact is of a change', () => {
    fc.assert(
      fc.property(anyFile, anyFile, sections, fc.nat(200), (before, other, changed, days) => {
        const { parts, facts } = moved(before, later(mixed(before, other, changed), days));
        for (const part of movementParts) {
          if (facts[part].length === 0) expect(parts[part]).toBe(0);
          for (const change of facts[part]) {
            expect(change.text).toMatch(/^[A-Z]{3}.*\.$/);
            expect(change.text).not.toMatch(/undefined|null|NaN/);
            if (change.criterion !== null) expect(change.from).not.toEqual(change.to);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a file moves nowhere from itself', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const result = moved(file, file);
        expect(touched(result)).toEqual([]);
        expect(result.to).toBe(result.from);
      }),
      { numRuns: 40 },
    );
  });

  it('another model alone is method alone', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const result = moved(file, file, { modelAfter: otherModel });
        expect(touched(result).filter((part) => part !== 'method')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('time alone is decay, and scope where a claim runs out', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(400), (file, days) => {
        // Nothing is dated after this day, so that nothing comes due.
        const before = later(file, 40);
        const result = moved(before, later(file, 40 + days));
        expect(touched(result).filter((part) => part !== 'decay' && part !== 'scope')).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('other claims and another profile on the same day are scope alone', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (file, other) => {
        const result = moved(file, mixed(file, other, ['notApplicable', 'profile']));
        expect(touched(result).filter((part) => part !== 'scope')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('other people with the same words are respondents alone, or sight where there were none', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (file, other) => {
        const strangers = (other.answers ?? []).map((row) => ({
          ...row,
          respondent: `new ${row.respondent}`,
        }));
        // Without claims: who owns the inventory's domain decides whether they are taken.
        const asked = { ...file, notApplicable: [] };
        const result = moved(asked, { ...asked, answers: strangers });
        expect(
          touched(result).filter((part) => part !== 'respondents' && part !== 'coverage'),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('the same people with other words are never respondents', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom('psl', 'platform', 'NOBODY'), (file, word) => {
        const result = moved(file, {
          ...file,
          answers: (file.answers ?? []).map((row) => ({ ...row, answer: word })),
        });
        expect(touched(result)).not.toContain('respondents');
      }),
      { numRuns: 60 },
    );
  });

  it('what was merely left out of the later file is coverage, never practice or decay', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const before = { ...file, asOf: daysAgo(-40) };
        const { facts } = moved(before, {
          organisation: before.organisation,
          model: before.model,
          asOf: before.asOf,
        });
        expect([facts.practice, facts.decay, facts.respondents]).toEqual([[], [], []]);
      }),
      { numRuns: 40 },
    );
  });
});
