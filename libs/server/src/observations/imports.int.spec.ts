import { maturityModel } from '@rolewright/catalogue';
import { type OrganisationFile, score, type UserActor } from '@rolewright/domain';
import { AuditService } from '../audit/audit.service.js';
import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { FactsService } from './facts.service.js';
import { ImportsService } from './imports.service.js';
import type { ImportView } from './imports.view.js';

const ground = useGround();
const missingId = '019a0000-0000-7000-8000-00000000dead';
let imports: ImportsService;

beforeAll(() => {
  imports = ground.get(ImportsService);
});

type Content = Omit<Partial<OrganisationFile>, 'asOf'>;

const fileOf = (asOf: string, content: Content = {}): OrganisationFile => ({
  organisation: { name: 'Northgate' },
  model: maturityModel.id,
  asOf,
  ...content,
});

const bytesOf = (file: object): Uint8Array => Buffer.from(JSON.stringify(file));

async function preview(
  actor: UserActor,
  organisationId: string,
  file: OrganisationFile,
): Promise<ImportView> {
  const { import: previewed, faults } = await imports.preview(
    actor,
    organisationId,
    'file.json',
    bytesOf(file),
  );
  if (!previewed) throw new Error(JSON.stringify(faults));
  return previewed;
}

async function record(
  actor: UserActor,
  organisationId: string,
  file: OrganisationFile,
): Promise<ImportView> {
  const { importId } = await preview(actor, organisationId, file);
  return (await imports.accept(actor, organisationId, importId)).import;
}

/** What the recorded facts amount to as of a day, read back. */
const rebuilt = (actor: UserActor, organisationId: string, asOf: string, knownAt?: string) =>
  ground.tenancy.read(actor, organisationId, (tx) =>
    ground.get(FactsService).organisationFileAsOf(tx, organisationId, asOf, knownAt),
  );

const factsOf = async (organisationId: string): Promise<number> => {
  const [row] = await ground.database.query<{ n: number }>(
    `select (select count(*)::int from app.observations where organisation_id = $1)
          + (select count(*)::int from app.register_entries where organisation_id = $1) as n`,
    [organisationId],
  );
  return row?.n ?? -1;
};

const observation = (
  domain: string,
  criterion: string,
  observedAt: string,
  value: boolean | number = true,
): NonNullable<OrganisationFile['observations']>[number] => ({
  domain,
  criterion,
  value,
  observedAt,
  grade: 'document',
});

const assignment = (domain: string, role: string, holder: string) => ({
  domain,
  role,
  holder,
  assignedBy: 'CEO',
  acceptedAt: '2026-01-10',
});

const answer = (respondent: string, domain: string, role: string) => ({
  respondent,
  function: 'Engineering',
  domain,
  question: 'owner' as const,
  answer: role,
  answeredAt: '2026-06-01',
});

