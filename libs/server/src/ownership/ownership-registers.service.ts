import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { notFound } from '../identifiers.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { lockFacts } from '../observations/facts-lock.js';
import { RegistersService } from '../observations/registers.service.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { HoldersService } from './holders.service.js';
import type { OwnershipSection, RegisterRowView } from './ownership-registers.view.js';
import {
  loadStandingRow,
  loadStatement,
  newestStatements,
  requireKey,
  rowView,
  statedColumns,
  type StatementRow,
  toRead,
  toRecord,
} from './register-rows.js';

const paging = new Paging('register.key', ['text'], 50);

/** Days in which an ended row can be put back, and such rows that are listed at most. */
export const restorableDays = 30;
const mostEnded = 100;

/** The registers of ownership as rows: read, ended, put back. */
@Injectable()
export class OwnershipRegistersService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactChangesService,
    private readonly registers: RegistersService,
    private readonly holders: HoldersService,
  ) {}

  /**
   * The rows of a register as they stand, by key, of one domain where it is named (a handoff is of both
   * its ends). Needs `facts:read`; work records, which are about single people, need `answers:read`.
   */
  async rows(
    actor: Actor,
    organisationId: string,
    { section, domain }: { section: OwnershipSection; domain?: string | null },
    request: PageRequest = {},
  ): Promise<Connection<RegisterRowView>> {
    authorise(actor, toRead(section), organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<StatementRow>(tx, window, {
        columns: statedColumns,
        from: `${newestStatements} e`,
        scope: `not e.ended and ($3::text is null or $3 in (e.body ->> 'domain', e.body ->> 'from', e.body ->> 'to'))`,
        parameters: [organisationId, section, domain ? requireKey(domain) : null],
        order: [{ column: 'e.key', type: 'text' }],
        direction: 'asc',
      }),
    );
    const people = await this.holders.people(page.rows.map(({ recordedBy }) => recordedBy));
    return paging.connection(
      window,
      page,
      (row) => [row.key],
      (row) => rowView(section, row, people),
    );
  }

  /** Rows that ended within 30 days, with what they said, the newest ending first. Needs what reading them needs. */
  async ended(
    actor: Actor,
    organisationId: string,
    section: OwnershipSection,
  ): Promise<RegisterRowView[]> {
    authorise(actor, toRead(section), organisationId);
    const rows = await this.tenancy.read(actor, organisationId, (tx) =>
      tx.query<StatementRow>(
        `select ${statedColumns.replace('e.body', 'p.body')}
         from ${newestStatements} e
         cross join lateral (
           select b.body from app.register_entries b
           where b.organisation_id = $1 and b.section = $2 and b.entry_key = e.key and not b.ended
             and b.recorded_at < e.recorded_at
           order by b.recorded_at desc, b.effective_from desc limit 1) p
         where e.ended and e.recorded_at > now() - $3 * interval '1 day'
         order by e.recorded_at desc, e.key limit $4`,
        [organisationId, section, restorableDays, mostEnded],
      ),
    );
    return this.views(section, rows);
  }

  /**
   * Everything that was said of one row, the newest first, at most 200; an ending tells what ended. Needs
   * what reading it needs. Errors: NOT_FOUND where there never was such a row.
   */
  async history(
    actor: Actor,
    organisationId: string,
    section: OwnershipSection,
    key: string,
  ): Promise<RegisterRowView[]> {
    authorise(actor, toRead(section), organisationId);
    const rows = await this.tenancy.read(actor, organisationId, (tx) =>
      this.registers.history<StatementRow['body']>(tx, organisationId, section, requireKey(key)),
    );
    if (rows.length === 0) throw notFound({ section, key });
    return this.views(
      section,
      rows.flatMap((row, at) => {
        if (!row.ended) return [row];
        const before = rows.slice(at + 1).find(({ ended }) => !ended);
        return before ? [{ ...row, body: before.body }] : [];
      }),
    );
  }

  /**
   * Ends a row from today on; what it said stays readable, and it can be put back within 30 days. Needs
   * `ownership:record`; for metrics and work records `facts:record`. Errors: INPUT_INVALID for evidence,
   * which is kept elsewhere; CONFLICT (`current`).
   */
  async end(
    actor: Actor,
    organisationId: string,
    input: { section: OwnershipSection; key: string; seen: string; why?: string | null },
  ): Promise<RegisterRowView> {
    const { section, key, seen, why } = input;
    this.authoriseChange(actor, organisationId, section);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const before = await loadStandingRow(tx, organisationId, section, key);
      const [change] = await this.facts.apply(
        tx,
        actor,
        organisationId,
        [{ kind: 'end', section, key, seen, note: why ?? null }],
        { why: why ?? null },
      );
      if (!before || !change) throw notFound({ section, key });
      const ending = await loadStatement(tx, organisationId, change.id);
      return this.only(section, { ...ending, body: before.body });
    });
  }

  /**
   * Puts an ended row back as it was, within 30 days. Needs what ending it needs. Errors: NOT_FOUND,
   * CONFLICT (`current`) where another row stands there, INPUT_INVALID after 30 days.
   */
  async restore(
    actor: Actor,
    organisationId: string,
    { section, key, seen }: { section: OwnershipSection; key: string; seen: string },
  ): Promise<RegisterRowView> {
    this.authoriseChange(actor, organisationId, section);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const ended = await endedRow(tx, organisationId, section, key);
      if (!ended || ended.entryId !== seen.toLowerCase()) {
        const standing = await loadStandingRow(tx, organisationId, section, key);
        if (!standing && !ended) throw notFound({ section, key });
        throw new DomainError('CONFLICT', {
          reason: `${key} was changed since you saw it.`,
          current: standing && { key, entryId: standing.entryId, body: standing.body },
        });
      }
      if (!ended.restorable) {
        throw new DomainError('INPUT_INVALID', {
          reason: `What ended more than ${restorableDays} days ago is not put back: record it anew.`,
          field: 'key',
        });
      }
      const [change] = await this.facts.apply(
        tx,
        actor,
        organisationId,
        [{ kind: 'put', section, body: ended.body, replaces: key }],
        { why: 'Put back.' },
      );
      if (!change) throw notFound({ section, key });
      return this.only(section, await loadStatement(tx, organisationId, change.id));
    });
  }

  /** One statement for people to read. */
  async only<Section extends OwnershipSection>(
    section: Section,
    row: StatementRow<Section>,
  ): Promise<RegisterRowView<Section>> {
    return rowView(section, row, await this.holders.people([row.recordedBy]));
  }

  private async views(
    section: OwnershipSection,
    rows: readonly StatementRow[],
  ): Promise<RegisterRowView[]> {
    const people = await this.holders.people(rows.map(({ recordedBy }) => recordedBy));
    return rows.map((row) => rowView(section, row, people));
  }

  private authoriseChange(actor: Actor, organisationId: string, section: OwnershipSection): void {
    authorise(actor, toRecord(section), organisationId);
    if (section === 'artifacts') {
      throw new DomainError('INPUT_INVALID', {
        reason: 'Evidence is ended where it is kept.',
        field: 'section',
      });
    }
  }
}

/** The row that ended last under a key, with what it said; null where one stands, or never did. */
async function endedRow(
  tx: TenantTransaction,
  organisationId: string,
  section: OwnershipSection,
  key: string,
): Promise<{ entryId: string; body: object; restorable: boolean } | null> {
  const rows = await tx.query<{
    entryId: string;
    body: object;
    ended: boolean;
    restorable: boolean;
  }>(
    `select r.entry_id as "entryId", r.body, r.ended, r.recorded_at > now() - $4 * interval '1 day' as restorable
     from app.register_entries r where r.organisation_id = $1 and r.section = $2 and r.entry_key = $3
     order by r.effective_from desc, r.recorded_at desc limit 20`,
    [organisationId, section, requireKey(key), restorableDays],
  );
  const [newest] = rows;
  const before = rows.find(({ ended }) => !ended);
  return newest?.ended && before ? { ...newest, body: before.body } : null;
}
