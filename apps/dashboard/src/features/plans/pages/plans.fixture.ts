/** A plan and its parts with every field of the schema. */
const at = (band: string, index: number) => ({ band, index, mean: index });

export const summaryOf = (changes: Record<string, unknown> = {}) => ({
  planId: '019a0000-0000-7000-8000-0000000000a1',
  title: 'Towards Emerging',
  quarter: '2026-Q4',
  quarterFrom: '2026-10-01',
  quarterTo: '2026-12-31',
  target: 'EMERGING',
  source: 'ENGINE',
  sourceRef: null,
  startsOn: '2026-11-02',
  baseline: { ...at('REACTIVE', 30), asOf: '2026-11-02' },
  expected: at('EMERGING', 55),
  actual: null,
  moveCounts: { todo: 2, doing: 1, done: 1, dropped: 0, overdue: 1 },
  nextDueOn: '2026-11-20',
  version: 3,
  createdAt: '2026-11-02T09:00:00Z',
  createdBy: 'Mara',
  closedAt: null,
  deletedAt: null,
  ...changes,
});

export const moveOf = (moveId: string, changes: Record<string, unknown> = {}) => ({
  moveId,
  kind: 'DECIDE',
  title: `Move ${moveId}`,
  text: null,
  criteria: [{ domain: 'INT', criterion: 'E1', state: 'fails' }],
  ownerRole: 'governance-lead',
  dueOn: '2026-12-01',
  overdue: false,
  effort: 'DAYS',
  state: 'TODO',
  position: 1,
  expected: at('REACTIVE', 40),
  version: 1,
  deletedAt: null,
  ...changes,
});

/** Ids that the address accepts. */
export const moveId = (digit: number) => `019a0000-0000-7000-8000-00000000000${digit}`;

export const planOf = (changes: Record<string, unknown> = {}) => ({
  summary: summaryOf(),
  today: '2026-11-10',
  moves: [
    moveOf(moveId(1), { title: 'Settle the owner' }),
    moveOf(moveId(2), { title: 'Name a decider', dueOn: '2026-11-05', overdue: true }),
    moveOf(moveId(3), { title: 'Connect review', kind: 'CONNECT', dueOn: null, criteria: [] }),
  ],
  deletedMoves: [],
  outcome: {
    asOf: '2026-11-10',
    settled: false,
    from: at('REACTIVE', 30),
    expected: at('EMERGING', 55),
    actual: {
      ...at('REACTIVE', 33),
      intervalLow: 'REACTIVE',
      intervalHigh: 'EMERGING',
      confidence: 'LOW',
      confidenceValue: 0.4,
    },
    moves: [
      {
        moveId: moveId(1),
        title: 'Settle the owner',
        state: 'DONE',
        planned: 1,
        heldBefore: 0,
        holding: 0,
        missing: [{ domain: 'INT', criterion: 'E1' }],
      },
    ],
    lost: [{ domain: 'AGT', criterion: 'R1' }],
    gainedBesides: [],
    sentences: ['The plan expected Emerging; the band is Reactive, below that.'],
  },
  ...changes,
});

export const draftOf = (title: string, changes: Record<string, unknown> = {}) => ({
  kind: 'DECIDE',
  title,
  text: null,
  criteria: [{ domain: 'INT', criterion: 'E1' }],
  ownerRole: 'governance-lead',
  effort: 'DAYS',
  within: 30,
  expected: at('REACTIVE', 40),
  ...changes,
});

const supposedAt = (band: string, index: number) => ({
  ...at(band, index),
  intervalLow: band,
  intervalHigh: band,
  confidence: 'MEDIUM',
  confidenceValue: 0.6,
  bindingSentence: `Held at ${band}.`,
});

export const ground = {
  asOf: '2026-11-10',
  now: supposedAt('REACTIVE', 30),
  domains: ['INT', 'AGT', 'RET'].map((id) => ({
    id,
    level: 'REACTIVE',
    notApplicable: id === 'RET',
    criteria: [
      'R1',
      'R2',
      'E1',
      'E2',
      'E3',
      'O1',
      'O2',
      'O3',
      'O4',
      'O5',
      'G1',
      'G2',
      'G3',
      'G4',
    ].map((criterion) => ({ criterion, state: criterion < 'F' ? 'unknown' : 'holds' })),
  })),
  decisions: [
    {
      domain: 'INT',
      decision: 'admit',
      name: 'Admit a new AI use',
      deciders: [],
      suggested: 'governance-lead',
    },
  ],
  assignments: [{ domain: 'AGT', role: 'platform-lead', holder: 'Ada', deputy: 'Bo' }],
  handoffs: [{ from: 'INT', to: 'AGT', state: 'MISSING' }],
  clusters: [{ id: 'governance', name: 'Governance', available: 0.2 }],
  roles: ['governance-lead', 'platform-lead'],
};

export const whatIf = {
  asOf: '2026-11-10',
  before: supposedAt('REACTIVE', 30),
  after: supposedAt('EMERGING', 52),
  domains: [
    {
      id: 'INT',
      levelBefore: 'REACTIVE',
      levelAfter: 'EMERGING',
      scoreBefore: 30,
      scoreAfter: 55,
      criteria: [{ criterion: 'E1', before: 'unknown', after: 'holds' }],
    },
  ],
  raised: [],
  cleared: [{ domain: 'INT', flag: 'UNOWNED', facts: ['Nobody has accepted INT.'] }],
  handoffs: [{ from: 'INT', to: 'AGT', before: 'MISSING', after: 'CONNECTED' }],
  pains: [{ id: 'evidence-rot', title: 'Evidence Rot', before: 'active', after: 'watch' }],
  hiring: [],
  workloadRecorded: false,
  moves: [draftOf('Settle the owner of intake')],
};
