import { moveRefusal, reviewMoves, reviewStates } from './review-state.js';

it('lets a review move along its states and no other way', () => {
  const allowed = reviewMoves.map((move) => [
    move,
    reviewStates.filter((state) => moveRefusal(move, state) === null),
  ]);
  expect(Object.fromEntries(allowed)).toEqual({
    submit: ['open', 'submitted', 'challenged'],
    challenge: ['submitted'],
    sign: ['submitted'],
    reopen: ['submitted', 'challenged', 'accepted'],
  });
});
