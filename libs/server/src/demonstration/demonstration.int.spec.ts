import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { demonstrations, maturityModel } from '@rolewright/catalogue';
import { readOrganisationFile } from '@rolewright/documents';
import {
  canonicalJson,
  type OrganisationFile,
  parseOrganisationFile,
  score,
  systemActor,
} from '@rolewright/domain';
import { FactsService } from '../observations/facts.service.js';
import { AccessService } from '../organisations/access.service.js';
import { MembersService } from '../organisations/members.service.js';
import { PortfolioService } from '../portfolio/portfolio.service.js';
import { useGround } from '../server.fixture.js';
import { clientAddressHeader } from '../sign-in/sign-in.factory.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { clientId, consultancy, demonstrationSignIns } from './demonstration-people.js';
import { DemonstrationSeeder } from './demonstration-seeder.js';
import { seedDemonstration } from './seed-demonstration.js';

const ground = useGround();
const quarters = demonstrations.flatMap(({ slug, quarters }, place) =>
  quarters.map((quarter): [string, string, number] => [slug, quarter, place]),
);

const seeder = (report?: (progress: string) => void) =>
  new DemonstrationSeeder({ get: (type) => ground.get(type) }, report);

/** The file read and validated by itself, as the command line would. */
async function fileOf(slug: string, quarter: string): Promise<OrganisationFile> {
  const url = new URL(`../../../catalogue/demonstration/${slug}/${quarter}.yaml`, import.meta.url);
  const read = await readOrganisationFile(quarter, await readFile(url));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const parsed = parseOrganisationFile(read.raw, maturityModel);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.file;
}

const written = () =>
  ground.database.query<{ table: string; rows: number }>(
    `select 'imports' as table, count(*)::int as rows from app.imports
     union all select 'observations', count(*)::int from app.observations
     union all select 'register_entries', count(*)::int from app.register_entries
     union all select 'snapshots', count(*)::int from app.snapshots
     union all select 'engagements', count(*)::int from app.engagements
     union all select 'memberships', count(*)::int from app.memberships
     union all select 'respondents', count(*)::int from app.respondents
     union all select 'users', count(*)::int from auth."user"
     union all select 'events', count(*)::int from app.audit_events`,
  );

async function viewerOf(email: string) {
  const person = await ground.get(SignInService).personByEmail(email);
  if (!person) throw new Error(`${email} has no account`);
  const actor = await ground.actor(person);
  return { actor, viewer: await ground.get(AccessService).viewer(actor) };
}

beforeAll(async () => {
  // Killed at three places, then run to its end.
  for (const place of ['people', 'Calder Health', 'Brightloom Software, quarter 4 of 8']) {
    const killed = seeder((progress) => {
      if (progress === place) throw new Error('killed');
    }).seed();
    await expect(killed).rejects.toThrow('killed');
  }
  expect(await seeder().seed()).toBe(true);
}, 300_000);

