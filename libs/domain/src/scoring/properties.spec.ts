import fc from 'fast-check';
import { canonicalJson } from '../facts/canonical-json.js';
import { anyFile, observation, observedFile } from '../facts/arbitrary-file.fixture.js';
import { daysAgo } from '../facts/facts.fixture.js';
import type { Observation, OrganisationFile } from '../facts/organisation-file.js';
import { parseOrganisationFile } from '../facts/parse-organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { model } from '../model/model.fixture.js';
import { analyseOwnership } from '../ownership/analyse-ownership.js';
import { bindingSentence } from './binding-sentence.js';
import { explainDomain } from './explain-domain.js';
import { score } from './score.js';

const withObservations = (
  file: OrganisationFile,
  observations: readonly Observation[],
): OrganisationFile => ({ ...file, observations });
/** Where a fact stands in the file moves with it. */
const ownershipWithoutRows = (file: OrganisationFile): string =>
  JSON.stringify(analyseOwnership(file, model), (key, value: unknown) =>
    key === 'flagReferences' ? undefined : value,
  );
const bandOf = (name: string): number => model.bands.indexOf(name);

describe('whatever the file', () => {
  it('is one that the parser takes', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const parsed = parseOrganisationFile(JSON.parse(JSON.stringify(file)), model);
        expect(parsed).toEqual({ ok: true, file });
      }),
      { numRuns: 50 },
    );
  });

  it('scoring, ownership, explanations and sentence never throw, and say only what JSON can hold', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const result = score(file, model);
        expect(() => canonicalJson([result, analyseOwnership(file, model)])).not.toThrow();
        expect(bindingSentence(result, model)).toMatch(/\.$/);
        for (const { id } of model.domains) {
          const rows = explainDomain(file, model, id);
          const domain = result.domains.find((row) => row.id === id);
          for (const state of ['holds', 'fails', 'unknown'] as const) {
            expect(
              rows.filter((row) => row.state === state).map(({ criterion }) => criterion),
            ).toEqual(domain?.[state]);
          }
          expect(rows.every(({ because }) => because.endsWith('.'))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('index and label never contradict each other, nor the interval the band', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { index, mean, level, band, interval, binding, bindingDomains, confidence } = score(
          file,
          model,
        );
        expect(Math.min(4, Math.floor(index / 25))).toBe(level);
        expect(index).toBeLessThanOrEqual(mean);
        expect(interval.low).toBe(band);
        expect(bandOf(interval.high)).toBeGreaterThanOrEqual(level);
        expect(binding.length === 0).toBe(level === 4);
        expect(bindingDomains.length > 0).toBe(binding.includes('critical-domain'));
        for (const part of [
          confidence.value,
          confidence.coverage,
          confidence.freshness,
          confidence.grade,
          confidence.agreement ?? 0,
        ]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('the order of facts does not matter, but for the stated tie', () => {
    const sections = [
      'observations',
      'notApplicable',
      'answers',
      'assignments',
      'decisions',
      'handoffs',
      'artifacts',
      'metrics',
      'workRecords',
      'executiveDecisions',
    ] as const;
    const untied = anyFile.map((file) => ({
      ...file,
      observations: distinct(file.observations ?? [], (row) => [
        row.domain,
        row.criterion,
        row.observedAt,
        row.recordedAt,
      ]),
      answers: distinct(file.answers ?? [], (row) => [row.domain, row.respondent, row.answeredAt]),
      notApplicable: distinct(file.notApplicable ?? [], (row) => [row.domain, row.observedAt]),
    }));
    fc.assert(
      fc.property(untied, fc.infiniteStream(fc.nat()), (file, chance) => {
        const shuffled = { ...file };
        for (const section of sections)
          Object.assign(shuffled, { [section]: shuffle<unknown>(file[section] ?? [], chance) });
        expect(canonicalJson(score(shuffled, model))).toBe(canonicalJson(score(file, model)));
        expect(ownershipWithoutRows(shuffled)).toBe(ownershipWithoutRows(file));
      }),
    );
  });
});

describe('facts', () => {
  it('a worse fact never raises a band, a level or the mean', () => {
    fc.assert(
      fc.property(
        observedFile,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (file, at, factor, onlyGrade) => {
          const rows = file.observations ?? [];
          fc.pre(rows.length > 0);
          const place = at % rows.length;
          const worse = rows.map((row, index): Observation => {
            if (index !== place) return row;
            return onlyGrade
              ? { ...row, grade: 'statement' }
              : { ...row, value: Number(row.value) * factor };
          });
          expectNoRise(file, withObservations(file, worse));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a further fact that is worse than those already there never raises a band', () => {
    fc.assert(
      fc.property(observedFile, observation, (file, row) => {
        expectNoRise(
          withObservations(file, [
            ...(file.observations ?? []),
            {
              ...row,
              value: true,
              observedAt: daysAgo(600),
              grade: 'document',
              validUntil: daysAgo(0),
            },
          ]),
          withObservations(file, [
            ...(file.observations ?? []),
            {
              ...row,
              value: true,
              observedAt: daysAgo(600),
              grade: 'document',
              validUntil: daysAgo(0),
            },
            { ...row, value: false },
          ]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('what was unknown and turns out true never lowers a band', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), (file, at) => {
        const before = score(file, model);
        const unknown = before.domains.flatMap(({ id, unknown: list }) =>
          list.map((criterion) => ({ id, criterion })),
        );
        fc.pre(unknown.length > 0);
        const chosen = unknown[at % unknown.length];
        fc.pre(chosen !== undefined && (file.notApplicable ?? []).length === 0);
        const learnt: Observation = {
          domain: chosen?.id ?? '',
          criterion: chosen?.criterion ?? '',
          value: true,
          observedAt: daysAgo(0),
          grade: 'system',
        };
        const after = score(withObservations(file, [...(file.observations ?? []), learnt]), model);
        expect(after.level).toBeGreaterThanOrEqual(before.level);
        expect(after.mean).toBeGreaterThanOrEqual(before.mean - 1e-9);
        expect(bandOf(after.interval.high)).toBe(bandOf(before.interval.high));
      }),
      { numRuns: 100 },
    );
  });

  it('time alone never makes a fact false: what held becomes unknown', () => {
    fc.assert(
      fc.property(observedFile, fc.integer({ min: 0, max: 400 }), (file, days) => {
        const past = withObservations(
          file,
          (file.observations ?? []).filter(({ observedAt }) => observedAt <= file.asOf),
        );
        const single = withObservations(
          past,
          distinct(past.observations ?? [], (row) => [row.domain, row.criterion]),
        );
        const later = score({ ...single, asOf: daysAgo(-days) }, model);
        const fails = new Set(
          score(single, model).domains.flatMap(({ id, fails: list }) =>
            list.map((criterion) => `${id} ${criterion}`),
          ),
        );
        expect(
          later.domains
            .flatMap(({ id, fails: list }) => list.map((criterion) => `${id} ${criterion}`))
            .filter((name) => !fails.has(name)),
        ).toEqual([]);
      }),
    );
  });
});

describe('weights', () => {
  const weighted = (weigh: (weight: number, at: number) => number): MaturityModel => ({
    ...model,
    domains: model.domains.map((domain, at) => ({ ...domain, weight: weigh(domain.weight, at) })),
  });

  it('count only in proportion', () => {
    fc.assert(
      fc.property(anyFile, fc.double({ min: 0.01, max: 100, noNaN: true }), (file, factor) => {
        const before = score(file, model);
        const after = score(
          file,
          weighted((weight) => weight * factor),
        );
        expect(after.level).toBe(before.level);
        expect(after.mean).toBeCloseTo(before.mean, 9);
        expect(after.confidence.value).toBeCloseTo(before.confidence.value, 9);
      }),
    );
  });

  it('are shared out anew when a domain is not applicable', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { domains, mean } = score(file, model);
        const present = domains
          .map((domain, at) => ({ ...domain, weight: model.domains[at]?.weight ?? 0 }))
          .filter(({ notApplicable }) => !notApplicable);
        const weight = present.reduce((sum, row) => sum + row.weight, 0);
        expect(mean).toBeCloseTo(
          present.reduce((sum, row) => sum + (row.weight / weight) * row.score, 0),
          9,
        );
      }),
    );
  });
});

function expectNoRise(before: OrganisationFile, after: OrganisationFile): void {
  const was = score(before, model);
  const is = score(after, model);
  expect(is.level).toBeLessThanOrEqual(was.level);
  expect(is.mean).toBeLessThanOrEqual(was.mean + 1e-9);
  expect(bandOf(is.interval.high)).toBeLessThanOrEqual(bandOf(was.interval.high));
  is.domains.forEach((domain, at) =>
    expect(domain.level).toBeLessThanOrEqual(was.domains[at]?.level ?? 0),
  );
}

function distinct<Row>(rows: readonly Row[], key: (row: Row) => unknown[]): Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(key(row)), row])).values()];
}

function shuffle<Row>(rows: readonly Row[], chance: fc.Stream<number>): Row[] {
  const order = [...chance.take(rows.length)];
  return rows
    .map((row, at) => ({ row, at, key: order[at] ?? 0 }))
    .sort((a, b) => a.key - b.key || b.at - a.at)
    .map(({ row }) => row);
}
