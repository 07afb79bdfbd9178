export const reviewStates = ['open', 'submitted', 'challenged', 'accepted'] as const;
export type ReviewState = (typeof reviewStates)[number];

export const reviewMoves = ['submit', 'challenge', 'sign', 'reopen'] as const;
export type ReviewMove = (typeof reviewMoves)[number];

/**
 * From which states each move may be made. `sign` ends in `accepted` only where separation of duties is met; what was
 * submitted may be submitted again, since facts may have been recorded meanwhile: that begins a new round.
 */
const from: Readonly<Record<ReviewMove, readonly ReviewState[]>> = {
  submit: ['open', 'submitted', 'challenged'],
  challenge: ['submitted'],
  sign: ['submitted'],
  reopen: ['submitted', 'challenged', 'accepted'],
};

const refusal: Readonly<Record<ReviewMove, string>> = {
  submit: 'It is accepted already: reopen it first.',
  challenge: 'Only what was submitted can be challenged.',
  sign: 'Only what was submitted can be accepted.',
  reopen: 'It is open already.',
};

/** Why a move cannot be made from a state; null where it can. */
export const moveRefusal = (move: ReviewMove, state: ReviewState): string | null =>
  from[move].includes(state) ? null : refusal[move];
