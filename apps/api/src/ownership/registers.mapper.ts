import type {
  Artifact,
  Assignment,
  Decision,
  ExecutiveDecision,
  Handoff,
  Metric,
  RoleNames,
  WorkRecord,
} from '@rolewright/domain';
import type { RegisterRowView, WorkRecordCountView } from '@rolewright/server';
import type {
  ArtifactFacts,
  AssignmentFacts,
  DecisionFacts,
  ExecutiveDecisionFacts,
  HandoffFacts,
  MetricFacts,
  RegisterRow,
  WorkRecordCount,
  WorkRecordFacts,
} from './registers.types.js';

const listed = (names: RoleNames | undefined): readonly string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names;

const toAssignmentFacts = (body: Assignment): AssignmentFacts => ({
  domain: body.domain,
  role: body.role,
  holder: body.holder,
  assignedBy: body.assignedBy,
  acceptedAt: body.acceptedAt,
  deputy: body.deputy ?? null,
  deputyTestedAt: body.deputyTestedAt ?? null,
});

const toDecisionFacts = (body: Decision): DecisionFacts => ({
  domain: body.domain,
  decision: body.decision,
  decider: listed(body.decider),
  agree: listed(body.agree),
  recommend: listed(body.recommend),
  input: listed(body.input),
  perform: listed(body.perform),
  escalation: listed(body.escalation),
  need: body.need,
  held: body.held,
  lastLoggedAt: body.lastLoggedAt ?? null,
  overriddenShare: body.overriddenShare ?? null,
  threshold: body.threshold ?? null,
  reversible: body.reversible ?? null,
});

export const toHandoffFacts = (body: Handoff): HandoffFacts => ({
  from: body.from,
  to: body.to,
  sender: body.sender ?? null,
  receiver: body.receiver ?? null,
  trigger: body.trigger ?? null,
  payload: body.payload ?? null,
  slaHours: body.slaHours ?? null,
  acknowledgedAt: body.acknowledgedAt ?? null,
  exercisedAt: body.exercisedAt ?? null,
  triggers: body.triggers ?? null,
  transfers: body.transfers ?? null,
  accepted: body.accepted ?? null,
});

const toArtifactFacts = (body: Artifact): ArtifactFacts => ({
  domain: body.domain,
  artifact: body.artifact,
  owner: body.owner ?? null,
  collectedAt: body.collectedAt,
  validDays: body.validDays,
});

const toMetricFacts = (body: Metric): MetricFacts => ({
  domain: body.domain,
  metric: body.metric,
  target: String(body.target),
  source: body.source,
  readings: body.readings.map(({ quarter, value }) => ({ quarter, value })),
  citedBy: listed(body.citedBy),
});

export const toWorkRecordFacts = (body: WorkRecord): WorkRecordFacts => ({
  domain: body.domain,
  person: body.person,
  performedAt: body.performedAt,
  kind: body.kind,
  conforms: body.conforms ?? null,
});

const toExecutiveDecisionFacts = (body: ExecutiveDecision): ExecutiveDecisionFacts => ({
  domain: body.domain,
  decision: body.decision,
  decidedBy: body.decidedBy,
  decidedAt: body.decidedAt,
  reportedAt: body.reportedAt,
});

export const toRegisterRow = (view: RegisterRowView): RegisterRow => ({
  section: view.section,
  key: view.key,
  entryId: view.entryId,
  effectiveFrom: view.effectiveFrom,
  recordedAt: view.recordedAt,
  recordedBy: view.recordedBy,
  note: view.note,
  ended: view.ended,
  assignment: null,
  decision: null,
  handoff: null,
  artifact: null,
  metric: null,
  workRecord: null,
  executiveDecision: null,
  ...factsOf(view),
});

/** What the row says, under the member of its section. */
function factsOf({ section, body }: RegisterRowView): Partial<RegisterRow> {
  switch (section) {
    case 'assignments':
      return { assignment: toAssignmentFacts(body as Assignment) };
    case 'decisions':
      return { decision: toDecisionFacts(body as Decision) };
    case 'handoffs':
      return { handoff: toHandoffFacts(body as Handoff) };
    case 'artifacts':
      return { artifact: toArtifactFacts(body as Artifact) };
    case 'metrics':
      return { metric: toMetricFacts(body as Metric) };
    case 'workRecords':
      return { workRecord: toWorkRecordFacts(body as WorkRecord) };
    case 'executiveDecisions':
      return { executiveDecision: toExecutiveDecisionFacts(body as ExecutiveDecision) };
  }
}

export const toWorkRecordCount = (view: WorkRecordCountView): WorkRecordCount => ({
  domain: view.domain,
  kind: view.kind,
  count: view.count,
  conforming: view.conforming,
  lastPerformedAt: view.lastPerformedAt,
});
