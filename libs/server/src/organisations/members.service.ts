import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type Role, authorise } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { knownShape, notFound } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { instant } from '../paging/sql-instant.js';
import { type Person, SignInService } from '../sign-in/sign-in.service.js';

/** Roles that a member may hold; a consultant comes through an engagement, never as a member. */
export type MemberRole = Exclude<Role, 'consultant'>;
const memberRoles: readonly string[] = [
  'owner',
  'security-lead',
  'contributor',
  'executive',
] satisfies MemberRole[];

export interface MemberView {
  userId: string;
  name: string;
  email: string;
  role: MemberRole;
  since: string;
}

interface MemberRow {
  userId: string;
  role: MemberRole;
  since: string;
}

const columns = `m.user_id as "userId", m.role, ${instant('m.created_at', 'since')}`;
const paging = new Paging('members.since', ['instant', 'uuid'], 50);

/** Who belongs to an organisation. It never loses its last owner: nobody could let anyone in again. */
@Injectable()
export class MembersService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
    private readonly audit: AuditService,
  ) {}

  /** The members, the longest-standing first. Needs `members:read`. */
  async list(
    actor: Actor,
    organisationId: string,
    request: PageRequest = {},
  ): Promise<Connection<MemberView>> {
    authorise(actor, 'members:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<MemberRow>(tx, window, {
        columns,
        from: 'app.memberships m',
        scope: 'm.organisation_id = $1',
        parameters: [organisationId],
        order: [
          { column: 'm.created_at', type: 'timestamptz' },
          { column: 'm.user_id', type: 'uuid' },
        ],
        direction: 'asc',
      }),
    );
    const people = await this.signIn.peopleById(page.rows.map((row) => row.userId));
    return paging.connection(
      window,
      page,
      (row) => [row.since, row.userId],
      (row) => view(row, people.get(row.userId)),
    );
  }

  /**
   * Adds the person who has an account with this e-mail address. Needs `members:manage`.
   * Errors: INPUT_INVALID (role), NOT_FOUND (nobody has that address), CONFLICT (a member already).
   */
  async add(
    actor: Actor,
    organisationId: string,
    input: { email: string; role: string },
  ): Promise<MemberView> {
    authorise(actor, 'members:manage', organisationId);
    const role = requireRole(input.role);
    const person = await this.signIn.personByEmail(input.email);
    if (!person)
      throw new DomainError('NOT_FOUND', {
        email: input.email,
      });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const [row] = await tx.query<MemberRow>(
        `insert into app.memberships as m (organisation_id, user_id, role) values ($1, $2, $3)
         on conflict do nothing returning ${columns}`,
        [organisationId, person.userId, role],
      );
      if (!row)
        throw new DomainError('CONFLICT', {
          reason: 'This person is a member already.',
          email: input.email,
        });
      await this.audit.record(tx, actor, organisationId, {
        action: 'member.added',
        target: person.userId,
        details: { userId: person.userId, role },
      });
      return view(row, person);
    });
  }

  /** Changes what a member may do. Needs `members:manage`. Errors: INPUT_INVALID, NOT_FOUND, LAST_OWNER. */
  async changeRole(
    actor: Actor,
    organisationId: string,
    userId: string,
    role: string,
  ): Promise<MemberView> {
    authorise(actor, 'members:manage', organisationId);
    const to = requireRole(role);
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const member = await this.lock(tx, organisationId, userId);
      if (member.role === to) return member;
      if (member.role === 'owner') await this.refuseLastOwner(tx, organisationId);
      await tx.query(
        'update app.memberships set role = $3 where organisation_id = $1 and user_id = $2',
        [organisationId, member.userId, to],
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'member.role-changed',
        target: member.userId,
        details: { userId: member.userId, from: member.role, to },
      });
      return { ...member, role: to };
    });
    return view(row, (await this.signIn.peopleById([row.userId])).get(row.userId));
  }

  /** Removes a member; access ends at that person's next request. Needs `members:manage`. Errors: NOT_FOUND, LAST_OWNER. */
  async remove(actor: Actor, organisationId: string, userId: string): Promise<void> {
    authorise(actor, 'members:manage', organisationId);
    await this.tenancy.write(actor, organisationId, async (tx) => {
      const member = await this.lock(tx, organisationId, userId);
      if (member.role === 'owner') await this.refuseLastOwner(tx, organisationId);
      await tx.query('delete from app.memberships where organisation_id = $1 and user_id = $2', [
        organisationId,
        member.userId,
      ]);
      await this.audit.record(tx, actor, organisationId, {
        action: 'member.removed',
        target: member.userId,
        details: { userId: member.userId, role: member.role },
      });
    });
  }

  /**
   * The member, with every other change of this organisation's members kept out until commit: two
   * owners who remove one another at once would otherwise both succeed.
   */
  private async lock(
    tx: TenantTransaction,
    organisationId: string,
    userId: string,
  ): Promise<MemberRow> {
    knownShape(userId, { userId });
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('members:' || $1, 0))`, [
      organisationId,
    ]);
    const [row] = await tx.query<MemberRow>(
      `select ${columns} from app.memberships m where m.organisation_id = $1 and m.user_id = $2`,
      [organisationId, userId],
    );
    if (!row) throw notFound({ userId });
    return row;
  }

  private async refuseLastOwner(tx: TenantTransaction, organisationId: string): Promise<void> {
    const [row] = await tx.query<{ owners: number }>(
      `select count(*)::int as owners from app.memberships where organisation_id = $1 and role = 'owner'`,
      [organisationId],
    );
    if ((row?.owners ?? 0) <= 1)
      throw new DomainError('LAST_OWNER', {
        reason: 'An organisation keeps at least one owner: name another one first.',
        organisationId,
      });
  }
}

function requireRole(role: string): MemberRole {
  if (!memberRoles.includes(role))
    throw new DomainError('INPUT_INVALID', {
      reason: 'A member is owner, security-lead, contributor or executive.',
      field: 'role',
    });
  return role as MemberRole;
}

function view(row: MemberRow, person: Person | undefined): MemberView {
  return {
    userId: row.userId,
    name: person?.name ?? '',
    email: person?.email ?? '',
    role: row.role,
    since: row.since,
  };
}
