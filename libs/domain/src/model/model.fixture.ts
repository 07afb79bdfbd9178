import type { CriterionDefinition, DomainDefinition, MaturityModel } from './maturity-model.js';

/** `code weight critical → handoffs | decisions | artifacts with days | metrics` of domain.md §2.1. */
const table = `
INT 8 always → REV MOD HUM | admit, tier, declare N/A | inventory 90, tier record 180 | systems found outside intake, triage P85
REV 10 always → PLT LOG EVL RET | pass, condition, block | threat model 180, condition tracker 90 | lead time P85, late engagement, overdue conditions
CHG 8 never → LOG EVD | approve, emergency, rollback | gate log 90, policy 365 | ungated changes, rollbacks
AGT 9 agents-write → PLT LOG HUM | grant, expand, revoke, kill | permission matrix 90, kill test 180 | unused scopes, overdue recerts, revoke minutes
RET 8 never → PLT LOG | admit corpus, entitlement, retention | corpus register 90, entitlement test 90, DPIA 365 | untested corpora, leak findings
PLT 8 never → LOG EVD | mandatory guardrail, exception | coverage report 90, exceptions 90 | paved-path share, expired exceptions
MOD 7 never → CHG EVD | approve, restrict, exit | assessment 365, model BOM 90 | unassessed providers, unnoticed changes
EVL 7 never → LOG PLT CHG | threshold, retest | evaluation 180, regression 30 | controls tested, reopened criticals
LOG 8 never → INC EVD | schema, retention, detection go-live | log catalogue 180, field test 90 | calls covered, detection latency
INC 9 always → REV EVL GOV | declare, disable, notify | playbook 365, exercise 180 | minutes to owner, overdue actions
HUM 6 decisions-affect-people → INC EVD | mode, appoint, stop | design 365, roster + training 180, override sample 90 | override rate, stop time
EVD 6 never → GOV | what counts, what is published | register 90, buyer pack 180 | fresh share, turnaround
GOV 6 always → CHG PLT LOG | risk acceptance, ownership arbitration | decision charter 365, report 100, acceptances 180 | open disputes, expired acceptances
`;

const names: Record<string, string> = {
  INT: 'Intake and inventory',
  REV: 'Product review',
  CHG: 'AI changes',
  AGT: 'Agent permissions',
  RET: 'Retrieval and data exposure',
  PLT: 'Platform controls',
  MOD: 'Model providers',
  EVL: 'Evaluation and red team',
  LOG: 'Logging and monitoring',
  INC: 'AI incidents',
  HUM: 'Human oversight',
  EVD: 'Evidence and assurance',
  GOV: 'Governance and reporting',
};

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const domains = table
  .trim()
  .split('\n')
  .map((line): DomainDefinition => {
    const [head = '', decisions = '', artifacts = '', metrics = ''] = line.split(' | ');
    const [id = '', weight, critical, , ...to] = head.split(' ');
    const named = (list: string): { id: string; name: string }[] =>
      list.split(', ').map((name) => ({ id: slug(name), name }));
    return {
      id,
      name: names[id] ?? id,
      weight: Number(weight),
      critical: critical as DomainDefinition['critical'],
      mayBeNotApplicable: ['AGT', 'RET', 'MOD', 'HUM'].includes(id),
      decisions: named(decisions),
      handoffs: to.map((domain) => ({ to: domain })),
      artifacts: artifacts.split(', ').map((text) => {
        const name = text.replace(/ \d+$/, '');
        return { id: slug(name), name, validDays: Number(/\d+$/.exec(text)?.[0]) };
      }),
      metrics: named(metrics),
    };
  });

type Reading = Pick<CriterionDefinition, 'derivedFrom' | 'derivedBy' | 'fillsIn'>;

