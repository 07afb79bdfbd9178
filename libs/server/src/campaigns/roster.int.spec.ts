import { refusalOf, useGround } from '../server.fixture.js';
import { CampaignStagesService } from './campaign-stages.service.js';
import {
  invitationsOf,
  newKey,
  openCampaign,
  rosterText,
  scene,
  type Scene,
} from './campaigns.fixture.js';
import type { RespondentInput } from './respondent-rows.js';
import { RosterImportsService } from './roster-imports.service.js';
import { RosterService } from './roster.service.js';

const ground = useGround();
let at: Scene;
const roster = () => ground.get(RosterService);
const person = (more: Partial<RespondentInput> = {}): RespondentInput => ({
  name: 'Gil Gum',
  email: 'gil@people.example',
  function: 'Privacy',
  standing: 'other',
  ...more,
});
const add = (more: Partial<RespondentInput> = {}, key = newKey()) =>
  roster().add(at.owner, at.organisationId, key, person(more));
const importing = (text: string, requestKey = newKey(), dryRun = false) =>
  ground
    .get(RosterImportsService)
    .importLines(at.owner, at.organisationId, { requestKey, text, dryRun });
const names = async (more: object = {}) =>
  (await roster().list(at.owner, at.organisationId, more)).edges.map(({ node }) => node.name);

beforeEach(async () => {
  at = await scene(ground);
});

describe('the roster', () => {
  it('is found by part of a name, an address or a function, and paged by name', async () => {
    expect(await names({ first: 2 })).toEqual(['Ada Ash', 'Ben Beech']);
    expect(await names({ text: 'CLEO@' })).toEqual(['Cleo Cedar']);
    expect(await names({ text: 'platf' })).toEqual(['Ben Beech', 'Cleo Cedar']);
    expect(await names({ text: '%' })).toEqual([]);
    expect(await roster().functions(at.owner, at.organisationId)).toEqual([
      'Leadership',
      'Legal',
      'Platform',
      'Product security',
    ]);
  });

  it('takes a person once a key, and an address once, also at once', async () => {
    const key = newKey();
    const [one, two] = await Promise.all([add({}, key), add({ name: 'Other' }, key)]);
    expect(one).toEqual(two);
    const outcomes = await Promise.allSettled([
      add({ email: 'twin@people.example' }),
      add({ email: 'TWIN@people.example' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await refusalOf(add({ email: 'ADA@people.example' }))).code).toBe('CONFLICT');
  });

  it.each<[string, Partial<RespondentInput>, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['no function', { function: '' }, 'function'],
    ['an address that is none', { email: 'gil at example' }, 'email'],
  ])('refuses %s', async (_, more, field) => {
    const refusal = await refusalOf(add(more));
    expect([refusal.code, refusal.details['field']]).toEqual(['INPUT_INVALID', field]);
  });

  it('changed by two at once keeps one, and tells the other', async () => {
    const { respondentId } = await add();
    const change = (name: string) =>
      roster().change(at.owner, at.organisationId, respondentId, 1, person({ name }));
    const outcomes = await Promise.allSettled([change('One'), change('Two')]);
    const done = outcomes.find((one) => one.status === 'fulfilled')?.value;
    const refused = outcomes.find((one) => one.status === 'rejected')?.reason as unknown;
    expect(refused).toMatchObject({ code: 'CONFLICT', details: { current: done } });
  });

  it('carries a new function into campaigns that are not closed', async () => {
    const open = await openCampaign(ground, at);
    const closed = await openCampaign(ground, at);
    await ground
      .get(CampaignStagesService)
      .close(at.owner, at.organisationId, closed.campaignId, { version: closed.version });
    const respondentId = at.respondentIds[0] ?? '';
    await roster().change(
      at.owner,
      at.organisationId,
      respondentId,
      1,
      person({ name: 'Ada Ash', email: 'ada@people.example', function: 'Risk' }),
    );
    const functionIn = async (campaignId: string) =>
      (await invitationsOf(ground, at, campaignId)).find((one) => one.respondentId === respondentId)
        ?.function;
    expect([await functionIn(open.campaignId), await functionIn(closed.campaignId)]).toEqual([
      'Risk',
      'Product security',
    ]);
  });

  it('lets a person go, out of open campaigns, and has them back within 30 days', async () => {
    const { campaignId } = await openCampaign(ground, at);
    const respondentId = at.respondentIds[0] ?? '';
    await roster().remove(at.owner, at.organisationId, respondentId, 1);
    expect(await names()).not.toContain('Ada Ash');
    expect(await names({ deleted: true })).toEqual(['Ada Ash']);
    expect((await invitationsOf(ground, at, campaignId))[0]).toMatchObject({ state: 'revoked' });
    await add({ email: 'ada@people.example' });
    const taken = roster().restore(at.owner, at.organisationId, respondentId);
    expect((await refusalOf(taken)).code).toBe('CONFLICT');
    const [, second] = at.respondentIds;
    await roster().remove(at.owner, at.organisationId, second ?? '', 1);
    expect(await roster().restore(at.owner, at.organisationId, second ?? '')).toMatchObject({
      name: 'Ben Beech',
      deletedAt: null,
    });
  });

  it('of another organisation is not there', async () => {
    const other = await scene(ground);
    const change = roster().change(
      other.owner,
      other.organisationId,
      at.respondentIds[0] ?? '',
      1,
      person(),
    );
    expect((await refusalOf(change)).code).toBe('NOT_FOUND');
    expect((await refusalOf(roster().list(other.owner, at.organisationId))).code).toBe('NOT_FOUND');
  });
});

describe('a pasted list', () => {
  it('adds, changes and leaves alone, and says so first', async () => {
    const text = `${rosterText.replace('Ben Beech', 'Benedict Beech')}\nGil Gum;;Privacy`.replace(
      'Gil Gum;;Privacy',
      'Gil Gum,,Privacy',
    );
    const counts = { added: 1, changed: 1, unchanged: 4, refused: 0 };
    expect(await importing(text, newKey(), true)).toMatchObject({ applied: false, ...counts });
    expect(await names()).not.toContain('Gil Gum');
    const done = await importing(text);
    expect(done).toMatchObject({ applied: true, ...counts });
    expect(await names()).toEqual(expect.arrayContaining(['Gil Gum', 'Benedict Beech']));
    expect(await importing(text)).toMatchObject({ added: 0, changed: 0, unchanged: 6 });
  });

  it('sent twice at once under one key counts once', async () => {
    const key = newKey();
    const text = 'Gil Gum,gil@people.example,Privacy\nHal Hazel,,Privacy';
    const both = await Promise.all([importing(text, key), importing(text, key)]);
    expect(
      new Set(both.map(({ lines }) => lines.map((line) => line.respondentId).join())).size,
    ).toBe(1);
    expect((await names()).filter((name) => /Gil|Hal/.test(name))).toEqual([
      'Gil Gum',
      'Hal Hazel',
    ]);
  });

  it('with one line refused writes nothing', async () => {
    const done = await importing('Gil Gum,,Privacy\nHal Hazel,nowhere,Privacy');
    expect(done).toMatchObject({ applied: false, added: 1, refused: 1 });
    expect(done.lines[1]).toMatchObject({ line: 2, action: 'refused' });
    expect(await names()).toHaveLength(5);
  });

  it.each([
    ['nothing', ''],
    ['too many', 'A,,B\n'.repeat(2_001)],
    ['endless text', 'x'.repeat(600_000)],
  ])('of %s is refused', async (_, text) => {
    expect((await refusalOf(importing(text))).code).toBe('INPUT_INVALID');
  });
});
