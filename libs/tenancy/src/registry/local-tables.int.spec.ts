import {
  buildConsultancy,
  buildEngagement,
  buildMembership,
  buildOrganisation,
  buildUser,
  useTestDatabase,
  type BuiltOrganisation,
} from '@rolewright/testing';
import type { Tenancy } from '../transactions/tenancy.js';

const database = useTestDatabase();
let tenancy: Tenancy;
let client: BuiltOrganisation;
let stranger: BuiltOrganisation;
let owner: string;
let consultant: string;
let outsider: string;
let consultancy: string;
let otherConsultancy: string;

beforeAll(async () => {
  tenancy = await database.tenancy();
  client = await buildOrganisation(tenancy);
  stranger = await buildOrganisation(tenancy);
  [owner, consultant, outsider] = (await Promise.all([1, 2, 3].map(() => buildUser(database)))).map(
    ({ userId }) => userId,
  ) as [string, string, string];
  await buildMembership(tenancy, client, owner, 'owner');
  await buildMembership(tenancy, stranger, outsider, 'owner');
  consultancy = await buildConsultancy(database, [consultant]);
  otherConsultancy = await buildConsultancy(database, [outsider]);
  await buildEngagement(tenancy, client, consultancy);
  await buildEngagement(tenancy, stranger, otherConsultancy);
});

const as = (userId: string, sql: string, parameters: unknown[] = []) =>
  tenancy.identifyToWrite(userId, (tx) => tx.query(sql, parameters));
const within = (organisation: BuiltOrganisation, sql: string, parameters: unknown[] = []) =>
  tenancy.write(organisation.actor, organisation.organisationId, (tx) => tx.query(sql, parameters));

describe('memberships', () => {
  test('a person sees their own', async () => {
    expect(await as(owner, 'select organisation_id, user_id from app.memberships')).toEqual([
      { organisation_id: client.organisationId, user_id: owner },
    ]);
  });

  test('an organisation sees its own', async () => {
    expect(await within(client, 'select user_id from app.memberships')).toEqual([
      { user_id: owner },
    ]);
  });

  test('nobody makes themselves a member', async () => {
    const join = as(
      outsider,
      `insert into app.memberships (organisation_id, user_id, role) values ($1, $2, 'owner')`,
      [client.organisationId, outsider],
    );
    await expect(join).rejects.toMatchObject({ code: '42501' });
  });

  test('nobody raises their own role', async () => {
    await as(owner, `update app.memberships set role = 'executive'`);
    await as(owner, 'delete from app.memberships');
    expect(await within(client, 'select role from app.memberships')).toEqual([{ role: 'owner' }]);
  });

  test('end with the person', async () => {
    const { userId } = await buildUser(database);
    await buildMembership(tenancy, client, userId, 'executive');
    await database.query('delete from auth."user" where id = $1', [userId]);
    expect(
      await within(client, 'select 1 from app.memberships where user_id = $1', [userId]),
    ).toEqual([]);
  });
});

