import fc from 'fast-check';
import { model } from '../model/model.fixture.js';
import { asOf, daysAgo } from './facts.fixture.js';
import type {
  Answer,
  Artifact,
  Assignment,
  Decision,
  ExecutiveDecision,
  Handoff,
  Metric,
  NotApplicableClaim,
  Observation,
  OrganisationFile,
  WorkRecord,
} from './organisation-file.js';

const domain = fc.constantFrom(...model.domains.map(({ id }) => id));
const role = fc.constantFrom('psl', 'platform', 'ciso', 'legal', '__proto__');
const person = fc.constantFrom('ana', 'ben', 'cem', 'dia', 'eve');
const roles = fc.oneof(role, fc.uniqueArray(role, { minLength: 1, maxLength: 3 }));
/** Days around `asOf`, some of them still to come. */
const day = fc.integer({ min: -40, max: 500 }).map(daysAgo);
const ratio = fc.oneof(
  fc.constantFrom(0, 0.5, 0.79, 0.8, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });
/** Left out rather than undefined, as in a file. */
const tidy = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
const rows = <Row extends object>(
  shape: { [Field in keyof Row]: fc.Arbitrary<Row[Field]> },
  most: number,
) =>
  fc.array(
    fc.record(shape).map((row) => tidy(row as Row)),
    { maxLength: most },
  );

export const observation: fc.Arbitrary<Observation> = fc
  .record({
    domain,
    criterion: fc.constantFrom(...model.criteria.map(({ id }) => id)),
    value: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false), ratio),
    observedAt: day,
    recordedAt: maybe(day),
    grade: fc.constantFrom('statement', 'document', 'system'),
    keeps: maybe(fc.integer({ min: 0, max: 400 })),
  })
  .map(({ keeps, ...row }) =>
    tidy({
      ...row,
      grade: row.grade as Observation['grade'],
      validUntil: keeps === undefined ? undefined : daysAgo(ageInDays(row.observedAt) - keeps),
    }),
  );

const ageInDays = (date: string): number => (Date.parse(asOf) - Date.parse(date)) / 86_400_000;

/** A dense assessment: most domains know most criteria, so that higher bands occur. */
const dense: fc.Arbitrary<Observation[]> = fc
  .record({
    level: fc.integer({ min: 0, max: 4 }),
    exceptions: fc.array(observation, { maxLength: 25 }),
  })
  .map(({ level, exceptions }) => [
    ...model.domains.flatMap(({ id }) =>
      model.criteria
        .filter(({ band }) => band <= level)
        .map((criterion): Observation => ({
          domain: id,
          criterion: criterion.id,
          value: true,
          observedAt: daysAgo(30),
          grade: 'document',
        })),
    ),
    ...exceptions,
  ]);

const registers = {
  answers: rows<Answer>(
    {
      respondent: person,
      function: fc.constantFrom('GRC', 'Platform'),
      domain,
      question: fc.constantFrom('owner', 'owner', 'next'),
      answer: fc.oneof(roles, fc.constantFrom('NOBODY', 'DONT_KNOW')),
      answeredAt: maybe(day),
    },
    60,
  ),
  assignments: rows<Assignment>(
    {
      domain,
      role,
      holder: person,
      assignedBy: person,
      acceptedAt: day,
      deputy: maybe(person),
      deputyTestedAt: maybe(day),
    },
    20,
  ),
  decisions: rows<Decision>(
    {
      domain,
      decision: fc.constantFrom('pass', 'condition', 'block', 'own'),
      decider: maybe(roles),
      agree: maybe(roles),
      need: fc.integer({ min: 0, max: 4 }),
      held: fc.integer({ min: 0, max: 4 }),
      lastLoggedAt: maybe(day),
      overriddenShare: maybe(ratio),
      threshold: maybe(role),
      reversible: maybe(fc.boolean()),
    },
    15,
  ),
  handoffs: fc
    .array(
      fc.record({
        from: domain,
        to: domain,
        sender: maybe(role),
        receiver: maybe(role),
        trigger: maybe(role),
        payload: maybe(role),
        slaHours: maybe(fc.constant(4)),
        acknowledgedAt: maybe(day),
        exercisedAt: maybe(day),
        triggers: maybe(fc.nat(9)),
        transfers: maybe(fc.nat(9)),
        accepted: maybe(fc.nat(9)),
      }),
      { maxLength: 15 },
    )
    .map((list) => list.map((row): Handoff => tidy(row)).filter(({ from, to }) => from !== to)),
  artifacts: rows<Artifact>(
    {
      domain,
      artifact: fc.constantFrom('threat model', 'condition-tracker', 'inventory', 'own'),
      owner: maybe(role),
      collectedAt: day,
      validDays: fc.integer({ min: 1, max: 400 }),
    },
    15,
  ),
  metrics: rows<Metric>(
    {
      domain,
      metric: fc.constantFrom('a', 'b'),
      target: fc.constant(1),
      source: fc.constant('s'),
      citedBy: maybe(role),
      readings: fc
        .uniqueArray(fc.constantFrom('2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'), {
          maxLength: 5,
        })
        .map((quarters) => quarters.map((quarter) => ({ quarter, value: 1 }))),
    },
    6,
  ),
  workRecords: rows<WorkRecord>(
    {
      domain,
      person,
      performedAt: day,
      kind: fc.constant('review'),
      conforms: maybe(fc.boolean()),
    },
    30,
  ),
  executiveDecisions: rows<ExecutiveDecision>(
    { domain, decision: fc.constant('fund'), decidedBy: role, decidedAt: day, reportedAt: day },
    5,
  ),
};

const profile = fc.record({ agentsWrite: fc.boolean(), decisionsAffectPeople: fc.boolean() });
const head = {
  organisation: fc.constant({ name: 'Alder' }),
  model: fc.constant(model.id),
  asOf: fc.constant(asOf),
  profile,
};

/** Files of observations alone. */
export const observedFile: fc.Arbitrary<OrganisationFile> = fc.record({
  ...head,
  observations: fc.oneof(dense, fc.array(observation, { maxLength: 120 })),
});

/** Files with rows in any section that sections 1 to 3 of the contract read. */
export const anyFile: fc.Arbitrary<OrganisationFile> = fc.record({
  ...head,
  observations: fc.oneof(dense, fc.array(observation, { maxLength: 60 })),
  notApplicable: rows<NotApplicableClaim>(
    {
      domain: fc.oneof(domain, fc.constantFrom('AGT', 'RET', 'MOD', 'HUM')),
      count: fc.nat(1),
      observedAt: day,
      source: fc.constant('query'),
    },
    3,
  ),
  ...registers,
});
