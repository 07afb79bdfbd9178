import { daysOfQuarter, isoDay, quarterNumber } from '../../../facts/calendar.js';
import { namesOf } from '../../../facts/fact-index.js';
import { idOf } from '../../../model/compiled-model.js';
import type { Metric } from '../../../facts/organisation-file.js';
import { handoffState } from '../../../ownership/handoff-state.js';
import { endOfLatestRun } from '../../derivation/metrics-kept.js';
import { type Repair, type Repairs, type Step, added, changed, suggestedRole } from './repair.js';

/** O4: each required edge by itself. */
export const repairHandoffs: Repairs = ({ assessment: { index, scope }, facts }) => {
  const { file, compiled, asOf } = index;
  const from = facts.domain.definition.id;
  return facts.domain.definition.handoffs.flatMap(({ to }): Repair[] => {
    if (scope.counts[compiled.domainIndex.get(to) ?? -1] !== true) return [];
    const state = handoffState(facts.handoffs, to, asOf, compiled.model.derivation.handoff);
    if (state === 'CONNECTED') return [];
    const row = facts.handoffs.find((each) => each.to === to);
    const used = Math.max(1, row?.triggers ?? 0);
    const full = {
      from,
      to,
      sender: row?.sender ?? from,
      receiver: row?.receiver ?? to,
      trigger: row?.trigger ?? 'trigger',
      payload: row?.payload ?? 'payload',
      slaHours: row?.slaHours ?? 1,
      acknowledgedAt: file.asOf,
      exercisedAt: file.asOf,
      triggers: used,
      transfers: used,
      accepted: used,
    };
    const step: Step = {
      text: `connect the handoff from ${from} to ${to}, which is ${state.toLowerCase()}: sender, receiver, trigger, payload and time limit, acknowledged by the receiver, used and accepted`,
      apply: row ? changed(index, 'handoffs', row, full) : added('handoffs', full),
    };
    return [{ section: 'handoffs', steps: [step] }];
  });
};

/** G1: each required artifact by itself. */
export const repairEvidence: Repairs = ({ assessment: { index }, facts }) => {
  const { artifacts: listed, definition } = facts.domain;
  const own = facts.artifacts.map(({ artifact, validDays }) => ({
    id: idOf(listed, artifact),
    validDays,
  }));
  const owner = facts.assignments[0]?.role ?? suggestedRole(facts);
  return (listed.entries.length > 0 ? listed.entries : own).map(({ id, validDays }): Repair => ({
    section: 'artifacts',
    steps: [
      {
        text: `collect ${id} of ${definition.id} afresh, kept by ${owner}`,
        apply: added('artifacts', {
          domain: definition.id,
          artifact: id,
          owner,
          collectedAt: index.file.asOf,
          validDays,
        }),
      },
    ],
  }));
};

/** G2: every metric read for long enough, and one of them cited. */
export const repairMetrics: Repairs = ({ assessment: { index }, facts, criterion }) => {
  const needed = index.compiled.model.derivation.metrics.consecutiveReadings;
  const isCited = facts.metrics.some(({ citedBy }) => namesOf(citedBy).length > 0);
  const steps = facts.metrics.flatMap((row, at): Step[] => {
    const end = endOfLatestRun(row, index.asOf, needed);
    const good = end !== null && index.asOf <= end + criterion.validDays;
    const missing = good ? [] : missingQuarters(row, index.asOf, needed);
    const cite = at === 0 && !isCited;
    if (missing.length === 0 && !cite) return [];
    const value = row.readings.at(-1)?.value ?? 0;
    const what = `${row.metric} of ${row.domain}`;
    return [
      {
        text: [
          ...(missing.length > 0 ? [`read ${what} for ${missing.join(', ')}`] : []),
          ...(cite ? [`let a decision cite ${what}`] : []),
        ].join('; '),
        apply: changed(index, 'metrics', row, {
          readings: [...row.readings, ...missing.map((quarter) => ({ quarter, value }))],
          ...(cite && { citedBy: 'decision' }),
        }),
      },
    ];
  });
  return [{ section: 'metrics', steps }];
};

/**
 * The fewest quarters that complete a run which still counts: one that ends with the last quarter that
 * is over, the one before, or the one under way.
 */
function missingQuarters({ readings }: Metric, asOf: number, needed: number): string[] {
  const [year, month] = isoDay(asOf).split('-').map(Number) as [number, number];
  const current = year * 4 + Math.floor((month - 1) / 3);
  const over = daysOfQuarter(current).last <= asOf ? current : current - 1;
  const read = new Set(readings.map(({ quarter }) => quarterNumber(quarter)));
  const runs = [over, over - 1, current].map((last) =>
    Array.from({ length: needed }, (_, at) => last - needed + 1 + at).filter(
      (quarter) => !read.has(quarter),
    ),
  );
  const fewest = runs.reduce((best, run) => (run.length < best.length ? run : best));
  return fewest.map(
    (quarter) => `${String(Math.floor(quarter / 4))}-Q${String((quarter % 4) + 1)}`,
  );
}

/** R1: one piece of work. */
export const repairWork: Repairs = ({ assessment: { index }, facts, criterion }) => {
  const { id } = facts.domain.definition;
  const tells = facts.workRecords.some(({ conforms }) => conforms !== undefined);
  const step: Step = {
    text: `record one piece of work on ${id}, done within ${String(criterion.validDays)} days`,
    apply: added('workRecords', {
      domain: id,
      person: facts.assignments[0]?.holder ?? suggestedRole(facts),
      performedAt: index.file.asOf,
      kind: facts.workRecords[0]?.kind ?? 'work',
      ...(tells && { conforms: true }),
    }),
  };
  return [{ section: 'workRecords', steps: [step] }];
};

/** G3: one executive decision on a report. */
export const repairExecutive: Repairs = ({ assessment: { index }, facts }) => {
  const { id } = facts.domain.definition;
  const { asOf } = index.file;
  const step: Step = {
    text: `report where ${id} stands to an executive, and record what the executive decides`,
    apply: added('executiveDecisions', {
      domain: id,
      decision: 'decision',
      decidedBy: 'executive',
      decidedAt: asOf,
      reportedAt: asOf,
    }),
  };
  return [{ section: 'executiveDecisions', steps: [step] }];
};

/** G4: every orphan artifact gets an owner. */
export const repairLinkage: Repairs = ({ assessment: { index }, facts }) => {
  const known = index.owners();
  const owner = facts.assignments[0]?.role ?? [...known].sort()[0];
  if (owner === undefined) return [];
  const { artifacts, domain } = facts;
  const idAt = (artifact: string): string => idOf(domain.artifacts, artifact);
  const tied = new Set(
    artifacts.flatMap((row) =>
      row.owner !== undefined && known.has(row.owner) ? [idAt(row.artifact)] : [],
    ),
  );
  const steps: Step[] = [];
  for (const row of artifacts) {
    const id = idAt(row.artifact);
    if (tied.has(id)) continue;
    tied.add(id);
    steps.push({
      text: `give ${id} of ${row.domain} to ${owner}`,
      apply: changed(index, 'artifacts', row, { owner }),
    });
  }
  return [{ section: 'artifacts', steps }];
};