describe('consultancies', () => {
  test('are seen by their people, with their members and engagements', async () => {
    expect(await as(consultant, 'select consultancy_id from app.consultancies')).toEqual([
      { consultancy_id: consultancy },
    ]);
    expect(await as(consultant, 'select user_id from app.consultancy_members')).toEqual([
      { user_id: consultant },
    ]);
    expect(await as(consultant, 'select organisation_id from app.engagements')).toEqual([
      { organisation_id: client.organisationId },
    ]);
  });

  test('are seen by the client they are engaged by, without their people', async () => {
    expect(await within(client, 'select consultancy_id from app.consultancies')).toEqual([
      { consultancy_id: consultancy },
    ]);
    expect(await within(client, 'select 1 from app.consultancy_members')).toEqual([]);
  });

  test.each(['consultancies', 'consultancy_members', 'engagements'])(
    '%s show nothing to someone without one',
    async (table) => {
      expect(await as(owner, `select 1 from app.${table}`)).toEqual([]);
    },
  );

  test('are founded by a person, who is their first member', async () => {
    const id = '01890000-0000-7000-8000-0000000000d1';
    await tenancy.identifyToWrite(owner, async (tx) => {
      await tx.query(
        `insert into app.consultancies (consultancy_id, name) values ($1, 'Founded')`,
        [id],
      );
      await tx.query(
        `insert into app.consultancy_members (consultancy_id, user_id, role) values ($1, $2, 'lead')`,
        [id, owner],
      );
    });
    expect(await as(owner, 'select name from app.consultancies')).toEqual([{ name: 'Founded' }]);
    await as(owner, 'delete from app.consultancy_members where consultancy_id = $1', [id]);
  });

  test('are not joined uninvited', async () => {
    const join = as(
      outsider,
      `insert into app.consultancy_members (consultancy_id, user_id, role) values ($1, $2, 'lead')`,
      [consultancy, outsider],
    );
    await expect(join).rejects.toMatchObject({ code: '42501' });
  });

  test('take in whom a member brings', async () => {
    const { userId } = await buildUser(database);
    await as(
      consultant,
      `insert into app.consultancy_members (consultancy_id, user_id, role) values ($1, $2, 'consultant')`,
      [consultancy, userId],
    );
    expect(await as(userId, 'select organisation_id from app.engagements')).toEqual([
      { organisation_id: client.organisationId },
    ]);
    await as(consultant, 'delete from app.consultancy_members where user_id = $1', [userId]);
    expect(await as(userId, 'select 1 from app.engagements')).toEqual([]);
  });

  test('are not founded by nobody', async () => {
    const found = within(
      client,
      `insert into app.consultancies (consultancy_id, name) values (gen_random_uuid(), 'x')`,
    );
    await expect(found).rejects.toMatchObject({ code: '42501' });
  });
});

describe('engagements', () => {
  test('are granted by the organisation alone', async () => {
    const grant = as(
      consultant,
      `insert into app.engagements (engagement_id, consultancy_id, organisation_id, scope) values (gen_random_uuid(), $1, $2, 'assess')`,
      [consultancy, stranger.organisationId],
    );
    await expect(grant).rejects.toMatchObject({ code: '42501' });
  });

  test('are not prolonged by the consultant', async () => {
    await as(
      consultant,
      `update app.engagements set expires_at = now() + interval '9 years', scope = 'assess'`,
    );
    expect(await within(client, 'select expires_at from app.engagements')).toEqual([
      { expires_at: null },
    ]);
  });
});

describe('what the service may write and not read', () => {
  test.each(['outbox', 'organisation_directory', 'schema_migrations'])('%s', async (table) => {
    await expect(within(client, `select 1 from app.${table}`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('an entry in the outbox is announced when it is committed', async () => {
    const listener = await database.connect(database.config.database.queueUrl);
    await listener.query('listen rolewright_outbox');
    const heard = new Promise<string>((resolve) =>
      listener.on('notification', ({ channel }) => resolve(channel)),
    );
    await within(
      client,
      `insert into app.outbox (outbox_id, organisation_id, job_name, payload) values (gen_random_uuid(), $1, 'x', '{}')`,
      [client.organisationId],
    );
    expect(await heard).toBe('rolewright_outbox');
    const { rows } = await listener.query(
      'update app.outbox set published_at = now() returning job_name',
    );
    expect(rows).toEqual([{ job_name: 'x' }]);
  });

  test('the queue reads ids of organisations and nothing of them', async () => {
    const queue = await database.connect(database.config.database.queueUrl);
    const { rows } = await queue.query('select organisation_id from app.organisation_directory');
    expect(rows.map(({ organisation_id }) => organisation_id).sort()).toEqual(
      [client.organisationId, stranger.organisationId].sort(),
    );
    await expect(queue.query('select 1 from app.organisations')).rejects.toMatchObject({
      code: '42501',
    });
  });
});
