// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { DisciplineCatalogue } from '../content.js';

export const disciplines: DisciplineCatalogue = {
  "disciplines": [
    {
      "id": "APP",
      "name": "Application security",
      "touches": [
        "Product security"
      ],
      "lexicon": [
        "application security",
        "appsec",
        "OWASP",
        "code review",
        "SAST",
        "DAST",
        "vulnerability triage",
        "prompt injection",
        "input validation",
        "output handling",
        "API security",
        "authentication",
        "authorization",
        "secure design",
        "bug bounty",
        "penetration test"
      ]
    },
    {
      "id": "CLD",
      "name": "Cloud security",
      "touches": [
        "Platform"
      ],
      "lexicon": [
        "cloud security",
        "AWS",
        "Azure",
        "GCP",
        "IAM",
        "Kubernetes",
        "container security",
        "CSPM",
        "network segmentation",
        "KMS",
        "secrets management",
        "infrastructure as code",
        "Terraform",
        "workload identity",
        "landing zone"
      ]
    },
    {
      "id": "MLK",
      "name": "Machine-learning knowledge",
      "touches": [
        "Engineering"
      ],
      "lexicon": [
        "machine learning",
        "ML",
        "deep learning",
        "LLM",
        "fine-tuning",
        "training pipeline",
        "PyTorch",
        "embeddings",
        "model evaluation",
        "MLOps",
        "inference",
        "transformer",
        "RAG",
        "dataset",
        "feature store",
        "model drift"
      ]
    },
    {
      "id": "GOV",
      "name": "Governance",
      "touches": [
        "GRC"
      ],
      "lexicon": [
        "governance",
        "AI governance",
        "governance framework",
        "risk register",
        "risk acceptance",
        "risk appetite",
        "AI policy",
        "steering committee",
        "decision rights",
        "NIST AI RMF",
        "ISO 42001",
        "model inventory",
        "accountability",
        "operating model",
        "charter"
      ]
    },
    {
      "id": "PRV",
      "name": "Privacy",
      "touches": [
        "Privacy"
      ],
      "lexicon": [
        "privacy",
        "GDPR",
        "DPIA",
        "data minimization",
        "PII",
        "consent",
        "retention",
        "data subject",
        "anonymization",
        "differential privacy",
        "data protection",
        "cross-border transfer",
        "purpose limitation",
        "DPO"
      ]
    },
    {
      "id": "PRD",
      "name": "Product judgement",
      "touches": [
        "Engineering"
      ],
      "lexicon": [
        "product judgment",
        "product strategy",
        "roadmap",
        "user experience",
        "product manager",
        "prioritization",
        "abuse case",
        "feature risk",
        "trade-off",
        "customer needs",
        "launch decision",
        "user research",
        "use case",
        "product requirements"
      ]
    },
    {
      "id": "RED",
      "name": "Red teaming",
      "touches": [
        "Product security"
      ],
      "lexicon": [
        "red team",
        "adversarial",
        "jailbreak",
        "offensive security",
        "attack simulation",
        "MITRE ATLAS",
        "model extraction",
        "data poisoning",
        "exploit",
        "purple team",
        "adversary emulation",
        "fuzzing",
        "evasion"
      ]
    },
    {
      "id": "DET",
      "name": "Detection engineering",
      "touches": [
        "Detection"
      ],
      "lexicon": [
        "detection engineering",
        "SIEM",
        "telemetry",
        "alerting",
        "threat hunting",
        "incident response",
        "SOC",
        "log pipeline",
        "detection rule",
        "anomaly detection",
        "playbook",
        "Sigma",
        "forensics",
        "on-call",
        "MTTD"
      ]
    },
    {
      "id": "SDL",
      "name": "Secure development life cycle",
      "touches": [
        "Engineering"
      ],
      "lexicon": [
        "SDLC",
        "DevSecOps",
        "CI/CD",
        "release gate",
        "security requirements",
        "threat modeling",
        "secure coding",
        "code signing",
        "SBOM",
        "dependency scanning",
        "champions program",
        "developer training",
        "pipeline security",
        "shift left"
      ]
    },
    {
      "id": "CMP",
      "name": "Compliance",
      "touches": [
        "GRC",
        "Legal"
      ],
      "lexicon": [
        "compliance",
        "audit",
        "SOC 2",
        "ISO 27001",
        "EU AI Act",
        "regulatory",
        "control testing",
        "evidence collection",
        "HIPAA",
        "PCI",
        "FedRAMP",
        "certification",
        "attestation",
        "vendor questionnaire"
      ]
    },
    {
      "id": "EXE",
      "name": "Executive communication",
      "touches": [
        "Leadership"
      ],
      "lexicon": [
        "executive communication",
        "board",
        "C-suite",
        "executive reporting",
        "stakeholder management",
        "quarterly report",
        "budget",
        "KPI",
        "business case",
        "influence",
        "presentation",
        "thought leadership",
        "vision",
        "strategy communication"
      ]
    },
    {
      "id": "PLA",
      "name": "Platform architecture",
      "touches": [
        "Platform"
      ],
      "lexicon": [
        "platform architecture",
        "reference architecture",
        "AI gateway",
        "guardrail",
        "orchestration",
        "multi-tenant",
        "agent framework",
        "MCP",
        "vector database",
        "model gateway",
        "service mesh",
        "paved road",
        "API gateway",
        "sandbox",
        "scalability"
      ]
    }
  ],
  "ambiguousTokens": [
    "policy",
    "model",
    "control",
    "platform"
  ],
  "functions": [
    {
      "name": "Product security",
      "sees": "the risk of one feature"
    },
    {
      "name": "Platform",
      "sees": "the architecture that all systems share"
    },
    {
      "name": "GRC",
      "sees": "the list of controls"
    },
    {
      "name": "Privacy",
      "sees": "the data that could be exposed"
    },
    {
      "name": "Detection",
      "sees": "the signals that systems send"
    },
    {
      "name": "Legal",
      "sees": "the liability"
    },
    {
      "name": "Engineering",
      "sees": "the delivery date"
    },
    {
      "name": "Leadership",
      "sees": "the strategy"
    }
  ],
  "unlistedAffinity": 0.1,
  "affinities": [
    {
      "pair": [
        "APP",
        "SDL"
      ],
      "value": 0.8
    },
    {
      "pair": [
        "CLD",
        "PLA"
      ],
      "value": 0.8
    },
    {
      "pair": [
        "GOV",
        "CMP"
      ],
      "value": 0.8
    },
    {
      "pair": [
        "APP",
        "RED"
      ],
      "value": 0.6
    },
    {
      "pair": [
        "MLK",
        "RED"
      ],
      "value": 0.6
    },
    {
      "pair": [
        "GOV",
        "EXE"
      ],
      "value": 0.6
    },
    {
      "pair": [
        "PRV",
        "CMP"
      ],
      "value": 0.6
    },
    {
      "pair": [
        "APP",
        "PRD"
      ],
      "value": 0.5
    },
    {
      "pair": [
        "CLD",
        "DET"
      ],
      "value": 0.5
    },
    {
      "pair": [
        "MLK",
        "PLA"
      ],
      "value": 0.5
    },
    {
      "pair": [
        "GOV",
        "PRV"
      ],
      "value": 0.5
    },
    {
      "pair": [
        "RED",
        "DET"
      ],
      "value": 0.5
    },
    {
      "pair": [
        "APP",
        "CLD"
      ],
      "value": 0.4
    },
    {
      "pair": [
        "APP",
        "PLA"
      ],
      "value": 0.4
    },
    {
      "pair": [
        "CLD",
        "SDL"
      ],
      "value": 0.4
    },
    {
      "pair": [
        "PRD",
        "EXE"
      ],
      "value": 0.4
    },
    {
      "pair": [
        "PRD",
        "SDL"
      ],
      "value": 0.4
    },
    {
      "pair": [
        "RED",
        "SDL"
      ],
      "value": 0.4
    },
    {
      "pair": [
        "CMP",
        "EXE"
      ],
      "value": 0.4
    },
    {
      "pair": [
        "PLA",
        "SDL"
      ],
      "value": 0.4
    },
    {
      "pair": [
        "APP",
        "MLK"
      ],
      "value": 0.3
    },
    {
      "pair": [
        "APP",
        "DET"
      ],
      "value": 0.3
    },
    {
      "pair": [
        "CLD",
        "MLK"
      ],
      "value": 0.3
    },
    {
      "pair": [
        "MLK",
        "DET"
      ],
      "value": 0.3
    },
    {
      "pair": [
        "MLK",
        "PRV"
      ],
      "value": 0.3
    },
    {
      "pair": [
        "MLK",
        "PRD"
      ],
      "value": 0.3
    },
    {
      "pair": [
        "GOV",
        "PRD"
      ],
      "value": 0.3
    },
    {
      "pair": [
        "PRV",
        "PRD"
      ],
      "value": 0.3
    },
    {
      "pair": [
        "PLA",
        "DET"
      ],
      "value": 0.3
    }
  ],
  "cannotLinks": [
    [
      "GOV",
      "PLA"
    ],
    [
      "GOV",
      "CLD"
    ],
    [
      "GOV",
      "APP"
    ],
    [
      "GOV",
      "CMP"
    ],
    [
      "CMP",
      "PLA"
    ],
    [
      "CMP",
      "CLD"
    ],
    [
      "CMP",
      "APP"
    ],
    [
      "RED",
      "PLA"
    ],
    [
      "RED",
      "CLD"
    ],
    [
      "RED",
      "SDL"
    ],
    [
      "DET",
      "PLA"
    ],
    [
      "DET",
      "CLD"
    ]
  ],
  "roleClusters": [
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
  ]
};
