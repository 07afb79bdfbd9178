import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError, type Handoff, isPermitted } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { requestKeyOf } from '../identifiers.js';
import { AuditService } from '../audit/audit.service.js';
import { requireDay } from '../calendar.js';
import { Clock } from '../clock.js';
import { checkedText } from '../observations/check-changes.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { lockFacts } from '../observations/facts-lock.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { day, instant } from '../paging/sql-instant.js';
import { todayOf } from '../today.js';
import { HoldersService, userIdOf } from './holders.service.js';
import type {
  HandoffLogEntryView,
  HandoffSide,
  LoggedHandoffView,
} from './ownership-registers.view.js';
import { loadStandingRow, requireKey, rowView, type StatementRow } from './register-rows.js';
import { loadStandingAssignments } from './standing-assignments.js';

export interface HandoffEvent {
  requestKey: string;
  key: string;
  /** The register's statement that the person saw. */
  seen: string;
  /** The organisation's today where it is left out. */
  happenedOn?: string | null;
  note?: string | null;
}

/** How often a handoff was due, happened and was taken, since it was counted last. */
export interface HandoffCounts {
  triggers: number;
  transfers: number;
  accepted: number;
}

type Row = StatementRow<'handoffs'>;

const columns = `l.entry_id as "entryId", l.from_domain as from, l.to_domain as to, l.kind, l.side,
  ${day('l.happened_on', 'happenedOn')}, l.triggers, l.transfers, l.accepted, l.note, l.recorded_by as "recordedBy",
  ${instant('l.recorded_at', 'recordedAt')}`;
const paging = new Paging('handoffs.log', ['date', 'uuid'], 50);
/** Times that one count adds at most. */
const mostTimes = 1_000_000;

/** The terms that both sides agree on; an acknowledgement is of these and no others. */
export const termsOf = ({ sender, receiver, trigger, payload, slaHours }: Handoff) => ({
  sender: sender ?? null,
  receiver: receiver ?? null,
  trigger: trigger ?? null,
  payload: payload ?? null,
  slaHours: slaHours ?? null,
});