describe('previewing a file', () => {
  it('says what accepting it would change, and records no fact', async () => {
    const { organisationId, owner } = await ground.organisation('Northgate');
    const { difference, status } = await preview(
      owner,
      organisationId,
      fileOf('2026-09-30', {
        observations: [
          observation('INT', 'R1', '2026-09-01'),
          observation('INT', 'R2', '2026-09-01'),
        ],
        assignments: [assignment('INT', 'governance-lead', 'Ana')],
      }),
    );
    expect(status).toBe('previewed');
    expect(difference.bandBefore).toBeNull();
    expect(difference.indexBefore).toBeNull();
    expect(difference.bandAfter).toBe(0);
    expect(difference.indexAfter).toBeGreaterThan(0);
    const [observations, organisation, assignments] = difference.sections;
    expect(observations).toMatchObject({
      section: 'observations',
      added: 2,
      unchanged: 0,
      examples: [
        { kind: 'added', key: 'INT R1', before: null, after: 'yes, document, 2026-09-01' },
        { key: 'INT R2' },
      ],
    });
    expect(organisation).toMatchObject({ section: 'organisation', unchanged: 1 });
    expect(assignments).toMatchObject({ section: 'assignments', added: 1 });
    expect(await factsOf(organisationId)).toBe(0);
  });

  it('shows what changes against what is recorded', async () => {
    const { organisationId, owner } = await ground.organisation();
    await record(
      owner,
      organisationId,
      fileOf('2026-06-30', {
        observations: [observation('INT', 'R1', '2026-06-01', false)],
        assignments: [
          assignment('INT', 'governance-lead', 'Ana'),
          assignment('REV', 'product-security-lead', 'Ben'),
        ],
      }),
    );
    const { difference } = await preview(
      owner,
      organisationId,
      fileOf('2026-09-30', {
        observations: [
          observation('INT', 'R1', '2026-06-01', false),
          observation('INT', 'R1', '2026-09-01', true),
        ],
        assignments: [assignment('INT', 'governance-lead', 'Cem')],
      }),
    );
    expect(difference.bandBefore).toBe(0);
    expect(difference.sections.map(({ examples: _, ...counts }) => counts)).toEqual([
      { section: 'observations', added: 1, changed: 0, removed: 0, unchanged: 1 },
      { section: 'organisation', added: 0, changed: 0, removed: 0, unchanged: 1 },
      { section: 'assignments', added: 0, changed: 1, removed: 1, unchanged: 0 },
    ]);
    expect(difference.sections[0]?.examples).toEqual([
      {
        kind: 'added',
        key: 'INT R1',
        before: 'no, document, 2026-06-01',
        after: 'yes, document, 2026-09-01',
      },
    ]);
    expect(difference.sections[2]?.examples).toMatchObject([
      { kind: 'changed', before: 'holder: Ana', after: 'holder: Cem' },
      { kind: 'removed', after: null },
    ]);
  });

  it('never tells what a person answered or did', async () => {
    const { organisationId, owner } = await ground.organisation();
    const shown = await imports.preview(
      owner,
      organisationId,
      'file.json',
      bytesOf(
        fileOf('2026-09-30', {
          answers: [answer('r-01-secret', 'INT', 'governance-lead')],
          workRecords: [
            { domain: 'INT', person: 'secret person', performedAt: '2026-09-01', kind: 'review' },
          ],
        }),
      ),
    );
    expect(shown.import?.difference.sections).toMatchObject([
      { section: 'organisation' },
      { section: 'answers', added: 1, examples: [] },
      { section: 'workRecords', added: 1, examples: [] },
    ]);
    const listed = await imports.list(owner, organisationId);
    expect(JSON.stringify([shown, listed])).not.toContain('secret');
  });

  it('names every fault at once, and keeps nothing of a refused file', async () => {
    const { organisationId, owner } = await ground.organisation();
    const outcome = await imports.preview(
      owner,
      organisationId,
      'file.json',
      bytesOf({
        ...fileOf('2026-09-30'),
        surprise: 1,
        observations: [
          { ...observation('INT', 'R1', '2026-09-01'), grade: 'hearsay' },
          observation('XXX', 'R1', '2026-09-01'),
          observation('INT', 'R1', '2026-02-30'),
        ],
      }),
    );
    expect(outcome.import).toBeNull();
    expect(outcome.faultCount).toBeGreaterThanOrEqual(4);
    expect(outcome.faults.map(({ path }) => path).join(' ')).toContain('observations');
    expect((await imports.list(owner, organisationId)).totalCount).toBe(0);
  });

  it('shows the first 200 faults of many, and their number', async () => {
    const { organisationId, owner } = await ground.organisation();
    const outcome = await imports.preview(
      owner,
      organisationId,
      'file.json',
      bytesOf(
        fileOf('2026-09-30', {
          observations: Array.from({ length: 300 }, () => observation('XXX', 'R1', '2026-09-01')),
        }),
      ),
    );
    expect(outcome.faults).toHaveLength(200);
    expect(outcome.faultCount).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ['what is no file', 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['nothing', 'empty.yaml', Buffer.from('')],
    ['half a workbook', 'half.xlsx', Buffer.from('PK\u0003\u0004 and no more')],
  ])('refuses %s with a reason', async (_, name, bytes) => {
    const { organisationId, owner } = await ground.organisation();
    const outcome = await imports.preview(owner, organisationId, name, bytes);
    expect(outcome.import).toBeNull();
    expect(outcome.faults[0]?.mend).toBeTruthy();
  });

  it('refuses a day that has not come where the organisation is', async () => {
    const { organisationId, owner } = await ground.organisation();
    await ground.database.query(
      'update app.organisations set time_zone = $2 where organisation_id = $1',
      [organisationId, 'Pacific/Auckland'],
    );
    const { instant } = ground.clock;
    ground.clock.instant = new Date('2026-11-02T23:00:00Z');
    try {
      // It is the third there already.
      await preview(owner, organisationId, fileOf('2026-11-03'));
      const outcome = await imports.preview(
        owner,
        organisationId,
        'file.json',
        bytesOf(fileOf('2026-11-04')),
      );
      expect(outcome).toMatchObject({ import: null, faults: [{ path: 'asOf' }] });
    } finally {
      ground.clock.instant = instant;
    }
  });

  it('refuses a text that cannot be kept, with its place', async () => {
    const { organisationId, owner } = await ground.organisation();
    const file = fileOf('2026-09-30', {
      assignments: [
        assignment('INT', 'governance-lead', 'A\u0000na'),
        assignment('REV', 'r', 'B\ud800n'),
      ],
    });
    const outcome = await imports.preview(owner, organisationId, 'file.json', bytesOf(file));
    expect(outcome.import).toBeNull();
    expect(outcome.faults.length).toBeGreaterThan(0);
  });

  it('keeps of a file name what people can read', async () => {
    const { organisationId, owner } = await ground.organisation();
    const named = await imports.preview(
      owner,
      organisationId,
      `C:\\files\\..\\q3\u0007 \u{1f4c4} final.json`,
      bytesOf(fileOf('2026-09-30')),
    );
    expect(named.import?.fileName).toBe('q3 \u{1f4c4} final.json');
    const nameless = await imports.preview(
      owner,
      organisationId,
      '\u0000',
      bytesOf(fileOf('2026-09-30')),
    );
    expect(nameless.import?.fileName).toBe('file');
  });
});

describe('accepting a file', () => {
  it('records its facts, asks for the snapshot, and leaves a trace', async () => {
    const { organisationId, owner } = await ground.organisation();
    const file = fileOf('2026-09-30', {
      profile: { agentsWrite: true, decisionsAffectPeople: false },
      observations: [
        observation('INT', 'R1', '2026-09-01'),
        observation('INT', 'O3', '2026-09-01', 0.85),
      ],
      assignments: [assignment('INT', 'governance-lead', 'Ana')],
    });
    const { importId } = await preview(owner, organisationId, file);
    const accepted = await imports.accept(owner, organisationId, importId);
    expect(accepted.import).toMatchObject({ importId, status: 'accepted', asOf: '2026-09-30' });
    expect(accepted.import.acceptedAt).not.toBeNull();
    expect(accepted.job).toMatchObject({ name: 'scores.snapshot', state: 'QUEUED', progress: 0 });
    const outbox = await ground.database.query(
      'select payload from app.outbox where organisation_id = $1',
      [organisationId],
    );
    expect(outbox).toEqual([
      { payload: { organisationId, asOf: '2026-09-30', jobRunId: accepted.job.jobId } },
    ]);
    const { edges } = await ground.get(AuditService).list(owner, organisationId);
    expect(edges[0]?.node.summary).toBe('Imported file.json as of 2026-09-30: 5 changes');
    const back = await rebuilt(owner, organisationId, '2026-09-30');
    expect(back).toMatchObject({
      ...file,
      observations: [{ criterion: 'R1', value: true }, { value: 0.85 }],
    });
    expect(score(back, maturityModel)).toEqual(score(file, maturityModel));
  });

  it('twice gives the same facts and writes none', async () => {
    const { organisationId, owner } = await ground.organisation();
    const file = fileOf('2026-09-30', {
      observations: [
        observation('INT', 'R1', '2026-09-01'),
        observation('INT', 'R1', '2026-10-15'),
      ],
      answers: [answer('r-01', 'INT', 'a'), answer('r-01', 'INT', 'b')],
      workRecords: [
        { domain: 'INT', person: 'Ana', performedAt: '2026-09-01', kind: 'review' },
        { domain: 'INT', person: 'Ana', performedAt: '2026-09-01', kind: 'review' },
      ],
      executiveDecisions: [
        {
          domain: 'INT',
          decision: 'Fund a second reviewer',
          decidedBy: 'risk committee',
          decidedAt: '2026-09-16',
          reportedAt: '2026-09-18',
        },
      ],
      roles: [{ title: 'Lead', disciplines: { PRV: 0.4, APP: 1 } }],
      available: { 'product-review': 0.5, governance: 0.25 },
    });
    await record(owner, organisationId, file);
    const before = await factsOf(organisationId);
    const back = await rebuilt(owner, organisationId, '2026-09-30');
    const again = await preview(owner, organisationId, file);
    for (const section of again.difference.sections) {
      expect(section).toMatchObject({ added: 0, changed: 0, removed: 0, examples: [] });
    }
    await imports.accept(owner, organisationId, again.importId);
    expect(await factsOf(organisationId)).toBe(before);
    expect(await rebuilt(owner, organisationId, '2026-09-30')).toEqual(back);
  });

  it('leaves alone what the file does not speak of, and ends what it no longer holds', async () => {
    const { organisationId, owner } = await ground.organisation();
    const handoff = { from: 'REV', to: 'PLT', sender: 'Ana' };
    await record(
      owner,
      organisationId,
      fileOf('2026-03-31', {
        profile: { agentsWrite: true, decisionsAffectPeople: true },
        assignments: [assignment('INT', 'governance-lead', 'Ana'), assignment('REV', 'r', 'Ben')],
        handoffs: [handoff],
      }),
    );
    await record(
      owner,
      organisationId,
      fileOf('2026-06-30', { assignments: [assignment('REV', 'r', 'Ben')], handoffs: [] }),
    );
    const after = await rebuilt(owner, organisationId, '2026-06-30');
    expect(after.profile).toEqual({ agentsWrite: true, decisionsAffectPeople: true });
    expect(after.assignments).toEqual([assignment('REV', 'r', 'Ben')]);
    expect(after.handoffs).toBeUndefined();
    const before = await rebuilt(owner, organisationId, '2026-06-29');
    expect(before.assignments).toHaveLength(2);
    expect(before.handoffs).toEqual([handoff]);
    expect(await rebuilt(owner, organisationId, '2026-03-30')).toEqual(
      fileOf('2026-03-30', { organisation: { name: expect.any(String) as unknown as string } }),
    );
  });

  it('as of an earlier day does not reach past the file that came after it', async () => {
    const { organisationId, owner } = await ground.organisation();
    const ana = assignment('INT', 'governance-lead', 'Ana');
    const ben = assignment('INT', 'governance-lead', 'Ben');
    const other = assignment('REV', 'r', 'Cem');
    await record(owner, organisationId, fileOf('2026-03-31', { assignments: [ana] }));
    await record(owner, organisationId, fileOf('2026-09-30', { assignments: [ana] }));
    await record(owner, organisationId, fileOf('2026-06-30', { assignments: [ben, other] }));
    const at = async (day: string) => (await rebuilt(owner, organisationId, day)).assignments;
    expect(await at('2026-03-31')).toEqual([ana]);
    expect(await at('2026-06-30')).toEqual([ben, other]);
    expect(await at('2026-09-29')).toEqual([ben, other]);
    expect(await at('2026-09-30')).toEqual([ana]);
    // What only the later file said stays said by it.
    await record(owner, organisationId, fileOf('2026-08-31', { assignments: [] }));
    expect(await at('2026-08-31')).toBeUndefined();
    expect(await at('2026-09-30')).toEqual([ana]);
  });

  it('corrects a day: the file that came last says how it was', async () => {
    const { organisationId, owner } = await ground.organisation();
    await record(
      owner,
      organisationId,
      fileOf('2026-09-30', {
        observations: [observation('INT', 'R1', '2026-09-01', true)],
        assignments: [assignment('INT', 'governance-lead', 'Ana')],
      }),
    );
    const corrected = fileOf('2026-09-30', {
      observations: [observation('INT', 'R1', '2026-09-01', false)],
      assignments: [assignment('INT', 'governance-lead', 'Ben')],
    });
    await record(owner, organisationId, corrected);
    const back = await rebuilt(owner, organisationId, '2026-09-30');
    expect(back.assignments).toEqual(corrected.assignments);
    expect(back.observations).toHaveLength(2);
    expect(score(back, maturityModel)).toEqual(score(corrected, maturityModel));
  });

  it('keeps what was known before', async () => {
    const { organisationId, owner } = await ground.organisation();
    const first = await record(
      owner,
      organisationId,
      fileOf('2026-09-30', {
        observations: [observation('INT', 'R1', '2026-09-01')],
        assignments: [assignment('INT', 'governance-lead', 'Ana')],
      }),
    );
    await record(
      owner,
      organisationId,
      fileOf('2026-09-30', {
        observations: [observation('INT', 'R2', '2026-09-02')],
        assignments: [assignment('INT', 'governance-lead', 'Ben')],
      }),
    );
    const then = await rebuilt(owner, organisationId, '2026-09-30', first.acceptedAt ?? '');
    expect(then.observations).toHaveLength(1);
    expect(then.assignments).toMatchObject([{ holder: 'Ana' }]);
    const now = await rebuilt(owner, organisationId, '2026-09-30');
    expect(now.observations).toHaveLength(2);
    expect(now.assignments).toMatchObject([{ holder: 'Ben' }]);
  });

  it('keeps the order that settles ties', async () => {
    const { organisationId, owner } = await ground.organisation();
    const file = fileOf('2026-09-30', {
      observations: [
        { ...observation('INT', 'R1', '2026-09-01', false), recordedAt: '2026-09-05' },
        observation('INT', 'R1', '2026-09-01', true),
        observation('REV', 'R1', '2026-09-01', true),
        observation('REV', 'R1', '2026-09-01', false),
      ],
      answers: Array.from({ length: 12 }, (_, n) => answer('r-01', 'INT', `role-${n}`)),
    });
    await record(owner, organisationId, file);
    const back = await rebuilt(owner, organisationId, '2026-09-30');
    expect(score(back, maturityModel)).toEqual(score(file, maturityModel));
    expect(back.answers).toEqual(file.answers);
  });

  it('at once twice: one records, the other learns that it is decided', async () => {
    const { organisationId, owner } = await ground.organisation();
    const { importId } = await preview(
      owner,
      organisationId,
      fileOf('2026-09-30', { observations: [observation('INT', 'R1', '2026-09-01')] }),
    );
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, () => imports.accept(owner, organisationId, importId)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(3);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({
        code: 'IMPORT_ALREADY_DECIDED',
        details: { status: 'accepted' },
      });
    }
    expect(await factsOf(organisationId)).toBe(2);
  });

  it('is refused where other facts came in between, until the file is previewed again', async () => {
    const { organisationId, owner } = await ground.organisation();
    const file = fileOf('2026-09-30', { observations: [observation('INT', 'R1', '2026-09-01')] });
    const stale = await preview(owner, organisationId, file);
    await record(
      owner,
      organisationId,
      fileOf('2026-06-30', { observations: [observation('INT', 'R2', '2026-06-01')] }),
    );
    const refusal = await refusalOf(imports.accept(owner, organisationId, stale.importId));
    expect(refusal.code).toBe('CONFLICT');
    expect((await imports.get(owner, organisationId, stale.importId)).status).toBe('previewed');
    expect((await record(owner, organisationId, file)).status).toBe('accepted');
  });

  it.each(['app.audit_events', 'app.outbox', 'app.register_entries'])(
    'leaves nothing behind when it fails at %s',
    async (table) => {
      const { organisationId, owner } = await ground.organisation();
      const { importId } = await preview(
        owner,
        organisationId,
        fileOf('2026-09-30', {
          observations: [observation('INT', 'R1', '2026-09-01')],
          assignments: [assignment('INT', 'governance-lead', 'Ana')],
        }),
      );
      await ground.database.query(`
        create function public.fail() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$;
        create trigger planted before insert on ${table} for each row execute function public.fail();`);
      try {
        await expect(imports.accept(owner, organisationId, importId)).rejects.toThrow(/planted/);
      } finally {
        await ground.database.query('drop function public.fail() cascade');
      }
      expect(await factsOf(organisationId)).toBe(0);
      const left = await ground.database.query(
        `select 1 from app.job_runs where organisation_id = $1
         union all select 1 from app.outbox where organisation_id = $1
         union all select 1 from app.audit_events where organisation_id = $1 and action = 'import.accepted'`,
        [organisationId],
      );
      expect(left).toEqual([]);
      expect((await imports.get(owner, organisationId, importId)).status).toBe('previewed');
      expect((await imports.accept(owner, organisationId, importId)).import.status).toBe(
        'accepted',
      );
    },
  );

  it('leaves nothing behind when its connection is killed in the middle', async () => {
    const { organisationId, owner } = await ground.organisation();
    const { importId } = await preview(
      owner,
      organisationId,
      fileOf('2026-09-30', { observations: [observation('INT', 'R1', '2026-09-01')] }),
    );
    await ground.database.query(`
      create function public.die() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
      alter function public.die() security definer;
      create trigger planted after insert on app.observations for each row execute function public.die();`);
    try {
      expect((await refusalOf(imports.accept(owner, organisationId, importId))).code).toBe(
        'UNAVAILABLE',
      );
    } finally {
      await ground.database.query('drop function public.die() cascade');
    }
    expect(await factsOf(organisationId)).toBe(0);
    expect((await imports.accept(owner, organisationId, importId)).import.status).toBe('accepted');
  });
});

