import { maturityModel } from '@rolewright/catalogue';
import {
  type ExplainNode,
  explain,
  type NextFact,
  type OrganisationFile,
} from '@rolewright/domain';
import { commandHarness } from '../command.fixture.js';
import { run } from '../run.js';

const organisation: OrganisationFile = {
  organisation: { name: 'Alder' },
  model: maturityModel.id,
  asOf: '2026-09-30',
  profile: { agentsWrite: true, decisionsAffectPeople: false },
  observations: maturityModel.domains.flatMap(({ id }) =>
    ['R1', 'R2', ...(id === 'AGT' ? [] : ['E1', 'E2', 'E3'])].map((criterion) => ({
      domain: id,
      criterion,
      value: !(id === 'AGT' && criterion === 'R1'),
      observedAt: '2026-09-20',
      grade: 'document' as const,
      source: 'ticket 7',
    })),
  ),
};
const files = { 'alder.json': JSON.stringify(organisation) };

async function call(...words: string[]) {
  const harness = commandHarness(files, files['alder.json']);
  const exit = await run(words, harness.io);
  return { exit, out: harness.out(), err: harness.err() };
}

describe('rolewright explain', () => {
  it('shows band, rules and domains, two levels deep', async () => {
    const { exit, out } = await call('explain', 'alder.json');
    expect(exit).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(
      /^Alder as of 2026-09-30: Held at Reactive: .* confidence low \(0\.\d+\)\.$/,
    );
    expect(lines[1]).toBe('  Band: Reactive: the lowest of what the rules allow. '.trimEnd());
    expect(out).toContain('\n    ✗ Weakest critical domain: B3 = min(4, 1 + 0) = 1: ');
    expect(out).toContain('\n    ✓ The rule for Governed: ');
    expect(out).toMatch(
      /\n {4}Agent permissions \(AGT\): S = 25 × .* = 112\.5\. \(16 more below\)\n/,
    );
    expect(out).not.toContain('R1,');
  });

  it('goes as deep as it is told', async () => {
    expect((await call('explain', 'alder.json', '--depth', '0')).out).toMatch(
      /^Alder .* \(5 more below\)\n$/,
    );
    const deep = await call('explain', 'alder.json', '--depth=9');
    expect(deep.out).toContain(
      '      Agent permissions (AGT): Unaware: Reactive lacks R1.\n        ✗ AGT R1, ',
    );
    expect(deep.out).toMatch(
      /\n {10}· observations, row \d+: AGT R1 was seen not to hold on 2026-09-20/,
    );
  });

  it('explains one domain to the last fact, with the next one', async () => {
    const { exit, out } = await call('explain', 'alder.json', '--domain', 'agt');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Alder as of 2026-09-30: Held at Reactive/);
    expect(out).toContain('\n  ✗ AGT R1, ');
    expect(out).toContain('\n  ✓ AGT R2, ');
    expect(out).toContain('\n  ? AGT E1, ');
    expect(out).toMatch(
      /\n {4}· observations, row \d+: AGT R2 was seen to hold on 2026-09-20, and counts until 2027-09-20 \(document, ticket 7\)\.\n/,
    );
    expect(out).toMatch(/\n\nNext: Show by a document or a system record that AGT R1 holds\.\n$/);
    expect(out).not.toContain('Product review');
  });

  it('prints exactly the engine’s tree as JSON, whole or cut', async () => {
    const whole = JSON.parse((await call('explain', '-', '--json')).out) as ExplainNode;
    expect(whole).toEqual(explain(organisation, maturityModel));
    const short = JSON.parse(
      (await call('explain', 'alder.json', '--json', '--depth', '1')).out,
    ) as ExplainNode;
    expect(short.children.map(({ id, children }) => [id, children.length])).toEqual([
      ['band', 0],
      ['index', 0],
      ['mean', 0],
      ['interval', 0],
      ['confidence', 0],
    ]);
    const domain = JSON.parse(
      (await call('explain', 'alder.json', '--json', '--domain', 'REV')).out,
    ) as ExplainNode;
    expect(domain).toEqual(whole.children[2]?.children[1]);
  });

  it('tells the next fact of each domain', async () => {
    const { out } = await call('explain', 'alder.json', '--next');
    expect(out).toMatch(/^Alder as of 2026-09-30: the smallest fact that lifts each domain/);
    expect(out).toMatch(/\nAGT {5}R1 +Reactive +25\.0 {2}Show by a document/);
    const facts = JSON.parse(
      (await call('explain', 'alder.json', '--next', '--json')).out,
    ) as NextFact[];
    expect(facts.map(({ domain }) => domain)).toEqual(maturityModel.domains.map(({ id }) => id));
    const one = JSON.parse(
      (await call('explain', 'alder.json', '--next', '--json', '--domain', 'AGT')).out,
    ) as NextFact[];
    expect(one).toEqual(facts.filter(({ domain }) => domain === 'AGT'));
  });

  it('says so where nothing lifts it further', async () => {
    const top = {
      ...organisation,
      observations: maturityModel.domains.flatMap(({ id: domain }) =>
        maturityModel.criteria.map(({ id: criterion }) => ({
          domain,
          criterion,
          value: true,
          observedAt: '2026-09-20',
          grade: 'document',
        })),
      ),
    };
    const harness = commandHarness({ 'top.json': JSON.stringify(top) });
    expect(await run(['explain', 'top.json', '--next'], harness.io)).toBe(0);
    expect(harness.out()).toBe('Alder as of 2026-09-30: no single fact lifts it further.\n');
    expect(await run(['explain', 'top.json', '--domain', 'INT'], harness.io)).toBe(0);
    expect(harness.out()).not.toContain('Next:');
  });

  it.each([
    [['--domain', 'XYZ'], 'There is no domain "XYZ". Known: INT, REV, '],
    [['--depth', 'two'], '--depth needs a whole number, 0 or more.'],
    [['--depth', '-1'], '--depth needs a whole number, 0 or more.'],
    [['--depth', '1.5'], '--depth needs a whole number, 0 or more.'],
  ])('refuses %j as wrong usage', async (words, message) => {
    const { exit, err } = await call('explain', 'alder.json', ...words);
    expect(exit).toBe(2);
    expect(err).toContain(message);
  });
});

describe('rolewright score --fail-below', () => {
  it.each([
    ['Unaware', 0],
    ['Reactive', 0],
    ['Emerging', 3],
    ['Governed', 3],
  ])('%s: exit %i for an organisation at Reactive', async (band, code) => {
    const { exit, out, err } = await call('score', 'alder.json', '--fail-below', band);
    expect(exit).toBe(code);
    expect(out).toMatch(/^Alder as of 2026-09-30/);
    expect(err).toBe(
      code === 3 ? `Alder stands at Reactive as of 2026-09-30, below ${band}.\n` : '',
    );
  });

  it('without it, any band will do; a word that is no band is wrong usage', async () => {
    expect((await call('score', 'alder.json')).exit).toBe(0);
    expect((await call('score', 'alder.json', '--fail-below', 'Excellent')).exit).toBe(2);
  });

  it('prints the same JSON', async () => {
    const plain = await call('score', 'alder.json', '--json');
    const failing = await call('score', 'alder.json', '--json', '--fail-below', 'Governed');
    expect(failing.out).toBe(plain.out);
  });
});
