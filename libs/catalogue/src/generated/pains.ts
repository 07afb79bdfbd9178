// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { Pain } from '../content.js';

export const pains: readonly Pain[] = [
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
    "related": []
  }
];
