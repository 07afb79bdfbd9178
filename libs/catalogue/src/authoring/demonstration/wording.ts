/** Short labels that make the composed rows read like an organisation's own records. */

/** What sets off a handoff out of a domain, and what is handed over. */
export const handoffWords: Readonly<Record<string, { trigger: string; payload: string }>> = {
  INT: { trigger: 'AI use admitted', payload: 'tier record' },
  REV: { trigger: 'review closed', payload: 'conditions and threat model' },
  CHG: { trigger: 'AI change approved', payload: 'gate record' },
  AGT: { trigger: 'agent scope approved', payload: 'scope and end date' },
  RET: { trigger: 'collection admitted', payload: 'access rule and data label' },
  PLT: { trigger: 'control released', payload: 'event format and coverage' },
  MOD: { trigger: 'provider notice', payload: 'model version and terms' },
  EVL: { trigger: 'finding confirmed', payload: 'attack and affected control' },
  LOG: { trigger: 'log source live', payload: 'field list and query book' },
  INC: { trigger: 'incident closed', payload: 'lessons and open actions' },
  HUM: { trigger: 'harmful case overruled', payload: 'case and override record' },
  EVD: { trigger: 'reporting date', payload: 'state of evidence' },
  GOV: { trigger: 'executive decision', payload: 'limit and start date' },
};

/** What a work record of a domain is called. */
export const workKinds: Readonly<Record<string, string>> = {
  INT: 'triage',
  REV: 'review',
  CHG: 'change approval',
  AGT: 'permission review',
  RET: 'collection check',
  PLT: 'control release',
  MOD: 'provider assessment',
  EVL: 'evaluation',
  LOG: 'log source check',
  INC: 'incident handling',
  HUM: 'override check',
  EVD: 'evidence request',
  GOV: 'risk decision',
};

/** Where a fact of a criterion was read, by grade. */
export const sources: Readonly<Record<string, { document: string; system: string }>> = {
  R1: { document: 'ticket', system: 'ticket system' },
  R2: { document: 'team page', system: 'staff directory' },
  E1: { document: 'review of assignments', system: 'review of assignments' },
  E3: { document: 'role document', system: 'role register' },
  O1: { document: 'scope note', system: 'scope register' },
  O3: { document: 'quarterly sample', system: 'tracker export' },
  O5: { document: 'leave cover record', system: 'access test log' },
  G3: { document: 'executive report', system: 'board minutes system' },
  G4: { document: 'owner review', system: 'owner query' },
};

/** First reading and target of a metric, by unit and direction. */
export const readingRanges: Readonly<
  Record<string, { from: number; target: number; step: number }>
> = {
  'count/lower': { from: 9, target: 2, step: 1 },
  'days/lower': { from: 24, target: 10, step: 1 },
  'minutes/lower': { from: 95, target: 30, step: 5 },
  'ratio/lower': { from: 0.44, target: 0.15, step: 0.01 },
  'ratio/higher': { from: 0.52, target: 0.9, step: 0.01 },
  'ratio/target': { from: 0.02, target: 0.08, step: 0.01 },
};
