import { maturityModel } from '@rolewright/catalogue';
import { type OrganisationFile, systemActor, type UserActor } from '@rolewright/domain';
import { ImportsService } from '../observations/imports.service.js';
import { ConsultanciesService } from '../organisations/consultancies.service.js';
import { EngagementsService } from '../organisations/engagements.service.js';
import { SnapshotsService } from '../scores/snapshots.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { PortfolioService } from './portfolio.service.js';
import type { PortfolioOrder } from './portfolio.view.js';

const ground = useGround();
const domains = maturityModel.domains.map(({ id }) => id);
let portfolio: PortfolioService;

beforeAll(() => {
  portfolio = ground.get(PortfolioService);
});

async function adviser() {
  const person = await ground.person();
  const { consultancyId } = await ground
    .get(ConsultanciesService)
    .create(await ground.actor(person), { name: 'Harrow & Finch' });
  return { person, consultancyId };
}

/** Facts by which every domain has its basics, or has lost them. */
const facts = (asOf: string, holds: boolean): OrganisationFile => ({
  organisation: { name: 'Client' },
  model: maturityModel.id,
  asOf,
  profile: { agentsWrite: false, decisionsAffectPeople: false },
  observations: domains.flatMap((domain) =>
    ['R1', 'R2'].map((criterion) => ({
      domain,
      criterion,
      value: holds,
      observedAt: asOf,
      grade: 'document' as const,
    })),
  ),
  assignments: domains.map((domain, n) => ({
    domain,
    role: `role-${n}`,
    holder: `holder-${n}`,
    assignedBy: 'CEO',
    acceptedAt: '2025-01-10',
  })),
});

async function client(
  name: string,
  consultancyId: string,
  days: readonly (readonly [asOf: string, holds: boolean])[],
) {
  const { organisationId, owner } = await ground.organisation(name);
  const { engagementId } = await ground
    .get(EngagementsService)
    .grant(owner, organisationId, { consultancyId, scope: 'read' });
  for (const [asOf, holds] of days) {
    const bytes = Buffer.from(JSON.stringify(facts(asOf, holds)));
    const imports = ground.get(ImportsService);
    const preview = await imports.preview(owner, organisationId, 'file.json', bytes);
    await imports.accept(owner, organisationId, preview.import?.importId ?? '');
    await take(organisationId, asOf);
  }
  return { organisationId, owner, engagementId };
}

const take = (organisationId: string, asOf: string) =>
  ground.get(SnapshotsService).take(systemActor([organisationId], 'test'), [organisationId], asOf);

const namesOf = async (actor: UserActor, consultancyId: string, orderBy?: PortfolioOrder) => {
  const page = await portfolio.page(actor, consultancyId, { orderBy: orderBy ?? null });
  return page.edges.map(({ node }) => node.name);
};