/** What happened to a handoff: that a side acknowledged it, that it took place; the log only grows. */
@Injectable()
export class HandoffLogService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly facts: FactChangesService,
    private readonly holders: HoldersService,
    private readonly clock: Clock,
  ) {}

  /** What happened to one handoff, the newest first. Needs `facts:read`. */
  async list(
    actor: Actor,
    organisationId: string,
    edge: { from: string; to: string },
    request: PageRequest = {},
  ): Promise<Connection<HandoffLogEntryView>> {
    authorise(actor, 'facts:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<HandoffLogEntryView>(tx, window, {
        columns,
        from: 'app.handoff_log l',
        scope: 'l.organisation_id = $1 and l.from_domain = $2 and l.to_domain = $3',
        parameters: [organisationId, requireKey(edge.from), requireKey(edge.to)],
        order: [
          { column: 'l.happened_on', type: 'date' },
          { column: 'l.entry_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    const people = await this.holders.people(page.rows.map(({ recordedBy }) => recordedBy));
    return paging.connection(
      window,
      page,
      (row) => [row.happenedOn, row.entryId],
      (row) => ({ ...row, recordedBy: nameIn(people, row.recordedBy) }),
    );
  }

  /**
   * One side says that this is the arrangement. The receiver's word is the fact that the engine asks for;
   * the sender's stands beside it in the log. Who holds the role of that side may, and whoever has
   * `ownership:record`. The same key again gives what was logged. Errors: FORBIDDEN, NOT_FOUND,
   * INPUT_INVALID (that side is not named; a day that lies ahead), CONFLICT (`current`).
   */
  async acknowledge(
    actor: Actor,
    organisationId: string,
    input: HandoffEvent & { side: HandoffSide },
  ): Promise<LoggedHandoffView> {
    authorise(actor, 'ownership:read', organisationId);
    const { side } = input;
    return this.log(actor, organisationId, input, async (tx, row, happenedOn) => {
      const role = row.body[side];
      if (role === undefined) {
        throw new DomainError('INPUT_INVALID', {
          reason: `Name the role that ${side === 'sender' ? 'sends' : 'receives'} first.`,
          field: 'side',
        });
      }
      await this.requireSide(tx, actor, organisationId, role);
      const { from, to } = row.body;
      return {
        entry: { kind: 'acknowledged', side, triggers: 0, transfers: 0, accepted: 0 },
        body: side === 'receiver' ? { ...row.body, acknowledgedAt: happenedOn } : row.body,
        audit: { action: 'handoff.acknowledged', details: { from, to, side, happenedOn } },
      };
    });
  }

  /**
   * Adds to the counts how often it was due, happened and was taken; where it happened at all, that is its
   * last exercise. Needs `ownership:record`. Errors: as for acknowledging; INPUT_INVALID for counts that
   * cannot be.
   */
  async exercise(
    actor: Actor,
    organisationId: string,
    input: HandoffEvent & HandoffCounts,
  ): Promise<LoggedHandoffView> {
    authorise(actor, 'ownership:record', organisationId);
    const counts = requireCounts(input);
    return this.log(actor, organisationId, input, (_, { body }, happenedOn) => {
      const { triggers, transfers, accepted } = counts;
      const last = [body.exercisedAt, transfers > 0 ? happenedOn : undefined]
        .filter((one) => one !== undefined)
        .toSorted()
        .at(-1);
      const { from, to } = body;
      return Promise.resolve({
        entry: { kind: 'exercised', side: null, ...counts },
        body: {
          ...body,
          triggers: (body.triggers ?? 0) + triggers,
          transfers: (body.transfers ?? 0) + transfers,
          accepted: (body.accepted ?? 0) + accepted,
          ...(last !== undefined && { exercisedAt: last }),
        },
        audit: { action: 'handoff.exercised', details: { from, to, triggers, transfers } },
      });
    });
  }

  private async log(
    actor: Actor,
    organisationId: string,
    input: HandoffEvent,
    happen: (tx: TenantTransaction, row: Row, happenedOn: string) => Promise<Happening>,
  ): Promise<LoggedHandoffView> {
    const entryId = requestKeyOf(input.requestKey);
    const note = checkedText(input.note, 'note');
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const row = await loadStandingRow(tx, organisationId, 'handoffs', input.key);
      const known = await this.find(tx, organisationId, entryId);
      if (known && row) return this.answer(known, row);
      if (!row || row.entryId !== input.seen.toLowerCase()) {
        throw new DomainError('CONFLICT', {
          reason: row
            ? `${input.key} was changed since you saw it.`
            : `${input.key} is no longer in the register.`,
          current: row && { key: row.key, entryId: row.entryId, body: row.body },
        });
      }
      const happenedOn = await this.pastDay(tx, organisationId, input.happenedOn ?? null);
      const { entry, body, audit } = await happen(tx, row, happenedOn);
      const { from, to } = row.body;
      await tx.query(
        `insert into app.handoff_log (organisation_id, entry_id, from_domain, to_domain, kind, side, happened_on, triggers,
           transfers, accepted, terms, note, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          organisationId,
          entryId,
          from,
          to,
          entry.kind,
          entry.side,
          happenedOn,
          entry.triggers,
          entry.transfers,
          entry.accepted,
          JSON.stringify(termsOf(row.body)),
          note,
          userIdOf(actor),
        ],
      );
      await this.audit.record(tx, actor, organisationId, {
        ...audit,
        target: `${from} · ${to}`,
        why: note,
      });
      await this.facts.apply(
        tx,
        actor,
        organisationId,
        [{ kind: 'put', section: 'handoffs', body, replaces: row.key, note }],
        { why: note ?? "From the handoff's log." },
      );
      const logged = await this.find(tx, organisationId, entryId);
      const now = await loadStandingRow(tx, organisationId, 'handoffs', row.key);
      if (!logged || !now) throw new Error('What was logged is there.');
      return this.answer(logged, now);
    });
  }

  /** Errors: FORBIDDEN where the person neither holds the role nor may record for others. */
  private async requireSide(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    role: string,
  ): Promise<void> {
    if (isPermitted(actor, 'ownership:record', organisationId)) return;
    const userId = userIdOf(actor);
    const standing = await loadStandingAssignments(tx, organisationId);
    if (
      userId !== null &&
      standing.some((one) => one.holderUserId === userId && one.body.role === role)
    )
      return;
    throw new DomainError('FORBIDDEN', { permission: 'ownership:record' });
  }

  private async pastDay(
    tx: TenantTransaction,
    organisationId: string,
    happenedOn: string | null,
  ): Promise<string> {
    const today = await todayOf(tx, this.clock, organisationId);
    if (happenedOn === null || requireDay(happenedOn, 'happenedOn') <= today)
      return happenedOn ?? today;
    throw new DomainError('INPUT_INVALID', {
      reason: `The day lies ahead; today is ${today}.`,
      field: 'happenedOn',
    });
  }

  private async find(
    tx: TenantTransaction,
    organisationId: string,
    entryId: string,
  ): Promise<HandoffLogEntryView | null> {
    const [row] = await tx.query<HandoffLogEntryView>(
      `select ${columns} from app.handoff_log l where l.organisation_id = $1 and l.entry_id = $2`,
      [organisationId, entryId],
    );
    return row ?? null;
  }

  private async answer(entry: HandoffLogEntryView, row: Row): Promise<LoggedHandoffView> {
    const people = await this.holders.people([entry.recordedBy, row.recordedBy]);
    return {
      entry: { ...entry, recordedBy: nameIn(people, entry.recordedBy) },
      row: rowView('handoffs', row, people),
    };
  }
}

interface Happening {
  entry: Pick<HandoffLogEntryView, 'kind' | 'side' | 'triggers' | 'transfers' | 'accepted'>;
  body: Handoff;
  audit:
    | {
        action: 'handoff.acknowledged';
        details: { from: string; to: string; side: string; happenedOn: string };
      }
    | {
        action: 'handoff.exercised';
        details: { from: string; to: string; triggers: number; transfers: number };
      };
}

const nameIn = (people: ReadonlyMap<string, { name: string }>, id: string | null): string | null =>
  (id && people.get(id)?.name) || null;

function requireCounts({ triggers, transfers, accepted }: HandoffCounts): HandoffCounts {
  const counts = { triggers, transfers, accepted };
  const possible = Object.values(counts).every(
    (count) => Number.isInteger(count) && count >= 0 && count <= mostTimes,
  );
  if (!possible || accepted > transfers || triggers + transfers === 0) {
    throw new DomainError('INPUT_INVALID', {
      reason:
        'Count how often it was due, happened and was taken: no more taken than happened, and something at all.',
      field: 'accepted',
    });
  }
  return counts;
}
