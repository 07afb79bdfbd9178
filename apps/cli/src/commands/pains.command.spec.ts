import { maturityModel } from '@rolewright/catalogue';
import type { PainStatus } from '@rolewright/domain';
import { commandHarness } from '../command.fixture.js';
import { run } from '../run.js';

interface Printed {
  organisation: string;
  asOf: string;
  band: string;
  confidence: { label: string };
  pains: PainStatus[];
}

/** An organisation at Reactive, known for somewhat more than half, whose buyers wait so many days for answers. */
const organisation = (asOf: string, quarter: string, days: number): string =>
  JSON.stringify({
    organisation: { name: 'Alder' },
    model: maturityModel.id,
    asOf,
    observations: maturityModel.domains.flatMap(({ id }) =>
      ['R1', 'R2', 'E1', 'E2', 'E3', 'O1', 'O2', 'O3'].map((criterion) => ({
        domain: id,
        criterion,
        value: criterion.startsWith('R'),
        observedAt: asOf,
        grade: 'document',
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
const files = {
  'q1.json': organisation('2026-03-31', '2026-Q1', 14),
  'q2.json': organisation('2026-06-30', '2026-Q2', 4),
  'q3.json': organisation('2026-09-30', '2026-Q3', 5),
};

async function printed(...words: string[]): Promise<Printed> {
  const harness = commandHarness(files);
  expect(await run(['pains', ...words, '--json'], harness.io)).toBe(0);
  return JSON.parse(harness.out()) as Printed;
}

const stall = ({ pains }: Printed): PainStatus | undefined =>
  pains.find(({ id }) => id === 'questionnaire-stall');

describe('rolewright pains', () => {
  it('tells every pain with the day and the confidence, the active ones first', async () => {
    const result = await printed('q1.json');
    expect(result).toMatchObject({
      organisation: 'Alder',
      asOf: '2026-03-31',
      band: 'Reactive',
      confidence: { label: 'low' },
    });
    expect(result.pains[0]).toMatchObject({ id: 'questionnaire-stall', state: 'active' });
    expect(stall(result)?.indicators[0]?.facts).toEqual([
      {
        section: 'metrics',
        row: 0,
        text: 'EVD turnaround was 14 days in 2026-Q1 (ticket system).',
      },
    ]);
  });

  it('reads the history from earlier files, in whatever order they are named', async () => {
    expect(stall(await printed('q2.json', '--previous', 'q1.json'))).toMatchObject({
      state: 'watch',
      since: '2026-06-30',
    });
    expect(
      stall(await printed('q3.json', '--previous', 'q2.json', '--previous', 'q1.json')),
    ).toMatchObject({ state: 'cleared', since: '2026-09-30' });
  });

  it('prints what is the matter with its facts and the next step, and names the rest', async () => {
    const harness = commandHarness(files);
    expect(await run(['pains', 'q1.json'], harness.io)).toBe(0);
    const out = harness.out();
    expect(out).toMatch(/^Alder as of 2026-03-31: Reactive, confidence low/);
    expect(out).toContain('Questionnaire Stall: active since 2026-03-31, severity high');
    expect(out).toContain('metrics[0]  EVD turnaround was 14 days in 2026-Q1 (ticket system).');
    expect(out).toMatch(/\n {2}Next: /);
    expect(out).toMatch(/^Unknown: .*Guardrail Theatre/m);
    expect(out).not.toContain('Guardrail Theatre: unknown');
  });

  it('tells the others too where all are asked for', async () => {
    const harness = commandHarness(files);
    await run(['pains', 'q1.json', '--all'], harness.io);
    expect(harness.out()).toContain('Guardrail Theatre: unknown, severity moderate');
    expect(harness.out()).not.toContain('--all tells why');
  });

  it('reads standard input', async () => {
    const harness = commandHarness({}, files['q1.json']);
    expect(await run(['pains', '-'], harness.io)).toBe(0);
    expect(harness.out()).toContain('Questionnaire Stall: active');
  });

  it('refuses a trigger that does not exist and names those that do', async () => {
    const harness = commandHarness(files);
    expect(await run(['pains', 'q1.json', '--trigger', 'T99'], harness.io)).toBe(2);
    expect(harness.err()).toContain('There is no trigger "T99"');
    expect(harness.err()).toContain('T2 Board or executive pressure');
  });

  it('refuses a later file as an earlier one', async () => {
    const harness = commandHarness(files);
    expect(await run(['pains', 'q1.json', '--previous', 'q2.json'], harness.io)).toBe(1);
    expect(harness.err()).toContain('oldest first');
  });
});
