import { dayNumber } from '../../facts/calendar.js';
import { type DomainFacts, indexFacts, recordedOwner } from '../../facts/fact-index.js';
import type { Answer, OrganisationFile } from '../../facts/organisation-file.js';
import { ownerAgreed } from '../../scoring/derivation/owner-agreed.js';
import { applyScenario } from '../../what-if/apply-scenario.js';
import type { Mend, MendContext } from './mend.js';
import { mendOwner } from './mend-owner.js';
import { ScenarioBuilder } from './scenario-builder.js';

/**
 * Enough people of enough functions name the recorded owner, with as few answers as it takes: first
 * those who were asked and named another, nobody, or answered too long ago; then further people.
 * Where no single owner is recorded there is nothing to agree on, so that comes first.
 */
export const mendAnswers: Mend = (context, builder) => {
  const before = context.index.domains[context.domain];
  if (!before) return;
  if (recordedOwner(before) !== null) {
    agree(context, builder);
    return;
  }
  mendOwner(context, builder);
  const { compiled, file } = context.index;
  const owned = applyScenario(file, builder.build(), compiled.model);
  agree({ ...context, index: indexFacts(owned, compiled) }, builder);
};

function agree(context: MendContext, builder: ScenarioBuilder): void {
  const { index, domain, criterion, rules } = context;
  const { compiled, file } = index;
  const facts = index.domains[domain] as DomainFacts;
  const owner = recordedOwner(facts);
  if (owner === null) return;
  const id = facts.domain.definition.id;
  const given: Answer[] = [];
  const holds = (): boolean => {
    const with_ = new ScenarioBuilder(file);
    with_.put('answers', given);
    const after = indexFacts(applyScenario(file, with_.build(), compiled.model), compiled);
    const read = ownerAgreed({
      facts: after.domains[domain] as DomainFacts,
      asOf: after.asOf,
      criterion,
      rules: compiled.model.derivation,
      inScope: context.inScope,
      owners: after.owners,
    });
    return read?.value === 1;
  };
  const answer = (respondent: string, function_: string): Answer => ({
    respondent,
    function: function_,
    domain: id,
    question: 'owner',
    answer: owner,
    answeredAt: file.asOf,
  });
  const again = facts.answers
    .filter(
      ({ roles, day }) =>
        roles.length !== 1 ||
        roles[0] !== owner ||
        (day !== null && dayNumber(file.asOf) - day > criterion.validDays),
    )
    .map(({ respondent, function: name }) => answer(respondent, name))
    .sort((a, b) => (a.respondent < b.respondent ? -1 : 1));
  const { respondents, functions } = compiled.model.derivation.agreement;
  const further = newPeople(file, respondents + functions, rules.placeholders, answer);
  for (const next of [...again, ...further]) {
    if (holds()) break;
    given.push(next);
  }
  builder.put('answers', given);
}

/** People who were not asked yet, each of a function of his own, under names that the file does not use. */
function newPeople(
  { answers }: OrganisationFile,
  count: number,
  names: { respondent: string; function: string },
  answer: (respondent: string, function_: string) => Answer,
): Answer[] {
  const known = new Set((answers ?? []).map(({ respondent }) => respondent));
  const people: Answer[] = [];
  for (let turn = 1; people.length < count; turn += 1) {
    const respondent = `${names.respondent} ${String(turn)}`;
    if (!known.has(respondent))
      people.push(answer(respondent, `${names.function} ${String(turn)}`));
  }
  return people;
}
