import {
  answers,
  assignment,
  atLevel,
  daysAgo,
  domainIds,
  fileOf,
  observe,
} from '../facts/facts.fixture.js';
import type { OrganisationFile, Workload } from '../facts/organisation-file.js';

import type { HiringRules } from './hiring-rules.js';
import { rules } from './hiring-rules.fixture.js';

export { rules };

/** The workload of the worked example: 18 systems (domain.md §5). */
export const workload: Workload = {
  hoursPerQuarter: 520,
  availability: [0.82, 0.85, 0.88],
  focus: [0.65, 0.72, 0.8],
  targetLoad: 0.8,
  rework: [0.15, 0.25, 0.4],
  reworkRemovedByDecisions: 0.75,
  work: [
    {
      kind: 'reviews',
      count: { poisson: 24 },
      hours: [8, 14, 26],
      shares: { APP: 0.5, SDL: 0.2, MLK: 0.2, PRV: 0.1 },
    },
    {
      kind: 'changes',
      count: { poisson: 40 },
      hours: [0.5, 1, 2.5],
      shares: { SDL: 0.5, PRD: 0.3, PLA: 0.2 },
    },
    {
      kind: 'recertifications',
      count: [8, 10, 14],
      hours: [1.5, 3, 5],
      shares: { PLA: 0.5, CLD: 0.3, APP: 0.2 },
    },
    {
      kind: 'evaluations',
      count: { poisson: 4 },
      hours: [8, 16, 32],
      shares: { RED: 0.6, MLK: 0.4 },
    },
    {
      kind: 'incidents',
      count: { poisson: 3 },
      hoursEach: { lognormalMedian: 12, sigma: 0.9 },
      shares: { DET: 0.7, APP: 0.2, CMP: 0.1 },
    },
    {
      kind: 'questionnaires',
      count: { poisson: 9 },
      hours: [3, 6, 12],
      shares: { CMP: 0.7, PRV: 0.2, EXE: 0.1 },
    },
    { kind: 'governance', count: 1, hours: [20, 30, 45], shares: { GOV: 0.7, EXE: 0.3 } },
  ],
  artifacts: {
    items: [
      { count: 18, refreshHours: [2, 4, 8], validDays: 180 },
      { count: 18, refreshHours: [0.5, 1, 2], validDays: 90 },
      { count: 6, refreshHours: [4, 8, 14], validDays: 365 },
    ],
    shares: { CMP: 0.7, PRV: 0.2, GOV: 0.1 },
  },
};

/** The same with another number of reviews expected. */
export const withReviews = (mean: number): Workload => ({
  ...workload,
  work: workload.work.map((work) =>
    work.kind === 'reviews' ? { ...work, count: { poisson: mean } } : work,
  ),
});

export const available = {
  'product-review': 0.5,
  'platform-control': 0.3,
  evaluation: 0.1,
  monitoring: 0.2,
  'evidence-privacy': 0.3,
  governance: 0.2,
};

/**
 * An organisation that has decided everything: each domain is Operational, with an accepted owner on whom
 * people agree, and the governance domain holds its authority. Only then does the load speak.
 */
export function decidedFile(more: Partial<OrganisationFile> = {}): OrganisationFile {
  return fileOf({
    profile: { agentsWrite: true, decisionsAffectPeople: false },
    observations: domainIds.flatMap((id) => observe(id, atLevel(3))),
    answers: domainIds.flatMap((id) => answers(id, [['owner', 4]])),
    assignments: domainIds.map((id) => assignment(id, 'owner')),
    workload,
    available,
    ...more,
  });
}

/** The quarter before, as measured then. */
export const quarterBefore = (more: Partial<OrganisationFile> = {}): OrganisationFile =>
  decidedFile({ asOf: '2026-06-30', ...more });

/** Enough work records, so many days ago, to make a quarter of load data. */
export const workRecords = (count: number, days: number): OrganisationFile['workRecords'] =>
  Array.from({ length: count }, (_, at) => ({
    domain: 'REV',
    person: `reviewer ${String(at)}`,
    performedAt: daysAgo(days),
    kind: 'review',
  }));

/** A workload without chance: a full-time person has 160 hours, rework is a fifth, decisions remove three quarters of it. */
export const certain = (work: Workload['work'], more: Partial<Workload> = {}): Workload => ({
  hoursPerQuarter: 500,
  availability: [0.8, 0.8, 0.8],
  focus: [0.5, 0.5, 0.5],
  targetLoad: 0.8,
  rework: [0.2, 0.2, 0.2],
  reworkRemovedByDecisions: 0.75,
  work,
  ...more,
});

/** So many hours a quarter, of one discipline. */
export const hoursOf = (discipline: string, hours: number): Workload['work'][number] => ({
  kind: `work of ${discipline}`,
  count: 1,
  hours: [hours, hours, hours],
  shares: { [discipline]: 1 },
});

/** The same rules with few draws, for cases without chance and for what does not hang on the draws. */
export const quick: HiringRules = {
  ...rules,
  simulation: { ...rules.simulation, draws: 60, exploringDraws: 50 },
};
