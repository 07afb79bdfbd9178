import { readFileSync } from 'node:fs';
import { modelManifest } from '@rolewright/catalogue/manifest';
import { maturityModel } from '@rolewright/catalogue/model';
import type { ModelDifference, ScoreResult } from '@rolewright/domain';
import { commandHarness } from '../command.fixture.js';
import { run } from '../run.js';

const extension = [
  'id: acme.2',
  'base: ai-security-ownership@1',
  'reason: Agents carry most of the risk here.',
  'weights: { AGT: 12 }',
  '',
].join('\n');
const holed = JSON.stringify({
  ...maturityModel,
  criteria: maturityModel.criteria.filter(({ band }) => band !== 2),
});
const organisation = (model: string) =>
  JSON.stringify({ organisation: { name: 'Alder' }, model, asOf: '2026-09-30' });
const files = {
  'acme.yaml': extension,
  'example.yaml': readFileSync(
    new URL(
      '../../../../libs/catalogue/examples/extensions/agents-weigh-more.yaml',
      import.meta.url,
    ),
  ),
  'far.yaml': extension.replace('12', '40'),
  'holed.json': holed,
  'base.json': organisation(maturityModel.id),
  'extended.json': organisation(`${maturityModel.id}+acme.2`),
};

async function called(...words: string[]) {
  const harness = commandHarness(files);
  const code = await run(words, harness.io);
  return { code, out: harness.out(), err: harness.err() };
}

describe('rolewright model', () => {
  it('prints the manifest, and the whole model on request', async () => {
    expect(JSON.parse((await called('model', '--json')).out)).toEqual(modelManifest);
    expect(JSON.parse((await called('model', '--print')).out)).toEqual(maturityModel);
    const { code, out } = await called('model');
    expect(code).toBe(0);
    expect(out).toContain(`version ${modelManifest.version}`);
    for (const { sha256 } of modelManifest.parts) expect(out).toContain(sha256);
  });

  it('names what an extension changes', async () => {
    const { out } = await called('model', '--diff', 'built-in', 'acme.yaml', '--json');
    const difference = JSON.parse(out) as ModelDifference;
    expect(difference).toMatchObject({
      from: maturityModel.id,
      to: 'ai-security-ownership@1+acme.2',
      kind: 'minor',
    });
    expect(difference.changes).toHaveLength(13);
    expect((await called('model', '--diff', 'built-in', 'acme.yaml')).out).toMatch(
      /domains\.AGT\.weight +changed/,
    );
    expect((await called('model', '--diff', 'built-in', 'built-in')).out).toMatch(
      /Nothing differs/,
    );
  });

  it('refuses a model with holes, and an extension that goes too far', async () => {
    const good = await called('model', '--check', 'acme.yaml');
    expect([good.code, good.err]).toEqual([0, '']);
    expect(good.out).toMatch(/has no holes: 13 domains, 14 criteria/);
    const bad = await called('model', '--check', 'holed.json');
    expect([bad.code, bad.out]).toEqual([1, '']);
    expect(bad.err).toMatch(/band 2 has no criterion/);
    expect((await called('model', '--check', 'far.yaml')).err).toMatch(
      /weights\.AGT: .*Stay within 4\.5 to 13\.5/,
    );
    const told = await called('model', '--check', 'holed.json', '--json');
    expect(told.code).toBe(1);
    expect(JSON.parse(told.out)).toMatchObject({ ok: false, faults: [{ path: 'criteria' }] });
  });

  it('takes the example of the documentation: its own domain and criterion break comparison', async () => {
    const { out } = await called('model', '--diff', 'built-in', 'example.yaml', '--json');
    expect(JSON.parse(out)).toMatchObject({ kind: 'major' });
    expect((await called('model', '--check', 'example.yaml')).out).toMatch(
      /14 domains, 15 criteria/,
    );
  });

  it('is used wrongly with two purposes, or files without one', async () => {
    expect((await called('model', '--print', '--diff', 'built-in', 'built-in')).code).toBe(2);
    expect((await called('model', 'acme.yaml')).code).toBe(2);
    expect((await called('model', '--diff', 'built-in')).code).toBe(2);
    expect((await called('model', '--check', 'missing.yaml')).code).toBe(1);
  });
});

describe('--extension', () => {
  it('measures by the extended model, whose id the file has to name', async () => {
    const { code, out } = await called(
      'score',
      'extended.json',
      '--extension',
      'acme.yaml',
      '--json',
    );
    expect(code).toBe(0);
    expect((JSON.parse(out) as ScoreResult).model).toBe('ai-security-ownership@1+acme.2');
    expect((await called('score', 'base.json', '--extension', 'acme.yaml')).err).toMatch(
      /ai-security-ownership@1\+acme\.2/,
    );
    expect((await called('score', 'extended.json')).code).toBe(1);
    expect((await called('plan', 'extended.json', '--extension', 'acme.yaml')).code).toBe(0);
  });
});