describe('an import', () => {
  it('that was put aside cannot be accepted, and one accepted cannot be put aside', async () => {
    const { organisationId, owner } = await ground.organisation();
    const aside = await preview(owner, organisationId, fileOf('2026-09-30'));
    expect((await imports.discard(owner, organisationId, aside.importId)).status).toBe('discarded');
    const late = imports.accept(owner, organisationId, aside.importId);
    expect((await refusalOf(late)).code).toBe('IMPORT_ALREADY_DECIDED');
    const kept = await record(owner, organisationId, fileOf('2026-09-30'));
    const discard = imports.discard(owner, organisationId, kept.importId);
    expect((await refusalOf(discard)).code).toBe('IMPORT_ALREADY_DECIDED');
  });

  it('is listed in pages, the newest first', async () => {
    const { organisationId, owner } = await ground.organisation();
    const made: string[] = [];
    for (const day of ['2026-01-31', '2026-02-28', '2026-03-31']) {
      made.unshift((await preview(owner, organisationId, fileOf(day))).importId);
    }
    const first = await imports.list(owner, organisationId, { first: 2 });
    const rest = await imports.list(owner, organisationId, {
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.importId)).toEqual(made);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('is nobody else’s: by role, and never by its id from another organisation', async () => {
    const { organisationId, owner } = await ground.organisation();
    const other = await ground.organisation();
    const previewed = await preview(owner, organisationId, fileOf('2026-09-30'));
    const file = bytesOf(fileOf('2026-09-30'));
    type Attempt = (actor: UserActor, organisation: string, importId: string) => Promise<unknown>;
    const named: Attempt[] = [
      (a, o, i) => imports.accept(a, o, i),
      (a, o, i) => imports.discard(a, o, i),
      (a, o, i) => imports.get(a, o, i),
    ];
    const attempts: Attempt[] = [
      ...named,
      (a, o) => imports.preview(a, o, 'file.json', file),
      (a, o) => imports.list(a, o),
      (a, o) => ground.get(FactsService).domainFacts(a, o, 'INT'),
    ];
    const executive = await ground.person();
    await ground
      .get(MembersService)
      .add(owner, organisationId, { email: executive.email, role: 'executive' });
    const seesNoFacts = await ground.actor(executive);
    for (const attempt of attempts) {
      const foreign = attempt(other.owner, organisationId, previewed.importId);
      expect((await refusalOf(foreign)).code).toBe('NOT_FOUND');
      const forbidden = attempt(seesNoFacts, organisationId, previewed.importId);
      expect((await refusalOf(forbidden)).code).toBe('FORBIDDEN');
    }
    for (const attempt of named) {
      for (const importId of [previewed.importId, missingId, 'nonsense']) {
        const misplaced = attempt(other.owner, other.organisationId, importId);
        expect((await refusalOf(misplaced)).code).toBe('NOT_FOUND');
      }
    }
    expect((await imports.get(owner, organisationId, previewed.importId)).status).toBe('previewed');
  });

  it('cannot be rewritten: facts take additions only', async () => {
    const { organisationId, owner } = await ground.organisation();
    await record(
      owner,
      organisationId,
      fileOf('2026-09-30', { observations: [observation('INT', 'R1', '2026-09-01')] }),
    );
    for (const sql of [
      'update app.observations set value = 0 where organisation_id = $1',
      'delete from app.observations where organisation_id = $1',
      'update app.register_entries set ended = true where organisation_id = $1',
      'delete from app.register_entries where organisation_id = $1',
    ]) {
      const attempt = ground.tenancy.write(owner, organisationId, (tx) =>
        tx.query(sql, [organisationId]),
      );
      await expect(attempt).rejects.toThrow(/permission denied/);
    }
  });
});

describe('a domain’s facts', () => {
  it('are told criterion by criterion, with what is behind each', async () => {
    const { organisationId, owner } = await ground.organisation();
    await record(
      owner,
      organisationId,
      fileOf('2026-09-30', {
        observations: [{ ...observation('INT', 'R1', '2026-09-01'), source: 'TCK-1' }],
      }),
    );
    const facts = await ground.get(FactsService).domainFacts(owner, organisationId, 'INT');
    expect(facts.asOf).toBe('2026-11-02');
    expect(facts.criteria).toHaveLength(14);
    expect(facts.criteria[0]).toMatchObject({
      criterion: 'R1',
      state: 'holds',
      satisfaction: 1,
      from: 'observation',
      observedAt: '2026-09-01',
      grade: 'document',
      source: 'TCK-1',
    });
    expect(facts.criteria[1]).toMatchObject({ state: 'unknown', satisfaction: null, from: null });
    const unknown = ground.get(FactsService).domainFacts(owner, organisationId, 'XXX');
    expect((await refusalOf(unknown)).code).toBe('NOT_FOUND');
    const ahead = ground.get(FactsService).domainFacts(owner, organisationId, 'INT', '2026-11-03');
    expect((await refusalOf(ahead)).code).toBe('INPUT_INVALID');
  });
});
