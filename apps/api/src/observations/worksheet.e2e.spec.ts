import { AccessService, MembersService, OrganisationsService } from '@rolewright/server';
import { createPerson, useTestApi } from '../fixtures/api.fixture.js';

const { api } = useTestApi();
const day = '2026-01-15';
let made = 0;
const key = () => `019b0000-0000-7000-a000-${String((made += 1)).padStart(12, '0')}`;
let organisationId: string;
let owner: string;
let contributor: string;
let stranger: string;

beforeAll(async () => {
  const founder = await createPerson(api(), 'Ines Vale');
  const access = api().app.get(AccessService);
  const organisation = await api()
    .app.get(OrganisationsService)
    .create(await access.resolveActor(founder.userId, 'e2e'), { name: 'Vale Bank' });
  organisationId = organisation.organisationId;
  const member = await createPerson(api(), 'Omar Field');
  await api()
    .app.get(MembersService)
    .add(await access.resolveActor(founder.userId, 'e2e'), organisationId, {
      email: member.email,
      role: 'contributor',
    });
  owner = await api().signIn(founder.email);
  contributor = await api().signIn(member.email);
  stranger = await api().signIn((await createPerson(api(), 'Sam Far')).email);
}, 60_000);

const record = (cookie: string, observation: object) =>
  api().send(
    'mutation ($input: RecordObservationsInput!) { recordObservations(input: $input) { observationId holds share recordedBy } }',
    {
      input: {
        organisationId,
        observations: [
          {
            requestKey: key(),
            domain: 'INT',
            criterion: 'R1',
            observedAt: day,
            grade: 'DOCUMENT',
            ...observation,
          },
        ],
      },
    },
    cookie,
  );

it('records a fact, tells the second person of the first, and names faults with their mend', async () => {
  const first = await record(contributor, { holds: true });
  const [recorded] = first.data?.['recordObservations'] as { observationId: string }[];
  expect(recorded).toMatchObject({ holds: true, share: null, recordedBy: 'Omar Field' });
  const second = await record(owner, { share: 0.5 });
  expect(second.code).toBe('CONFLICT');
  expect(second.errors[0]).toMatchObject({
    message: 'Somebody else recorded this since you saw it.',
    extensions: {
      current: { observationId: recorded?.observationId, value: true },
      conflicts: [{ change: 0, current: { observedAt: day } }],
    },
  });
  const both = await record(owner, { holds: true, share: 0.5 });
  expect(both.errors[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', field: 'holds' });
  const ahead = await record(owner, {
    holds: true,
    observedAt: '2999-01-01',
    criterion: 'R2',
  });
  expect(ahead.errors[0]).toMatchObject({
    message: expect.stringContaining('lies ahead') as string,
    extensions: { faults: [{ mend: 'Give the day on which it was seen.' }] },
  });
});

it('the trail is taken out by those who may read it, and by nobody else', async () => {
  const csv = `/files/organisations/${organisationId}/audit.csv`;
  const answer = await api().fetch(`${csv}?group=facts`, { cookie: owner });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('rolewright-audit.csv');
  const text = await answer.text();
  expect(text).toContain('Recorded INT R1');
  expect(text).not.toContain('Started the organisation');
  const lines = await api().fetch(csv.replace('.csv', '.jsonl'), { cookie: owner });
  const [first] = (await lines.text()).split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ action: 'organisation.created' });

  for (const [cookie, status] of [
    [contributor, 403],
    [stranger, 404],
    [undefined, 401],
  ] as const) {
    expect((await api().fetch(csv, { cookie })).status).toBe(status);
  }
  for (const wrong of [
    'group=x',
    'from=yesterday',
    'from=2026-02-01&to=2026-01-01',
    'text=a&text=b',
  ])
    expect((await api().fetch(`${csv}?${wrong}`, { cookie: owner })).status).toBe(400);
});
