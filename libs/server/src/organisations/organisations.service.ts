import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import { type Actor, type UserActor, authorise, systemActor } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { newId, notFound } from '../identifiers.js';
import { instant } from '../paging/sql-instant.js';
import { requireName, requireTimeZone } from './names.js';

export interface OrganisationView {
  organisationId: string;
  name: string;
  timeZone: string;
  modelVersion: string;
  createdAt: string;
}

export interface CreateOrganisation {
  name: string;
  /** IANA name; UTC where it is left out. */
  timeZone?: string | null;
  /** A consultancy of the actor's, which then gets an engagement to assess. */
  consultancyId?: string | null;
}

/** The tenants themselves. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
  ) {}

  /** One organisation. Needs `organisation:read`. */
  async get(actor: Actor, organisationId: string): Promise<OrganisationView> {
    authorise(actor, 'organisation:read', organisationId);
    return this.tenancy.read(actor, organisationId, (tx) => this.load(tx, organisationId));
  }

  /**
   * Starts an organisation; any signed-in person may. The person becomes its first owner, since it
   * must have one; a consultant hands it over by adding the client's owner and stepping back, and
   * keeps what the engagement grants. `id` is for the demonstration, whose ids are fixed: made again
   * with the same one, it changes nothing.
   * Errors: INPUT_INVALID; NOT_FOUND where the consultancy is not the actor's.
   */
  async create(
    actor: UserActor,
    input: CreateOrganisation,
    id: string = newId(),
  ): Promise<OrganisationView> {
    const name = requireName(input.name, 'name');
    const timeZone = requireTimeZone(input.timeZone ?? 'UTC');
    const consultancyId = input.consultancyId ?? null;
    const consultancy = actor.consultancies.find((c) => c.consultancyId === consultancyId);
    if (consultancyId !== null && !consultancy) throw notFound({ consultancyId });
    // Nobody holds a grant in an organisation that does not exist yet: the service itself enters it.
    const founder = systemActor([id], actor.requestId);
    return this.tenancy.write(founder, id, async (tx) => {
      const made = await tx.query(
        `insert into app.organisations as o (organisation_id, name, time_zone, model_version)
         values ($1, $2, $3, $4) on conflict do nothing returning o.organisation_id`,
        [id, name, timeZone, maturityModel.id],
      );
      if (made.length > 0) {
        await tx.query('insert into app.organisation_directory (organisation_id) values ($1)', [
          id,
        ]);
        await tx.query(
          `insert into app.memberships (organisation_id, user_id, role) values ($1, $2, 'owner')`,
          [id, actor.userId],
        );
        await this.audit.record(tx, actor, id, {
          action: 'organisation.created',
          target: id,
          details: { name, consultancyId },
        });
        if (consultancy) {
          const engagementId = newId();
          await tx.query(
            `insert into app.engagements (engagement_id, consultancy_id, organisation_id, scope, granted_by)
             values ($1, $2, $3, 'assess', $4)`,
            [engagementId, consultancyId, id, actor.userId],
          );
          await this.audit.record(tx, actor, id, {
            action: 'engagement.granted',
            target: engagementId,
            details: { consultancy: consultancy.name, scope: 'assess', expiresAt: null },
          });
        }
      }
      return this.load(tx, id);
    });
  }

  private async load(tx: TenantTransaction, organisationId: string): Promise<OrganisationView> {
    const [row] = await tx.query<OrganisationView>(
      `select organisation_id as "organisationId", name, time_zone as "timeZone",
              model_version as "modelVersion", ${instant('created_at', 'createdAt')}
       from app.organisations where organisation_id = $1`,
      [organisationId],
    );
    if (!row) throw notFound({ organisationId });
    return row;
  }
}