const registers: Record<string, Reading> = {
  R1: { derivedFrom: 'workRecords', derivedBy: 'work-handled', fillsIn: true },
  E1: { derivedFrom: 'assignments', derivedBy: 'owner-known' },
  E2: { derivedFrom: 'answers', derivedBy: 'owner-agreed' },
  O2: { derivedFrom: 'decisions', derivedBy: 'authority' },
  O3: { derivedFrom: 'workRecords', derivedBy: 'work-conforms', fillsIn: true },
  O4: { derivedFrom: 'handoffs', derivedBy: 'handoffs-connected' },
  O5: { derivedFrom: 'assignments', derivedBy: 'cover-proved', fillsIn: true },
  G1: { derivedFrom: 'artifacts', derivedBy: 'evidence-fresh' },
  G2: { derivedFrom: 'metrics', derivedBy: 'metrics-kept' },
  G3: { derivedFrom: 'executiveDecisions', derivedBy: 'executive-decides', fillsIn: true },
  G4: { derivedFrom: 'artifacts', derivedBy: 'ownership-linked', fillsIn: true },
};

const criteria = (
  'R1 180, R2 365, E1 365, E2 365, E3 365, O1 365, O2 180, O3 120, O4 180, O5 365, ' +
  'G1 120, G2 120, G3 100, G4 365'
)
  .split(', ')
  .map((text): CriterionDefinition => {
    const [id = '', days] = text.split(' ');
    const band = ('REOG'.indexOf(id.charAt(0)) + 1) as CriterionDefinition['band'];
    return {
      id,
      band,
      threshold: id === 'O3' ? 0.8 : 1,
      validDays: Number(days),
      needsProof: band >= 3,
      ...registers[id],
    };
  });

/** The model of domain.md and engine-contract.md, whole, for tests. */
export const model: MaturityModel = {
  id: 'ai-security-ownership@1',
  bands: ['Unaware', 'Reactive', 'Emerging', 'Operational', 'Governed'],
  domains,
  criteria,
  gradeValues: { statement: 0.4, document: 0.7, system: 1 },
  disciplines: 'APP CLD MLK GOV PRV PRD RED DET SDL CMP EXE PLA'.split(' '),
  clusters: [
    { id: 'product-review', name: 'Product review', disciplines: ['APP', 'SDL', 'PRD'] },
    { id: 'platform-control', name: 'Platform control', disciplines: ['CLD', 'PLA'] },
    { id: 'evaluation', name: 'Evaluation', disciplines: ['RED', 'MLK'] },
    { id: 'monitoring', name: 'Monitoring', disciplines: ['DET'] },
    { id: 'evidence-privacy', name: 'Evidence and privacy', disciplines: ['CMP', 'PRV'] },
    { id: 'governance', name: 'Governance', disciplines: ['GOV', 'EXE'] },
  ],
  scoring: {
    progressCap: 0.95,
    plusFrom: 0.5,
    breadthShare: 0.75,
    governedRestLevel: 3,
    notApplicable: { withinDays: 90, inventoryDomain: 'INT', inventoryLevel: 2 },
    confidence: { freshDays: 180, high: 0.75, medium: 0.5 },
  },
  derivation: {
    registerGrade: 'document',
    agreement: { respondents: 3, functions: 2, modalShare: 0.6 },
    authority: { gap: 0.34, loggedWithinDays: 180, overriddenShare: 0.1 },
    handoff: { exercisedWithinDays: 180, acceptedShare: 0.8, transferShare: 0.8 },
    evidence: { graceDays: 14 },
    metrics: { consecutiveReadings: 3 },
    workflow: { withinDays: 90, records: 5 },
  },
  ownership: {
    minimumAnswers: 3,
    deputyTestedWithinDays: 365,
    unowned: { knownness: 0.5, modalShare: 0.34 },
    phantom: { recognisedShare: 0.5 },
    contested: { roleShare: 0.25, modalShare: 0.6, claims: 2 },
    shadow: { modalShare: 0.6 },
    hero: { recordShare: 0.5, records: 10, withinDays: 90, weightShare: 0.4 },
    truckNumber: { exposedShare: 0.5, critical: 1, high: 2 },
    concentration: { moderate: 0.18, concentrated: 0.35, fragmentedShare: 0.8 },
    authorityGap: { gap: 0.34, severeGap: 0.6, severeOverriddenShare: 0.25 },
  },
  extension: { weightShift: 0.5 },
};
