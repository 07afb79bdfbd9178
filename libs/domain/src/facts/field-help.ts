import type { Section } from './organisation-file.js';

const role = 'The role, by the same name everywhere.';
const domain = 'The domain, by its code.';
const roles = 'A role, or a list of roles.';
const day = (what: string): string => `${what}, as yyyy-mm-dd.`;

/**
 * What to write in each field, in plain words: the schema's descriptions and the mend of a fault
 * alike, so that both always say the same. Field paths leave list positions out.
 */
export const fieldHelp: Record<Section, { about: string; fields: Record<string, string> }> = {
  organisation: {
    about: 'The organisation that the file is about.',
    fields: { name: 'Its name, as people know it.' },
  },
  model: { about: 'The version of the maturity model that the file is written for.', fields: {} },
  asOf: {
    about: day('The day that the file describes; facts count up to its end, UTC'),
    fields: {},
  },
  profile: {
    about: 'Two facts that decide which domains are critical.',
    fields: {
      agentsWrite: 'true where an AI agent may change anything, otherwise false.',
      decisionsAffectPeople: 'true where AI takes part in decisions about people, otherwise false.',
    },
  },
  observations: {
    about: 'What was seen: one criterion of one domain on one day.',
    fields: {
      domain,
      criterion: 'The criterion, by its code.',
      value: 'true, false, or a share from 0 to 1.',
      observedAt: day('The day on which it was seen'),
      recordedAt: 'When it was written down: a day (yyyy-mm-dd) or an instant with its time zone.',
      validUntil: day('The last day on which it counts, never before observedAt'),
      grade: 'statement (somebody said so), document, or system (a system record).',
      source: 'Where it can be found again.',
    },
  },
  notApplicable: {
    about: 'Domains that the inventory found no case of.',
    fields: {
      domain,
      count: 'How many cases the inventory counted: 0.',
      observedAt: day('The day of the count'),
      source: 'The query or list that was counted.',
    },
  },
  answers: {
    about: 'What each respondent answered, without seeing the others.',
    fields: {
      respondent: 'Who answered: any mark that is the same each time.',
      function: 'The function of the company that the respondent works in.',
      domain,
      question: 'owner (who owns it), decider (who decides), or next (where work goes).',
      answer: 'A role, NOBODY, DONT_KNOW, or a list of roles that share it.',
      answeredAt: day('The day of the answer'),
    },
  },
  assignments: {
    about: 'Who has accepted to own a domain.',
    fields: {
      domain,
      role,
      holder: 'The person or team that holds the role.',
      assignedBy: 'Who assigned it, with line authority.',
      acceptedAt: day('The day on which the holder accepted'),
      deputy: 'Who stands in.',
      deputyTestedAt: day('The day on which the deputy last acted or passed a test of access'),
    },
  },
  decisions: {
    about: 'Who decides what, and with which authority.',
    fields: {
      domain,
      decision: 'The decision, as the model lists it, or one of your own.',
      decider: 'The one role that decides.',
      agree: roles,
      recommend: roles,
      input: roles,
      perform: roles,
      escalation: 'The role, or the roles, that a dispute goes to.',
      need: 'Authority needed: 0 none, 1 input, 2 recommend, 3 scoped veto, 4 decide.',
      held: 'Authority held by charter and by practice, the lower: 0 none, 1 input, 2 recommend, 3 scoped veto, 4 decide.',
      lastLoggedAt: day('The day of the last logged decision'),
      overriddenShare:
        'Share of its decisions overridden outside the escalation path, from 0 to 1.',
      threshold: 'From where on a matter takes this decision, in your own words.',
      reversible: 'true where it can be taken back once made, otherwise false.',
    },
  },
  handoffs: {
    about: 'How work passes from one domain to the next.',
    fields: {
      from: 'The domain that hands over, by its code.',
      to: 'The domain that takes over, by its code, another than from.',
      sender: 'The role that sends.',
      receiver: 'The role that receives.',
      trigger: 'What starts it.',
      payload: 'What is handed over.',
      slaHours: 'Hours within which it happens, more than 0.',
      acknowledgedAt: day('The day on which the receiver confirmed the arrangement'),
      exercisedAt: day('The day on which it last happened'),
      triggers: 'How often it was due: a whole number.',
      transfers: 'How often it happened: a whole number.',
      accepted: 'How often the receiver took it: a whole number.',
    },
  },
  artifacts: {
    about: 'Pieces of evidence, when they were collected and how long they stay good.',
    fields: {
      domain,
      artifact: 'The artifact, as the model lists it, or one of your own.',
      owner: 'The role or holder that keeps it.',
      collectedAt: day('The day on which it was collected'),
      validDays: 'Days that it stays good: a whole number above 0.',
      uri: 'Where it is kept.',
      sha256: 'The SHA-256 of its bytes: 64 hexadecimal digits.',
    },
  },
  metrics: {
    about: 'Metrics with their targets and quarterly readings.',
    fields: {
      domain,
      metric: 'The metric, as the model lists it, or one of your own.',
      target: 'The target: a number, or words such as "at most 10".',
      source: 'Where the readings come from.',
      readings: 'A list of readings, one a quarter.',
      'readings.quarter': 'The quarter, as 2026-Q3, once only.',
      'readings.value': 'The reading: a number.',
      citedBy: 'The decision, or a list of decisions, that cites it.',
    },
  },
  workRecords: {
    about: 'Dated pieces of work, by the person who did them.',
    fields: {
      domain,
      person: 'Who did it.',
      performedAt: day('The day on which it was done'),
      kind: 'What kind of work it was.',
      conforms: 'true where it followed the agreed steps, otherwise false.',
    },
  },
  executiveDecisions: {
    about: 'What executives decided about a domain on the strength of a report.',
    fields: {
      domain,
      decision: 'What was decided, in a few words.',
      decidedBy: 'The executive role or body that decided.',
      decidedAt: day('The day of the decision'),
      reportedAt: day(
        'The day of the report that shows the status of the domain and carries the decision',
      ),
    },
  },
  roles: {
    about: 'Posts: the text of the post, or what was read out of it.',
    fields: {
      title: 'The title of the post.',
      text: 'The text of the post; then without disciplines.',
      disciplines: 'Discipline codes with their weight from 0 to 1; then without text.',
      authorityGap: 'Share of what it answers for that it may not decide, from 0 to 1.',
      fteRequired: 'Full-time equivalents that the work needs, 0 or more.',
    },
  },
  workload: {
    about: 'The work of a quarter and the time that there is for it.',
    fields: {
      hoursPerQuarter: 'Working hours of one person in a quarter, above 0.',
      availability:
        'Low, mode and high share of that time at work: three numbers above 0, at most 1, rising.',
      focus:
        'Low, mode and high share of time at work spent on this: three numbers above 0, at most 1, rising.',
      targetLoad: 'Load to plan for, above 0, at most 1.',
      rework: 'Low, mode and high rework per hour of work: three numbers, 0 or more, rising.',
      reworkRemovedByDecisions: 'Share of rework that clear decisions remove, from 0 to 1.',
      work: 'A list of kinds of work.',
      'work.kind': 'What kind of work it is.',
      'work.count': 'A number, three rising numbers (low, mode, high), or { poisson: mean }.',
      'work.hours': 'Hours of one: low, mode and high, rising; then without hoursEach.',
      'work.hoursEach':
        'Hours drawn for each: three rising numbers, or { lognormalMedian, sigma }; then without hours.',
      'work.shares': 'Discipline codes with their share of the work; the shares sum to 1.',
      artifacts: 'The evidence to be kept fresh: items and shares.',
      'artifacts.items': 'A list of { count, refreshHours, validDays }.',
      'artifacts.items.count': 'How many there are: a whole number.',
      'artifacts.items.refreshHours': 'Hours to refresh one: low, mode and high, rising.',
      'artifacts.items.validDays': 'Days that one stays good: a whole number above 0.',
      'artifacts.shares': 'Discipline codes with their share of the work; the shares sum to 1.',
    },
  },
  available: {
    about: 'Full-time equivalents that each cluster of roles has: numbers, 0 or more.',
    fields: {},
  },
};

/** The help for a path such as `['observations', 3, 'grade']`; the section's own where the field has none. */
export function helpFor(path: readonly PropertyKey[]): string | undefined {
  const [section, ...rest] = path.filter((part) => typeof part === 'string');
  const help = section === undefined ? undefined : fieldHelp[section as Section];
  if (!help || !Object.hasOwn(fieldHelp, section as string)) return undefined;
  for (let length = rest.length; length > 0; length -= 1) {
    const key = rest.slice(0, length).join('.');
    if (Object.hasOwn(help.fields, key)) return help.fields[key];
  }
  return help.about;
}
