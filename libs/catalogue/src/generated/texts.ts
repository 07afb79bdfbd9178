// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { DomainText } from '../content.js';

export const domainTexts: Readonly<Record<string, DomainText>> = {
  "INT": {
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
    ],
    "criteria": {
      "R1": {
        "title": "AI requests reach somebody",
        "lookFor": "In the last six months at least one new AI use was taken in by a person and noted with its date, even if only in a ticket or a mail.",
        "proof": "A dated request or list entry that names the AI use and the person who dealt with it.",
        "example": "A March ticket in which marketing asks for a writing assistant and a security engineer notes which model it calls."
      },
      "R2": {
        "title": "A name stands behind the inventory",
        "lookFor": "One person or team keeps the list of AI systems, still works here, and knows that the list is theirs.",
        "proof": "The keeper's name on the list, matched with the staff directory.",
        "example": "The register page says that the risk operations team keeps it, and that team answers the mailbox."
      },
      "E1": {
        "title": "One owner for intake",
        "lookFor": "A single role answers for admitting and tiering AI uses. A manager with authority over that role gave it, and the holder said yes within the last year.",
        "proof": "The assignment with giver, holder and date of acceptance.",
        "example": "The chief risk officer gives intake to the AI governance lead, who accepts on 4 February."
      },
      "E2": {
        "title": "Teams name the same intake owner",
        "lookFor": "Ask at least three people from two functions where a new AI use must be announced. Most of them name the recorded owner.",
        "proof": "Blind answers from product, engineering and risk, compared with the assignment.",
        "example": "Four of five people say \"governance lead\"; the fifth sends new ideas to procurement."
      },
      "E3": {
        "title": "Intake is in a role document",
        "lookFor": "The owner's approved role description lists AI intake, tiering and the inventory as duties.",
        "proof": "The current version of the role document with its approval.",
        "example": "Role document v1.2 of the AI governance lead names the three intake decisions."
      },
      "O1": {
        "title": "The edge of intake is agreed",
        "lookFor": "It is written what must be announced (bought tools, built features, pilots) and what need not be, and the owners of review, suppliers and human oversight agree to where their work begins.",
        "proof": "A scope note acknowledged by intake and by each neighbour.",
        "example": "Spell-checkers stay out; anything that sends company text to a model comes in. Product review confirmed the line."
      },
      "O2": {
        "title": "The intake owner can say no",
        "lookFor": "Admitting, tiering and declaring \"does not apply\" each have one decider whose word holds. Such a decision was logged in the last six months and few were overruled.",
        "proof": "The decision charter beside the log of admitted and refused uses.",
        "example": "A sales pilot was refused in May for missing an owner, and nobody above reversed it."
      },
      "O3": {
        "title": "Requests follow the intake path",
        "lookFor": "Submitting, triage, tiering and routing have a deadline and a way to escalate, and four of five requests of the last 90 days went that way.",
        "proof": "The list of recent requests with the time of each step.",
        "example": "Of 14 requests this quarter, 12 were tiered within the promised five days."
      },
      "O4": {
        "title": "Admitted uses arrive at the next desk",
        "lookFor": "Each admitted use is passed to product review, to supplier assessment and to human oversight where it needs them, and those desks confirm that they got it.",
        "proof": "Handoff records with sender, receiver, content, deadline and confirmation.",
        "example": "A tier-1 chatbot appears in the review queue the next day with its data types and its model name."
      },
      "O5": {
        "title": "Intake continues when the owner is away",
        "lookFor": "A deputy has tiered a request or passed a test of access to the register within the last year.",
        "proof": "A register entry made by the deputy, or the dated access test.",
        "example": "During the owner's leave in July the deputy admitted three uses."
      },
      "G1": {
        "title": "The inventory is fresh",
        "lookFor": "The inventory was checked against reality within 90 days and the tier records within 180, and both belong to the intake owner.",
        "proof": "The dated export of the register and the sampled tier records.",
        "example": "The September export was compared with the single sign-on log; two missing tools were added."
      },
      "G2": {
        "title": "Intake is measured",
        "lookFor": "Systems found outside intake and the time to triage have a target, a data source and three quarters of readings, and a decision has used one of them.",
        "proof": "The metric series and the decision that quotes it.",
        "example": "Nine systems found outside intake in Q1 led to a block on unknown model hosts; Q3 shows two."
      },
      "G3": {
        "title": "Leadership sees the inventory",
        "lookFor": "The number of AI uses by tier and the unknown ones were in an executive report of the last 100 days, and the executives decided something.",
        "proof": "The report and the recorded decision.",
        "example": "The board risk paper shows 41 uses, 6 in tier 1, and orders a second sweep of one subsidiary."
      },
      "G4": {
        "title": "Nothing in the inventory is orphaned",
        "lookFor": "Each listed system, tier record and intake metric points to a role that owns it.",
        "proof": "A query of the register for empty or inactive owners that returns none.",
        "example": "The monthly query finds one chatbot whose owner left; it gets a new owner within the week."
      }
    }
  },
  "REV": {
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
    ],
    "criteria": {
      "R1": {
        "title": "AI features do get reviewed",
        "lookFor": "Within the last six months somebody in security looked at an AI feature and left a dated record of it.",
        "proof": "Review notes, comments on a design page or a ticket with a date.",
        "example": "A design comment from June asks how the summariser handles hostile text in customer mails."
      },
      "R2": {
        "title": "A reviewer can be named",
        "lookFor": "Product teams can point to a person or a team that reviews AI features, and that person or team is active.",
        "proof": "The contact on the review page, found in the directory.",
        "example": "The engineering handbook sends AI designs to the product security channel, where two engineers answer."
      },
      "E1": {
        "title": "One owner for AI review",
        "lookFor": "One role is accountable for the review of AI features, given by a line manager and accepted within a year.",
        "proof": "The mandate for AI reviews, with who gave it, who took it and the date.",
        "example": "The head of security makes the product security lead accountable; she accepts in writing."
      },
      "E2": {
        "title": "Product teams agree who reviews",
        "lookFor": "At least three people from product, engineering or security name the same reviewer, and it is the recorded one.",
        "proof": "Independent answers to \"who reviews your next AI feature?\".",
        "example": "Five of six name the product security lead; one still waits for the architecture board."
      },
      "E3": {
        "title": "AI review is part of a role",
        "lookFor": "The approved role description says that AI features, and not only ordinary code, are in the reviewer's work.",
        "proof": "The reviewer's approved role text, where AI features are listed.",
        "example": "Version 3 adds prompt handling, tool use and model output to the review duties."
      },
      "O1": {
        "title": "It is clear what needs a review",
        "lookFor": "Written rules say which features need a full review, a light one or none, and platform, privacy and evaluation owners accept where review stops.",
        "proof": "The review scope, acknowledged by review and by its neighbours.",
        "example": "Internal prototypes with no real data get the light form; the privacy lead signed the line for real data."
      },
      "O2": {
        "title": "A review can block a launch",
        "lookFor": "Passing, passing with conditions and blocking each have one decider. A block or a condition was logged in six months and rarely overruled from outside.",
        "proof": "The charter and the log of review outcomes.",
        "example": "In April a launch waited nine days until output filtering was on; the product director accepted the delay."
      },
      "O3": {
        "title": "Reviews follow one method",
        "lookFor": "Request, threat model, privacy step, conditions and verification have a deadline, and four of five reviews of the last 90 days used the same AI threat model.",
        "proof": "The review tracker with steps and dates.",
        "example": "Eight of nine reviews used the template; the ninth was a copy of an old web form."
      },
      "O4": {
        "title": "Review results reach those who act",
        "lookFor": "Conditions go to the platform team, monitoring needs to logging, test ideas to evaluation and exposed data to retrieval, each with a confirmed receipt.",
        "proof": "Handoff records for the four neighbours, used within six months.",
        "example": "A condition \"log every tool call\" became a field in the log schema before launch."
      },
      "O5": {
        "title": "A second reviewer can decide",
        "lookFor": "A deputy led an AI review to its outcome, or passed an access test, within the last year.",
        "proof": "A review signed by the deputy.",
        "example": "The deputy passed the translation feature with two conditions while the lead was travelling."
      },
      "G1": {
        "title": "Threat models are current",
        "lookFor": "Threat models of live AI features are younger than 180 days, the list of open conditions younger than 90, and both name the review owner.",
        "proof": "The dated threat models and the condition tracker.",
        "example": "The claims assistant's threat model was renewed in August, after it gained a search tool."
      },
      "G2": {
        "title": "Review performance is measured",
        "lookFor": "Lead time, late engagement and overdue conditions have targets and three quarters of readings, and one reading changed a decision.",
        "proof": "The metric series with its source and the decision.",
        "example": "Late engagement fell from 44% to 18% after product planning got a mandatory AI question."
      },
      "G3": {
        "title": "Leadership knows the open conditions",
        "lookFor": "A report of the last 100 days shows launched features with unmet conditions, and an executive decided about them.",
        "proof": "The report page on open review conditions and the minute of the decision.",
        "example": "The product committee gives two teams until month end or the features are switched off."
      },
      "G4": {
        "title": "Conditions and threat models have owners",
        "lookFor": "No review condition, threat model or review metric is without a responsible role.",
        "proof": "A tracker query for missing owners.",
        "example": "After a reorganisation seven conditions were moved from a dissolved team to the new feature owners."
      }
    }
  },
  "CHG": {
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
    ],
    "criteria": {
      "R1": {
        "title": "AI changes leave a trace",
        "lookFor": "At least one change of a prompt, model or setting in the last six months was handled by a person and dated.",
        "proof": "A commit, release note or change ticket that mentions the AI part.",
        "example": "A pull request of 12 May replaces the system prompt of the support bot."
      },
      "R2": {
        "title": "Somebody is known for AI changes",
        "lookFor": "For each live AI system people can name who changes its prompts and models, and that person or team is active.",
        "proof": "A code-owner entry or release role, matched with the directory.",
        "example": "The prompts folder lists the assistant team as its code owner."
      },
      "E1": {
        "title": "One owner for AI changes",
        "lookFor": "One role answers for the rules of AI changes. A manager with authority gave it and the holder accepted within a year.",
        "proof": "The signed assignment.",
        "example": "The product director makes the product owner of the assistant answerable for its changes, with security to agree."
      },
      "E2": {
        "title": "Product and engineering agree on the approver",
        "lookFor": "Three or more people from two functions say who may approve a model swap, and most say the recorded owner.",
        "proof": "Separate answers from product, engineering and security.",
        "example": "All four name the product owner; before, two would have asked the model team."
      },
      "E3": {
        "title": "Change duties are written into a role",
        "lookFor": "An approved role description covers AI changes, including emergency changes and rollback.",
        "proof": "The role document with its version.",
        "example": "The product owner's role document gained a page on prompt and model changes."
      },
      "O1": {
        "title": "It is clear what counts as an AI change",
        "lookFor": "A list says which edits need the gate, such as a new model version or a new tool, and which do not; logging and evidence owners agree.",
        "proof": "The change classes, acknowledged by both sides.",
        "example": "Wording fixes in a help text pass freely; a new temperature setting does not."
      },
      "O2": {
        "title": "The approver's no is final",
        "lookFor": "Approving, emergency change and rollback have one decider each, with security's agreement where it is required. A decision was logged in six months, few were overruled.",
        "proof": "The charter and the gate log.",
        "example": "Security withheld its agreement for a cheaper model in June; the swap waited for its test results."
      },
      "O3": {
        "title": "Changes go through the gate",
        "lookFor": "Classifying, gating, approving and verifying have a deadline and a way out, and four of five AI changes of the last 90 days passed them.",
        "proof": "Gate records set against the list of deployments.",
        "example": "31 of 36 prompt and model deployments carry a gate number."
      },
      "O4": {
        "title": "Others learn of each change",
        "lookFor": "Logging is told when fields or models change, and the evidence desk gets the gate record; both confirm.",
        "proof": "Handoff records used within six months.",
        "example": "A model upgrade opens a task to check the log dashboards, closed two days later."
      },
      "O5": {
        "title": "A change can be approved or undone tonight",
        "lookFor": "A deputy has approved or rolled back an AI change, or tested the access for it, within a year.",
        "proof": "A rollback or approval with the deputy's name.",
        "example": "In the October drill the deputy returned the bot to its earlier prompt in eleven minutes."
      },
      "G1": {
        "title": "Gate log and policy are valid",
        "lookFor": "The gate log was drawn within 90 days and the change policy confirmed within a year, both by the owner.",
        "proof": "The dated log extract and the approved policy.",
        "example": "The log extract of 30 September covers all five live systems."
      },
      "G2": {
        "title": "Ungated changes are counted",
        "lookFor": "Ungated changes and rollbacks have a target, a source and three quarters of readings, and led to a decision.",
        "proof": "The series and the decision that quotes it.",
        "example": "Five ungated changes in Q2 led to a pipeline rule that refuses them."
      },
      "G3": {
        "title": "Executives see change risk",
        "lookFor": "A report of the last 100 days tells how many AI changes skipped the gate, and an executive answered it.",
        "proof": "The report and the recorded answer.",
        "example": "The technology committee asks one business line to stop editing prompts in production."
      },
      "G4": {
        "title": "Each gate and rule has an owner",
        "lookFor": "No change rule, automated gate or change metric is left without a role.",
        "proof": "A list of gates with owners and no empty cell.",
        "example": "A forgotten approval script in an old pipeline is given to the platform lead."
      }
    }
  },
  "AGT": {
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
    ],
    "criteria": {
      "R1": {
        "title": "Agent rights are looked at",
        "lookFor": "Within six months somebody granted, cut or checked the rights of an AI agent and dated it.",
        "proof": "An access request, a review note or a ticket about an agent's account or tool.",
        "example": "A ticket of 9 July removes \"delete\" from the calendar agent's scope."
      },
      "R2": {
        "title": "A person or team is named for agents",
        "lookFor": "Each agent that runs has an active contact who knows which tools it can call.",
        "proof": "The contact in the agent list or on its service account.",
        "example": "The service account of the refund agent names the payments platform team."
      },
      "E1": {
        "title": "One owner for agent permissions",
        "lookFor": "One role answers for what agents may do in the whole organisation, given from above and accepted within a year.",
        "proof": "The assignment and the acceptance.",
        "example": "The platform lead accepts the duty; security must agree to each new write scope."
      },
      "E2": {
        "title": "People agree who grants agent rights",
        "lookFor": "Three or more respondents from two functions name the same role for granting agent scopes, the recorded one.",
        "proof": "Independent answers from platform, security and product.",
        "example": "Six of seven say platform lead; one says \"whoever builds the agent\"."
      },
      "E3": {
        "title": "Agent rights appear in a role document",
        "lookFor": "An approved role description names granting, widening, revoking and stopping agents.",
        "proof": "The versioned document.",
        "example": "The platform lead's document lists the kill decision and its on-call rule."
      },
      "O1": {
        "title": "Agents and scripts are told apart",
        "lookFor": "It is written which automations count as agents, who owns their accounts and where access management takes over; platform, logging and oversight owners agree.",
        "proof": "The definition of an agent, confirmed by identity management and by each neighbour.",
        "example": "A cron job is out; anything that chooses its own tool calls is in."
      },
      "O2": {
        "title": "Granting and killing are real decisions",
        "lookFor": "Grant, expand, revoke and kill have one decider each, with security's agreement for wider scopes. One was logged in six months and it held.",
        "proof": "The charter, the permission log and the log of refused scopes.",
        "example": "The sales agent asked for write access to contracts; the request was refused and stayed refused."
      },
      "O3": {
        "title": "Rights are minimised, approved and renewed",
        "lookFor": "Requesting, cutting down, approving and renewing have deadlines, and four of five permission changes in 90 days followed them.",
        "proof": "The permission records with dates of each step.",
        "example": "Eleven of twelve new scopes came with an end date and an approver."
      },
      "O4": {
        "title": "Platform, logging and oversight know each agent",
        "lookFor": "Approved scopes go to the platform to enforce, to logging to record and to the oversight owner to appoint a human; each confirms.",
        "proof": "Three handoffs in use, with confirmations.",
        "example": "A new purchasing scope is enforced at the gateway on the same day and logged from its first call."
      },
      "O5": {
        "title": "Someone else can stop the agent",
        "lookFor": "A deputy has revoked a right or used the stop within a year, or passed a test of it.",
        "proof": "The record of the deputy's revocation or drill.",
        "example": "On a Sunday drill the deputy stopped the mail agent in four minutes."
      },
      "G1": {
        "title": "The permission matrix is true",
        "lookFor": "The matrix of agents and scopes was compared with the real systems within 90 days and the stop was tested within 180.",
        "proof": "The dated matrix and the stop test, tied to the owner.",
        "example": "The comparison in September found one unused scope, which was removed."
      },
      "G2": {
        "title": "Unused and overdue rights are measured",
        "lookFor": "Unused scopes, overdue renewals and minutes to revoke have targets and three quarters of readings, and one moved a decision.",
        "proof": "The series with its source.",
        "example": "Unused scopes above 20% made the platform remove any scope idle for 60 days."
      },
      "G3": {
        "title": "Executives know what agents can change",
        "lookFor": "A report of the last 100 days lists the agents that can write, pay or delete, and an executive decided on it.",
        "proof": "The page on agents with write access and the limit that was decided.",
        "example": "The executive team caps refunds by agents at 50 euros until the next report."
      },
      "G4": {
        "title": "No agent is without an owner",
        "lookFor": "Every agent, service account, tool link and agent metric belongs to a role.",
        "proof": "A query for agents with missing or inactive owners.",
        "example": "Three trial agents of a finished hackathon are found and removed."
      }
    }
  },
  "RET": {
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
    ],
    "criteria": {
      "R1": {
        "title": "Retrieval data gets attention",
        "lookFor": "In the last six months somebody checked, added or removed a data source of an AI system and dated it.",
        "proof": "A ticket, index change or privacy note about one collection.",
        "example": "A note of 3 March keeps the salary folder out of the office assistant's index."
      },
      "R2": {
        "title": "A contact is named for AI data sources",
        "lookFor": "For each collection that AI can search, an active person or team can be named.",
        "proof": "The contact in the collection list, matched with the directory.",
        "example": "The contract archive's index names the legal operations team."
      },
      "E1": {
        "title": "One owner for retrieval exposure",
        "lookFor": "One role answers for what AI systems may read and reveal, given from above and accepted within a year.",
        "proof": "A signed note that hands AI data exposure to the role, and the yes to it.",
        "example": "The privacy and data lead accepts the duty for all search-based assistants."
      },
      "E2": {
        "title": "Data and AI teams name the same owner",
        "lookFor": "Three or more people from two functions, asked who may add a document collection, name the recorded role.",
        "proof": "Independent answers from privacy, data and engineering.",
        "example": "Four of five name the data lead; one builder says nobody ever asked."
      },
      "E3": {
        "title": "Retrieval duties are in a role document",
        "lookFor": "An approved description lists admitting collections, setting access and retention for AI use.",
        "proof": "The approved role text with AI collections and indexes in its list.",
        "example": "The data lead's document names vector indexes beside databases."
      },
      "O1": {
        "title": "The line between source and answer is drawn",
        "lookFor": "It is written who protects the source system, the index and the answer, and the platform and logging owners agree.",
        "proof": "A sketch from source to answer with an owner on each part, confirmed by all of them.",
        "example": "Source access stays with the system owner; the copy in the index belongs to retrieval."
      },
      "O2": {
        "title": "A collection can be refused",
        "lookFor": "Admitting a collection, matching access and setting retention have one decider each; one such decision was logged in six months and stood.",
        "proof": "The charter and the collection log.",
        "example": "The request to index all of HR's mail was refused in May."
      },
      "O3": {
        "title": "Collections follow the path to the index",
        "lookFor": "Classifying, entitling, indexing, leak testing and purging have deadlines, and four of five collections of the last 90 days followed them.",
        "proof": "The collection records with the date of each step.",
        "example": "Five of six new collections had a leak test before users could search them."
      },
      "O4": {
        "title": "Platform and logging hear about new data",
        "lookFor": "Access rules go to the platform that enforces them and sensitive collections to logging, each with a confirmed receipt.",
        "proof": "Access rules received by the platform and data labels received by logging, both in the last six months.",
        "example": "When the legal archive was added, the gateway rule and the log label arrived together."
      },
      "O5": {
        "title": "A deputy can pull a collection",
        "lookFor": "Somebody other than the owner has removed a collection from an index, or tested it, within a year.",
        "proof": "The dated removal or test.",
        "example": "The deputy purged a wrongly indexed folder in twenty minutes during a drill."
      },
      "G1": {
        "title": "Collections and access tests are fresh",
        "lookFor": "The collection register and the access test are younger than 90 days and the privacy assessment younger than a year.",
        "proof": "The register, the access test and the privacy assessment, each with date and owner.",
        "example": "In the August test 40 staff accounts tried 200 questions; no answer crossed a right."
      },
      "G2": {
        "title": "Leaks and untested data are counted",
        "lookFor": "Untested collections and leak findings have a target and three quarters of readings, and changed a decision.",
        "proof": "Leak and test counts by quarter, and the rollout decision that quotes them.",
        "example": "Four leak findings in Q1 stopped the rollout to contractors until Q2."
      },
      "G3": {
        "title": "Executives know what AI can read",
        "lookFor": "A report of the last 100 days names the sensitive collections in AI search, and an executive decided about them.",
        "proof": "The list of sensitive collections in the report and the answer to it.",
        "example": "The board keeps merger documents out of every assistant."
      },
      "G4": {
        "title": "Every index has an owner",
        "lookFor": "No index, collection, access rule or leak metric is without a role.",
        "proof": "An index list with no empty owner.",
        "example": "A vector store left over from a trial is found without an owner and deleted."
      }
    }
  },
  "PLT": {
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
    ],
    "criteria": {
      "R1": {
        "title": "Shared AI controls are worked on",
        "lookFor": "In the last six months a person built, changed or checked a control that several AI systems use, with a date.",
        "proof": "A merge, release or ticket of the AI gateway or a filter.",
        "example": "A release of 20 April adds a secret scanner in front of every model call."
      },
      "R2": {
        "title": "The control builders can be named",
        "lookFor": "An active team or person stands behind the AI gateway, the filters and the sandbox.",
        "proof": "The owner of the service in the catalogue of services.",
        "example": "The service catalogue lists the AI platform squad for the model gateway."
      },
      "E1": {
        "title": "One owner for AI platform controls",
        "lookFor": "One role answers for the common AI controls. Someone with authority gave it and the holder accepted within a year.",
        "proof": "The mandate for shared AI controls with date and both names.",
        "example": "The chief technology officer gives the duty to the platform lead in January."
      },
      "E2": {
        "title": "Builders and security agree on that owner",
        "lookFor": "Three or more people from two functions name the same role for mandatory AI guardrails, the recorded one.",
        "proof": "Independent answers from platform, product and security.",
        "example": "Five of five say platform lead, among them two from product teams."
      },
      "E3": {
        "title": "Guardrail duties are written down",
        "lookFor": "An approved role description covers mandatory AI controls and the right to grant exceptions.",
        "proof": "The approved role text that names the always-on filters and exceptions.",
        "example": "The platform lead's document says which filters are always on."
      },
      "O1": {
        "title": "Platform and product know their halves",
        "lookFor": "It is written which protections come with the platform and which the product must add, and logging and evidence owners agree.",
        "proof": "A split of duties, acknowledged by both sides.",
        "example": "The platform masks card numbers; the product checks the facts of an answer."
      },
      "O2": {
        "title": "The platform can insist",
        "lookFor": "Making a guardrail mandatory and granting an exception have one decider each; one was logged in six months and rarely overruled.",
        "proof": "The charter and the exception log.",
        "example": "A team wanted to skip the gateway for speed; the exception was refused and latency was fixed."
      },
      "O3": {
        "title": "Controls go from policy to default",
        "lookFor": "Policy, build, default on, exception and retirement have deadlines, and four of five control items of the last 90 days kept to them.",
        "proof": "The control backlog with dates.",
        "example": "A rule against hidden instructions was policy in May, on by default in July."
      },
      "O4": {
        "title": "Controls feed logs and evidence",
        "lookFor": "Each control sends its events to logging and its coverage to the evidence desk, and both confirm.",
        "proof": "Event samples received by logging and the coverage sheet received by assurance.",
        "example": "Each blocked prompt appears in the detection team's feed with system and rule."
      },
      "O5": {
        "title": "The control platform has a second pair of hands",
        "lookFor": "A deputy changed or switched a shared AI control, or passed an access test, within a year.",
        "proof": "The deputy's change record.",
        "example": "The deputy released a new filter rule during the lead's parental leave."
      },
      "G1": {
        "title": "Coverage is known and current",
        "lookFor": "The report of which AI systems run behind the controls and the list of exceptions are younger than 90 days.",
        "proof": "The coverage report and exception list with their owner.",
        "example": "27 of 30 systems run behind the gateway; three have exceptions with end dates."
      },
      "G2": {
        "title": "Coverage and exceptions are measured",
        "lookFor": "The share on the common path and expired exceptions have targets and three quarters of readings, and moved a decision.",
        "proof": "Coverage by quarter from the gateway and the funding or priority decision it caused.",
        "example": "A share stuck at 60% led to free hosting for teams that move to the gateway."
      },
      "G3": {
        "title": "Executives see where controls are missing",
        "lookFor": "A report of the last 100 days shows uncovered AI systems, and an executive decided about them.",
        "proof": "The page on uncovered systems and the deadline that was set.",
        "example": "Two uncovered systems get one quarter to move or stop."
      },
      "G4": {
        "title": "No control runs without an owner",
        "lookFor": "Every shared filter, rule, exception and platform metric belongs to a role.",
        "proof": "A control list without an empty owner.",
        "example": "An old keyword filter that nobody wanted is retired after the check."
      }
    }
  },
  "MOD": {
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
    ],
    "criteria": {
      "R1": {
        "title": "Model suppliers are looked at",
        "lookFor": "In the last six months somebody assessed or questioned a supplier of a model or AI service, with a date.",
        "proof": "A questionnaire, a mail to the supplier or an assessment note.",
        "example": "A note of 11 June records where a speech model's provider stores the audio."
      },
      "R2": {
        "title": "A contact exists for each provider",
        "lookFor": "For each outside model in use, an active person or team holds the relation with its supplier.",
        "proof": "The contact in the supplier list.",
        "example": "The supplier list names procurement's technology desk for the main model contract."
      },
      "E1": {
        "title": "One owner for model providers",
        "lookFor": "One role answers for choosing and watching AI suppliers, given from above and accepted within a year.",
        "proof": "The mandate for AI suppliers, given by the risk executive and accepted.",
        "example": "The third-party risk lead accepts, with Legal to agree on terms."
      },
      "E2": {
        "title": "Buyers and builders name the same owner",
        "lookFor": "Three or more people from two functions name the same role for approving a model provider, the recorded one.",
        "proof": "Independent answers from procurement, legal and engineering.",
        "example": "Three of four say third-party risk; one engineer would just use a company card."
      },
      "E3": {
        "title": "AI suppliers are in the role document",
        "lookFor": "An approved description lists approving, restricting and leaving AI suppliers.",
        "proof": "The approved role text with models, versions and exit in it.",
        "example": "The third-party risk role gained a part on models and their versions."
      },
      "O1": {
        "title": "It is clear which suppliers count",
        "lookFor": "It is written when a supplier counts as a model provider, also for AI inside bought software, and the change and evidence owners agree.",
        "proof": "The definition of a model provider, confirmed by procurement, changes and assurance.",
        "example": "A ticket tool that adds an AI summary counts from the day the function is switched on."
      },
      "O2": {
        "title": "A provider can be refused or left",
        "lookFor": "Approving, restricting and leaving have one decider each, with Legal's agreement on terms; one decision was logged in six months and held.",
        "proof": "The charter and the supplier decisions.",
        "example": "One provider was limited to public data because it trains on what customers send."
      },
      "O3": {
        "title": "Providers follow one path",
        "lookFor": "Assessing, contracting, pinning, watching and leaving have deadlines, and four of five provider items of the last 90 days kept to them.",
        "proof": "The supplier tracker with the date of each step.",
        "example": "Six of seven models in use are fixed to a version that was assessed."
      },
      "O4": {
        "title": "Provider news reaches change and evidence",
        "lookFor": "Notices of new or ending model versions go to the change owner, and assessments to the evidence desk, with confirmation.",
        "proof": "Provider notices with the change request they opened, and assessments filed as evidence.",
        "example": "An end-of-life notice became a change request on the same day."
      },
      "O5": {
        "title": "Supplier decisions do not wait for one person",
        "lookFor": "A deputy decided on an AI supplier, or passed an access test to contracts and consoles, within a year.",
        "proof": "A supplier decision signed by the deputy.",
        "example": "The deputy approved the new transcription service in August."
      },
      "G1": {
        "title": "Assessments and model lists are valid",
        "lookFor": "Each provider's assessment is younger than a year and the list of models with versions younger than 90 days.",
        "proof": "The assessments and the dated model list with its owner.",
        "example": "The September list shows eleven models, their versions and the systems that use them."
      },
      "G2": {
        "title": "Unassessed and changed models are counted",
        "lookFor": "Unassessed providers and changes noticed too late have targets and three quarters of readings, and moved a decision.",
        "proof": "Counts of unassessed providers and silent changes by quarter, with the decision they led to.",
        "example": "One silent model change in Q2 led to nightly checks of the version string."
      },
      "G3": {
        "title": "Executives know the dependence",
        "lookFor": "A report of the last 100 days shows on which providers important systems depend, and an executive decided on it.",
        "proof": "The dependence map in the report and the exit or second-source decision.",
        "example": "The executive team orders an exit plan for the one provider behind four key systems."
      },
      "G4": {
        "title": "Each contract and model has an owner",
        "lookFor": "No supplier contract, model version or supplier metric is without a role.",
        "proof": "A supplier list with no empty owner.",
        "example": "A forgotten trial key with a second provider is found and cancelled."
      }
    }
  },
  "EVL": {
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
    ],
    "criteria": {
      "R1": {
        "title": "AI systems get tested",
        "lookFor": "Within six months somebody ran a security or safety test against an AI system and dated the result.",
        "proof": "A test run, a red-team note or a notebook with its date.",
        "example": "A run of 2 May with 150 hostile prompts against the help bot."
      },
      "R2": {
        "title": "Testers can be named",
        "lookFor": "An active person or team is known for testing AI systems.",
        "proof": "The contact on the test plan, matched with the directory.",
        "example": "Two engineers of the offensive security team are listed for AI tests."
      },
      "E1": {
        "title": "One owner for AI evaluation",
        "lookFor": "One role answers for test plans and pass marks, given from above and accepted within a year.",
        "proof": "The mandate for tests and pass marks, dated and accepted.",
        "example": "The evaluation lead accepts the duty for all tier-1 systems."
      },
      "E2": {
        "title": "Model and security teams name the same owner",
        "lookFor": "Three or more people from two functions, asked who decides that a system passed, name the recorded role.",
        "proof": "Independent answers from machine learning, security and product.",
        "example": "Four of six say evaluation lead; two would trust the model team's own score."
      },
      "E3": {
        "title": "Testing duties are in a role document",
        "lookFor": "An approved description covers attack tests, pass marks and retests of AI systems.",
        "proof": "The approved role text with attack tests and retests in it.",
        "example": "The evaluation lead's document separates quality scores from attack tests."
      },
      "O1": {
        "title": "Testers and builders are kept apart",
        "lookFor": "It is written what the builders test themselves and what independent testers do, and platform, logging and change owners agree.",
        "proof": "A table of who tests what, confirmed by builders and testers.",
        "example": "Builders run the regression set each night; the evaluation team attacks before a launch."
      },
      "O2": {
        "title": "A failed test has consequences",
        "lookFor": "Setting the pass mark and ordering a retest have one decider each; one such decision was logged in six months and held.",
        "proof": "The charter and the log of results.",
        "example": "A data-leak rate above 1% kept the sales assistant in pilot for three more weeks."
      },
      "O3": {
        "title": "Tests follow a plan",
        "lookFor": "Planning, attacking, triage and regression have deadlines, and four of five evaluations of the last 90 days followed them.",
        "proof": "The evaluation calendar with results and dates.",
        "example": "Five of five tier-1 systems were attacked, triaged and retested this quarter."
      },
      "O4": {
        "title": "Findings become controls, logs and changes",
        "lookFor": "Findings go to the platform as controls, to logging as detections and to the change owner as fixes, and each confirms.",
        "proof": "Findings with the filter rule, the alert and the fix that came from them.",
        "example": "A new jailbreak became a filter rule, an alert and a prompt fix within two weeks."
      },
      "O5": {
        "title": "Testing does not depend on one attacker",
        "lookFor": "A deputy led an evaluation, or can run the test bench, proven within a year.",
        "proof": "A test report led by the deputy.",
        "example": "The deputy ran the spring attack week with the shared tool set."
      },
      "G1": {
        "title": "Results and regressions are recent",
        "lookFor": "Each important system has an evaluation younger than 180 days and a regression run younger than 30.",
        "proof": "The dated reports, tied to the evaluation owner.",
        "example": "The loan assistant was attacked in July and its regression set ran last week."
      },
      "G2": {
        "title": "Test coverage is measured",
        "lookFor": "The share of controls tested and the reopened critical findings have targets and three quarters of readings, and moved a decision.",
        "proof": "Coverage and return of findings by quarter, and the release rule they changed.",
        "example": "Two critical faults came back in Q1, so the regression set became a release gate."
      },
      "G3": {
        "title": "Executives hear what broke",
        "lookFor": "A report of the last 100 days shows the worst finding per important system, and an executive decided on it.",
        "proof": "The worst-findings page and the acceptance or order below it.",
        "example": "The board accepts one known weakness for one quarter, with extra watching."
      },
      "G4": {
        "title": "Findings and test sets have owners",
        "lookFor": "No finding, test set, pass mark or test metric is without a role.",
        "proof": "A query of open findings with no missing owner.",
        "example": "Twelve findings of a consultant's report are shared out to named feature owners."
      }
    }
  },
  "LOG": {
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
    ],
    "criteria": {
      "R1": {
        "title": "AI logs are looked at",
        "lookFor": "In the last six months somebody set up, checked or searched the logs of an AI system, with a date.",
        "proof": "A query, dashboard change or ticket about AI logs.",
        "example": "A ticket of 14 February adds the model version to the chatbot's log line."
      },
      "R2": {
        "title": "A contact is named for AI logs",
        "lookFor": "An active person or team can say where the AI logs are and what they hold.",
        "proof": "The contact of the log source, matched with the directory.",
        "example": "The log platform lists the detection team for the source \"assistant-gateway\"."
      },
      "E1": {
        "title": "One owner for AI logging",
        "lookFor": "One role answers for what AI systems record and for detections on it, given from above and accepted within a year.",
        "proof": "The mandate for AI logs and detections, dated and accepted.",
        "example": "The detection lead accepts the duty from the head of security operations."
      },
      "E2": {
        "title": "Builders and defenders name the same owner",
        "lookFor": "Three or more people from two functions name the same role for AI logs, the recorded one.",
        "proof": "Independent answers from engineering, operations and security.",
        "example": "Four of five say detection lead; a builder thought it was his own team."
      },
      "E3": {
        "title": "Logging duties are in a role document",
        "lookFor": "An approved description covers AI log fields, retention and detections.",
        "proof": "The approved role text with AI fields and retention in it.",
        "example": "The detection lead's document lists prompt and tool-call logs."
      },
      "O1": {
        "title": "It is clear who logs and who watches",
        "lookFor": "It is written which fields the product sends, what the platform adds and what detection watches, also for privacy, and incident and evidence owners agree.",
        "proof": "The field list with a sender and a watcher for each group, confirmed by both.",
        "example": "Products send the conversation id; full prompts stay masked unless an incident is open."
      },
      "O2": {
        "title": "Missing logs can stop a launch",
        "lookFor": "Field schema, retention and the start of a detection have one decider each; one was logged in six months and held.",
        "proof": "The charter and the decisions.",
        "example": "Retention of tool-call logs was set to 180 days against a wish for 30."
      },
      "O3": {
        "title": "Log sources follow the path",
        "lookFor": "Requiring, instrumenting, validating and detecting have deadlines, and four of five AI log items of the last 90 days kept to them.",
        "proof": "The onboarding list of log sources with dates.",
        "example": "Seven of eight AI services sent valid test events before launch."
      },
      "O4": {
        "title": "Incident and evidence teams can use the logs",
        "lookFor": "Responders know which AI logs exist and can reach them, and the evidence desk gets samples; both confirm.",
        "proof": "The responders' query book, tried in a drill, and log samples filed as evidence.",
        "example": "In a drill the responders found the guilty prompt in nine minutes with the shared query book."
      },
      "O5": {
        "title": "Watching goes on without the lead",
        "lookFor": "A deputy built or tuned an AI detection, or passed an access test, within a year.",
        "proof": "A detection change by the deputy.",
        "example": "The deputy wrote the rule for unusual tool-call bursts in March."
      },
      "G1": {
        "title": "The log catalogue is true",
        "lookFor": "The catalogue of AI log sources is younger than 180 days and the field test younger than 90.",
        "proof": "The dated catalogue and test result with their owner.",
        "example": "The August field test found 2 of 46 fields empty, and both were fixed."
      },
      "G2": {
        "title": "Coverage and speed are measured",
        "lookFor": "Share of AI calls covered and time to detect have targets and three quarters of readings, and moved a decision.",
        "proof": "Coverage and detection time by quarter from the gateway, and the rule they led to.",
        "example": "Coverage of 58% made the gateway refuse calls without a conversation id."
      },
      "G3": {
        "title": "Executives know the blind spots",
        "lookFor": "A report of the last 100 days names AI systems that cannot be watched, and an executive decided on them.",
        "proof": "The blind-spot list in the report and the money or removal decided.",
        "example": "The operations board pays for logging in one bought tool or its removal."
      },
      "G4": {
        "title": "Each source and detection has an owner",
        "lookFor": "No AI log source, detection, dashboard or metric is without a role.",
        "proof": "A source list with no empty owner.",
        "example": "Five alerts that nobody received are given to the on-call rota or deleted."
      }
    }
  },
  "INC": {
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
    ],
    "criteria": {
      "R1": {
        "title": "AI events get handled",
        "lookFor": "Within six months a person dealt with a report, drill or event that involved an AI system, and dated it.",
        "proof": "An incident ticket, a drill note or a mail thread with an outcome.",
        "example": "A ticket of 6 June about a bot that showed one customer another's address."
      },
      "R2": {
        "title": "Someone is known to call",
        "lookFor": "Staff can name an active person or team to call when an AI system misbehaves.",
        "proof": "The contact on the reporting page, tried out.",
        "example": "The help page sends AI reports to the security desk, which answers at night too."
      },
      "E1": {
        "title": "One owner for AI incidents",
        "lookFor": "One role takes command of AI incidents, given from above and accepted within a year.",
        "proof": "The commander's mandate with AI events in it, dated and accepted.",
        "example": "The head of incident response accepts AI events as part of the commander's duty."
      },
      "E2": {
        "title": "Everyone names the same commander",
        "lookFor": "Three or more people from two functions name the same role for an AI incident, the recorded one.",
        "proof": "Independent answers from support, security and legal.",
        "example": "Five of six say incident commander; support would first call the vendor."
      },
      "E3": {
        "title": "AI events are in the commander's role",
        "lookFor": "An approved description covers harmful output, misuse and agent mistakes, and not only break-ins.",
        "proof": "The approved commander's role text with its AI page.",
        "example": "The commander's document has a page on wrong actions by agents."
      },
      "O1": {
        "title": "Incident and fault are told apart",
        "lookFor": "It is written what makes a bad answer an incident and who handles the rest, and review, evaluation and governance owners agree.",
        "proof": "The border between bug and incident, confirmed by support, review and governance.",
        "example": "One odd answer is a product bug; an answer with personal data is an incident."
      },
      "O2": {
        "title": "The commander may switch off",
        "lookFor": "Declaring, disabling and notifying have one decider each, Legal for notices. One was used or drilled and logged in six months and not overruled.",
        "proof": "The charter and the incident log.",
        "example": "The commander stopped the refund agent for 50 minutes; the business owner was told, not asked."
      },
      "O3": {
        "title": "AI incidents follow the playbook",
        "lookFor": "Reporting, classing, containing, notifying and learning have time limits, and four of five events of the last 90 days, or drills, kept to them.",
        "proof": "Timelines of events and drills.",
        "example": "Three events and two drills this quarter, all classed within an hour."
      },
      "O4": {
        "title": "Lessons leave the incident room",
        "lookFor": "Lessons go to product review, to evaluation as new tests and to governance as risk news, and each confirms.",
        "proof": "A closed event with its new review question, its new test and its line in the risk report.",
        "example": "The leaked-address case became a review question, a test and a line in the risk report."
      },
      "O5": {
        "title": "There is always a second commander",
        "lookFor": "A deputy led an AI incident or drill within a year, with working access to the stop.",
        "proof": "A timeline led by the deputy.",
        "example": "The deputy led the spring exercise on a poisoned knowledge page."
      },
      "G1": {
        "title": "Playbook and exercise are recent",
        "lookFor": "The AI playbook was confirmed within a year and exercised within 180 days.",
        "proof": "The approved playbook and the exercise report with their owner.",
        "example": "The May exercise used the playbook of February and changed two phone numbers."
      },
      "G2": {
        "title": "Response is measured",
        "lookFor": "Minutes until someone owns an event and overdue follow-ups have targets and three quarters of readings, and moved a decision.",
        "proof": "Minutes and overdue actions by quarter, and the change of the phone line or rota.",
        "example": "A slow 95 minutes to an owner led to one shared phone line."
      },
      "G3": {
        "title": "Executives review AI incidents",
        "lookFor": "A report of the last 100 days lists AI incidents and open follow-ups, also when there were none, and an executive decided on it.",
        "proof": "The incident page, even an empty one, and the order given on it.",
        "example": "The risk committee orders a stop button for two agents before year end."
      },
      "G4": {
        "title": "Follow-ups and playbooks have owners",
        "lookFor": "No follow-up action, playbook page or incident metric is without a role.",
        "proof": "An action list with no empty owner.",
        "example": "Four old actions of a former manager are closed or given to someone new."
      }
    }
  },
  "HUM": {
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
    ],
    "criteria": {
      "R1": {
        "title": "People do step in",
        "lookFor": "In the last six months a human checked, corrected or overruled an AI result and it was dated.",
        "proof": "An override record, a sampled check or a corrected case.",
        "example": "On 17 May a claims officer overturned the assistant's rejection of a claim."
      },
      "R2": {
        "title": "An overseer can be named",
        "lookFor": "For each AI system that affects people, an active person or team oversees it.",
        "proof": "The name on the process page, matched with the directory.",
        "example": "The hiring tool's page names two recruiters who check each rejection."
      },
      "E1": {
        "title": "One owner for oversight",
        "lookFor": "One role decides where humans must be in the loop, given from above and accepted within a year.",
        "proof": "The appointment of the process owner for oversight, dated and accepted.",
        "example": "The head of lending operations accepts oversight of the credit assistant."
      },
      "E2": {
        "title": "Business and risk name the same owner",
        "lookFor": "Three or more people from two functions name the same role for human oversight, the recorded one.",
        "proof": "Independent answers from the business, risk and product.",
        "example": "Four of five name the process owner; compliance thought it was theirs."
      },
      "E3": {
        "title": "Oversight is in a role document",
        "lookFor": "An approved description gives the overseer the duty, the time and the right to stop.",
        "proof": "The overseer's role text with duty, reserved time and the right to stop.",
        "example": "The case manager's document reserves two hours a week for checks."
      },
      "O1": {
        "title": "It is clear what the human decides",
        "lookFor": "It is written which results need a person and which run alone, and incident and evidence owners agree on what they receive.",
        "proof": "The list of decisions with \"person\" or \"alone\" beside each, confirmed by the neighbours.",
        "example": "Refunds below 20 euros run alone; closing an account never does."
      },
      "O2": {
        "title": "The overseer may stop the system",
        "lookFor": "Choosing the mode, appointing overseers and stopping have one decider each; a decision was logged in six months and stood.",
        "proof": "The charter and the log of overrides or stops.",
        "example": "A nurse manager paused the triage tool for a day without asking IT."
      },
      "O3": {
        "title": "Oversight runs as designed",
        "lookFor": "Identifying, appointing, training, intervening and auditing have deadlines, and four of five checks due in 90 days were done.",
        "proof": "The check plan with done and missed checks.",
        "example": "44 of 50 sampled decisions were reviewed within two days."
      },
      "O4": {
        "title": "Overrides are told to others",
        "lookFor": "Harmful cases go to the incident team and override samples to the evidence desk, and both confirm.",
        "proof": "Overruled cases that opened an incident, and samples filed as evidence.",
        "example": "Three wrong refusals in one week opened an incident at the second case."
      },
      "O5": {
        "title": "An overseer is always there",
        "lookFor": "A trained deputy took over oversight, or proved access to the stop, within a year.",
        "proof": "A check or stop by the deputy.",
        "example": "The deputy covered three weeks in August and overruled five results."
      },
      "G1": {
        "title": "Design, roster and samples are valid",
        "lookFor": "The oversight design is younger than a year, roster and training younger than 180 days, the override sample younger than 90.",
        "proof": "The design, the roster with trainings and the sample of overrides, each with date and owner.",
        "example": "The June roster shows six trained overseers and two in training."
      },
      "G2": {
        "title": "Overruling is measured",
        "lookFor": "The override rate and the time to stop have targets and three quarters of readings, and moved a decision.",
        "proof": "Override rate and stop time by quarter, and the change in training or mode they led to.",
        "example": "An override rate near zero led to a test with planted mistakes; only half were caught."
      },
      "G3": {
        "title": "Executives know where AI decides alone",
        "lookFor": "A report of the last 100 days lists decisions about people that run without a human, and an executive decided on it.",
        "proof": "The list of decisions without a human and the executive answer to it.",
        "example": "The executive board keeps a person in every refusal of credit."
      },
      "G4": {
        "title": "No oversight point is empty",
        "lookFor": "Each step that needs a human, each roster and each oversight metric has a role.",
        "proof": "A list of oversight points with no empty owner.",
        "example": "A fraud score without an overseer is found and given to the fraud desk."
      }
    }
  },
  "EVD": {
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
    ],
    "criteria": {
      "R1": {
        "title": "Requests for proof are answered",
        "lookFor": "Within six months somebody collected evidence about an AI system or answered a buyer's question, with a date.",
        "proof": "An answered questionnaire or an evidence request with its date.",
        "example": "A buyer's 30 AI questions, answered on 8 April by two people."
      },
      "R2": {
        "title": "A name stands behind the proof",
        "lookFor": "An active person or team is known for collecting AI evidence.",
        "proof": "The contact of the evidence folder or the trust page.",
        "example": "The sales team knows to ask the assurance desk and not the developers."
      },
      "E1": {
        "title": "One owner for AI evidence",
        "lookFor": "One role answers for what counts as proof and what is published, given from above and accepted within a year.",
        "proof": "The mandate for AI evidence, dated and accepted.",
        "example": "The assurance lead accepts the duty from the chief information security officer."
      },
      "E2": {
        "title": "Sales and control owners name the same person",
        "lookFor": "Three or more people from two functions name the same role for AI evidence, the recorded one.",
        "proof": "Independent answers from sales, risk and engineering.",
        "example": "Four of five say assurance lead; one account manager writes answers himself."
      },
      "E3": {
        "title": "Evidence work is in a role document",
        "lookFor": "An approved description covers collecting, accepting and publishing AI evidence.",
        "proof": "The approved role text with the rule of what counts as proof.",
        "example": "The assurance lead's document says that screenshots without a date do not count."
      },
      "O1": {
        "title": "Makers and keepers of proof are distinct",
        "lookFor": "It is written what each control owner must supply and what assurance does with it, and governance agrees.",
        "proof": "The supply list of proof per control, confirmed by its makers and by assurance.",
        "example": "The detection lead supplies the field test; assurance checks its date and source."
      },
      "O2": {
        "title": "Weak proof can be refused",
        "lookFor": "What counts as evidence and what is shown outside have one decider each; one decision was logged in six months and held.",
        "proof": "The charter and the log of refused or published evidence.",
        "example": "A sales claim about \"full human review\" was taken off the trust page."
      },
      "O3": {
        "title": "Evidence follows its cycle",
        "lookFor": "Request, collection, attestation and expiry have deadlines, and four of five evidence requests of the last 90 days kept to them.",
        "proof": "The request list with due and done dates.",
        "example": "22 of 25 requests were answered within ten days."
      },
      "O4": {
        "title": "Governance receives the evidence state",
        "lookFor": "The state of proof, with gaps and expiry dates, goes to governance before each report, and governance confirms.",
        "proof": "The handoff used within six months.",
        "example": "Two weeks before the board meeting the gap list arrives and is discussed."
      },
      "O5": {
        "title": "Proof can be given without the lead",
        "lookFor": "A deputy answered a buyer or an auditor about AI, or passed an access test, within a year.",
        "proof": "An answer signed by the deputy.",
        "example": "The deputy led the evidence part of the spring audit."
      },
      "G1": {
        "title": "Register and buyer pack are fresh",
        "lookFor": "The evidence register is younger than 90 days and the pack for buyers younger than 180.",
        "proof": "The dated register and pack with their owner.",
        "example": "The pack of July replaced an answer about a model no longer in use."
      },
      "G2": {
        "title": "Freshness and turnaround are measured",
        "lookFor": "The share of fresh evidence and the time to answer have targets and three quarters of readings, and moved a decision.",
        "proof": "Fresh share and days to answer by quarter, and the decision that used them.",
        "example": "Turnaround of 16 days led to prepared answers for the 40 most common questions."
      },
      "G3": {
        "title": "Executives see expiring proof",
        "lookFor": "A report of the last 100 days shows which evidence will expire or is missing, and an executive decided on it.",
        "proof": "The expiry list in the report and the priority set on it.",
        "example": "The executive team gives one product line until June to renew its tests."
      },
      "G4": {
        "title": "Each piece of proof has an owner",
        "lookFor": "No evidence item, published claim or evidence metric is without a role.",
        "proof": "A register query for missing owners.",
        "example": "Nine old PDFs without an owner are removed from the shared folder."
      }
    }
  },
  "GOV": {
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
    ],
    "criteria": {
      "R1": {
        "title": "AI risk is discussed somewhere",
        "lookFor": "In the last six months a meeting or a paper dealt with AI risk as a whole, with a date.",
        "proof": "Minutes, a paper or a decision mail.",
        "example": "The minutes of 22 March list AI as a point of the risk meeting."
      },
      "R2": {
        "title": "A leader is named for AI risk",
        "lookFor": "An active executive or committee is known as the place where AI risk ends up.",
        "proof": "The name in the charter or committee list.",
        "example": "The technology risk committee's page names the chief operating officer as chair."
      },
      "E1": {
        "title": "One executive owns AI governance",
        "lookFor": "One executive role is accountable for accepting AI risk and for reporting, given by the top and accepted within a year.",
        "proof": "The resolution that gives AI risk to the executive, with the date of acceptance.",
        "example": "The chief executive gives the duty to the chief risk officer, who accepts in January."
      },
      "E2": {
        "title": "Leaders name the same executive",
        "lookFor": "Three or more people from two functions name the same role for accepting AI risk, the recorded one.",
        "proof": "Independent answers from security, legal and business leaders.",
        "example": "Six of seven name the risk officer; one thinks the works council decides."
      },
      "E3": {
        "title": "Governance duties are written down",
        "lookFor": "An approved charter or role document covers accepting risk, settling ownership and reporting on AI.",
        "proof": "The versioned charter.",
        "example": "The committee charter of February names all three duties."
      },
      "O1": {
        "title": "Steering and doing are separated",
        "lookFor": "It is written what governance decides and what it leaves to the domain owners, and platform, change and logging owners agree.",
        "proof": "A page with what is decided at the top and what below, confirmed by the domain owners.",
        "example": "Governance sets the risk limit; the platform lead chooses the filter."
      },
      "O2": {
        "title": "Risk acceptance has one signature",
        "lookFor": "Accepting a risk and settling ownership have one executive decider each; one decision was logged in six months and stood.",
        "proof": "The charter and the decision log.",
        "example": "In June the risk officer gave agent permissions to the platform lead and ended a dispute of a year."
      },
      "O3": {
        "title": "The governance cycle runs",
        "lookFor": "Scoring, challenging, reporting and deciding have dates and an escalation, and four of five items due in 90 days were done.",
        "proof": "The calendar with papers and decisions.",
        "example": "Five of six agenda items ended with a decision and a date."
      },
      "O4": {
        "title": "Decisions reach those who must act",
        "lookFor": "Policy goes to the platform, watch needs to logging and limits to the change owner, and each confirms.",
        "proof": "Policy turned into a control, a watch need turned into a signal, a limit turned into a gate.",
        "example": "A new limit on agent payments was enforced and logged within two weeks."
      },
      "O5": {
        "title": "Risk can be decided in absence",
        "lookFor": "A deputy executive took or prepared an AI risk decision with the needed rights within a year.",
        "proof": "A decision signed by the deputy.",
        "example": "The deputy risk officer extended an acceptance by one month in August."
      },
      "G1": {
        "title": "Charter, report and acceptances are valid",
        "lookFor": "The decision charter is younger than a year, the report younger than 100 days and the list of accepted risks younger than 180.",
        "proof": "The charter, the last report and the list of acceptances with end dates.",
        "example": "The September report quotes five accepted risks, each with an end date."
      },
      "G2": {
        "title": "Disputes and acceptances are measured",
        "lookFor": "Open ownership disputes and expired acceptances have targets and three quarters of readings, and moved a decision.",
        "proof": "Disputes and expired acceptances by quarter, and the ruling they led to.",
        "example": "Four disputes older than a quarter led to a monthly one-hour ruling session."
      },
      "G3": {
        "title": "Executives act on the report",
        "lookFor": "The last report is at most 100 days old and an executive's decision on it is recorded.",
        "proof": "The report with its minutes.",
        "example": "The board asks for a second deputy in three domains and sets the date."
      },
      "G4": {
        "title": "No risk or report line is orphaned",
        "lookFor": "Every accepted risk, dispute and governance metric has a responsible role.",
        "proof": "A risk list with no empty owner.",
        "example": "An acceptance signed by a director who left is signed again or ended."
      }
    }
  }
};
