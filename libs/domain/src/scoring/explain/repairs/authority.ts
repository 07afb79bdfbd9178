import { namesOf } from '../../../facts/fact-index.js';
import type { Decision } from '../../../facts/organisation-file.js';
import { above, atLeast, idOf } from '../../../model/compiled-model.js';
import { authorityGap, deciders } from '../../derivation/authority.js';
import { percent } from '../../derivation/derived.js';
import {
  type RepairContext,
  type Repairs,
  type Step,
  added,
  changed,
  suggestedRole,
} from './repair.js';

/** One register row to be changed, in several respects if need be. */
interface Change {
  readonly row: Decision;
  readonly change: Partial<Decision>;
  readonly text: string;
}

/** O2: one decider each, enough authority, few overrides, and at last a decision in the log. */
export const repairAuthority: Repairs = (context) => {
  const { assessment, facts } = context;
  const { index } = assessment;
  const { id } = facts.domain.definition;
  const rows = new Map<Decision, Change>();
  for (const each of [
    ...oneDecider(context),
    ...moreAuthority(context),
    ...fewerOverrides(context),
  ]) {
    const before = rows.get(each.row);
    rows.set(each.row, {
      row: each.row,
      change: { ...before?.change, ...each.change },
      text: before ? `${before.text}; ${each.text}` : each.text,
    });
  }
  const steps = [...rows.values()].map(({ row, change, text }): Step => ({
    text,
    apply: changed(index, 'decisions', row, change),
  }));
  const log = facts.decisions.slice(0, 1).map((row): Step => ({
    text: `log a decision on ${id}`,
    apply: changed(index, 'decisions', row, { lastLoggedAt: index.file.asOf }),
  }));
  return [{ section: 'decisions', steps: [...steps, ...missingDecisions(context), ...log] }];
};

/** The decider to suggest for a decision of the domain. */
function deciderFor({ facts }: RepairContext, id: string, own: readonly Decision[]): string {
  const named = own.flatMap(({ decider }) => namesOf(decider));
  const byModel = facts.domain.decisions.entries.find((entry) => entry.id === id)?.decider;
  if (byModel !== undefined && (named.length === 0 || named.includes(byModel))) return byModel;
  return named[0] ?? suggestedRole(facts);
}

const rowsAbout = ({ facts }: RepairContext, id: string): Decision[] =>
  facts.decisions.filter((row) => idOf(facts.domain.decisions, row.decision) === id);

const unsettled = ({ facts }: RepairContext): string[] =>
  [...deciders(facts)].flatMap(([id, decider]) => (typeof decider === 'string' ? [] : [id]));

const oneDecider = (context: RepairContext): Change[] =>
  unsettled(context).flatMap((id) => {
    const own = rowsAbout(context, id);
    const decider = deciderFor(context, id, own);
    return own
      .filter((row) => namesOf(row.decider).length !== 1 || namesOf(row.decider)[0] !== decider)
      .map((row) => ({
        row,
        change: { decider },
        text: `let one role decide "${id}" in ${row.domain}, say ${decider}`,
      }));
  });

const missingDecisions = (context: RepairContext): Step[] =>
  unsettled(context).flatMap((id) => {
    if (rowsAbout(context, id).length > 0) return [];
    const { facts } = context;
    const domain = facts.domain.definition.id;
    const decider = deciderFor(context, id, []);
    const need = Math.max(...facts.decisions.map((row) => row.need));
    return [
      {
        text: `record who decides "${id}" in ${domain}, say ${decider}`,
        apply: added('decisions', { domain, decision: id, decider, need, held: need }),
      },
    ];
  });

/** The widest gaps first, as many as it takes. */
function moreAuthority({ assessment, facts }: RepairContext): Change[] {
  const { gap } = assessment.index.compiled.model.derivation.authority;
  const given: Decision[] = [];
  const gapNow = (): number =>
    authorityGap({
      ...facts,
      decisions: facts.decisions.map((row) =>
        given.includes(row) ? { ...row, held: row.need } : row,
      ),
    });
  for (const row of [...facts.decisions].sort((a, b) => b.need - b.held - (a.need - a.held))) {
    if (!atLeast(gapNow(), gap)) break;
    given.push(row);
  }
  return given.map((row) => ({
    row,
    change: { held: row.need },
    text: `give the one who decides "${row.decision}" in ${row.domain} the authority that it needs (${String(row.need)}, not ${String(row.held)})`,
  }));
}

function fewerOverrides({ assessment, facts }: RepairContext): Change[] {
  const { overriddenShare } = assessment.index.compiled.model.derivation.authority;
  return facts.decisions
    .filter((row) => above(row.overriddenShare ?? 0, overriddenShare))
    .map((row) => ({
      row,
      change: { overriddenShare },
      text: `override "${row.decision}" in ${row.domain} in at most ${percent(overriddenShare)} of cases`,
    }));
}
