import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type EngagementScope,
  type Grant,
  type Role,
  type UserActor,
  permissionsOf,
} from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { isId } from '../identifiers.js';
import { instant } from '../paging/sql-instant.js';
import { SignInService } from '../sign-in/sign-in.service.js';

export interface ViewerView {
  userId: string;
  name: string;
  email: string;
  grants: ViewerGrantView[];
  consultancies: { consultancyId: string; name: string }[];
}

/** What the viewer may do in one organisation, and by what right. */
export interface ViewerGrantView {
  organisationId: string;
  organisationName: string;
  role: Role;
  permissions: string[];
  consultancyId: string | null;
  expiresAt: string | null;
}

type GrantRow =
  | { kind: 'membership'; organisationId: string; role: Role }
  | {
      kind: 'engagement';
      organisationId: string;
      engagementId: string;
      consultancyId: string;
      scope: EngagementScope;
      expiresAt: string | null;
    }
  | { kind: 'consultancy'; consultancyId: string; name: string };

/** What a request is about, where it names one. */
export interface Within {
  organisationId?: string;
  consultancyId?: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';
const all = { membership: '', engagement: '' };
const byOrganisation = {
  membership: 'and m.organisation_id = $2',
  engagement: 'and e.organisation_id = $2',
};
const byConsultancy = { membership: 'and false', engagement: 'and e.consultancy_id = $2' };

const grantsOf = (only: typeof all): string => `
  select 'membership' as kind, m.organisation_id as "organisationId", m.role, null::uuid as "engagementId",
    null::uuid as "consultancyId", null as name, null as scope, null as "expiresAt"
  from app.memberships m where m.user_id = $1 ${only.membership}
  union all
  select 'consultancy', null, null, null, c.consultancy_id, c.name, null, null
  from app.consultancy_members cm join app.consultancies c on c.consultancy_id = cm.consultancy_id
  where cm.user_id = $1
  union all
  select 'engagement', e.organisation_id, null, e.engagement_id, e.consultancy_id, null, e.scope,
    ${instant('e.expires_at', 'expiresAt')}
  from app.consultancy_members cm join app.engagements e on e.consultancy_id = cm.consultancy_id
  where cm.user_id = $1 and e.ended_at is null and e.starts_at <= now()
    and (e.expires_at is null or e.expires_at > now()) ${only.engagement}
  order by 2, 1 desc, 4`;

/**
 * Who may enter what. Rights are read from the database for every request and kept nowhere, so that
 * a grant, its end and its expiry take effect at the next one.
 */
@Injectable()
export class AccessService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
  ) {}

  /**
   * The actor that a signed-in person is at this instant: memberships, and engagements of the
   * consultancies that the person belongs to, started, not ended and not expired. One statement.
   * `within` leaves out the grants of other organisations, or of other consultancies, where a request
   * names the one it is about: a consultant may hold hundreds. Ids of any shape; one that cannot be
   * gives no grant.
   */
  async resolveActor(userId: string, requestId: string, within: Within = {}): Promise<UserActor> {
    const { organisationId, consultancyId } = within;
    const only = organisationId ?? consultancyId;
    const among =
      only === undefined ? all : organisationId === undefined ? byConsultancy : byOrganisation;
    const parameters = only === undefined ? [userId] : [userId, isId(only) ? only : nobody];
    const rows = await this.tenancy.identify(userId, (tx) =>
      tx.last<GrantRow>(grantsOf(among), parameters, { prepared: true }),
    );
    const grants: Grant[] = [];
    const consultancies: { consultancyId: string; name: string }[] = [];
    for (const row of rows) {
      if (row.kind === 'consultancy') {
        consultancies.push({ consultancyId: row.consultancyId, name: row.name });
      } else if (row.kind === 'membership') {
        grants.push({
          organisationId: row.organisationId,
          role: row.role,
          permissions: permissionsOf(row.role),
          via: { kind: 'membership' },
        });
      } else {
        const { organisationId, engagementId, consultancyId, scope, expiresAt } = row;
        grants.push({
          organisationId,
          role: 'consultant',
          permissions: permissionsOf('consultant', scope),
          via: { kind: 'engagement', engagementId, consultancyId, expiresAt },
        });
      }
    }
    return { kind: 'user', userId, requestId, grants, consultancies };
  }

  /** The signed-in person with every grant spelt out. Errors: UNAUTHENTICATED where the account is gone. */
  async viewer(actor: UserActor): Promise<ViewerView> {
    const person = (await this.signIn.peopleById([actor.userId])).get(actor.userId);
    if (!person) throw new DomainError('UNAUTHENTICATED');
    const ids = [...new Set(actor.grants.map((grant) => grant.organisationId))];
    const names = new Map<string, string>();
    if (ids.length > 0) {
      const rows = await this.tenancy.read(actor, ids, (tx) =>
        tx.query<{ organisationId: string; name: string }>(
          'select organisation_id as "organisationId", name from app.organisations where organisation_id = any($1)',
          [ids],
        ),
      );
      for (const row of rows) names.set(row.organisationId, row.name);
    }
    const grants = actor.grants
      .map(({ organisationId, role, permissions, via }) => ({
        organisationId,
        organisationName: names.get(organisationId) ?? '',
        role,
        permissions: [...permissions],
        consultancyId: via.kind === 'engagement' ? via.consultancyId : null,
        expiresAt: via.kind === 'engagement' ? via.expiresAt : null,
      }))
      .sort((a, b) => (a.organisationName < b.organisationName ? -1 : 1));
    return { ...person, grants, consultancies: actor.consultancies.map((c) => ({ ...c })) };
  }
}
