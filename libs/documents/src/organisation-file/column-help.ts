import { hiringHelp } from './column-help-hiring.js';
import { choice, day, from, type ColumnHelp, type SectionHelp } from './help-entries.js';

const domain: ColumnHelp = {
  says: 'The domain, by its three letters. The sheet Criteria says what each one covers.',
  example: 'INT',
  check: choice('Domains'),
  width: 10,
};
const several = 'Several names are parted by a semicolon.';

/** What to enter where, in plain words: input messages and the Help sheet are made of these. */
export const sectionHelp: Readonly<Record<string, SectionHelp>> = {
  organisation: {
    about:
      'Who the file is about and the day it describes. Name and day are all that must be filled in.',
    columns: {
      field: { says: 'What the row says. Leave it as it is.', example: 'Name', width: 26 },
      value: { says: 'Your answer.', example: 'Alderway Bank', width: 34 },
    },
  },
  observations: {
    about:
      'What somebody checked, one row for each domain and criterion. A row without a value counts as not known, and that is an honest answer.',
    columns: {
      domain,
      criterion: {
        says: 'The criterion, R1 to G4. The sheet Criteria describes it for each domain.',
        example: 'R1',
        check: choice('Criteria'),
        width: 11,
      },
      value: {
        says: 'yes, no, or the share that holds: 0.8 or 80%. Leave it empty while nobody knows.',
        example: 'yes',
        check: choice('Yes or no', false),
        width: 10,
      },
      observedAt: {
        says: 'The day on which it was seen to be so.',
        example: '2026-09-14',
        check: day,
        width: 14,
      },
      grade: {
        says: 'statement: somebody said so. document: it is written and dated. system: read from a system of record. A statement alone never satisfies O or G criteria.',
        example: 'document',
        check: choice('Grades'),
        width: 12,
      },
      source: {
        says: 'Where it can be looked up: a link, a ticket, a document.',
        example: 'GRC-1182',
        width: 30,
      },
      validUntil: {
        says: 'The last day on which it still counts. Leave it empty for the usual time of the criterion.',
        example: '2027-03-13',
        check: day,
        width: 14,
      },
      recordedAt: {
        says: 'The day on which it was written down, where two observations are of the same day.',
        example: '2026-09-15',
        width: 14,
      },
    },
  },
  notApplicable: {
    about:
      'Domains for which the inventory counted nothing at all. Only AGT, RET, MOD and HUM can be left out, and only on a recent count of zero.',
    columns: {
      domain: { ...domain, check: choice('Domains that may not apply') },
      count: {
        says: 'What the inventory counted. Only 0 leaves the domain out.',
        example: '0',
        check: from(0),
        width: 9,
      },
      observedAt: { says: 'The day of the count.', example: '2026-09-20', check: day, width: 14 },
      source: {
        says: 'The query or report that counted.',
        example: 'Inventory query 41',
        width: 34,
      },
    },
  },
  answers: {
    about:
      'What people answered, each on their own, to who owns a domain. Three answers from two functions make a domain count.',
    columns: {
      respondent: {
        says: 'Who answered: a name or a number, the same in every row of that person.',
        example: 'R-07',
        width: 18,
      },
      function: {
        says: 'The function that the person works in.',
        example: 'Product security',
        check: choice('Functions', false),
        width: 20,
      },
      domain,
      question: {
        says: 'owner: who owns it. decider: who decides. next: where the work goes next.',
        example: 'owner',
        check: choice('Questions'),
        width: 11,
      },
      answer: {
        says: `The role, NOBODY or DONT_KNOW. ${several}`,
        example: 'platform-lead',
        check: choice('Answers', false),
        width: 34,
      },
      answeredAt: { says: 'The day of the answer.', example: '2026-09-10', check: day, width: 14 },
    },
  },
  assignments: {
    about:
      'Who was given a domain, by whom, and whether they took it on. Fill in a row for each domain that has an owner.',
    columns: {
      domain,
      role: {
        says: 'The one role that answers for the domain.',
        example: 'platform-lead',
        check: choice('Roles', false),
        width: 26,
      },
      holder: {
        says: 'The person or team that holds the role.',
        example: 'Mara Lindqvist',
        width: 24,
      },
      assignedBy: {
        says: 'Who assigned it, with the authority to do so.',
        example: 'CTO',
        width: 22,
      },
      acceptedAt: {
        says: 'The day on which the holder accepted.',
        example: '2026-05-04',
        check: day,
        width: 14,
      },
      deputy: { says: 'Who stands in.', example: 'Jon Abara', width: 22 },
      deputyTestedAt: {
        says: 'The day on which the deputy last acted or passed a test.',
        example: '2026-07-01',
        check: day,
        width: 17,
      },
    },
  },
  decisions: {
    about:
      'Who decides what. The decisions of each domain are listed; a row counts once "Need" and "Held" are filled in.',
    columns: {
      domain,
      decision: { says: 'The decision, as the model names it.', example: 'admit', width: 22 },
      decider: {
        says: `The one role that decides. ${several} More than one means that nobody decides alone.`,
        example: 'governance-lead',
        check: choice('Roles', false),
        width: 22,
      },
      agree: {
        says: `Roles whose agreement is needed. ${several}`,
        example: 'product-security-lead',
        check: choice('Roles', false),
        width: 22,
      },
      recommend: {
        says: `Roles that recommend. ${several}`,
        example: 'privacy-data-lead',
        check: choice('Roles', false),
        width: 20,
      },
      input: {
        says: `Roles that are heard. ${several}`,
        example: 'legal-counsel; platform-lead',
        check: choice('Roles', false),
        width: 20,
      },
      perform: {
        says: `Roles that carry it out. ${several}`,
        example: 'Intake team',
        check: choice('Roles', false),
        width: 20,
      },
      escalation: {
        says: `Where a dispute goes. ${several}`,
        example: 'CISO',
        check: choice('Roles', false),
        width: 18,
      },
      need: {
        says: 'Authority that the duty needs: 0 none, 1 input, 2 recommend, 3 scoped veto, 4 decide.',
        example: '4',
        check: from(0, 4),
        width: 9,
      },
      held: {
        says: 'Authority that the role holds by charter and decision log, 0 to 4 on the same ladder.',
        example: '3',
        check: from(0, 4),
        width: 9,
      },
      lastLoggedAt: {
        says: 'The day of the last decision in the log.',
        example: '2026-08-30',
        check: day,
        width: 15,
      },
      overriddenShare: {
        says: 'Share of decisions overridden outside the escalation path, 0 to 1.',
        example: '0.05',
        check: from(0, 1),
        width: 17,
      },
      threshold: {
        says: 'From where on a matter takes this decision, in your own words; it changes no score.',
        example: 'every use with personal data',
        width: 30,
      },
      reversible: {
        says: 'Whether it can be taken back once made: yes or no; it changes no score.',
        example: 'no',
        check: choice('Yes or no'),
        width: 12,
      },
    },
  },
  handoffs: {
    about:
      'Where work goes from one domain to the next. Criteria lists the handoffs that each domain needs.',
    columns: {
      from: { ...domain, says: 'The domain that hands over.', example: 'REV' },
      to: { ...domain, says: 'The domain that receives.', example: 'PLT' },
      sender: {
        says: 'The role that sends.',
        example: 'product-security-lead',
        check: choice('Roles', false),
        width: 22,
      },
      receiver: {
        says: 'The role that receives.',
        example: 'platform-lead',
        check: choice('Roles', false),
        width: 22,
      },
      trigger: { says: 'What sets it off.', example: 'Review passed with conditions', width: 28 },
      payload: { says: 'What is handed over.', example: 'List of conditions', width: 24 },
      slaHours: {
        says: 'Hours until it must be taken up.',
        example: '48',
        check: from(0),
        width: 11,
      },
      acknowledgedAt: {
        says: 'The day on which the receiver confirmed the agreement.',
        example: '2026-06-12',
        check: day,
        width: 17,
      },
      exercisedAt: {
        says: 'The day on which it was last used.',
        example: '2026-09-02',
        check: day,
        width: 14,
      },
      triggers: {
        says: 'How often it was due in the quarter.',
        example: '14',
        check: from(0),
        width: 10,
      },
      transfers: { says: 'How often it happened.', example: '13', check: from(0), width: 11 },
      accepted: {
        says: 'How often the receiver took it.',
        example: '12',
        check: from(0),
        width: 11,
      },
    },
  },
  artifacts: {
    about:
      'The evidence that each domain keeps. The required ones are listed; a row counts once the day of collection is filled in.',
    columns: {
      domain,
      artifact: { says: 'The artifact, as the model names it.', example: 'inventory', width: 24 },
      owner: {
        says: 'The role that answers for the domain, where the artifact is tied to it.',
        example: 'governance-lead',
        check: choice('Roles', false),
        width: 24,
      },
      collectedAt: {
        says: 'The day on which it was last made or confirmed.',
        example: '2026-08-19',
        check: day,
        width: 14,
      },
      validDays: {
        says: 'Days for which it stays good.',
        example: '90',
        check: from(1),
        width: 11,
      },
      uri: { says: 'Where it lies.', example: 'https://wiki.example/ai-inventory', width: 36 },
      sha256: { says: 'Its fingerprint, where one is kept.', example: '', width: 20 },
    },
  },
  metrics: {
    about:
      'What each domain measures. A row counts once target, source and readings are filled in.',
    columns: {
      domain,
      metric: { says: 'The metric, as the model names it.', example: 'triage-p85', width: 26 },
      target: { says: 'What it should reach: a number or a few words.', example: '5', width: 14 },
      source: { says: 'The system or report it is read from.', example: 'Intake board', width: 24 },
      readings: {
        says: 'One reading for each quarter: 2026-Q1=9; 2026-Q2=7. Or add a column headed 2026-Q1 for each quarter.',
        example: '2026-Q1=9; 2026-Q2=7; 2026-Q3=5',
        width: 40,
      },
      citedBy: {
        says: `The decision that was taken on it. ${several}`,
        example: 'Board minute 4',
        width: 26,
      },
    },
  },
  workRecords: {
    about: 'Work that was done, one row for each piece, in the last 90 days.',
    columns: {
      domain,
      person: { says: 'Who did it.', example: 'Mara Lindqvist', width: 24 },
      performedAt: {
        says: 'The day on which it was done.',
        example: '2026-09-03',
        check: day,
        width: 14,
      },
      kind: { says: 'What kind of work it was.', example: 'review', width: 20 },
      conforms: {
        says: 'Whether it followed the agreed workflow: yes or no.',
        example: 'yes',
        check: choice('Yes or no'),
        width: 12,
      },
    },
  },
  executiveDecisions: {
    about: 'What executives decided about a domain on the strength of a report.',
    columns: {
      domain,
      decision: {
        says: 'What was decided, in a few words.',
        example: 'Fund a second reviewer',
        width: 36,
      },
      decidedBy: {
        says: 'The executive role or body that decided.',
        example: 'risk committee',
        width: 24,
      },
      decidedAt: {
        says: 'The day of the decision.',
        example: '2026-09-16',
        check: day,
        width: 14,
      },
      reportedAt: {
        says: 'The day of the report that shows the domain and carries the decision.',
        example: '2026-09-18',
        check: day,
        width: 14,
      },
    },
  },
  ...hiringHelp,
};
