import { maturityModel } from '@rolewright/catalogue';
import { type OrganisationFile, type UserActor } from '@rolewright/domain';
import { ImportsService } from '../observations/imports.service.js';
import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { DecisionMatrixService } from './decision-matrix.service.js';

const ground = useGround();
let matrices: DecisionMatrixService;

beforeAll(() => {
  matrices = ground.get(DecisionMatrixService);
});

const [first, second] = maturityModel.domains[0]?.decisions ?? [];
if (!first || !second) throw new Error('the first domain has two decisions');

const file: OrganisationFile = {
  organisation: { name: 'Northgate' },
  model: maturityModel.id,
  asOf: '2026-06-30',
  decisions: [
    {
      domain: 'INT',
      decision: first.id,
      decider: 'governance-lead',
      recommend: ['intake-desk'],
      perform: ['platform-lead'],
      need: 4,
      held: 4,
    },
    {
      domain: 'INT',
      decision: second.id,
      decider: ['governance-lead', 'platform-lead'],
      need: 4,
      held: 2,
    },
  ],
};

async function record(actor: UserActor, organisationId: string) {
  const imports = ground.get(ImportsService);
  const preview = await imports.preview(
    actor,
    organisationId,
    'file.json',
    Buffer.from(JSON.stringify(file)),
  );
  if (!preview.import) throw new Error(JSON.stringify(preview.faults));
  await imports.accept(actor, organisationId, preview.import.importId);
}

describe('the decisions of an organisation', () => {
  it('are told three ways, with what is wrong with them and who would usually decide', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId);
    const view = await matrices.matrix(owner, organisationId, { asOf: '2026-06-30' });
    expect(view.asOf).toBe('2026-06-30');
    expect(view.domains.map(({ id }) => id)).toEqual(maturityModel.domains.map(({ id }) => id));
    const [settled, shared] = view.domains[0]?.decisions ?? [];
    expect(settled).toMatchObject({
      id: first.id,
      recorded: true,
      rapid: { decide: ['governance-lead'], recommend: ['intake-desk'] },
      raci: { accountable: ['governance-lead'], responsible: ['platform-lead'] },
      daci: { approver: ['governance-lead'], driver: ['intake-desk'] },
      gaps: [],
      suggestion: null,
      factCount: 1,
      facts: [{ section: 'decisions', row: 0 }],
    });
    expect(shared?.gaps).toEqual(['several-deciders']);
    expect(view.gaps).toContainEqual(
      expect.objectContaining({ domain: 'INT', decision: second.id, gap: 'several-deciders' }),
    );
    expect(view.roles).toContainEqual({
      role: 'intake-desk',
      domains: [
        {
          domain: 'INT',
          rapid: [{ letter: 'R', decisions: 1 }],
          raci: [{ letter: 'C', decisions: 1 }],
          daci: [{ letter: 'D', decisions: 1 }],
        },
      ],
    });
  });

  it('can be asked for of one domain, with nothing of the others', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId);
    const view = await matrices.matrix(owner, organisationId, {
      asOf: '2026-06-30',
      domain: 'REV',
    });
    expect(view.domains.map(({ id }) => id)).toEqual(['REV']);
    expect(view.roles).toEqual([]);
    expect(view.gaps.every(({ domain }) => domain === 'REV')).toBe(true);
    expect(
      await refusalOf(matrices.matrix(owner, organisationId, { domain: 'XYZ' })),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keep the single facts from those who may not read facts, and are nobody else’s', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId);
    const person = await ground.person();
    await ground
      .get(MembersService)
      .add(owner, organisationId, { email: person.email, role: 'executive' });
    const view = await matrices.matrix(await ground.actor(person), organisationId, {
      asOf: '2026-06-30',
    });
    expect(view.domains[0]?.decisions[0]).toMatchObject({ factCount: 1, facts: [] });
    const stranger = await ground.actor(await ground.person());
    expect(await refusalOf(matrices.matrix(stranger, organisationId))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
