import { maturityModel } from '@rolewright/catalogue';
import { type OrganisationFile, score, type UserActor } from '@rolewright/domain';
import { ImportsService } from '../observations/imports.service.js';
import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { ExplanationsService } from './explanations.service.js';

const ground = useGround();
const file: OrganisationFile = {
  organisation: { name: 'Northgate' },
  model: maturityModel.id,
  asOf: '2026-06-30',
  profile: { agentsWrite: false, decisionsAffectPeople: false },
  observations: [
    { domain: 'INT', criterion: 'R1', value: true, observedAt: '2026-06-01', grade: 'document' },
    { domain: 'INT', criterion: 'R2', value: false, observedAt: '2026-06-01', grade: 'system' },
  ],
};

let explanations: ExplanationsService;
let owner: UserActor;
let organisationId: string;

beforeAll(async () => {
  explanations = ground.get(ExplanationsService);
  ({ owner, organisationId } = await ground.organisation());
  const imports = ground.get(ImportsService);
  const bytes = Buffer.from(JSON.stringify(file));
  const preview = await imports.preview(owner, organisationId, 'file.json', bytes);
  if (!preview.import) throw new Error(JSON.stringify(preview.faults));
  await imports.accept(owner, organisationId, preview.import.importId);
});

const opened = (node?: string, depth?: number) =>
  explanations.explanation(owner, organisationId, {
    asOf: '2026-06-30',
    node: node ?? null,
    depth: depth ?? null,
  });

describe('explanations', () => {
  it('open from the band down to a single fact, one step at a time', async () => {
    const top = await opened();
    const result = score(file, maturityModel);
    expect(top.asOf).toBe('2026-06-30');
    expect(top.nodes[0]).toMatchObject({ kind: 'result', parentId: null, word: result.band });
    // Breadth first, until a fact of the criterion that fails is met.
    const queue = [top.nodes[0]?.id ?? ''];
    const facts: string[] = [];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const { nodes } = await opened(id);
      const [self, ...below] = nodes;
      expect(self?.childCount).toBe(below.length);
      for (const child of below) expect(child.parentId).toBe(id);
      facts.push(...nodes.flatMap((node) => node.facts.map(({ text }) => text)));
      if (facts.some((text) => /INT R2.*not to hold/.test(text))) return;
      queue.push(...below.filter(({ childCount }) => childCount > 0).map((child) => child.id));
    }
    throw new Error(`The fact was not found among ${String(facts.length)}.`);
  });

  it('give several steps at once, and never more than three', async () => {
    const [one, three, many] = [
      await opened(undefined, 1),
      await opened(undefined, 3),
      await opened(undefined, 99),
    ];
    expect(three.nodes.length).toBeGreaterThan(one.nodes.length);
    expect(many).toEqual(three);
  });

  it('tell an executive why, and how many facts there are, but not the facts', async () => {
    const person = await ground.person();
    const { email } = person;
    await ground.get(MembersService).add(owner, organisationId, { email, role: 'executive' });
    const executive = await ground.actor(person);
    const { nodes } = await explanations.explanation(executive, organisationId, {
      asOf: '2026-06-30',
      depth: 3,
    });
    expect(nodes.flatMap(({ facts }) => facts)).toEqual([]);
    expect(nodes.map(({ kind }) => kind)).not.toContain('fact');
    const told = await opened(undefined, 3);
    expect(nodes.reduce((sum, { factCount }) => sum + factCount, 0)).toBeGreaterThan(0);
    expect(told.nodes.length).toBeGreaterThan(nodes.length - 1);
  });

  it('refuse a node that is not there, and an organisation that is not theirs, alike', async () => {
    expect(await refusalOf(opened('mean/XXX'))).toMatchObject({ code: 'NOT_FOUND' });
    const { owner: stranger } = await ground.organisation();
    expect(await refusalOf(explanations.explanation(stranger, organisationId))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(explanations.nextFacts(stranger, organisationId))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('name the next fact of each domain, with what it would give', async () => {
    const next = await explanations.nextFacts(owner, organisationId, '2026-06-30');
    expect(next.map(({ domain }) => domain)).toEqual(maturityModel.domains.map(({ id }) => id));
    const before = score(file, maturityModel);
    for (const { domain, scoreAfter, text } of next) {
      expect(text).not.toBe('');
      expect(scoreAfter).toBeGreaterThan(
        before.domains.find(({ id }) => id === domain)?.score ?? 100,
      );
    }
  });
});
