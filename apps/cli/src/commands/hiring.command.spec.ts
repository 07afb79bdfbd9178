import { readFileSync } from 'node:fs';
import { commandHarness } from '../command.fixture.js';
import { run } from '../run.js';

const example = (name: string): string =>
  readFileSync(
    new URL(`../../../../libs/catalogue/examples/${name}.yaml`, import.meta.url),
    'utf8',
  );
const files = {
  'now.yaml': example('hiring'),
  'before.yaml': example('hiring-quarter-before'),
  'money.yaml': example('hiring-inputs'),
};
const hiring = async (...words: string[]) => {
  const harness = commandHarness(files, files['now.yaml']);
  const code = await run(['hiring', ...words], harness.io);
  return { code, out: harness.out(), err: harness.err() };
};
const measured = ['now.yaml', '--history', 'before.yaml'];

interface Case {
  decisionDebt: number;
  seed: string;
  draws: number;
  clusters: {
    id: string;
    verdict: string;
    gap: Record<string, number>;
    role: { frankensteinIndex: number } | null;
  }[];
}
const parsed = async (...words: string[]): Promise<Case> =>
  JSON.parse((await hiring(...words, '--json')).out) as Case;

describe('rolewright hiring', () => {
  it('gives the verdicts of the worked example once two quarters are measured', async () => {
    const result = await parsed(...measured);
    expect(Object.fromEntries(result.clusters.map(({ id, verdict }) => [id, verdict]))).toEqual({
      'product-review': 'borrow',
      'platform-control': 'lend-capacity',
      evaluation: 'borrow',
      monitoring: 'slack',
      'evidence-privacy': 'slack',
      governance: 'slack',
    });
    expect(Object.keys(result).slice(0, 2)).toEqual(['decisionDebt', 'clusters']);
    // O3 of REV (10) and O5 of EVL (7) close by work, O1 of CHG (8) by a decision.
    expect(result.decisionDebt).toBeCloseTo(8 / 25, 12);
    for (const { role } of result.clusters) {
      if (role) expect(role.frankensteinIndex).toBeLessThan(45);
    }
  });

  it('takes one file by its word, from standard input too, and says so', async () => {
    const fromInput = await parsed('-');
    expect(await parsed('now.yaml')).toEqual(fromInput);
    const verdicts = fromInput.clusters.map(({ verdict }) => verdict);
    expect(verdicts).toEqual((await parsed(...measured)).clusters.map(({ verdict }) => verdict));
    expect(verdicts).not.toContain('measure-first');
    expect((await hiring('now.yaml')).out).toContain("by the file's own word");
    expect((await hiring(...measured)).out).not.toContain("by the file's own word");
  });

  it('leads with the verdict and shows every gap as an interval', async () => {
    const { out, code } = await hiring(...measured, '--inputs', 'money.yaml');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(
      /^Hire nobody this quarter; borrow for Product review and Evaluation/,
    );
    expect(out).toMatch(/Product review +0\.50 +[\d.]+ \/ [\d.]+ \/ [\d.]+ .*borrow for a quarter/);
    expect(out).toContain('never judged');
    expect(out).toContain('as of 2026-09-30');
    expect(out).toMatch(/Cost of a quarter's delay \(EUR\): [\d,]+ \/ [\d,]+ \/ [\d,]+/);
    expect(out).toContain('incidents: not stated');
    expect(out).not.toMatch(/undefined|NaN|-0\.00/);
  });

  it('names the seat and what its holder decides', async () => {
    const { out } = await hiring(...measured);
    expect(out).toContain('Decides: REV pass, REV condition, REV block');
    expect(out).toContain('Must agree to: CHG approve');
    expect(out).toContain("Cost of a quarter's delay: not stated");
  });

  it('justifies an interim assignee by a deadline', async () => {
    // A quarter before without a workload: one quarter of load data, so that measuring comes first.
    const harness = commandHarness({
      ...files,
      'silent.yaml':
        'organisation: { name: Hollin Payments }\nmodel: ai-security-ownership@1\nasOf: 2026-06-30\n',
    });
    const words = ['now.yaml', '--history', 'silent.yaml', '--inputs', 'money.yaml'];
    expect(await run(['hiring', ...words], harness.io)).toBe(0);
    expect(harness.out()).toContain('measure first');
    expect(harness.out()).toContain(
      "A buyer's audit is fixed: an interim assignee until 2026-12-15 is justified",
    );
  });

  it('takes a post of all trades apart before anybody is asked for', async () => {
    const disciplines = 'APP CLD MLK GOV PRV PRD RED DET SDL CMP EXE'
      .split(' ')
      .map((id) => `${id}: 1`)
      .join(', ');
    const post = `roles:\n  - { title: AI security lead, disciplines: { ${disciplines} }, authorityGap: 1, fteRequired: 4 }\n`;
    const harness = commandHarness({ ...files, 'draft.yaml': files['now.yaml'] + post });
    expect(await run(['hiring', 'draft.yaml', '--history', 'before.yaml'], harness.io)).toBe(0);
    expect(harness.out()).toMatch(
      /^Hire nobody this quarter; redesign the post for Product review, Platform/,
    );
    expect(harness.out()).toMatch(
      /The Frankenstein index is "AI security lead" \d\d; from 65 a post is taken apart first/,
    );
  });

  it('takes a seed and a number of draws', async () => {
    const [one, other] = [
      await parsed(...measured, '--seed', '7'),
      await parsed(...measured, '--seed', '8'),
    ];
    expect(one).toMatchObject({ seed: '7', draws: 10_000 });
    expect(one.clusters[0]?.gap).not.toEqual(other.clusters[0]?.gap);
    expect(await parsed(...measured, '--draws', '10001')).toMatchObject({ draws: 10_001 });
  });

  it.each([['9999'], ['200001'], ['10000.5'], ['many']])(
    'refuses %s draws as wrong usage',
    async (draws) => {
      const { code, err } = await hiring('now.yaml', '--draws', draws);
      expect(code).toBe(2);
      expect(err).toContain('--draws takes a whole number from 10000 to 200000');
    },
  );

  it('refuses history that is not earlier, naming it', async () => {
    const { code, out, err } = await hiring('now.yaml', '--history', 'now.yaml');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('history[0].asOf: There is another file of 2026-09-30.');
  });

  it('refuses bad figures of money, and a file that is not there', async () => {
    const bad = await hiring('now.yaml', '--inputs', 'now.yaml');
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('now.yaml was refused');
    const missing = await hiring('now.yaml', '--inputs', 'absent.yaml');
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('There is no such file.');
  });
});
