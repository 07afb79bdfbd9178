import type { DecisionMatrixView, RoleInDecisionsView } from '@rolewright/server';
import type { DecisionMatrix, LetterCount } from './decision-matrix.types.js';

const toLetters = (counts: RoleInDecisionsView['rapid']): LetterCount[] =>
  counts.map(({ letter, decisions }) => ({ letter, decisions }));

export const toDecisionMatrix = (view: DecisionMatrixView): DecisionMatrix => ({
  asOf: view.asOf,
  domains: view.domains.map(({ id, notApplicable, decisions }) => ({
    id,
    notApplicable,
    decisions: decisions.map(({ rapid, raci, daci, suggestion, ...decision }) => ({
      id: decision.id,
      name: decision.name,
      recorded: decision.recorded,
      rapid: {
        recommend: rapid.recommend,
        agree: rapid.agree,
        perform: rapid.perform,
        input: rapid.input,
        decide: rapid.decide,
      },
      raci: {
        responsible: raci.responsible,
        accountable: raci.accountable,
        consulted: raci.consulted,
        informed: raci.informed,
      },
      daci: {
        driver: daci.driver,
        approver: daci.approver,
        contributors: daci.contributors,
        informed: daci.informed,
      },
      gaps: decision.gaps,
      suggestion: suggestion && { decider: suggestion.decider, agree: suggestion.agree },
      factCount: decision.factCount,
      facts: decision.facts.map(({ section, row, text }) => ({ section, row, text })),
    })),
  })),
  roles: view.roles.map(({ role, domains }) => ({
    role,
    domains: domains.map(({ domain, rapid, raci, daci }) => ({
      domain,
      rapid: toLetters(rapid),
      raci: toLetters(raci),
      daci: toLetters(daci),
    })),
  })),
  gaps: view.gaps.map(({ domain, decision, gap, roles, text }) => ({
    domain,
    decision,
    gap,
    roles,
    text,
  })),
});
