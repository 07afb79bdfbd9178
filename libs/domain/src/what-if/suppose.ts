import { DomainError } from '../access/index.js';
import { FaultList } from '../facts/faults.js';
import type {
  Assignment,
  Handoff,
  OrganisationFile,
  RowSection,
} from '../facts/organisation-file.js';
import { compileModel, idOf } from '../model/compiled-model.js';
import type { CriterionDefinition, MaturityModel } from '../model/maturity-model.js';
import { withCriteria } from '../plans/along-moves.js';
import type { CriterionAt } from '../plans/kept-plan.js';
import type { PlanRules } from '../plans/plan-rules.js';
import { applyScenario } from './apply-scenario.js';
import type { Scenario } from './scenario.js';
import type { Suppositions } from './suppositions.js';

/**
 * The organisation file as it would be if what is supposed were so; the file given stays as it is.
 * Applied in this order: who leaves, who takes over, decisions, handoffs, what no longer holds, what
 * holds, hires. What no longer holds is taken out of the register that decides it and seen to be
 * otherwise; what holds is written where the engine reads it. Throws INPUT_INVALID with every fault
 * and its place where something named does not exist, or is supposed both ways.
 */
export function suppose(
  file: OrganisationFile,
  model: MaturityModel,
  suppositions: Suppositions,
  rules: PlanRules,
): OrganisationFile {
  checkSuppositions(file, model, suppositions);
  const apply = (to: OrganisationFile, scenario: Scenario): OrganisationFile =>
    applyScenario(to, scenario, model);
  let after = file;
  for (const leaver of suppositions.leavers ?? []) after = apply(after, leaving(after, leaver));
  for (const taken of suppositions.assignments ?? [])
    after = apply(after, taking(after, taken, rules));
  if (suppositions.decisions?.length) after = apply(after, { settle: suppositions.decisions });
  for (const edge of suppositions.handoffs ?? []) after = apply(after, handing(after, edge, rules));
  for (const lost of suppositions.fails ?? [])
    after = apply(after, losing(after, lost, model, rules));
  after = withCriteria(after, model, suppositions.holds ?? [], rules);
  if (suppositions.hires?.length) after = apply(after, { hires: suppositions.hires });
  return after;
}

/** How many things are supposed. */
export const countSuppositions = (suppositions: Suppositions): number =>
  Object.values(suppositions as Record<string, readonly unknown[] | undefined>).reduce(
    (sum, list) => sum + (list?.length ?? 0),
    0,
  );

function leaving({ assignments }: OrganisationFile, leaver: string): Scenario {
  const stays = (assignments ?? []).filter(({ holder }) => holder !== leaver);
  const holds = (assignments ?? []).some(({ holder }) => holder === leaver);
  // Rows of one domain and role stand together under one key: those that stay are written again with the deputy gone.
  const without = stays
    .filter(({ deputy }) => deputy === leaver)
    .map(({ deputy: _deputy, deputyTestedAt: _tested, ...row }): Assignment => row);
  return {
    ...(holds && { remove: { assignments: [{ holder: leaver }] } }),
    ...(without.length > 0 && { replace: { assignments: without } }),
  };
}

type Taken = NonNullable<Suppositions['assignments']>[number];

function taking(
  { assignments, asOf }: OrganisationFile,
  { domain, role, holder, deputy }: Taken,
  { placeholders }: PlanRules,
): Scenario {
  const row: Assignment = {
    domain,
    role,
    holder,
    assignedBy: placeholders.assignedBy,
    acceptedAt: asOf,
    ...(deputy !== undefined && { deputy, deputyTestedAt: asOf }),
  };
  const held = (assignments ?? []).some((one) => one.domain === domain);
  return {
    ...(held && { remove: { assignments: [{ domain }] } }),
    add: { assignments: [row] },
  };
}

type Edge = NonNullable<Suppositions['handoffs']>[number];

function handing(
  { handoffs, asOf }: OrganisationFile,
  { from, to, connected }: Edge,
  { placeholders }: PlanRules,
): Scenario {
  const [row] = (handoffs ?? []).filter((one) => one.from === from && one.to === to);
  const remove = row && { remove: { handoffs: [{ from, to }] } };
  if (!connected) return remove ?? {};
  const used = Math.max(row?.triggers ?? 0, 1);
  const full: Handoff = {
    ...row,
    from,
    to,
    sender: row?.sender ?? placeholders.role,
    receiver: row?.receiver ?? placeholders.role,
    trigger: row?.trigger ?? placeholders.trigger,
    payload: row?.payload ?? placeholders.payload,
    slaHours: row?.slaHours ?? placeholders.slaHours,
    acknowledgedAt: asOf,
    exercisedAt: asOf,
    triggers: used,
    transfers: used,
    accepted: used,
  };
  return { ...remove, add: { handoffs: [full] } };
}

