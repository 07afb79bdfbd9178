import { DomainError, type MaturityModel, type Observation } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { newId, notFound } from '../identifiers.js';
import { type CheckedChange, checkedText } from './check-changes.js';
import type { PlannedOutcome } from './fact-audit.js';
import type { FactChange } from './fact-changes.js';
import { placeOf, type PlannedObservation, withLastDay } from './import-plan.js';
import { loadRecorded, type RecordedObservation, stands, successorOf } from './standing-facts.js';

type Observe = Extract<FactChange, { kind: 'observe' }>;
type Withdraw = Extract<FactChange, { kind: 'withdraw' }>;

/** An observation as a screen is told of it in a conflict. */
export const told = ({ observationId, observation, note, recordedAt }: RecordedObservation) => ({
  observationId,
  ...observation,
  note,
  recordedAt,
});

/** Makes of people's observations, corrections and withdrawals what is recorded, against what is recorded already. */
export class ObservationPlanner {
  readonly planned: PlannedObservation[] = [];
  private readonly conflicts: { change: number; current: ReturnType<typeof told> | null }[] = [];
  private recorded = new Map<string, RecordedObservation>();

  constructor(
    private readonly model: MaturityModel,
    private readonly recordedAt: string,
    private readonly today: string,
  ) {}

  /** Everything said of the places that the changes name; at most one statement. */
  async load(
    tx: TenantTransaction,
    organisationId: string,
    changes: readonly CheckedChange[],
  ): Promise<void> {
    const places = new Map<string, { domain: string; criterion: string }>();
    const ids: string[] = [];
    for (const change of changes) {
      if (change.kind === 'withdraw') ids.push(change.observationId);
      if (change.kind !== 'observe') continue;
      const { domain, criterion } = change.observation;
      places.set(placeOf(change.observation), { domain, criterion });
      if (change.observationId) ids.push(change.observationId);
      if (change.supersedes) ids.push(change.supersedes);
    }
    if (places.size === 0 && ids.length === 0) return;
    const recorded = await loadRecorded(tx, organisationId, [...places.values()], ids);
    this.recorded = new Map(recorded.map((row) => [row.observationId, row]));
  }

  plan(change: Observe | Withdraw, position: number): PlannedOutcome {
    return change.kind === 'observe'
      ? this.observe(change, position)
      : this.withdraw(change, position);
  }

  /** Errors: CONFLICT with all of them, where people saw another last observation than the one that stands. */
  refuseConflicts(): void {
    const [first] = this.conflicts;
    if (!first) return;
    throw new DomainError('CONFLICT', {
      reason:
        this.conflicts.length === 1
          ? 'Somebody else recorded this since you saw it.'
          : `Somebody else recorded ${this.conflicts.length} of these since you saw them.`,
      current: first.current,
      conflicts: this.conflicts,
    });
  }

  private observe(change: Observe, position: number): PlannedOutcome {
    const observationId = change.observationId?.toLowerCase() ?? newId();
    const known = this.recorded.get(observationId);
    if (known) return this.outcome('observe', known, this.correctedBy(known), known, false);
    const observation = withLastDay(change.observation, this.model);
    const corrected = change.supersedes
      ? this.open(change.supersedes.toLowerCase(), 'corrected')
      : null;
    if (corrected && placeOf(corrected.observation) !== placeOf(observation)) {
      throw new DomainError('INPUT_INVALID', {
        reason:
          'A correction speaks of the same domain and criterion: withdraw the observation and record the other one.',
        field: 'supersedes',
      });
    }
    const latest = this.latest(placeOf(observation));
    const before = corrected ?? latest;
    const seen = change.seen?.toLowerCase() ?? null;
    // Never said of this criterion here: not somebody else's change, but nothing at all.
    if (seen !== null && !this.isOf(seen, placeOf(observation)))
      throw notFound({ observationId: seen });
    if (change.seen !== undefined && seen !== (latest?.observationId ?? null))
      this.conflicts.push({ change: position, current: latest && told(latest) });
    const row = this.remember(
      { ...observation, ...(this.hasRival(observation) && { recordedAt: this.recordedAt }) },
      position,
      {
        observationId,
        note: checkedText(change.note, 'note'),
        supersedes: corrected?.observationId ?? null,
        withdrawn: false,
      },
    );
    return this.outcome('observe', row, before, row, true);
  }

