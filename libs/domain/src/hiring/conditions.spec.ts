import { assignment, atLevel, daysAgo, domainIds, fileWith } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import type { RoleAnalysis } from '../roles/role-analysis.js';
import { assess } from '../scoring/assessment.js';
import { scoreOf } from '../scoring/score.js';
import { type CaseFacts, conditionsOf } from './conditions.js';
import type { HiringCondition } from './hiring-result.js';
import { rules } from './hiring.fixture.js';

const seat = rules.seats.find(({ id }) => id === 'platform-control')!;
const factsOf = (file: OrganisationFile, more: Partial<CaseFacts> = {}): CaseFacts => {
  const assessment = assess(file, model);
  return {
    file,
    assessment,
    score: scoreOf(assessment),
    rules,
    debt: 0,
    quarters: [],
    historyGiven: true,
    drafts: null,
    ...more,
  };
};
const conditionOf = (
  id: HiringCondition['id'],
  file: OrganisationFile,
  more: Partial<CaseFacts> = {},
): HiringCondition => {
  const found = conditionsOf(factsOf(file, more), seat, ['CLD', 'PLA']).find(
    (each) => each.id === id,
  );
  if (!found) throw new Error(id);
  return found;
};
const empty = fileWith({});
const quarter = (number: number) => ({ quarter: number, utilisation: new Map<string, number>() });
const draft = (title: string, index: number, covered: string[]): RoleAnalysis =>
  ({ title, index, covered }) as Partial<RoleAnalysis> as RoleAnalysis;

