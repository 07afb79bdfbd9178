/**
 * From answers to agreed facts: how far people agree, what they settle, and the review that ends in a signature. Invariant:
 * what one person answered never leaves these services. Must not come in: recording facts, which is FactChangesService's.
 */
export { ConsensusService } from './consensus.service.js';
export { ReviewChangesService } from './review-changes.service.js';
export { type MoveReviews, ReviewsService } from './reviews.service.js';
export type * from './reviews.view.js';
export {
  type SettleOwner,
  SettlementsService,
  type WithdrawSettlement,
} from './settlements.service.js';
export { type SignOff, SignOffService } from './sign-off.service.js';
