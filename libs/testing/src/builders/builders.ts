import { systemActor, type Role, type SystemActor } from '@rolewright/domain';
import type { Tenancy } from '@rolewright/tenancy';
import { v7 as uuid } from 'uuid';
import type { TestDatabase } from '../database/test-database.js';

let counter = 0;

export interface BuiltOrganisation {
  organisationId: string;
  /** May do everything in it. */
  actor: SystemActor;
}

/** An organisation, its entry in the directory included, written the way the service writes it. */
export async function buildOrganisation(
  tenancy: Tenancy,
  given: { name?: string; timeZone?: string } = {},
): Promise<BuiltOrganisation> {
  const organisationId = uuid();
  const actor = systemActor([organisationId], 'test');
  await tenancy.write(actor, organisationId, async (tx) => {
    await tx.query(
      'insert into app.organisations (organisation_id, name, time_zone, model_version) values ($1, $2, $3, $4)',
      [
        organisationId,
        given.name ?? `Organisation ${(counter += 1)}`,
        given.timeZone ?? 'UTC',
        'ai-security-ownership@1',
      ],
    );
    await tx.query('insert into app.organisation_directory (organisation_id) values ($1)', [
      organisationId,
    ]);
  });
  return { organisationId, actor };
}

/** A person, without a password: signing in is the business of the sign-in tests. */
export async function buildUser(
  database: TestDatabase,
  given: { name?: string; email?: string } = {},
): Promise<{ userId: string; email: string }> {
  const userId = uuid();
  const email = given.email ?? `${userId}@people.example`;
  await database.query(
    'insert into auth."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true)',
    [userId, given.name ?? `Person ${(counter += 1)}`, email],
  );
  return { userId, email };
}

export async function buildMembership(
  tenancy: Tenancy,
  organisation: BuiltOrganisation,
  userId: string,
  role: Role,
): Promise<void> {
  await tenancy.write(organisation.actor, organisation.organisationId, (tx) =>
    tx.query('insert into app.memberships (organisation_id, user_id, role) values ($1, $2, $3)', [
      organisation.organisationId,
      userId,
      role,
    ]),
  );
}

/** A consultancy with these people in it. */
export async function buildConsultancy(
  database: TestDatabase,
  userIds: readonly string[],
  name = `Consultancy ${(counter += 1)}`,
): Promise<string> {
  const consultancyId = uuid();
  await database.query('insert into app.consultancies (consultancy_id, name) values ($1, $2)', [
    consultancyId,
    name,
  ]);
  for (const userId of userIds) {
    await database.query(
      `insert into app.consultancy_members (consultancy_id, user_id, role) values ($1, $2, 'consultant')`,
      [consultancyId, userId],
    );
  }
  return consultancyId;
}

export async function buildEngagement(
  tenancy: Tenancy,
  organisation: BuiltOrganisation,
  consultancyId: string,
  given: { scope?: 'read' | 'assess'; expiresAt?: Date; endedAt?: Date } = {},
): Promise<string> {
  const engagementId = uuid();
  await tenancy.write(organisation.actor, organisation.organisationId, (tx) =>
    tx.query(
      `insert into app.engagements (engagement_id, consultancy_id, organisation_id, scope, expires_at, ended_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        engagementId,
        consultancyId,
        organisation.organisationId,
        given.scope ?? 'assess',
        given.expiresAt ?? null,
        given.endedAt ?? null,
      ],
    ),
  );
  return engagementId;
}

export interface GivenObservation {
  domain?: string;
  criterion?: string;
  value?: number;
  isRatio?: boolean;
  observedAt?: string;
  validUntil?: string | null;
  grade?: 0 | 1 | 2;
  source?: string;
}

export async function buildObservations(
  tenancy: Tenancy,
  organisation: BuiltOrganisation,
  given: readonly GivenObservation[],
): Promise<void> {
  await tenancy.write(organisation.actor, organisation.organisationId, async (tx) => {
    for (const [position, one] of given.entries()) {
      await tx.query(
        `insert into app.observations (organisation_id, observation_id, domain, criterion, value, is_ratio, observed_at,
                                       valid_until, grade, source, file_position)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          organisation.organisationId,
          uuid(),
          one.domain ?? 'ORG',
          one.criterion ?? 'B1-1',
          one.value ?? 1,
          one.isRatio ?? false,
          one.observedAt ?? '2026-01-31',
          one.validUntil ?? null,
          one.grade ?? 1,
          one.source ?? 'test',
          position,
        ],
      );
    }
  });
}
