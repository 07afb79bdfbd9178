// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { PlanRules } from '@rolewright/domain';

export const planRules: PlanRules = {
  "effortWeights": {
    "hours": 1,
    "days": 3,
    "weeks": 8,
    "quarter": 20
  },
  "search": {
    "nodes": 200000
  },
  "readingDays": 92,
  "ownershipDecision": {
    "domain": "GOV",
    "decision": "settle-ownership"
  },
  "titles": {
    "decide": "Settle {what} for {domain}",
    "define": "Write down {what} for {domain}",
    "connect": "Connect {domain}: {what}",
    "prove": "Prove {domain}: {what}"
  },
  "criteria": {
    "R1": {
      "kind": "prove",
      "effort": "hours",
      "within": 30,
      "what": "one piece of work",
      "fact": "A dated piece of work on {domain} is recorded."
    },
    "R2": {
      "kind": "decide",
      "effort": "hours",
      "within": 30,
      "what": "who answers",
      "fact": "An active person or team is named for {domain}."
    },
    "E1": {
      "kind": "decide",
      "effort": "hours",
      "within": 30,
      "what": "the owner",
      "fact": "One role has accepted {domain}, assigned by somebody with line authority."
    },
    "E2": {
      "kind": "connect",
      "effort": "days",
      "within": 30,
      "what": "people who agree on the owner",
      "fact": "Enough people of different functions, asked apart, name the recorded owner of {domain}."
    },
    "E3": {
      "kind": "define",
      "effort": "days",
      "within": 30,
      "what": "the role",
      "fact": "An approved role description lists {domain}."
    },
    "O1": {
      "kind": "define",
      "effort": "days",
      "within": 60,
      "what": "the boundary",
      "fact": "What {domain} covers and where it stops is written down and acknowledged on both sides."
    },
    "O2": {
      "kind": "decide",
      "effort": "days",
      "within": 30,
      "what": "the deciders",
      "fact": "Each decision of {domain} has one decider with the authority that it needs, and one was logged lately."
    },
    "O3": {
      "kind": "define",
      "effort": "weeks",
      "within": 90,
      "what": "the steps of the work",
      "fact": "The steps of {domain} are written down and nearly all recent work followed them."
    },
    "O4": {
      "kind": "connect",
      "effort": "weeks",
      "within": 60,
      "what": "its handoffs",
      "fact": "Every handoff that {domain} owes is connected and was used lately."
    },
    "O5": {
      "kind": "connect",
      "effort": "days",
      "within": 60,
      "what": "a deputy who has stood in",
      "fact": "A deputy of {domain} has acted or passed a test of access."
    },
    "G1": {
      "kind": "prove",
      "effort": "weeks",
      "within": 90,
      "what": "fresh evidence",
      "fact": "Every piece of evidence that {domain} needs is fresh and kept by its owner."
    },
    "G2": {
      "kind": "prove",
      "effort": "quarter",
      "within": 90,
      "what": "metrics over consecutive quarters",
      "fact": "The metrics of {domain} have a target, a source and an unbroken run of readings, and a decision cites one."
    },
    "G3": {
      "kind": "prove",
      "effort": "days",
      "within": 90,
      "what": "an executive decision",
      "fact": "A report of the last quarter shows {domain}, and an executive decided on it."
    },
    "G4": {
      "kind": "prove",
      "effort": "days",
      "within": 90,
      "what": "an owner for every artifact and metric",
      "fact": "No artifact, metric or control of {domain} is without an owner."
    }
  },
  "ownCriteria": {
    "kind": "prove",
    "effort": "days",
    "within": 90,
    "what": "a criterion of the organisation's own",
    "fact": "The organisation's own criterion holds for {domain}."
  },
  "placeholders": {
    "role": "owner to be named",
    "holder": "holder to be named",
    "assignedBy": "line manager to be named",
    "respondent": "further respondent",
    "function": "further function",
    "trigger": "trigger to be agreed",
    "payload": "contents to be agreed",
    "slaHours": 72,
    "citation": "decision to be logged",
    "source": "to be recorded"
  },
  "notes": [
    "Windows are days from the beginning. They order the work and promise nothing.",
    "The expected figures assume that every fact so far is true and recorded as stated; they are measured by the same rules as the score.",
    "Facts age. What nobody confirms in time turns unknown again, and the band may fall back."
  ]
};
