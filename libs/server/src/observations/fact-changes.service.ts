import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import { type Actor, DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { requireDay } from '../calendar.js';
import { Clock } from '../clock.js';
import { notFound } from '../identifiers.js';
import { checkChanges, checkedText } from './check-changes.js';
import { auditOf } from './fact-audit.js';
import type { FactChange, FactChangeOptions, RecordedChange } from './fact-changes.js';
import { lockFacts, recordingStart } from './facts-lock.js';
import { ObservationPlanner } from './plan-observations.js';
import { RegisterPlanner } from './plan-registers.js';
import { recordFacts } from './record-facts.js';

/** The one way by which people change recorded facts; files come in by ImportsService. */
@Injectable()
export class FactChangesService {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Records changes of an organisation's facts, all or none, within the caller's transaction; gives what
   * each came to, in their order. The caller authorises.
   *
   * What the changes state is read by the organisation file's own schema (engine-contract.md §1). One
   * change of an organisation's facts happens at a time, and each is known later than all before it. A
   * change under an id that is recorded already, and one that states what stands, record nothing. The
   * audit trail gets an event a change, with before and after; of answers and work records, which are
   * about single people, no more than numbers.
   *
   * Errors: NOT_FOUND; INPUT_INVALID with `faults`, each with its place and mend; CONFLICT with `current`
   * (what stands now, or null) where somebody else changed, corrected or took back what the change names,
   * and with `conflicts` for every observation recorded over another than the one seen.
   */
  async apply(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    changes: readonly FactChange[],
    options: FactChangeOptions,
  ): Promise<RecordedChange[]> {
    const why = checkedText(options.why, 'why');
    if (changes.length === 0) return [];
    await lockFacts(tx, organisationId);
    const start = await recordingStart(tx, organisationId);
    if (!start) throw notFound({ organisationId });
    const today = this.clock.today(start.timeZone);
    const effectiveFrom = checkedDay(options.effectiveFrom, today);
    const checked = checkChanges(changes, today);

    const observations = new ObservationPlanner(maturityModel, start.recordedAt, today);
    await observations.load(tx, organisationId, checked);
    const registers = new RegisterPlanner();
    await registers.load(tx, organisationId, checked, effectiveFrom, today);
    const outcomes = checked.map((change, position) =>
      change.kind === 'observe' || change.kind === 'withdraw'
        ? observations.plan(change, position)
        : registers.plan(change, position),
    );

    observations.refuseConflicts();

    await recordFacts(
      tx,
      {
        organisationId,
        importId: null,
        recordedBy: actor.kind === 'user' ? actor.userId : null,
        why,
        asOf: effectiveFrom,
        recordedAt: start.recordedAt,
      },
      { observations: observations.planned, entries: registers.planned },
      { newest: effectiveFrom === today },
    );
    await this.audit.recordAll(tx, actor, organisationId, auditOf(outcomes, why));
    return outcomes.map(({ change }) => change);
  }
}

function checkedDay(effectiveFrom: string | undefined, today: string): string {
  if (effectiveFrom === undefined) return today;
  if (requireDay(effectiveFrom, 'effectiveFrom') > today) {
    throw new DomainError('INPUT_INVALID', {
      reason: `The day lies ahead; today is ${today}.`,
      field: 'effectiveFrom',
    });
  }
  return effectiveFrom;
}
