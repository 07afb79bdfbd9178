// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { Band, DomainSummary, Persona, Pressure, Role, Trigger } from '../content.js';

export const domainSummaries: readonly DomainSummary[] = [
  {
    "id": "INT",
    "name": "Intake and inventory",
    "question": "When somebody wants to use AI, where do they ask, and who keeps the list of what is running?",
    "covers": "Taking in new AI uses, sorting them by risk, deciding that a question does not apply here, and keeping one list of AI systems that other teams can trust.",
    "notCovered": "The security review of a single product, and the assessment of a model supplier.",
    "workflow": [
      "submit",
      "triage",
      "tier",
      "route"
    ]
  },
  {
    "id": "REV",
    "name": "Product review",
    "question": "Before an AI feature reaches users, who looks at its risks and can hold it back?",
    "covers": "Reviewing AI features while they are designed, with one threat model and a privacy step, setting conditions, and checking that the conditions were met.",
    "notCovered": "Changes to features that already passed a review, and the tests that attack a finished model.",
    "workflow": [
      "request",
      "threat model",
      "privacy step",
      "conditions",
      "verify"
    ]
  },
  {
    "id": "CHG",
    "name": "AI changes",
    "question": "Who approves it when a prompt, a model or its settings change in production?",
    "covers": "Prompts, model versions, tools, thresholds and data links of running AI systems; ordinary, emergency and backward changes, each with a gate and a check afterwards.",
    "notCovered": "The first release of a feature, which belongs to product review.",
    "workflow": [
      "classify",
      "gate",
      "approve",
      "verify"
    ]
  },
  {
    "id": "AGT",
    "name": "Agent permissions",
    "question": "Who decides what an AI agent may do by itself, and who can stop it?",
    "covers": "Tools, scopes and accounts that AI agents use, their growth over time, regular renewal, and a stop that has been tried.",
    "notCovered": "What a person must decide instead of the agent, which belongs to human oversight.",
    "workflow": [
      "request",
      "minimise",
      "approve",
      "recertify"
    ]
  },
  {
    "id": "RET",
    "name": "Retrieval and data exposure",
    "question": "Who decides which documents an AI system may read, and whether a user may see what it answers?",
    "covers": "Document collections and databases that feed AI answers, the match with each user's access rights, how long copies live, and tests that look for leaks.",
    "notCovered": "The legal basis for collecting the data in the first place.",
    "workflow": [
      "classify",
      "entitle",
      "index",
      "leak test",
      "purge"
    ]
  },
  {
    "id": "PLT",
    "name": "Platform controls",
    "question": "Which protections does the platform give every AI system, and who may make an exception?",
    "covers": "Shared gateways, filters, sandboxes and limits that AI systems get by default, the exceptions to them, and their retirement.",
    "notCovered": "Which risks need a control at all, which is decided by governance and by reviews.",
    "workflow": [
      "policy",
      "build",
      "default on",
      "exception",
      "retire"
    ]
  },
  {
    "id": "MOD",
    "name": "Model providers",
    "question": "Who decides which outside models and AI suppliers we may rely on, and notices when they change?",
    "covers": "Assessing suppliers of models and AI services, contract terms, fixed versions, notices of change, and a way to leave.",
    "notCovered": "Models that the organisation trains and runs fully by itself, which go through product review and changes.",
    "workflow": [
      "assess",
      "contract",
      "pin",
      "watch",
      "exit"
    ]
  },
  {
    "id": "EVL",
    "name": "Evaluation and red team",
    "question": "Who tests whether an AI system can be tricked or fails, and who says that the result is good enough?",
    "covers": "Planned tests and attacks on AI systems, thresholds for passing, sorting of findings, and repeat tests so that old faults do not return.",
    "notCovered": "The paper review of a design, and live watching after launch.",
    "workflow": [
      "plan",
      "attack",
      "triage",
      "regress"
    ]
  },
  {
    "id": "LOG",
    "name": "Logging and monitoring",
    "question": "Who decides what AI systems must record, and who watches the records?",
    "covers": "What is recorded of prompts, answers, tool calls and model versions, how long it is kept, whether the fields are right, and which detections run on it.",
    "notCovered": "The work on an incident once it is declared.",
    "workflow": [
      "require",
      "instrument",
      "validate",
      "detect"
    ]
  },
  {
    "id": "INC",
    "name": "AI incidents",
    "question": "When an AI system does harm or is misused, who takes charge and who may switch it off?",
    "covers": "Reports of harm or abuse, classing them, stopping the system, telling those who must know, and learning from it.",
    "notCovered": "Ordinary outages of an AI system without harm, misuse or leaked data.",
    "workflow": [
      "report",
      "classify",
      "contain",
      "notify",
      "learn"
    ]
  },
  {
    "id": "HUM",
    "name": "Human oversight",
    "question": "Where must a person be able to stop or correct the AI, and is that person really able to do it?",
    "covers": "Which decisions need a human before, during or after, who is appointed, whether they are trained and have time, and whether they use their right to overrule.",
    "notCovered": "Technical limits on agents, which belong to agent permissions.",
    "workflow": [
      "identify",
      "appoint",
      "train",
      "intervene",
      "audit"
    ]
  },
  {
    "id": "EVD",
    "name": "Evidence and assurance",
    "question": "When a buyer or an auditor asks for proof, who collects it, and who stands behind it?",
    "covers": "Deciding what counts as proof of an AI control, collecting and renewing it, and what is shown to buyers and auditors.",
    "notCovered": "Producing each control's record, which stays with the owner of the control.",
    "workflow": [
      "request",
      "collect",
      "attest",
      "expire"
    ]
  },
  {
    "id": "GOV",
    "name": "Governance and reporting",
    "question": "Who accepts AI risk for the organisation, settles disputes about ownership, and tells leadership the state?",
    "covers": "Scoring the state, challenging it, reporting it, accepting risks with an end date, and deciding between teams that both or neither want a duty.",
    "notCovered": "The daily decisions that each domain's owner takes.",
    "workflow": [
      "score",
      "challenge",
      "report",
      "decide"
    ]
  }
];

