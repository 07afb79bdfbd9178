import type { Band } from './bands.js';
import { movement } from './movement.js';

const reading = (band: Band, intervalLow: Band, intervalHigh: Band) => ({
  band,
  index: 50,
  intervalLow,
  intervalHigh,
});

describe('what may be said of two snapshots', () => {
  it('compares nothing with nothing', () => {
    expect(movement(reading('EMERGING', 'EMERGING', 'EMERGING'), null)).toEqual({
      kind: 'unknown',
      sign: '–',
      words: 'no comparable quarter',
    });
  });

  it.each<[string, Band, Band, Band, Band, string]>([
    ['apart and higher', 'EMERGING', 'OPERATIONAL', 'REACTIVE', 'REACTIVE', '▲ up from Reactive'],
    ['apart and lower', 'UNAWARE', 'UNAWARE', 'REACTIVE', 'EMERGING', '▼ down from Reactive'],
    [
      'touching in one band',
      'EMERGING',
      'EMERGING',
      'REACTIVE',
      'EMERGING',
      '= no detectable change',
    ],
    [
      'one inside the other',
      'EMERGING',
      'EMERGING',
      'UNAWARE',
      'GOVERNED',
      '= no detectable change',
    ],
    ['the same', 'EMERGING', 'EMERGING', 'EMERGING', 'EMERGING', '= no detectable change'],
  ])('%s', (_, low, high, previousLow, previousHigh, said) => {
    const { sign, words } = movement(
      reading(low, low, high),
      reading(previousLow, previousLow, previousHigh),
    );
    expect(`${sign} ${words}`).toBe(said);
  });
});