describe('a portfolio', () => {
  it('shows each client from its snapshots: now, a quarter ago, six quarters, and why it matters', async () => {
    const { person, consultancyId } = await adviser();
    await client('Falling', consultancyId, [
      ['2025-03-31', true],
      ['2025-06-30', true],
      ['2025-09-30', true],
      ['2025-12-31', true],
      ['2026-03-31', true],
      ['2026-05-31', false],
      ['2026-06-30', true],
      ['2026-09-30', false],
    ]);
    const { edges, totalCount } = await portfolio.page(await ground.actor(person), consultancyId);
    expect(totalCount).toBe(1);
    const [node] = edges.map((edge) => edge.node);
    expect(node).toMatchObject({
      name: 'Falling',
      current: { asOf: '2026-09-30', band: 0, confidence: 'low', intervalLow: 0 },
      previous: { asOf: '2026-06-30', band: 1 },
      staleDays: 33,
      attention: 'Fell from Reactive to Unaware since 2026-06-30',
    });
    expect(node?.current?.levels).toEqual(domains.map(() => 0));
    expect(node?.current?.unknown).toEqual(domains.map(() => false));
    expect(node?.history.map(({ asOf, band }) => [asOf, band])).toEqual([
      ['2025-06-30', 1],
      ['2025-09-30', 1],
      ['2025-12-31', 1],
      ['2026-03-31', 1],
      // Of a quarter's snapshots the last one stands for it.
      ['2026-06-30', 1],
      ['2026-09-30', 0],
    ]);
  });

  it('holds exactly the clients whose engagement stands, for exactly its consultancy', async () => {
    const mine = await adviser();
    const theirs = await adviser();
    const kept = await client('Kept', mine.consultancyId, []);
    const ended = await client('Ended', mine.consultancyId, []);
    await client('Theirs', theirs.consultancyId, []);
    // An organisation of the consultant's own is no client of the consultancy.
    const own = await ground.organisation('Own');
    await ground.database.query(
      `insert into app.memberships (organisation_id, user_id, role) values ($1, $2, 'owner')`,
      [own.organisationId, mine.person.userId],
    );
    await ground.get(EngagementsService).end(ended.owner, ended.organisationId, ended.engagementId);
    const actor = await ground.actor(mine.person);
    expect(await namesOf(actor, mine.consultancyId)).toEqual(['Kept']);
    expect((await refusalOf(portfolio.page(actor, theirs.consultancyId))).code).toBe('NOT_FOUND');
    expect((await refusalOf(portfolio.page(kept.owner, mine.consultancyId))).code).toBe(
      'NOT_FOUND',
    );
    await ground.database.query(
      `update app.engagements set expires_at = now() - interval '1 second' where engagement_id = $1`,
      [kept.engagementId],
    );
    const later = await portfolio.page(await ground.actor(mine.person), mine.consultancyId);
    expect(later).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 0,
    });
  });

  it('puts first what needs its consultant, and can be put in other orders', async () => {
    const { person, consultancyId } = await adviser();
    await client('b steady', consultancyId, [
      ['2026-06-30', true],
      ['2026-09-30', true],
    ]);
    await client('A falling', consultancyId, [
      ['2026-06-30', true],
      ['2026-09-29', false],
    ]);
    await client('c new', consultancyId, []);
    await client('D stale', consultancyId, [['2026-06-30', true]]);
    const actor = await ground.actor(person);
    expect(await namesOf(actor, consultancyId)).toEqual([
      'A falling',
      'c new',
      'D stale',
      'b steady',
    ]);
    expect(await namesOf(actor, consultancyId, 'name')).toEqual([
      'A falling',
      'b steady',
      'c new',
      'D stale',
    ]);
    const weakest = await namesOf(actor, consultancyId, 'band');
    expect(weakest.slice(0, 2)).toEqual(['c new', 'A falling']);
    expect(await namesOf(actor, consultancyId, 'stalest')).toEqual([
      'c new',
      'D stale',
      'A falling',
      'b steady',
    ]);
    const page = await portfolio.page(actor, consultancyId);
    expect(page.edges.map(({ node }) => node.attention)).toEqual([
      'Fell from Reactive to Unaware since 2026-06-30',
      'No snapshot yet',
      'Last snapshot 125 days ago',
      expect.anything(),
    ]);
    expect(page.edges[1]?.node).toMatchObject({
      current: null,
      previous: null,
      history: [],
      staleDays: null,
      flags: [],
    });
  });

  it('tells what nobody owns before all but a fall', async () => {
    const { person, consultancyId } = await adviser();
    const { organisationId } = await client('Unowned', consultancyId, [['2026-09-30', true]]);
    await ground.database.query(
      `insert into app.snapshots select organisation_id, '2026-10-31', model_version, 0, gen_random_uuid(), band, index_value,
         mean, interval_low, interval_high, confidence_value, confidence_label, levels, scores, unknown, binding,
         binding_domains, '{UNOWNED:AGT,UNOWNED:RET,HERO,CONTESTED:GOV}', result, input_hash, engine_version, taken_at
       from app.snapshots where organisation_id = $1`,
      [organisationId],
    );
    const { edges } = await portfolio.page(await ground.actor(person), consultancyId);
    expect(edges[0]?.node).toMatchObject({
      flags: ['UNOWNED', 'HERO', 'CONTESTED'],
      attention: 'Nobody owns AGT, RET',
    });
  });

  it.each<PortfolioOrder>(['attention', 'name', 'band', 'stalest'])(
    'in order of %s has pages without gaps or repeats, each of the same few statements',
    async (orderBy) => {
      const { person, consultancyId } = await adviser();
      for (let n = 0; n < 7; n += 1) {
        const { organisationId } = await client(`Same ${n % 2}`, consultancyId, []);
        if (n % 3 > 0) await take(organisationId, n % 3 > 1 ? '2026-06-30' : '2026-09-30');
      }
      const actor = await ground.actor(person);
      const whole = await portfolio.page(actor, consultancyId, { orderBy });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const request = { orderBy, first: 3, after };
        let page: Awaited<ReturnType<PortfolioService['page']>> | undefined;
        const statements = await ground.statementsOf(async () => {
          page = await portfolio.page(actor, consultancyId, request);
        });
        expect(statements.length).toBeLessThanOrEqual(4);
        expect(page?.totalCount).toBe(7);
        seen.push(...(page?.edges.map(({ node }) => node.organisationId) ?? []));
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(whole.edges.map(({ node }) => node.organisationId));
      expect(new Set(seen).size).toBe(7);
    },
  );

  it('refuses a cursor of another order, and a page past its bounds', async () => {
    const { person, consultancyId } = await adviser();
    await client('One', consultancyId, []);
    const actor = await ground.actor(person);
    const { pageInfo } = await portfolio.page(actor, consultancyId, { orderBy: 'name' });
    for (const request of [
      { orderBy: 'band' as const, after: pageInfo.endCursor },
      { first: 501 },
      { first: 0 },
      { after: 'nonsense' },
    ]) {
      const refusal = await refusalOf(portfolio.page(actor, consultancyId, request));
      expect(refusal.code).toBe('INPUT_INVALID');
    }
  });
});