export const bands: readonly Band[] = [
  {
    "level": 0,
    "name": "Unaware",
    "meaning": "AI is in use, but nobody can be named who answers for its security.",
    "looksLike": "Questions about AI risk go round until somebody has time. Work leaves no trace.",
    "nextStep": "Run the short readiness check, name an owner for the heaviest domains, and do it before the next AI system goes live."
  },
  {
    "level": 1,
    "name": "Reactive",
    "meaning": "When an AI risk becomes visible, the nearest person deals with it.",
    "looksLike": "There are names and traces of work, but the owner changes with the person you ask.",
    "nextStep": "Take the questions that come back again and again, and turn each into a fixed path with one owner whom the teams agree on."
  },
  {
    "level": 2,
    "name": "Emerging",
    "meaning": "Owners are named, agreed and written down, but the work around them is not yet a system.",
    "looksLike": "Good results depend on who is present. Decisions are taken back, and handoffs between teams break.",
    "nextStep": "Fix boundaries, one decider for each decision, the steps of the work, the handoffs to the next team, and a deputy."
  },
  {
    "level": 3,
    "name": "Operational",
    "meaning": "Boundaries, decision rights, workflows, handoffs and deputies are in place and used.",
    "looksLike": "The work goes on when one person is away, and a decision holds when it is inconvenient.",
    "nextStep": "Tie evidence and metrics to each owner, keep them fresh, and bring them into the executive report."
  },
  {
    "level": 4,
    "name": "Governed",
    "meaning": "Ownership, fresh evidence, metrics and executive decisions are tied together.",
    "looksLike": "Leadership decides on current facts, and no proof, metric or control is without an owner.",
    "nextStep": "Audit by sample instead of checking everything, and lower the cost of keeping evidence fresh."
  }
];