  private withdraw(change: Withdraw, position: number): PlannedOutcome {
    const target = this.recorded.get(change.observationId.toLowerCase());
    const by = target?.supersededBy ? this.recorded.get(target.supersededBy) : undefined;
    // Taken back already: what was asked for is so.
    if (target && by?.withdrawn) return this.outcome('withdraw', by, target, null, false);
    const open = this.open(change.observationId.toLowerCase(), 'withdrawn');
    const row = this.remember(open.observation, position, {
      observationId: newId(),
      note: checkedText(change.note, 'note'),
      supersedes: open.observationId,
      withdrawn: true,
    });
    return this.outcome('withdraw', row, open, null, true);
  }

  /** The observation as it stands. Errors: NOT_FOUND; CONFLICT where somebody was faster. */
  private open(observationId: string, wanted: 'corrected' | 'withdrawn'): RecordedObservation {
    const row = this.recorded.get(observationId);
    if (!row || row.withdrawn) throw notFound({ observationId });
    if (stands(row)) return row;
    const successor = successorOf(this.recorded, observationId);
    throw new DomainError('CONFLICT', {
      reason: successor
        ? `This observation was corrected since you saw it, so it was not ${wanted}.`
        : `This observation was taken back since you saw it, so it was not ${wanted}.`,
      current: successor && told(successor),
    });
  }

  private remember(
    observation: Observation & { validUntil: string },
    position: number,
    said: Pick<RecordedObservation, 'observationId' | 'note' | 'supersedes' | 'withdrawn'>,
  ): RecordedObservation {
    this.planned.push({ observation, position, ...said });
    const row: RecordedObservation = {
      ...said,
      observation,
      why: null,
      recordedBy: null,
      recordedAt: this.recordedAt,
      importId: null,
      supersededBy: null,
    };
    this.recorded.set(said.observationId, row);
    const corrected = said.supersedes ? this.recorded.get(said.supersedes) : undefined;
    if (corrected) corrected.supersededBy = said.observationId;
    return row;
  }

  private correctedBy({ supersedes }: RecordedObservation): RecordedObservation | null {
    return (supersedes && this.recorded.get(supersedes)) || null;
  }

  private isOf(observationId: string, place: string): boolean {
    const row = this.recorded.get(observationId);
    return row !== undefined && placeOf(row.observation) === place;
  }

  /** What stands at a place and was seen last, up to today. */
  private latest(place: string): RecordedObservation | null {
    let latest: RecordedObservation | null = null;
    for (const row of this.recorded.values()) {
      if (placeOf(row.observation) !== place || !stands(row)) continue;
      if (row.observation.observedAt > this.today) continue;
      if (!latest || row.observation.observedAt >= latest.observation.observedAt) latest = row;
    }
    return latest;
  }

  /**
   * Whether a file said of an observation of this place and day when it was recorded. Such a one would
   * win over a later one that says nothing (engine-contract.md §1), so this one says it too.
   */
  private hasRival({ domain, criterion, observedAt }: Observation): boolean {
    for (const row of this.recorded.values()) {
      const other = row.observation;
      if (
        other.recordedAt !== undefined &&
        other.observedAt === observedAt &&
        other.domain === domain &&
        other.criterion === criterion &&
        stands(row)
      )
        return true;
    }
    return false;
  }

  private outcome(
    kind: 'observe' | 'withdraw',
    { observationId, observation }: RecordedObservation,
    before: RecordedObservation | null,
    after: RecordedObservation | null,
    recorded: boolean,
  ): PlannedOutcome {
    return {
      recorded,
      corrects: kind === 'observe' && after?.supersedes !== null && after !== null,
      change: {
        kind,
        id: observationId,
        section: 'observations',
        key: placeOf(observation),
        before: before?.observation ?? null,
        after: after?.observation ?? null,
      },
    };
  }
}
