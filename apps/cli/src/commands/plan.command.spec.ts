import { readFileSync } from 'node:fs';
import type { CheapestPath, OperatingPlan, ScoreResult } from '@rolewright/domain';
import { commandHarness } from '../command.fixture.js';
import { run } from '../run.js';

const bound = readFileSync(
  new URL('../../../../libs/catalogue/examples/one-weak-domain.yaml', import.meta.url),
);
const files = { 'bound.yaml': bound };

async function called(words: readonly string[], more: Record<string, string> = {}, input = '') {
  const harness = commandHarness({ ...files, ...more }, input);
  const code = await run(words, harness.io);
  return { code, out: harness.out(), err: harness.err() };
}
const json = async <Value>(words: readonly string[], more: Record<string, string> = {}) =>
  JSON.parse((await called([...words, '--json'], more)).out) as Value;

describe('rolewright plan', () => {
  it('plans for the next band where none is named', async () => {
    const plan = await json<OperatingPlan>(['plan', 'bound.yaml']);
    expect(plan).toMatchObject({
      target: 'Emerging',
      from: { band: 'Reactive', index: 49 },
      to: { band: 'Emerging' },
      path: { facts: 1, cost: 1, minimal: 'proved' },
    });
    expect(plan.moves).toHaveLength(1);
    expect(plan.moves[0]).toMatchObject({
      order: 1,
      kind: 'prove',
      title: 'Prove Agent permissions: one piece of work',
      criteria: [{ domain: 'AGT', criterion: 'R1' }],
      ownerRole: 'platform-lead',
      ownerFrom: 'model',
      effort: 'hours',
      window: { from: 0, to: 30 },
    });
  });

  it('prints a table that says what is proved and what windows mean', async () => {
    const { code, out } = await called(['plan', 'bound.yaml', '--target', 'operational']);
    expect(code).toBe(0);
    expect(out).toMatch(/Reactive, index 49\.0 → Operational/);
    expect(out).toMatch(/no cheaper path exists/);
    expect(out).toMatch(/0–30 .*Settle/);
    expect(out).toMatch(/promise nothing/);
  });

  it('gives the path as a scenario that whatif takes, and that reaches the band', async () => {
    const path = await json<CheapestPath>([
      'plan',
      'bound.yaml',
      '--target',
      'Operational',
      '--path',
    ]);
    const scenario = JSON.stringify(path.scenario);
    const { after } = await json<{ after: ScoreResult }>(['whatif', 'bound.yaml', 'next.json'], {
      'next.json': scenario,
    });
    expect(after.band).toBe('Operational');
    expect(after.index).toBe(path.after.index);
    const { out } = await called(['plan', 'bound.yaml', '--target', 'Operational', '--path']);
    expect(out).toMatch(/AGT +R1 +hours +observations/);
  });

  it('weighs by effort on request', async () => {
    const path = await json<CheapestPath>([
      'plan',
      'bound.yaml',
      '--target',
      'Operational',
      '--path',
      '--cost',
      'effort',
    ]);
    expect(path.cost).toBeGreaterThan(path.facts.length);
    expect(path.bandAfter).toBe('Operational');
  });

  it('says so where there is nothing to do, and refuses a band that does not exist', async () => {
    expect((await called(['plan', 'bound.yaml', '--target', 'Unaware'])).out).toMatch(
      /reached already/,
    );
    const wrong = await called(['plan', 'bound.yaml', '--target', 'Heroic']);
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toMatch(/Unaware, Reactive, Emerging, Operational, Governed/);
  });
});

describe('rolewright whatif', () => {
  const scenario = JSON.stringify({
    title: 'Somebody grants with a record',
    observations: [{ domain: 'AGT', criterion: 'R1', value: true }],
  });

  it('prints both results and what lies between', async () => {
    const { difference, before, after } = await json<{
      before: ScoreResult;
      after: ScoreResult;
      difference: { band: object; domains: { id: string }[]; pains: object[] };
    }>(['whatif', 'bound.yaml', 's.json'], { 's.json': scenario });
    expect([before.band, after.band]).toEqual(['Reactive', 'Emerging']);
    expect(difference.band).toEqual({ before: 'Reactive', after: 'Emerging' });
    expect(difference.domains.map(({ id }) => id)).toEqual(['AGT']);
    expect(Array.isArray(difference.pains)).toBe(true);
    const { out } = await called(['whatif', 'bound.yaml', 's.json'], { 's.json': scenario });
    expect(out).toMatch(/Somebody grants with a record/);
    expect(out).toMatch(/Band +Reactive → Emerging/);
    expect(out).toMatch(/AGT .*R1 fails→holds/);
  });

  it('takes the example of the documentation: Emerging without a hire', async () => {
    const settled = readFileSync(
      new URL(
        '../../../../libs/catalogue/examples/scenarios/agent-permissions-settled.yaml',
        import.meta.url,
      ),
      'utf8',
    );
    const { out } = await called(['whatif', 'bound.yaml', 's.yaml'], { 's.yaml': settled });
    expect(out).toMatch(/Band +Reactive → Emerging/);
    expect(out).toMatch(/Index +49\.0 → 69\.2 \(\+20\.2\)/);
    expect(out).toMatch(/AGT UNOWNED/);
  });

  it('reads the scenario as YAML, and from standard input', async () => {
    const yaml = 'settle:\n  - { domain: AGT, decision: grant }\n';
    const { code, out } = await called(['whatif', 'bound.yaml', '-', '--json'], {}, yaml);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      difference: { band: { before: 'Reactive', after: 'Reactive' } },
    });
    expect((await called(['whatif', '-', '-'], {}, yaml)).code).toBe(2);
  });

  it('refuses a scenario with every fault and its place', async () => {
    const wrong = JSON.stringify({
      hire: [],
      observations: [{ domain: 'AGTT', criterion: 'R1', value: true }],
    });
    const { code, out, err } = await called(['whatif', 'bound.yaml', 's.json'], {
      's.json': wrong,
    });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/s\.json was refused; 2 faults/);
    expect(err).toMatch(/hire: .*Write "hires"/);
    expect(err).toMatch(/observations\[0\]\.domain: .*AGT/);
    const absent = JSON.stringify({ remove: { assignments: [{ role: 'nobody' }] } });
    expect((await called(['whatif', 'bound.yaml', 's.json'], { 's.json': absent })).err).toMatch(
      /remove\.assignments\[0\]/,
    );
  });
});

describe('rolewright schema --scenario', () => {
  it('prints the JSON Schema of a scenario', async () => {
    const schema = await json<{ title: string; properties: object }>(['schema', '--scenario']);
    expect(schema.title).toMatch(/^Scenario/);
    expect(Object.keys(schema.properties)).toContain('settle');
  });
});
