import type { HiringRules } from './hiring-rules.js';

/** The rules of domain.md §5, whole, for tests. */
export const rules: HiringRules = {
  simulation: {
    draws: 10000,
    mostDraws: 200000,
    exploringDraws: 2000,
    daysPerQuarter: 90,
  },
  limits: {
    count: 1000000,
    hours: 100000,
    itemsDrawnEach: 1000,
    sigma: 3,
    rework: 10,
    leastCapacity: 1,
  },
  verdicts: {
    decisionDebt: 0.5,
    governance: {
      domain: 'GOV',
      level: 2,
    },
    ownerCriterion: 'E1',
    authorityCriterion: 'O2',
    authorityGap: 0.34,
    confidence: 0.5,
    loadQuarters: 2,
    draftIndex: 65,
    seat: 0.5,
  },
  signature: {
    domain: 'GOV',
    criteria: ['O2', 'G3'],
    artifact: 'decision-charter',
  },
  closures: [
    {
      criterion: 'R1',
      by: 'effort',
    },
    {
      criterion: 'R2',
      by: 'effort',
    },
    {
      criterion: 'E1',
      by: 'decision',
    },
    {
      criterion: 'E2',
      by: 'decision',
    },
    {
      criterion: 'E3',
      by: 'decision',
    },
    {
      criterion: 'O1',
      by: 'decision',
    },
    {
      criterion: 'O2',
      by: 'decision',
    },
    {
      criterion: 'O3',
      by: 'effort',
      capacity: 'partly-met',
    },
    {
      criterion: 'O4',
      by: 'decision',
      capacity: 'defined-edges',
    },
    {
      criterion: 'O5',
      by: 'effort',
    },
    {
      criterion: 'G1',
      by: 'effort',
      capacity: 'whole',
    },
    {
      criterion: 'G2',
      by: 'effort',
    },
    {
      criterion: 'G3',
      by: 'decision',
    },
    {
      criterion: 'G4',
      by: 'effort',
    },
  ],
  capacity: {
    utilisation: 0.85,
    quarters: 2,
  },
  recordsPerQuarter: 5,
  seats: [
    {
      id: 'product-review',
      domains: ['REV', 'CHG'],
      roles: ['product-security-lead'],
      reportsTo: 'Head of product security',
      excludes: [
        'Building or running shared platform controls',
        'Attacking what it has itself reviewed',
        'Accepting a risk in place of the executive',
        'Answering questionnaires of buyers',
      ],
      proof: [
        'Four of five reviews of the last thirty days kept their deadline',
        'Every open condition has an owner and a date',
        'The handoff of conditions to platform and logging was used, and accepted',
      ],
    },
    {
      id: 'platform-control',
      domains: ['PLT', 'AGT'],
      roles: ['platform-lead'],
      reportsTo: 'Head of platform engineering',
      excludes: [
        'Attesting the controls that it builds',
        'Watching the alerts of its own controls',
        'Deciding whether a product may launch',
      ],
      proof: [
        'A guardrail is on by default for every new system',
        'Every exception has an end date',
        'The stop of an agent was tried, and timed',
      ],
    },
    {
      id: 'evaluation',
      domains: ['EVL'],
      roles: ['evaluation-lead'],
      reportsTo: 'Head of security testing',
      excludes: [
        'Building the controls that it tests',
        'Changing release gates of its own accord',
        'Training the models that it evaluates',
      ],
      proof: [
        'The systems of the highest tier were each attacked once',
        'Every critical finding has a regression test',
        'A retest reached the owner of the control and was accepted',
      ],
    },
    {
      id: 'monitoring',
      domains: ['LOG', 'INC'],
      roles: ['detection-lead', 'incident-commander'],
      reportsTo: 'Head of detection and response',
      excludes: [
        'Building the platform that it watches',
        'Notifying authorities, which stays with legal',
        'Reviewing designs before launch',
      ],
      proof: [
        'The log catalogue was checked field by field for the busiest systems',
        'One exercise ran from report to containment',
        'Every action of the last incident has an owner and a date',
      ],
    },
    {
      id: 'evidence-privacy',
      domains: ['EVD', 'RET', 'MOD'],
      roles: ['assurance-lead', 'privacy-data-lead', 'third-party-risk-lead'],
      reportsTo: 'Head of assurance',
      excludes: [
        'Building or configuring the controls that it attests',
        'Reviewing application code',
        'Accepting a risk in place of the executive',
      ],
      proof: [
        'Every required artifact is fresh and has an owner',
        "One buyer's questionnaire was answered from the register alone",
        'Each collection in use has a test of access',
      ],
    },
    {
      id: 'governance',
      domains: ['GOV', 'INT', 'HUM'],
      roles: ['governance-lead'],
      reportsTo: 'Chief information security officer',
      excludes: [
        'Building platform controls or cloud accounts',
        'Attesting its own decisions',
        'Reviewing single designs',
      ],
      proof: [
        'The list of deciders is signed and published',
        'The inventory was compared with spending and gateway logs',
        'One executive report led to a recorded decision',
      ],
    },
  ],
  seatIndexBelow: 45,
  backlogQuarters: 4,
  sequence: [
    {
      id: 'decide',
      fromDay: 0,
      toDay: 30,
      title: 'Make the open decisions and sign the list of deciders',
      checkpoint: 'Each decision below is recorded with one decider and a date',
    },
    {
      id: 'connect',
      fromDay: 31,
      toDay: 60,
      title: 'Write the boundaries down and connect the handoffs',
      checkpoint: 'Both ends of each edge have confirmed it, and it was used once',
    },
    {
      id: 'measure',
      fromDay: 61,
      toDay: 90,
      title: 'Measure the load again',
      checkpoint:
        "A new file with this quarter's workload is scored, and this case is computed again with it",
    },
    {
      id: 'seat',
      fromDay: 91,
      toDay: 180,
      title: 'Fill the one seat that counts most',
      checkpoint:
        'The holder has accepted the list of decisions; the ninety-day proof is seen or the seat is returned',
    },
    {
      id: 'rerun',
      fromDay: 181,
      toDay: 181,
      title: 'Compute the case again before the next seat',
      checkpoint: 'The next seat is asked for only where this case, computed again, still says so',
    },
  ],
  withdrawal: [
    'The list of deciders is not signed by the date of the first checkpoint',
    'The load, measured again, no longer carries the verdict',
    'Scope is cut so that the gap falls below the threshold of a seat',
    'The seat is filled without the authority that its list grants',
  ],
  defaults: {
    hoursPerQuarter: 520,
    availability: [0.82, 0.85, 0.88],
    focus: [0.65, 0.72, 0.8],
    targetLoad: 0.8,
    rework: [0.15, 0.25, 0.4],
    reworkRemovedByDecisions: 0.75,
    work: [
      {
        kind: 'reviews',
        hours: [8, 14, 26],
        shares: {
          APP: 0.5,
          SDL: 0.2,
          MLK: 0.2,
          PRV: 0.1,
        },
      },
      {
        kind: 'changes',
        hours: [0.5, 1, 2.5],
        shares: {
          SDL: 0.5,
          PRD: 0.3,
          PLA: 0.2,
        },
      },
      {
        kind: 'recertifications',
        hours: [1.5, 3, 5],
        shares: {
          PLA: 0.5,
          CLD: 0.3,
          APP: 0.2,
        },
      },
      {
        kind: 'evaluations',
        hours: [8, 16, 32],
        shares: {
          RED: 0.6,
          MLK: 0.4,
        },
      },
      {
        kind: 'incidents',
        hoursEach: {
          lognormalMedian: 12,
          sigma: 0.9,
        },
        shares: {
          DET: 0.7,
          APP: 0.2,
          CMP: 0.1,
        },
      },
      {
        kind: 'questionnaires',
        hours: [3, 6, 12],
        shares: {
          CMP: 0.7,
          PRV: 0.2,
          EXE: 0.1,
        },
      },
      {
        kind: 'governance',
        hours: [20, 30, 45],
        shares: {
          GOV: 0.7,
          EXE: 0.3,
        },
      },
    ],
    artifacts: {
      items: [
        {
          validDays: 180,
          refreshHours: [2, 4, 8],
        },
        {
          validDays: 90,
          refreshHours: [0.5, 1, 2],
        },
        {
          validDays: 365,
          refreshHours: [4, 8, 14],
        },
      ],
      shares: {
        CMP: 0.7,
        PRV: 0.2,
        GOV: 0.1,
      },
    },
  },
  cannotLinks: [
    ['GOV', 'PLA'],
    ['GOV', 'CLD'],
    ['GOV', 'APP'],
    ['GOV', 'CMP'],
    ['CMP', 'PLA'],
    ['CMP', 'CLD'],
    ['CMP', 'APP'],
    ['RED', 'PLA'],
    ['RED', 'CLD'],
    ['RED', 'SDL'],
    ['DET', 'PLA'],
    ['DET', 'CLD'],
  ],
};