export const personas: readonly Persona[] = [
  {
    "id": "P1",
    "name": "CISO responsible for AI governance",
    "wants": "One honest sentence about the state, and the few decisions that would move it.",
    "asks": "Can I tell the board who answers for each part of AI security?",
    "painPoint": "Gets many local assurances and cannot add them up."
  },
  {
    "id": "P2",
    "name": "Product security leader covering AI",
    "wants": "A clear line between what the reviews own and what others own, and the right to hold back a launch.",
    "asks": "Which of these requests are really mine, and where do the rest go?",
    "painPoint": "Is asked for everything that has AI in its name."
  },
  {
    "id": "P3",
    "name": "AI platform engineering lead",
    "wants": "Policy that can be built once and switched on for everyone.",
    "asks": "Which guardrails are mandatory, and who told us so?",
    "painPoint": "Builds controls without knowing which rule they serve."
  },
  {
    "id": "P4",
    "name": "Sales engineering lead",
    "wants": "Answers about AI that are ready before the buyer asks, and one place to send the new ones.",
    "asks": "May I send this sentence to a customer today, and who stands behind it?",
    "painPoint": "Loses days of a deal to questions that were answered for the previous one."
  },
  {
    "id": "P5",
    "name": "Trust and safety lead",
    "wants": "A single door for reports of misuse, and somebody behind it who may act.",
    "asks": "When a report says that the assistant is being abused, whose hour starts to run?",
    "painPoint": "Sees misuse first and has no switch to turn."
  },
  {
    "id": "P6",
    "name": "Privacy lead",
    "wants": "To know every collection that AI may read, and that its access rights were tried out.",
    "asks": "Would the assistant show this file to somebody who could not open it?",
    "painPoint": "Approves a purpose and cannot see what the index does with it."
  },
  {
    "id": "P7",
    "name": "Risk and compliance lead",
    "wants": "Records that renew themselves with the work and show their age.",
    "asks": "Which of these records would still be true if somebody checked this morning?",
    "painPoint": "Spends the weeks before each audit chasing people for the same files."
  },
  {
    "id": "P8",
    "name": "Machine learning lead",
    "wants": "Fixed model versions, fair warning of changes and a test that decides.",
    "asks": "Did our system change, or did the model beneath it?",
    "painPoint": "Explains shifts in behaviour that nobody in the company caused."
  },
  {
    "id": "P9",
    "name": "Detection lead",
    "wants": "Few, complete AI logs that answer the questions of an investigation.",
    "asks": "Could I rebuild what the assistant said and did on a given day?",
    "painPoint": "Stores a great deal and is asked for the field that is missing."
  },
  {
    "id": "P10",
    "name": "Business process owner",
    "wants": "Overseers who have the time, the training and the right to say no to the machine.",
    "asks": "If the system is wrong about a person, who can stop it before it takes effect?",
    "painPoint": "Has signed for oversight that was designed by others."
  }
];

export const roles: readonly Role[] = [
  {
    "id": "governance-lead",
    "name": "AI governance lead",
    "does": "Takes in AI uses and keeps the inventory."
  },
  {
    "id": "product-security-lead",
    "name": "Product security lead",
    "does": "Reviews AI features and sets conditions."
  },
  {
    "id": "product-owner",
    "name": "Product owner",
    "does": "Approves changes of a running AI system."
  },
  {
    "id": "platform-lead",
    "name": "Platform lead",
    "does": "Builds shared controls and grants rights to agents."
  },
  {
    "id": "privacy-data-lead",
    "name": "Privacy and data lead",
    "does": "Decides what AI systems may read and reveal."
  },
  {
    "id": "third-party-risk-lead",
    "name": "Third-party risk lead",
    "does": "Decides on model providers."
  },
  {
    "id": "legal-counsel",
    "name": "Legal counsel",
    "does": "Agrees to terms and decides on notices."
  },
  {
    "id": "evaluation-lead",
    "name": "Evaluation lead",
    "does": "Tests and attacks AI systems and sets pass marks."
  },
  {
    "id": "detection-lead",
    "name": "Detection lead",
    "does": "Decides on logs and detections."
  },
  {
    "id": "incident-commander",
    "name": "Incident commander",
    "does": "Takes command when AI causes an incident."
  },
  {
    "id": "business-process-owner",
    "name": "Business process owner",
    "does": "Decides where a human decides."
  },
  {
    "id": "assurance-lead",
    "name": "Assurance lead",
    "does": "Decides what counts as proof."
  },
  {
    "id": "executive",
    "name": "Accountable executive",
    "does": "Accepts AI risk and settles who owns what."
  }
];

