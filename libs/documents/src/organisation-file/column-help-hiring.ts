import { choice, from, type SectionHelp } from './help-entries.js';

/** Posts and the quarter's work: what the role analysis and the hiring case ask for. */
export const hiringHelp: Readonly<Record<string, SectionHelp>> = {
  roles: {
    about:
      'Posts to be judged as realistic or not: the text of the advertisement, or what was read out of it.',
    columns: {
      title: { says: 'The title of the post.', example: 'AI security lead', width: 28 },
      text: { says: 'The whole text of the post.', example: 'You own the review of …', width: 60 },
      disciplines: {
        says: 'Or the disciplines it covers, 0 to 1 each.',
        example: 'APP=1; SDL=0.8',
        width: 30,
      },
      authorityGap: {
        says: 'Share of owned outcomes without a decision or veto, 0 to 1.',
        example: '0.5',
        check: from(0, 1),
        width: 15,
      },
      fteRequired: {
        says: 'Full-time people that the work needs.',
        example: '1.4',
        check: from(0),
        width: 14,
      },
    },
  },
  workload: {
    about:
      'The work of one quarter, for the question whether to hire. Leave it empty if that is not asked.',
    columns: {
      item: {
        says: 'A setting, or work, artifacts or artifactShares. One row for each kind of work.',
        example: 'work',
        check: choice('Workload items'),
        width: 26,
      },
      kind: { says: 'The name of the work, in rows of "work".', example: 'reviews', width: 20 },
      value: {
        says: 'The setting, or how many a quarter: 24, a low; likely; high like 8; 10; 14, or poisson 24.',
        example: 'poisson 24',
        width: 20,
      },
      hours: { says: 'Hours for one, low; likely; high.', example: '8; 14; 26', width: 18 },
      hoursEach: {
        says: 'Instead of Hours where each piece differs: low; likely; high, or lognormal and median; sigma.',
        example: 'lognormal 12; 0.9',
        width: 20,
      },
      shares: {
        says: 'How the hours part among disciplines; together 1.',
        example: 'APP=0.5; SDL=0.5',
        width: 34,
      },
      validDays: {
        says: 'Days for which an artifact stays good, in rows of "artifacts".',
        example: '180',
        check: from(1),
        width: 11,
      },
    },
  },
  available: {
    about: 'People that there are today for each group of duties, in full-time equivalents.',
    columns: {
      cluster: {
        says: 'The group of duties.',
        example: 'product-review',
        check: choice('Clusters'),
        width: 26,
      },
      fte: { says: 'Full-time equivalents today.', example: '0.5', check: from(0), width: 10 },
    },
  },
};
