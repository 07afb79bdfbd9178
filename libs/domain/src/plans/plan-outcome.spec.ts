import { atLevel, fileWith, type Values } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { score } from '../scoring/score.js';
import type { MoveState } from './kept-plan.js';
import { planAgainstActual } from './plan-outcome.js';

const scored = (domains: Record<string, Values>) => score(fileWith(domains), model);
const move = (moveId: string, state: MoveState, criteria: string[]) => ({
  moveId,
  title: moveId,
  state,
  criteria: criteria.map((criterion) => ({ domain: 'REV', criterion })),
});
const expected = { band: 'Reactive', index: 30, mean: 30 };

describe('a plan against what is so', () => {
  const before = scored({ REV: { R1: true }, INT: { R2: true } });
  const now = scored({ REV: { R1: true, R2: true, E1: true }, INT: { R2: false } });
  const outcome = planAgainstActual(
    before,
    now,
    expected,
    [
      move('reached', 'done', ['R1', 'R2']),
      move('called done', 'done', ['E2']),
      move('dropped', 'dropped', ['O1']),
    ],
    model,
  );

  it('tells of each move what held, what holds and what is missing', () => {
    expect(outcome.moves).toEqual([
      {
        moveId: 'reached',
        title: 'reached',
        state: 'done',
        planned: 2,
        heldBefore: 1,
        holding: 2,
        missing: [],
      },
      {
        moveId: 'called done',
        title: 'called done',
        state: 'done',
        planned: 1,
        heldBefore: 0,
        holding: 0,
        missing: [{ domain: 'REV', criterion: 'E2' }],
      },
      {
        moveId: 'dropped',
        title: 'dropped',
        state: 'dropped',
        planned: 1,
        heldBefore: 0,
        holding: 0,
        missing: [{ domain: 'REV', criterion: 'O1' }],
      },
    ]);
  });

  it('tells what was lost, and what came to hold without being aimed at', () => {
    expect(outcome.lost).toEqual([{ domain: 'INT', criterion: 'R2' }]);
    expect(outcome.gainedBesides).toEqual([{ domain: 'REV', criterion: 'E1' }]);
  });

  it('says it in words that claim no cause, and counts no dropped move', () => {
    expect(outcome.sentences).toEqual([
      'Of the 3 criteria that the plan aims at, 2 hold on 2026-09-30; 1 of all held already when it was made.',
      'The plan expected Reactive; the band is Unaware, below that.',
      '1 criterion that held before does not hold now: facts age, and some were found otherwise.',
      '1 criterion came to hold that no move aims at.',
      'One move is called done while something aimed at does not hold: the work may be done and not yet recorded.',
      'Confidence is low: the band lies between Unaware and Reactive.',
      'This tells what is so now, not that the plan brought it about.',
    ]);
  });

  it('says only what there is to say', () => {
    const all = Object.fromEntries(model.domains.map(({ id }) => [id, atLevel(1)]));
    const same = scored(all);
    expect(planAgainstActual(same, same, { ...expected, band: same.band }, [], model)).toEqual({
      moves: [],
      lost: [],
      gainedBesides: [],
      sentences: [
        `The plan expected ${same.band}, and the band is ${same.band}.`,
        'Confidence is low: the band lies between Reactive and Governed.',
        'This tells what is so now, not that the plan brought it about.',
      ],
    });
    const above = planAgainstActual(same, same, { ...expected, band: 'Unaware' }, [], model);
    expect(above.sentences[0]).toBe('The plan expected Unaware; the band is Reactive, above that.');
  });
});
