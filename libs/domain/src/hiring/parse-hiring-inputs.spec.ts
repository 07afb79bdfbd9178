import { model } from '../model/model.fixture.js';
import { parseHiringInputs } from './parse-hiring-inputs.js';

const deal = { name: 'a', source: 's', value: [1, 2, 3], margin: 0.4, attributable: [0, 0.5, 1] };

describe('money and deadlines', () => {
  it('may all be left out, or all be there', () => {
    expect(parseHiringInputs({}, model)).toEqual({ ok: true, inputs: {} });
    const all = {
      currency: 'EUR',
      blockedDeals: [{ ...deal, cluster: 'monitoring', overlap: 'launch' }],
      waiting: [{ name: 'a', source: 's', teamWeeks: 2, costPerWeek: [1, 1, 1] }],
      rework: { source: 's', hourlyRate: 80 },
      incidents: [{ name: 'a', source: 's', extra: 0, loss: 1e12 }],
      deadlines: [{ cluster: 'governance', reason: 'r', until: '2026-12-31', source: 's' }],
      backlogHours: { monitoring: 0, governance: 1e6 },
    };
    expect(parseHiringInputs(all, model)).toEqual({ ok: true, inputs: all });
  });

  it.each<[string, unknown, string]>([
    ['no group of fields', [], '(file)'],
    ['an unknown field', { price: 3 }, '(file)'],
    [
      'a term without a source',
      { waiting: [{ name: 'a', teamWeeks: 1, costPerWeek: 1 }] },
      'waiting.0.source',
    ],
    ['a share above 1', { blockedDeals: [{ ...deal, margin: 1.1 }] }, 'blockedDeals.0.margin'],
    [
      'an estimate that falls',
      { blockedDeals: [{ ...deal, value: [3, 2, 1] }] },
      'blockedDeals.0.value',
    ],
    [
      'a middle above the top',
      { blockedDeals: [{ ...deal, value: [1, 3, 2] }] },
      'blockedDeals.0.value',
    ],
    ['a negative amount', { rework: { source: 's', hourlyRate: -1 } }, 'rework.hourlyRate'],
    [
      'an amount beyond all money',
      { rework: { source: 's', hourlyRate: 1e13 } },
      'rework.hourlyRate',
    ],
    ['a cluster that is not', { backlogHours: { kitchen: 1 } }, 'backlogHours'],
    ['a backlog beyond all time', { backlogHours: { monitoring: 1e7 } }, 'backlogHours.monitoring'],
    [
      'a day that is not',
      { deadlines: [{ cluster: 'governance', reason: 'r', until: '2026-02-30', source: 's' }] },
      'deadlines.0.until',
    ],
    [
      'a blank name',
      { waiting: [{ name: ' ', source: 's', teamWeeks: 1, costPerWeek: 1 }] },
      'waiting.0.name',
    ],
  ])('%s is refused with its place', (_name, raw, path) => {
    const parsed = parseHiringInputs(raw, model);
    if (parsed.ok) throw new Error('accepted');
    expect(parsed.faults.map((fault) => fault.path)).toContain(path);
    expect(parsed.faults[0]?.mend).toContain('docs/engine/hiring.md');
    expect(parsed.faults[0]?.message).toMatch(/\.$/);
  });
});