describe('the demonstration', () => {
  it.each(quarters)(
    '%s %s: import and snapshot give exactly what scoring the file gives',
    async (slug, quarter, place) => {
      const file = await fileOf(slug, quarter);
      const [row] = await ground.database.query<{ result: unknown }>(
        'select result from app.snapshots where organisation_id = $1 and as_of = $2',
        [clientId(place), file.asOf],
      );
      expect(row?.result).toEqual(JSON.parse(JSON.stringify(score(file, maturityModel))));
    },
  );

  it.each(quarters)(
    '%s %s: what was known then has the snapshot’s hash still',
    async (slug, quarter, place) => {
      const { asOf } = await fileOf(slug, quarter);
      const organisationId = clientId(place);
      const [row] = await ground.database.query<{ hash: string; takenAt: string }>(
        'select input_hash as hash, taken_at::text as "takenAt" from app.snapshots where organisation_id = $1 and as_of = $2',
        [organisationId, asOf],
      );
      const file = await ground.tenancy.read(
        systemActor([organisationId], 'test'),
        organisationId,
        (tx) =>
          ground.get(FactsService).organisationFileAsOf(tx, organisationId, asOf, row?.takenAt),
      );
      // By the engine's own spelling, as anyone would check it from an export.
      expect(row?.hash).toBe(createHash('sha256').update(canonicalJson(file)).digest('hex'));
    },
  );

  it('is there once, however often its seeding was killed and run', async () => {
    const rows = Object.fromEntries((await written()).map(({ table, rows }) => [table, rows]));
    expect(rows).toMatchObject({
      snapshots: 48,
      engagements: 6,
      // An owner each, and the first client's security lead and executive.
      memberships: 8,
      users: 9,
    });
    const imports = await ground.database.query<{ status: string; rows: number }>(
      'select status, count(*)::int as rows from app.imports group by status',
    );
    expect(imports).toContainEqual({ status: 'accepted', rows: 48 });
    expect(imports.find(({ status }) => status === 'previewed')).toBeUndefined();
  });

  it('is left alone by another run, in this process or a new one', async () => {
    const before = await written();
    expect(await seeder().seed()).toBe(false);
    expect(await seedDemonstration(ground.database.config)).toEqual({ seeded: false });
    expect(await written()).toEqual(before);
  });

  it('shows each of its people what they should see, and nothing else', async () => {
    const seen = new Map<string, string[]>();
    for (const { email } of demonstrationSignIns) {
      const { viewer } = await viewerOf(email);
      seen.set(
        email.split('@')[0] ?? '',
        viewer.grants.map((grant) => `${grant.role} of ${grant.organisationName}`),
      );
    }
    expect(seen.get('owner')).toEqual(['owner of Alderway Bank']);
    expect(seen.get('lead')).toEqual(['security-lead of Alderway Bank']);
    expect(seen.get('executive')).toEqual(['executive of Alderway Bank']);
    expect(seen.get('consultant')).toEqual(
      demonstrations.map(({ name }) => `consultant of ${name}`),
    );
  });

  it.each(demonstrationSignIns)('lets $email sign in', async ({ email, password }) => {
    const { origin } = new URL(ground.database.config.publicUrl);
    const response = await ground.get(SignInService).handle(
      new Request(`${origin}/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, [clientAddressHeader]: '192.0.2.1' },
        body: JSON.stringify({ email, password }),
      }),
    );
    expect(response.status).toBe(200);
  });

  it('gives the consultant six clients with six quarters each, those that need attention first', async () => {
    const { actor } = await viewerOf('consultant@demo.rolewright.example');
    const { edges } = await ground.get(PortfolioService).page(actor, consultancy.consultancyId);
    expect(edges.map(({ node }) => node.name).sort()).toEqual(
      demonstrations.map(({ name }) => name).sort(),
    );
    for (const { node } of edges) {
      expect(node.current?.asOf).toBe('2026-09-30');
      expect(node.previous?.asOf).toBe('2026-06-30');
      expect(node.history.map(({ asOf }) => asOf)).toEqual([
        '2025-06-30',
        '2025-09-30',
        '2025-12-31',
        '2026-03-31',
        '2026-06-30',
        '2026-09-30',
      ]);
    }
  });

  it('gives every client people of its own to ask', async () => {
    const rows = await ground.database.query<{ people: number; addresses: number }>(
      `select count(*)::int as people, count(distinct email)::int as addresses from app.respondents group by organisation_id`,
    );
    expect(rows).toEqual(demonstrations.map(() => ({ people: 7, addresses: 7 })));
  });

  it('gives the first client the people of its sign-ins', async () => {
    const { actor } = await viewerOf('owner@demo.rolewright.example');
    const { edges } = await ground.get(MembersService).list(actor, clientId(0));
    expect(edges.map(({ node }) => [node.email.split('@')[0], node.role])).toEqual([
      ['owner', 'owner'],
      ['lead', 'security-lead'],
      ['executive', 'executive'],
    ]);
  });
});
