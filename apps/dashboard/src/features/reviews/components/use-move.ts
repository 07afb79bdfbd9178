import { useMutation } from '@apollo/client/react';
import type { Move } from '../review-words.js';
import {
  ChallengeReviewsDocument,
  DomainChangesDocument,
  ReopenReviewsDocument,
  ReviewStepsDocument,
  SignReviewsDocument,
  SubmitReviewsDocument,
} from '../../../graphql/generated/reviews.js';
import type { SubmitReviewsMutationVariables } from '../../../graphql/generated/reviews.js';

const refetchQueries = [ReviewStepsDocument, DomainChangesDocument];

/** The four moves of a review; each answers with the whole review, which the cache puts in place. */
export function useMove(move: Move) {
  const submit = useMutation(SubmitReviewsDocument, { refetchQueries });
  const challenge = useMutation(ChallengeReviewsDocument, { refetchQueries });
  const sign = useMutation(SignReviewsDocument, { refetchQueries });
  const reopen = useMutation(ReopenReviewsDocument, { refetchQueries });
  const [[runSubmit], [runChallenge], [runSign], [runReopen]] = [submit, challenge, sign, reopen];
  const run = (input: SubmitReviewsMutationVariables['input']): Promise<unknown> => {
    const variables = { input };
    if (move === 'submit') return runSubmit({ variables });
    if (move === 'challenge') return runChallenge({ variables });
    if (move === 'sign') return runSign({ variables });
    return runReopen({ variables });
  };
  const [, { loading, error }] = { submit, challenge, sign, reopen }[move];
  return { run, loading, error };
}
