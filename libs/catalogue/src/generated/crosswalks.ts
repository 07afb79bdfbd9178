// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { CrosswalkCatalogue } from '../content.js';

export const crosswalks: CrosswalkCatalogue = {
  "frameworks": [
    {
      "id": "nist-ai-rmf",
      "name": "NIST AI Risk Management Framework",
      "version": "1.0",
      "source": "intuitem/ciso-assistant-community f990d7b"
    },
    {
      "id": "iso-42001",
      "name": "ISO/IEC 42001",
      "version": "2023",
      "source": "intuitem/ciso-assistant-community f990d7b"
    },
    {
      "id": "owasp-aima",
      "name": "OWASP AI Maturity Assessment",
      "version": "v1",
      "source": "OWASP AIMA a1be51a"
    },
    {
      "id": "eu-ai-act",
      "name": "EU Artificial Intelligence Act",
      "version": "Regulation (EU) 2024/1689",
      "source": "intuitem/ciso-assistant-community f990d7b"
    },
    {
      "id": "mitre-atlas",
      "name": "MITRE ATLAS",
      "version": "5.6.0",
      "source": "mitre-atlas/atlas-data 8ee2c68"
    }
  ],
  "references": [
    {
      "domain": "INT",
      "framework": "nist-ai-rmf",
      "ref": "GOVERN 1.6",
      "provenance": "transcribed"
    },
    {
      "domain": "INT",
      "framework": "nist-ai-rmf",
      "ref": "MAP 1.1",
      "provenance": "transcribed"
    },
    {
      "domain": "INT",
      "framework": "iso-42001",
      "ref": "A.4.2",
      "provenance": "transcribed"
    },
    {
      "domain": "INT",
      "framework": "iso-42001",
      "ref": "A.9.4",
      "provenance": "transcribed"
    },
    {
      "domain": "INT",
      "framework": "owasp-aima",
      "ref": "Gov/Policy",
      "provenance": "first-hand"
    },
    {
      "domain": "INT",
      "framework": "owasp-aima",
      "ref": "Data/Governance",
      "provenance": "first-hand"
    },
    {
      "domain": "INT",
      "framework": "eu-ai-act",
      "ref": "26(1)",
      "provenance": "transcribed"
    },
    {
      "domain": "INT",
      "framework": "eu-ai-act",
      "ref": "49",
      "provenance": "memory"
    },
    {
      "domain": "REV",
      "framework": "nist-ai-rmf",
      "ref": "MAP 4.2",
      "provenance": "transcribed"
    },
    {
      "domain": "REV",
      "framework": "nist-ai-rmf",
      "ref": "MEASURE 2.7",
      "provenance": "transcribed"
    },
    {
      "domain": "REV",
      "framework": "iso-42001",
      "ref": "A.5.2",
      "provenance": "transcribed"
    },
    {
      "domain": "REV",
      "framework": "iso-42001",
      "ref": "A.6.1.3",
      "provenance": "transcribed"
    },
    {
      "domain": "REV",
      "framework": "iso-42001",
      "ref": "A.6.2.2",
      "provenance": "transcribed"
    },
    {
      "domain": "REV",
      "framework": "owasp-aima",
      "ref": "Des/Threat",
      "provenance": "first-hand"
    },
    {
      "domain": "REV",
      "framework": "eu-ai-act",
      "ref": "17(1)(b)",
      "provenance": "transcribed"
    },
    {
      "domain": "REV",
      "framework": "eu-ai-act",
      "ref": "9",
      "provenance": "memory"
    },
    {
      "domain": "CHG",
      "framework": "nist-ai-rmf",
      "ref": "MANAGE 1.1",
      "provenance": "transcribed"
    },
    {
      "domain": "CHG",
      "framework": "nist-ai-rmf",
      "ref": "MANAGE 4.1",
      "provenance": "transcribed"
    },
    {
      "domain": "CHG",
      "framework": "iso-42001",
      "ref": "6.3",
      "provenance": "transcribed"
    },
    {
      "domain": "CHG",
      "framework": "iso-42001",
      "ref": "A.6.2.5",
      "provenance": "transcribed"
    },
    {
      "domain": "CHG",
      "framework": "owasp-aima",
      "ref": "Impl/Deploy",
      "provenance": "first-hand"
    },
    {
      "domain": "CHG",
      "framework": "eu-ai-act",
      "ref": "17(1)(a)",
      "provenance": "transcribed"
    },
    {
      "domain": "AGT",
      "framework": "nist-ai-rmf",
      "ref": "GOVERN 3.2",
      "provenance": "transcribed"
    },
    {
      "domain": "AGT",
      "framework": "nist-ai-rmf",
      "ref": "MANAGE 2.4",
      "provenance": "transcribed"
    },
    {
      "domain": "AGT",
      "framework": "iso-42001",
      "ref": "A.9.2",
      "provenance": "transcribed"
    },
    {
      "domain": "AGT",
      "framework": "iso-42001",
      "ref": "A.9.4",
      "provenance": "transcribed"
    },
    {
      "domain": "AGT",
      "framework": "owasp-aima",
      "ref": "Des/Architecture",
      "provenance": "first-hand"
    },
    {
      "domain": "AGT",
      "framework": "eu-ai-act",
      "ref": "14(4)(d)",
      "provenance": "transcribed"
    },
    {
      "domain": "AGT",
      "framework": "eu-ai-act",
      "ref": "14(4)(e)",
      "provenance": "transcribed"
    },
    {
      "domain": "AGT",
      "framework": "mitre-atlas",
      "ref": "AML.M0026",
      "provenance": "first-hand"
    },
    {
      "domain": "AGT",
      "framework": "mitre-atlas",
      "ref": "AML.M0028",
      "provenance": "first-hand"
    },
    {
      "domain": "AGT",
      "framework": "mitre-atlas",
      "ref": "AML.M0029",
      "provenance": "first-hand"
    },
    {
      "domain": "RET",
      "framework": "nist-ai-rmf",
      "ref": "MEASURE 2.10",
      "provenance": "transcribed"
    },
    {
      "domain": "RET",
      "framework": "iso-42001",
      "ref": "A.7.2",
      "provenance": "transcribed"
    },
    {
      "domain": "RET",
      "framework": "iso-42001",
      "ref": "A.7.5",
      "provenance": "transcribed"
    },
    {
      "domain": "RET",
      "framework": "owasp-aima",
      "ref": "Data/Governance",
      "provenance": "first-hand"
    },
    {
      "domain": "RET",
      "framework": "owasp-aima",
      "ref": "Priv/Design",
      "provenance": "first-hand"
    },
    {
      "domain": "RET",
      "framework": "eu-ai-act",
      "ref": "26(4)",
      "provenance": "transcribed"
    },
    {
      "domain": "RET",
      "framework": "eu-ai-act",
      "ref": "10",
      "provenance": "memory"
    },
    {
      "domain": "RET",
      "framework": "mitre-atlas",
      "ref": "AML.T0070",
      "provenance": "first-hand"
    },
    {
      "domain": "RET",
      "framework": "mitre-atlas",
      "ref": "AML.T0082",
      "provenance": "first-hand"
    },
    {
      "domain": "PLT",
      "framework": "nist-ai-rmf",
      "ref": "MAP 4.2",
      "provenance": "transcribed"
    },
    {
      "domain": "PLT",
      "framework": "iso-42001",
      "ref": "A.4.4",
      "provenance": "transcribed"
    },
    {
      "domain": "PLT",
      "framework": "iso-42001",
      "ref": "A.4.5",
      "provenance": "transcribed"
    },
    {
      "domain": "PLT",
      "framework": "owasp-aima",
      "ref": "Impl/Build",
      "provenance": "first-hand"
    },
    {
      "domain": "PLT",
      "framework": "eu-ai-act",
      "ref": "15",
      "provenance": "memory"
    },
    {
      "domain": "PLT",
      "framework": "mitre-atlas",
      "ref": "AML.M0020",
      "provenance": "first-hand"
    },
    {
      "domain": "MOD",
      "framework": "nist-ai-rmf",
      "ref": "GOVERN 6.1",
      "provenance": "transcribed"
    },
    {
      "domain": "MOD",
      "framework": "nist-ai-rmf",
      "ref": "MAP 4.1",
      "provenance": "transcribed"
    },
    {
      "domain": "MOD",
      "framework": "nist-ai-rmf",
      "ref": "MANAGE 3.1",
      "provenance": "transcribed"
    },
    {
      "domain": "MOD",
      "framework": "nist-ai-rmf",
      "ref": "MANAGE 3.2",
      "provenance": "transcribed"
    },
    {
      "domain": "MOD",
      "framework": "iso-42001",
      "ref": "A.10.2",
      "provenance": "transcribed"
    },
    {
      "domain": "MOD",
      "framework": "iso-42001",
      "ref": "A.10.3",
      "provenance": "transcribed"
    },
    {
      "domain": "MOD",
      "framework": "owasp-aima",
      "ref": "Impl/Build",
      "provenance": "first-hand"
    },
    {
      "domain": "MOD",
      "framework": "owasp-aima",
      "ref": "Des/Requirements",
      "provenance": "first-hand"
    },
    {
      "domain": "MOD",
      "framework": "eu-ai-act",
      "ref": "25",
      "provenance": "memory"
    },
    {
      "domain": "MOD",
      "framework": "mitre-atlas",
      "ref": "AML.T0010",
      "provenance": "first-hand"
    },
    {
      "domain": "MOD",
      "framework": "mitre-atlas",
      "ref": "AML.M0023",
      "provenance": "first-hand"
    },
    {
      "domain": "EVL",
      "framework": "nist-ai-rmf",
      "ref": "MEASURE 1.3",
      "provenance": "transcribed"
    },
    {
      "domain": "EVL",
      "framework": "nist-ai-rmf",
      "ref": "MEASURE 2.7",
      "provenance": "transcribed"
    },
    {
      "domain": "EVL",
      "framework": "nist-ai-rmf",
      "ref": "MEASURE 2.13",
      "provenance": "transcribed"
    },
    {
      "domain": "EVL",
      "framework": "iso-42001",
      "ref": "A.6.2.4",
      "provenance": "transcribed"
    },
    {
      "domain": "EVL",
      "framework": "owasp-aima",
      "ref": "Ver/Testing",
      "provenance": "first-hand"
    },
    {
      "domain": "EVL",
      "framework": "eu-ai-act",
      "ref": "17(1)(d)",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "nist-ai-rmf",
      "ref": "MEASURE 2.4",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "nist-ai-rmf",
      "ref": "MEASURE 3.1",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "nist-ai-rmf",
      "ref": "MANAGE 4.1",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "iso-42001",
      "ref": "A.6.2.6",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "iso-42001",
      "ref": "A.6.2.8",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "owasp-aima",
      "ref": "Ops/Event",
      "provenance": "first-hand"
    },
    {
      "domain": "LOG",
      "framework": "eu-ai-act",
      "ref": "12",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "eu-ai-act",
      "ref": "26(5)",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "eu-ai-act",
      "ref": "26(6)",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "eu-ai-act",
      "ref": "72",
      "provenance": "transcribed"
    },
    {
      "domain": "LOG",
      "framework": "mitre-atlas",
      "ref": "AML.M0024",
      "provenance": "first-hand"
    },
    {
      "domain": "INC",
      "framework": "nist-ai-rmf",
      "ref": "MANAGE 2.3",
      "provenance": "transcribed"
    },
    {
      "domain": "INC",
      "framework": "nist-ai-rmf",
      "ref": "MANAGE 4.3",
      "provenance": "transcribed"
    },
    {
      "domain": "INC",
      "framework": "nist-ai-rmf",
      "ref": "GOVERN 6.2",
      "provenance": "transcribed"
    },
    {
      "domain": "INC",
      "framework": "iso-42001",
      "ref": "A.8.4",
      "provenance": "transcribed"
    },
    {
      "domain": "INC",
      "framework": "iso-42001",
      "ref": "A.3.3",
      "provenance": "transcribed"
    },
    {
      "domain": "INC",
      "framework": "owasp-aima",
      "ref": "Ops/Incident",
      "provenance": "first-hand"
    },
    {
      "domain": "INC",
      "framework": "eu-ai-act",
      "ref": "73",
      "provenance": "transcribed"
    },
    {
      "domain": "INC",
      "framework": "eu-ai-act",
      "ref": "17(1)(i)",
      "provenance": "transcribed"
    },
    {
      "domain": "HUM",
      "framework": "nist-ai-rmf",
      "ref": "GOVERN 3.2",
      "provenance": "transcribed"
    },
    {
      "domain": "HUM",
      "framework": "nist-ai-rmf",
      "ref": "MAP 3.5",
      "provenance": "transcribed"
    },
    {
      "domain": "HUM",
      "framework": "iso-42001",
      "ref": "A.9.2",
      "provenance": "transcribed"
    },
    {
      "domain": "HUM",
      "framework": "iso-42001",
      "ref": "A.9.3",
      "provenance": "transcribed"
    },
    {
      "domain": "HUM",
      "framework": "iso-42001",
      "ref": "7.2",
      "provenance": "transcribed"
    },
    {
      "domain": "HUM",
      "framework": "owasp-aima",
      "ref": "Gov/Strategy",
      "provenance": "first-hand"
    },
    {
      "domain": "HUM",
      "framework": "owasp-aima",
      "ref": "Des/Requirements",
      "provenance": "first-hand"
    },
    {
      "domain": "HUM",
      "framework": "eu-ai-act",
      "ref": "14",
      "provenance": "transcribed"
    },
    {
      "domain": "HUM",
      "framework": "eu-ai-act",
      "ref": "26(2)",
      "provenance": "transcribed"
    },
    {
      "domain": "HUM",
      "framework": "eu-ai-act",
      "ref": "4",
      "provenance": "transcribed"
    },
    {
      "domain": "HUM",
      "framework": "mitre-atlas",
      "ref": "AML.M0029",
      "provenance": "first-hand"
    },
    {
      "domain": "EVD",
      "framework": "nist-ai-rmf",
      "ref": "GOVERN 1.4",
      "provenance": "transcribed"
    },
    {
      "domain": "EVD",
      "framework": "iso-42001",
      "ref": "7.5",
      "provenance": "transcribed"
    },
    {
      "domain": "EVD",
      "framework": "iso-42001",
      "ref": "9.2",
      "provenance": "transcribed"
    },
    {
      "domain": "EVD",
      "framework": "owasp-aima",
      "ref": "Gov/Policy",
      "provenance": "first-hand"
    },
    {
      "domain": "EVD",
      "framework": "eu-ai-act",
      "ref": "17(1)(k)",
      "provenance": "transcribed"
    },
    {
      "domain": "EVD",
      "framework": "eu-ai-act",
      "ref": "11",
      "provenance": "memory"
    },
    {
      "domain": "GOV",
      "framework": "nist-ai-rmf",
      "ref": "GOVERN 1.3",
      "provenance": "transcribed"
    },
    {
      "domain": "GOV",
      "framework": "nist-ai-rmf",
      "ref": "GOVERN 2.1",
      "provenance": "transcribed"
    },
    {
      "domain": "GOV",
      "framework": "nist-ai-rmf",
      "ref": "GOVERN 2.3",
      "provenance": "transcribed"
    },
    {
      "domain": "GOV",
      "framework": "nist-ai-rmf",
      "ref": "MANAGE 1.4",
      "provenance": "transcribed"
    },
    {
      "domain": "GOV",
      "framework": "iso-42001",
      "ref": "5.3",
      "provenance": "transcribed"
    },
    {
      "domain": "GOV",
      "framework": "iso-42001",
      "ref": "9.3",
      "provenance": "transcribed"
    },
    {
      "domain": "GOV",
      "framework": "iso-42001",
      "ref": "A.3.2",
      "provenance": "transcribed"
    },
    {
      "domain": "GOV",
      "framework": "owasp-aima",
      "ref": "Gov/Strategy",
      "provenance": "first-hand"
    },
    {
      "domain": "GOV",
      "framework": "eu-ai-act",
      "ref": "17(1)(m)",
      "provenance": "transcribed"
    }
  ]
};
