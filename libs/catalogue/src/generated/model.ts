// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { MaturityModel } from '@rolewright/domain';

export const maturityModel: MaturityModel = {
  "id": "ai-security-ownership@1",
  "bands": [
    "Unaware",
    "Reactive",
    "Emerging",
    "Operational",
    "Governed"
  ],
  "domains": [
    {
      "id": "INT",
      "name": "Intake and inventory",
      "weight": 8,
      "critical": "always",
      "mayBeNotApplicable": false,
      "decisions": [
        {
          "id": "admit",
          "name": "Admit a new AI use",
          "decider": "governance-lead"
        },
        {
          "id": "tier",
          "name": "Set its risk tier",
          "decider": "governance-lead"
        },
        {
          "id": "declare-not-applicable",
          "name": "Declare that a domain does not apply",
          "aliases": [
            "declare N/A"
          ],
          "decider": "governance-lead"
        }
      ],
      "handoffs": [
        {
          "to": "REV"
        },
        {
          "to": "MOD"
        },
        {
          "to": "HUM"
        }
      ],
      "artifacts": [
        {
          "id": "inventory",
          "name": "Inventory of AI systems",
          "validDays": 90
        },
        {
          "id": "tier-record",
          "name": "Tier records",
          "validDays": 180
        }
      ],
      "metrics": [
        {
          "id": "found-outside-intake",
          "name": "Systems found outside intake",
          "aliases": [
            "systems found outside intake"
          ],
          "unit": "count",
          "better": "lower"
        },
        {
          "id": "triage-p85",
          "name": "Days to triage (85th percentile)",
          "unit": "days",
          "better": "lower"
        }
      ]
    },
    {
      "id": "REV",
      "name": "Product review",
      "weight": 10,
      "critical": "always",
      "mayBeNotApplicable": false,
      "decisions": [
        {
          "id": "pass",
          "name": "Pass a design",
          "decider": "product-security-lead"
        },
        {
          "id": "condition",
          "name": "Pass with conditions",
          "decider": "product-security-lead"
        },
        {
          "id": "block",
          "name": "Block a launch",
          "decider": "product-security-lead"
        }
      ],
      "handoffs": [
        {
          "to": "PLT",
          "gap": "HG1"
        },
        {
          "to": "LOG",
          "gap": "TF4"
        },
        {
          "to": "EVL"
        },
        {
          "to": "RET",
          "gap": "HG3"
        }
      ],
      "artifacts": [
        {
          "id": "threat-model",
          "name": "Threat models",
          "validDays": 180
        },
        {
          "id": "condition-tracker",
          "name": "List of open conditions",
          "validDays": 90
        }
      ],
      "metrics": [
        {
          "id": "lead-time-p85",
          "name": "Review lead time in days (85th percentile)",
          "unit": "days",
          "better": "lower"
        },
        {
          "id": "late-engagement",
          "name": "Reviews requested too late",
          "unit": "ratio",
          "better": "lower"
        },
        {
          "id": "overdue-conditions",
          "name": "Overdue conditions",
          "unit": "count",
          "better": "lower"
        }
      ]
    },
    {
      "id": "CHG",
      "name": "AI changes",
      "weight": 8,
      "critical": "never",
      "mayBeNotApplicable": false,
      "decisions": [
        {
          "id": "approve",
          "name": "Approve an AI change",
          "decider": "product-owner",
          "agree": [
            "product-security-lead"
          ]
        },
        {
          "id": "emergency",
          "name": "Allow an emergency change",
          "decider": "product-owner",
          "agree": [
            "product-security-lead"
          ]
        },
        {
          "id": "rollback",
          "name": "Roll a change back",
          "decider": "product-owner",
          "agree": [
            "product-security-lead"
          ]
        }
      ],
      "handoffs": [
        {
          "to": "LOG"
        },
        {
          "to": "EVD"
        }
      ],
      "artifacts": [
        {
          "id": "gate-log",
          "name": "Log of the change gate",
          "validDays": 90
        },
        {
          "id": "change-policy",
          "name": "Policy for AI changes",
          "aliases": [
            "policy"
          ],
          "validDays": 365
        }
      ],
      "metrics": [
        {
          "id": "ungated-changes",
          "name": "Changes without a gate",
          "unit": "count",
          "better": "lower"
        },
        {
          "id": "rollbacks",
          "name": "Rollbacks",
          "unit": "count",
          "better": "lower"
        }
      ]
    },
    {
      "id": "AGT",
      "name": "Agent permissions",
      "weight": 9,
      "critical": "agents-write",
      "mayBeNotApplicable": true,
      "decisions": [
        {
          "id": "grant",
          "name": "Grant a scope",
          "decider": "platform-lead",
          "agree": [
            "product-security-lead"
          ]
        },
        {
          "id": "expand",
          "name": "Widen a scope",
          "decider": "platform-lead",
          "agree": [
            "product-security-lead"
          ]
        },
        {
          "id": "revoke",
          "name": "Revoke a scope",
          "decider": "platform-lead",
          "agree": [
            "product-security-lead"
          ]
        },
        {
          "id": "kill",
          "name": "Stop an agent",
          "decider": "platform-lead",
          "agree": [
            "product-security-lead"
          ]
        }
      ],
      "handoffs": [
        {
          "to": "PLT"
        },
        {
          "to": "LOG"
        },
        {
          "to": "HUM"
        }
      ],
      "artifacts": [
        {
          "id": "permission-matrix",
          "name": "Matrix of agents and scopes",
          "validDays": 90
        },
        {
          "id": "kill-test",
          "name": "Test of the stop",
          "validDays": 180
        }
      ],
      "metrics": [
        {
          "id": "unused-scopes",
          "name": "Unused scopes",
          "unit": "ratio",
          "better": "lower"
        },
        {
          "id": "overdue-recertifications",
          "name": "Overdue renewals",
          "aliases": [
            "overdue recerts"
          ],
          "unit": "ratio",
          "better": "lower"
        },
        {
          "id": "revoke-minutes",
          "name": "Minutes to revoke",
          "unit": "minutes",
          "better": "lower"
        }
      ]
    },
    {
      "id": "RET",
      "name": "Retrieval and data exposure",
      "weight": 8,
      "critical": "never",
      "mayBeNotApplicable": true,
      "decisions": [
        {
          "id": "admit-corpus",
          "name": "Admit a collection",
          "decider": "privacy-data-lead"
        },
        {
          "id": "entitlement",
          "name": "Set who may see it",
          "decider": "privacy-data-lead"
        },
        {
          "id": "retention",
          "name": "Set how long copies live",
          "decider": "privacy-data-lead"
        }
      ],
      "handoffs": [
        {
          "to": "PLT"
        },
        {
          "to": "LOG"
        }
      ],
      "artifacts": [
        {
          "id": "corpus-register",
          "name": "Register of collections",
          "validDays": 90
        },
        {
          "id": "entitlement-test",
          "name": "Test of access rights",
          "validDays": 90
        },
        {
          "id": "privacy-assessment",
          "name": "Privacy impact assessment",
          "aliases": [
            "DPIA"
          ],
          "validDays": 365
        }
      ],
      "metrics": [
        {
          "id": "untested-corpora",
          "name": "Collections without a test",
          "unit": "count",
          "better": "lower"
        },
        {
          "id": "leak-findings",
          "name": "Leak findings",
          "unit": "count",
          "better": "lower"
        }
      ]
    },
    {
      "id": "PLT",
      "name": "Platform controls",
      "weight": 8,
      "critical": "never",
      "mayBeNotApplicable": false,
      "decisions": [
        {
          "id": "mandatory-guardrail",
          "name": "Make a guardrail mandatory",
          "decider": "platform-lead"
        },
        {
          "id": "exception",
          "name": "Grant an exception",
          "decider": "platform-lead"
        }
      ],
      "handoffs": [
        {
          "to": "LOG"
        },
        {
          "to": "EVD"
        }
      ],
      "artifacts": [
        {
          "id": "coverage-report",
          "name": "Report of control coverage",
          "validDays": 90
        },
        {
          "id": "exception-list",
          "name": "List of exceptions",
          "aliases": [
            "exceptions"
          ],
          "validDays": 90
        }
      ],
      "metrics": [
        {
          "id": "paved-path-share",
          "name": "Systems on the common path",
          "unit": "ratio",
          "better": "higher"
        },
        {
          "id": "expired-exceptions",
          "name": "Expired exceptions",
          "unit": "count",
          "better": "lower"
        }
      ]
    },
    {
      "id": "MOD",
      "name": "Model providers",
      "weight": 7,
      "critical": "never",
      "mayBeNotApplicable": true,
      "decisions": [
        {
          "id": "approve",
          "name": "Approve a provider",
          "decider": "third-party-risk-lead",
          "agree": [
            "legal-counsel"
          ]
        },
        {
          "id": "restrict",
          "name": "Restrict a provider",
          "decider": "third-party-risk-lead",
          "agree": [
            "legal-counsel"
          ]
        },
        {
          "id": "exit",
          "name": "Leave a provider",
          "decider": "third-party-risk-lead",
          "agree": [
            "legal-counsel"
          ]
        }
      ],
      "handoffs": [
        {
          "to": "CHG"
        },
        {
          "to": "EVD"
        }
      ],
      "artifacts": [
        {
          "id": "provider-assessment",
          "name": "Provider assessments",
          "aliases": [
            "assessment"
          ],
          "validDays": 365
        },
        {
          "id": "model-bill",
          "name": "Bill of models and versions",
          "aliases": [
            "model BOM"
          ],
          "validDays": 90
        }
      ],
      "metrics": [
        {
          "id": "unassessed-providers",
          "name": "Providers without an assessment",
          "unit": "count",
          "better": "lower"
        },
        {
          "id": "unnoticed-changes",
          "name": "Model changes noticed too late",
          "unit": "count",
          "better": "lower"
        }
      ]
    },
    {
      "id": "EVL",
      "name": "Evaluation and red team",
      "weight": 7,
      "critical": "never",
      "mayBeNotApplicable": false,
      "decisions": [
        {
          "id": "threshold",
          "name": "Set the pass mark",
          "decider": "evaluation-lead"
        },
        {
          "id": "retest",
          "name": "Order a retest",
          "decider": "evaluation-lead"
        }
      ],
      "handoffs": [
        {
          "to": "LOG"
        },
        {
          "to": "PLT"
        },
        {
          "to": "CHG"
        }
      ],
      "artifacts": [
        {
          "id": "evaluation-report",
          "name": "Evaluation reports",
          "aliases": [
            "evaluation"
          ],
          "validDays": 180
        },
        {
          "id": "regression-run",
          "name": "Regression run",
          "aliases": [
            "regression"
          ],
          "validDays": 30
        }
      ],
      "metrics": [
        {
          "id": "controls-tested",
          "name": "Controls tested",
          "unit": "ratio",
          "better": "higher"
        },
        {
          "id": "reopened-criticals",
          "name": "Critical findings that came back",
          "unit": "count",
          "better": "lower"
        }
      ]
    },
    {
      "id": "LOG",
      "name": "Logging and monitoring",
      "weight": 8,
      "critical": "never",
      "mayBeNotApplicable": false,
      "decisions": [
        {
          "id": "schema",
          "name": "Set the log fields",
          "decider": "detection-lead"
        },
        {
          "id": "retention",
          "name": "Set how long logs are kept",
          "decider": "detection-lead"
        },
        {
          "id": "detection-go-live",
          "name": "Put a detection into service",
          "decider": "detection-lead"
        }
      ],
      "handoffs": [
        {
          "to": "INC",
          "gap": "HG4"
        },
        {
          "to": "EVD"
        }
      ],
      "artifacts": [
        {
          "id": "log-catalogue",
          "name": "Catalogue of log sources",
          "validDays": 180
        },
        {
          "id": "field-test",
          "name": "Field test",
          "validDays": 90
        }
      ],
      "metrics": [
        {
          "id": "calls-covered",
          "name": "AI calls that are logged",
          "unit": "ratio",
          "better": "higher"
        },
        {
          "id": "detection-latency",
          "name": "Minutes to detect",
          "unit": "minutes",
          "better": "lower"
        }
      ]
    },
    {
      "id": "INC",
      "name": "AI incidents",
      "weight": 9,
      "critical": "always",
      "mayBeNotApplicable": false,
      "decisions": [
        {
          "id": "declare",
          "name": "Declare an incident",
          "decider": "incident-commander"
        },
        {
          "id": "disable",
          "name": "Switch a system off",
          "decider": "incident-commander"
        },
        {
          "id": "notify",
          "name": "Notify outside parties",
          "decider": "legal-counsel"
        }
      ],
      "handoffs": [
        {
          "to": "REV"
        },
        {
          "to": "EVL"
        },
        {
          "to": "GOV"
        }
      ],
      "artifacts": [
        {
          "id": "playbook",
          "name": "AI incident playbook",
          "validDays": 365
        },
        {
          "id": "exercise",
          "name": "Exercise report",
          "validDays": 180
        }
      ],
      "metrics": [
        {
          "id": "minutes-to-owner",
          "name": "Minutes until somebody owns it",
          "unit": "minutes",
          "better": "lower"
        },
        {
          "id": "overdue-actions",
          "name": "Overdue follow-up actions",
          "unit": "count",
          "better": "lower"
        }
      ]
    },
    {
      "id": "HUM",
      "name": "Human oversight",
      "weight": 6,
      "critical": "decisions-affect-people",
      "mayBeNotApplicable": true,
      "decisions": [
        {
          "id": "mode",
          "name": "Choose where a human decides",
          "decider": "business-process-owner"
        },
        {
          "id": "appoint",
          "name": "Appoint the overseers",
          "decider": "business-process-owner"
        },
        {
          "id": "stop",
          "name": "Stop the system",
          "decider": "business-process-owner"
        }
      ],
      "handoffs": [
        {
          "to": "INC"
        },
        {
          "to": "EVD"
        }
      ],
      "artifacts": [
        {
          "id": "oversight-design",
          "name": "Oversight design",
          "aliases": [
            "design"
          ],
          "validDays": 365
        },
        {
          "id": "roster-training",
          "name": "Roster and training record",
          "aliases": [
            "roster and training",
            "roster+training"
          ],
          "validDays": 180
        },
        {
          "id": "override-sample",
          "name": "Sample of overrides",
          "validDays": 90
        }
      ],
      "metrics": [
        {
          "id": "override-rate",
          "name": "Override rate",
          "unit": "ratio",
          "better": "target"
        },
        {
          "id": "stop-time",
          "name": "Minutes to stop",
          "unit": "minutes",
          "better": "lower"
        }
      ]
    },
    {
      "id": "EVD",
      "name": "Evidence and assurance",
      "weight": 6,
      "critical": "never",
      "mayBeNotApplicable": false,
      "decisions": [
        {
          "id": "what-counts",
          "name": "Decide what counts as proof",
          "decider": "assurance-lead"
        },
        {
          "id": "publish",
          "name": "Decide what is shown outside",
          "aliases": [
            "what is published"
          ],
          "decider": "assurance-lead"
        }
      ],
      "handoffs": [
        {
          "to": "GOV"
        }
      ],
      "artifacts": [
        {
          "id": "evidence-register",
          "name": "Evidence register",
          "aliases": [
            "register"
          ],
          "validDays": 90
        },
        {
          "id": "buyer-pack",
          "name": "Pack for buyers",
          "validDays": 180
        }
      ],
      "metrics": [
        {
          "id": "fresh-share",
          "name": "Share of fresh evidence",
          "unit": "ratio",
          "better": "higher"
        },
        {
          "id": "turnaround",
          "name": "Days to answer a request",
          "unit": "days",
          "better": "lower"
        }
      ]
    },
    {
      "id": "GOV",
      "name": "Governance and reporting",
      "weight": 6,
      "critical": "always",
      "mayBeNotApplicable": false,
      "decisions": [
        {
          "id": "accept-risk",
          "name": "Accept an AI risk",
          "aliases": [
            "risk acceptance"
          ],
          "decider": "executive"
        },
        {
          "id": "settle-ownership",
          "name": "Settle who owns a duty",
          "aliases": [
            "ownership arbitration"
          ],
          "decider": "executive"
        }
      ],
      "handoffs": [
        {
          "to": "CHG"
        },
        {
          "to": "PLT"
        },
        {
          "to": "LOG",
          "gap": "HG2"
        }
      ],
      "artifacts": [
        {
          "id": "decision-charter",
          "name": "Decision charter",
          "validDays": 365
        },
        {
          "id": "executive-report",
          "name": "Executive report",
          "aliases": [
            "report"
          ],
          "validDays": 100
        },
        {
          "id": "risk-acceptances",
          "name": "List of accepted risks",
          "aliases": [
            "acceptances"
          ],
          "validDays": 180
        }
      ],
      "metrics": [
        {
          "id": "open-disputes",
          "name": "Open ownership disputes",
          "unit": "count",
          "better": "lower"
        },
        {
          "id": "expired-acceptances",
          "name": "Expired acceptances",
          "unit": "count",
          "better": "lower"
        }
      ]
    }
  ],
  "criteria": [
    {
      "id": "R1",
      "band": 1,
      "threshold": 1,
      "validDays": 180,
      "needsProof": false,
      "derivedFrom": "workRecords",
      "derivedBy": "work-handled",
      "fillsIn": true
    },
    {
      "id": "R2",
      "band": 1,
      "threshold": 1,
      "validDays": 365,
      "needsProof": false
    },
    {
      "id": "E1",
      "band": 2,
      "threshold": 1,
      "validDays": 365,
      "needsProof": false,
      "derivedFrom": "assignments",
      "derivedBy": "owner-known"
    },
    {
      "id": "E2",
      "band": 2,
      "threshold": 1,
      "validDays": 365,
      "needsProof": false,
      "derivedFrom": "answers",
      "derivedBy": "owner-agreed"
    },
    {
      "id": "E3",
      "band": 2,
      "threshold": 1,
      "validDays": 365,
      "needsProof": false
    },
    {
      "id": "O1",
      "band": 3,
      "threshold": 1,
      "validDays": 365,
      "needsProof": true
    },
    {
      "id": "O2",
      "band": 3,
      "threshold": 1,
      "validDays": 180,
      "needsProof": true,
      "derivedFrom": "decisions",
      "derivedBy": "authority"
    },
    {
      "id": "O3",
      "band": 3,
      "threshold": 0.8,
      "validDays": 120,
      "needsProof": true,
      "derivedFrom": "workRecords",
      "derivedBy": "work-conforms",
      "fillsIn": true
    },
    {
      "id": "O4",
      "band": 3,
      "threshold": 1,
      "validDays": 180,
      "needsProof": true,
      "derivedFrom": "handoffs",
      "derivedBy": "handoffs-connected"
    },
    {
      "id": "O5",
      "band": 3,
      "threshold": 1,
      "validDays": 365,
      "needsProof": true,
      "derivedFrom": "assignments",
      "derivedBy": "cover-proved",
      "fillsIn": true
    },
    {
      "id": "G1",
      "band": 4,
      "threshold": 1,
      "validDays": 120,
      "needsProof": true,
      "derivedFrom": "artifacts",
      "derivedBy": "evidence-fresh"
    },
    {
      "id": "G2",
      "band": 4,
      "threshold": 1,
      "validDays": 120,
      "needsProof": true,
      "derivedFrom": "metrics",
      "derivedBy": "metrics-kept"
    },
    {
      "id": "G3",
      "band": 4,
      "threshold": 1,
      "validDays": 100,
      "needsProof": true,
      "derivedFrom": "executiveDecisions",
      "derivedBy": "executive-decides",
      "fillsIn": true
    },
    {
      "id": "G4",
      "band": 4,
      "threshold": 1,
      "validDays": 365,
      "needsProof": true,
      "derivedFrom": "artifacts",
      "derivedBy": "ownership-linked",
      "fillsIn": true
    }
  ],
  "gradeValues": {
    "statement": 0.4,
    "document": 0.7,
    "system": 1
  },
  "disciplines": [
    "APP",
    "CLD",
    "MLK",
    "GOV",
    "PRV",
    "PRD",
    "RED",
    "DET",
    "SDL",
    "CMP",
    "EXE",
    "PLA"
  ],
  "clusters": [
    {
      "id": "product-review",
      "name": "Product review",
      "disciplines": [
        "APP",
        "SDL",
        "PRD"
      ]
    },
    {
      "id": "platform-control",
      "name": "Platform control",
      "disciplines": [
        "CLD",
        "PLA"
      ]
    },
    {
      "id": "evaluation",
      "name": "Evaluation",
      "disciplines": [
        "RED",
        "MLK"
      ]
    },
    {
      "id": "monitoring",
      "name": "Monitoring",
      "disciplines": [
        "DET"
      ]
    },
    {
      "id": "evidence-privacy",
      "name": "Evidence and privacy assurance",
      "disciplines": [
        "CMP",
        "PRV"
      ]
    },
    {
      "id": "governance",
      "name": "Governance",
      "disciplines": [
        "GOV",
        "EXE"
      ]
    }
  ],
  "scoring": {
    "progressCap": 0.95,
    "plusFrom": 0.5,
    "breadthShare": 0.75,
    "governedRestLevel": 3,
    "notApplicable": {
      "withinDays": 90,
      "inventoryDomain": "INT",
      "inventoryLevel": 2
    },
    "confidence": {
      "freshDays": 180,
      "high": 0.75,
      "medium": 0.5
    }
  },
  "derivation": {
    "registerGrade": "document",
    "agreement": {
      "respondents": 3,
      "functions": 2,
      "modalShare": 0.6
    },
    "authority": {
      "gap": 0.34,
      "loggedWithinDays": 180,
      "overriddenShare": 0.1
    },
    "handoff": {
      "exercisedWithinDays": 180,
      "acceptedShare": 0.8,
      "transferShare": 0.8
    },
    "evidence": {
      "graceDays": 14
    },
    "metrics": {
      "consecutiveReadings": 3
    },
    "workflow": {
      "withinDays": 90,
      "records": 5
    }
  },
  "ownership": {
    "minimumAnswers": 3,
    "deputyTestedWithinDays": 365,
    "unowned": {
      "knownness": 0.5,
      "modalShare": 0.34
    },
    "phantom": {
      "recognisedShare": 0.5
    },
    "contested": {
      "roleShare": 0.25,
      "modalShare": 0.6,
      "claims": 2
    },
    "shadow": {
      "modalShare": 0.6
    },
    "hero": {
      "recordShare": 0.5,
      "records": 10,
      "withinDays": 90,
      "weightShare": 0.4
    },
    "truckNumber": {
      "exposedShare": 0.5,
      "critical": 1,
      "high": 2
    },
    "concentration": {
      "moderate": 0.18,
      "concentrated": 0.35,
      "fragmentedShare": 0.8
    },
    "authorityGap": {
      "gap": 0.34,
      "severeGap": 0.6,
      "severeOverriddenShare": 0.25
    }
  },
  "extension": {
    "weightShift": 0.5
  }
};