describe('the preconditions of a seat', () => {
  it('come in the order of the verdicts', () => {
    const conditions = conditionsOf(factsOf(empty), seat, ['CLD']);
    expect(conditions.map(({ id, verdict }) => `${id}: ${verdict}`)).toEqual([
      'decision-debt: decide-first',
      'governance: decide-first',
      'owners: decide-first',
      'authority: decide-first',
      'signature: decide-first',
      'confidence: measure-first',
      'load-data: measure-first',
      'availability: measure-first',
      'draft-roles: redesign-role',
    ]);
  });

  it('decision debt stays below a half', () => {
    expect(conditionOf('decision-debt', empty, { debt: 0.499 }).holds).toBe(true);
    expect(conditionOf('decision-debt', empty, { debt: 0.5 })).toMatchObject({
      holds: false,
      text: 'Decisions alone would close 50 % of the weight that fails; from 50 % they come first.',
    });
  });

  it('governance has reached Emerging', () => {
    expect(conditionOf('governance', fileWith({ GOV: atLevel(2) })).holds).toBe(true);
    expect(conditionOf('governance', fileWith({ GOV: atLevel(1) }))).toMatchObject({
      holds: false,
      text: 'GOV stands at Reactive; Emerging is needed.',
    });
  });

  it('each of its domains has an accepted owner; not known is not there', () => {
    expect(conditionOf('owners', fileWith({ PLT: { E1: true } }))).toMatchObject({
      holds: false,
      text: 'No accepted owner is known of AGT.',
    });
    expect(conditionOf('owners', fileWith({ PLT: { E1: true }, AGT: { E1: false } })).holds).toBe(
      false,
    );
    const owned = fileWith({ PLT: { E1: true } }, { assignments: [assignment('AGT', 'platform')] });
    expect(conditionOf('owners', owned)).toMatchObject({
      holds: true,
      text: 'AGT and PLT have an accepted owner.',
    });
    const withoutAgents = fileWith(
      { INT: atLevel(2), PLT: { E1: true } },
      { notApplicable: [{ domain: 'AGT', count: 0, observedAt: daysAgo(3), source: 'query' }] },
    );
    expect(conditionOf('owners', withoutAgents)).toMatchObject({
      holds: true,
      text: 'PLT has an accepted owner.',
    });
  });

  it('the authority gap of each stays below .34; an unrecorded one is not seen', () => {
    const held = (rung: number) =>
      fileWith(
        {},
        {
          decisions: [
            { domain: 'AGT', decision: 'grant', need: 100, held: rung },
            { domain: 'REV', decision: 'pass', need: 4, held: 0 },
          ],
        },
      );
    expect(conditionOf('authority', empty)).toMatchObject({
      holds: true,
      text: 'No decision is recorded in its domains, so no authority gap is seen.',
    });
    expect(conditionOf('authority', held(67))).toMatchObject({
      holds: true,
      text: 'The authority gap is AGT 33 %, below 34 %.',
    });
    expect(conditionOf('authority', held(66))).toMatchObject({
      holds: false,
      text: 'The authority gap is AGT 34 %; it must stay below 34 %.',
    });
  });

  it('an executive has signed: by the authority or the report of governance, or by a charter that counts', () => {
    const charter = (days: number, domain = 'GOV', artifact = 'decision charter') =>
      fileWith(
        {},
        { artifacts: [{ domain, artifact, collectedAt: daysAgo(days), validDays: 365 }] },
      );
    expect(conditionOf('signature', fileWith({ GOV: { O2: true } }))).toMatchObject({
      holds: true,
      text: 'An executive stands behind the list of deciders: O2 of GOV holds.',
    });
    expect(conditionOf('signature', fileWith({ GOV: { G3: true } })).holds).toBe(true);
    expect(conditionOf('signature', fileWith({ GOV: { O1: true } })).holds).toBe(false);
    expect(conditionOf('signature', fileWith({ PLT: { O2: true } })).holds).toBe(false);
    expect(conditionOf('signature', charter(365))).toMatchObject({
      holds: true,
      text: `An executive stands behind the list of deciders: the decision-charter of ${daysAgo(365)} counts until ${daysAgo(0)}.`,
    });
    expect(conditionOf('signature', charter(366))).toMatchObject({
      holds: false,
      text: 'Nothing shows that an executive has signed the list of deciders: no valid decision-charter, and O2 and G3 of GOV do not hold.',
    });
    expect(conditionOf('signature', charter(1, 'EVD')).holds).toBe(false);
    expect(conditionOf('signature', charter(1, 'GOV', 'report')).holds).toBe(false);
  });

  it('confidence reaches a half', () => {
    const score = scoreOf(assess(empty, model));
    const at = (value: number) =>
      conditionOf('confidence', empty, {
        score: { ...score, confidence: { ...score.confidence, value, label: 'medium' } },
      });
    expect(at(0.5).holds).toBe(true);
    expect(at(0.499)).toMatchObject({
      holds: false,
      text: 'Confidence in the score is 0.50 (medium); 0.50 is needed.',
    });
  });

  it('the load is measured for two quarters', () => {
    expect(conditionOf('load-data', empty)).toMatchObject({
      holds: false,
      text: 'The file states no workload.',
    });
    expect(
      conditionOf('load-data', empty, { quarters: [quarter(8106)], historyGiven: false }),
    ).toMatchObject({
      holds: true,
      text: "The workload is this file's own statement; whether 2 quarters of load data stand behind it cannot be told without the earlier files.",
    });
    expect(conditionOf('load-data', empty, { historyGiven: false }).holds).toBe(false);
    expect(conditionOf('load-data', empty, { quarters: [quarter(8106)] })).toMatchObject({
      holds: false,
      text: '1 quarter of load data without a gap up to 2026-09-30: 2026-Q3; 2 are needed: give the file of the quarter before, or its work records.',
    });
    expect(
      conditionOf('load-data', empty, { quarters: [quarter(8106), quarter(8105)] }),
    ).toMatchObject({
      holds: true,
      text: '2 quarters of load data without a gap up to 2026-09-30: 2026-Q3 and 2026-Q2; 2 are needed.',
    });
  });

  it('the time that there is is stated, be it none', () => {
    expect(conditionOf('availability', empty).holds).toBe(false);
    expect(conditionOf('availability', fileWith({}, { available: { monitoring: 1 } })).holds).toBe(
      false,
    );
    expect(
      conditionOf('availability', fileWith({}, { available: { 'platform-control': 0 } })),
    ).toMatchObject({
      holds: true,
      text: '0 full-time equivalents are available.',
    });
  });

  it('no draft post that asks for its disciplines is impossible', () => {
    const drafts = (...list: RoleAnalysis[]) => conditionOf('draft-roles', empty, { drafts: list });
    expect(conditionOf('draft-roles', empty)).toMatchObject({
      holds: true,
      text: 'Draft posts were not examined.',
    });
    expect(drafts()).toMatchObject({
      holds: true,
      text: 'No draft post asks for its disciplines.',
    });
    expect(drafts(draft('Hero', 64.9, ['PLA'])).text).toBe(
      'The Frankenstein index is "Hero" 65, below 65.',
    );
    expect(drafts(draft('Hero', 64.9, ['PLA'])).holds).toBe(true);
    expect(drafts(draft('Other', 99, ['DET'])).holds).toBe(true);
    expect(drafts(draft('Calm', 20, ['PLA']), draft('Hero', 65, ['APP', 'CLD']))).toMatchObject({
      holds: false,
      text: 'The Frankenstein index is "Hero" 65; from 65 a post is taken apart first.',
    });
  });

  it('speaks of its own domains alone', () => {
    const file = fileWith(Object.fromEntries(domainIds.map((id) => [id, { E1: id !== 'REV' }])));
    expect(conditionOf('owners', file).holds).toBe(true);
  });
});
