import type { UserActor } from '@rolewright/domain';
import { ConsultanciesService } from '../organisations/consultancies.service.js';
import { EngagementsService } from '../organisations/engagements.service.js';
import { MembersService } from '../organisations/members.service.js';
import { ObservationsService } from '../observations/observations.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { AuditExportService, csvCell } from './audit-export.service.js';
import type { AuditFilter } from './audit-filter.js';
import { AuditTrailService } from './audit-trail.service.js';

const ground = useGround();
const today = '2026-11-02';
let made = 0;
const key = () => `019b0000-0000-7000-9000-${String((made += 1)).padStart(12, '0')}`;

async function record(actor: UserActor, organisationId: string, criterion = 'R1') {
  const [recorded] = await ground.get(ObservationsService).record(actor, organisationId, [
    {
      requestKey: key(),
      domain: 'INT',
      criterion,
      value: true,
      observedAt: today,
      grade: 'document',
      seen: null,
    },
  ]);
  return recorded?.observationId ?? '';
}

async function consultantOf(organisationId: string, owner: UserActor, name: string) {
  const person = await ground.person(`${name} adviser`);
  const { consultancyId } = await ground
    .get(ConsultanciesService)
    .create(await ground.actor(person), { name });
  await ground
    .get(EngagementsService)
    .grant(owner, organisationId, { consultancyId, scope: 'assess' });
  return ground.actor(person);
}

const actionsOf = async (actor: UserActor, organisationId: string, filter: AuditFilter) => {
  const { edges, totalCount } = await ground
    .get(AuditTrailService)
    .list(actor, organisationId, {}, filter);
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.action);
};

const textOf = async (parts: Promise<AsyncIterable<string>>): Promise<string> => {
  let text = '';
  for await (const part of await parts) text += part;
  return text;
};

it('the organisation sees what its consultants did, and for which firm', async () => {
  const { organisationId, owner } = await ground.organisation();
  const adviser = await consultantOf(organisationId, owner, 'Northgate Advisory');
  await record(owner, organisationId);
  await record(adviser, organisationId, 'R2');
  const trail = ground.get(AuditTrailService);
  expect(await actionsOf(owner, organisationId, { byConsultants: true })).toEqual([
    'observation.recorded',
  ]);
  const { edges } = await trail.list(
    owner,
    organisationId,
    {},
    { consultancy: 'Northgate Advisory' },
  );
  expect(edges.map(({ node }) => node)).toMatchObject([
    {
      viaConsultancy: 'Northgate Advisory',
      actorName: 'Northgate Advisory adviser',
      target: 'INT R2',
      requestId: 'test',
    },
  ]);
  expect(await trail.actors(owner, organisationId)).toMatchObject({
    consultancies: ['Northgate Advisory'],
    people: [{ name: 'Northgate Advisory adviser' }, {}],
  });
});

it('is narrowed by group, person, words and days where the organisation is', async () => {
  const { organisationId, owner } = await ground.organisation();
  const id = await record(owner, organisationId);
  await ground
    .get(ObservationsService)
    .withdraw(owner, organisationId, id, 'It was 100% of another_system');
  const of = (filter: AuditFilter) => actionsOf(owner, organisationId, filter);
  expect(await of({ group: 'facts' })).toEqual(['observation.withdrawn', 'observation.recorded']);
  expect(await of({ group: 'access' })).toEqual(['organisation.created']);
  expect(await of({ userId: owner.userId })).toHaveLength(3);
  expect(await of({ userId: key() })).toEqual([]);
  expect(await of({ text: '100% of ANOTHER_' })).toEqual(['observation.withdrawn']);
  expect(await of({ text: '1000 of' })).toEqual([]);
  await ground.database.query(
    `begin; set local session_replication_role = replica;
     update app.organisations set time_zone = 'Pacific/Auckland' where organisation_id = '${organisationId}';
     update app.audit_events set at = '2026-09-30T11:30:00Z' where organisation_id = '${organisationId}' and action = 'observation.withdrawn';
     update app.audit_events set at = '2026-09-30T10:30:00Z' where organisation_id = '${organisationId}' and action = 'observation.recorded';
     commit`,
  );
  // In Auckland the quarter's last day ended at 11:00 UTC.
  expect(await of({ from: '2026-10-01', to: '2026-10-01' })).toEqual(['observation.withdrawn']);
  expect(await of({ from: '2026-09-30', to: '2026-09-30' })).toEqual(['observation.recorded']);
  const backwards = of({ from: '2026-10-02', to: '2026-10-01' });
  expect((await refusalOf(backwards)).details['field']).toBe('to');
});

it('an event tells what stood before and after', async () => {
  const { organisationId, owner } = await ground.organisation();
  const id = await record(owner, organisationId);
  await ground.get(ObservationsService).correct(owner, organisationId, id, {
    requestKey: key(),
    why: 'another page',
    value: 0.5,
    observedAt: today,
    grade: 'document',
  });
  const trail = ground.get(AuditTrailService);
  const { edges } = await trail.list(owner, organisationId, { first: 1 });
  const event = await trail.get(owner, organisationId, edges[0]?.node.eventId ?? '');
  expect(event).toMatchObject({ why: 'another page', hasChanges: true });
  expect(event.fields[0]).toEqual({ field: 'value', before: 'true', after: '0.5' });
  const other = await ground.organisation();
  const foreign = trail.get(other.owner, other.organisationId, event.eventId);
  expect((await refusalOf(foreign)).code).toBe('NOT_FOUND');
});

describe('the file', () => {
  it('holds every event the filter leaves, page after page, and is itself in the trail', async () => {
    const { organisationId, owner, ownerPerson } = await ground.organisation();
    await ground.database.query(
      `insert into app.audit_events (organisation_id, event_id, at, actor_kind, actor_user_id, action, target, details)
       select '${organisationId}', gen_random_uuid(), '2026-01-01T00:00:00Z', 'user', '${owner.userId}', 'job.cancelled', 'n' || n,
         '{"name": "x"}' from generate_series(1, 2500) n`,
    );
    const file = await textOf(
      ground.get(AuditExportService).export(owner, organisationId, 'jsonl', { group: 'facts' }),
    );
    const lines = file
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { target: string; actor: string });
    expect(new Set(lines.map(({ target }) => target)).size).toBe(2500);
    expect(lines[0]?.actor).toBe(ownerPerson.name);
    expect(await actionsOf(owner, organisationId, { text: 'audit.exported' })).toHaveLength(1);
  });

  it('as CSV runs no formula and breaks no line', async () => {
    expect(csvCell('=1+1')).toBe("'=1+1");
    expect(csvCell('say "no",\nthen go')).toBe('"say ""no"",\nthen go"');
    expect([csvCell(null), csvCell({ a: 1 }), csvCell('')]).toEqual(['', '"{""a"":1}"', '']);
    const { organisationId, owner } = await ground.organisation('@SUM(A1)');
    const file = await textOf(ground.get(AuditExportService).export(owner, organisationId, 'csv'));
    const [head, first] = file.split('\r\n');
    expect(head).toMatch(/^\uFEFFat,actor,/);
    expect(first).toContain('Started the organisation @SUM(A1)');
  });

  it('is for those who may read the trail', async () => {
    const { organisationId, owner } = await ground.organisation();
    const person = await ground.person();
    await ground.get(MembersService).add(owner, organisationId, {
      email: person.email,
      role: 'contributor',
    });
    const refused = ground
      .get(AuditExportService)
      .export(await ground.actor(person), organisationId, 'csv');
    expect((await refusalOf(refused)).code).toBe('FORBIDDEN');
  });
});
