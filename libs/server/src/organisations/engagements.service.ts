import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type EngagementScope, authorise } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, newId, notFound } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { instant } from '../paging/sql-instant.js';

export interface EngagementView {
  engagementId: string;
  consultancyId: string;
  consultancyName: string;
  scope: EngagementScope;
  startsAt: string;
  expiresAt: string | null;
  endedAt: string | null;
}

export interface GrantEngagement {
  consultancyId: string;
  scope: string;
  /** An instant in the future; without it the engagement lasts until it is ended. */
  expiresAt?: string | Date | null;
}

const columns = `e.engagement_id as "engagementId", e.consultancy_id as "consultancyId", c.name as "consultancyName", e.scope,
  ${instant('e.starts_at', 'startsAt')}, ${instant('e.expires_at', 'expiresAt')}, ${instant('e.ended_at', 'endedAt')}`;
const from = 'app.engagements e join app.consultancies c on c.consultancy_id = e.consultancy_id';
const paging = new Paging('engagements.newest', ['instant', 'uuid'], 50);

/** What an organisation lets consultancies do: it grants, scopes and ends; they never take. */
@Injectable()
export class EngagementsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Engagements past and present, the newest first. Needs `engagements:read`. */
  async list(
    actor: Actor,
    organisationId: string,
    request: PageRequest = {},
  ): Promise<Connection<EngagementView>> {
    authorise(actor, 'engagements:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<EngagementView>(tx, window, {
        columns,
        from,
        scope: 'e.organisation_id = $1',
        parameters: [organisationId],
        order: [
          { column: 'e.starts_at', type: 'timestamptz' },
          { column: 'e.engagement_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    return paging.connection(
      window,
      page,
      (row) => [row.startsAt, row.engagementId],
      (row) => row,
    );
  }

  /**
   * Lets a consultancy's members in, to read or to assess. Needs `engagements:manage`.
   * Errors: INPUT_INVALID (scope, expiry not in the future), NOT_FOUND (no such consultancy),
   * CONFLICT (it is engaged already: end that first).
   */
  async grant(
    actor: Actor,
    organisationId: string,
    input: GrantEngagement,
  ): Promise<EngagementView> {
    authorise(actor, 'engagements:manage', organisationId);
    if (input.scope !== 'read' && input.scope !== 'assess') {
      throw new DomainError('INPUT_INVALID', {
        reason: 'An engagement lets a consultancy read or assess.',
        field: 'scope',
      });
    }
    const scope = input.scope;
    const consultancyId = knownShape(input.consultancyId, { consultancyId: input.consultancyId });
    const expiresAt = input.expiresAt ? this.future(input.expiresAt) : null;
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('engagements:' || $1, 0))`, [
        organisationId,
      ]);
      const active = await tx.query(
        `select 1 from app.engagements where organisation_id = $1 and consultancy_id = $2 and ended_at is null
           and (expires_at is null or expires_at > now())`,
        [organisationId, consultancyId],
      );
      if (active.length > 0)
        throw new DomainError('CONFLICT', {
          reason: 'This consultancy is engaged already: end that engagement first.',
          consultancyId,
        });
      const engagementId = newId();
      const grantedBy = actor.kind === 'user' ? actor.userId : null;
      await tx
        .query(
          `insert into app.engagements (engagement_id, consultancy_id, organisation_id, scope, granted_by, expires_at)
           values ($1, $2, $3, $4, $5, $6)`,
          [engagementId, consultancyId, organisationId, scope, grantedBy, expiresAt],
        )
        .catch((error: unknown) => {
          if (violatesForeignKey(error)) throw notFound({ consultancyId });
          throw error;
        });
      // Until the organisation has engaged it, a consultancy's name is not the organisation's to read.
      const engagement = await this.load(tx, organisationId, engagementId);
      await this.audit.record(tx, actor, organisationId, {
        action: 'engagement.granted',
        target: engagementId,
        details: { consultancy: engagement.consultancyName, scope, expiresAt },
      });
      return engagement;
    });
  }

  /** Ends an engagement: its consultants are out from their next request on. Needs `engagements:manage`. Errors: NOT_FOUND, CONFLICT (ended already). */
  async end(actor: Actor, organisationId: string, engagementId: string): Promise<EngagementView> {
    authorise(actor, 'engagements:manage', organisationId);
    knownShape(engagementId, { engagementId });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const ended = await tx.query(
        `update app.engagements as e set ended_at = now()
         where e.organisation_id = $1 and e.engagement_id = $2 and e.ended_at is null returning e.engagement_id`,
        [organisationId, engagementId],
      );
      const engagement = await this.load(tx, organisationId, engagementId);
      if (ended.length === 0)
        throw new DomainError('CONFLICT', {
          reason: 'This engagement has ended already.',
          engagementId,
        });
      await this.audit.record(tx, actor, organisationId, {
        action: 'engagement.ended',
        target: engagementId,
        details: { consultancy: engagement.consultancyName },
      });
      return engagement;
    });
  }

  private future(expiresAt: string | Date): string {
    const instant = new Date(expiresAt);
    if (Number.isNaN(instant.getTime()) || instant <= this.clock.now()) {
      throw new DomainError('INPUT_INVALID', {
        reason: 'An engagement expires at an instant in the future.',
        field: 'expiresAt',
      });
    }
    return instant.toISOString();
  }

  private async load(
    tx: TenantTransaction,
    organisationId: string,
    engagementId: string,
  ): Promise<EngagementView> {
    const [row] = await tx.query<EngagementView>(
      `select ${columns} from ${from} where e.organisation_id = $1 and e.engagement_id = $2`,
      [organisationId, engagementId],
    );
    if (!row) throw notFound({ engagementId });
    return row;
  }
}

/** By the error's class, never by the constraint's name (distribution.md, rule 6). */
function violatesForeignKey(error: unknown): boolean {
  const cause = (error as { driverError?: { code?: string } }).driverError ?? error;
  return (cause as { code?: string }).code === '23503';
}
