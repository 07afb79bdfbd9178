import { Injectable } from '@nestjs/common';
import {
  type Actor,
  authorise,
  mostRosterLines,
  readRosterLines,
  type RosterPerson,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { v5 } from 'uuid';
import { AuditService } from '../audit/audit.service.js';
import { requestKeyOf } from '../identifiers.js';
import { refused } from './campaign-input.js';
import type { RosterImportView, RosterLineView } from './campaigns.view.js';
import { carryToCampaigns, lockRoster } from './respondent-rows.js';

interface KnownPerson extends RosterPerson {
  respondentId: string;
}

/** Longer than any list of the lines allowed. */
const longestText = 500_000;

/** Lists of people on their way into the roster. */
@Injectable()
export class RosterImportsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
  ) {}

  /**
   * Adds and changes people from pasted lines (name, e-mail, function, standing), told apart by address, or by name and
   * function where there is none; nobody is removed. All or nothing: with one line refused nothing is written. The same
   * list under the same key counts once. Needs `campaigns:run`. Errors: INPUT_INVALID (empty, or more than 2,000 lines).
   */
  async importLines(
    actor: Actor,
    organisationId: string,
    { requestKey, text, dryRun }: { requestKey: string; text: string; dryRun: boolean },
  ): Promise<RosterImportView> {
    authorise(actor, 'campaigns:run', organisationId);
    const key = requestKeyOf(requestKey);
    const read = text.length > longestText ? [] : readRosterLines(text);
    if (read.length === 0 || read.length > mostRosterLines) {
      throw refused('text', `Paste 1 to ${mostRosterLines} people, one a line.`, {
        minimum: 1,
        maximum: mostRosterLines,
      });
    }
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockRoster(tx, organisationId);
      const known = await knownPeople(tx, organisationId);
      const lines = read.map(({ line, person, fault }): RosterLineView => {
        if (!person) return refusedLine(line, fault);
        const found = known.get(keyOf(person));
        // By the list's key and the line, so that the same list again finds its own people.
        const respondentId = found?.respondentId ?? v5(`line ${line}`, key);
        const action = !found ? 'add' : same(found, person) ? 'unchanged' : 'change';
        return { line, respondentId, ...person, action, reason: null };
      });
      const count = (action: RosterLineView['action']) =>
        lines.filter((line) => line.action === action).length;
      const applied = !dryRun && count('refused') === 0;
      if (applied) await this.apply(tx, actor, organisationId, lines);
      return {
        applied,
        added: count('add'),
        changed: count('change'),
        unchanged: count('unchanged'),
        refused: count('refused'),
        // Nobody is known yet by an id that is only planned.
        lines: applied
          ? lines
          : lines.map((line) => (line.action === 'add' ? { ...line, respondentId: null } : line)),
      };
    });
  }

  private async apply(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    lines: readonly RosterLineView[],
  ): Promise<void> {
    const rows = (action: RosterLineView['action']) =>
      lines
        .filter((line) => line.action === action)
        .map(({ respondentId, name, email, function: fn, standing }) => ({
          respondent_id: respondentId,
          name,
          email,
          function: fn,
          standing,
        }));
    const [added, changed] = [rows('add'), rows('change')];
    if (added.length + changed.length === 0) return;
    const record = 'respondent_id uuid, name text, email text, function text, standing text';
    await tx.query(
      `insert into app.respondents (organisation_id, respondent_id, name, email, function, standing)
       select $1::uuid, n.respondent_id, n.name, n.email, n.function, n.standing
       from jsonb_to_recordset($2::jsonb) as n(${record}) on conflict do nothing`,
      [organisationId, JSON.stringify(added)],
    );
    await tx.query(
      `update app.respondents as r set name = n.name, email = n.email, function = n.function, standing = n.standing,
         version = r.version + 1
       from jsonb_to_recordset($2::jsonb) as n(${record})
       where r.organisation_id = $1 and r.respondent_id = n.respondent_id`,
      [organisationId, JSON.stringify(changed)],
    );
    await carryToCampaigns(
      tx,
      organisationId,
      changed.flatMap((row) => row.respondent_id ?? []),
    );
    await this.audit.record(tx, actor, organisationId, {
      action: 'respondent.imported',
      target: null,
      details: { added: added.length, changed: changed.length },
    });
  }
}

const keyOf = ({ name, email, function: fn }: RosterPerson): string =>
  email ? `@${email.toLowerCase()}` : `${name}\n${fn}`.toLowerCase();

const same = (a: RosterPerson, b: RosterPerson): boolean =>
  a.name === b.name &&
  a.email === b.email &&
  a.function === b.function &&
  a.standing === b.standing;

const refusedLine = (line: number, reason: string | null): RosterLineView => ({
  line,
  respondentId: null,
  name: null,
  email: null,
  function: null,
  standing: null,
  action: 'refused',
  reason,
});

async function knownPeople(
  tx: TenantTransaction,
  organisationId: string,
): Promise<ReadonlyMap<string, KnownPerson>> {
  const people = await tx.query<KnownPerson>(
    `select r.respondent_id as "respondentId", r.name, r.email, r.function, r.standing
     from app.respondents r where r.organisation_id = $1 and r.deleted_at is null`,
    [organisationId],
  );
  return new Map(people.map((person) => [keyOf(person), person]));
}
