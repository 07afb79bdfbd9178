import { daysAgo, fileWith, observe } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { then } from './movement.fixture.js';
import { type Movement, movementParts } from './movement-result.js';
import { movementStatement, signed } from './movement-statement.js';
import { movement } from './movement.js';
import { trendRules as rules } from './trend-rules.fixture.js';

describe('the statement', () => {
  const nothing = Object.fromEntries(
    movementParts.map((part) => [part, []]),
  ) as unknown as Movement['facts'];
  const said = (
    parts: Partial<Movement['parts']>,
    more: Partial<Omit<Movement, 'statement' | 'parts'>> = {},
  ): string => {
    const all = {
      ...Object.fromEntries(movementParts.map((part) => [part, 0])),
      ...parts,
    } as Movement['parts'];
    const sum = movementParts.reduce((total, part) => total + all[part], 57.2);
    return movementStatement(
      {
        organisation: 'Alder',
        from: 57.2,
        restated: 57.2 + all.method,
        to: sum,
        parts: all,
        facts: nothing,
        intervals: {
          from: { asOf: '2026-06-30', low: 57.2, high: 60 },
          to: { asOf: '2026-09-30', low: sum, high: 70 },
        },
        detectable: true,
        respondentOverlap: 1,
        ...more,
      },
      ['medium', 'high'],
      rules,
    );
  };

  it('the example: 57.2 +.8 method = 58.0 restated; +6.0 practice −2.5 decay +1.1 coverage = 62.6', () => {
    expect(said({ method: 0.8, coverage: 1.1, practice: 6, decay: -2.5 })).toBe(
      'Mean 57.2 on 2026-06-30 (medium confidence), 62.6 on 2026-09-30 (high confidence). ' +
        "Under today's model the earlier one reads 58.0 (+0.8 by the method). " +
        'Practice +6.0, partly offset by facts that expired −2.5. ' +
        '+1.1 is better visibility, no improvement.',
    );
  });

  it.each([
    [{ practice: 2 }, 'Practice +2.0.'],
    [{ practice: -2 }, 'Practice −2.0.'],
    [{ decay: -2 }, 'Facts that expired −2.0; no change in practice.'],
    [{ practice: 2, decay: -3 }, 'Practice +2.0, more than offset by facts that expired −3.0.'],
    [{ practice: 2, decay: -2 }, 'Practice +2.0, offset by facts that expired −2.0.'],
    [{ practice: -2, decay: -1 }, 'Practice −2.0 and facts that expired −1.0.'],
    [{ practice: -2, decay: 1 }, 'Practice −2.0, partly offset by facts that expired +1.0.'],
    [{}, 'No change in practice, and nothing expired.'],
    [{ scope: 1 }, 'No change in practice, and nothing expired. +1.0 by what is in scope.'],
    [
      { scope: 1, coverage: -1, respondents: -0.5 },
      '+1.0 by what is in scope; −1.0 is no longer visible, no decline; −0.5 because others were asked.',
    ],
  ])('%j: %s', (parts, words) => {
    expect(said(parts).endsWith(words)).toBe(true);
  });

  it('calls nothing newly visible that only took nothing away', () => {
    const coverage = [
      { from: { state: 'unknown', satisfaction: null }, to: { state: 'fails', satisfaction: 0 } },
      { from: { state: 'holds', satisfaction: 1 }, to: { state: 'unknown', satisfaction: null } },
    ] as unknown as Movement['facts']['coverage'];
    expect(said({ coverage: -1 }, { facts: { ...nothing, coverage } })).toContain(
      '−1.0 is no longer visible, no decline.',
    );
  });

  it('speaks of the circle of respondents only where answers moved and too few are the same', () => {
    const change = [{}] as unknown as Movement['facts']['respondents'];
    const facts = { ...nothing, respondents: change };
    expect(said({}, { facts, respondentOverlap: 0.59 })).toContain('Only 59 % of the respondents');
    expect(said({}, { facts, respondentOverlap: 0.6 })).not.toContain('respondents');
    expect(said({}, { respondentOverlap: 0.1 })).not.toContain('respondents');
    expect(said({}, { facts, respondentOverlap: null })).not.toContain('respondents');
  });

  it('calls a change no detectable one where what is unknown leaves room', () => {
    const observed = (value: boolean, asOf: string) => ({
      ...fileWith({}),
      asOf,
      observations: model.domains.flatMap(({ id }) =>
        observe(
          id,
          Object.fromEntries(
            model.criteria.map((criterion) => [criterion.id, criterion.band < 3 || value]),
          ),
          { observedAt: daysAgo(95), validUntil: daysAgo(-1) },
        ),
      ),
    });
    const known = movement(observed(false, then), observed(true, daysAgo(0)), {
      modelBefore: model,
      modelAfter: model,
      rules,
    });
    expect(known).toMatchObject({ from: 50, to: 100, detectable: true, respondentOverlap: null });
    expect(known.intervals).toEqual({
      from: { asOf: then, low: 50, high: 50 },
      to: { asOf: daysAgo(0), low: 100, high: 100 },
    });
    expect(known.statement).not.toContain('detectable');
    const level = movement(observed(true, then), observed(true, daysAgo(0)), {
      modelBefore: model,
      modelAfter: model,
      rules,
    });
    expect(level.detectable).toBe(false);
  });

  it.each([
    [0.05, '+0.1'],
    [0.04, '+0.04'],
    [-0.0123, '−0.01'],
    [-1.25, '−1.3'],
  ])('%d is written %s', (change, text) => {
    expect(signed(change)).toBe(text);
  });
});
