import fc from 'fast-check';
import { dayNumber, isoDay } from './calendar.js';
import { worksheetState } from './worksheet-state.js';

const asOf = '2026-07-01';
const ends = '2026-09-30';

it.each([
  ['nothing was ever said', null, 'new'],
  ['it ran out yesterday', { observedAt: '2026-01-01', validUntil: '2026-06-30' }, 'expired'],
  ['today is its last day', { observedAt: '2026-06-30', validUntil: '2026-07-01' }, 'to-confirm'],
  [
    'it runs out in the round',
    { observedAt: '2026-06-30', validUntil: '2026-09-29' },
    'to-confirm',
  ],
  [
    'it lasts to the round’s end',
    { observedAt: '2026-06-30', validUntil: '2026-09-30' },
    'unchanged',
  ],
  ['half of its time is gone', { observedAt: '2026-01-01', validUntil: '2026-12-29' }, 'unchanged'],
  ['more than half is gone', { observedAt: '2026-01-01', validUntil: '2026-12-28' }, 'to-confirm'],
  ['it was seen today', { observedAt: asOf, validUntil: '2027-06-30' }, 'unchanged'],
  ['it does not age', { observedAt: '2019-01-01', validUntil: null }, 'unchanged'],
] as const)('%s', (_, last, state) => {
  expect(worksheetState(last, asOf, ends)).toBe(state);
});

it('as days pass without a new fact, a criterion only ever goes on: unchanged, to confirm, expired', () => {
  const order = ['unchanged', 'to-confirm', 'expired'];
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), fc.nat(500), fc.nat(500), (keeps, round, one, more) => {
      const from = dayNumber('2026-01-01');
      const last = { observedAt: '2026-01-01', validUntil: isoDay(from + keeps) };
      const at = (day: number) =>
        order.indexOf(worksheetState(last, isoDay(from + day), isoDay(from + round)));
      return at(one) >= 0 && at(one + more) >= at(one);
    }),
  );
});
