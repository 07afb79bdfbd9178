import { asOf, daysAgo } from '../facts/facts.fixture.js';
import type { Handoff } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { readHandoff } from './handoff-facts.js';

const rules = model.derivation.handoff;
const whole: Handoff = {
  from: 'REV',
  to: 'PLT',
  sender: 'product-security-lead',
  receiver: 'platform-lead',
  trigger: 'a design passes',
  payload: 'conditions',
  slaHours: 1,
  acknowledgedAt: daysAgo(300),
  exercisedAt: daysAgo(180),
  triggers: 10,
  transfers: 10,
  accepted: 8,
};
const read = (more: Partial<Handoff> = {}) => readHandoff({ ...whole, ...more }, asOf, rules);
const missing = (more: Partial<Handoff>) =>
  read(more)
    .facts.filter(({ given }) => !given)
    .map(({ fact }) => fact);
const without = (field: keyof Handoff): Handoff => {
  const { [field]: _, ...rest } = whole;
  return rest as Handoff;
};

describe('a handoff, fact by fact', () => {
  it('has seven', () => {
    const { state, facts, because } = read();
    expect(facts.map(({ fact }) => fact)).toEqual([
      'sender',
      'receiver',
      'trigger',
      'payload',
      'slaHours',
      'acknowledgedAt',
      'exercisedAt',
    ]);
    expect([state, facts.every(({ given }) => given), because]).toEqual([
      'CONNECTED',
      true,
      'All seven facts hold, and enough is taken: 8 of 10.',
    ]);
    expect(facts[4]?.text).toBe('Within 1 hour.');
  });

  it.each([
    'sender',
    'receiver',
    'trigger',
    'payload',
    'slaHours',
    'acknowledgedAt',
    'exercisedAt',
  ] as const)('without %s it says what is missing', (field) => {
    const { facts, state } = readHandoff(without(field), asOf, rules);
    expect(facts.filter(({ given }) => !given).map(({ fact }) => fact)).toEqual([field]);
    expect(state).not.toBe('CONNECTED');
  });

  it('an exercise too long ago, and a day still to come, do not count', () => {
    expect(missing({ exercisedAt: daysAgo(181) })).toEqual(['exercisedAt']);
    expect(missing({ exercisedAt: daysAgo(-1), acknowledgedAt: daysAgo(-1) })).toEqual([
      'acknowledgedAt',
      'exercisedAt',
    ]);
  });

  it.each<[Partial<Handoff>, string, RegExp]>([
    [
      { accepted: 7 },
      'MISSING',
      /All seven facts are there, but 7 of 10 were taken; at least 80 %/,
    ],
    [{ transfers: 7, accepted: 7 }, 'LEAKING', /due 10 times and happened 7 times; at least 80 %/],
    [{ transfers: 0, accepted: 0 }, 'STALE', /due 10 times and never happened/],
    [{ acknowledgedAt: daysAgo(-2) }, 'ONE-SIDED', /Only the sending side/],
  ])('%p is %s', (more, state, because) => {
    const reading = read(more);
    expect(reading.state).toBe(state);
    expect(reading.because).toMatch(because);
  });

  it('confirmed by the receiver alone it is one-sided too', () => {
    const reading = readHandoff(without('sender'), asOf, rules);
    expect([reading.state, reading.because]).toEqual([
      'ONE-SIDED',
      'Only the receiving side confirms it: no role is named that sends.',
    ]);
  });

  it('nothing recorded is missing', () => {
    expect(readHandoff(undefined, asOf, rules)).toMatchObject({
      state: 'MISSING',
      because: 'Nothing is recorded of it.',
    });
    const bare = readHandoff({ from: 'REV', to: 'PLT', payload: 'x' }, asOf, rules);
    expect(bare.because).toBe('1 of its seven facts are there.');
  });
});
