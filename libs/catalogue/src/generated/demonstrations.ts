// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { Demonstration } from '../content.js';

export const demonstrations: readonly Demonstration[] = [
  {
    "slug": "alderway-bank",
    "name": "Alderway Bank",
    "story": "One person carries half of the AI security work without a deputy, and leaves in the sixth quarter.",
    "quarters": [
      "2024-q4",
      "2025-q1",
      "2025-q2",
      "2025-q3",
      "2025-q4",
      "2026-q1",
      "2026-q2",
      "2026-q3"
    ]
  },
  {
    "slug": "brightloom-software",
    "name": "Brightloom Software",
    "story": "Agents with write access go live in the fifth quarter, before anybody decides what they may do.",
    "quarters": [
      "2024-q4",
      "2025-q1",
      "2025-q2",
      "2025-q3",
      "2025-q4",
      "2026-q1",
      "2026-q2",
      "2026-q3"
    ]
  },
  {
    "slug": "calder-health",
    "name": "Calder Health",
    "story": "Reviews, data, incidents and oversight have two owners each, until signed decisions settle them without a hire.",
    "quarters": [
      "2024-q4",
      "2025-q1",
      "2025-q2",
      "2025-q3",
      "2025-q4",
      "2026-q1",
      "2026-q2",
      "2026-q3"
    ]
  },
  {
    "slug": "dunmore-retail",
    "name": "Dunmore Retail",
    "story": "A well-organised retailer stops renewing its proof; nothing breaks, and the score decays with the evidence.",
    "quarters": [
      "2024-q4",
      "2025-q1",
      "2025-q2",
      "2025-q3",
      "2025-q4",
      "2026-q1",
      "2026-q2",
      "2026-q3"
    ]
  },
  {
    "slug": "eastmere-logistics",
    "name": "Eastmere Logistics",
    "story": "Eight quarters of steady work, from the nearest person to a system of roles just below Governed.",
    "quarters": [
      "2024-q4",
      "2025-q1",
      "2025-q2",
      "2025-q3",
      "2025-q4",
      "2026-q1",
      "2026-q2",
      "2026-q3"
    ]
  },
  {
    "slug": "fernhollow-labs",
    "name": "Fernhollow Labs",
    "story": "A newcomer of whom almost nothing is known: a wide interval, a low confidence, and no false comfort.",
    "quarters": [
      "2024-q4",
      "2025-q1",
      "2025-q2",
      "2025-q3",
      "2025-q4",
      "2026-q1",
      "2026-q2",
      "2026-q3"
    ]
  }
];
