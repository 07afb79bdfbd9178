import type { ConsensusView, DomainConsensusView, SettlementView } from '@rolewright/server';
import type {
  Consensus,
  DomainConsensus,
  GroupSpread,
  Settlement,
  Spread,
} from './consensus.types.js';

type QuestionView = DomainConsensusView['questions'][number];

const toSpread = (view: QuestionView['whole']): Spread | null =>
  view && {
    people: view.people,
    options: view.options.map(({ kind, role, rung, answers, share }) => ({
      kind,
      role,
      rung,
      answers,
      share,
    })),
  };

const toGroups = (views: QuestionView['functions']): GroupSpread[] =>
  views.map(({ name, spread }) => ({ name, spread: toSpread(spread) }));

export const toSettlement = (view: SettlementView): Settlement => ({
  settlementId: view.settlementId,
  domain: view.domain,
  revision: view.revision,
  ownerRole: view.ownerRole,
  holder: view.holder,
  dissent: view.dissent,
  decidedBy: view.decidedBy,
  decidedOn: view.decidedOn,
  why: view.why,
  withdrawn: view.withdrawn,
  assignmentId: view.assignmentId,
  recordedBy: view.recordedBy,
  recordedAt: view.recordedAt,
});

const toDomain = (view: DomainConsensusView): DomainConsensus => ({
  domain: view.domain,
  people: view.people,
  agreement: view.agreement,
  knownness: view.knownness,
  modalShare: view.modalShare,
  mode: view.mode,
  flags: view.flags.map(({ flag, facts }) => ({ flag, facts })),
  questions: view.questions.map((question) => ({
    question: question.question,
    whole: toSpread(question.whole),
    functions: toGroups(question.functions),
    standings: toGroups(question.standings),
    apart: question.apart,
  })),
  unmapped: view.unmapped.map(({ words, answers }) => ({ words, answers })),
  settlement: view.settlement && toSettlement(view.settlement),
  settledRevision: view.settledRevision,
});

export const toConsensus = (view: ConsensusView): Consensus => ({
  campaignId: view.campaignId,
  title: view.title,
  quarter: view.quarter,
  status: view.status,
  asked: view.asked,
  submitted: view.submitted,
  least: view.least,
  blind: view.blind,
  domains: view.domains.map(toDomain),
});
