import { Injectable } from '@nestjs/common';
import { engagementScopes, type Permission, permissionsOf, roles } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';

/** Whom something concerns: by what they may do, so that nobody is told of what they may not open. */
@Injectable()
export class NotificationAudience {
  /** User ids of the members, and of engaged consultants, who hold the permission just now. */
  async withPermission(
    tx: TenantTransaction,
    organisationId: string,
    permission: Permission,
  ): Promise<string[]> {
    const members = roles.filter((role) => permissionsOf(role).includes(permission));
    const scopes = engagementScopes.filter((scope) =>
      permissionsOf('consultant', scope).includes(permission),
    );
    const rows = await tx.query<{ userId: string }>(
      `select m.user_id as "userId" from app.memberships m where m.organisation_id = $1 and m.role = any($2)
       union select unnest(app.engaged_people($1, $3))`,
      [organisationId, members, scopes],
    );
    return rows.map(({ userId }) => userId);
  }
}
