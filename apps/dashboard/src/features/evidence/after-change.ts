import {
  EvidenceCalendarDocument,
  EvidenceDocument,
  EvidenceSummaryDocument,
} from '../../graphql/generated/evidence.js';

/** What a change of evidence moves beside the piece itself: lists, counts and the calendar, where they are on screen. */
export const afterChange = {
  refetchQueries: [EvidenceDocument, EvidenceSummaryDocument, EvidenceCalendarDocument],
};