function losing(
  file: OrganisationFile,
  { domain, criterion: name }: CriterionAt,
  model: MaturityModel,
  { placeholders }: PlanRules,
): Scenario {
  const criterion = model.criteria.find(({ id }) => id === name);
  const described = criterion && rowsThatDecide(file, domain, criterion);
  return {
    ...(described && { remove: described }),
    observations: [
      {
        domain,
        criterion: name,
        value: false,
        observedAt: file.asOf,
        // Later than anything recorded that day: of two observations of one day the later one counts.
        recordedAt: `${file.asOf}T23:59:59.999Z`,
        source: placeholders.source,
      },
    ],
  };
}

/** The rows of the register that decides a criterion in a domain; undefined where none does. */
function rowsThatDecide(
  file: OrganisationFile,
  domain: string,
  { derivedFrom, fillsIn }: CriterionDefinition,
): Scenario['remove'] | undefined {
  // A register that only fills in gives way to what was seen.
  if (derivedFrom === undefined || fillsIn === true) return undefined;
  const described: Readonly<Record<string, unknown>> =
    derivedFrom === 'handoffs'
      ? { from: domain }
      : derivedFrom === 'answers'
        ? { domain, question: 'owner' }
        : { domain };
  const rows = (file[derivedFrom] ?? []) as readonly object[];
  const isThere = rows.some((row) =>
    Object.entries(described).every(
      ([field, value]) => (row as Record<string, unknown>)[field] === value,
    ),
  );
  return isThere ? { [derivedFrom as RowSection]: [described] } : undefined;
}

function checkSuppositions(
  file: OrganisationFile,
  model: MaturityModel,
  suppositions: Suppositions,
): void {
  const list = new FaultList(undefined);
  const { domains, domainIndex } = compileModel(model);
  const known = (path: (string | number)[], id: string): boolean => {
    if (domainIndex.has(id)) return true;
    list.add(
      path,
      `The model has no domain "${id}".`,
      `Known here: ${[...domainIndex.keys()].join(', ')}.`,
    );
    return false;
  };
  const place = ({ domain, criterion }: CriterionAt): string => `${domain} ${criterion}`;
  const failing = new Set((suppositions.fails ?? []).map(place));
  for (const key of ['holds', 'fails'] as const) {
    suppositions[key]?.forEach((one, at) => {
      known([key, at, 'domain'], one.domain);
      if (!model.criteria.some(({ id }) => id === one.criterion))
        list.add(
          [key, at, 'criterion'],
          `The model has no criterion "${one.criterion}".`,
          `Known here: ${model.criteria.map(({ id }) => id).join(', ')}.`,
        );
      if (key === 'holds' && failing.has(place(one)))
        list.add(
          [key, at],
          `${place(one)} is supposed to hold and not to hold.`,
          'Leave out one of the two.',
        );
    });
  }
  const settled = new Set<string>();
  suppositions.decisions?.forEach(({ domain, decision }, at) => {
    if (!known(['decisions', at, 'domain'], domain)) return;
    const listed = domains[domainIndex.get(domain) ?? -1]?.decisions;
    const id = listed && idOf(listed, decision);
    const recorded = (file.decisions ?? []).some(
      (row) => row.domain === domain && row.decision === decision,
    );
    if (!recorded && !listed?.entries.some((entry) => entry.id === id))
      list.add(
        ['decisions', at, 'decision'],
        `Neither the model nor the file has the decision "${decision}" in ${domain}.`,
        'Write it as the register has it.',
      );
    twice(list, settled, `${domain} ${id ?? decision}`, ['decisions', at]);
  });
  const taken = new Set<string>();
  suppositions.assignments?.forEach(({ domain }, at) => {
    known(['assignments', at, 'domain'], domain);
    twice(list, taken, domain, ['assignments', at]);
  });
  const holders = new Set(
    (file.assignments ?? []).flatMap(({ holder, deputy }) => [holder, ...(deputy ? [deputy] : [])]),
  );
  suppositions.leavers?.forEach((leaver, at) => {
    if (!holders.has(leaver))
      list.add(
        ['leavers', at],
        'Nobody of that name holds a domain or stands in for one.',
        'Name a holder or a deputy as the register has them.',
      );
  });
  const edges = new Set<string>();
  suppositions.handoffs?.forEach(({ from, to }, at) => {
    known(['handoffs', at, 'from'], from);
    known(['handoffs', at, 'to'], to);
    twice(list, edges, `${from} ${to}`, ['handoffs', at]);
  });
  suppositions.hires?.forEach(({ cluster, fte }, at) => {
    if (!model.clusters.some(({ id }) => id === cluster))
      list.add(
        ['hires', at, 'cluster'],
        `The model has no cluster "${cluster}".`,
        `Known here: ${model.clusters.map(({ id }) => id).join(', ')}.`,
      );
    if (!(fte > 0 && fte <= 100))
      list.add(
        ['hires', at, 'fte'],
        'A hire is more than 0 and at most 100 full-time equivalents.',
        'Write the share of a full-time post, such as 0.5.',
      );
  });
  if (list.faults.length > 0) throw new DomainError('INPUT_INVALID', { faults: list.faults });
}

function twice(list: FaultList, seen: Set<string>, key: string, path: (string | number)[]): void {
  if (seen.has(key)) list.add(path, `${key} is supposed twice.`, 'Leave one of the two.');
  seen.add(key);
}
