import { commandHarness } from '../command.fixture.js';
import { run } from '../run.js';

const facts = (asOf: string, criteria: readonly string[], more = '') => `
organisation: { name: Tiny }
model: ai-security-ownership@1
asOf: ${asOf}
observations:
${criteria
  .map(
    (criterion) =>
      `  - { domain: INT, criterion: ${criterion}, value: true, observedAt: ${asOf}, grade: document }`,
  )
  .join('\n')}
${more}`;
const points = (...list: [asOf: string, index: number][]) =>
  JSON.stringify({ points: list.map(([asOf, index]) => ({ asOf, index })) });
const five = points(
  ['2025-09-30', 41],
  ['2025-12-31', 43],
  ['2026-03-31', 45],
  ['2026-06-30', 47],
  ['2026-09-30', 49],
);

describe('trend of points', () => {
  it('prints exactly the contract’s JSON', async () => {
    const { io, out } = commandHarness({ 'results.json': five });
    expect(await run(['trend', 'results.json', '--json'], io)).toBe(0);
    const result = JSON.parse(out());
    expect(Object.keys(result)).toEqual(['points', 'statement', 's', 'p']);
    expect(result).toMatchObject({ statement: 'trend', s: 10 });
    expect(result.points).toHaveLength(5);
  });

  it('reads YAML from standard input, and says it in words', async () => {
    const { io, out } = commandHarness(
      {},
      'points:\n  - { asOf: 2026-06-30, index: 40, low: 40, high: 60 }\n  - { asOf: 2026-09-30, index: 49, low: 49, high: 55 }\n',
    );
    expect(await run(['trend', '-'], io)).toBe(0);
    expect(out()).toMatch(/^2026-06-30 +40\.0 +40\.0 +60\.0$/m);
    expect(out()).toMatch(/No detectable change between 2026-06-30 and 2026-09-30/);
  });

  it('refuses points that are no series, each with its place', async () => {
    const { io, err, out } = commandHarness({
      'bad.json': points(['2026-02-30', 41], ['2026-06-30', 141]),
    });
    expect(await run(['trend', 'bad.json'], io)).toBe(1);
    expect(out()).toBe('');
    expect(err()).toMatch(/bad\.json was refused; 2 faults/);
    expect(err()).toMatch(/points\[0\]\.asOf: .*\n.*points\[1\]\.index: /);
  });

  it('goes alone', async () => {
    const { io, err } = commandHarness({ 'a.json': five, 'b.yaml': facts('2026-09-30', ['R1']) });
    expect(await run(['trend', 'a.json', 'b.yaml'], io)).toBe(1);
    expect(err()).toMatch(/a\.json.*points, which go alone/s);
    expect(await run(['trend', 'b.yaml', 'a.json'], io)).toBe(1);
  });
});

describe('trend of organisation files', () => {
  const files = {
    'q2.yaml': facts('2026-06-30', ['R1']),
    'q3.yaml': facts(
      '2026-09-30',
      ['R1', 'R2'],
      'metrics:\n  - { domain: INT, metric: triage P85, target: 3, source: tracker, readings: [{ quarter: 2026-Q2, value: 6 }, { quarter: 2026-Q3, value: 4 }] }\n',
    ),
  };

  it('scores each, tests the series and says why the mean moved, whatever the order', async () => {
    const { io, out } = commandHarness(files);
    expect(await run(['trend', 'q3.yaml', 'q2.yaml', '--json'], io)).toBe(0);
    const result = JSON.parse(out());
    expect(Object.keys(result)).toEqual([
      ...['points', 'statement', 's', 'p'],
      ...['movements', 'quarters', 'metrics'],
    ]);
    expect(result.points.map(({ asOf }: { asOf: string }) => asOf)).toEqual([
      '2026-06-30',
      '2026-09-30',
    ]);
    expect(result.statement).toBe('no-detectable-change');
    // INT weighs 8: half of band 1, then all of it.
    expect(result.movements).toEqual([expect.objectContaining({ from: 1, restated: 1, to: 2 })]);
    expect(result.movements[0].parts).toEqual({
      ...{ method: 0, scope: 0, coverage: 1, respondents: 0, practice: 0, decay: 0 },
    });
    expect(result.quarters).toHaveLength(2);
    expect(result.metrics.examined).toBe(1);
  });

  it('prints a table, the statements and the facts', async () => {
    const { io, out } = commandHarness(files);
    expect(await run(['trend', 'q2.yaml', 'q3.yaml'], io)).toBe(0);
    expect(out()).toMatch(/^2026-09-30 +Unaware +2\.0 +2\.0 +\S+ +low +Unaware$/m);
    expect(out()).toMatch(/coverage: INT R2 was unknown on 2026-06-30 and holds on 2026-09-30/);
    expect(out()).toMatch(/INT triage P85: Moved from 6 in 2026-Q2 to 4 in 2026-Q3\./);
    expect(out()).toMatch(/as the quarter before/);
  });

  it('takes one file for a baseline', async () => {
    const { io, out } = commandHarness(files);
    expect(await run(['trend', 'q2.yaml'], io)).toBe(0);
    expect(out()).toMatch(/is the baseline/);
  });

  it('keeps a long list of facts short', async () => {
    const all = ['R1', 'R2', 'E1', 'E2', 'E3', 'O1', 'O2', 'O3', 'O4', 'O5', 'G1'];
    const { io, out } = commandHarness({
      'q2.yaml': facts('2026-06-30', ['R1']),
      'q3.yaml': facts('2026-09-30', all),
    });
    expect(await run(['trend', 'q2.yaml', 'q3.yaml'], io)).toBe(0);
    expect(out()).toMatch(/coverage: … and 2 more \(--json has all\)/);
  });

  it.each([
    [
      'another organisation',
      facts('2026-09-30', ['R1']).replace('Tiny', 'Other'),
      /of Other, and q2\.yaml of Tiny/,
    ],
    ['the same day', facts('2026-06-30', ['R2']), /of 2026-06-30, like q2\.yaml/],
    ['a broken file', 'model: 5', /organisation/],
    ['a list', '[1]', /no sections/],
  ])('refuses %s', async (_, text, message) => {
    const { io, err } = commandHarness({ ...files, 'other.yaml': text });
    expect(await run(['trend', 'q2.yaml', 'other.yaml'], io)).toBe(1);
    expect(err()).toMatch(/^other\.yaml was refused/);
    expect(err()).toMatch(message);
  });
});
