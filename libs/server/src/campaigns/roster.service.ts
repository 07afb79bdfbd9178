import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, notFound, requestKeyOf } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { refused } from './campaign-input.js';
import { lately, userOf } from './campaign-rows.js';
import type { RespondentView } from './campaigns.view.js';
import {
  carryToCampaigns,
  loadRespondent,
  lockRoster,
  refuseTaken,
  requirePerson,
  respondentColumns,
  type RespondentInput,
  type RespondentRow,
  respondentView,
} from './respondent-rows.js';

export type { RespondentInput } from './respondent-rows.js';

export interface RosterRequest extends PageRequest {
  /** Part of a name, an address or a function. */
  text?: string | null | undefined;
  deleted?: boolean | undefined;
}

const paging = new Paging('roster.name', ['text', 'uuid'], 50);
const functionsShown = 100;

/** Everyone who may be asked: people without an account, kept from quarter to quarter. */
@Injectable()
export class RosterService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The roster by name; one statement. Needs `campaigns:read`. Errors: INPUT_INVALID. */
  async list(
    actor: Actor,
    organisationId: string,
    { text, deleted, ...request }: RosterRequest = {},
  ): Promise<Connection<RespondentView>> {
    authorise(actor, 'campaigns:read', organisationId);
    const window = paging.window(request);
    const wanted = text?.trim().toLowerCase() || null;
    if (wanted !== null && (wanted.length > 200 || wanted.includes('\0'))) {
      throw refused('text', 'Look for at most 200 characters.', { maximum: 200 });
    }
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<RespondentRow>(tx, window, {
        columns: respondentColumns,
        from: 'app.respondents r',
        scope: `r.organisation_id = $1 and ${deleted ? lately('r.deleted_at', '$2') : '$2::timestamptz is not null and r.deleted_at is null'}
          and ($3::text is null or position($3 in lower(r.name || ' ' || coalesce(r.email, '') || ' ' || r.function)) > 0)`,
        parameters: [organisationId, this.clock.now().toISOString(), wanted],
        order: [
          { column: 'lower(r.name)', type: 'text' },
          { column: 'r.respondent_id', type: 'uuid' },
        ],
        direction: 'asc',
      }),
    );
    return paging.connection(
      window,
      page,
      (row) => [row.sortName, row.respondentId],
      respondentView,
    );
  }

  /** Functions on the roster by name, to choose from; the first 100. Needs `campaigns:read`. */
  async functions(actor: Actor, organisationId: string): Promise<string[]> {
    authorise(actor, 'campaigns:read', organisationId);
    const rows = await this.tenancy.read(actor, organisationId, (tx) =>
      tx.last<{ function: string }>(
        `select distinct r.function from app.respondents r where r.organisation_id = $1 and r.deleted_at is null
         order by r.function limit ${functionsShown}`,
        [organisationId],
      ),
    );
    return rows.map((row) => row.function);
  }

  /**
   * Puts a person on the roster; the same request key again gives the first one. Needs `campaigns:run`. Errors:
   * INPUT_INVALID with the field; CONFLICT where the address stands there already.
   */
  async add(
    actor: Actor,
    organisationId: string,
    requestKey: string,
    input: RespondentInput,
  ): Promise<RespondentView> {
    authorise(actor, 'campaigns:run', organisationId);
    const respondentId = requestKeyOf(requestKey);
    const person = requirePerson(input);
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockRoster(tx, organisationId);
      const standing = await tx.query(
        'select 1 from app.respondents r where r.organisation_id = $1 and r.respondent_id = $2',
        [organisationId, respondentId],
      );
      if (standing.length === 0) {
        await refuseTaken(tx, organisationId, person.email, respondentId);
        await tx.query(
          `insert into app.respondents (organisation_id, respondent_id, name, email, function, standing)
           values ($1, $2, $3, $4, $5, $6)`,
          [
            organisationId,
            respondentId,
            person.name,
            person.email,
            person.function,
            person.standing,
          ],
        );
        await this.audit.record(tx, actor, organisationId, {
          action: 'respondent.added',
          target: respondentId,
          details: { name: person.name },
          after: person,
        });
      }
      return loadRespondent(tx, organisationId, respondentId);
    });
    return respondentView(row);
  }

  /** Changes a person; campaigns that are not closed follow. Needs `campaigns:run`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT with `current`. */
  async change(
    actor: Actor,
    organisationId: string,
    respondentId: string,
    version: number,
    input: RespondentInput,
  ): Promise<RespondentView> {
    const person = requirePerson(input);
    return this.write(actor, organisationId, respondentId, version, async (tx, before) => {
      await refuseTaken(tx, organisationId, person.email, before.respondentId);
      await tx.query(
        `update app.respondents as r set name = $3, email = $4, function = $5, standing = $6, version = r.version + 1
         where r.organisation_id = $1 and r.respondent_id = $2`,
        [
          organisationId,
          before.respondentId,
          person.name,
          person.email,
          person.function,
          person.standing,
        ],
      );
      await carryToCampaigns(tx, organisationId, [before.respondentId]);
      const { name, email, function: fn, standing } = before;
      await this.audit.record(tx, actor, organisationId, {
        action: 'respondent.changed',
        target: before.respondentId,
        details: { name: person.name },
        before: { name, email, function: fn, standing },
        after: person,
      });
    });
  }

  /** Takes a person off the roster and out of campaigns that are not closed; their links open nothing. Needs `campaigns:run`. Errors: NOT_FOUND, CONFLICT with `current`. */
  async remove(
    actor: Actor,
    organisationId: string,
    respondentId: string,
    version: number,
  ): Promise<RespondentView> {
    return this.write(actor, organisationId, respondentId, version, async (tx, before) => {
      const now = this.clock.now().toISOString();
      await tx.query(
        `update app.respondents as r set deleted_at = $3, deleted_by = $4, version = r.version + 1
         where r.organisation_id = $1 and r.respondent_id = $2`,
        [organisationId, before.respondentId, now, userOf(actor)],
      );
      const out = await tx.query<{ invitationId: string }>(
        `update app.invitations as i set revoked_at = $3, revoked_by = $4 from app.campaigns c
         where i.organisation_id = $1 and c.organisation_id = $1 and c.campaign_id = i.campaign_id
           and i.respondent_id = $2 and i.revoked_at is null and c.status <> 'closed'
         returning i.invitation_id as "invitationId"`,
        [organisationId, before.respondentId, now, userOf(actor)],
      );
      await tx.query(
        `update app.respondent_links as k set revoked_at = $3
         where k.organisation_id = $1 and k.invitation_id = any($2::uuid[]) and k.revoked_at is null`,
        [organisationId, out.map(({ invitationId }) => invitationId), now],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'respondent.deleted',
        target: before.respondentId,
        details: { name: before.name },
      });
    });
  }

  /** Undoes a deletion of the last 30 days; into campaigns they are put again by hand. Needs `campaigns:run`. Errors: NOT_FOUND, CONFLICT. */
  async restore(
    actor: Actor,
    organisationId: string,
    respondentId: string,
  ): Promise<RespondentView> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(respondentId, { respondentId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockRoster(tx, organisationId);
      const before = await loadRespondent(tx, organisationId, respondentId);
      await refuseTaken(tx, organisationId, before.email, before.respondentId);
      const restored = await tx.query(
        `update app.respondents as r set deleted_at = null, deleted_by = null, version = r.version + 1
         where r.organisation_id = $1 and r.respondent_id = $2 and ${lately('r.deleted_at', '$3')} returning r.respondent_id`,
        [organisationId, respondentId, this.clock.now().toISOString()],
      );
      if (restored.length === 0) {
        throw new DomainError('CONFLICT', {
          reason: before.deletedAt
            ? 'It was deleted more than 30 days ago and cannot be restored.'
            : 'This person is on the roster.',
        });
      }
      await this.audit.record(tx, actor, organisationId, {
        action: 'respondent.restored',
        target: respondentId,
        details: { name: before.name },
      });
      return loadRespondent(tx, organisationId, respondentId);
    });
    return respondentView(row);
  }

  private async write(
    actor: Actor,
    organisationId: string,
    respondentId: string,
    version: number,
    work: (tx: TenantTransaction, before: RespondentRow) => Promise<void>,
  ): Promise<RespondentView> {
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(respondentId, { respondentId });
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockRoster(tx, organisationId);
      const before = await loadRespondent(tx, organisationId, respondentId);
      if (before.deletedAt) throw notFound({ respondentId });
      if (before.version !== version) {
        throw new DomainError('CONFLICT', {
          reason: 'Somebody else changed this person meanwhile.',
          current: respondentView(before),
        });
      }
      await work(tx, before);
      return loadRespondent(tx, organisationId, respondentId);
    });
    return respondentView(row);
  }
}