export const triggers: readonly Trigger[] = [
  {
    "id": "T1",
    "name": "Ownership conflict",
    "severity": "moderate",
    "fact": "Security, product, platform, machine learning and governance each hold a piece of AI risk, and the whole has no owner.",
    "firstMove": "Ask the same ownership questions to each team separately and compare the answers."
  },
  {
    "id": "T2",
    "name": "Board or executive pressure",
    "severity": "high",
    "fact": "Leadership asks for a single position on AI security and receives separate assurances from each team.",
    "firstMove": "Score what is known, print the uncertainty beside it, and name the two or three decisions that bind the result."
  },
  {
    "id": "T3",
    "name": "Buyer review",
    "severity": "high",
    "fact": "A customer's security team has sent its questions on AI, and the contract waits for the reply.",
    "firstMove": "Sort the questions by the role that can vouch for the answer, and give each open one a name and a day."
  },
  {
    "id": "T4",
    "name": "Release date",
    "severity": "high",
    "fact": "An AI feature has a public date, and its security review has not begun or has just produced findings.",
    "firstMove": "Agree in one meeting who may let it pass, with which conditions, and until when they must be met."
  },
  {
    "id": "T5",
    "name": "Spike of misuse",
    "severity": "high",
    "fact": "Reports of abuse of an AI feature rise quickly and arrive through several doors.",
    "firstMove": "Put one person in command for this wave and record the minute at which each report found its owner."
  },
  {
    "id": "T6",
    "name": "Agent leaves the pilot",
    "severity": "high",
    "fact": "An agent that was tried by a small group is to act on real accounts for everyone.",
    "firstMove": "List what it may do today, strike what the pilot never used, and try out the stop before the switch."
  },
  {
    "id": "T7",
    "name": "New collection",
    "severity": "high",
    "fact": "Another store of documents is about to be connected to an assistant or a search index.",
    "firstMove": "Ask three people with different rights the same questions and compare what the assistant shows them."
  },
  {
    "id": "T8",
    "name": "Published bypass",
    "severity": "high",
    "fact": "A way round the kind of filter that you rely on has become public knowledge.",
    "firstMove": "Try it on your own systems this week, note where it worked, and name who closes each hole."
  },
  {
    "id": "T9",
    "name": "Audit",
    "severity": "moderate",
    "fact": "An auditor or an assessor has announced a date and a list of wanted records.",
    "firstMove": "Sort the records by their age and renew those that belong to the heaviest domains before the others."
  },
  {
    "id": "T10",
    "name": "Spend review",
    "severity": "high",
    "fact": "Invoices, card payments or sign-on records show AI services that are missing from the inventory.",
    "firstMove": "Compare the three lists line by line and invite each unknown owner to a short intake without blame."
  },
  {
    "id": "T11",
    "name": "Notice from a provider",
    "severity": "moderate",
    "fact": "A model provider announces a new version, a retirement date or changed terms.",
    "firstMove": "Find every system that calls the model, rerun its regression tests, and let one role decide on the move."
  },
  {
    "id": "T12",
    "name": "Incident without a trail",
    "severity": "high",
    "fact": "Responders asked what an AI system had done, and the records could not tell them.",
    "firstMove": "Write down the five questions that could not be answered and turn each into a required field."
  },
  {
    "id": "T13",
    "name": "Question about human oversight",
    "severity": "high",
    "fact": "A regulator, a buyer or a works council asks who can overrule the system and how often this happened.",
    "firstMove": "Let an appointed overseer stop the system in front of you and measure how long it takes."
  },
  {
    "id": "T14",
    "name": "Board date",
    "severity": "moderate",
    "fact": "The board has put AI security on its agenda, and the report is due in a few weeks.",
    "firstMove": "Agree on one date of reckoning and one list of measures before anybody writes a slide."
  }
];

export const pressures: readonly Pressure[] = [
  {
    "id": "sales",
    "name": "Sales",
    "meaning": "Buyers ask for proof before they sign."
  },
  {
    "id": "launch",
    "name": "Launch",
    "meaning": "A release date comes before the review does."
  },
  {
    "id": "abuse",
    "name": "Abuse",
    "meaning": "Somebody misuses the system and nobody is in charge of it."
  },
  {
    "id": "agents",
    "name": "Agents",
    "meaning": "Software begins to act by itself on real accounts."
  },
  {
    "id": "data",
    "name": "Data",
    "meaning": "A system reads more than its users should see."
  },
  {
    "id": "guardrails",
    "name": "Guardrails",
    "meaning": "Filters exist and nobody knows whether they hold."
  }
];
