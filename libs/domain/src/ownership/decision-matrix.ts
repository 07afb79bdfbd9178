import { type DomainFacts, namesOf } from '../facts/fact-index.js';
import { factReference } from '../facts/fact-reference.js';
import type { Decision, OrganisationFile } from '../facts/organisation-file.js';
import { listed } from '../facts/wording.js';
import { idOf } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { assess } from '../scoring/assessment.js';
import type { DecisionMatrix, MatrixDecision, MatrixGap } from './decision-matrix-result.js';
import { daciOf, raciOf, rapidOf } from './decision-views.js';
import { rolesInMatrix } from './roles-in-matrix.js';

/**
 * Who does what in every decision, read three ways: RAPID as recorded, RACI and DACI from it (domain.md
 * §2.1). Decisions in the model's order, then the organisation's own in the file's. The model's
 * default decider stands as a suggestion where the file records none, and never as a fact.
 */
export function decisionMatrix(file: OrganisationFile, model: MaturityModel): DecisionMatrix {
  const { index, scope } = assess(file, model);
  const rowNumbers = new Map((file.decisions ?? []).map((row, at) => [row, at]));
  const domains = index.domains.map((facts, at) => ({
    id: facts.domain.definition.id,
    name: facts.domain.definition.name,
    notApplicable: scope.counts[at] !== true,
    decisions: decisionsOf(facts).map((decision): MatrixDecision => ({
      ...read(decision),
      facts: decision.rows.map((row) =>
        factReference(file, model, 'decisions', rowNumbers.get(row) ?? -1),
      ),
    })),
  }));
  return {
    organisation: file.organisation.name,
    model: model.id,
    asOf: file.asOf,
    domains,
    roles: rolesInMatrix(domains),
    gaps: domains.flatMap(({ id, notApplicable, decisions }) =>
      notApplicable
        ? []
        : decisions.flatMap((decision) =>
            decision.gaps.map((gap) => ({
              domain: id,
              decision: decision.id,
              gap,
              ...gapWords(gap, decision),
            })),
          ),
    ),
  };
}

interface RecordedDecision {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Decision[];
  readonly suggested: { readonly decider?: string; readonly agree?: readonly string[] };
}

/** The decisions that the model lists, with their rows, and then those that only the file knows. */
function decisionsOf({ domain, decisions }: DomainFacts): RecordedDecision[] {
  const rows = new Map<string, Decision[]>(domain.decisions.entries.map(({ id }) => [id, []]));
  for (const row of decisions) {
    const id = idOf(domain.decisions, row.decision);
    const own = rows.get(id);
    if (own) own.push(row);
    else rows.set(id, [row]);
  }
  return [...rows].map(([id, own]) => {
    const definition = domain.decisions.entries.find((entry) => entry.id === id);
    return {
      id,
      name: definition?.name ?? own[0]?.decision ?? id,
      rows: own,
      suggested: definition ?? {},
    };
  });
}

function read({ id, name, rows, suggested }: RecordedDecision): Omit<MatrixDecision, 'facts'> {
  const rapid = rapidOf(rows);
  const escalation = [...new Set(rows.flatMap((row) => namesOf(row.escalation)))].sort();
  const gaps: MatrixGap[] = [];
  if (rapid.decide.length === 0) gaps.push('no-decider');
  if (rapid.decide.length > 1) gaps.push('several-deciders');
  if (rapid.decide.some((role) => rapid.agree.includes(role))) gaps.push('decider-must-agree');
  return {
    id,
    name,
    recorded: rows.length > 0,
    rapid,
    raci: raciOf(rapid, escalation),
    daci: daciOf(rapid, escalation),
    gaps,
    suggestion:
      rapid.decide.length === 0 && suggested.decider !== undefined
        ? { decider: suggested.decider, agree: [...(suggested.agree ?? [])] }
        : null,
  };
}

function gapWords(
  gap: MatrixGap,
  { name, rapid, suggestion }: Omit<MatrixDecision, 'facts'>,
): { roles: string[]; text: string } {
  switch (gap) {
    case 'no-decider': {
      const usual = suggestion === null ? '' : ` The model suggests ${suggestion.decider}.`;
      return { roles: [], text: `"${name}": nobody is recorded as deciding it.${usual}` };
    }
    case 'several-deciders':
      return {
        roles: rapid.decide,
        text: `"${name}": ${listed(rapid.decide)} decide; one of them must, and the others may agree or advise.`,
      };
    case 'decider-must-agree': {
      const roles = rapid.decide.filter((role) => rapid.agree.includes(role));
      return {
        roles,
        text: `"${name}": ${listed(roles)} ${roles.length === 1 ? 'decides and must' : 'decide and must'} agree as well; whoever decides needs no veto besides.`,
      };
    }
  }
}
