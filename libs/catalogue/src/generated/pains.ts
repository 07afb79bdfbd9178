// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { Pain } from '../content.js';

export const pains: readonly Pain[] = [
  {
    "id": "abuse-with-no-owner",
    "title": "Abuse With No Owner",
    "summary": "Reports that an AI feature is being misused arrive by four doors, are passed on politely, and meet nobody who has the duty and the right to end it.",
    "category": "Response",
    "severity": "high",
    "readMinutes": 7,
    "bands": [
      0,
      1,
      2
    ],
    "personas": [
      "P5"
    ],
    "triggers": [
      {
        "id": "T5",
        "severity": "high",
        "why": "A wave of misuse does not wait for a meeting. Every hour without an owner adds screenshots, complaints and copies."
      }
    ],
    "pressures": [
      "abuse"
    ],
    "activeReason": "Reports of misuse lie for more than a day before a person takes them on, or several roles consider themselves in command.",
    "urgency": {
      "level": "High",
      "meaning": "The people who misuse the feature learn by the hour. Your own clock starts only when somebody feels responsible.",
      "offer": "One door for reports, a commander with a deputy for the next wave, and the switch tried out in advance."
    },
    "evidencePreviews": [
      {
        "domain": "INC",
        "artifact": "playbook",
        "shows": "Whether misuse without a break-in counts as an incident, and who says so."
      },
      {
        "domain": "INC",
        "artifact": "exercise",
        "shows": "Whether the commander has ever tried to switch the feature off."
      },
      {
        "domain": "HUM",
        "artifact": "roster-training",
        "shows": "Who is on duty to step in, also at the weekend."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "On Saturday users find out how to make the image assistant produce what it must never produce. Support collects eleven tickets, the community manager sees the thread, a researcher writes to a mailbox, and the press office is called on Monday.",
          "Each recipient acts correctly by their own book. Support closes tickets as \"content\", the security desk answers that no system was breached, the model team notes it for the next training run, and trust and safety bans three accounts.",
          "By Tuesday the same prompt is used by hundreds. Everyone has touched the case and it still belongs to nobody, because it is neither a vulnerability nor a complaint in the sense that those queues were built for."
        ],
        "points": [
          {
            "ref": "DET",
            "text": "Has alarms for stolen passwords and none for a tool that is used as designed, to do harm."
          },
          {
            "ref": "PRD",
            "text": "Described the intended use in detail and the abuse cases in one line."
          },
          {
            "ref": "RED",
            "text": "Showed a similar prompt in spring, in a report whose actions are still open."
          },
          {
            "ref": "EXE",
            "text": "Asks on Monday who is in charge, and is sent four names."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "Misuse is counted in the queue where it lands. Forty support tickets, two mails and one post are three small numbers in three reports, and together they would have been an incident.",
          "The security team's definition of an incident comes from networks, where something is broken into. An assistant that insults, deceives or reveals on request breaks nothing, so the definition lets it pass.",
          "Because earlier waves ebbed away by themselves, it seems that the system copes. What coped was the attention span of strangers."
        ],
        "points": [
          {
            "ref": "Detection",
            "text": "looks for intruders, while this user is logged in and paying."
          },
          {
            "ref": "Product security",
            "text": "files the prompt as a known limitation of the model."
          },
          {
            "ref": "Legal",
            "text": "waits to be told whether anybody was harmed."
          },
          {
            "ref": "Platform",
            "text": "could close the route in an hour, once somebody with the right to do so asks."
          },
          {
            "ref": "Leadership",
            "text": "meets the case for the first time in somebody else's headline."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "The lack of an owner has left its shape in the tools. Follow one report from the last wave through the systems and note where it halts."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "The button \"report this answer\" writes to a table which no alarm reads.",
            "domains": [
              "INC",
              "LOG"
            ]
          },
          {
            "ref": "TF2",
            "text": "Support tickets carry no link to the conversation, so nobody can replay what was said.",
            "domains": [
              "LOG",
              "INC"
            ]
          },
          {
            "ref": "TF3",
            "text": "There is a switch for the whole product and none for the one tool that is being abused.",
            "domains": [
              "INC",
              "PLT"
            ]
          },
          {
            "ref": "TF4",
            "text": "A blocked prompt comes back with a spelling mistake, because the mend was a list of words.",
            "domains": [
              "PLT",
              "EVL"
            ]
          },
          {
            "ref": "TF5",
            "text": "The regression run holds no case from the previous wave.",
            "domains": [
              "EVL",
              "INC"
            ]
          },
          {
            "ref": "TF6",
            "text": "Rate limits count requests per key, and a shared key belongs to a thousand people.",
            "domains": [
              "PLT"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "On-call rotas exist for availability and for intrusion. The person who is paged for this case has neither a runbook for it nor the right to turn revenue off.",
          "Two teams may each claim the command, often with good reasons. Trust and safety owns the rules of use, security owns incidents. As long as both are right, each waits for the other at the moment that counts.",
          "What is learnt has no address either. The review after the wave produces nine actions, of which the model team takes two and nobody the rest."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Trust and safety: judges cases, and may suspend accounts but not features.",
            "domains": [
              "INC"
            ]
          },
          {
            "ref": "OF1",
            "text": "Security on call: is woken first, and finds no page in the playbook.",
            "domains": [
              "INC"
            ]
          },
          {
            "ref": "OF1",
            "text": "Model team: is expected to mend behaviour, and hears of it in the weekly summary.",
            "domains": [
              "EVL"
            ]
          },
          {
            "ref": "OF1",
            "text": "Communications: speaks for the company before anyone has told it who decides.",
            "domains": [
              "INC",
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Support: hears the users first, and is measured by how fast it closes.",
            "domains": [
              "INC"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "A business customer has put your assistant in front of its own customers. When it misbehaves there, the first question concerns your telephone number, and the second one who will call back.",
          "If the reply comes from support on the third day, the customer's own incident team takes the decision for you and removes the feature.",
          "A contract may name the hours for such a notice. Hours can be met only by an organisation in which the clock has a defined start."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Buyers ask about misuse in the section on incidents, and they notice when the answer speaks solely of breaches.",
          "A convincing reply describes the last case from the report to the lesson, with times. These are the usual forms of the question."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "Where do our users report harmful output, and who reads it at night?",
            "domains": [
              "INC"
            ]
          },
          {
            "ref": "PQ2",
            "text": "Within what time does a named person take charge?",
            "domains": [
              "INC"
            ]
          },
          {
            "ref": "PQ3",
            "text": "Can you switch off one function for us alone?",
            "domains": [
              "INC",
              "PLT"
            ]
          },
          {
            "ref": "PQ4",
            "text": "How would you find every other conversation in which this happened?",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "PQ5",
            "text": "Show us a lesson from a past case that became a test.",
            "domains": [
              "INC",
              "EVL"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "A report without an owner is free reconnaissance for the next person. The prompt is shared, refined and combined, and the later variants reach tools and data that the first one did not.",
          "The weak spot is the passage between noticing and acting, and between acting and learning. Both can be watched as handoffs."
        ],
        "points": [
          {
            "ref": "HG4",
            "text": "Whoever takes command cannot see the conversations, as no source was prepared for this kind of case.",
            "domains": [
              "LOG",
              "INC"
            ]
          },
          {
            "ref": "INC",
            "text": "The wave is over, and its prompts never become part of the tests.",
            "domains": [
              "INC",
              "EVL"
            ]
          },
          {
            "ref": "HUM",
            "text": "An overseer sees the odd behaviour first and has no line to the people on call.",
            "domains": [
              "HUM",
              "INC"
            ]
          },
          {
            "ref": "GOV",
            "text": "The wave was costly, and those who decide on limits and staff are never shown the sum.",
            "domains": [
              "INC",
              "GOV"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "More than a day passes before a report finds its owner.",
        "rule": {
          "measure": "metric",
          "domain": "INC",
          "metric": "minutes-to-owner",
          "test": "above",
          "value": 1440
        },
        "reads": "The latest minutes to an owner (85th percentile) are above 1440."
      },
      {
        "id": "OI2",
        "text": "Several roles believe that they command in such a case.",
        "rule": {
          "measure": "domain-flag",
          "domain": "INC",
          "flag": "CONTESTED",
          "test": "is",
          "value": true
        },
        "reads": "AI incidents carry the flag of contested ownership."
      },
      {
        "id": "OI3",
        "text": "The commander cannot take the decisions that end the misuse.",
        "rule": {
          "measure": "authority-gap",
          "domain": "INC",
          "test": "at-least",
          "value": 0.34
        },
        "reads": "The authority gap for AI incidents is 34% or more."
      },
      {
        "id": "OI4",
        "text": "Actions from the last wave are still open.",
        "rule": {
          "measure": "metric",
          "domain": "INC",
          "metric": "overdue-actions",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one follow-up action is overdue."
      },
      {
        "id": "OI5",
        "text": "Past cases do not turn into tests.",
        "rule": {
          "measure": "handoff-connected",
          "from": "INC",
          "to": "EVL",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from incidents to evaluation is not connected."
      },
      {
        "id": "OI6",
        "text": "Nobody has practised this kind of case in the last half-year.",
        "rule": {
          "measure": "artifact-age",
          "domain": "INC",
          "artifact": "exercise",
          "test": "above",
          "value": 180
        },
        "reads": "The exercise report is older than 180 days."
      }
    ],
    "noticed": {
      "executives": "A journalist's question arrives before the internal report, and the list of people on the call grows while nobody leads it.",
      "engineers": "The same abusive prompt is pasted into three channels with the words \"is this yours?\", and each channel answers \"not really\".",
      "topics": [
        "misuse reports",
        "kill switches",
        "account bans",
        "escalation"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "Misuse is a content matter and belongs to moderation.",
        "correction": "Moderators judge single cases. Ending a wave needs somebody who may change or stop the feature."
      },
      {
        "id": "M2",
        "belief": "Nothing was hacked, so it is no incident.",
        "correction": "An incident is harm that needs a coordinated response. Write that definition down with three AI examples."
      },
      {
        "id": "M3",
        "belief": "A better filter makes an owner unnecessary.",
        "correction": "Someone has to learn that the filter failed, decide what happens tonight, and have it mended for good."
      }
    ],
    "rootCause": "The company defined incidents by their technical cause and never gave one role the command over harm that comes from ordinary use.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "INC",
        "question": "Who takes command of misuse on a Saturday evening?"
      },
      {
        "id": "DQ2",
        "domain": "INC",
        "question": "Who may switch off one AI function without asking further?"
      },
      {
        "id": "DQ3",
        "domain": "LOG",
        "question": "Who can call up the conversation behind a report, and how fast?"
      },
      {
        "id": "DQ4",
        "domain": "EVL",
        "question": "Who turns last month's misuse into a test?"
      },
      {
        "id": "DQ5",
        "domain": "INC",
        "question": "Who tells affected customers, and by which hour?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "Misuse is discovered in public and discussed in a hurry."
      },
      {
        "band": 1,
        "text": "The loudest report is handled by whoever saw it, and the others are closed."
      },
      {
        "band": 2,
        "text": "A commander is named for office hours, and the switch has to be requested from another team."
      },
      {
        "band": 3,
        "text": "All doors lead to one queue with an owner within the agreed time, day and night."
      },
      {
        "band": 4,
        "text": "Minutes to an owner are tracked, each wave ends in tests, and leadership reviews the open actions."
      }
    ],
    "good": {
      "summary": "However a report comes in, one rota owns it within the hour, can see the conversation, and may switch off the affected function. Each wave leaves behind a few tests and no orphaned actions.",
      "defines": [
        {
          "text": "What counts as an AI incident, including misuse without a breach",
          "domains": [
            "INC"
          ]
        },
        {
          "text": "Who commands, and who stands in",
          "domains": [
            "INC"
          ]
        },
        {
          "text": "Which switches exist and who may use them alone",
          "domains": [
            "INC",
            "PLT"
          ]
        },
        {
          "text": "Which conversation data responders may open",
          "domains": [
            "LOG"
          ]
        },
        {
          "text": "How a case becomes a test and a design rule",
          "domains": [
            "EVL",
            "REV"
          ]
        }
      ],
      "verbs": [
        "Lead every door for reports into one queue",
        "Give the queue a rota with a deputy",
        "Stamp the minute of arrival and the minute of ownership",
        "Try the switch during working hours",
        "Add each wave's prompts to the regression run"
      ]
    },
    "nextStep": "Name one commander and one deputy for misuse, point the four doors at their queue, and rehearse last month's wave in two hours, including the switch. Then report the minutes to an owner every month.",
    "bandSteps": [
      {
        "band": 0,
        "nextStep": "Find out through which doors reports come in at all, and name a person who reads every one of them from next Monday on."
      },
      {
        "band": 1,
        "nextStep": "Merge the doors into a single queue, write a page on what counts as misuse, and settle between security and trust and safety who commands."
      },
      {
        "band": 2,
        "nextStep": "Grant the commander the right to stop a function, test a deputy at night, and let every closed case hand its prompts to the evaluation team."
      }
    ],
    "services": {
      "bestNextMove": [
        "AI Incident Command Setup",
        "Misuse Exercise"
      ],
      "strongest": [
        "AI Incident Operating Model"
      ],
      "unaware": "Tour of the report doors"
    },
    "plan": {
      "leadsTo": "A response with one commander",
      "parts": [
        "one queue",
        "command and deputy",
        "tested switches",
        "lessons as tests"
      ]
    },
    "activation": {
      "bandAtLeast": 0,
      "bandAtMost": 2,
      "when": {
        "any": [
          "OI1",
          "OI2"
        ]
      },
      "raisedBy": [],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Unaware to Emerging while the minutes to an owner exceed a day or AI incidents are contested. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared after two snapshots in a row in which owners were found within a day and only one role held the command."
    },
    "related": [
      "logs-without-a-listener",
      "guardrail-theatre",
      "oversight-on-paper",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "agent-permission-sprawl",
    "title": "Agent Permission Sprawl",
    "summary": "Agents keep every right they were ever lent, new tools add more, and no one can list what they could do tonight or who would stop them.",
    "category": "Access",
    "severity": "high",
    "readMinutes": 7,
    "bands": [
      0,
      1,
      2,
      3
    ],
    "personas": [
      "P3"
    ],
    "triggers": [
      {
        "id": "T6",
        "severity": "high",
        "why": "Rights that were harmless in a pilot of twelve colleagues become powers over the accounts of all customers in one deployment."
      }
    ],
    "pressures": [
      "agents"
    ],
    "activeReason": "At least a fifth of the renewals for agents' rights are overdue, so the company is relying on grants that nobody has looked at again.",
    "urgency": {
      "level": "High",
      "meaning": "An agent acts at machine speed with whatever it holds. The list of what it holds is growing and is not being read.",
      "offer": "A matrix of agents and rights, a first round of removals, and a stop that has been tried out."
    },
    "evidencePreviews": [
      {
        "domain": "AGT",
        "artifact": "permission-matrix",
        "shows": "Which agent may do what, on whose behalf, and when this was last confirmed."
      },
      {
        "domain": "AGT",
        "artifact": "kill-test",
        "shows": "How many minutes passed between the order to stop and the last action."
      },
      {
        "domain": "PLT",
        "artifact": "exception-list",
        "shows": "Which agents run outside the common controls, and until when."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "The pilot agent needed to read a calendar. Somebody gave it the standard integration account, because creating a narrow one takes a ticket and two days. That account may also write to the customer database.",
          "A year later the agent books travel, files tickets and answers invoices. Each new tool came with a consent screen, and each screen was approved by the developer who happened to be testing.",
          "Ask what it can do and you receive the description of what it is meant to do. The two lists have drifted apart, and the difference is exactly what an attacker who steers the agent would be using."
        ],
        "points": [
          {
            "ref": "PLA",
            "text": "Runs the framework in which a new tool is one line of configuration."
          },
          {
            "ref": "CLD",
            "text": "Sees service accounts, and cannot tell which of them now belong to an agent."
          },
          {
            "ref": "APP",
            "text": "Reviewed the first version, when it held two tools."
          },
          {
            "ref": "PRD",
            "text": "Adds an ability each sprint, since this is what makes the agent useful."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "Access reviews have been done for people for decades, so it feels as if the topic were covered. People change jobs and trigger a review. Agents do not leave, and nobody's manager is asked about them.",
          "Breadth is convenient. A narrow grant fails visibly on the day when it is too narrow, and a wide one fails invisibly until the day when it matters.",
          "Demonstrations show the agent doing well. They cannot show the actions which it could take and has not yet been talked into."
        ],
        "points": [
          {
            "ref": "Platform",
            "text": "counts agents in production and not the rights behind them."
          },
          {
            "ref": "Engineering",
            "text": "treats a refused call as an error to be mended by a wider scope."
          },
          {
            "ref": "GRC",
            "text": "has a yearly access review whose list was drawn from the staff directory."
          },
          {
            "ref": "Leadership",
            "text": "has been told that a human is in the loop."
          },
          {
            "ref": "Product security",
            "text": "agreed to the first version and appears in the minutes as having agreed."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "An export of tokens, service accounts and tool definitions tells most of the story within an afternoon."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "Several agents share one credential, so that no log line can be tied to one of them.",
            "domains": [
              "AGT",
              "LOG"
            ]
          },
          {
            "ref": "TF2",
            "text": "A large part of the granted scopes shows no call in the past three months.",
            "domains": [
              "AGT"
            ]
          },
          {
            "ref": "TF3",
            "text": "Agents pass tasks to other agents, and the receiver acts with its own wider rights.",
            "domains": [
              "AGT",
              "PLT"
            ]
          },
          {
            "ref": "TF4",
            "text": "Tools are described in text that the agent reads, and an outside service may change this text.",
            "domains": [
              "AGT",
              "MOD"
            ]
          },
          {
            "ref": "TF5",
            "text": "Stopping means deleting a deployment, while sessions and queued jobs go on working.",
            "domains": [
              "AGT",
              "INC"
            ]
          },
          {
            "ref": "TF6",
            "text": "The confirmation dialogue shows a summary written by the agent itself.",
            "domains": [
              "HUM",
              "AGT"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "Granting is spread over many hands and revoking is in none. Developers click consent, administrators add roles, vendors ship connectors. The person who would take rights away would break a colleague's demo.",
          "Renewal reminders go to the team that asked for the right. That team has no wish to lose it and confirms the list unread, or lets the date pass.",
          "The platform lead appears as the owner on the slide. In practice the lead can slow down new grants, and has no mandate over those which business units hold already."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Platform lead: should keep rights small, and may not remove one against a product team.",
            "domains": [
              "AGT"
            ]
          },
          {
            "ref": "OF1",
            "text": "Security: must agree to a widening, and is asked after it was deployed.",
            "domains": [
              "AGT",
              "REV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Overseers: are expected to catch wrong actions that leave no trace on their screen.",
            "domains": [
              "HUM"
            ]
          },
          {
            "ref": "OF1",
            "text": "Incident command: relies on a stop that it has never operated.",
            "domains": [
              "INC",
              "AGT"
            ]
          },
          {
            "ref": "OF1",
            "text": "Vendors: widen a connector in an update, and the consent of the year before covers it.",
            "domains": [
              "AGT",
              "MOD"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "A customer that lets your agent into its systems sees it as a contractor with a badge. It expects a list of doors that the badge opens and a day on which the badge ends.",
          "When a right turns out to be wider than described, the customer will not argue about language models. It will ask who approved the width.",
          "An identity team that takes its work seriously may refuse an agent with shared credentials outright, however good the product is."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Questions about agents have moved from \"do you use them\" to rights, limits and stops. The buyer's identity team is writing them now.",
          "Answer with the matrix and with a test report. A policy alone will be followed by a second round."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "Which actions can the agent carry out without a person confirming them?",
            "domains": [
              "AGT",
              "HUM"
            ]
          },
          {
            "ref": "PQ2",
            "text": "Does each agent have an identity of its own?",
            "domains": [
              "AGT"
            ]
          },
          {
            "ref": "PQ3",
            "text": "How often are its rights renewed, and by whom?",
            "domains": [
              "AGT"
            ]
          },
          {
            "ref": "PQ4",
            "text": "How quickly can it be stopped, and when did you last try?",
            "domains": [
              "AGT",
              "INC"
            ]
          },
          {
            "ref": "PQ5",
            "text": "Can we see a record of each action it took in our name?",
            "domains": [
              "LOG"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "Somebody who can place text where the agent reads it (a mail, a page, a ticket) borrows the agent's rights. Every unused scope is therefore reach that you maintain for strangers.",
          "Two passages decide whether this remains a nuisance. The limits must be enforced outside the agent, and its actions must be recognisable as its own."
        ],
        "points": [
          {
            "ref": "AGT",
            "text": "A right was refused in the matrix, and the platform does not enforce the refusal.",
            "domains": [
              "AGT",
              "PLT"
            ]
          },
          {
            "ref": "LOG",
            "text": "Actions are logged under a shared account, and the investigation ends there.",
            "domains": [
              "AGT",
              "LOG"
            ]
          },
          {
            "ref": "HUM",
            "text": "A new tool goes live before the overseers know that it exists.",
            "domains": [
              "AGT",
              "HUM"
            ]
          },
          {
            "ref": "INT",
            "text": "An agent grows out of a script, so no intake form ever described it as one.",
            "domains": [
              "INT",
              "AGT"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "Renewals of agents' rights are running late.",
        "rule": {
          "measure": "metric",
          "domain": "AGT",
          "metric": "overdue-recertifications",
          "test": "at-least",
          "value": 0.2
        },
        "reads": "At least 20% of the renewals are overdue."
      },
      {
        "id": "OI2",
        "text": "Agents hold rights that they do not use.",
        "rule": {
          "measure": "metric",
          "domain": "AGT",
          "metric": "unused-scopes",
          "test": "at-least",
          "value": 0.3
        },
        "reads": "At least 30% of the granted scopes are unused."
      },
      {
        "id": "OI3",
        "text": "Taking a right away lasts longer than an hour.",
        "rule": {
          "measure": "metric",
          "domain": "AGT",
          "metric": "revoke-minutes",
          "test": "above",
          "value": 60
        },
        "reads": "Revoking takes more than 60 minutes."
      },
      {
        "id": "OI4",
        "text": "The matrix of rights is out of date.",
        "rule": {
          "measure": "artifact-age",
          "domain": "AGT",
          "artifact": "permission-matrix",
          "test": "above",
          "value": 90
        },
        "reads": "The matrix of agents and scopes was collected more than 90 days ago."
      },
      {
        "id": "OI5",
        "text": "The platform does not learn which limits it should enforce.",
        "rule": {
          "measure": "handoff-connected",
          "from": "AGT",
          "to": "PLT",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from agent permissions to platform controls is not connected."
      },
      {
        "id": "OI6",
        "text": "The stop has not been tried for half a year.",
        "rule": {
          "measure": "artifact-age",
          "domain": "AGT",
          "artifact": "kill-test",
          "test": "above",
          "value": 180
        },
        "reads": "The test of the stop is older than 180 days."
      }
    ],
    "noticed": {
      "executives": "Asked which agents can move money or change customer records, the room goes looking for the answer instead of giving it.",
      "engineers": "A failed call is mended by adding a scope, the pull request has one line, and it is merged by a colleague in four minutes.",
      "topics": [
        "scopes",
        "shared credentials",
        "tool descriptions",
        "stop tests"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "The model is told not to misuse its tools.",
        "correction": "An instruction can be talked over by the next text that it reads. A right that is absent cannot."
      },
      {
        "id": "M2",
        "belief": "A human confirms the important actions.",
        "correction": "Check how many confirmations that person gives per hour and how many they have refused. Then decide which rights to narrow."
      },
      {
        "id": "M3",
        "belief": "Our identity system takes care of it.",
        "correction": "It enforces what was granted. Whether the grant is still wanted is a decision, and decisions need an owner and a date."
      }
    ],
    "rootCause": "Granting a right is part of building, and taking it back is part of nobody's work.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "AGT",
        "question": "Who can show me every right of this agent within ten minutes?"
      },
      {
        "id": "DQ2",
        "domain": "AGT",
        "question": "Who may remove a right although the product team objects?"
      },
      {
        "id": "DQ3",
        "domain": "AGT",
        "question": "Who stops an agent at night, and with which tool?"
      },
      {
        "id": "DQ4",
        "domain": "HUM",
        "question": "Who tells the overseers about a new ability of the agent?"
      },
      {
        "id": "DQ5",
        "domain": "LOG",
        "question": "Who can tell one agent's actions from another's in the logs?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "Agents run on personal tokens of the people who built them."
      },
      {
        "band": 1,
        "text": "Somebody tidies the rights up after a fright, and they grow back."
      },
      {
        "band": 2,
        "text": "New agents are registered with their rights, and the old ones stay as they were."
      },
      {
        "band": 3,
        "text": "Every agent has an identity and a renewal date, and one role may refuse."
      },
      {
        "band": 4,
        "text": "Unused rights lapse by themselves, the stop is tested twice a year, and exceptions reach leadership."
      }
    ],
    "good": {
      "summary": "Each agent has its own identity, a short list of rights that it uses, and a day on which they end unless somebody renews them. Stopping it is a drill that takes minutes and has been done before.",
      "defines": [
        {
          "text": "Who grants, widens and revokes, and who must agree",
          "domains": [
            "AGT"
          ]
        },
        {
          "text": "Which actions always need a person",
          "domains": [
            "AGT",
            "HUM"
          ]
        },
        {
          "text": "Where limits are enforced outside the model",
          "domains": [
            "PLT"
          ]
        },
        {
          "text": "How an action is tied to one agent in the logs",
          "domains": [
            "LOG"
          ]
        },
        {
          "text": "Who operates the stop, and how often it is tried",
          "domains": [
            "AGT",
            "INC"
          ]
        }
      ],
      "verbs": [
        "Export every token, account and tool that an agent can reach",
        "Strike what was not used for ninety days",
        "Give each remaining right an end date and a person who renews it",
        "Give agents separate credentials, the most powerful ones first",
        "Stop one agent on purpose and take the time"
      ]
    },
    "nextStep": "Build the matrix from exports and not from descriptions, strike the scopes without a call in ninety days, and put a renewal date on the rest. Stop the most powerful agent once, with a watch in hand.",
    "bandSteps": [
      {
        "band": 0,
        "nextStep": "Ask the cloud and identity teams for all non-human accounts that call a model, and find a human name for each before another agent leaves its pilot."
      },
      {
        "band": 1,
        "nextStep": "Settle who grants and who revokes, begin the matrix with those agents that can write, and move them off personal tokens."
      },
      {
        "band": 2,
        "nextStep": "Work off the overdue renewals, give the platform lead the right to let unrenewed grants lapse, and connect the matrix with what is enforced."
      },
      {
        "band": 3,
        "nextStep": "Let unused scopes end automatically, show the overdue share in the quarterly report, and repeat the stop test with the deputy alone."
      }
    ],
    "services": {
      "bestNextMove": [
        "Agent Rights Inventory",
        "Stop Test"
      ],
      "strongest": [
        "Agent Permission Operating Model"
      ],
      "unaware": "Search for running agents"
    },
    "plan": {
      "leadsTo": "A renewal cycle for agents' rights",
      "parts": [
        "rights matrix",
        "removals",
        "own identities",
        "tested stop"
      ]
    },
    "activation": {
      "bandAtLeast": 0,
      "bandAtMost": 3,
      "when": "OI1",
      "raisedBy": [],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Unaware to Operational while at least 20% of the renewals are overdue. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared when fewer than 20% of the renewals were overdue in two snapshots in a row."
    },
    "related": [
      "oversight-on-paper",
      "shadow-ai-inventory",
      "guardrail-theatre",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "ai-security-role-frankenstein",
    "title": "AI Security Role Frankenstein",
    "badge": "New",
    "summary": "One post is asked to hold a dozen crafts together, because the teams around it never settled which of them answers for what.",
    "category": "Organization",
    "severity": "moderate",
    "readMinutes": 4,
    "bands": [
      0,
      1,
      2
    ],
    "personas": [
      "P1",
      "P2",
      "P3"
    ],
    "triggers": [
      {
        "id": "T1",
        "severity": "moderate",
        "why": "When several teams hold pieces of AI risk and nobody holds the whole, a new job title looks like the easiest peace treaty."
      },
      {
        "id": "T2",
        "severity": "high",
        "why": "A board that wants one position on AI security needs one place where positions are decided. A title alone cannot supply it."
      }
    ],
    "pressures": [
      "sales",
      "launch",
      "abuse",
      "agents",
      "data",
      "guardrails"
    ],
    "activeReason": "Something is pushing (a buyer, a launch, a board date), and the organisation cannot yet show evidence, an owner or a control that would outlast the push.",
    "urgency": {
      "level": "Moderate",
      "meaning": "The gap has been noticed. It does not hurt every week yet, but the next buyer review, launch or incident will find it.",
      "offer": "A short brief for leadership, a checklist of ownership questions, and one dated next step."
    },
    "evidencePreviews": [
      {
        "domain": "GOV",
        "artifact": "decision-charter",
        "shows": "Which decision has which single decider, and who signed that."
      },
      {
        "domain": "INT",
        "artifact": "inventory",
        "shows": "Whether there is one trusted list of what the owners own."
      },
      {
        "domain": "REV",
        "artifact": "condition-tracker",
        "shows": "Whether conditions of a review reach somebody who fulfils them."
      },
      {
        "domain": "LOG",
        "artifact": "log-catalogue",
        "shows": "Whether responders can know which AI logs exist."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "A company feels that AI security is nobody's job. Instead of dividing the work, it writes one job advertisement that contains all of it.",
          "The text then asks for a dozen crafts at the same level, and none of them is small. People who master two or three of them exist. People who master all of them, want to do them daily and are looking for work are close to imaginary.",
          "A shortage of talent makes this worse but does not cause it. The cause is a design question that was left open: which function answers for which part, and what it may decide. The advertisement hides the open question behind a person."
        ],
        "points": [
          {
            "ref": "APP",
            "text": "Finds and judges flaws in applications."
          },
          {
            "ref": "CLD",
            "text": "Secures accounts, networks and workloads in the cloud."
          },
          {
            "ref": "MLK",
            "text": "Understands how models learn, answer and fail."
          },
          {
            "ref": "GOV",
            "text": "Sets rules, accepts risk and keeps the register."
          },
          {
            "ref": "PRV",
            "text": "Guards personal data and its purposes."
          },
          {
            "ref": "PRD",
            "text": "Weighs a risk against what users need."
          },
          {
            "ref": "RED",
            "text": "Attacks systems on purpose to learn where they break."
          },
          {
            "ref": "DET",
            "text": "Turns signals into alarms that somebody answers."
          },
          {
            "ref": "SDL",
            "text": "Builds security into how software is made."
          },
          {
            "ref": "CMP",
            "text": "Shows auditors and buyers that rules are kept."
          },
          {
            "ref": "EXE",
            "text": "Makes leadership understand and decide."
          },
          {
            "ref": "PLA",
            "text": "Designs the foundation that all AI systems share."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "Each function looks at the same AI system through its own window and sees something true. Because every view is true, each team believes that the others see it too, and that only some coordination is missing.",
          "A single hire seems cheaper than a quarter of uncomfortable meetings about who decides. It also lets everyone keep the work they like. So the vacancy is approved quickly, and the decisions stay where they were: nowhere.",
          "The cost shows late. The vacancy stays open for months, or it is filled and the new person discovers that the questions on the desk were never theirs to decide."
        ],
        "points": [
          {
            "ref": "Product security",
            "text": "sees what a single feature could do wrong."
          },
          {
            "ref": "Platform",
            "text": "sees what all systems are built on."
          },
          {
            "ref": "GRC",
            "text": "sees which controls should exist."
          },
          {
            "ref": "Privacy",
            "text": "sees whose data could come out."
          },
          {
            "ref": "Detection",
            "text": "sees the signals that arrive, and not the ones that never do."
          },
          {
            "ref": "Legal",
            "text": "sees who would be liable."
          },
          {
            "ref": "Engineering",
            "text": "sees the date on which it must ship."
          },
          {
            "ref": "Leadership",
            "text": "sees the strategy and expects the rest to be arranged."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "Unsettled ownership leaves marks in the systems themselves. Each mark below can be observed without asking anybody's opinion."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "A design waits, or passes unseen, because two groups believe that the other one reviews it.",
            "domains": [
              "REV"
            ]
          },
          {
            "ref": "TF2",
            "text": "The same architecture argument is held again for each product, since no earlier answer was binding.",
            "domains": [
              "REV",
              "PLT"
            ]
          },
          {
            "ref": "TF3",
            "text": "Every reviewer brings a private list of threats. There is no common AI threat model to compare results.",
            "domains": [
              "REV"
            ]
          },
          {
            "ref": "TF4",
            "text": "What a review learns about a product never reaches the people who watch it in production.",
            "domains": [
              "REV",
              "LOG"
            ]
          },
          {
            "ref": "TF5",
            "text": "Tests find weaknesses, logs record events and controls block things, but none of the three learns from the others.",
            "domains": [
              "EVL",
              "LOG",
              "PLT"
            ]
          },
          {
            "ref": "TF6",
            "text": "The risk moves from idea to retirement of a system, while the job covers one moment of that way.",
            "domains": [
              "INT",
              "CHG",
              "INC"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "The central failure is a duty without a right. A new lead is made responsible for results that are produced in other people's workflows, under other people's budgets.",
          "Such a lead can ask, remind and escalate. After some months the reminders become the job. Good people leave at this point, and the next advertisement asks for an even stronger personality.",
          "No amount of skill repairs this, because what is missing is not skill. It is a decision, signed by someone with authority, that says who decides what."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Product teams: expected to follow a lead who cannot stop a launch.",
            "domains": [
              "REV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Platform teams: expected to build guardrails that nobody made mandatory.",
            "domains": [
              "PLT"
            ]
          },
          {
            "ref": "OF1",
            "text": "Legal questions: expected to be answered by somebody who may not sign.",
            "domains": [
              "INC",
              "MOD"
            ]
          },
          {
            "ref": "OF1",
            "text": "Proof for buyers: expected from somebody who does not run the controls.",
            "domains": [
              "EVD"
            ]
          },
          {
            "ref": "OF1",
            "text": "Model evaluations: expected without a say over the pass mark.",
            "domains": [
              "EVL"
            ]
          },
          {
            "ref": "OF1",
            "text": "Incident response: expected without the right to switch a system off.",
            "domains": [
              "INC"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "A large customer does not study your organisation chart. It asks whether a control exists and who answers for it, and it listens to how long the answer takes.",
          "Where the owner is unclear, the proof is unclear too, since nobody has the task of keeping it true. Two departments then send two versions. The customer compares them.",
          "At that moment an internal matter has turned into a question of trust, and it is discussed in a room where you are not present."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Buyers' questionnaires have a short list of AI questions that are all ownership questions in disguise. A good answer names one role and the path that leads there.",
          "Five questions with five unrelated answers tell the buyer that there is no system behind them, even when each single answer is right."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "Who gives the approval when an AI system is changed?",
            "domains": [
              "CHG"
            ]
          },
          {
            "ref": "PQ2",
            "text": "Who checks the suppliers of models?",
            "domains": [
              "MOD"
            ]
          },
          {
            "ref": "PQ3",
            "text": "Whose logs are these, and who may read them?",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "PQ4",
            "text": "Who takes command when an AI system causes an incident?",
            "domains": [
              "INC"
            ]
          },
          {
            "ref": "PQ5",
            "text": "Whose signature stands under the human oversight?",
            "domains": [
              "HUM"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "Attackers do not need the weakest team. They need a place between two teams where each relies on the other.",
          "In such a place the control exists on paper on both sides and in neither system. What began as an unclear role ends as a control that does not work."
        ],
        "points": [
          {
            "ref": "HG1",
            "text": "The review asks for a protection, and the platform never hears of it.",
            "domains": [
              "REV",
              "PLT"
            ]
          },
          {
            "ref": "HG2",
            "text": "Governance sets a limit, and no signal shows whether it is kept.",
            "domains": [
              "GOV",
              "LOG"
            ]
          },
          {
            "ref": "HG3",
            "text": "Privacy approves a purpose, and the search index reads everything.",
            "domains": [
              "REV",
              "RET"
            ]
          },
          {
            "ref": "HG4",
            "text": "Responders arrive, and do not know what was recorded.",
            "domains": [
              "LOG",
              "INC"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "The open post could not be filled by any one person.",
        "rule": {
          "measure": "open-role-index",
          "test": "at-least",
          "value": 65
        },
        "reads": "A role text in the file reaches a Frankenstein index of 65 or more."
      },
      {
        "id": "OI2",
        "text": "Teams give different answers when asked who owns an AI risk.",
        "rule": {
          "measure": "contested-or-unowned-weight",
          "test": "at-least",
          "value": 0.25
        },
        "reads": "Contested and unowned domains carry at least a quarter of the weight."
      },
      {
        "id": "OI3",
        "text": "AI reviews stand still when one particular person is away.",
        "rule": {
          "any": [
            {
              "measure": "organisation-flag",
              "flag": "HERO",
              "test": "is",
              "value": true
            },
            {
              "measure": "truck-number",
              "test": "is",
              "value": 1
            }
          ]
        },
        "reads": "A hero flag is raised, or the truck number is 1."
      },
      {
        "id": "OI4",
        "text": "Governance requests proof, and security has no way to produce it.",
        "rule": {
          "measure": "metric",
          "domain": "EVD",
          "metric": "requests-open-over-30-days",
          "own": true,
          "test": "at-least",
          "value": 3
        },
        "reads": "Three or more evidence requests are open for more than 30 days."
      },
      {
        "id": "OI5",
        "text": "Product teams guess at which point security should be involved.",
        "rule": {
          "measure": "metric",
          "domain": "REV",
          "metric": "late-engagement",
          "test": "at-least",
          "value": 0.3
        },
        "reads": "At least 30% of reviews were requested too late."
      },
      {
        "id": "OI6",
        "text": "The platform builds protections without hearing which policy they serve.",
        "rule": {
          "measure": "handoff-connected",
          "from": "GOV",
          "to": "PLT",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from governance to the platform is not connected."
      },
      {
        "id": "OI7",
        "text": "No role follows an AI control from its start to its end.",
        "rule": {
          "measure": "single-decider-share",
          "test": "below",
          "value": 0.8
        },
        "reads": "Fewer than 80% of the listed decisions have exactly one decider."
      }
    ],
    "noticed": {
      "executives": "A short question about who answers for AI security comes back as a long answer with several names. The length of the answer is the finding.",
      "engineers": "Each review brings a different reviewer with a different concern, and last time's answer does not count this time. There is no path they could learn.",
      "topics": [
        "prompt injection",
        "privacy",
        "logging",
        "governance"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "A strong AI security engineer will fix this.",
        "correction": "A strong engineer inherits the open decisions on the first day. Take the decisions first, then see which work is left to staff."
      },
      {
        "id": "M2",
        "belief": "It is application security, so AppSec should own all of it.",
        "correction": "AppSec can own the reviews. It cannot own data rights, suppliers, human oversight or the acceptance of risk."
      },
      {
        "id": "M3",
        "belief": "It is a governance matter and engineering only has to comply.",
        "correction": "A rule that is not built, logged and tested is a wish. Governance needs owners inside engineering."
      }
    ],
    "rootCause": "Nobody with authority decided how the functions share the work. The labour market is only the second reason.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "INT",
        "question": "Who takes in a new AI use?"
      },
      {
        "id": "DQ2",
        "domain": "REV",
        "question": "Who reviews an AI feature before launch?"
      },
      {
        "id": "DQ3",
        "domain": "AGT",
        "question": "Who says what an agent may do?"
      },
      {
        "id": "DQ4",
        "domain": "RET",
        "question": "Who answers for what AI search may read and reveal?"
      },
      {
        "id": "DQ5",
        "domain": "EVD",
        "question": "Who keeps the proof?"
      },
      {
        "id": "DQ6",
        "domain": "INC",
        "question": "Who commands when AI causes an incident?"
      },
      {
        "id": "DQ7",
        "domain": "GOV",
        "question": "Who reports the maturity, and to whom?"
      },
      {
        "id": "DQ8",
        "domain": "GOV",
        "question": "And which decisions may each of them take alone?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "Asked for an owner, people look at each other."
      },
      {
        "band": 1,
        "text": "The work lands on whoever sits closest, and a new advertisement is written after each scare."
      },
      {
        "band": 2,
        "text": "The title exists, somebody holds it, and the system around the title is missing."
      },
      {
        "band": 3,
        "text": "Several modest roles with clear edges, steps and rights do the work together."
      },
      {
        "band": 4,
        "text": "Each role is tied to its proof and numbers, and leadership decides on them every quarter."
      }
    ],
    "good": {
      "summary": "Several roles that fit together, each small enough for a real person, each with rights that match its duties. New posts come last and are easy to justify.",
      "defines": [
        {
          "text": "Which team answers for which domain",
          "domains": [
            "GOV"
          ]
        },
        {
          "text": "Where work enters and when a review begins",
          "domains": [
            "INT",
            "REV"
          ]
        },
        {
          "text": "Who may accept a risk",
          "domains": [
            "GOV"
          ]
        },
        {
          "text": "Who keeps the proof true",
          "domains": [
            "EVD"
          ]
        },
        {
          "text": "Which protections the platform gives to everyone",
          "domains": [
            "PLT"
          ]
        },
        {
          "text": "Who commands in an incident",
          "domains": [
            "INC"
          ]
        }
      ],
      "verbs": [
        "Draw the map of AI security duties",
        "Give every decision one decider",
        "Let different roles set the rules, review, build, prove and watch",
        "Build the handoffs between them",
        "Write roles that a person can fill",
        "Let measured gaps, and not fear, justify a new post"
      ]
    },
    "nextStep": "Hold the advertisement back for one quarter. Map the decisions, give each one a single decider, connect the broken handoffs, measure again, and only then decide which part of the advertisement is still a job.",
    "bandSteps": [
      {
        "band": 0,
        "nextStep": "Stop the search for one week. Ask three people in each function who owns AI intake, review and incidents, and let someone with authority write one name beside each before another system goes live."
      },
      {
        "band": 1,
        "nextStep": "Keep the vacancy closed and list the questions that the nearest person keeps answering. Give each a permanent role, ask the teams whether they agree, and write it into that role's document."
      },
      {
        "band": 2,
        "nextStep": "Take the post's text apart. For each duty settle the boundary, the single decider and the handoff to the next team; what is left without a home after that is the honest start of an advertisement."
      }
    ],
    "services": {
      "bestNextMove": [
        "AI Security Role Architecture",
        "AI Security Hiring"
      ],
      "strongest": [
        "AI Security Operating Model",
        "AI Security Role Architecture"
      ],
      "unaware": "Fast readiness diagnostic"
    },
    "plan": {
      "leadsTo": "A dated operating plan",
      "parts": [
        "evidence",
        "ownership",
        "controls",
        "a next step that fits the pressure"
      ]
    },
    "activation": {
      "bandAtLeast": 0,
      "bandAtMost": 2,
      "when": {
        "all": [
          {
            "atLeast": 2,
            "of": [
              "OI1",
              "OI2",
              "OI3",
              "OI4",
              "OI5",
              "OI6",
              "OI7"
            ]
          },
          {
            "any": [
              "OI1",
              "OI2",
              "OI7"
            ]
          }
        ]
      },
      "raisedBy": [
        {
          "trigger": "T2",
          "severity": "high"
        }
      ],
      "unknownBelowCoverage": 0.5,
      "reads": "Active while the band is Emerging or lower and at least two indicators hold, one of them OI1, OI2 or OI7. Pressure from the board raises its severity to high. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared when two snapshots in a row show no active state. One clean quarter only moves it to watch."
    },
    "related": [
      "abuse-with-no-owner",
      "agent-permission-sprawl",
      "board-story-gap",
      "evidence-rot",
      "guardrail-theatre",
      "launch-week-ambush",
      "logs-without-a-listener",
      "oversight-on-paper",
      "questionnaire-stall",
      "retrieval-blind-spot",
      "shadow-ai-inventory",
      "silent-model-swap"
    ]
  },
  {
    "id": "board-story-gap",
    "title": "Board Story Gap",
    "summary": "The last agreed account of AI security is more than a quarter old, and in the meantime each function tells the board its own version with its own colours.",
    "category": "Reporting",
    "severity": "moderate",
    "readMinutes": 7,
    "bands": [
      1,
      2,
      3
    ],
    "personas": [
      "P1"
    ],
    "triggers": [
      {
        "id": "T14",
        "severity": "moderate",
        "why": "A date on the agenda makes several departments write at once, and none of them writes the sentence in which their statements disagree."
      },
      {
        "id": "T2",
        "severity": "high",
        "why": "When directors press for one position, whoever speaks first supplies it, whether or not the facts behind it were reconciled."
      }
    ],
    "pressures": [
      "sales"
    ],
    "activeReason": "The executive report is older than a hundred days, so whatever is being said at the top rests on memory or on one department's figures.",
    "urgency": {
      "level": "Moderate",
      "meaning": "Directors will go on deciding about AI with or without your report. The longer it is missing, the more they decide on impressions.",
      "offer": "A two-page report with a date, its uncertainty, and at most three decisions to take."
    },
    "evidencePreviews": [
      {
        "domain": "GOV",
        "artifact": "executive-report",
        "shows": "What leadership was told, on which day of reckoning, and what it decided."
      },
      {
        "domain": "GOV",
        "artifact": "risk-acceptances",
        "shows": "Which risks are being carried in the name of the executive."
      },
      {
        "domain": "EVD",
        "artifact": "evidence-register",
        "shows": "Whether the sentences in the report rest on something current."
      },
      {
        "domain": "INC",
        "artifact": "exercise",
        "shows": "What the organisation found out about itself when it practised."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "The board pack for March holds four pages on AI. Technology shows adoption in green, risk shows an amber dial, security a list of finished projects, and legal a paragraph on regulation. A director asks whether we are in control, and four people begin to answer.",
          "None of them has said anything false. The dial comes from a self-assessment in autumn, the projects from a tool, the adoption from licences. The figures have different dates, different scopes, and no common owner.",
          "Next time the questions become sharper and the slides smoother. Meetings are held to align the colours, and the facts underneath remain as they were."
        ],
        "points": [
          {
            "ref": "EXE",
            "text": "Translates for directors, and has to translate from four languages."
          },
          {
            "ref": "GOV",
            "text": "Owns the template of the report and not the statements in it."
          },
          {
            "ref": "CMP",
            "text": "Counts requirements fulfilled, and this rises even when control does not."
          },
          {
            "ref": "DET",
            "text": "Knows what really happened last quarter and is asked for one line."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "Reporting looks like writing, so it is given to those who write well. The missing part is not prose. It is someone who may tell a function that its figure does not go into the report.",
          "Differences between departments are taken for nuances of presentation. Often they are the finding itself, since they show the point at which the company does not know who answers for what.",
          "Good news has no expiry date in people's minds. The favourable result of last summer is still quoted, long after two of its five conditions have lapsed."
        ],
        "points": [
          {
            "ref": "Leadership",
            "text": "takes silence between two reports for stability."
          },
          {
            "ref": "Product security",
            "text": "reports the work done, as the state of things would need everybody's agreement."
          },
          {
            "ref": "Platform",
            "text": "reports coverage of controls, from its own list of systems."
          },
          {
            "ref": "Privacy",
            "text": "reports to another committee on another date."
          },
          {
            "ref": "GRC",
            "text": "has a maturity score that rises every year and that no one outside can explain."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "The gap can be traced in the material from which the slides are made. Take three figures from the last pack and go back to their sources."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "The number of AI systems differs between the report, the inventory and the gateway.",
            "domains": [
              "GOV",
              "INT"
            ]
          },
          {
            "ref": "TF2",
            "text": "A traffic light is set by hand, and its rule is nowhere written down.",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "TF3",
            "text": "A metric changed its definition in spring, and the curve runs on as if nothing had happened.",
            "domains": [
              "GOV",
              "EVD"
            ]
          },
          {
            "ref": "TF4",
            "text": "Figures are copied into slides from a screen, and nobody can repeat the query.",
            "domains": [
              "EVD"
            ]
          },
          {
            "ref": "TF5",
            "text": "Unknown is coloured green, for want of a colour of its own.",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "TF6",
            "text": "Overdue conditions and open incident actions live in tools from which no report draws.",
            "domains": [
              "REV",
              "INC"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "The executive who should accept AI risk meets it as information. No decision is asked for, none is minuted, and so the acceptance happens by the page being turned.",
          "Each function is judged on its own page. To admit a gap there costs something, and to leave it between two pages costs nothing.",
          "The chief information security officer is expected to deliver the overall picture, and may neither demand a figure from a peer nor correct one."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Head of security: speaks for the whole, with command over a quarter of the facts.",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Governance office: assembles contributions, and cannot settle a contradiction.",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Accountable executive: carries accepted risks whose list has never been presented.",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Assurance: vouches for evidence, and is not asked before the slide is shown.",
            "domains": [
              "EVD",
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Business lines: accept risks in their own meetings, in words that nobody collects.",
            "domains": [
              "GOV"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "Large customers meet your executives at dinners and your engineers in workshops. When the two describe the state of AI security differently, the customer believes the engineers.",
          "Investors and insurers ask for the same story in their own forms. Three versions in circulation will meet one day, most likely in a data room.",
          "A modest account that is the same everywhere is worth more than a brilliant one that has to be remembered."
        ]
      },
      "procurement": {
        "paragraphs": [
          "In larger contracts the buyer wants to know whether top management is concerned with AI risk, and asks for a trace of it.",
          "The following can be answered from two minutes of a meeting, provided that the meeting took place."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "When did your management last receive a report on AI security?",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "PQ2",
            "text": "Which decision followed from it?",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "PQ3",
            "text": "Who accepts AI risk on behalf of the company?",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "PQ4",
            "text": "By which measures does management see whether things improve?",
            "domains": [
              "GOV",
              "EVD"
            ]
          },
          {
            "ref": "PQ5",
            "text": "Who settles it when two departments disagree about responsibility?",
            "domains": [
              "GOV"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "Money and attention follow the story. If the story is old, they go to last year's problem, while this year's has no page.",
          "Contradictions that nobody settles at the top come back below as disputes, in which every team acts by the version that suits it."
        ],
        "points": [
          {
            "ref": "GOV",
            "text": "Leadership sets a priority, and the platform plans its year without having heard of it.",
            "domains": [
              "GOV",
              "PLT"
            ]
          },
          {
            "ref": "CHG",
            "text": "An accepted risk has conditions, and those who approve changes do not know them.",
            "domains": [
              "GOV",
              "CHG"
            ]
          },
          {
            "ref": "EVD",
            "text": "Proof contradicts a slide, and there is no way on which the contradiction travels upwards.",
            "domains": [
              "EVD",
              "GOV"
            ]
          },
          {
            "ref": "INC",
            "text": "The lesson of an incident ends in the review document and changes no line of the next report.",
            "domains": [
              "INC",
              "GOV"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "The last report to the executives is older than a quarter.",
        "rule": {
          "measure": "artifact-age",
          "domain": "GOV",
          "artifact": "executive-report",
          "test": "above",
          "value": 100
        },
        "reads": "The executive report is more than 100 days old."
      },
      {
        "id": "OI2",
        "text": "Functions report different owners and different states for the same risk.",
        "rule": {
          "any": [
            {
              "measure": "metric",
              "domain": "GOV",
              "metric": "open-disputes",
              "test": "at-least",
              "value": 1
            },
            {
              "measure": "domain-flag",
              "domain": "GOV",
              "flag": "CONTESTED",
              "test": "is",
              "value": true
            }
          ]
        },
        "reads": "At least one ownership dispute is open, or governance and reporting is contested."
      },
      {
        "id": "OI3",
        "text": "Reports are received, and no decision is taken on them.",
        "rule": {
          "measure": "criterion-holds",
          "domain": "GOV",
          "criterion": "G3",
          "test": "is",
          "value": false
        },
        "reads": "In governance and reporting G3 fails, as no current report carries an executive decision."
      },
      {
        "id": "OI4",
        "text": "Risks are carried on signatures that have run out.",
        "rule": {
          "measure": "metric",
          "domain": "GOV",
          "metric": "expired-acceptances",
          "test": "at-least",
          "value": 1
        },
        "reads": "The latest reading counts one expired acceptance or more."
      },
      {
        "id": "OI5",
        "text": "What assurance knows does not get as far as the report.",
        "rule": {
          "measure": "handoff-connected",
          "from": "EVD",
          "to": "GOV",
          "test": "is",
          "value": false
        },
        "reads": "Evidence and governance are not connected by a working handoff."
      },
      {
        "id": "OI6",
        "text": "Incidents do not change what leadership is told.",
        "rule": {
          "measure": "handoff-connected",
          "from": "INC",
          "to": "GOV",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from incidents to governance is not connected."
      }
    ],
    "noticed": {
      "executives": "Two colleagues answer the same question about AI with two colours, and both point to a report.",
      "engineers": "In the week before the board they are asked for a number by three departments, each with another definition and the same deadline.",
      "topics": [
        "traffic lights",
        "definitions",
        "date of reckoning",
        "minutes"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "The board wants a simple message.",
        "correction": "It wants a reliable one. One sentence, its date, its uncertainty and a decision are simple enough."
      },
      {
        "id": "M2",
        "belief": "A dashboard will close the gap.",
        "correction": "It shows contradictions faster. Somebody still has to have the authority to settle what a figure means."
      },
      {
        "id": "M3",
        "belief": "We should report when things are in order.",
        "correction": "Report what is known and what is not. Directors forgive a gap with an owner sooner than a surprise."
      }
    ],
    "rootCause": "No executive owns the account of AI security as a whole, with the right to settle contradictions and the duty to decide on it.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "GOV",
        "question": "Who may refuse a figure for the executive report?"
      },
      {
        "id": "DQ2",
        "domain": "GOV",
        "question": "Which decision did the last report lead to, and who took it?"
      },
      {
        "id": "DQ3",
        "domain": "GOV",
        "question": "Who knows every AI risk that is accepted at present?"
      },
      {
        "id": "DQ4",
        "domain": "EVD",
        "question": "Who checks a statement before the board reads it?"
      },
      {
        "id": "DQ5",
        "domain": "INC",
        "question": "Who carries the lesson of an incident into the next report?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "AI security reaches the board through the newspaper."
      },
      {
        "band": 1,
        "text": "A slide is made when a director asks, by whoever is closest to the topic."
      },
      {
        "band": 2,
        "text": "A regular page exists, composed of contributions which do not fit together."
      },
      {
        "band": 3,
        "text": "One report with one date rests on agreed measures, and contradictions are settled beforehand."
      },
      {
        "band": 4,
        "text": "The report asks for decisions each quarter, gets them, and shows what became of the earlier ones."
      }
    ],
    "good": {
      "summary": "Leadership receives the same short report every quarter. It names one state with its date and confidence, says what changed and why, asks for no more than three decisions, and reports on the previous three.",
      "defines": [
        {
          "text": "Who owns the account as a whole and settles contradictions",
          "domains": [
            "GOV"
          ]
        },
        {
          "text": "Which measures count, with their source and definition",
          "domains": [
            "GOV",
            "EVD"
          ]
        },
        {
          "text": "The one day of reckoning for all contributions",
          "domains": [
            "GOV"
          ]
        },
        {
          "text": "How accepted risks return before their date",
          "domains": [
            "GOV"
          ]
        },
        {
          "text": "Where decisions of leadership go and who confirms their arrival",
          "domains": [
            "GOV",
            "PLT",
            "CHG"
          ]
        }
      ],
      "verbs": [
        "Collect every current statement to the board on one page",
        "Mark the contradictions and name who settles each",
        "Fix one day of reckoning",
        "Give the unknown a colour of its own",
        "End every report with decisions and names"
      ]
    },
    "nextStep": "Put all current statements about AI security side by side, let one executive settle the contradictions, and issue a report of two pages with one date before the next meeting. Ask in it for at most three decisions and have them minuted with a name and a day.",
    "bandSteps": [
      {
        "band": 1,
        "nextStep": "Find the executive who will own the account, agree on five measures that several functions recognise, and report what is unknown as unknown."
      },
      {
        "band": 2,
        "nextStep": "Fix one day of reckoning a quarter, give the owner the right to refuse a figure, and put the list of accepted risks before the person who carries them."
      },
      {
        "band": 3,
        "nextStep": "Let each report open with what became of earlier decisions, connect incidents and proof to it, and keep the interval below a hundred days."
      }
    ],
    "services": {
      "bestNextMove": [
        "Board Report on AI Security",
        "Measure Agreement"
      ],
      "strongest": [
        "AI Governance Operating Model"
      ],
      "unaware": "Comparison of current statements"
    },
    "plan": {
      "leadsTo": "A quarterly report with decisions",
      "parts": [
        "one owner",
        "agreed measures",
        "one date",
        "recorded decisions"
      ]
    },
    "activation": {
      "bandAtLeast": 1,
      "bandAtMost": 3,
      "when": "OI1",
      "raisedBy": [
        {
          "trigger": "T2",
          "severity": "high"
        }
      ],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Reactive to Operational while the executive report is more than 100 days old. Pressure from the board raises its severity to high. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared when the executive report was at most 100 days old in two snapshots in a row."
    },
    "related": [
      "evidence-rot",
      "questionnaire-stall",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "evidence-rot",
    "title": "Evidence Rot",
    "summary": "The folders are full and the index is impressive, but much of what lies in them describes systems, people and settings that have since changed.",
    "category": "Evidence",
    "severity": "moderate",
    "readMinutes": 7,
    "bands": [
      1,
      2,
      3
    ],
    "personas": [
      "P7"
    ],
    "triggers": [
      {
        "id": "T9",
        "severity": "moderate",
        "why": "An announced audit turns the age of each record from a private worry into a question with a date."
      },
      {
        "id": "T3",
        "severity": "high",
        "why": "A buyer reads a record as a present fact. When its date is old, the conversation moves from the control to your candour."
      }
    ],
    "pressures": [
      "sales"
    ],
    "activeReason": "Less than three quarters of the evidence is within its validity, so the company is proving what was true rather than what is.",
    "urgency": {
      "level": "Moderate",
      "meaning": "Each week some records quietly pass their date. The pile is cheap to renew today and expensive in the fortnight before an audit.",
      "offer": "A calendar of expiry dates, an order of renewal by weight, and an owner for each record."
    },
    "evidencePreviews": [
      {
        "domain": "EVD",
        "artifact": "evidence-register",
        "shows": "Which records exist, how old they are, and who must renew them."
      },
      {
        "domain": "INT",
        "artifact": "inventory",
        "shows": "Which systems the records should be speaking about."
      },
      {
        "domain": "CHG",
        "artifact": "gate-log",
        "shows": "Which changes have made a record untrue since it was made."
      },
      {
        "domain": "GOV",
        "artifact": "risk-acceptances",
        "shows": "Which accepted risks have outlived the date on which they were to be looked at again."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "The folder \"AI controls\" was assembled for last spring's audit. It holds a threat model of the old assistant, an access list with two people who have left, and an evaluation of a model version that the provider has retired.",
          "Nobody has done anything wrong since then. The product grew, a team was renamed, a log moved to another store. None of these events reached the folder.",
          "So the company owns a large body of proof which is orderly, well named and, in parts, false. The larger part is still right. Which part it is cannot be seen from outside."
        ],
        "points": [
          {
            "ref": "CMP",
            "text": "Collects in waves, because requests from outside come in waves."
          },
          {
            "ref": "APP",
            "text": "Writes a threat model with care once, and never receives a reason to reopen it."
          },
          {
            "ref": "MLK",
            "text": "Changes the model monthly and thinks of evaluations as results, and not as records with an end."
          },
          {
            "ref": "GOV",
            "text": "Counts documents present, as presence is what the old register can count."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "A document does not look different when it stops being true. There is no red light on a file, and the search finds an old version as eagerly as the new one.",
          "Renewal is nobody's favourite work and never urgent on a particular day. It competes with features on Monday and with incidents on Tuesday, and loses to both.",
          "The last audit went well. Auditors sample, and the sample was prepared, so the result says little about the rest of the shelf."
        ],
        "points": [
          {
            "ref": "GRC",
            "text": "holds the calendar of audits, and none of when records expire."
          },
          {
            "ref": "Engineering",
            "text": "believes that the ticket system is the evidence and need only be searched."
          },
          {
            "ref": "Privacy",
            "text": "keeps assessments in its own tool with a different clock."
          },
          {
            "ref": "Leadership",
            "text": "hears \"documented\" and understands \"up to date\"."
          },
          {
            "ref": "Platform",
            "text": "could export the settings nightly and has never been asked for more than a picture."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "Sort the register by date of collection and compare the oldest quarter with the systems that run today."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "A threat model shows three components, and the deployed feature has seven.",
            "domains": [
              "REV"
            ]
          },
          {
            "ref": "TF2",
            "text": "The permission matrix was exported before the last two agents were added.",
            "domains": [
              "AGT"
            ]
          },
          {
            "ref": "TF3",
            "text": "An exported setting has no timestamp and no name of the system from which it came.",
            "domains": [
              "EVD",
              "PLT"
            ]
          },
          {
            "ref": "TF4",
            "text": "The log catalogue lists a source whose pipeline was switched off at the migration.",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "TF5",
            "text": "Regression results refer to a test set which has since been replaced.",
            "domains": [
              "EVL"
            ]
          },
          {
            "ref": "TF6",
            "text": "Three copies of the same assessment lie in three tools with three dates.",
            "domains": [
              "EVD",
              "MOD"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "The person who needs the record and the person who could renew it sit in different departments, and between them is a reminder mail without consequences.",
          "Records are tied to individuals. When somebody moves on, their documents stay behind with a name that no longer answers.",
          "The makers never see what becomes of their work. They supply the same export five times a year to five requesters, and by the third time they send the old one."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Assurance: answers for the shelf, and has no claim on the hours of those who fill it.",
            "domains": [
              "EVD"
            ]
          },
          {
            "ref": "OF1",
            "text": "Control owners: renew on request, with no date of their own.",
            "domains": [
              "PLT",
              "LOG",
              "AGT"
            ]
          },
          {
            "ref": "OF1",
            "text": "Change approval: does not ask which record a change makes untrue.",
            "domains": [
              "CHG",
              "EVD"
            ]
          },
          {
            "ref": "OF1",
            "text": "Executives: signed acceptances for a year and were never shown them again.",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Leavers: hand over code and passwords, and forget the eleven records in their name.",
            "domains": [
              "EVD"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "Customers who renew a contract compare this year's pack with the previous one. Identical pages with an identical date invite the thought that nobody has looked.",
          "If one stale statement is found, the reader cannot tell how many others there are, and treats all of them with the same caution.",
          "A visible expiry date has the opposite effect. It says that you expect your own facts to age and have arranged for it."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Assessors have learnt to ask for the date before they ask for the content. Some accept only records younger than a fixed number of months.",
          "Look at your own shelf with their questions."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "When was this record made, from which system, and by whom?",
            "domains": [
              "EVD"
            ]
          },
          {
            "ref": "PQ2",
            "text": "Does the evaluation concern the model version that we would be using?",
            "domains": [
              "EVL",
              "MOD"
            ]
          },
          {
            "ref": "PQ3",
            "text": "What has changed in the system since this document was approved?",
            "domains": [
              "CHG"
            ]
          },
          {
            "ref": "PQ4",
            "text": "How do you notice that a record is out of date?",
            "domains": [
              "EVD"
            ]
          },
          {
            "ref": "PQ5",
            "text": "Which accepted risks have been looked at again this year?",
            "domains": [
              "GOV"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "Old proof misleads those inside more than those outside. A responder who trusts an outdated log catalogue loses the first hour, and a reviewer who trusts an old threat model asks about the wrong parts.",
          "Rot also hides decay of the control itself. If nobody has looked for a year whether a stop works, both the record and the stop may have failed."
        ],
        "points": [
          {
            "ref": "CHG",
            "text": "A change goes through its gate, and the evidence about the changed part stays as it was.",
            "domains": [
              "CHG",
              "EVD"
            ]
          },
          {
            "ref": "EVD",
            "text": "Expired records are known to assurance and never appear before those who set priorities.",
            "domains": [
              "EVD",
              "GOV"
            ]
          },
          {
            "ref": "MOD",
            "text": "A supplier changes its terms or its model, and the assessment on file describes the former state.",
            "domains": [
              "MOD",
              "EVD"
            ]
          },
          {
            "ref": "LOG",
            "text": "A log source is switched off, and the catalogue on which responders rely still praises it.",
            "domains": [
              "LOG",
              "EVD"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "More than a quarter of the proof is past its date.",
        "rule": {
          "firstKnown": [
            {
              "measure": "metric",
              "domain": "EVD",
              "metric": "fresh-share",
              "test": "below",
              "value": 0.75
            },
            {
              "measure": "fresh-artifact-share",
              "test": "below",
              "value": 0.75
            }
          ]
        },
        "reads": "The fresh share is below 75%; without that reading, the share of recorded artifacts that are still valid."
      },
      {
        "id": "OI2",
        "text": "The register that should show the ages is itself out of date.",
        "rule": {
          "measure": "artifact-age",
          "domain": "EVD",
          "artifact": "evidence-register",
          "test": "above",
          "value": 90
        },
        "reads": "The evidence register is older than 90 days."
      },
      {
        "id": "OI3",
        "text": "Changes do not tell the proof that it has become untrue.",
        "rule": {
          "measure": "handoff-connected",
          "from": "CHG",
          "to": "EVD",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from AI changes to evidence is not connected."
      },
      {
        "id": "OI4",
        "text": "Accepted risks have run past their date without a new look.",
        "rule": {
          "measure": "metric",
          "domain": "GOV",
          "metric": "expired-acceptances",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one risk acceptance has expired."
      },
      {
        "id": "OI5",
        "text": "Records lie around without a role that must renew them.",
        "rule": {
          "measure": "criterion-holds",
          "domain": "EVD",
          "criterion": "G4",
          "test": "is",
          "value": false
        },
        "reads": "Evidence has orphans, that is, G4 fails in evidence and assurance."
      },
      {
        "id": "OI6",
        "text": "The threat models date from before the last two releases.",
        "rule": {
          "measure": "artifact-age",
          "domain": "REV",
          "artifact": "threat-model",
          "test": "above",
          "value": 180
        },
        "reads": "The threat models are older than 180 days."
      }
    ],
    "noticed": {
      "executives": "Preparing for an audit costs the same three weeks each year, although everything was supposedly documented the year before.",
      "engineers": "They are asked for an export that they delivered in March, and the request does not say what was wrong with that one.",
      "topics": [
        "expiry dates",
        "exports",
        "renamed teams",
        "retired models"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "We have it documented.",
        "correction": "Ask for the date and for the version it speaks of. Documented and current are different findings."
      },
      {
        "id": "M2",
        "belief": "A yearly refresh is enough.",
        "correction": "A matrix of agent rights ages in weeks, a charter in a year. Give every kind of record its own term."
      },
      {
        "id": "M3",
        "belief": "Automation will keep everything fresh.",
        "correction": "It keeps exports fresh, which is worth having. Judgements such as threat models and acceptances need a person with a date."
      }
    ],
    "rootCause": "Evidence was organised as a collection for visitors and not as a product of the work that expires and is renewed with it.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "EVD",
        "question": "Who is told when a record passes its date?"
      },
      {
        "id": "DQ2",
        "domain": "EVD",
        "question": "Who decides how long each kind of proof is valid?"
      },
      {
        "id": "DQ3",
        "domain": "CHG",
        "question": "Who asks, at a change, which proof it makes untrue?"
      },
      {
        "id": "DQ4",
        "domain": "GOV",
        "question": "Who looks again at a risk that was accepted last year?"
      },
      {
        "id": "DQ5",
        "domain": "EVD",
        "question": "Who takes over the records of a colleague who leaves?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "Proof is whatever can be found on the day it is asked for."
      },
      {
        "band": 1,
        "text": "A folder grows before every audit and is left alone afterwards."
      },
      {
        "band": 2,
        "text": "There is a register with owners, in which dates are recorded and nothing follows from them."
      },
      {
        "band": 3,
        "text": "Each kind of record has a term and a renewing role, and changes trigger renewals."
      },
      {
        "band": 4,
        "text": "The fresh share is a reported number, and renewal costs little because sources are exported automatically."
      }
    ],
    "good": {
      "summary": "Every record carries its source, its date, its end and the role that renews it. What expires next quarter is on a calendar that its owners have seen, and an audit is an export rather than a campaign.",
      "defines": [
        {
          "text": "The term of validity for each kind of record",
          "domains": [
            "EVD"
          ]
        },
        {
          "text": "The role that renews it, independent of persons",
          "domains": [
            "EVD"
          ]
        },
        {
          "text": "Which changes end the validity at once",
          "domains": [
            "CHG",
            "EVD"
          ]
        },
        {
          "text": "When acceptances return to the person who signed",
          "domains": [
            "GOV"
          ]
        },
        {
          "text": "Which exports a system can deliver by itself",
          "domains": [
            "PLT",
            "LOG",
            "AGT"
          ]
        }
      ],
      "verbs": [
        "Sort the register by age and by weight of the domain",
        "Archive what nobody would renew",
        "Tie each remaining record to a role and a date",
        "Add one question about proof to the change form",
        "Automate the three exports that are asked for most"
      ]
    },
    "nextStep": "Sort all records by age, archive those that serve no control, and plan the renewal of the rest over the quarter by the weight of their domain. Add to the change form the question which record becomes untrue, and report the fresh share monthly.",
    "bandSteps": [
      {
        "band": 1,
        "nextStep": "Make one register from the folders with source, date and owner, and begin with the records that were shown to somebody outside this year."
      },
      {
        "band": 2,
        "nextStep": "Set a term for each kind of record, hand the renewal to the roles that run the controls, and agree with them on a monthly day for it."
      },
      {
        "band": 3,
        "nextStep": "Connect the change gate with the register, export the frequent records automatically, and bring what expires next quarter before leadership."
      }
    ],
    "services": {
      "bestNextMove": [
        "Evidence Renewal Calendar",
        "AI Evidence Pack"
      ],
      "strongest": [
        "AI Assurance Operating Model"
      ],
      "unaware": "Age check of the evidence folder"
    },
    "plan": {
      "leadsTo": "A renewal calendar with owners",
      "parts": [
        "register by age",
        "terms",
        "change question",
        "automatic exports"
      ]
    },
    "activation": {
      "bandAtLeast": 1,
      "bandAtMost": 3,
      "when": "OI1",
      "raisedBy": [
        {
          "trigger": "T3",
          "severity": "high"
        }
      ],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Reactive to Operational while less than 75% of the evidence is fresh. A buyer's review raises its severity to high. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared when at least 75% of the evidence was fresh in two snapshots in a row."
    },
    "related": [
      "questionnaire-stall",
      "board-story-gap",
      "silent-model-swap",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "guardrail-theatre",
    "title": "Guardrail Theatre",
    "summary": "Filters stand in front of every model and appear on every slide, and hardly anyone could say how much they stop, because more than half were never attacked on purpose.",
    "category": "Controls",
    "severity": "moderate",
    "readMinutes": 7,
    "bands": [
      1,
      2,
      3
    ],
    "personas": [
      "P3"
    ],
    "triggers": [
      {
        "id": "T8",
        "severity": "high",
        "why": "Once a way round is public, the filter that nobody measured is being measured by everyone else."
      }
    ],
    "pressures": [
      "guardrails"
    ],
    "activeReason": "Fewer than half of the controls have been tested, so most of the protection rests on a setting being switched on.",
    "urgency": {
      "level": "Moderate",
      "meaning": "Nothing fails visibly today. Decisions about what to launch are nevertheless being taken on the strength of controls whose strength is unknown.",
      "offer": "A list of controls with the date of their last attack, and a first round of tests for the heaviest."
    },
    "evidencePreviews": [
      {
        "domain": "EVL",
        "artifact": "evaluation-report",
        "shows": "What was tried against which control, what got through, and who set the pass mark."
      },
      {
        "domain": "EVL",
        "artifact": "regression-run",
        "shows": "Whether bypasses of last quarter still work this month."
      },
      {
        "domain": "PLT",
        "artifact": "coverage-report",
        "shows": "Which systems are really behind the filter and which only appear on the diagram."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "The architecture diagram shows a box called \"guardrails\" before the model and another behind it. In the review someone asks whether prompt injection is handled, someone points at the box, and the meeting moves on.",
          "Inside the box is a classifier with the threshold it was delivered with, a list of forbidden words and a system prompt that begs the model to behave. They were tried with twelve examples on the day of installation.",
          "The dashboard counts blocked requests, and the number is proudly high. What the dashboard cannot count is the requests that should have been blocked and were not."
        ],
        "points": [
          {
            "ref": "PLA",
            "text": "Installed the filter for all and was never told against which threat."
          },
          {
            "ref": "RED",
            "text": "Attacked the flagship assistant once and the others not at all."
          },
          {
            "ref": "APP",
            "text": "Accepts the filter as a mitigation, since the form has a field for mitigations."
          },
          {
            "ref": "GOV",
            "text": "Reports the share of systems with guardrails as if it were a share of safety."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "A filter produces visible activity. Blocked requests scroll past, graphs move, and this feels like proof although it proves only that something is being blocked.",
          "Testing sounds like a threat to the product date, so it is done by those who hope that it passes, with the examples from the manual.",
          "When a bypass does surface, the phrase is added to a list and the ticket is closed within the day. The speed of the reaction hides that the same weakness has been closed nine times."
        ],
        "points": [
          {
            "ref": "Platform",
            "text": "measures availability and latency of the filter, and these are excellent."
          },
          {
            "ref": "GRC",
            "text": "ticks the control as implemented, because it is."
          },
          {
            "ref": "Product security",
            "text": "knows of bypasses and has no pass mark to hold against them."
          },
          {
            "ref": "Leadership",
            "text": "remembers the purchase and takes the matter as closed."
          },
          {
            "ref": "Engineering",
            "text": "complains about false alarms, and so the only known errors are the harmless ones."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "Pick one control and ask for its last hostile test. Where the answer is a configuration screen, the following are usually near."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "The filter reads English prose and lets through the same request in another language, in code or in an image.",
            "domains": [
              "PLT",
              "EVL"
            ]
          },
          {
            "ref": "TF2",
            "text": "Input is checked, while text that arrives through tools and documents goes straight to the model.",
            "domains": [
              "PLT",
              "RET"
            ]
          },
          {
            "ref": "TF3",
            "text": "On a timeout the request passes unchecked, and no alarm records how often.",
            "domains": [
              "PLT",
              "LOG"
            ]
          },
          {
            "ref": "TF4",
            "text": "A team set the threshold to zero during a demo and has left it there.",
            "domains": [
              "PLT"
            ]
          },
          {
            "ref": "TF5",
            "text": "The model behind the filter was replaced, and the old test results were kept.",
            "domains": [
              "EVL",
              "MOD"
            ]
          },
          {
            "ref": "TF6",
            "text": "A service calls the model directly, past the gateway, over an address from the pilot.",
            "domains": [
              "PLT",
              "INT"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "Whoever builds the control also declares that it works. No second role has the task of breaking it, and the budget for doing so sits with the team that would look bad.",
          "There is no pass mark that someone has signed. A result of eighty percent is then good news in one meeting and bad news in the next.",
          "Exceptions are granted out of kindness and never end. After a year the list of teams outside the filter is longer than anyone remembers agreeing to."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Platform: must provide protection, and hears from policy only the word \"guardrails\".",
            "domains": [
              "PLT",
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Evaluation: may find weaknesses and cannot order a retest before release.",
            "domains": [
              "EVL",
              "CHG"
            ]
          },
          {
            "ref": "OF1",
            "text": "Product teams: may switch a control off for their service and need not say until when.",
            "domains": [
              "PLT"
            ]
          },
          {
            "ref": "OF1",
            "text": "Governance: reports coverage, as strength is a number that no one delivers.",
            "domains": [
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Vendor managers: renew the filter by price and uptime, as no one supplies another criterion.",
            "domains": [
              "MOD",
              "PLT"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "Some customers bring their own attack collections to a trial. They run them in the first hour, and your results are on their screen before your explanation is.",
          "A measured weakness with a date for its mend is a normal finding. The same weakness behind a claim of full protection is a finding about your word.",
          "The account team then asks for numbers, and the tests that should have produced them long ago are run in one hurried week."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Good questionnaires no longer ask whether filters exist. They ask for the test, the attacker's knowledge, the rate and the date.",
          "Be ready to answer for each important control, not for \"the guardrails\" as a whole."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "Which attacks was this control tested against, and by whom?",
            "domains": [
              "EVL"
            ]
          },
          {
            "ref": "PQ2",
            "text": "What share of them succeeded, and at what pass mark do you stop a release?",
            "domains": [
              "EVL"
            ]
          },
          {
            "ref": "PQ3",
            "text": "Does text from documents and tools go through the same control?",
            "domains": [
              "PLT",
              "RET"
            ]
          },
          {
            "ref": "PQ4",
            "text": "What happens when the filter itself is down?",
            "domains": [
              "PLT"
            ]
          },
          {
            "ref": "PQ5",
            "text": "Which of your services are exempt today?",
            "domains": [
              "PLT"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "An untested control is more dangerous than an absent one in one respect. People behind it take risks that they would not take without it, such as giving the agent one more tool.",
          "Attackers need the gap only once, and they are looking in exactly those places which the builder did not imagine. Somebody on your side has to be paid to imagine them."
        ],
        "points": [
          {
            "ref": "EVL",
            "text": "A test gets through the filter, and the finding never becomes work for those who run it.",
            "domains": [
              "EVL",
              "PLT"
            ]
          },
          {
            "ref": "LOG",
            "text": "Successful bypasses are not turned into detections, so the same trick stays silent in production.",
            "domains": [
              "EVL",
              "LOG"
            ]
          },
          {
            "ref": "GOV",
            "text": "Policy says what must be prevented, and the platform never receives it as a testable sentence.",
            "domains": [
              "GOV",
              "PLT"
            ]
          },
          {
            "ref": "CHG",
            "text": "A setting is loosened for a customer demonstration, and the change passes no gate.",
            "domains": [
              "PLT",
              "CHG"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "Most controls have not faced a hostile test.",
        "rule": {
          "measure": "metric",
          "domain": "EVL",
          "metric": "controls-tested",
          "test": "below",
          "value": 0.5
        },
        "reads": "Fewer than 50% of the controls were tested."
      },
      {
        "id": "OI2",
        "text": "Critical weaknesses come back after they were closed.",
        "rule": {
          "measure": "metric",
          "domain": "EVL",
          "metric": "reopened-criticals",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one critical finding was reopened."
      },
      {
        "id": "OI3",
        "text": "Exemptions have outlived their date.",
        "rule": {
          "measure": "metric",
          "domain": "PLT",
          "metric": "expired-exceptions",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one exception to a platform control has expired."
      },
      {
        "id": "OI4",
        "text": "Test findings and filter settings live apart.",
        "rule": {
          "measure": "handoff-connected",
          "from": "EVL",
          "to": "PLT",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from evaluation to platform controls is not connected."
      },
      {
        "id": "OI5",
        "text": "Old bypasses are not being tried again.",
        "rule": {
          "measure": "artifact-age",
          "domain": "EVL",
          "artifact": "regression-run",
          "test": "above",
          "value": 30
        },
        "reads": "The last regression run is more than 30 days old."
      },
      {
        "id": "OI6",
        "text": "Many systems do not use the common path on which the controls sit.",
        "rule": {
          "measure": "metric",
          "domain": "PLT",
          "metric": "paved-path-share",
          "test": "below",
          "value": 0.8
        },
        "reads": "Fewer than 80% of the systems are on the common path."
      }
    ],
    "noticed": {
      "executives": "Every report says that guardrails are in place. Asked what they would have stopped in a case from the news, the authors ask for time.",
      "engineers": "The filter blocks a harmless colleague twice a week, and the person who attacks on Friday afternoon gets through at the third try.",
      "topics": [
        "bypasses",
        "thresholds",
        "false alarms",
        "exemptions"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "The vendor has tested it.",
        "correction": "On other data, with another model, before your tools were attached. Repeat a small part of it in your own setting."
      },
      {
        "id": "M2",
        "belief": "A high count of blocked requests shows that it works.",
        "correction": "It shows traffic. Strength is the share of known attacks that fail, measured by somebody who wants them to succeed."
      },
      {
        "id": "M3",
        "belief": "If no filter is perfect, testing is pointless.",
        "correction": "Knowing what gets through tells you which rights to withhold behind the filter. This is the more reliable control."
      }
    ],
    "rootCause": "Installing a control counts as finishing it, and no role other than its builder is asked to say whether it holds.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "EVL",
        "question": "Who attacked this control last, and on which day?"
      },
      {
        "id": "DQ2",
        "domain": "EVL",
        "question": "Who set the pass mark, and who may waive it?"
      },
      {
        "id": "DQ3",
        "domain": "PLT",
        "question": "Who ends an exemption when its date has come?"
      },
      {
        "id": "DQ4",
        "domain": "PLT",
        "question": "Who knows what the filter does when it fails?"
      },
      {
        "id": "DQ5",
        "domain": "GOV",
        "question": "Who told the platform which harm each guardrail must prevent?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "The model's own politeness is the control."
      },
      {
        "band": 1,
        "text": "A filter was bought after an incident and has kept its factory settings."
      },
      {
        "band": 2,
        "text": "Some tests are run by enthusiasts, without a pass mark and without a path for findings."
      },
      {
        "band": 3,
        "text": "Each important control has a tester who did not build it, a pass mark and a retest after mends."
      },
      {
        "band": 4,
        "text": "Test results, exemptions and returning findings are read by leadership and decide on launches."
      }
    ],
    "good": {
      "summary": "For each control that matters, people know which harm it is for, how it was attacked last, what got through and what stands behind it. The builder and the breaker are different roles and talk every month.",
      "defines": [
        {
          "text": "Which harm each mandatory control must prevent",
          "domains": [
            "GOV",
            "PLT"
          ]
        },
        {
          "text": "Who attacks it, how often and with which pass mark",
          "domains": [
            "EVL"
          ]
        },
        {
          "text": "How a bypass becomes a mend, a detection and a repeated test",
          "domains": [
            "EVL",
            "PLT",
            "LOG"
          ]
        },
        {
          "text": "Who grants exemptions, and when they end",
          "domains": [
            "PLT"
          ]
        },
        {
          "text": "What happens to requests while the control is down",
          "domains": [
            "PLT"
          ]
        }
      ],
      "verbs": [
        "List the controls with the date of their last hostile test",
        "Attack the three that carry the most weight first",
        "Sign a pass mark before the results are in",
        "Close every exemption that has no end date",
        "Rerun last quarter's bypasses each month"
      ]
    },
    "nextStep": "List every control with its purpose, its builder and the date on which someone last tried to break it. Let another role attack the three heaviest this quarter against a pass mark agreed beforehand, and report what got through together with what blocks it behind the filter.",
    "bandSteps": [
      {
        "band": 1,
        "nextStep": "Write down for each filter which harm it was bought for, name an evaluation owner outside the building team, and try the ten best-known bypasses once."
      },
      {
        "band": 2,
        "nextStep": "Agree on pass marks and on the path for findings, raise the tested share above one half beginning with agents, and put end dates on all exemptions."
      },
      {
        "band": 3,
        "nextStep": "Automate the monthly rerun of old bypasses, turn each new one into a detection, and let the tested share decide on at least one launch."
      }
    ],
    "services": {
      "bestNextMove": [
        "Guardrail Test Round",
        "Exemption Clean-up"
      ],
      "strongest": [
        "AI Control Assurance Model"
      ],
      "unaware": "Short test of three filters"
    },
    "plan": {
      "leadsTo": "A testing cycle for controls",
      "parts": [
        "purpose per control",
        "independent tests",
        "pass marks",
        "end of exemptions"
      ]
    },
    "activation": {
      "bandAtLeast": 1,
      "bandAtMost": 3,
      "when": "OI1",
      "raisedBy": [
        {
          "trigger": "T8",
          "severity": "high"
        }
      ],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Reactive to Operational while fewer than 50% of the controls were tested. A published bypass raises its severity to high. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared when at least 50% of the controls were tested in two snapshots in a row."
    },
    "related": [
      "launch-week-ambush",
      "agent-permission-sprawl",
      "silent-model-swap",
      "abuse-with-no-owner",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "launch-week-ambush",
    "title": "Launch-Week Ambush",
    "summary": "Security first sees the AI feature when the announcement is already written, so every finding is either a crisis or a footnote.",
    "category": "Delivery",
    "severity": "high",
    "readMinutes": 7,
    "bands": [
      0,
      1,
      2
    ],
    "personas": [
      "P2"
    ],
    "triggers": [
      {
        "id": "T4",
        "severity": "high",
        "why": "A public date turns each late finding into a choice between embarrassment and risk, and that choice is made by whoever is in the room."
      }
    ],
    "pressures": [
      "launch"
    ],
    "activeReason": "At least three in ten reviews were asked for too late to change the design, so what a review finds can only delay or be waved through.",
    "urgency": {
      "level": "High",
      "meaning": "The next release date is already in the calendar. Whatever is found in its last week will be decided under stress.",
      "offer": "An early-warning list of coming releases, a short entry form, and agreed rules for late findings."
    },
    "evidencePreviews": [
      {
        "domain": "REV",
        "artifact": "threat-model",
        "shows": "Whether threats were considered while the design could still move."
      },
      {
        "domain": "REV",
        "artifact": "condition-tracker",
        "shows": "What was let through on a promise, and whether the promise was kept."
      },
      {
        "domain": "INT",
        "artifact": "tier-record",
        "shows": "How early the company knew that this feature needed a closer look."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "On Monday of release week a ticket appears in the review queue with the words \"quick check, launch on Thursday\". The feature reads customer mail and writes replies. It has been built for five months.",
          "The reviewer finds that the assistant follows instructions hidden in incoming mail. The mend would take three weeks. The blog post is scheduled, the sales team has been trained, and the account managers have named the date to customers.",
          "So a meeting is called. It ends with a sentence such as \"we accept this for now\". Whoever spoke it may or may not have been entitled to, and it is recorded in a chat that nobody will find in June."
        ],
        "points": [
          {
            "ref": "PRD",
            "text": "Planned the feature for months, in a plan without a line for bringing security in."
          },
          {
            "ref": "APP",
            "text": "Reads the design for the first time in the state in which it will ship."
          },
          {
            "ref": "PRV",
            "text": "Learns from the demo that personal mail is the input."
          },
          {
            "ref": "SDL",
            "text": "Has a gate in the pipeline that looks for vulnerable libraries and knows nothing of prompts."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "Many ambushes end well. The feature ships, nothing bad happens that week, and the organisation learns that reviews can be done in three days. The next team plans for three days.",
          "Late reviews look like a fault of discipline in product teams. In truth those teams were often never told at which point to come, and the people they asked gave different answers.",
          "The debt is invisible. Conditions that were to be met after the launch live in minutes and chats, and only a list that somebody keeps would show how many are still open."
        ],
        "points": [
          {
            "ref": "Product security",
            "text": "counts finished reviews, and not how late each one began."
          },
          {
            "ref": "Engineering",
            "text": "sees a gatekeeper who turns up at the end, because the end is where they met."
          },
          {
            "ref": "Legal",
            "text": "receives the terms of use for approval on the day they are to be published."
          },
          {
            "ref": "Leadership",
            "text": "sees the green status until the week in which it turns red."
          },
          {
            "ref": "Platform",
            "text": "finds out about the new feature from its traffic."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "What a late review leaves behind can be found in the feature itself, months later."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "The model receives untrusted text and trusted instructions in one string, since separating them would have meant a new design.",
            "domains": [
              "REV"
            ]
          },
          {
            "ref": "TF2",
            "text": "A filter was placed in front as the quick answer, with no measurement of what it stops.",
            "domains": [
              "PLT",
              "EVL"
            ]
          },
          {
            "ref": "TF3",
            "text": "Fields needed for an investigation are absent, as logging was the item that could wait.",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "TF4",
            "text": "The service account of the feature holds the rights of the prototype.",
            "domains": [
              "AGT",
              "REV"
            ]
          },
          {
            "ref": "TF5",
            "text": "The evaluation ran on the model that was current in spring and not on the one that was shipped.",
            "domains": [
              "EVL"
            ]
          },
          {
            "ref": "TF6",
            "text": "A feature flag hides the risky part, and three people can turn it on.",
            "domains": [
              "CHG"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "The reviewer holds a duty that begins after all the choices are made. The power to hold a launch exists on paper, and using it once costs so much goodwill that it is never used.",
          "Product managers are paid for the date. Unless an early entry saves them time, the rational moment to ask is as late as possible, and the system rewards it.",
          "Because acceptance happens in haste, the person with the strongest voice takes the risk on behalf of someone absent."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Reviewers: answer for what ships, without knowing what is being built.",
            "domains": [
              "REV",
              "INT"
            ]
          },
          {
            "ref": "OF1",
            "text": "Product owners: accept risks that belong to the executive, for lack of a rule.",
            "domains": [
              "CHG",
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Privacy: may object, at a moment when an objection has only a price.",
            "domains": [
              "RET",
              "REV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Operations: inherits the open conditions without having read them.",
            "domains": [
              "LOG",
              "INC"
            ]
          },
          {
            "ref": "OF1",
            "text": "Evaluation: gets the model for two days, and its result is due before its tests are done.",
            "domains": [
              "EVL"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "Customers who were promised the feature hear of a postponement that nobody can explain without admitting how late the question was asked.",
          "Or they receive it on time, and their own security team finds in a week what yours found on Wednesday. The second conversation is the more expensive one.",
          "A pattern of short-notice changes also teaches account teams to promise less, and they tell you so only indirectly, through the forecast."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Buyers who assess a new AI feature ask for the date of its threat model and the date of its release. The distance between the two says more than the document.",
          "Expect these questions whenever a feature is younger than the contract."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "At which stage of development is an AI feature reviewed?",
            "domains": [
              "REV"
            ]
          },
          {
            "ref": "PQ2",
            "text": "Which findings were open on the day of release?",
            "domains": [
              "REV"
            ]
          },
          {
            "ref": "PQ3",
            "text": "Who allowed the release with these findings, and on what conditions?",
            "domains": [
              "REV",
              "GOV"
            ]
          },
          {
            "ref": "PQ4",
            "text": "Has the personal data in this feature been assessed, and before or after it was built?",
            "domains": [
              "RET"
            ]
          },
          {
            "ref": "PQ5",
            "text": "How would a later change to this feature be checked?",
            "domains": [
              "CHG"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "A late finding has one remedy, which is something bolted on in front. The weakness remains inside, and the next change walks past the bolt.",
          "Attention is also spent where the calendar points. While everyone works on Thursday's release, the quiet feature that went live without any ticket receives none."
        ],
        "points": [
          {
            "ref": "HG1",
            "text": "A condition demands a shared protection, and the platform team has never seen the list of conditions.",
            "domains": [
              "REV",
              "PLT"
            ]
          },
          {
            "ref": "REV",
            "text": "Monitoring starts without knowing which misuse the reviewer was afraid of.",
            "domains": [
              "REV",
              "LOG"
            ]
          },
          {
            "ref": "INT",
            "text": "An entry in the inventory exists for weeks before anybody sends it to review.",
            "domains": [
              "INT",
              "REV"
            ]
          },
          {
            "ref": "EVL",
            "text": "The reviewer suspects a weakness, and nobody turns the suspicion into a test before the date.",
            "domains": [
              "REV",
              "EVL"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "Many reviews begin when the design can no longer change.",
        "rule": {
          "measure": "metric",
          "domain": "REV",
          "metric": "late-engagement",
          "test": "at-least",
          "value": 0.3
        },
        "reads": "Late requests make up 30% of the reviews or more."
      },
      {
        "id": "OI2",
        "text": "Promises made for a launch are not kept afterwards.",
        "rule": {
          "measure": "metric",
          "domain": "REV",
          "metric": "overdue-conditions",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one condition of a review is overdue."
      },
      {
        "id": "OI3",
        "text": "The way from the inventory to the reviewers is interrupted.",
        "rule": {
          "measure": "handoff-connected",
          "from": "INT",
          "to": "REV",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from intake to product review is not connected."
      },
      {
        "id": "OI4",
        "text": "The reviewer carries the duty and lacks the say.",
        "rule": {
          "measure": "authority-gap",
          "domain": "REV",
          "test": "at-least",
          "value": 0.34
        },
        "reads": "The authority gap of product review is 34% or more."
      },
      {
        "id": "OI5",
        "text": "AI systems turn up that never passed the entry.",
        "rule": {
          "measure": "metric",
          "domain": "INT",
          "metric": "found-outside-intake",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one system was found outside intake."
      },
      {
        "id": "OI6",
        "text": "Changes reach users without passing a gate.",
        "rule": {
          "measure": "metric",
          "domain": "CHG",
          "metric": "ungated-changes",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one change went live without a gate."
      }
    ],
    "noticed": {
      "executives": "The release that was on track last Tuesday needs a decision by tonight, and both options on the slide are bad.",
      "engineers": "They are asked to redesign a component in the week in which they had planned to fix small errors and write the release notes.",
      "topics": [
        "prompt injection",
        "release dates",
        "open conditions",
        "service accounts"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "Reviews are too slow, so we must make them faster.",
        "correction": "Measure when they start before you shorten them. A review that begins early can be slow without hurting a single date."
      },
      {
        "id": "M2",
        "belief": "A mandatory gate before release will solve it.",
        "correction": "A gate at the end makes ambushes official. Put the entry where the idea is funded, and let the gate confirm that nothing new appeared."
      },
      {
        "id": "M3",
        "belief": "Product teams avoid security.",
        "correction": "Ask ten of them where they should go and by when. Different replies mean that the path is missing, whatever their attitude."
      }
    ],
    "rootCause": "There is no agreed point early in a feature's life at which it must be shown, and no rule for who decides when it was not.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "INT",
        "question": "Who knows today which AI features will be released next quarter?"
      },
      {
        "id": "DQ2",
        "domain": "REV",
        "question": "Who may hold a launch back, and when was that last done?"
      },
      {
        "id": "DQ3",
        "domain": "REV",
        "question": "Who checks after the release that the conditions were met?"
      },
      {
        "id": "DQ4",
        "domain": "GOV",
        "question": "Who accepts a risk that is found three days before the date?"
      },
      {
        "id": "DQ5",
        "domain": "CHG",
        "question": "Who decides that a changed feature needs a second look?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "Security reads about AI features in the release notes."
      },
      {
        "band": 1,
        "text": "Teams with a friend in security get a review, usually in the last week."
      },
      {
        "band": 2,
        "text": "An entry form exists, some teams use it in time, and nobody follows up on conditions."
      },
      {
        "band": 3,
        "text": "Features enter at planning, the reviewer may block, and conditions have dates and owners."
      },
      {
        "band": 4,
        "text": "The share of late reviews is reported each quarter, and leadership changes plans because of it."
      }
    ],
    "good": {
      "summary": "Reviewers know the coming releases a quarter ahead and spend their time where the tier is high. A finding in the last week is rare, and when it happens everyone knows who decides.",
      "defines": [
        {
          "text": "The planning step at which an AI feature must be entered",
          "domains": [
            "INT"
          ]
        },
        {
          "text": "What a reviewer needs to see, and within how many days they answer",
          "domains": [
            "REV"
          ]
        },
        {
          "text": "Who may pass, pass with conditions or block",
          "domains": [
            "REV"
          ]
        },
        {
          "text": "Who accepts what remains open on the release day",
          "domains": [
            "GOV"
          ]
        },
        {
          "text": "Where conditions live, and who closes them",
          "domains": [
            "REV",
            "PLT"
          ]
        },
        {
          "text": "Which later changes need a fresh look",
          "domains": [
            "CHG"
          ]
        }
      ],
      "verbs": [
        "Read the roadmap of the next two quarters and tier every AI item on it",
        "Move the entry form to the moment when budget is given",
        "Agree on the rule for findings in the last ten days before it is needed",
        "Keep one list of conditions and read it aloud every two weeks",
        "Record for each review how early it began"
      ]
    },
    "nextStep": "Walk through the next two quarters of the roadmap with the product leads, tier each AI item, and book the reviews of the highest tier now. Write down who decides on late findings, and record from this week on how many days before release each review began.",
    "bandSteps": [
      {
        "band": 0,
        "nextStep": "Ask every product lead for the AI items on the roadmap, and have one named reviewer look at the three with the nearest dates."
      },
      {
        "band": 1,
        "nextStep": "Publish a single entry with one owner, ask for it at the moment of funding, and stop taking review requests by private message."
      },
      {
        "band": 2,
        "nextStep": "Give the reviewer the right to block, fix the number of days for an answer, and go through overdue conditions with the product owners twice a month."
      }
    ],
    "services": {
      "bestNextMove": [
        "AI Product Review Path",
        "Release Readiness Rules"
      ],
      "strongest": [
        "AI Security Operating Model"
      ],
      "unaware": "Roadmap scan for AI features"
    },
    "plan": {
      "leadsTo": "A review path that begins at planning",
      "parts": [
        "roadmap scan",
        "entry point",
        "rule for late findings",
        "list of conditions"
      ]
    },
    "activation": {
      "bandAtLeast": 0,
      "bandAtMost": 2,
      "when": "OI1",
      "raisedBy": [],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Unaware to Emerging while at least 30% of reviews were requested too late. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared when fewer than three in ten reviews began late in two snapshots in a row."
    },
    "related": [
      "shadow-ai-inventory",
      "guardrail-theatre",
      "retrieval-blind-spot",
      "oversight-on-paper",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "logs-without-a-listener",
    "title": "Logs Without a Listener",
    "summary": "AI systems write a great deal down, nobody has agreed for which question, and on the day of an incident the one needed field is missing or its owner is asleep.",
    "category": "Monitoring",
    "severity": "moderate",
    "readMinutes": 7,
    "bands": [
      1,
      2,
      3
    ],
    "personas": [
      "P9"
    ],
    "triggers": [
      {
        "id": "T12",
        "severity": "high",
        "why": "After an incident that could not be reconstructed, the missing log stops being a technical wish and becomes the reason why the report has gaps."
      }
    ],
    "pressures": [
      "abuse"
    ],
    "activeReason": "Either too few AI calls are recorded, or the people who answer incidents have no working path to what is recorded.",
    "urgency": {
      "level": "Moderate",
      "meaning": "Records can only be made beforehand. Every week without the right field is a week about which you will never be able to say anything.",
      "offer": "Five questions of an investigation, a test whether the logs answer them, and a joint hour of responders and log owners."
    },
    "evidencePreviews": [
      {
        "domain": "LOG",
        "artifact": "log-catalogue",
        "shows": "Which sources exist, which fields they hold, and how long they live."
      },
      {
        "domain": "LOG",
        "artifact": "field-test",
        "shows": "Whether the promised fields really arrive filled."
      },
      {
        "domain": "INC",
        "artifact": "exercise",
        "shows": "Whether responders found the logs when it was only an exercise."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "At half past nine a customer writes that the assistant quoted someone else's order. The incident commander asks three things. Which answer was it, which documents were fetched, and who else received them?",
          "The gateway has the time and the length of the answer. The application has the text, for seven days. The index keeps what was fetched, under a number that occurs in neither of the others. Each team shares its part willingly, and the parts cannot be joined.",
          "At five in the afternoon the commander writes \"no indication of further cases\". This is correct in the way in which it is correct to see nothing with the lights off."
        ],
        "points": [
          {
            "ref": "DET",
            "text": "Writes detections for the sources that arrive, and these are the classic ones."
          },
          {
            "ref": "PLA",
            "text": "Emits whatever the framework emits by default."
          },
          {
            "ref": "PRV",
            "text": "Had conversation texts removed for good reasons, before anyone had named the purpose of keeping some."
          },
          {
            "ref": "CLD",
            "text": "Pays for the storage and shortens it when the bill is discussed."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "Volume is taken for visibility. A store of forty terabytes makes nobody suspect that a certain field is absent.",
          "Logging is ticked off as soon as it exists. Whether somebody can work with the result is found out by a different team in a different year.",
          "Exercises are usually held at a table. The participants say \"then we check the logs\", everyone nods, and the moderator moves to the next card."
        ],
        "points": [
          {
            "ref": "Detection",
            "text": "assumes that the product teams know which fields matter."
          },
          {
            "ref": "Engineering",
            "text": "assumes that security takes what it needs from the stream."
          },
          {
            "ref": "Platform",
            "text": "is satisfied when the pipeline does not drop anything."
          },
          {
            "ref": "Privacy",
            "text": "is asked for a yes or no on conversations, and never for a middle way."
          },
          {
            "ref": "Leadership",
            "text": "remembers the purchase of the platform and asks why there is a gap."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "Try to reconstruct one ordinary conversation from last month. The obstacles on the way are the list of work."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "No identifier runs through from the question to the fetched text, the tool call and the answer.",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "TF2",
            "text": "Tool calls of agents are recorded without their arguments.",
            "domains": [
              "LOG",
              "AGT"
            ]
          },
          {
            "ref": "TF3",
            "text": "Times differ by minutes between sources, one of which keeps local time.",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "TF4",
            "text": "Decisions of the filter are counted in a metric and not stored with the request.",
            "domains": [
              "LOG",
              "PLT"
            ]
          },
          {
            "ref": "TF5",
            "text": "Alerts for model abuse go to a channel which was muted in the second week.",
            "domains": [
              "LOG",
              "INC"
            ]
          },
          {
            "ref": "TF6",
            "text": "The retention of the texts is shorter than the time after which customers usually complain.",
            "domains": [
              "LOG"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "Those who write the logs never read them, and those who read them cannot change what is written. Between them is a backlog in which the field \"conversation id\" has had priority three for a year.",
          "Nobody listens in the literal sense. Alerts exist that no rota has accepted, with a runbook that says \"inform the AI team\".",
          "The dispute between privacy and security over texts was left open, and so each system settled it by its own default. Some keep everything for ever, and some keep nothing."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Detection lead: answers for visibility, and may not require a field from a product team.",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "OF1",
            "text": "On-call responder: is to judge model behaviour with the tools of a network desk.",
            "domains": [
              "INC",
              "LOG"
            ]
          },
          {
            "ref": "OF1",
            "text": "Privacy: bears the risk of keeping, and nobody tells it the risk of not keeping.",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "OF1",
            "text": "Product teams: own the conversations, and consider alarms to be somebody else's trade.",
            "domains": [
              "LOG",
              "INC"
            ]
          },
          {
            "ref": "OF1",
            "text": "Finance: halves the retention to save storage, unaware of the questions that end with it.",
            "domains": [
              "LOG"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "Following an incident a customer accepts bad news more readily than no news. \"These four answers, these two people, this hour\" closes a case. \"As far as we can tell\" opens an audit.",
          "A contract may grant access to the records that concern the customer. The request comes rarely, and it comes on the worst day.",
          "If your log cannot separate customers, handing over one customer's lines becomes a second incident."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Buyers with a security desk of their own ask for log fields and export formats. They wish to listen themselves, because they doubt that you do.",
          "These rows are best answered by those who respond to incidents."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "What is recorded of a conversation, and what is left out on purpose?",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "PQ2",
            "text": "For how long, and who decided on that period?",
            "domains": [
              "LOG"
            ]
          },
          {
            "ref": "PQ3",
            "text": "Which alarms concern the behaviour of the model, and who receives them at night?",
            "domains": [
              "LOG",
              "INC"
            ]
          },
          {
            "ref": "PQ4",
            "text": "May we have our records in a format that our tools can read?",
            "domains": [
              "LOG",
              "EVD"
            ]
          },
          {
            "ref": "PQ5",
            "text": "How long did it take to reconstruct the last case?",
            "domains": [
              "INC"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "An intruder who works through a conversation leaves hardly any trace on the network. If the conversation is unrecorded, or recorded where no one looks, the intrusion has no history.",
          "Undetected misuse also teaches nothing. Tests, filters and reviews are then improved on the basis of what people imagine rather than of what took place."
        ],
        "points": [
          {
            "ref": "HG4",
            "text": "Sources exist, and the response team has neither the list nor the access.",
            "domains": [
              "LOG",
              "INC"
            ]
          },
          {
            "ref": "HG2",
            "text": "Leadership has set limits for the systems, and no recorded field could show that one was crossed.",
            "domains": [
              "GOV",
              "LOG"
            ]
          },
          {
            "ref": "AGT",
            "text": "A new agent starts to act, and its actions have no place in the schema.",
            "domains": [
              "AGT",
              "LOG"
            ]
          },
          {
            "ref": "EVL",
            "text": "The red team leaves traces in production, and nobody notices them or is told that they were there.",
            "domains": [
              "EVL",
              "LOG"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "Responders have no tested path to the AI logs.",
        "rule": {
          "measure": "handoff-connected",
          "from": "LOG",
          "to": "INC",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from logging to incidents (HG4) is not connected."
      },
      {
        "id": "OI2",
        "text": "A large share of AI calls leaves no record.",
        "rule": {
          "measure": "metric",
          "domain": "LOG",
          "metric": "calls-covered",
          "test": "below",
          "value": 0.6
        },
        "reads": "Fewer than 60% of the AI calls are logged."
      },
      {
        "id": "OI3",
        "text": "Nobody has checked lately whether the promised fields arrive.",
        "rule": {
          "measure": "artifact-age",
          "domain": "LOG",
          "artifact": "field-test",
          "test": "above",
          "value": 90
        },
        "reads": "The field test is older than 90 days."
      },
      {
        "id": "OI4",
        "text": "Misuse is noticed a day after it began.",
        "rule": {
          "measure": "metric",
          "domain": "LOG",
          "metric": "detection-latency",
          "test": "above",
          "value": 1440
        },
        "reads": "It takes more than 1440 minutes to detect misuse."
      },
      {
        "id": "OI5",
        "text": "What reviewers fear is not what monitoring looks for.",
        "rule": {
          "measure": "handoff-connected",
          "from": "REV",
          "to": "LOG",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from product review to logging (TF4) is not connected."
      },
      {
        "id": "OI6",
        "text": "The detection lead answers for fields that others may refuse.",
        "rule": {
          "measure": "authority-gap",
          "domain": "LOG",
          "test": "at-least",
          "value": 0.34
        },
        "reads": "The authority gap in logging is at least 34%."
      }
    ],
    "noticed": {
      "executives": "The incident report says \"no evidence of further misuse\", and on the question what was looked at there is a long pause.",
      "engineers": "They are pulled into a call to translate a log line that they wrote two years ago, for people who see it for the first time.",
      "topics": [
        "correlation ids",
        "retention",
        "muted alarms",
        "tool arguments"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "We log everything.",
        "correction": "Take last week's oddest conversation and rebuild it. Whatever had to be guessed is not logged."
      },
      {
        "id": "M2",
        "belief": "Privacy forbids keeping conversations.",
        "correction": "It demands a purpose, a limit and guarded access. Bring it the five questions of an investigation and agree on the least that answers them."
      },
      {
        "id": "M3",
        "belief": "A new analysis tool will find the misuse.",
        "correction": "It can search what is there. First require the fields, then see that someone is on duty for the result."
      }
    ],
    "rootCause": "Logs were specified by those who produce them. Nobody asked the people who will need them, and no one was put on duty to listen.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "LOG",
        "question": "Who may require a field from a product team?"
      },
      {
        "id": "DQ2",
        "domain": "LOG",
        "question": "Who settles with privacy what is kept, and for how long?"
      },
      {
        "id": "DQ3",
        "domain": "INC",
        "question": "Which responder has opened the AI logs in the last three months?"
      },
      {
        "id": "DQ4",
        "domain": "LOG",
        "question": "Who is on duty for an alarm about model behaviour?"
      },
      {
        "id": "DQ5",
        "domain": "LOG",
        "question": "Who tests whether the fields are still filled after an update?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "Developers have traces on their own screens, and that is all."
      },
      {
        "band": 1,
        "text": "After each case a log is added that would have helped with that case."
      },
      {
        "band": 2,
        "text": "A catalogue and an owner exist, coverage is patchy, and responders were never shown around."
      },
      {
        "band": 3,
        "text": "Required fields are tested, responders have access and practice, and alarms have a rota."
      },
      {
        "band": 4,
        "text": "Coverage and time to detect are reported, and each incident changes the list of fields."
      }
    ],
    "good": {
      "summary": "The fields follow from the questions of an investigation, are agreed with privacy and tested after updates. Responders open the logs regularly, and behind each alarm stands a person on duty.",
      "defines": [
        {
          "text": "Which questions the logs must be able to answer",
          "domains": [
            "LOG",
            "INC"
          ]
        },
        {
          "text": "Which fields every AI system must supply",
          "domains": [
            "LOG"
          ]
        },
        {
          "text": "How long texts are kept and who may read them",
          "domains": [
            "LOG"
          ]
        },
        {
          "text": "Which alarms exist, and who answers them at night",
          "domains": [
            "LOG",
            "INC"
          ]
        },
        {
          "text": "How the fears of a review become detections",
          "domains": [
            "REV",
            "LOG"
          ]
        }
      ],
      "verbs": [
        "Write the five questions that your last case could not answer",
        "Rebuild one conversation and list every obstacle",
        "Run one identifier through all parts",
        "Let each responder open the sources before the next exercise",
        "Delete alarms that no rota accepts"
      ]
    },
    "nextStep": "Sit responders, log owners and privacy around one real conversation from last month and rebuild it together. Turn the obstacles into a list of required fields with dates, give the responders access on the same day, and repeat the exercise after eight weeks.",
    "bandSteps": [
      {
        "band": 1,
        "nextStep": "Name one owner of AI logs, write the catalogue of what exists, and show it to the responders before anything new is collected."
      },
      {
        "band": 2,
        "nextStep": "Give the owner the right to demand fields, agree with privacy on the least text that is kept, and bring call coverage above sixty percent for the heaviest systems."
      },
      {
        "band": 3,
        "nextStep": "Test the fields after each release, hand the fears of every review to detection, and put coverage and time to detect before leadership."
      }
    ],
    "services": {
      "bestNextMove": [
        "AI Log Field Design",
        "Reconstruction Exercise"
      ],
      "strongest": [
        "AI Monitoring Operating Model"
      ],
      "unaware": "Reconstruction of one conversation"
    },
    "plan": {
      "leadsTo": "Logs that answer investigations",
      "parts": [
        "five questions",
        "required fields",
        "access for responders",
        "alarms with a rota"
      ]
    },
    "activation": {
      "bandAtLeast": 1,
      "bandAtMost": 3,
      "when": {
        "any": [
          "OI1",
          "OI2"
        ]
      },
      "raisedBy": [
        {
          "trigger": "T12",
          "severity": "high"
        }
      ],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Reactive to Operational while the handoff from logging to incidents (HG4) is not connected or fewer than 60% of AI calls are logged. An incident without a trail raises its severity to high. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared after two snapshots in a row with HG4 connected and at least 60% of AI calls logged."
    },
    "related": [
      "abuse-with-no-owner",
      "oversight-on-paper",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "oversight-on-paper",
    "title": "Oversight on Paper",
    "summary": "A person is named as the human in the loop, with a case list that leaves seconds for each decision and without the right or the means to stop the machine.",
    "category": "Oversight",
    "severity": "high",
    "readMinutes": 7,
    "bands": [
      0,
      1,
      2
    ],
    "personas": [
      "P10"
    ],
    "triggers": [
      {
        "id": "T13",
        "severity": "high",
        "why": "The question is short and factual. It asks for a person, a power and an occasion on which the power was used."
      }
    ],
    "pressures": [
      "guardrails"
    ],
    "activeReason": "Those who oversee the system lack at least a third of the authority that the task needs, so the human control exists mainly in documents.",
    "urgency": {
      "level": "High",
      "meaning": "Decisions about people are being taken now, and the safeguard that was promised for them would not hold if somebody leaned on it.",
      "offer": "A test of the stop, a count of the minutes per case, and a written right to overrule."
    },
    "evidencePreviews": [
      {
        "domain": "HUM",
        "artifact": "oversight-design",
        "shows": "At which point a person decides, on what information, and with which powers."
      },
      {
        "domain": "HUM",
        "artifact": "roster-training",
        "shows": "Who is on duty, trained for this system, and relieved by whom."
      },
      {
        "domain": "HUM",
        "artifact": "override-sample",
        "shows": "Which proposals were overruled, for what reason, and what followed."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "The system sorts applications for a hardship payment. Each proposal passes over the desk of a case worker, who confirms it. She handles two hundred and sixty a day, on a screen where \"agree\" is a key and \"disagree\" opens a form with nine fields.",
          "In eleven months she has disagreed six times. Four of those were reversed by her supervisor, for the sake of consistency. The policy describes her role as meaningful human review.",
          "Asked what she would do if the system went wrong altogether, she says that she would call the help desk. The help desk would open a ticket with the vendor."
        ],
        "points": [
          {
            "ref": "PRD",
            "text": "Designed the screen for speed and the refusal as an exception."
          },
          {
            "ref": "CMP",
            "text": "Wrote down that a human is involved, and did not ask for minutes or powers."
          },
          {
            "ref": "MLK",
            "text": "Reports accuracy on average, and the overseer sees single people."
          },
          {
            "ref": "EXE",
            "text": "Approved the business case, in which the saving is the time of the overseers."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "Putting a person at the end of the line feels safe, and costs little thought. It appears to answer ethics, law and quality with one box on the diagram.",
          "People follow a machine that is usually right. This is no weakness of character. It is what anybody does after a few hundred correct proposals, with a queue behind them.",
          "The absence of overrides is read as quality. It may as well mean that overruling is unpleasant, pointless or impossible, and the log cannot tell these apart."
        ],
        "points": [
          {
            "ref": "Leadership",
            "text": "says \"a person always decides\", and means that a person is present."
          },
          {
            "ref": "Legal",
            "text": "relies on the sentence in the policy."
          },
          {
            "ref": "Engineering",
            "text": "built a pause button for maintenance and believes that it serves as the stop."
          },
          {
            "ref": "GRC",
            "text": "checks that a training took place, as the list of participants is at hand."
          },
          {
            "ref": "Privacy",
            "text": "counts the human step as a safeguard in its assessment and has never sat beside one."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "Sit beside an overseer for an hour. What the system allows and what it discourages is visible within the first twenty cases."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "The proposal is displayed before the facts, so every judgement starts from it.",
            "domains": [
              "HUM"
            ]
          },
          {
            "ref": "TF2",
            "text": "The reasons shown are generated text and do not come from the scoring.",
            "domains": [
              "HUM",
              "EVL"
            ]
          },
          {
            "ref": "TF3",
            "text": "The decision takes effect on receipt, and the confirmation arrives afterwards.",
            "domains": [
              "HUM",
              "CHG"
            ]
          },
          {
            "ref": "TF4",
            "text": "The stop halts the display, while the batch job goes on until the morning.",
            "domains": [
              "HUM",
              "INC"
            ]
          },
          {
            "ref": "TF5",
            "text": "Overrides are stored as corrections, without a reason and without the person's role.",
            "domains": [
              "HUM",
              "EVD"
            ]
          },
          {
            "ref": "TF6",
            "text": "An agent asks for confirmation of a list of forty actions with a single click.",
            "domains": [
              "HUM",
              "AGT"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "Overseers are chosen for being available. They report to the manager whose target is the number of completed cases, and a stop would appear in that manager's figures.",
          "The business process owner signed for the oversight. The design came from the project, the screen from the vendor, and the staffing from the budget round. What was signed for belonged to others.",
          "Nobody reads the overrides. An overseer who has noticed a pattern has no address for it, and stops noticing after a while."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Overseer: may correct a case, and may neither halt a run nor refuse the pace.",
            "domains": [
              "HUM"
            ]
          },
          {
            "ref": "OF1",
            "text": "Process owner: answers for the safeguard, and learns of a new version from its users.",
            "domains": [
              "HUM",
              "CHG"
            ]
          },
          {
            "ref": "OF1",
            "text": "Team lead: decides on minutes per case without knowing what the review must achieve.",
            "domains": [
              "HUM"
            ]
          },
          {
            "ref": "OF1",
            "text": "Incident command: is not told of a stop, since no path leads there from the desk.",
            "domains": [
              "HUM",
              "INC"
            ]
          },
          {
            "ref": "OF1",
            "text": "Works council: agreed to a tool that proposes, and now represents people who may only confirm.",
            "domains": [
              "HUM",
              "GOV"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "A customer that uses your system on its own staff or clients inherits the promise of oversight. Its works council or its supervisor will ask to see an override from last month.",
          "What persuades them is a small thing. Let them watch an overseer say no, and let them follow what happens next.",
          "If the answer is a slide, they have to build their own control around yours. The price and the date of the project change with it."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Buyers have learnt that \"human in the loop\" can mean nearly anything. Their newer questions are about minutes, powers and occasions.",
          "Reply with figures from the last quarter, also where they are unflattering."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "At which step can a person prevent an effect, as opposed to correcting it later?",
            "domains": [
              "HUM"
            ]
          },
          {
            "ref": "PQ2",
            "text": "How many minutes does that person have for a case?",
            "domains": [
              "HUM"
            ]
          },
          {
            "ref": "PQ3",
            "text": "How many proposals were overruled last quarter, and why?",
            "domains": [
              "HUM",
              "EVD"
            ]
          },
          {
            "ref": "PQ4",
            "text": "Who may halt the whole system, and how long did it take when last tried?",
            "domains": [
              "HUM",
              "INC"
            ]
          },
          {
            "ref": "PQ5",
            "text": "How were the overseers prepared for this system's typical errors?",
            "domains": [
              "HUM"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "Where a person only nods, the attacker has one obstacle fewer than the design claims. Manipulated input leads to a confirmed decision, and the confirmation gives it dignity.",
          "Risk decisions elsewhere lean on this desk. A broad right for an agent was accepted since \"someone confirms it\". If the confirmation is empty, the acceptance is too."
        ],
        "points": [
          {
            "ref": "HUM",
            "text": "An overseer sees an oddity, and no one who handles incidents hears of it.",
            "domains": [
              "HUM",
              "INC"
            ]
          },
          {
            "ref": "AGT",
            "text": "The agent gains an ability, and the roster and the training stay as they were.",
            "domains": [
              "AGT",
              "HUM"
            ]
          },
          {
            "ref": "INT",
            "text": "A system that affects people is registered, and the appointment of its overseers does not follow.",
            "domains": [
              "INT",
              "HUM"
            ]
          },
          {
            "ref": "EVD",
            "text": "The log of confirmations is filed as proof of control, and no one has read a line of it.",
            "domains": [
              "HUM",
              "EVD"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "Those who answer for oversight lack a good part of the powers that it needs.",
        "rule": {
          "measure": "authority-gap",
          "domain": "HUM",
          "test": "at-least",
          "value": 0.34
        },
        "reads": "The authority gap in human oversight is 34% or more."
      },
      {
        "id": "OI2",
        "text": "Decisions of overseers are regularly reversed from above.",
        "rule": {
          "measure": "overridden-share",
          "domain": "HUM",
          "test": "above",
          "value": 0.25
        },
        "reads": "More than 25% of the outcomes of an oversight decision were overridden."
      },
      {
        "id": "OI3",
        "text": "Stopping takes longer than the damage would.",
        "rule": {
          "measure": "metric",
          "domain": "HUM",
          "metric": "stop-time",
          "test": "above",
          "value": 60
        },
        "reads": "The stop takes more than 60 minutes."
      },
      {
        "id": "OI4",
        "text": "Nobody has looked at a sample of overrides for a quarter.",
        "rule": {
          "measure": "artifact-age",
          "domain": "HUM",
          "artifact": "override-sample",
          "test": "above",
          "value": 90
        },
        "reads": "The sample of overrides is older than 90 days."
      },
      {
        "id": "OI5",
        "text": "A stop does not reach the people who handle incidents.",
        "rule": {
          "measure": "handoff-connected",
          "from": "HUM",
          "to": "INC",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from human oversight to incidents is not connected."
      },
      {
        "id": "OI6",
        "text": "Roster and training have not been touched since the system was changed.",
        "rule": {
          "measure": "artifact-age",
          "domain": "HUM",
          "artifact": "roster-training",
          "test": "above",
          "value": 180
        },
        "reads": "The roster and the training record are older than 180 days."
      }
    ],
    "noticed": {
      "executives": "Everyone confirms that a human decides, and no one can recall a case in which the human decided otherwise.",
      "engineers": "They are asked to add a confirmation step shortly before the release, and nobody specifies what the confirming person should know.",
      "topics": [
        "override rate",
        "seconds per case",
        "stop button",
        "appointment letters"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "There is a human in the loop, so the risk is covered.",
        "correction": "Ask for three things, namely the minutes per case, the right to stop and the last override. If one is missing, the loop is open."
      },
      {
        "id": "M2",
        "belief": "A low override rate proves that the system is good.",
        "correction": "Plant a few wrong proposals and see how many are caught. Only then does the rate say something."
      },
      {
        "id": "M3",
        "belief": "Training will fix it.",
        "correction": "A trained person without time or powers fails more knowingly. Grant those two first, then train for this system's errors."
      }
    ],
    "rootCause": "Oversight was specified as the presence of a person. The decisions, the powers and the time which that person needs were never granted.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "HUM",
        "question": "Who can stop the system today without asking a superior?"
      },
      {
        "id": "DQ2",
        "domain": "HUM",
        "question": "Who set the number of cases per hour?"
      },
      {
        "id": "DQ3",
        "domain": "HUM",
        "question": "Who reads the overrides and changes something because of them?"
      },
      {
        "id": "DQ4",
        "domain": "HUM",
        "question": "Who appointed the overseers, and who replaces them on leave?"
      },
      {
        "id": "DQ5",
        "domain": "INC",
        "question": "Who is informed when an overseer halts the system?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "The system decides, and people learn of it from those affected."
      },
      {
        "band": 1,
        "text": "Somebody is added to the process after a complaint, and clicks."
      },
      {
        "band": 2,
        "text": "Overseers are named and trained, with little time and with powers on request."
      },
      {
        "band": 3,
        "text": "Overseers may refuse and stop, their time is planned, and a stop goes to incident command."
      },
      {
        "band": 4,
        "text": "Planted errors, overrides and stop times are reported, and leadership changes pace or scope."
      }
    ],
    "good": {
      "summary": "Few decisions need a person, and for these a trained one has the facts, the minutes and a written right to refuse or to stop. It is used now and then, and something is learnt from it.",
      "defines": [
        {
          "text": "Which decisions require a person before they take effect",
          "domains": [
            "HUM"
          ]
        },
        {
          "text": "What the overseer sees, and how many minutes a case has",
          "domains": [
            "HUM"
          ]
        },
        {
          "text": "Who may overrule, who may stop, and who may resume",
          "domains": [
            "HUM",
            "INC"
          ]
        },
        {
          "text": "How overrides come back to design and evaluation",
          "domains": [
            "HUM",
            "EVL"
          ]
        },
        {
          "text": "Which new abilities of an agent need a new appointment",
          "domains": [
            "AGT",
            "HUM"
          ]
        }
      ],
      "verbs": [
        "Watch the desk for one hour",
        "Write the right to refuse and to stop into the appointment",
        "Plan the minutes before the number of cases",
        "Plant wrong proposals and count the catches",
        "Read twenty overrides each quarter with the designers"
      ]
    },
    "nextStep": "Let an overseer stop the system in your presence, take the time, and see who finds out. Then have the process owner sign the right to refuse, to stop and to resume, set the minutes per case, and plant twenty wrong proposals before the next quarter ends.",
    "bandSteps": [
      {
        "band": 0,
        "nextStep": "List the systems whose output affects people, and appoint by letter one overseer with a deputy for the most far-reaching of them."
      },
      {
        "band": 1,
        "nextStep": "Choose for each of these systems where a person must decide, show the facts before the proposal, and ask the overseers whom they would call."
      },
      {
        "band": 2,
        "nextStep": "Close the gap in powers in writing, run the stop with incident command listening, and draw the first sample of overrides."
      }
    ],
    "services": {
      "bestNextMove": [
        "Oversight Desk Test",
        "Powers for Overseers"
      ],
      "strongest": [
        "Human Oversight Operating Model"
      ],
      "unaware": "List of decisions about people"
    },
    "plan": {
      "leadsTo": "An oversight that can say no",
      "parts": [
        "decision points",
        "granted powers",
        "planned minutes",
        "planted errors"
      ]
    },
    "activation": {
      "bandAtLeast": 0,
      "bandAtMost": 2,
      "when": "OI1",
      "raisedBy": [],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Unaware to Emerging while the authority gap in human oversight is 34% or more. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared when the authority gap in human oversight was below 34% in two snapshots in a row."
    },
    "related": [
      "agent-permission-sprawl",
      "abuse-with-no-owner",
      "launch-week-ambush",
      "logs-without-a-listener",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "questionnaire-stall",
    "title": "Questionnaire Stall",
    "summary": "A buyer's AI questions wait for days while somebody hunts down the people who could answer, and the next buyer's questions start from nothing again.",
    "category": "Evidence",
    "severity": "high",
    "readMinutes": 7,
    "bands": [
      0,
      1,
      2
    ],
    "personas": [
      "P1",
      "P4"
    ],
    "triggers": [
      {
        "id": "T3",
        "severity": "high",
        "why": "The signature waits for a reply that no single desk can give, so the age of the request becomes the age of the deal."
      }
    ],
    "pressures": [
      "sales"
    ],
    "activeReason": "Replies to AI questions take longer than ten days, and the work of collecting and vouching for proof has not become an established duty of anyone.",
    "urgency": {
      "level": "High",
      "meaning": "Each open review holds money that the company already counts on, and the buyer is drawing conclusions from the delay itself.",
      "offer": "A first pack of vouched answers, a named desk for the rest, and a promise about days that can be kept."
    },
    "evidencePreviews": [
      {
        "domain": "EVD",
        "artifact": "buyer-pack",
        "shows": "Which answers may go out today, who vouched for each, and when that ends."
      },
      {
        "domain": "EVD",
        "artifact": "evidence-register",
        "shows": "Which proof stands behind an answer, and which answers have none."
      },
      {
        "domain": "INC",
        "artifact": "playbook",
        "shows": "Whether the buyer's favourite question, what happens in an incident, has a real answer."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "A file arrives on a Tuesday with a hundred and forty rows, thirty of them about AI. Sales forwards it to security, security keeps eleven rows and forwards the others, and by Friday four people hold four versions.",
          "Nobody is idle. The platform engineer writes a careful paragraph about filters, privacy rewrites it, legal strikes half of it. What goes out has been composed for this buyer, and it is filed in the mailbox of whoever sent it.",
          "Next month another buyer asks the same in other words. The search for the old answer takes an hour, nobody is sure that it is still true, and the writing begins afresh."
        ],
        "points": [
          {
            "ref": "CMP",
            "text": "Keeps a spreadsheet of former answers, last opened when its author changed teams."
          },
          {
            "ref": "APP",
            "text": "Is asked to confirm controls that another team runs."
          },
          {
            "ref": "PRV",
            "text": "Holds the facts about training data and retention, and learns of the request on day six."
          },
          {
            "ref": "EXE",
            "text": "Meets the stall as a line in the sales forecast that keeps moving to the next month."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "Every request looks like a single effort for an important customer. Since the effort succeeds in the end, it is remembered as good service rather than as the fifteenth time that the same work was done.",
          "The delay has no owner, so no one adds it up. Sales measures the deal, security measures its tickets, and the days in which a question lay between two teams appear in neither report.",
          "A tool for questionnaires is often bought at this point. It retrieves old sentences faster, and with them the doubt whether anyone still stands behind them."
        ],
        "points": [
          {
            "ref": "GRC",
            "text": "believes that the answers exist, because they were given once."
          },
          {
            "ref": "Engineering",
            "text": "treats each question as an interruption and replies when the sprint allows."
          },
          {
            "ref": "Legal",
            "text": "shortens what nobody can prove, and is blamed for vagueness."
          },
          {
            "ref": "Leadership",
            "text": "hears that security holds up revenue, and sees no structure behind it."
          },
          {
            "ref": "Product security",
            "text": "answers the same three questions so often that nobody notices it is a fifth of the week."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "The stall can be read off the material that is lying around. Look at the last three completed questionnaires side by side."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "Two buyers were told two different retention periods for prompts within one quarter.",
            "domains": [
              "EVD",
              "LOG"
            ]
          },
          {
            "ref": "TF2",
            "text": "A sentence about red-team tests is pasted from a time before the present model was in use.",
            "domains": [
              "EVL",
              "EVD"
            ]
          },
          {
            "ref": "TF3",
            "text": "The diagram of the data flow sent to customers lacks the retrieval index that went live in spring.",
            "domains": [
              "RET",
              "EVD"
            ]
          },
          {
            "ref": "TF4",
            "text": "Proof consists of screen images without a date, because no system exports the setting.",
            "domains": [
              "PLT",
              "EVD"
            ]
          },
          {
            "ref": "TF5",
            "text": "The list of sub-processors names one model provider, while the gateway's configuration calls three.",
            "domains": [
              "MOD"
            ]
          },
          {
            "ref": "TF6",
            "text": "Nobody can say which product version an answer described.",
            "domains": [
              "INT",
              "CHG"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "The person who sends the reply is seldom the person who could be wrong. Sales engineering signs sentences about systems it has never logged in to, and control owners never learn what was promised in their name.",
          "Priority follows the size of the deal. A large account gets the experts for a week. A small one gets last year's text, although both will hold the company to every word.",
          "When an answer turns out false, the argument is about who wrote it. The duty to keep it true was never given to anybody, so there is nobody to ask."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Sales engineering: sets the promised day, without a say over anyone who must deliver.",
            "domains": [
              "EVD"
            ]
          },
          {
            "ref": "OF1",
            "text": "Assurance: collects proof by favour, and cannot refuse a weak one before a deadline.",
            "domains": [
              "EVD"
            ]
          },
          {
            "ref": "OF1",
            "text": "Control owners: are not told which of their records a customer relies upon.",
            "domains": [
              "PLT",
              "LOG"
            ]
          },
          {
            "ref": "OF1",
            "text": "Incident command: reads in the contract afterwards which notice period was offered.",
            "domains": [
              "INC"
            ]
          },
          {
            "ref": "OF1",
            "text": "Legal: removes promises at the end, and never hears which ones the systems could have kept.",
            "domains": [
              "EVD"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "A buyer's reviewer has a queue as well. A file that returns after three weeks with empty rows goes to the bottom of it, and the follow-up call takes place without your champion.",
          "Reviewers compare the reply with your website, with your contract and with last year's file. Differences are rarely read as progress. They are read as two departments that do not talk.",
          "An honest row with a date (\"planned for May, owner named\") survives such a reading well. A polished row that contradicts another one does not."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Procurement teams use time as a test, even when they do not say so. What a company runs every week it can describe in a day.",
          "Have an answer and one vouching role ready for each question below. They come back again and again, whatever the wording."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "Which models process our data, and under whose contract?",
            "domains": [
              "MOD"
            ]
          },
          {
            "ref": "PQ2",
            "text": "How long do you keep our prompts and the answers to them?",
            "domains": [
              "LOG",
              "RET"
            ]
          },
          {
            "ref": "PQ3",
            "text": "When was this feature last attacked on purpose, and what was found?",
            "domains": [
              "EVL"
            ]
          },
          {
            "ref": "PQ4",
            "text": "How soon will you tell us that the assistant has leaked something of ours?",
            "domains": [
              "INC"
            ]
          },
          {
            "ref": "PQ5",
            "text": "Who vouches for this reply, and until when does it hold?",
            "domains": [
              "EVD"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "The hours of the few who understand the systems go into prose. A review waits, a finding ages and a log source stays unchecked, because the same three people are filling in rows.",
          "Worse is the answer that creates the control. Under a deadline somebody writes that a thing is done quarterly, and from then on the company believes its own file."
        ],
        "points": [
          {
            "ref": "EVD",
            "text": "A promise leaves through sales, and the team that must keep it never receives it.",
            "domains": [
              "EVD",
              "PLT"
            ]
          },
          {
            "ref": "EVD",
            "text": "Gaps that a questionnaire uncovers are smoothed over in the reply and never reach governance.",
            "domains": [
              "EVD",
              "GOV"
            ]
          },
          {
            "ref": "LOG",
            "text": "Log retention is stated from memory, and the store deletes earlier than that.",
            "domains": [
              "LOG",
              "EVD"
            ]
          },
          {
            "ref": "MOD",
            "text": "A provider's changed terms reach purchasing, and the answer that quotes the old ones stays in use.",
            "domains": [
              "MOD",
              "EVD"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "The slower replies to AI questions take more than ten days.",
        "rule": {
          "measure": "metric",
          "domain": "EVD",
          "metric": "turnaround",
          "test": "above",
          "value": 10
        },
        "reads": "The latest reading of the turnaround (85th percentile) is above 10 days."
      },
      {
        "id": "OI2",
        "text": "A good part of the proof on file would not survive a question about its date.",
        "rule": {
          "measure": "metric",
          "domain": "EVD",
          "metric": "fresh-share",
          "test": "below",
          "value": 0.75
        },
        "reads": "Less than 75% of the evidence is fresh."
      },
      {
        "id": "OI3",
        "text": "Requests grow old in somebody's inbox.",
        "rule": {
          "measure": "metric",
          "domain": "EVD",
          "metric": "requests-open-over-30-days",
          "own": true,
          "test": "at-least",
          "value": 3
        },
        "reads": "At least three requests for evidence are older than 30 days and unanswered."
      },
      {
        "id": "OI4",
        "text": "The pack that sales hands out is out of date.",
        "rule": {
          "measure": "artifact-age",
          "domain": "EVD",
          "artifact": "buyer-pack",
          "test": "above",
          "value": 180
        },
        "reads": "The pack for buyers was collected more than 180 days ago."
      },
      {
        "id": "OI5",
        "text": "Asked who keeps the AI answers, people point in different directions.",
        "rule": {
          "any": [
            {
              "measure": "domain-flag",
              "domain": "EVD",
              "flag": "CONTESTED",
              "test": "is",
              "value": true
            },
            {
              "measure": "domain-flag",
              "domain": "EVD",
              "flag": "UNOWNED",
              "test": "is",
              "value": true
            }
          ]
        },
        "reads": "Evidence and assurance is contested or unowned."
      },
      {
        "id": "OI6",
        "text": "What questionnaires bring to light goes no further.",
        "rule": {
          "measure": "handoff-connected",
          "from": "EVD",
          "to": "GOV",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from evidence to governance is not connected."
      }
    ],
    "noticed": {
      "executives": "The same deal slips twice, and the reason given is \"security review\". Asked which answer is missing, nobody knows without making three calls.",
      "engineers": "A message with a pasted table row, no context and \"needed today\" arrives from somebody in sales whom they have never met.",
      "topics": [
        "data retention",
        "sub-processors",
        "testing",
        "incident notice"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "We need a better answer library.",
        "correction": "A library without an owner per answer ages as fast as a mailbox. Give each answer a vouching role and an end date, then choose where to store it."
      },
      {
        "id": "M2",
        "belief": "Sales engineering can learn to answer these alone.",
        "correction": "It can send vouched answers alone. New claims about a control must come from the role that runs the control."
      },
      {
        "id": "M3",
        "belief": "A certificate will make the questions stop.",
        "correction": "It shortens the general part. Buyers still ask what this assistant reads, keeps and may do, because that is specific to you."
      }
    ],
    "rootCause": "Proof is produced on request. No role has the standing duty to decide what counts, to keep it current and to say what may be shown.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "EVD",
        "question": "Who may send an AI answer to a buyer without asking anyone?"
      },
      {
        "id": "DQ2",
        "domain": "EVD",
        "question": "Who decides that a piece of proof is too weak to send?"
      },
      {
        "id": "DQ3",
        "domain": "LOG",
        "question": "Who tells sales how long prompts are kept?"
      },
      {
        "id": "DQ4",
        "domain": "MOD",
        "question": "Who keeps the list of model providers that customers receive?"
      },
      {
        "id": "DQ5",
        "domain": "GOV",
        "question": "Who hears about the questions that we could not answer?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "The questionnaire travels from inbox to inbox until somebody answers out of politeness."
      },
      {
        "band": 1,
        "text": "A helpful colleague answers most rows, from memory and from old files."
      },
      {
        "band": 2,
        "text": "An assurance role exists and has a folder, but control owners deliver late and nothing expires."
      },
      {
        "band": 3,
        "text": "Standard questions are answered from vouched proof within days, and new ones follow a known path."
      },
      {
        "band": 4,
        "text": "Answers expire with their proof, turnaround is reported, and repeated gaps lead to decisions."
      }
    ],
    "good": {
      "summary": "Most rows are answered the same day from a pack in which each sentence has a vouching role and an end date. The few new questions go to one desk, which knows whom to ask and may say \"not yet\".",
      "defines": [
        {
          "text": "What counts as proof of an AI control",
          "domains": [
            "EVD"
          ]
        },
        {
          "text": "Which sentences may leave the company, and who released them",
          "domains": [
            "EVD"
          ]
        },
        {
          "text": "Which control owner supplies which record, and how often",
          "domains": [
            "EVD",
            "PLT",
            "LOG"
          ]
        },
        {
          "text": "How a question without an answer reaches those who can decide",
          "domains": [
            "EVD",
            "GOV"
          ]
        },
        {
          "text": "The notice period for incidents that everyone may quote",
          "domains": [
            "INC"
          ]
        }
      ],
      "verbs": [
        "Collect the last five questionnaires and mark the questions that recur",
        "Put one vouching role beside each recurring answer",
        "Date every answer and let it expire",
        "Open one desk for new questions, with a promised number of days",
        "Bring the unanswerable ones to the quarterly report"
      ]
    },
    "nextStep": "Take the last five questionnaires, reduce them to the thirty questions that recur, and have the role that runs each control vouch for its answer with a date. Publish that pack to sales, give the desk behind it one owner, and count the days from then on.",
    "bandSteps": [
      {
        "band": 0,
        "nextStep": "Put one name over AI questions from buyers, let that person read everything sent out this year, and mark the answers that nobody would sign today."
      },
      {
        "band": 1,
        "nextStep": "Have sales, risk and engineering agree on that one desk, and turn the ten questions met most often into answers with a vouching role."
      },
      {
        "band": 2,
        "nextStep": "Let the desk refuse undated proof, agree with each control owner on what is delivered and when, and pass the unanswerable rows to governance."
      }
    ],
    "services": {
      "bestNextMove": [
        "AI Evidence Pack",
        "Buyer Assurance Path"
      ],
      "strongest": [
        "AI Assurance Operating Model"
      ],
      "unaware": "Questionnaire readiness check"
    },
    "plan": {
      "leadsTo": "A pack for buyers with an owner",
      "parts": [
        "recurring questions",
        "vouching roles",
        "end dates",
        "a desk with promised days"
      ]
    },
    "activation": {
      "bandAtLeast": 0,
      "bandAtMost": 2,
      "when": {
        "all": [
          "OI1",
          {
            "measure": "domain-level",
            "domain": "EVD",
            "test": "below",
            "value": 3
          }
        ]
      },
      "raisedBy": [],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Unaware to Emerging while the turnaround (85th percentile) exceeds 10 days and evidence and assurance is below Operational. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared after two snapshots in a row in which replies stayed within ten days or the proof desk had become Operational."
    },
    "related": [
      "evidence-rot",
      "board-story-gap",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "retrieval-blind-spot",
    "title": "Retrieval Blind Spot",
    "summary": "Whole collections of documents are made searchable for an assistant, and nobody has tried whether it tells people what their own access would have refused them.",
    "category": "Data",
    "severity": "high",
    "readMinutes": 7,
    "bands": [
      0,
      1,
      2
    ],
    "personas": [
      "P6"
    ],
    "triggers": [
      {
        "id": "T7",
        "severity": "high",
        "why": "Connecting a store takes an afternoon. It turns years of loose sharing into answers for anyone who phrases the question well."
      }
    ],
    "pressures": [
      "data"
    ],
    "activeReason": "At least one collection is being read by AI without a test of its access rights, and the privacy step of the review does not lead to the people who run the index.",
    "urgency": {
      "level": "High",
      "meaning": "The exposure exists from the first day of indexing. It becomes known through a colleague's surprised question, or through somebody who does not ask.",
      "offer": "A list of what is indexed, a test with three sets of rights, and a rule for the next collection."
    },
    "evidencePreviews": [
      {
        "domain": "RET",
        "artifact": "corpus-register",
        "shows": "Which collections AI can read, who admitted them and for what purpose."
      },
      {
        "domain": "RET",
        "artifact": "entitlement-test",
        "shows": "What a person with few rights was shown when asking about salaries or contracts."
      },
      {
        "domain": "RET",
        "artifact": "privacy-assessment",
        "shows": "Which purposes were approved, to compare with what the index holds."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "An intern asks the new assistant how the bonus is calculated. The reply quotes a spreadsheet from a shared drive, including three names. The drive had been open to everyone since a reorganisation, and no one had ever found the file by hand.",
          "The assistant did nothing forbidden. It read what its service account could read, which was everything, and it answered a question. The rights of the person who asked were never part of the calculation.",
          "Afterwards two groups describe the same system differently. Privacy approved \"product manuals and help pages\". The pipeline had meanwhile been pointed at the parent folder, as that saved listing the subfolders."
        ],
        "points": [
          {
            "ref": "PRV",
            "text": "Assessed the purpose on paper and has no view of the folder list."
          },
          {
            "ref": "PLA",
            "text": "Runs an index in which every passage is equal, whoever owned the source."
          },
          {
            "ref": "MLK",
            "text": "Tunes for better answers, and more text makes answers better."
          },
          {
            "ref": "CLD",
            "text": "Supplied one reading account, because per-user rights made the search slow."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "Old permissions were held together by obscurity. Files that nobody finds cause no trouble, so the true state of sharing was never felt until a machine began to read all of it.",
          "Tests are done by the team that built the search, whose members may see nearly everything. From such a seat every result looks legitimate.",
          "The topic also falls between two calendars. The privacy assessment is made once per purpose, while collections are added whenever a team asks for one."
        ],
        "points": [
          {
            "ref": "Privacy",
            "text": "trusts the description of the data, dated before the pipeline existed."
          },
          {
            "ref": "Platform",
            "text": "trusts that the sources have tidy rights."
          },
          {
            "ref": "Product security",
            "text": "tests prompts, and rarely as a user from another department."
          },
          {
            "ref": "Legal",
            "text": "learns that personnel files were indexed when somebody asks for deletion."
          },
          {
            "ref": "Engineering",
            "text": "measures how good the answers are and has no measure for answers that should be missing."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "Take the configuration of the indexing job and one test user without special rights. Most of what follows can be confirmed in a day."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "Passages are stored without the access list of the document that they come from.",
            "domains": [
              "RET"
            ]
          },
          {
            "ref": "TF2",
            "text": "Access is filtered after the search, so that counts and summaries betray what was hidden.",
            "domains": [
              "RET",
              "PLT"
            ]
          },
          {
            "ref": "TF3",
            "text": "A document was withdrawn at the source in March and still answers questions in May.",
            "domains": [
              "RET"
            ]
          },
          {
            "ref": "TF4",
            "text": "Copies of the index live in a test system with a shared password.",
            "domains": [
              "RET",
              "PLT"
            ]
          },
          {
            "ref": "TF5",
            "text": "The log holds the question and the answer, but not which documents were fetched.",
            "domains": [
              "LOG",
              "RET"
            ]
          },
          {
            "ref": "TF6",
            "text": "Anyone may upload a file into a folder that the assistant reads and believes.",
            "domains": [
              "RET",
              "AGT"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "The owner of a collection has never agreed to its being read by a machine. Nobody asked, since the technical right to read was already there.",
          "Whoever adds a source is measured by how much the assistant knows. Whoever might refuse it is measured by complaints, which arrive later and elsewhere.",
          "Deleting is worse off than adding. It needs the source, the index, the copies and the caches, and each of these has a different team."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Privacy lead: approves purposes, and is not heard when a folder is connected.",
            "domains": [
              "RET",
              "REV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Search team: decides daily what people will see, without having been given that decision.",
            "domains": [
              "RET"
            ]
          },
          {
            "ref": "OF1",
            "text": "Data owners: answer for the content and do not know that copies exist.",
            "domains": [
              "RET"
            ]
          },
          {
            "ref": "OF1",
            "text": "Support for data subjects: promises deletion that it cannot trace through the index.",
            "domains": [
              "RET",
              "LOG"
            ]
          },
          {
            "ref": "OF1",
            "text": "Identity team: maintains groups with care, for systems that check them.",
            "domains": [
              "RET",
              "PLT"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "When your assistant serves several customers, the question becomes whether one of them can see another's words. \"The model would not do that\" is no answer to it.",
          "A careful customer tests this itself. It plants a sentence in its own space and asks for it from somewhere else.",
          "One confirmed crossing, however small, can end the pilot. What can save it is a test that you ran before them and the log that shows how far the crossing went."
        ]
      },
      "procurement": {
        "paragraphs": [
          "The privacy annex of a contract describes categories of data. The buyer's engineers ask for collections, rights and deletion times, and compare.",
          "These are the rows in which the two sets of answers must agree."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "Which of our documents will the assistant read, and who decides on a new source?",
            "domains": [
              "RET"
            ]
          },
          {
            "ref": "PQ2",
            "text": "Are the rights of the asking person applied before or after the search?",
            "domains": [
              "RET"
            ]
          },
          {
            "ref": "PQ3",
            "text": "How did you test that one customer cannot see another's content?",
            "domains": [
              "RET",
              "EVL"
            ]
          },
          {
            "ref": "PQ4",
            "text": "When we delete a document, after how many hours does it stop answering?",
            "domains": [
              "RET"
            ]
          },
          {
            "ref": "PQ5",
            "text": "Can you name the documents behind one particular answer?",
            "domains": [
              "LOG"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "A well-phrased question replaces the break-in. The attacker needs an ordinary account, and the record shows a chat that looks like work.",
          "Text which the assistant fetches can also carry orders. An open upload folder is therefore a way in for instructions as well as a leak."
        ],
        "points": [
          {
            "ref": "HG3",
            "text": "What privacy permitted stays in the review file, and the index is built from a different list.",
            "domains": [
              "REV",
              "RET"
            ]
          },
          {
            "ref": "PLT",
            "text": "The rule \"user rights first\" is written down and is not a setting of the shared search service.",
            "domains": [
              "RET",
              "PLT"
            ]
          },
          {
            "ref": "LOG",
            "text": "After a leak nobody can list which other users received the same passage.",
            "domains": [
              "RET",
              "LOG"
            ]
          },
          {
            "ref": "AGT",
            "text": "An agent may mail what it finds, and its search was never limited to what the recipient may know.",
            "domains": [
              "AGT",
              "RET"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "At least one collection is read without anyone having tested who sees what.",
        "rule": {
          "measure": "metric",
          "domain": "RET",
          "metric": "untested-corpora",
          "test": "at-least",
          "value": 1
        },
        "reads": "The latest number of untested collections is 1 or more."
      },
      {
        "id": "OI2",
        "text": "The result of the privacy step does not reach the people who build the index.",
        "rule": {
          "measure": "handoff-connected",
          "from": "REV",
          "to": "RET",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from product review to retrieval (HG3) is not connected."
      },
      {
        "id": "OI3",
        "text": "Tests have already found content in the wrong hands.",
        "rule": {
          "measure": "metric",
          "domain": "RET",
          "metric": "leak-findings",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one leak finding was counted in the latest quarter."
      },
      {
        "id": "OI4",
        "text": "The register no longer matches the folders that are indexed.",
        "rule": {
          "measure": "artifact-age",
          "domain": "RET",
          "artifact": "corpus-register",
          "test": "above",
          "value": 90
        },
        "reads": "The register of collections is older than 90 days."
      },
      {
        "id": "OI5",
        "text": "Fetched documents leave no trace for an investigation.",
        "rule": {
          "measure": "handoff-connected",
          "from": "RET",
          "to": "LOG",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from retrieval to logging is not connected."
      },
      {
        "id": "OI6",
        "text": "It is unclear who may admit a collection.",
        "rule": {
          "any": [
            {
              "measure": "domain-flag",
              "domain": "RET",
              "flag": "CONTESTED",
              "test": "is",
              "value": true
            },
            {
              "measure": "single-decider-share",
              "domain": "RET",
              "test": "below",
              "value": 1
            }
          ]
        },
        "reads": "Retrieval is contested, or one of its decisions lacks a single decider."
      }
    ],
    "noticed": {
      "executives": "A colleague mentions over lunch that the assistant knows the reorganisation plan, and asks whether that is intended.",
      "engineers": "The ticket says \"connect the finance share too\", has no owner of the share among its watchers, and is estimated at two hours.",
      "topics": [
        "access rights",
        "shared drives",
        "deletion",
        "source logging"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "The assistant only shows what the user could find anyway.",
        "correction": "This is true where the user's rights are checked for each passage. Try it with an account from another department before you repeat it."
      },
      {
        "id": "M2",
        "belief": "Privacy has approved this.",
        "correction": "It approved a described purpose. Compare the description with today's folder list, line by line."
      },
      {
        "id": "M3",
        "belief": "We instruct the model not to reveal confidential text.",
        "correction": "What reaches the model can be coaxed out of it. Withhold the passage before the model sees it."
      }
    ],
    "rootCause": "The decision to admit a collection was never separated from the technical act of connecting it, so the act decides.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "RET",
        "question": "Who decided that this folder may be read by the assistant?"
      },
      {
        "id": "DQ2",
        "domain": "RET",
        "question": "Who last tested the answers with an account of few rights?"
      },
      {
        "id": "DQ3",
        "domain": "RET",
        "question": "Who makes sure that a deleted document disappears from the index?"
      },
      {
        "id": "DQ4",
        "domain": "REV",
        "question": "Who tells the search team what privacy has allowed?"
      },
      {
        "id": "DQ5",
        "domain": "LOG",
        "question": "Who can list everyone to whom a given passage was shown?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "Nobody could write down what the assistant reads."
      },
      {
        "band": 1,
        "text": "Sources are removed after a complaint and return with the next reindexing."
      },
      {
        "band": 2,
        "text": "A register exists for the well-known collections, and tests happen before the first launch only."
      },
      {
        "band": 3,
        "text": "No collection is indexed without an admitting role, a purpose and a test under several sets of rights."
      },
      {
        "band": 4,
        "text": "Tests repeat on a schedule, deletion times are measured, and findings change the sharing at the source."
      }
    ],
    "good": {
      "summary": "Every collection has someone who admitted it, for a purpose, with the rights of the asking person applied before the search. A withdrawn document stops answering within a known number of hours.",
      "defines": [
        {
          "text": "Who admits a collection, and on which evidence",
          "domains": [
            "RET"
          ]
        },
        {
          "text": "Where user rights are applied, and that this is the default",
          "domains": [
            "RET",
            "PLT"
          ]
        },
        {
          "text": "How the outcome of the privacy step becomes an index setting",
          "domains": [
            "REV",
            "RET"
          ]
        },
        {
          "text": "How quickly deletion must take effect everywhere",
          "domains": [
            "RET"
          ]
        },
        {
          "text": "Which fetched documents are logged with each answer",
          "domains": [
            "LOG"
          ]
        }
      ],
      "verbs": [
        "Export the list of indexed folders and find an owner for each",
        "Ask the same ten questions from three accounts with different rights",
        "Disconnect what nobody claims",
        "Write the privacy outcome as a setting and not as a paragraph",
        "Delete one document and clock its disappearance"
      ]
    },
    "nextStep": "Export what is indexed today, find an owner for every collection or disconnect it, and run ten sensitive questions through three accounts with different rights. Then make the privacy outcome the only list from which the index is built.",
    "bandSteps": [
      {
        "band": 0,
        "nextStep": "Find out which assistants read company files at all, and pause those sources that hold personnel, finance or customer records until one person has looked."
      },
      {
        "band": 1,
        "nextStep": "Agree that one role admits collections, write the register for what is live, and test the three most sensitive of them this month."
      },
      {
        "band": 2,
        "nextStep": "Let the privacy step end in a signed list that the search team confirms, test the remaining collections, and log the documents behind each answer."
      }
    ],
    "services": {
      "bestNextMove": [
        "Retrieval Access Test",
        "Collection Register"
      ],
      "strongest": [
        "AI Data Exposure Operating Model"
      ],
      "unaware": "Inventory of what AI reads"
    },
    "plan": {
      "leadsTo": "A path for admitting collections",
      "parts": [
        "register",
        "rights test",
        "privacy handoff",
        "deletion drill"
      ]
    },
    "activation": {
      "bandAtLeast": 0,
      "bandAtMost": 2,
      "when": {
        "all": [
          "OI1",
          "OI2"
        ]
      },
      "raisedBy": [],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Unaware to Emerging while at least one collection is untested and the handoff from review to retrieval (HG3) is not connected. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared after two snapshots in a row in which every collection was tested or the handoff from review stood."
    },
    "related": [
      "launch-week-ambush",
      "shadow-ai-inventory",
      "silent-model-swap",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "shadow-ai-inventory",
    "title": "Shadow AI Inventory",
    "summary": "The list of AI systems names those that were announced. Invoices, browser plug-ins and API keys name a good many more.",
    "category": "Inventory",
    "severity": "high",
    "readMinutes": 7,
    "bands": [
      0,
      1
    ],
    "personas": [
      "P1"
    ],
    "triggers": [
      {
        "id": "T10",
        "severity": "high",
        "why": "Money leaves traces that registration does not. The first comparison of the two lists decides how long you can go on saying that you know your systems."
      }
    ],
    "pressures": [
      "launch"
    ],
    "activeReason": "At least one AI system in ten was found outside intake, so every statement about \"all our AI\" is a statement about the visible part.",
    "urgency": {
      "level": "High",
      "meaning": "Owners, reviews and rights can only be arranged for systems that somebody has named. Each new one makes the remaining work larger.",
      "offer": "A comparison of three existing lists, a short amnesty, and an intake that takes ten minutes."
    },
    "evidencePreviews": [
      {
        "domain": "INT",
        "artifact": "inventory",
        "shows": "Which systems are known, by whom they are run and since when."
      },
      {
        "domain": "INT",
        "artifact": "tier-record",
        "shows": "Which of them need a closer look, and why."
      },
      {
        "domain": "MOD",
        "artifact": "model-bill",
        "shows": "Which models are being called and from where."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "Finance asks what the line \"assistants, various\" stands for. It turns out to be nineteen subscriptions on company cards, a translation service that receives contracts, and an interview tool which nobody in the people department remembers approving.",
          "Elsewhere a developer has put a key of a model provider into a script that sorts incoming complaints. The script is good, the department relies on it, and its author works in another country now.",
          "Meanwhile features of this kind were switched on inside tools that were bought years ago for something else. No purchase took place, so there was no moment at which anyone could have asked."
        ],
        "points": [
          {
            "ref": "GOV",
            "text": "Keeps the official list and adds what is reported to it."
          },
          {
            "ref": "CLD",
            "text": "Could see the calls to model providers in the network and has never been asked for them."
          },
          {
            "ref": "PRD",
            "text": "Regards the experiment as too small to report, and then it has users."
          },
          {
            "ref": "PRV",
            "text": "Meets the unknown tool in a request for information from a data subject."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "The inventory looks complete because nothing in it is missing. What is absent from a list leaves no gap in the list.",
          "Registering is felt as a punishment. Whoever reports a tool receives a form with sixty fields and three meetings, while whoever stays silent goes on working.",
          "Many leaders think of AI as projects with a budget. Many an unknown use costs less than a lunch, while the data in it can be worth more than a project."
        ],
        "points": [
          {
            "ref": "Leadership",
            "text": "counts the flagship projects on the strategy slide."
          },
          {
            "ref": "Engineering",
            "text": "calls it a library or a plug-in, and so no system."
          },
          {
            "ref": "GRC",
            "text": "sends a yearly survey and receives polite silence."
          },
          {
            "ref": "Legal",
            "text": "reads the terms of tools that come through purchasing, and only of those."
          },
          {
            "ref": "Privacy",
            "text": "keeps a register of processing in which the new tool hides under an old purpose."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "Unknown systems can be found without interrogating anybody. These places usually speak first."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "Sign-on records show hundreds of weekly users of a service that stands on no list.",
            "domains": [
              "INT"
            ]
          },
          {
            "ref": "TF2",
            "text": "Keys of model providers are found in repositories, notebooks and build variables.",
            "domains": [
              "INT",
              "MOD"
            ]
          },
          {
            "ref": "TF3",
            "text": "Outgoing traffic to model endpoints comes from networks that host no registered system.",
            "domains": [
              "INT",
              "LOG"
            ]
          },
          {
            "ref": "TF4",
            "text": "An old product has enabled its AI function for all customers by default.",
            "domains": [
              "INT",
              "CHG"
            ]
          },
          {
            "ref": "TF5",
            "text": "Browser extensions read every page that staff open, internal ones included.",
            "domains": [
              "INT",
              "RET"
            ]
          },
          {
            "ref": "TF6",
            "text": "A small agent runs on a laptop under a desk and holds a colleague's full access.",
            "domains": [
              "INT",
              "AGT"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "Intake is a form without an office behind it. It goes to a mailbox, the mailbox is read on Thursdays, and the answer takes longer than building the thing.",
          "No one is entitled to say that a use may stay as it is. So each discovery can only end in prohibition or in silence, and people choose silence.",
          "Departments with money and hurry have learnt that purchasing is optional under a certain amount."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Governance lead: answers for completeness, with nothing but voluntary reports.",
            "domains": [
              "INT"
            ]
          },
          {
            "ref": "OF1",
            "text": "Purchasing: sees the contracts, and has no question about AI on its form.",
            "domains": [
              "INT",
              "MOD"
            ]
          },
          {
            "ref": "OF1",
            "text": "Security operations: sees the traffic, and was not asked to look for it.",
            "domains": [
              "INT",
              "LOG"
            ]
          },
          {
            "ref": "OF1",
            "text": "Department heads: run unreviewed tools in good faith, because nobody told them where to go.",
            "domains": [
              "INT",
              "GOV"
            ]
          },
          {
            "ref": "OF1",
            "text": "Support for staff: is asked daily which tool is allowed, and has a list from last year.",
            "domains": [
              "INT"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "A customer's contract says that its data will not be sent to a third party without consent. The team that pasted it into a summarising tool had never read that page.",
          "Such cases come to light through the tool's provider, through a leaver or through the customer. In all three you learn about your own system from somebody else.",
          "What the customer wants then is the list of all other places. Being unable to give it is the actual damage."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Questionnaires tend to begin with the inventory, since everything after it depends on the answer. A number with a date and a method is better than the word \"all\".",
          "You should be able to answer the following without starting a new survey."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "How many AI systems are in use, and as of which day?",
            "domains": [
              "INT"
            ]
          },
          {
            "ref": "PQ2",
            "text": "How do you find those that were not reported?",
            "domains": [
              "INT"
            ]
          },
          {
            "ref": "PQ3",
            "text": "Do any of them receive our data?",
            "domains": [
              "INT",
              "RET"
            ]
          },
          {
            "ref": "PQ4",
            "text": "Which providers stand behind the tools of your staff?",
            "domains": [
              "MOD"
            ]
          },
          {
            "ref": "PQ5",
            "text": "What happens to a system that you discover?",
            "domains": [
              "INT",
              "GOV"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "Everything further on in the chain begins with the list. What was never taken in is not reviewed, not logged, not tested, and appears in no playbook.",
          "Unknown systems often hold broad rights as well, for they were built quickly by capable people with their own accounts."
        ],
        "points": [
          {
            "ref": "INT",
            "text": "A discovered system is entered on the list, and no review follows.",
            "domains": [
              "INT",
              "REV"
            ]
          },
          {
            "ref": "MOD",
            "text": "The provider behind a discovered tool remains unassessed.",
            "domains": [
              "INT",
              "MOD"
            ]
          },
          {
            "ref": "HUM",
            "text": "A tool that ranks applicants is registered, and nobody appoints an overseer for it.",
            "domains": [
              "INT",
              "HUM"
            ]
          },
          {
            "ref": "LOG",
            "text": "Staff paste internal text into a service of which no log is kept on your side.",
            "domains": [
              "INT",
              "LOG"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "One in ten AI systems, or more, came to light by other ways than intake.",
        "rule": {
          "measure": "metric-share",
          "domain": "INT",
          "metric": "found-outside-intake",
          "outOf": "systems-in-use",
          "test": "at-least",
          "value": 0.1
        },
        "reads": "Systems found outside intake are at least 10% of the systems in use."
      },
      {
        "id": "OI2",
        "text": "Sorting a new use takes weeks, so people stop asking.",
        "rule": {
          "measure": "metric",
          "domain": "INT",
          "metric": "triage-p85",
          "test": "above",
          "value": 14
        },
        "reads": "The triage (85th percentile) takes more than 14 days."
      },
      {
        "id": "OI3",
        "text": "The inventory was last updated for an occasion.",
        "rule": {
          "measure": "artifact-age",
          "domain": "INT",
          "artifact": "inventory",
          "test": "above",
          "value": 90
        },
        "reads": "The inventory is older than 90 days."
      },
      {
        "id": "OI4",
        "text": "Model providers are in use that nobody has assessed.",
        "rule": {
          "measure": "metric",
          "domain": "MOD",
          "metric": "unassessed-providers",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one provider has no assessment."
      },
      {
        "id": "OI5",
        "text": "What is found is written down and leads to no check of the provider.",
        "rule": {
          "measure": "handoff-connected",
          "from": "INT",
          "to": "MOD",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from intake to model providers is not connected."
      },
      {
        "id": "OI6",
        "text": "Asked where to report an AI use, people name different places.",
        "rule": {
          "measure": "owner-agreement",
          "domain": "INT",
          "test": "below",
          "value": 0.5
        },
        "reads": "The agreement on the owner of intake is below 50%."
      }
    ],
    "noticed": {
      "executives": "Three departments report three different numbers of AI systems in the same month, and each has counted correctly.",
      "engineers": "They needed a key, the request form asked for a business case, and a colleague said \"just use mine\".",
      "topics": [
        "subscriptions",
        "API keys",
        "plug-ins",
        "amnesty"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "We block the well-known sites, so there is little of it.",
        "correction": "Blocking moves the use to telephones and to functions inside permitted tools. Count first, then decide what to close."
      },
      {
        "id": "M2",
        "belief": "A survey will tell us.",
        "correction": "People answer about what they call AI. Compare bills, sign-on and traffic, and use the survey to find the owners."
      },
      {
        "id": "M3",
        "belief": "Small tools do not matter.",
        "correction": "The tier should follow the data and the effect, and not the price. A free summariser that is fed with contracts belongs in the upper one."
      }
    ],
    "rootCause": "Reporting an AI use brings its owner work and no benefit, and no other source is compared with what is reported.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "INT",
        "question": "Who would notice today that a department has started a new AI service?"
      },
      {
        "id": "DQ2",
        "domain": "INT",
        "question": "Who may say that a discovered system can stay?"
      },
      {
        "id": "DQ3",
        "domain": "INT",
        "question": "Who compares the invoices with the inventory, and how often?"
      },
      {
        "id": "DQ4",
        "domain": "MOD",
        "question": "Who checks the provider behind a tool that is already in use?"
      },
      {
        "id": "DQ5",
        "domain": "GOV",
        "question": "Who hears how many systems were found outside intake?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "There is no list, or there are several that have never met."
      },
      {
        "band": 1,
        "text": "The list is extended whenever a surprise has occurred."
      },
      {
        "band": 2,
        "text": "New uses are reported by most teams, and finance and network data are compared now and then."
      },
      {
        "band": 3,
        "text": "Three sources are compared each month, discoveries get an owner and a tier within days."
      },
      {
        "band": 4,
        "text": "The share found outside intake is small, reported, and used to improve the entrance."
      }
    ],
    "good": {
      "summary": "Reporting a use takes minutes and gives something back, such as a key, a contract or advice. Bills, sign-on and traffic are compared with the list each month, and what turns up is taken in without blame.",
      "defines": [
        {
          "text": "What counts as an AI system for the list",
          "domains": [
            "INT"
          ]
        },
        {
          "text": "Which sources are compared with it, and by whom",
          "domains": [
            "INT"
          ]
        },
        {
          "text": "How a discovery is tiered and routed within days",
          "domains": [
            "INT",
            "REV"
          ]
        },
        {
          "text": "Who may let it stay, restrict it or end it",
          "domains": [
            "INT",
            "GOV"
          ]
        },
        {
          "text": "Which purchases and default functions must pass intake",
          "domains": [
            "INT",
            "MOD"
          ]
        }
      ],
      "verbs": [
        "Lay invoices, sign-on records and the inventory side by side",
        "Announce six weeks in which reporting has no consequences",
        "Cut the form to ten questions",
        "Answer each entry within a week",
        "Hand out keys through intake and nowhere else"
      ]
    },
    "nextStep": "Compare bills, sign-on records and outgoing calls with the inventory this month, then announce an amnesty of six weeks with a form of ten questions. Tier what arrives within a week, and report the share that was found outside intake from then on.",
    "bandSteps": [
      {
        "band": 0,
        "nextStep": "Name one keeper of one list, take the bills of the last quarter as its first draft, and find a person for each line before the next system goes live."
      },
      {
        "band": 1,
        "nextStep": "Repeat the comparison of three sources monthly, shorten intake until asking is easier than hiding, and send each discovery to review and to the provider check."
      }
    ],
    "services": {
      "bestNextMove": [
        "AI Inventory Sweep",
        "Ten-Minute Intake"
      ],
      "strongest": [
        "AI Intake Operating Model"
      ],
      "unaware": "Comparison of three lists"
    },
    "plan": {
      "leadsTo": "An inventory that is compared monthly",
      "parts": [
        "three sources",
        "amnesty",
        "short form",
        "routing of discoveries"
      ]
    },
    "activation": {
      "bandAtLeast": 0,
      "bandAtMost": 1,
      "when": "OI1",
      "raisedBy": [],
      "unknownBelowCoverage": 0.5,
      "reads": "Active at Unaware and Reactive while systems found outside intake are at least 10% of the systems in use. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared when fewer than 10% of the systems had been found outside intake in two snapshots in a row."
    },
    "related": [
      "launch-week-ambush",
      "agent-permission-sprawl",
      "retrieval-blind-spot",
      "ai-security-role-frankenstein"
    ]
  },
  {
    "id": "silent-model-swap",
    "title": "Silent Model Swap",
    "summary": "The model beneath a product is replaced or retuned by its provider, and the company learns of it from a customer who says that the answers have become strange.",
    "category": "Supply",
    "severity": "moderate",
    "readMinutes": 7,
    "bands": [
      1,
      2,
      3
    ],
    "personas": [
      "P8"
    ],
    "triggers": [
      {
        "id": "T11",
        "severity": "moderate",
        "why": "A notice with a retirement date turns an invisible dependency into a piece of work with a deadline that you did not choose."
      }
    ],
    "pressures": [
      "data"
    ],
    "activeReason": "At least one change of a model in the past quarter was noticed only after it had taken effect.",
    "urgency": {
      "level": "Moderate",
      "meaning": "Many such changes are harmless, which is why nobody watches. The one that is not will be found in production and explained backwards.",
      "offer": "A bill of models with pinned versions, a mailbox for notices with a reader, and a test that runs before each move."
    },
    "evidencePreviews": [
      {
        "domain": "MOD",
        "artifact": "model-bill",
        "shows": "Which system calls which model, in which version, pinned or floating."
      },
      {
        "domain": "MOD",
        "artifact": "provider-assessment",
        "shows": "What the provider has promised about notices, retirement and use of data."
      },
      {
        "domain": "EVL",
        "artifact": "regression-run",
        "shows": "What the previous model answered to the same test."
      }
    ],
    "sections": {
      "what": {
        "paragraphs": [
          "On a Wednesday the assistant begins to refuse ordinary questions about invoices. Two engineers search the week's commits for four hours. Nothing of theirs was changed. The alias in the configuration says \"latest\", and latest has become another model.",
          "It could just as well have gone the other way. A new version follows instructions more eagerly, including those hidden in a document, and nobody would open a ticket about that.",
          "The provider did announce it. The mail went to the address of a colleague who set up the account two years ago and now works in sales."
        ],
        "points": [
          {
            "ref": "MLK",
            "text": "Chose the model by comparing it with others, and the comparison ended on that day."
          },
          {
            "ref": "SDL",
            "text": "Pins every library to a version and leaves the largest dependency floating."
          },
          {
            "ref": "CMP",
            "text": "Assessed the provider as a company, without its individual models."
          },
          {
            "ref": "PRD",
            "text": "Promises behaviour to users that another company can alter overnight."
          }
        ]
      },
      "underestimated": {
        "paragraphs": [
          "People are used to suppliers whose software changes when the customer installs something. Here nothing is installed, so the habit of checking has nothing to hold on to.",
          "A newer model may well be better on average. Averages comfort everyone but the one team whose special case became worse.",
          "The dependency is deeper than one line in a configuration. Embeddings, prompts, thresholds and test results were all tuned to a model that may be gone."
        ],
        "points": [
          {
            "ref": "Engineering",
            "text": "regards the provider's interface as stable, since its address has not changed."
          },
          {
            "ref": "Legal",
            "text": "negotiated liability and left the notice period at the standard text."
          },
          {
            "ref": "Product security",
            "text": "reviews changes that the company makes, and this was none."
          },
          {
            "ref": "GRC",
            "text": "renews the provider's file yearly, whatever was released meanwhile."
          },
          {
            "ref": "Leadership",
            "text": "knows the name of the provider and takes it for the name of the product."
          }
        ]
      },
      "technical": {
        "paragraphs": [
          "Search the configurations for model names and set each beside the last evaluation. The findings tend to resemble these."
        ],
        "points": [
          {
            "ref": "TF1",
            "text": "Aliases such as \"latest\" or \"default\" stand in production settings.",
            "domains": [
              "MOD",
              "CHG"
            ]
          },
          {
            "ref": "TF2",
            "text": "Responses do not record the version that produced them, so a shift cannot be dated.",
            "domains": [
              "LOG",
              "MOD"
            ]
          },
          {
            "ref": "TF3",
            "text": "An index was built with one embedding model and is queried with its successor.",
            "domains": [
              "RET",
              "MOD"
            ]
          },
          {
            "ref": "TF4",
            "text": "On overload the gateway falls back to a smaller model that was never evaluated.",
            "domains": [
              "PLT",
              "EVL"
            ]
          },
          {
            "ref": "TF5",
            "text": "A subcontractor's tool uses a model of its own and does not say which.",
            "domains": [
              "MOD"
            ]
          },
          {
            "ref": "TF6",
            "text": "The regression run takes two days by hand, so it is left out for \"minor\" versions.",
            "domains": [
              "EVL"
            ]
          }
        ]
      },
      "organizational": {
        "paragraphs": [
          "The contract lies with purchasing, the account with a developer, the notices in a private inbox and the consequences with the product. None of these places sees the other three.",
          "A change made by a supplier passes no gate, because the gate is opened by a ticket and suppliers write none.",
          "When the retirement of a model is announced, each team plans the move for itself. The same evaluation is then done five times, or once and believed five times."
        ],
        "points": [
          {
            "ref": "OF1",
            "text": "Third-party risk: decides on the provider, and is not asked about its new models.",
            "domains": [
              "MOD"
            ]
          },
          {
            "ref": "OF1",
            "text": "Machine learning lead: must guarantee behaviour, without a right to delay a switch.",
            "domains": [
              "CHG",
              "EVL"
            ]
          },
          {
            "ref": "OF1",
            "text": "Product owner: approves own changes, and receives those of others as weather.",
            "domains": [
              "CHG"
            ]
          },
          {
            "ref": "OF1",
            "text": "Platform: chooses fall-back routes on grounds of cost and delay alone.",
            "domains": [
              "PLT"
            ]
          },
          {
            "ref": "OF1",
            "text": "Customer success: explains the shift to users with guesses, having nothing else.",
            "domains": [
              "CHG",
              "EVD"
            ]
          }
        ]
      },
      "enterprise": {
        "paragraphs": [
          "A customer has validated its process with your assistant as it behaved in March. If the behaviour shifts in June, its own quality people want to know since when, and on whose decision.",
          "The sentence \"our provider updated the model\" is heard as an admission that the product has a part which you do not control.",
          "Some customers have to re-approve a changed system in-house. Without notice from you they cannot, and they find themselves in breach of their own rules."
        ]
      },
      "procurement": {
        "paragraphs": [
          "Questions about suppliers used to concern their location and their certificates. They now reach down to versions, notices and the right to stay on an old one.",
          "Have a reply that names a role and a number of days."
        ],
        "points": [
          {
            "ref": "PQ1",
            "text": "Which model versions does our instance use today?",
            "domains": [
              "MOD"
            ]
          },
          {
            "ref": "PQ2",
            "text": "How much notice do we get before that changes?",
            "domains": [
              "MOD",
              "CHG"
            ]
          },
          {
            "ref": "PQ3",
            "text": "Which tests must a new version pass, and may we see the comparison?",
            "domains": [
              "EVL"
            ]
          },
          {
            "ref": "PQ4",
            "text": "Can you return to the former version, and for how long?",
            "domains": [
              "CHG"
            ]
          },
          {
            "ref": "PQ5",
            "text": "What would you do if this provider withdrew at short notice?",
            "domains": [
              "MOD"
            ]
          }
        ]
      },
      "security": {
        "paragraphs": [
          "Guardrails and prompts were fitted to one model's habits. Under another they may be too weak or beside the point, although every one of them is still switched on.",
          "A swap is also a supply-chain event. If you cannot tell a legitimate change from a substituted one, you would not notice the second kind either."
        ],
        "points": [
          {
            "ref": "MOD",
            "text": "A notice arrives at the provider desk and does not become a change with a gate.",
            "domains": [
              "MOD",
              "CHG"
            ]
          },
          {
            "ref": "EVL",
            "text": "A new version fails a safety test, and the traffic has already moved.",
            "domains": [
              "EVL",
              "CHG"
            ]
          },
          {
            "ref": "LOG",
            "text": "Version and route of a call are not recorded, and so the affected answers cannot be counted.",
            "domains": [
              "CHG",
              "LOG"
            ]
          },
          {
            "ref": "RET",
            "text": "A renewed embedding model returns other neighbours, and the old access tests are still on file.",
            "domains": [
              "RET",
              "MOD"
            ]
          }
        ]
      }
    },
    "indicators": [
      {
        "id": "OI1",
        "text": "In the past quarter a model changed, and you learnt of it afterwards.",
        "rule": {
          "measure": "metric",
          "domain": "MOD",
          "metric": "unnoticed-changes",
          "test": "at-least",
          "value": 1
        },
        "reads": "At least one model change in the quarter was noticed too late."
      },
      {
        "id": "OI2",
        "text": "The list of models and versions is out of date.",
        "rule": {
          "measure": "artifact-age",
          "domain": "MOD",
          "artifact": "model-bill",
          "test": "above",
          "value": 90
        },
        "reads": "The bill of models and versions is older than 90 days."
      },
      {
        "id": "OI3",
        "text": "News from a provider does not start a change of your own.",
        "rule": {
          "measure": "handoff-connected",
          "from": "MOD",
          "to": "CHG",
          "test": "is",
          "value": false
        },
        "reads": "The handoff from model providers to AI changes is not connected."
      },
      {
        "id": "OI4",
        "text": "Nobody can rerun the tests of the former model this month.",
        "rule": {
          "measure": "artifact-age",
          "domain": "EVL",
          "artifact": "regression-run",
          "test": "above",
          "value": 60
        },
        "reads": "The regression run is more than 60 days old."
      },
      {
        "id": "OI5",
        "text": "Changes go live past the gate.",
        "rule": {
          "measure": "metric",
          "domain": "CHG",
          "metric": "ungated-changes",
          "test": "at-least",
          "value": 1
        },
        "reads": "The latest reading counts one ungated change or more."
      },
      {
        "id": "OI6",
        "text": "It is contested who may approve or restrict a provider.",
        "rule": {
          "any": [
            {
              "measure": "domain-flag",
              "domain": "MOD",
              "flag": "CONTESTED",
              "test": "is",
              "value": true
            },
            {
              "measure": "single-decider-share",
              "domain": "MOD",
              "test": "below",
              "value": 1
            }
          ]
        },
        "reads": "Model providers are contested, or one of their decisions lacks a single decider."
      }
    ],
    "noticed": {
      "executives": "A key account reports that the product \"got worse\", and the first internal answer is that nothing was changed.",
      "engineers": "They compare two weeks of commits in search of a behaviour that started on a day without a deployment.",
      "topics": [
        "aliases",
        "retirement dates",
        "fall-back models",
        "regression runs"
      ]
    },
    "misconceptions": [
      {
        "id": "M1",
        "belief": "We would notice such a change.",
        "correction": "Ask for the last three and how each was noticed. If the replies come from customers, the noticing is done by them."
      },
      {
        "id": "M2",
        "belief": "Pinning the version is enough.",
        "correction": "Pinned versions are retired as well. Pinning gives you time, and someone must use that time for a test and a decision."
      },
      {
        "id": "M3",
        "belief": "The provider tests its models better than we could.",
        "correction": "It tests for everyone. Only you know the forty cases on which your product and your promises depend."
      }
    ],
    "rootCause": "Changes by a supplier never enter the company's own change path, as no role is charged with carrying them in.",
    "detectionQuestions": [
      {
        "id": "DQ1",
        "domain": "MOD",
        "question": "Who reads the notices of our model providers, and who reads them in August?"
      },
      {
        "id": "DQ2",
        "domain": "MOD",
        "question": "Who knows every system that calls a given model?"
      },
      {
        "id": "DQ3",
        "domain": "CHG",
        "question": "Who approves the move to a new version?"
      },
      {
        "id": "DQ4",
        "domain": "EVL",
        "question": "Who runs the comparison between the old model and the new?"
      },
      {
        "id": "DQ5",
        "domain": "CHG",
        "question": "Who may order the return to the former version?"
      }
    ],
    "maturityIndicators": [
      {
        "band": 0,
        "text": "Nobody has asked which models the products depend on."
      },
      {
        "band": 1,
        "text": "After a strange week somebody finds the release notes and explains it in hindsight."
      },
      {
        "band": 2,
        "text": "Main products are pinned and listed, side systems float, and notices are read by chance."
      },
      {
        "band": 3,
        "text": "Notices enter the change gate, the comparison is run before the move, and one role decides."
      },
      {
        "band": 4,
        "text": "Changes noticed too late are counted, moves are planned a quarter ahead, and customers are told in time."
      }
    ],
    "good": {
      "summary": "Each call states its model and version. A provider's notice becomes a change with a test and a decider within days, and going back is a setting that has been tried.",
      "defines": [
        {
          "text": "Which versions may run in production, pinned by name",
          "domains": [
            "MOD",
            "CHG"
          ]
        },
        {
          "text": "Who receives notices, and who stands in",
          "domains": [
            "MOD"
          ]
        },
        {
          "text": "Which comparison a new version must pass",
          "domains": [
            "EVL"
          ]
        },
        {
          "text": "Who decides on the move and on the return",
          "domains": [
            "CHG"
          ]
        },
        {
          "text": "What customers are told, and how many days before",
          "domains": [
            "EVD",
            "CHG"
          ]
        }
      ],
      "verbs": [
        "Replace every alias by a version",
        "Send notices to a shared address that somebody reads",
        "Write down the forty cases that must not change",
        "Log model and version with each answer",
        "Rehearse the return to the former version"
      ]
    },
    "nextStep": "List every model in use with its version, replace aliases, and move the notices to an address with a reader and a deputy. Build a comparison of about forty decisive cases, and let no version change without it and a named decision.",
    "bandSteps": [
      {
        "band": 1,
        "nextStep": "Search the configurations for floating names, pin the products that customers use, and give one person the provider mailboxes."
      },
      {
        "band": 2,
        "nextStep": "Turn each notice into an entry at the change gate, automate the comparison of the decisive cases, and record the version with every answer."
      },
      {
        "band": 3,
        "nextStep": "Count changes that were noticed late in the quarterly report, agree on longer notices with the main provider, and drill the return once."
      }
    ],
    "services": {
      "bestNextMove": [
        "Model Bill and Pinning",
        "Model Change Gate"
      ],
      "strongest": [
        "AI Supplier Operating Model"
      ],
      "unaware": "Search for floating model names"
    },
    "plan": {
      "leadsTo": "A gate for changes made by others",
      "parts": [
        "bill of models",
        "notices with a reader",
        "decisive cases",
        "way back"
      ]
    },
    "activation": {
      "bandAtLeast": 1,
      "bandAtMost": 3,
      "when": "OI1",
      "raisedBy": [],
      "unknownBelowCoverage": 0.5,
      "reads": "Active from Reactive to Operational while at least one model change a quarter is noticed too late. Below half coverage the state is unknown."
    },
    "clearance": {
      "cleanSnapshots": 2,
      "reads": "Cleared when no model change was noticed too late in two snapshots in a row."
    },
    "related": [
      "retrieval-blind-spot",
      "guardrail-theatre",
      "evidence-rot",
      "ai-security-role-frankenstein"
    ]
  }
];
