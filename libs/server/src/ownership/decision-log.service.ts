import { Injectable } from '@nestjs/common';
import { type Actor, authorise, type Decision, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { requireDay } from '../calendar.js';
import { Clock } from '../clock.js';
import { isId, notFound, requestKeyOf } from '../identifiers.js';
import { checkedText } from '../observations/check-changes.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { lockFacts } from '../observations/facts-lock.js';
import { requireName } from '../organisations/names.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { todayOf } from '../today.js';
import {
  type DecisionLogRow,
  logColumns,
  logFrom,
  loggedFacts,
  logView,
  peopleInLog,
} from './decision-log.js';
import { HoldersService, userIdOf } from './holders.service.js';
import type { DecisionLogEntryView, LoggedDecisionView } from './ownership-registers.view.js';
import { loadStandingRow, requireKey, rowView } from './register-rows.js';

export interface LogDecision {
  requestKey: string;
  /** Key of the decision's row in the register. */
  key: string;
  decidedOn: string;
  decidedBy: string;
  outcome: string;
  overridden?: boolean;
  overriddenBy?: string | null;
  /** The override went by the escalation path, and is none that counts. */
  throughEscalation?: boolean;
  note?: string | null;
}

const paging = new Paging('decisions.log', ['date', 'uuid'], 50);

/** Decisions as they were made, and what they tell of who decides: the log only grows. */
@Injectable()
export class DecisionLogService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly facts: FactChangesService,
    private readonly holders: HoldersService,
    private readonly clock: Clock,
  ) {}

  /** The log, newest decisions first, of one domain or decision where it is named. Needs `facts:read`. */
  async list(
    actor: Actor,
    organisationId: string,
    { domain, decision }: { domain?: string | null; decision?: string | null },
    request: PageRequest = {},
  ): Promise<Connection<DecisionLogEntryView>> {
    authorise(actor, 'facts:read', organisationId);
    const window = paging.window(request);
    const named = (name: string | null | undefined) => (name ? requireKey(name) : null);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<DecisionLogRow>(tx, window, {
        columns: logColumns,
        from: logFrom,
        scope: `l.organisation_id = $1 and l.withdraws is null and ($2::text is null or l.domain = $2)
          and ($3::text is null or l.decision = $3)`,
        parameters: [organisationId, named(domain), named(decision)],
        order: [
          { column: 'l.decided_on', type: 'date' },
          { column: 'l.entry_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    const people = await this.holders.people(page.rows.flatMap(peopleInLog));
    return paging.connection(
      window,
      page,
      (row) => [row.decidedOn, row.entryId],
      (row) => logView(row, people),
    );
  }

  /**
   * Adds a decision of the register to the log, and tells its row the newest day and the share overridden
   * past the escalation path. Needs `ownership:record`. The same key again gives what was logged. Errors:
   * NOT_FOUND (no such row), INPUT_INVALID (a day that lies ahead).
   */
  async log(actor: Actor, organisationId: string, input: LogDecision): Promise<LoggedDecisionView> {
    authorise(actor, 'ownership:record', organisationId);
    const entryId = requestKeyOf(input.requestKey);
    const decidedBy = requireName(input.decidedBy, 'decidedBy');
    const outcome = requireText(input.outcome, 'outcome');
    const overriddenBy = input.overriddenBy?.trim()
      ? requireName(input.overriddenBy, 'overriddenBy')
      : null;
    const overridden = input.overridden ?? false;
    if (!overridden && (overriddenBy !== null || input.throughEscalation)) {
      throw new DomainError('INPUT_INVALID', {
        reason: 'Only a decision that was overridden was overridden by somebody.',
        field: 'overridden',
      });
    }
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const known = await this.find(tx, organisationId, entryId);
      if (known) return this.answer(tx, organisationId, known);
      const today = await todayOf(tx, this.clock, organisationId);
      if (requireDay(input.decidedOn, 'decidedOn') > today) {
        throw new DomainError('INPUT_INVALID', {
          reason: `The day lies ahead; today is ${today}.`,
          field: 'decidedOn',
        });
      }
      const row = await loadStandingRow(tx, organisationId, 'decisions', input.key);
      if (!row) throw notFound({ key: input.key });
      const { domain, decision } = row.body;
      await tx.query(
        `insert into app.decision_log (organisation_id, entry_id, domain, decision, decided_on, decided_by, outcome,
           overridden, overridden_by, through_escalation, note, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          organisationId,
          entryId,
          domain,
          decision,
          input.decidedOn,
          decidedBy,
          outcome,
          overridden,
          overriddenBy,
          input.throughEscalation ?? false,
          checkedText(input.note, 'note'),
          userIdOf(actor),
        ],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'decision.logged',
        target: entryId,
        details: { domain, decision, decidedOn: input.decidedOn, overridden },
      });
      await this.tell(tx, actor, organisationId, row.key, row.body, today, null);
      return this.answer(tx, organisationId, await this.entry(tx, organisationId, entryId));
    });
  }

  /**
   * Takes an entry back: it stays readable and counts no more. Needs `ownership:record`. Errors:
   * NOT_FOUND, INPUT_INVALID without a reason, CONFLICT where it is taken back already.
   */
  async withdraw(
    actor: Actor,
    organisationId: string,
    input: { requestKey: string; entryId: string; why: string },
  ): Promise<LoggedDecisionView> {
    authorise(actor, 'ownership:record', organisationId);
    const withdrawalId = requestKeyOf(input.requestKey);
    const why = requireText(input.why, 'why');
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const entry = await this.entry(tx, organisationId, input.entryId);
      if (entry.withdrawalId === withdrawalId) return this.answer(tx, organisationId, entry);
      if (entry.withdrawalId !== null) {
        throw new DomainError('CONFLICT', {
          reason: 'This entry was taken back already.',
          current: { entryId: entry.entryId, withdrawnAt: entry.withdrawnAt },
        });
      }
      await tx.query(
        `insert into app.decision_log (organisation_id, entry_id, domain, decision, decided_on, decided_by, outcome, note,
           withdraws, recorded_by)
         select l.organisation_id, $3, l.domain, l.decision, l.decided_on, l.decided_by, l.outcome, $4, l.entry_id, $5
         from app.decision_log l where l.organisation_id = $1 and l.entry_id = $2`,
        [organisationId, entry.entryId, withdrawalId, why, userIdOf(actor)],
      );
      const { domain, decision, decidedOn } = entry;
      await this.audit.record(tx, actor, organisationId, {
        action: 'decision.log-withdrawn',
        target: entry.entryId,
        details: { domain, decision, decidedOn },
        why,
      });
      const row = await this.rowOf(tx, organisationId, domain, decision);
      const today = await todayOf(tx, this.clock, organisationId);
      if (row) await this.tell(tx, actor, organisationId, row.key, row.body, today, decidedOn);
      return this.answer(tx, organisationId, await this.entry(tx, organisationId, entry.entryId));
    });
  }

  /** The register's row says what its log says now; nothing is recorded where it says so already. */
  private async tell(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    key: string,
    body: Decision,
    today: string,
    withdrawnDay: string | null,
  ): Promise<void> {
    const { lastLoggedAt: _, overriddenShare: __, ...rest } = body;
    const told = await loggedFacts(tx, organisationId, body, today, withdrawnDay);
    await this.facts.apply(
      tx,
      actor,
      organisationId,
      [{ kind: 'put', section: 'decisions', body: { ...rest, ...told }, replaces: key }],
      { why: "From the decisions' log." },
    );
  }

  private async rowOf(
    tx: TenantTransaction,
    organisationId: string,
    domain: string,
    decision: string,
  ) {
    return loadStandingRow(tx, organisationId, 'decisions', `${domain} · ${decision}`);
  }

  private async find(
    tx: TenantTransaction,
    organisationId: string,
    entryId: string,
  ): Promise<DecisionLogRow | null> {
    const [row] = await tx.query<DecisionLogRow>(
      `select ${logColumns} from ${logFrom} where l.organisation_id = $1 and l.entry_id = $2 and l.withdraws is null`,
      [organisationId, entryId],
    );
    return row ?? null;
  }

  private async entry(
    tx: TenantTransaction,
    organisationId: string,
    entryId: string,
  ): Promise<DecisionLogRow> {
    const row = isId(entryId) ? await this.find(tx, organisationId, entryId) : null;
    if (!row) throw notFound({ decisionLogEntryId: entryId });
    return row;
  }

  private async answer(
    tx: TenantTransaction,
    organisationId: string,
    entry: DecisionLogRow,
  ): Promise<LoggedDecisionView> {
    const row = await this.rowOf(tx, organisationId, entry.domain, entry.decision);
    const people = await this.holders.people([...peopleInLog(entry), row?.recordedBy ?? null]);
    return { entry: logView(entry, people), row: row && rowView('decisions', row, people) };
  }
}

function requireText(value: string, field: string): string {
  const text = checkedText(value, field);
  if (text !== null) return text;
  throw new DomainError('INPUT_INVALID', { reason: 'Say it in a few words.', field });
}
