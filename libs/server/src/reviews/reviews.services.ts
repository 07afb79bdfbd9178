import { ConsensusService } from './consensus.service.js';
import { ReviewChangesService } from './review-changes.service.js';
import { ReviewTrail } from './review-trail.js';
import { ReviewsService } from './reviews.service.js';
import { SettlementsService } from './settlements.service.js';
import { SignOffService } from './sign-off.service.js';

/** The providers of reviews, in one list for server.module.ts. */
export const reviewServices = [
  ConsensusService,
  ReviewChangesService,
  ReviewTrail,
  ReviewsService,
  SettlementsService,
  SignOffService,
];
