import { maturityModel, pains as catalogue } from '@rolewright/catalogue';
import { type OrganisationFile, systemActor, type UserActor } from '@rolewright/domain';
import { ImportsService } from '../observations/imports.service.js';
import { MembersService } from '../organisations/members.service.js';
import { SnapshotsService } from '../scores/snapshots.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { PainsService } from './pains.service.js';
import type { PainStatusView, PainsView } from './pains.view.js';

const ground = useGround();
let pains: PainsService;
let snapshots: SnapshotsService;

beforeAll(() => {
  pains = ground.get(PainsService);
  snapshots = ground.get(SnapshotsService);
});

/** An organisation at Reactive whose buyers wait so many days for answers. */
const slow = (asOf: string, quarter: string, days: number): OrganisationFile => ({
  organisation: { name: 'Northgate' },
  model: maturityModel.id,
  asOf,
  observations: maturityModel.domains.flatMap(({ id }) =>
    ['R1', 'R2', 'E1', 'E2', 'E3', 'O1', 'O2', 'O3'].map((criterion) => ({
      domain: id,
      criterion,
      value: criterion.startsWith('R'),
      observedAt: asOf,
      grade: 'document' as const,
    })),
  ),
  metrics: [
    {
      domain: 'EVD',
      metric: 'turnaround',
      target: 5,
      source: 'ticket system',
      readings: [{ quarter, value: days }],
    },
  ],
});

async function record(actor: UserActor, organisationId: string, file: OrganisationFile) {
  const imports = ground.get(ImportsService);
  const bytes = Buffer.from(JSON.stringify(file));
  const preview = await imports.preview(actor, organisationId, 'file.json', bytes);
  if (!preview.import) throw new Error(JSON.stringify(preview.faults));
  return imports.accept(actor, organisationId, preview.import.importId);
}
const take = (organisationId: string, asOf: string) =>
  snapshots.take(systemActor([organisationId], 'test'), [organisationId], asOf);

const stallIn = ({ pains: found }: PainsView): PainStatusView => {
  const pain = found.find(({ id }) => id === 'questionnaire-stall');
  if (!pain) throw new Error('every pain has a status');
  return pain;
};

describe('the pains of an organisation', () => {
  it('are told as of the newest snapshot, the active ones first, with facts and next step', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId, slow('2026-06-30', '2026-Q2', 14));
    await take(organisationId, '2026-06-30');
    const view = await pains.evaluate(owner, organisationId);
    expect(view).toMatchObject({
      asOf: '2026-06-30',
      band: 1,
      confidence: { label: 'low' },
      history: [],
    });
    expect(view.pains).toHaveLength(catalogue.length);
    expect(view.pains[0]).toMatchObject({
      id: 'questionnaire-stall',
      state: 'active',
      since: '2026-06-30',
    });
    expect(stallIn(view).indicators[0]).toMatchObject({
      holds: true,
      factCount: 1,
      facts: [{ section: 'metrics', row: 0 }],
    });
  });

  it('remember the snapshots before, oldest first', async () => {
    const { owner, organisationId } = await ground.organisation();
    const quarters = [
      ['2026-03-31', '2026-Q1', 14],
      ['2026-06-30', '2026-Q2', 4],
      ['2026-09-30', '2026-Q3', 4],
    ] as const;
    for (const [asOf, quarter, days] of quarters) {
      await record(owner, organisationId, slow(asOf, quarter, days));
      await take(organisationId, asOf);
    }
    const at = async (asOf: string) => stallIn(await pains.evaluate(owner, organisationId, asOf));
    expect(await at('2026-03-31')).toMatchObject({ state: 'active', since: '2026-03-31' });
    expect(await at('2026-06-30')).toMatchObject({ state: 'watch', since: '2026-06-30' });
    expect(await at('2026-09-30')).toMatchObject({ state: 'cleared', since: '2026-09-30' });
    expect((await pains.evaluate(owner, organisationId, '2026-09-30')).history).toEqual([
      '2026-03-31',
      '2026-06-30',
    ]);
  });

  it('read each earlier snapshot as it was known then: a late fact rewrites no history', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId, slow('2026-03-31', '2026-Q1', 14));
    await take(organisationId, '2026-03-31');
    await record(owner, organisationId, slow('2026-03-31', '2026-Q1', 4));
    await record(owner, organisationId, slow('2026-06-30', '2026-Q2', 4));
    expect(stallIn(await pains.evaluate(owner, organisationId, '2026-06-30'))).toMatchObject({
      state: 'watch',
    });
    expect(stallIn(await pains.evaluate(owner, organisationId, '2026-03-31')).state).not.toBe(
      'active',
    );
  });

  it('weigh more under a trigger that is present', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId, slow('2026-06-30', '2026-Q2', 14));
    const founding = async (triggers: string[]) =>
      (await pains.evaluate(owner, organisationId, '2026-06-30', triggers)).pains.find(
        ({ id }) => id === 'ai-security-role-frankenstein',
      )?.severity;
    expect(await founding([])).toBe('moderate');
    expect(await founding(['T2'])).toBe('high');
    expect(
      await refusalOf(pains.evaluate(owner, organisationId, '2026-06-30', ['T99'])),
    ).toMatchObject({ code: 'INPUT_INVALID', details: { field: 'triggers' } });
  });

  it('keep the single facts from those who may not read facts, and still count them', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId, slow('2026-06-30', '2026-Q2', 14));
    const person = await ground.person();
    await ground
      .get(MembersService)
      .add(owner, organisationId, { email: person.email, role: 'executive' });
    const view = await pains.evaluate(await ground.actor(person), organisationId, '2026-06-30');
    expect(stallIn(view).indicators[0]).toMatchObject({ factCount: 1, facts: [] });
    expect(
      view.pains.flatMap(({ indicators }) => indicators.flatMap(({ facts }) => facts)),
    ).toEqual([]);
  });

  it('are nobody else’s to see, and not told for a day ahead', async () => {
    const { owner, organisationId } = await ground.organisation();
    const stranger = await ground.actor(await ground.person());
    expect(await refusalOf(pains.evaluate(stranger, organisationId))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(pains.evaluate(owner, organisationId, '2030-01-01'))).toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});
