import { DomainError } from '../access/index.js';
import { atLevel, daysAgo, domainIds, fileOf, observe } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import type { BandLevel, MaturityModel } from '../model/maturity-model.js';
import { model } from '../model/model.fixture.js';
import { quarterBand } from './quarter-band.js';
import { restate } from './restate.js';
import { trendRules as rules } from './trend-rules.fixture.js';

/** Every domain at a level, seen so many days before 2026-09-30, for good; the day may be an earlier one. */
const standing = (steps: readonly (readonly [level: number, age: number])[], day = 0) =>
  fileOf({
    asOf: daysAgo(day),
    observations: steps.flatMap(([level, age]) =>
      domainIds.flatMap((id) =>
        observe(id, atLevel(level), { observedAt: daysAgo(age), validUntil: daysAgo(-400) }),
      ),
    ),
  });
const band = (
  file: OrganisationFile,
  previous: { file: OrganisationFile; reported: number } | null,
) =>
  quarterBand(
    previous && { ...previous, reported: previous.reported as BandLevel },
    file,
    model,
    rules,
  );
const emergingThen = { file: standing([[2, 200]], 92), reported: 2 };

describe('the band of a quarter', () => {
  it('is the one of the day where it is the first', () => {
    expect(band(standing([[2, 5]]), null)).toMatchObject({
      level: 2,
      band: 'Emerging',
      state: 'first',
      onDay: { asOf: '2026-09-30', level: 2 },
      earlier: { asOf: '2026-08-31', level: 0 },
      sentence: 'Emerging as of 2026-09-30 (low confidence): the first quarter.',
    });
  });

  it('rises where the facts stood thirty days earlier too', () => {
    const result = band(
      standing([
        [2, 200],
        [3, 30],
      ]),
      emergingThen,
    );
    expect(result).toMatchObject({ level: 3, state: 'risen' });
    expect(result.sentence).toBe(
      'Operational as of 2026-09-30 (low confidence), up from Emerging: it stood on 2026-08-31 already.',
    );
    const late = band(
      standing([
        [2, 200],
        [3, 29],
      ]),
      emergingThen,
    );
    expect(late).toMatchObject({ level: 2, state: 'rise-unconfirmed' });
    expect(late.sentence).toBe(
      'Emerging as of 2026-09-30 (low confidence): the facts of the day give Operational, but on 2026-08-31 they gave Emerging; a rise must have stood by then.',
    );
  });

  it('rises only as far as it stood', () => {
    const result = band(
      standing([
        [1, 200],
        [2, 60],
        [4, 5],
      ]),
      {
        file: standing([[1, 200]], 92),
        reported: 1,
      },
    );
    expect(result).toMatchObject({ level: 2, state: 'risen', onDay: { level: 4 } });
    expect(result.sentence).toBe(
      'Emerging as of 2026-09-30 (low confidence), up from Reactive; Governed was reached since 2026-08-31 and has yet to stand.',
    );
  });

  it('takes the earlier file’s word for the days that the later one no longer tells', () => {
    const renewed = standing([[3, 5]]);
    const earlier = (day: number, reported = 2) => ({ file: standing([[3, 200]], day), reported });
    expect(band(renewed, earlier(92))).toMatchObject({ level: 3, state: 'risen' });
    expect(band(renewed, earlier(30))).toMatchObject({ level: 3, earlier: { level: 3 } });
    // A file of a later day says nothing of that one.
    expect(band(renewed, earlier(29))).toMatchObject({ level: 2, earlier: { level: 0 } });
  });

  it('falls at once, and stays where nothing changed', () => {
    const fallen = band(
      fileOf({
        observations: [
          ...(standing([[2, 200]]).observations ?? []),
          ...observe('INT', { E1: false }, { observedAt: daysAgo(1) }),
        ],
      }),
      emergingThen,
    );
    expect(fallen).toMatchObject({ level: 1, state: 'fallen' });
    expect(fallen.sentence).toBe(
      'Reactive as of 2026-09-30 (low confidence), down from Emerging: a fall shows at once.',
    );
    const held = band(standing([[2, 200]]), emergingThen);
    expect(held).toMatchObject({ level: 2, state: 'held' });
    expect(held.sentence).toBe(
      'Emerging as of 2026-09-30 (low confidence): as the quarter before.',
    );
  });

  it('measures a rise against what was reported, and no higher than today’s model has it', () => {
    const waited = {
      file: standing(
        [
          [2, 200],
          [3, 100],
        ],
        92,
      ),
      reported: 2,
    };
    expect(
      band(
        standing([
          [2, 200],
          [3, 100],
        ]),
        waited,
      ),
    ).toMatchObject({ level: 3, state: 'risen' });
    expect(band(standing([[2, 200]]), { ...emergingThen, reported: 4 })).toMatchObject({
      level: 2,
      state: 'held',
    });
  });

  it('refuses an earlier quarter that is none', () => {
    expect(() => band(standing([[2, 5]]), { ...emergingThen, file: standing([[2, 5]]) })).toThrow(
      DomainError,
    );
  });
});

describe('a restatement', () => {
  const stricter: MaturityModel = {
    ...model,
    id: 'ai-security-ownership@2',
    criteria: model.criteria.map((criterion) =>
      criterion.id === 'R1' ? { ...criterion, threshold: 0.5, validDays: 400 } : criterion,
    ),
  };
  const file = fileOf({
    observations: domainIds.flatMap((id) => observe(id, { R1: 0.5, R2: true })),
  });

  it('puts what another version makes of the same facts beside what was issued', () => {
    const result = restate(file, model, stricter);
    expect(result.issued.model).toBe(model.id);
    expect(result.restated.model).toBe(stricter.id);
    expect(result.difference).toBe(25 - 18.75);
    expect(result.levels).toBe(1);
    expect(result.sentence).toBe(
      'As of 2026-09-30: issued as Unaware, index 18.8 (ai-security-ownership@1, low confidence); restated as Reactive, index 25.0 (ai-security-ownership@2, low confidence).',
    );
  });

  it('says where there is nothing to restate', () => {
    const result = restate(file, model, model);
    expect(result).toMatchObject({ difference: 0, levels: 0 });
    expect(result.sentence).toContain('nothing to restate.');
  });
});
