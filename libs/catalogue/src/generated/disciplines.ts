// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { RoleRules } from '@rolewright/domain';

export const roleRules: RoleRules = {
  "id": "role-analysis@1",
  "disciplines": [
    {
      "id": "APP",
      "name": "Application security",
      "touches": [
        "Product security"
      ],
      "lexicon": [
        {
          "phrase": "application security"
        },
        {
          "phrase": "appsec"
        },
        {
          "phrase": "product security"
        },
        {
          "phrase": "software security"
        },
        {
          "phrase": "web application security"
        },
        {
          "phrase": "mobile application security"
        },
        {
          "phrase": "web security"
        },
        {
          "phrase": "OWASP"
        },
        {
          "phrase": "OWASP Top 10"
        },
        {
          "phrase": "ASVS"
        },
        {
          "phrase": "secure code review"
        },
        {
          "phrase": "security code review"
        },
        {
          "phrase": "manual code review"
        },
        {
          "phrase": "SAST"
        },
        {
          "phrase": "DAST"
        },
        {
          "phrase": "IAST"
        },
        {
          "phrase": "static application security testing"
        },
        {
          "phrase": "dynamic application security testing"
        },
        {
          "phrase": "vulnerability triage"
        },
        {
          "phrase": "vulnerability management"
        },
        {
          "phrase": "vulnerability remediation"
        },
        {
          "phrase": "vulnerability assessment"
        },
        {
          "phrase": "application vulnerability"
        },
        {
          "phrase": "web vulnerability"
        },
        {
          "phrase": "vulnerability disclosure"
        },
        {
          "phrase": "bug bounty"
        },
        {
          "phrase": "HackerOne"
        },
        {
          "phrase": "Bugcrowd"
        },
        {
          "phrase": "prompt injection"
        },
        {
          "phrase": "indirect prompt injection"
        },
        {
          "phrase": "input validation"
        },
        {
          "phrase": "input sanitization"
        },
        {
          "phrase": "output handling"
        },
        {
          "phrase": "output encoding"
        },
        {
          "phrase": "insecure output handling"
        },
        {
          "phrase": "LLM application security"
        },
        {
          "phrase": "LLM security"
        },
        {
          "phrase": "AI application security"
        },
        {
          "phrase": "OWASP LLM"
        },
        {
          "phrase": "API security"
        },
        {
          "phrase": "authentication"
        },
        {
          "phrase": "authorization"
        },
        {
          "phrase": "OAuth"
        },
        {
          "phrase": "OIDC"
        },
        {
          "phrase": "SAML"
        },
        {
          "phrase": "session management"
        },
        {
          "phrase": "secure design"
        },
        {
          "phrase": "security design review"
        },
        {
          "phrase": "secure design review"
        },
        {
          "phrase": "secure architecture review"
        },
        {
          "phrase": "security architecture review"
        },
        {
          "phrase": "product security review"
        },
        {
          "phrase": "feature security review"
        },
        {
          "phrase": "security review"
        },
        {
          "phrase": "security assessment of application"
        },
        {
          "phrase": "penetration test"
        },
        {
          "phrase": "pen test"
        },
        {
          "phrase": "pentester"
        },
        {
          "phrase": "Burp Suite"
        },
        {
          "phrase": "OWASP ZAP"
        },
        {
          "phrase": "Semgrep"
        },
        {
          "phrase": "CodeQL"
        },
        {
          "phrase": "Checkmarx"
        },
        {
          "phrase": "Veracode"
        },
        {
          "phrase": "cross site scripting"
        },
        {
          "phrase": "XSS"
        },
        {
          "phrase": "CSRF"
        },
        {
          "phrase": "SSRF"
        },
        {
          "phrase": "SQL injection"
        },
        {
          "phrase": "deserialization"
        },
        {
          "phrase": "business logic flaw"
        },
        {
          "phrase": "access control flaw"
        },
        {
          "phrase": "CWE"
        },
        {
          "phrase": "CVSS"
        },
        {
          "phrase": "web application firewall"
        },
        {
          "phrase": "security bug"
        },
        {
          "phrase": "security defect"
        },
        {
          "phrase": "common vulnerability class"
        },
        {
          "phrase": "secure by default"
        },
        {
          "phrase": "PSIRT"
        },
        {
          "phrase": "product security incident response"
        },
        {
          "phrase": "VAPT"
        },
        {
          "phrase": "security finding"
        },
        {
          "phrase": "scanner finding"
        },
        {
          "phrase": "security pattern"
        },
        {
          "phrase": "secure architecture"
        },
        {
          "phrase": "security flaw"
        },
        {
          "phrase": "vulnerability report"
        },
        {
          "phrase": "review the design and code"
        },
        {
          "phrase": "source code review"
        },
        {
          "phrase": "code audit"
        },
        {
          "phrase": "review source code"
        },
        {
          "phrase": "security code"
        },
        {
          "phrase": "code security"
        },
        {
          "phrase": "security assessment"
        },
        {
          "phrase": "security architecture assessment"
        },
        {
          "phrase": "application assessment"
        },
        {
          "phrase": "application penetration"
        },
        {
          "phrase": "product penetration test"
        },
        {
          "phrase": "external penetration test"
        },
        {
          "phrase": "ethical hacking of application"
        },
        {
          "phrase": "coordinated disclosure"
        },
        {
          "phrase": "responsible disclosure"
        },
        {
          "phrase": "vulnerability disclosure program"
        },
        {
          "phrase": "security researcher report"
        },
        {
          "phrase": "disclosed vulnerability"
        },
        {
          "phrase": "CVE triage"
        },
        {
          "phrase": "web and mobile"
        },
        {
          "phrase": "mobile app security"
        },
        {
          "phrase": "API abuse"
        },
        {
          "phrase": "secure API"
        },
        {
          "phrase": "authentication flow"
        },
        {
          "phrase": "login flow"
        },
        {
          "phrase": "session handling"
        },
        {
          "phrase": "access control"
        },
        {
          "phrase": "broken access control"
        },
        {
          "phrase": "business logic"
        },
        {
          "phrase": "XXE"
        },
        {
          "phrase": "IDOR"
        },
        {
          "phrase": "RCE"
        },
        {
          "phrase": "CSP header"
        },
        {
          "phrase": "cryptographic review"
        },
        {
          "phrase": "input filtering"
        },
        {
          "phrase": "prompt hardening"
        },
        {
          "phrase": "unsafe output"
        },
        {
          "phrase": "tool call abuse"
        },
        {
          "phrase": "agent security review"
        },
        {
          "phrase": "security of application"
        },
        {
          "phrase": "security of our application"
        },
        {
          "phrase": "security of our product"
        },
        {
          "phrase": "security of product"
        },
        {
          "phrase": "security of the product"
        },
        {
          "phrase": "security of AI application"
        },
        {
          "phrase": "secure our product"
        },
        {
          "phrase": "secure our application"
        },
        {
          "phrase": "secure product"
        },
        {
          "phrase": "secure the product"
        },
        {
          "phrase": "security weakness"
        },
        {
          "phrase": "security testing of application"
        },
        {
          "phrase": "hardening of application"
        },
        {
          "phrase": "code level finding"
        },
        {
          "phrase": "prompt injection attack"
        },
        {
          "phrase": "prompt injection attempt"
        },
        {
          "phrase": "protect against prompt injection"
        },
        {
          "phrase": "prompt injection defense"
        },
        {
          "phrase": "app",
          "near": [
            "security",
            "secure",
            "weakness",
            "penetration",
            "hole",
            "vulnerability"
          ]
        },
        {
          "phrase": "website",
          "near": [
            "security",
            "secure",
            "weakness",
            "hole",
            "vulnerability"
          ]
        },
        {
          "phrase": "hole",
          "near": [
            "security",
            "find",
            "close",
            "app",
            "website",
            "report"
          ]
        },
        {
          "phrase": "flaw",
          "near": [
            "security",
            "app",
            "code",
            "api",
            "find",
            "fix"
          ]
        },
        {
          "phrase": "bug",
          "near": [
            "security",
            "vulnerability",
            "exploit"
          ]
        },
        {
          "phrase": "pull request",
          "near": [
            "security",
            "vulnerability",
            "secure"
          ]
        },
        {
          "phrase": "new feature",
          "near": [
            "security",
            "threat",
            "weakness",
            "secure"
          ]
        },
        {
          "phrase": "product team",
          "near": [
            "secure",
            "weakness",
            "vulnerability"
          ]
        },
        {
          "phrase": "penetration",
          "near": [
            "test",
            "app",
            "api",
            "yearly",
            "annual",
            "external"
          ]
        },
        {
          "phrase": "review the code",
          "near": [
            "security",
            "api",
            "gap",
            "application",
            "flaw",
            "vulnerability",
            "secure"
          ]
        },
        {
          "phrase": "weakness",
          "near": [
            "app",
            "api",
            "web",
            "code",
            "application",
            "product",
            "disclose",
            "agent"
          ]
        },
        {
          "phrase": "web app",
          "near": [
            "security",
            "secure",
            "weakness",
            "vulnerability",
            "test",
            "attack",
            "break",
            "harden"
          ]
        },
        {
          "phrase": "API",
          "near": [
            "security",
            "secure",
            "review",
            "weakness",
            "vulnerability",
            "attack",
            "penetration"
          ]
        },
        {
          "phrase": "vulnerability",
          "near": [
            "code",
            "app",
            "application",
            "api",
            "triage",
            "fix",
            "report",
            "product",
            "software",
            "web",
            "researcher",
            "track",
            "closure",
            "scanner",
            "patch",
            "remediation"
          ]
        },
        {
          "phrase": "injection",
          "near": [
            "attack",
            "prompt",
            "review",
            "flaw",
            "untrusted",
            "agent",
            "deputy",
            "sql",
            "hunt"
          ]
        },
        {
          "phrase": "review code",
          "near": [
            "security",
            "secure",
            "api",
            "app",
            "application",
            "flaw",
            "vulnerability"
          ]
        },
        {
          "phrase": "finding",
          "near": [
            "scanner",
            "security",
            "triage",
            "pentest",
            "vulnerability"
          ]
        },
        {
          "phrase": "secure",
          "near": [
            "app",
            "application",
            "api",
            "code"
          ]
        },
        {
          "phrase": "code review",
          "near": [
            "security",
            "secure",
            "vulnerability",
            "threat",
            "appsec",
            "finding",
            "owasp",
            "weakness",
            "attack"
          ]
        },
        {
          "phrase": "static analysis",
          "near": [
            "security",
            "secure",
            "vulnerability",
            "threat",
            "appsec",
            "finding",
            "owasp",
            "weakness",
            "attack"
          ]
        },
        {
          "phrase": "design review",
          "near": [
            "security",
            "secure",
            "vulnerability",
            "threat",
            "appsec",
            "finding",
            "owasp",
            "weakness",
            "attack"
          ]
        },
        {
          "phrase": "CVE",
          "near": [
            "triage",
            "remediate",
            "patch",
            "disclose",
            "fix",
            "analyse",
            "find"
          ]
        },
        {
          "phrase": "Snyk",
          "near": [
            "code",
            "dependency",
            "scan",
            "appsec",
            "vulnerability"
          ]
        }
      ]
    },
    {
      "id": "CLD",
      "name": "Cloud security",
      "touches": [
        "Platform"
      ],
      "lexicon": [
        {
          "phrase": "cloud security"
        },
        {
          "phrase": "cloud native security"
        },
        {
          "phrase": "cloud infrastructure security"
        },
        {
          "phrase": "AWS"
        },
        {
          "phrase": "Azure"
        },
        {
          "phrase": "GCP"
        },
        {
          "phrase": "Google Cloud"
        },
        {
          "phrase": "Amazon Web Services"
        },
        {
          "phrase": "Oracle Cloud"
        },
        {
          "phrase": "public cloud"
        },
        {
          "phrase": "multi cloud"
        },
        {
          "phrase": "hybrid cloud"
        },
        {
          "phrase": "cloud infrastructure"
        },
        {
          "phrase": "cloud architecture"
        },
        {
          "phrase": "cloud account"
        },
        {
          "phrase": "cloud workload"
        },
        {
          "phrase": "cloud platform security"
        },
        {
          "phrase": "cloud configuration"
        },
        {
          "phrase": "cloud misconfiguration"
        },
        {
          "phrase": "cloud control"
        },
        {
          "phrase": "IAM"
        },
        {
          "phrase": "identity and access management"
        },
        {
          "phrase": "cloud identity"
        },
        {
          "phrase": "workload identity"
        },
        {
          "phrase": "least privilege"
        },
        {
          "phrase": "Entra ID"
        },
        {
          "phrase": "Azure AD"
        },
        {
          "phrase": "service control policy"
        },
        {
          "phrase": "privileged access management"
        },
        {
          "phrase": "just in time access"
        },
        {
          "phrase": "Kubernetes"
        },
        {
          "phrase": "EKS"
        },
        {
          "phrase": "GKE"
        },
        {
          "phrase": "AKS"
        },
        {
          "phrase": "container security"
        },
        {
          "phrase": "container image"
        },
        {
          "phrase": "container hardening"
        },
        {
          "phrase": "Docker"
        },
        {
          "phrase": "pod security"
        },
        {
          "phrase": "admission controller"
        },
        {
          "phrase": "Helm chart"
        },
        {
          "phrase": "CSPM"
        },
        {
          "phrase": "CNAPP"
        },
        {
          "phrase": "CWPP"
        },
        {
          "phrase": "CIEM"
        },
        {
          "phrase": "KSPM"
        },
        {
          "phrase": "cloud security posture"
        },
        {
          "phrase": "cloud security posture management"
        },
        {
          "phrase": "posture management"
        },
        {
          "phrase": "Wiz"
        },
        {
          "phrase": "Prisma Cloud"
        },
        {
          "phrase": "Orca Security"
        },
        {
          "phrase": "Lacework"
        },
        {
          "phrase": "Defender for Cloud"
        },
        {
          "phrase": "Security Hub"
        },
        {
          "phrase": "GuardDuty"
        },
        {
          "phrase": "CloudTrail"
        },
        {
          "phrase": "CloudFormation"
        },
        {
          "phrase": "CIS benchmark"
        },
        {
          "phrase": "network segmentation"
        },
        {
          "phrase": "network security"
        },
        {
          "phrase": "network policy"
        },
        {
          "phrase": "micro segmentation"
        },
        {
          "phrase": "zero trust"
        },
        {
          "phrase": "VPC"
        },
        {
          "phrase": "security group"
        },
        {
          "phrase": "private link"
        },
        {
          "phrase": "egress control"
        },
        {
          "phrase": "firewall"
        },
        {
          "phrase": "KMS"
        },
        {
          "phrase": "key management"
        },
        {
          "phrase": "secrets management"
        },
        {
          "phrase": "HashiCorp Vault"
        },
        {
          "phrase": "secrets manager"
        },
        {
          "phrase": "encryption at rest"
        },
        {
          "phrase": "encryption key"
        },
        {
          "phrase": "HSM"
        },
        {
          "phrase": "infrastructure as code"
        },
        {
          "phrase": "IaC"
        },
        {
          "phrase": "Terraform"
        },
        {
          "phrase": "Pulumi"
        },
        {
          "phrase": "Ansible"
        },
        {
          "phrase": "policy as code"
        },
        {
          "phrase": "Open Policy Agent"
        },
        {
          "phrase": "infrastructure security"
        },
        {
          "phrase": "landing zone"
        },
        {
          "phrase": "account vending"
        },
        {
          "phrase": "cloud guardrail"
        },
        {
          "phrase": "OpenShift"
        },
        {
          "phrase": "Microsoft cloud"
        },
        {
          "phrase": "M365"
        },
        {
          "phrase": "conditional access"
        },
        {
          "phrase": "network zone"
        },
        {
          "phrase": "network boundary"
        },
        {
          "phrase": "cloud native"
        },
        {
          "phrase": "account baseline"
        },
        {
          "phrase": "node hardening"
        },
        {
          "phrase": "Azure and M365"
        },
        {
          "phrase": "cloud platform"
        },
        {
          "phrase": "cloud operation"
        },
        {
          "phrase": "cloud permission"
        },
        {
          "phrase": "cloud access"
        },
        {
          "phrase": "cloud role"
        },
        {
          "phrase": "cloud network"
        },
        {
          "phrase": "cloud migration"
        },
        {
          "phrase": "cloud estate"
        },
        {
          "phrase": "cloud tenant"
        },
        {
          "phrase": "hyperscaler"
        },
        {
          "phrase": "infrastructure hardening"
        },
        {
          "phrase": "harden infrastructure"
        },
        {
          "phrase": "server hardening"
        },
        {
          "phrase": "Linux hardening"
        },
        {
          "phrase": "network firewall"
        },
        {
          "phrase": "security group rule"
        },
        {
          "phrase": "VPN"
        },
        {
          "phrase": "bastion"
        },
        {
          "phrase": "ingress"
        },
        {
          "phrase": "egress"
        },
        {
          "phrase": "subnet"
        },
        {
          "phrase": "load balancer configuration"
        },
        {
          "phrase": "service principal"
        },
        {
          "phrase": "IAM role"
        },
        {
          "phrase": "IAM policy"
        },
        {
          "phrase": "permission boundary"
        },
        {
          "phrase": "Okta"
        },
        {
          "phrase": "access management"
        },
        {
          "phrase": "privileged access"
        },
        {
          "phrase": "access review"
        },
        {
          "phrase": "entitlement review"
        },
        {
          "phrase": "certificate management"
        },
        {
          "phrase": "PKI"
        },
        {
          "phrase": "TLS certificate"
        },
        {
          "phrase": "key vault"
        },
        {
          "phrase": "key rotation"
        },
        {
          "phrase": "secret rotation"
        },
        {
          "phrase": "secret store"
        },
        {
          "phrase": "rotate secret"
        },
        {
          "phrase": "rotate key"
        },
        {
          "phrase": "CloudWatch"
        },
        {
          "phrase": "Crossplane"
        },
        {
          "phrase": "Helm"
        },
        {
          "phrase": "ArgoCD"
        },
        {
          "phrase": "Istio ingress"
        },
        {
          "phrase": "container platform"
        },
        {
          "phrase": "container orchestration"
        },
        {
          "phrase": "container runtime"
        },
        {
          "phrase": "container escape"
        },
        {
          "phrase": "node pool"
        },
        {
          "phrase": "GPU node"
        },
        {
          "phrase": "Cloudflare"
        },
        {
          "phrase": "infrastructure engineer"
        },
        {
          "phrase": "Kubernetes cluster"
        },
        {
          "phrase": "virtual network"
        },
        {
          "phrase": "virtual machine"
        },
        {
          "phrase": "storage bucket"
        },
        {
          "phrase": "S3 bucket"
        },
        {
          "phrase": "misconfiguration"
        },
        {
          "phrase": "Google Kubernetes Engine"
        },
        {
          "phrase": "AWS account"
        },
        {
          "phrase": "Azure subscription"
        },
        {
          "phrase": "GCP project"
        },
        {
          "phrase": "backup and recovery"
        },
        {
          "phrase": "SSO",
          "near": [
            "iam",
            "okta",
            "entra",
            "roll",
            "identity",
            "administer",
            "directory"
          ]
        },
        {
          "phrase": "single sign on",
          "near": [
            "iam",
            "okta",
            "entra",
            "roll",
            "administer",
            "directory"
          ]
        },
        {
          "phrase": "secrets",
          "near": [
            "rotate",
            "vault",
            "cluster",
            "iam",
            "key",
            "identity",
            "cloud",
            "segmentation",
            "credential",
            "kubernetes",
            "manage",
            "aws",
            "account"
          ]
        },
        {
          "phrase": "key",
          "near": [
            "cloud",
            "kms",
            "encryption",
            "secret",
            "rotate",
            "vault",
            "segmentation",
            "identity"
          ]
        },
        {
          "phrase": "identity",
          "near": [
            "cloud",
            "permission",
            "segmentation",
            "credential",
            "secret",
            "workload",
            "aws",
            "azure",
            "role",
            "key"
          ]
        },
        {
          "phrase": "cluster",
          "near": [
            "harden",
            "kubernetes",
            "openshift",
            "node",
            "gpu",
            "run",
            "operate",
            "account",
            "isolation"
          ]
        },
        {
          "phrase": "cloud",
          "near": [
            "secure",
            "harden",
            "run",
            "operate",
            "account",
            "identity",
            "migrate",
            "administrator",
            "guardrail",
            "configuration"
          ]
        },
        {
          "phrase": "segmentation",
          "near": [
            "network",
            "identity",
            "secret",
            "cloud",
            "zone"
          ]
        },
        {
          "phrase": "service account",
          "near": [
            "key",
            "cloud",
            "vault",
            "cluster",
            "manage",
            "permission",
            "google",
            "least"
          ]
        },
        {
          "phrase": "credential",
          "near": [
            "short",
            "rotate",
            "identity",
            "aws",
            "cloud",
            "agent",
            "vault"
          ]
        }
      ]
    },
    {
      "id": "MLK",
      "name": "Machine-learning knowledge",
      "touches": [
        "Engineering"
      ],
      "lexicon": [
        {
          "phrase": "machine learning"
        },
        {
          "phrase": "ML"
        },
        {
          "phrase": "ML engineer"
        },
        {
          "phrase": "ML model"
        },
        {
          "phrase": "ML pipeline"
        },
        {
          "phrase": "ML system"
        },
        {
          "phrase": "applied scientist"
        },
        {
          "phrase": "deep learning"
        },
        {
          "phrase": "neural network"
        },
        {
          "phrase": "multimodal model"
        },
        {
          "phrase": "diffusion model"
        },
        {
          "phrase": "foundation model training"
        },
        {
          "phrase": "fine tuning"
        },
        {
          "phrase": "LoRA"
        },
        {
          "phrase": "RLHF"
        },
        {
          "phrase": "reinforcement learning"
        },
        {
          "phrase": "supervised learning"
        },
        {
          "phrase": "training pipeline"
        },
        {
          "phrase": "training data"
        },
        {
          "phrase": "training run"
        },
        {
          "phrase": "model training"
        },
        {
          "phrase": "train model"
        },
        {
          "phrase": "pretraining"
        },
        {
          "phrase": "distributed training"
        },
        {
          "phrase": "hyperparameter"
        },
        {
          "phrase": "GPU cluster"
        },
        {
          "phrase": "CUDA"
        },
        {
          "phrase": "PyTorch"
        },
        {
          "phrase": "TensorFlow"
        },
        {
          "phrase": "JAX"
        },
        {
          "phrase": "Keras"
        },
        {
          "phrase": "scikit learn"
        },
        {
          "phrase": "XGBoost"
        },
        {
          "phrase": "Hugging Face"
        },
        {
          "phrase": "LangChain"
        },
        {
          "phrase": "LlamaIndex"
        },
        {
          "phrase": "MLflow"
        },
        {
          "phrase": "Kubeflow"
        },
        {
          "phrase": "SageMaker"
        },
        {
          "phrase": "Vertex AI"
        },
        {
          "phrase": "Azure ML"
        },
        {
          "phrase": "Databricks"
        },
        {
          "phrase": "vLLM"
        },
        {
          "phrase": "Weights and Biases"
        },
        {
          "phrase": "NumPy"
        },
        {
          "phrase": "pandas"
        },
        {
          "phrase": "embedding"
        },
        {
          "phrase": "RAG"
        },
        {
          "phrase": "retrieval augmented generation"
        },
        {
          "phrase": "transformer"
        },
        {
          "phrase": "transformer architecture"
        },
        {
          "phrase": "attention mechanism"
        },
        {
          "phrase": "prompt engineering"
        },
        {
          "phrase": "context window"
        },
        {
          "phrase": "model evaluation"
        },
        {
          "phrase": "model development"
        },
        {
          "phrase": "model deployment"
        },
        {
          "phrase": "model serving"
        },
        {
          "phrase": "model architecture"
        },
        {
          "phrase": "model performance"
        },
        {
          "phrase": "model quality"
        },
        {
          "phrase": "model monitoring"
        },
        {
          "phrase": "model registry"
        },
        {
          "phrase": "model lifecycle"
        },
        {
          "phrase": "model drift"
        },
        {
          "phrase": "data drift"
        },
        {
          "phrase": "concept drift"
        },
        {
          "phrase": "eval harness"
        },
        {
          "phrase": "LLM evaluation"
        },
        {
          "phrase": "offline evaluation"
        },
        {
          "phrase": "evaluation harness"
        },
        {
          "phrase": "model behavior"
        },
        {
          "phrase": "model accuracy"
        },
        {
          "phrase": "MLOps"
        },
        {
          "phrase": "LLMOps"
        },
        {
          "phrase": "inference"
        },
        {
          "phrase": "inference service"
        },
        {
          "phrase": "dataset"
        },
        {
          "phrase": "dataset curation"
        },
        {
          "phrase": "data labeling"
        },
        {
          "phrase": "feature store"
        },
        {
          "phrase": "feature engineering"
        },
        {
          "phrase": "feature pipeline"
        },
        {
          "phrase": "data science"
        },
        {
          "phrase": "data scientist"
        },
        {
          "phrase": "natural language processing"
        },
        {
          "phrase": "NLP"
        },
        {
          "phrase": "computer vision"
        },
        {
          "phrase": "recommender system"
        },
        {
          "phrase": "statistical modeling"
        },
        {
          "phrase": "experiment tracking"
        },
        {
          "phrase": "time series forecasting"
        },
        {
          "phrase": "evaluation suite"
        },
        {
          "phrase": "drift threshold"
        },
        {
          "phrase": "finetune"
        },
        {
          "phrase": "data labelling guideline"
        },
        {
          "phrase": "evaluate model"
        },
        {
          "phrase": "validate model"
        },
        {
          "phrase": "retraining"
        },
        {
          "phrase": "stable diffusion"
        },
        {
          "phrase": "machine learning security"
        },
        {
          "phrase": "predictive model"
        },
        {
          "phrase": "prediction model"
        },
        {
          "phrase": "forecasting model"
        },
        {
          "phrase": "learning algorithm"
        },
        {
          "phrase": "gradient boosting"
        },
        {
          "phrase": "random forest"
        },
        {
          "phrase": "neural"
        },
        {
          "phrase": "model weight"
        },
        {
          "phrase": "model card evaluation"
        },
        {
          "phrase": "LLM fine tuning"
        },
        {
          "phrase": "instruction tuning"
        },
        {
          "phrase": "prompt optimization"
        },
        {
          "phrase": "prompt template"
        },
        {
          "phrase": "chain of thought"
        },
        {
          "phrase": "context engineering"
        },
        {
          "phrase": "evaluation dataset"
        },
        {
          "phrase": "golden dataset"
        },
        {
          "phrase": "benchmark dataset"
        },
        {
          "phrase": "model benchmark"
        },
        {
          "phrase": "benchmark model"
        },
        {
          "phrase": "hallucination"
        },
        {
          "phrase": "hallucination rate"
        },
        {
          "phrase": "retrieval quality"
        },
        {
          "phrase": "retrieval pipeline"
        },
        {
          "phrase": "semantic search"
        },
        {
          "phrase": "recommender"
        },
        {
          "phrase": "classification model"
        },
        {
          "phrase": "regression model"
        },
        {
          "phrase": "MLOps pipeline"
        },
        {
          "phrase": "model pipeline"
        },
        {
          "phrase": "model release"
        },
        {
          "phrase": "model rollout"
        },
        {
          "phrase": "model retraining"
        },
        {
          "phrase": "retrain model"
        },
        {
          "phrase": "model validation"
        },
        {
          "phrase": "model validator"
        },
        {
          "phrase": "model explainability"
        },
        {
          "phrase": "interpretability"
        },
        {
          "phrase": "model testing"
        },
        {
          "phrase": "training loop"
        },
        {
          "phrase": "training job"
        },
        {
          "phrase": "training set"
        },
        {
          "phrase": "training corpus"
        },
        {
          "phrase": "pretrained model"
        },
        {
          "phrase": "open weight model"
        },
        {
          "phrase": "quantization"
        },
        {
          "phrase": "distillation"
        },
        {
          "phrase": "data scientist team"
        },
        {
          "phrase": "AI model development"
        },
        {
          "phrase": "AI researcher"
        },
        {
          "phrase": "applied ML"
        },
        {
          "phrase": "ML research"
        },
        {
          "phrase": "ML infrastructure"
        },
        {
          "phrase": "ML operation"
        },
        {
          "phrase": "Ray cluster"
        },
        {
          "phrase": "Spark ML"
        },
        {
          "phrase": "scikit"
        },
        {
          "phrase": "GPU training"
        },
        {
          "phrase": "computer vision model"
        },
        {
          "phrase": "speech model"
        },
        {
          "phrase": "language model application"
        },
        {
          "phrase": "LLM",
          "near": [
            "train",
            "fine",
            "tune",
            "evaluate",
            "evaluation",
            "eval",
            "build",
            "develop",
            "deploy",
            "rag",
            "embedding",
            "transformer",
            "inference",
            "pipeline",
            "serve",
            "framework",
            "research",
            "knowledge",
            "understanding",
            "internals",
            "experience",
            "architecture",
            "model",
            "ml",
            "machine",
            "pytorch",
            "robustness",
            "bias",
            "dataset",
            "statistics"
          ]
        },
        {
          "phrase": "large language model",
          "near": [
            "train",
            "fine",
            "tune",
            "evaluate",
            "evaluation",
            "eval",
            "build",
            "develop",
            "deploy",
            "rag",
            "embedding",
            "transformer",
            "inference",
            "pipeline",
            "serve",
            "framework",
            "research",
            "knowledge",
            "understanding",
            "internals",
            "experience",
            "architecture",
            "model",
            "ml",
            "machine",
            "pytorch",
            "robustness",
            "bias",
            "dataset",
            "statistics"
          ]
        },
        {
          "phrase": "language model",
          "near": [
            "train",
            "fine",
            "tune",
            "evaluate",
            "evaluation",
            "eval",
            "build",
            "develop",
            "deploy",
            "rag",
            "embedding",
            "transformer",
            "inference",
            "pipeline",
            "serve",
            "framework",
            "research",
            "knowledge",
            "understanding",
            "internals",
            "experience",
            "architecture",
            "model",
            "ml",
            "machine",
            "pytorch",
            "robustness",
            "bias",
            "dataset",
            "statistics",
            "used",
            "work"
          ]
        },
        {
          "phrase": "drift",
          "near": [
            "model",
            "bias",
            "robustness",
            "accuracy",
            "retrain",
            "evaluation"
          ]
        },
        {
          "phrase": "data set",
          "near": [
            "model",
            "train",
            "label",
            "curate",
            "ml",
            "hygiene",
            "machine"
          ]
        },
        {
          "phrase": "classifier",
          "near": [
            "train",
            "evaluation",
            "label",
            "threshold",
            "model"
          ]
        },
        {
          "phrase": "robustness",
          "near": [
            "model",
            "drift",
            "evaluation",
            "bias",
            "test",
            "accuracy"
          ]
        },
        {
          "phrase": "explainability",
          "near": [
            "model",
            "bias",
            "drift"
          ]
        },
        {
          "phrase": "unlearning",
          "near": [
            "machine",
            "model",
            "privacy",
            "differential"
          ]
        },
        {
          "phrase": "statistics",
          "near": [
            "model",
            "machine",
            "experiment"
          ]
        },
        {
          "phrase": "bias",
          "near": [
            "model",
            "drift",
            "vision",
            "fairness",
            "explainability"
          ]
        },
        {
          "phrase": "generative AI",
          "near": [
            "train",
            "tune",
            "engineer",
            "architecture",
            "develop",
            "build",
            "deploy",
            "pipeline",
            "prompt",
            "inference",
            "fine",
            "production",
            "hands"
          ]
        },
        {
          "phrase": "GenAI",
          "near": [
            "train",
            "tune",
            "engineer",
            "architecture",
            "develop",
            "build",
            "deploy",
            "pipeline",
            "prompt",
            "inference",
            "fine",
            "production",
            "hands"
          ]
        },
        {
          "phrase": "foundation model",
          "near": [
            "train",
            "tune",
            "engineer",
            "architecture",
            "develop",
            "build",
            "deploy",
            "pipeline",
            "prompt",
            "inference",
            "fine",
            "production",
            "hands"
          ]
        },
        {
          "phrase": "model",
          "near": [
            "train",
            "tune",
            "inference",
            "accuracy",
            "dataset",
            "serve",
            "retrain",
            "quantize",
            "checkpoint",
            "weight",
            "hyperparameter",
            "pytorch"
          ]
        },
        {
          "phrase": "evals",
          "near": [
            "model",
            "llm",
            "run",
            "build",
            "agent",
            "quality"
          ]
        }
      ]
    },
    {
      "id": "GOV",
      "name": "Governance",
      "touches": [
        "GRC"
      ],
      "lexicon": [
        {
          "phrase": "governance"
        },
        {
          "phrase": "AI governance"
        },
        {
          "phrase": "governance framework"
        },
        {
          "phrase": "governance program"
        },
        {
          "phrase": "governance process"
        },
        {
          "phrase": "data governance"
        },
        {
          "phrase": "model governance"
        },
        {
          "phrase": "governance committee"
        },
        {
          "phrase": "governance forum"
        },
        {
          "phrase": "governance board"
        },
        {
          "phrase": "governance council"
        },
        {
          "phrase": "GRC"
        },
        {
          "phrase": "risk register"
        },
        {
          "phrase": "risk acceptance"
        },
        {
          "phrase": "risk appetite"
        },
        {
          "phrase": "risk tolerance"
        },
        {
          "phrase": "risk treatment"
        },
        {
          "phrase": "risk owner"
        },
        {
          "phrase": "risk assessment"
        },
        {
          "phrase": "risk management framework"
        },
        {
          "phrase": "risk management"
        },
        {
          "phrase": "AI risk"
        },
        {
          "phrase": "AI risk assessment"
        },
        {
          "phrase": "AI risk management"
        },
        {
          "phrase": "enterprise risk"
        },
        {
          "phrase": "enterprise risk management"
        },
        {
          "phrase": "model risk"
        },
        {
          "phrase": "model risk management"
        },
        {
          "phrase": "risk committee"
        },
        {
          "phrase": "risk tiering"
        },
        {
          "phrase": "risk classification"
        },
        {
          "phrase": "risk exception"
        },
        {
          "phrase": "exception process"
        },
        {
          "phrase": "policy exception"
        },
        {
          "phrase": "three lines of defense"
        },
        {
          "phrase": "risk taxonomy"
        },
        {
          "phrase": "risk framework"
        },
        {
          "phrase": "AI policy"
        },
        {
          "phrase": "AI standard"
        },
        {
          "phrase": "AI use policy"
        },
        {
          "phrase": "acceptable use policy"
        },
        {
          "phrase": "policy framework"
        },
        {
          "phrase": "policies and standards"
        },
        {
          "phrase": "security policy"
        },
        {
          "phrase": "policy library"
        },
        {
          "phrase": "policy lifecycle"
        },
        {
          "phrase": "policy management"
        },
        {
          "phrase": "steering committee"
        },
        {
          "phrase": "AI council"
        },
        {
          "phrase": "AI committee"
        },
        {
          "phrase": "AI review board"
        },
        {
          "phrase": "AI ethics"
        },
        {
          "phrase": "ethics board"
        },
        {
          "phrase": "ethics review"
        },
        {
          "phrase": "ethics committee"
        },
        {
          "phrase": "responsible AI"
        },
        {
          "phrase": "trustworthy AI"
        },
        {
          "phrase": "ethical AI"
        },
        {
          "phrase": "AI principle"
        },
        {
          "phrase": "OECD AI principle"
        },
        {
          "phrase": "algorithmic fairness"
        },
        {
          "phrase": "bias and fairness"
        },
        {
          "phrase": "decision rights"
        },
        {
          "phrase": "NIST AI RMF"
        },
        {
          "phrase": "AI RMF"
        },
        {
          "phrase": "AI risk management framework"
        },
        {
          "phrase": "ISO 42001"
        },
        {
          "phrase": "ISO IEC 42001"
        },
        {
          "phrase": "AI management system"
        },
        {
          "phrase": "model inventory"
        },
        {
          "phrase": "AI inventory"
        },
        {
          "phrase": "AI system inventory"
        },
        {
          "phrase": "AI use case inventory"
        },
        {
          "phrase": "use case inventory"
        },
        {
          "phrase": "inventory of AI system"
        },
        {
          "phrase": "use case intake"
        },
        {
          "phrase": "AI intake"
        },
        {
          "phrase": "AI impact assessment"
        },
        {
          "phrase": "algorithmic impact assessment"
        },
        {
          "phrase": "model card"
        },
        {
          "phrase": "system card"
        },
        {
          "phrase": "human oversight"
        },
        {
          "phrase": "AI oversight"
        },
        {
          "phrase": "operating model"
        },
        {
          "phrase": "charter"
        },
        {
          "phrase": "RACI"
        },
        {
          "phrase": "accountability framework"
        },
        {
          "phrase": "accountability model"
        },
        {
          "phrase": "risk governance"
        },
        {
          "phrase": "risk council"
        },
        {
          "phrase": "AI risk council"
        },
        {
          "phrase": "decision record"
        },
        {
          "phrase": "decision log"
        },
        {
          "phrase": "control standard"
        },
        {
          "phrase": "AI control standard"
        },
        {
          "phrase": "model risk committee"
        },
        {
          "phrase": "security committee"
        },
        {
          "phrase": "risk taxonomy and control"
        },
        {
          "phrase": "who decides what"
        },
        {
          "phrase": "policies and procedures"
        },
        {
          "phrase": "risk report"
        },
        {
          "phrase": "information security policy"
        },
        {
          "phrase": "group policy on AI"
        },
        {
          "phrase": "security governance"
        },
        {
          "phrase": "information governance"
        },
        {
          "phrase": "cyber governance"
        },
        {
          "phrase": "IT governance"
        },
        {
          "phrase": "risk and governance"
        },
        {
          "phrase": "governance lead"
        },
        {
          "phrase": "governance manager"
        },
        {
          "phrase": "governance officer"
        },
        {
          "phrase": "governance structure"
        },
        {
          "phrase": "governance body"
        },
        {
          "phrase": "governance model"
        },
        {
          "phrase": "governance standard"
        },
        {
          "phrase": "AI use case approval"
        },
        {
          "phrase": "approve use case"
        },
        {
          "phrase": "use case review"
        },
        {
          "phrase": "algorithm register"
        },
        {
          "phrase": "AI register"
        },
        {
          "phrase": "register of AI system"
        },
        {
          "phrase": "register of algorithm"
        },
        {
          "phrase": "model register"
        },
        {
          "phrase": "model catalogue of risk"
        },
        {
          "phrase": "list of AI system"
        },
        {
          "phrase": "AI assessment"
        },
        {
          "phrase": "AI risk register"
        },
        {
          "phrase": "AI risk committee"
        },
        {
          "phrase": "AI risk framework"
        },
        {
          "phrase": "AI strategy and governance"
        },
        {
          "phrase": "AI steering"
        },
        {
          "phrase": "AI board"
        },
        {
          "phrase": "AI ethics committee"
        },
        {
          "phrase": "AI code of conduct"
        },
        {
          "phrase": "code of conduct for AI"
        },
        {
          "phrase": "acceptable use"
        },
        {
          "phrase": "usage guideline"
        },
        {
          "phrase": "AI guideline"
        },
        {
          "phrase": "principle for the use of AI"
        },
        {
          "phrase": "risk report to committee"
        },
        {
          "phrase": "risk owner network"
        },
        {
          "phrase": "risk workshop"
        },
        {
          "phrase": "risk analysis"
        },
        {
          "phrase": "risk acceptance process"
        },
        {
          "phrase": "accept risk"
        },
        {
          "phrase": "risk decision"
        },
        {
          "phrase": "risk exception register"
        },
        {
          "phrase": "exception register"
        },
        {
          "phrase": "waiver process"
        },
        {
          "phrase": "policy waiver"
        },
        {
          "phrase": "information security committee"
        },
        {
          "phrase": "risk management process"
        },
        {
          "phrase": "operational risk"
        },
        {
          "phrase": "IT risk"
        },
        {
          "phrase": "technology risk"
        },
        {
          "phrase": "cyber risk"
        },
        {
          "phrase": "information risk"
        },
        {
          "phrase": "second line"
        },
        {
          "phrase": "first line and second line"
        },
        {
          "phrase": "control owner network"
        },
        {
          "phrase": "roles and responsibilities"
        },
        {
          "phrase": "decision making authority matrix"
        },
        {
          "phrase": "who may decide"
        },
        {
          "phrase": "delegation of authority"
        },
        {
          "phrase": "terms of use of AI"
        },
        {
          "phrase": "human in the loop policy"
        },
        {
          "phrase": "ISO 31000"
        },
        {
          "phrase": "ISO 23894"
        },
        {
          "phrase": "ISO 38507"
        },
        {
          "phrase": "TOGAF governance"
        },
        {
          "phrase": "COSO"
        },
        {
          "phrase": "42001",
          "near": [
            "iso",
            "ai",
            "implement",
            "certify"
          ]
        },
        {
          "phrase": "register",
          "near": [
            "risk",
            "agent",
            "model",
            "ai",
            "owner",
            "use",
            "exception"
          ]
        },
        {
          "phrase": "inventory",
          "near": [
            "model",
            "ai",
            "agent",
            "algorithm",
            "system"
          ]
        },
        {
          "phrase": "committee",
          "near": [
            "secretary",
            "chair",
            "approve",
            "model",
            "risk",
            "ai",
            "security",
            "steering",
            "operational",
            "group",
            "governance",
            "present"
          ]
        },
        {
          "phrase": "council",
          "near": [
            "ai",
            "chair",
            "risk",
            "security"
          ]
        },
        {
          "phrase": "working group",
          "near": [
            "chair",
            "ai",
            "security",
            "risk"
          ]
        },
        {
          "phrase": "guideline",
          "near": [
            "issue",
            "policy",
            "standard",
            "group",
            "security",
            "wide"
          ]
        },
        {
          "phrase": "residual risk",
          "near": [
            "committee",
            "accept",
            "ai",
            "put",
            "present",
            "register"
          ]
        },
        {
          "phrase": "risk",
          "near": [
            "appetite",
            "acceptance",
            "accepted",
            "residual",
            "register",
            "taxonomy",
            "treatment",
            "owner",
            "escalate"
          ]
        },
        {
          "phrase": "appetite",
          "near": [
            "risk",
            "statement"
          ]
        },
        {
          "phrase": "terms of reference",
          "near": [
            "committee",
            "group",
            "steering",
            "board",
            "council"
          ]
        },
        {
          "phrase": "steering group",
          "near": [
            "chair",
            "governance",
            "risk",
            "run",
            "programme",
            "program"
          ]
        },
        {
          "phrase": "SOP",
          "near": [
            "policy",
            "standard"
          ]
        },
        {
          "phrase": "standard",
          "near": [
            "policy",
            "ai",
            "write",
            "author",
            "control",
            "corporate",
            "publish"
          ]
        },
        {
          "phrase": "accountability",
          "near": [
            "framework",
            "structure",
            "ai",
            "governance",
            "risk",
            "define",
            "decision",
            "assign",
            "line",
            "role"
          ]
        },
        {
          "phrase": "oversight",
          "near": [
            "ai",
            "model",
            "risk",
            "governance",
            "human",
            "board",
            "committee"
          ]
        },
        {
          "phrase": "policy",
          "near": [
            "ai",
            "governance",
            "standard",
            "draft",
            "author",
            "write",
            "framework",
            "corporate",
            "procedure",
            "exception"
          ]
        },
        {
          "phrase": "ISO standard",
          "near": [
            "ai",
            "management"
          ]
        }
      ]
    },
    {
      "id": "PRV",
      "name": "Privacy",
      "touches": [
        "Privacy"
      ],
      "lexicon": [
        {
          "phrase": "privacy"
        },
        {
          "phrase": "privacy program"
        },
        {
          "phrase": "privacy engineering"
        },
        {
          "phrase": "privacy by design"
        },
        {
          "phrase": "privacy counsel"
        },
        {
          "phrase": "privacy review"
        },
        {
          "phrase": "privacy risk"
        },
        {
          "phrase": "privacy law"
        },
        {
          "phrase": "privacy impact assessment"
        },
        {
          "phrase": "privacy notice"
        },
        {
          "phrase": "privacy policy"
        },
        {
          "phrase": "privacy enhancing technology"
        },
        {
          "phrase": "privacy control"
        },
        {
          "phrase": "privacy requirement"
        },
        {
          "phrase": "privacy incident"
        },
        {
          "phrase": "GDPR"
        },
        {
          "phrase": "UK GDPR"
        },
        {
          "phrase": "CCPA"
        },
        {
          "phrase": "CPRA"
        },
        {
          "phrase": "LGPD"
        },
        {
          "phrase": "ePrivacy"
        },
        {
          "phrase": "PIPEDA"
        },
        {
          "phrase": "DPIA"
        },
        {
          "phrase": "data protection impact assessment"
        },
        {
          "phrase": "transfer impact assessment"
        },
        {
          "phrase": "data protection"
        },
        {
          "phrase": "data protection officer"
        },
        {
          "phrase": "data protection law"
        },
        {
          "phrase": "data protection authority"
        },
        {
          "phrase": "DPO"
        },
        {
          "phrase": "CIPP"
        },
        {
          "phrase": "CIPM"
        },
        {
          "phrase": "CIPT"
        },
        {
          "phrase": "IAPP"
        },
        {
          "phrase": "data minimization"
        },
        {
          "phrase": "PII"
        },
        {
          "phrase": "personally identifiable information"
        },
        {
          "phrase": "personal data"
        },
        {
          "phrase": "personal information"
        },
        {
          "phrase": "sensitive personal data"
        },
        {
          "phrase": "special category data"
        },
        {
          "phrase": "protected health information"
        },
        {
          "phrase": "PHI"
        },
        {
          "phrase": "consent"
        },
        {
          "phrase": "consent management"
        },
        {
          "phrase": "cookie consent"
        },
        {
          "phrase": "retention"
        },
        {
          "phrase": "data retention"
        },
        {
          "phrase": "retention schedule"
        },
        {
          "phrase": "data deletion"
        },
        {
          "phrase": "deletion request"
        },
        {
          "phrase": "erasure"
        },
        {
          "phrase": "data subject"
        },
        {
          "phrase": "data subject right"
        },
        {
          "phrase": "data subject access request"
        },
        {
          "phrase": "DSAR"
        },
        {
          "phrase": "DSR"
        },
        {
          "phrase": "subject access request"
        },
        {
          "phrase": "individual right"
        },
        {
          "phrase": "anonymization"
        },
        {
          "phrase": "pseudonymization"
        },
        {
          "phrase": "de identification"
        },
        {
          "phrase": "differential privacy"
        },
        {
          "phrase": "federated learning"
        },
        {
          "phrase": "k anonymity"
        },
        {
          "phrase": "data masking"
        },
        {
          "phrase": "cross border transfer"
        },
        {
          "phrase": "cross border data transfer"
        },
        {
          "phrase": "international data transfer"
        },
        {
          "phrase": "international transfer"
        },
        {
          "phrase": "standard contractual clause"
        },
        {
          "phrase": "binding corporate rule"
        },
        {
          "phrase": "data residency"
        },
        {
          "phrase": "purpose limitation"
        },
        {
          "phrase": "lawful basis"
        },
        {
          "phrase": "legitimate interest"
        },
        {
          "phrase": "records of processing"
        },
        {
          "phrase": "ROPA"
        },
        {
          "phrase": "Article 30"
        },
        {
          "phrase": "data mapping"
        },
        {
          "phrase": "data inventory"
        },
        {
          "phrase": "data processing agreement"
        },
        {
          "phrase": "data processing addendum"
        },
        {
          "phrase": "OneTrust"
        },
        {
          "phrase": "TrustArc"
        },
        {
          "phrase": "BigID"
        },
        {
          "phrase": "breach notification"
        },
        {
          "phrase": "DPDP Act"
        },
        {
          "phrase": "DPDP"
        },
        {
          "phrase": "privacy assessment"
        },
        {
          "phrase": "privacy preserving"
        },
        {
          "phrase": "biometric data"
        },
        {
          "phrase": "privacy threshold assessment"
        },
        {
          "phrase": "CDPSE"
        },
        {
          "phrase": "privacy officer"
        },
        {
          "phrase": "privacy lead"
        },
        {
          "phrase": "privacy manager"
        },
        {
          "phrase": "privacy team lead"
        },
        {
          "phrase": "privacy analyst"
        },
        {
          "phrase": "privacy office"
        },
        {
          "phrase": "privacy champion"
        },
        {
          "phrase": "privacy training"
        },
        {
          "phrase": "privacy question"
        },
        {
          "phrase": "privacy framework"
        },
        {
          "phrase": "privacy threat model"
        },
        {
          "phrase": "privacy standard"
        },
        {
          "phrase": "data privacy"
        },
        {
          "phrase": "customer data protection"
        },
        {
          "phrase": "personal health information"
        },
        {
          "phrase": "confidentiality of personal data"
        },
        {
          "phrase": "lawful processing"
        },
        {
          "phrase": "legitimate interest assessment"
        },
        {
          "phrase": "data subject access"
        },
        {
          "phrase": "access request"
        },
        {
          "phrase": "right to be forgotten"
        },
        {
          "phrase": "opt out"
        },
        {
          "phrase": "cookie banner"
        },
        {
          "phrase": "consent record"
        },
        {
          "phrase": "age of user data"
        },
        {
          "phrase": "children data"
        },
        {
          "phrase": "COPPA"
        },
        {
          "phrase": "FERPA"
        },
        {
          "phrase": "PDPA"
        },
        {
          "phrase": "POPIA"
        },
        {
          "phrase": "PIPL"
        },
        {
          "phrase": "APPI"
        },
        {
          "phrase": "nFADP"
        },
        {
          "phrase": "Law 25"
        },
        {
          "phrase": "data transfer"
        },
        {
          "phrase": "transfer mechanism"
        },
        {
          "phrase": "Schrems"
        },
        {
          "phrase": "processor agreement"
        },
        {
          "phrase": "data processor"
        },
        {
          "phrase": "data controller"
        },
        {
          "phrase": "joint controller"
        },
        {
          "phrase": "Article 28"
        },
        {
          "phrase": "Article 35"
        },
        {
          "phrase": "storage period"
        },
        {
          "phrase": "storage limitation"
        },
        {
          "phrase": "deletion concept"
        },
        {
          "phrase": "deletion period"
        },
        {
          "phrase": "retention period"
        },
        {
          "phrase": "retention rule"
        },
        {
          "phrase": "data erasure"
        },
        {
          "phrase": "redaction"
        },
        {
          "phrase": "pseudonymous"
        },
        {
          "phrase": "anonymous data"
        },
        {
          "phrase": "aggregation threshold"
        },
        {
          "phrase": "privacy budget"
        },
        {
          "phrase": "homomorphic encryption"
        },
        {
          "phrase": "secure multi party computation"
        },
        {
          "phrase": "data protection impact"
        },
        {
          "phrase": "protection of personal data"
        },
        {
          "phrase": "personal data breach"
        },
        {
          "phrase": "data protection coordinator"
        },
        {
          "phrase": "data protection manager"
        },
        {
          "phrase": "data protection lead"
        },
        {
          "phrase": "data protection counsel"
        },
        {
          "phrase": "data protection team lead"
        },
        {
          "phrase": "impact assessment",
          "near": [
            "data",
            "privacy",
            "citizen",
            "personal",
            "natural",
            "protection"
          ]
        },
        {
          "phrase": "legal basis",
          "near": [
            "data",
            "storage",
            "process",
            "verify",
            "consent",
            "person"
          ]
        },
        {
          "phrase": "natural person",
          "near": [
            "data",
            "assessment",
            "rights"
          ]
        },
        {
          "phrase": "supervisory authority",
          "near": [
            "data",
            "privacy",
            "complaint",
            "request",
            "subject",
            "contact"
          ]
        },
        {
          "phrase": "deletion",
          "near": [
            "retention",
            "request",
            "right",
            "personal",
            "privacy"
          ]
        },
        {
          "phrase": "processing",
          "near": [
            "personal",
            "record",
            "lawful",
            "consent"
          ]
        },
        {
          "phrase": "transfer",
          "near": [
            "cross",
            "european",
            "economic",
            "international",
            "schrems"
          ]
        }
      ]
    },
    {
      "id": "PRD",
      "name": "Product judgement",
      "touches": [
        "Engineering"
      ],
      "lexicon": [
        {
          "phrase": "product judgment"
        },
        {
          "phrase": "product sense"
        },
        {
          "phrase": "product thinking"
        },
        {
          "phrase": "product strategy"
        },
        {
          "phrase": "product vision"
        },
        {
          "phrase": "product roadmap"
        },
        {
          "phrase": "product manager"
        },
        {
          "phrase": "product management"
        },
        {
          "phrase": "product owner"
        },
        {
          "phrase": "product ownership"
        },
        {
          "phrase": "product lead"
        },
        {
          "phrase": "product direction"
        },
        {
          "phrase": "product decision"
        },
        {
          "phrase": "product requirement"
        },
        {
          "phrase": "product requirements document"
        },
        {
          "phrase": "product spec"
        },
        {
          "phrase": "product specification"
        },
        {
          "phrase": "product discovery"
        },
        {
          "phrase": "product analytics"
        },
        {
          "phrase": "product metric"
        },
        {
          "phrase": "product backlog"
        },
        {
          "phrase": "product lifecycle"
        },
        {
          "phrase": "product planning"
        },
        {
          "phrase": "product launch"
        },
        {
          "phrase": "product experience"
        },
        {
          "phrase": "product outcome"
        },
        {
          "phrase": "product trade off"
        },
        {
          "phrase": "product area"
        },
        {
          "phrase": "user experience"
        },
        {
          "phrase": "UX"
        },
        {
          "phrase": "UX research"
        },
        {
          "phrase": "user research"
        },
        {
          "phrase": "user interview"
        },
        {
          "phrase": "user need"
        },
        {
          "phrase": "user story"
        },
        {
          "phrase": "user feedback"
        },
        {
          "phrase": "user journey"
        },
        {
          "phrase": "usability"
        },
        {
          "phrase": "customer need"
        },
        {
          "phrase": "customer problem"
        },
        {
          "phrase": "customer discovery"
        },
        {
          "phrase": "customer feedback"
        },
        {
          "phrase": "customer interview"
        },
        {
          "phrase": "customer journey"
        },
        {
          "phrase": "voice of the customer"
        },
        {
          "phrase": "customer outcome"
        },
        {
          "phrase": "abuse case"
        },
        {
          "phrase": "misuse case"
        },
        {
          "phrase": "abuse scenario"
        },
        {
          "phrase": "feature risk"
        },
        {
          "phrase": "feature prioritization"
        },
        {
          "phrase": "feature requirement"
        },
        {
          "phrase": "feature launch"
        },
        {
          "phrase": "feature decision"
        },
        {
          "phrase": "launch decision"
        },
        {
          "phrase": "launch review"
        },
        {
          "phrase": "launch readiness"
        },
        {
          "phrase": "go to market"
        },
        {
          "phrase": "go or no go"
        },
        {
          "phrase": "MVP"
        },
        {
          "phrase": "minimum viable product"
        },
        {
          "phrase": "A B test"
        },
        {
          "phrase": "market research"
        },
        {
          "phrase": "competitive analysis"
        },
        {
          "phrase": "wireframe"
        },
        {
          "phrase": "prototype with user"
        },
        {
          "phrase": "acceptance criteria"
        },
        {
          "phrase": "adoption metric"
        },
        {
          "phrase": "pricing strategy"
        },
        {
          "phrase": "trust and safety"
        },
        {
          "phrase": "product abuse"
        },
        {
          "phrase": "product leadership"
        },
        {
          "phrase": "product team priorities"
        },
        {
          "phrase": "what to build next"
        },
        {
          "phrase": "safety feature of the product"
        },
        {
          "phrase": "customer research"
        },
        {
          "phrase": "ease of use"
        },
        {
          "phrase": "talk to customers"
        },
        {
          "phrase": "product marketing requirement"
        },
        {
          "phrase": "product decision making"
        },
        {
          "phrase": "product backlog item"
        },
        {
          "phrase": "product owner role"
        },
        {
          "phrase": "product designer"
        },
        {
          "phrase": "product priority"
        },
        {
          "phrase": "product discovery interview"
        },
        {
          "phrase": "product goal"
        },
        {
          "phrase": "product market fit"
        },
        {
          "phrase": "product hypothesis"
        },
        {
          "phrase": "product increment"
        },
        {
          "phrase": "sprint goal"
        },
        {
          "phrase": "user experience design"
        },
        {
          "phrase": "user centred design"
        },
        {
          "phrase": "design sprint"
        },
        {
          "phrase": "customer centric"
        },
        {
          "phrase": "customer workshop"
        },
        {
          "phrase": "customer need assessment"
        },
        {
          "phrase": "feature specification"
        },
        {
          "phrase": "feature backlog"
        },
        {
          "phrase": "feature scope"
        },
        {
          "phrase": "feature request"
        },
        {
          "phrase": "write user story"
        },
        {
          "phrase": "product KPI"
        },
        {
          "phrase": "conversion rate"
        },
        {
          "phrase": "churn"
        },
        {
          "phrase": "user testing"
        },
        {
          "phrase": "usability test"
        },
        {
          "phrase": "roadmap of the product"
        },
        {
          "phrase": "own the backlog"
        },
        {
          "phrase": "misuse scenario"
        },
        {
          "phrase": "user safety"
        },
        {
          "phrase": "user harm"
        },
        {
          "phrase": "product policy"
        },
        {
          "phrase": "moderation tool"
        },
        {
          "phrase": "content moderation"
        },
        {
          "phrase": "product launch review"
        },
        {
          "phrase": "beta program"
        },
        {
          "phrase": "release note for customer"
        },
        {
          "phrase": "pricing and packaging"
        },
        {
          "phrase": "jobs to be done"
        },
        {
          "phrase": "stakeholder requirement gathering"
        },
        {
          "phrase": "product trade off decision"
        },
        {
          "phrase": "requirement",
          "near": [
            "user",
            "feature",
            "product"
          ]
        },
        {
          "phrase": "feature",
          "near": [
            "decide",
            "order",
            "prioritize",
            "roadmap"
          ]
        },
        {
          "phrase": "priority",
          "near": [
            "product",
            "feature",
            "user",
            "backlog"
          ]
        },
        {
          "phrase": "launch",
          "near": [
            "decide",
            "final",
            "feature",
            "approve",
            "readiness"
          ]
        },
        {
          "phrase": "listen to customer",
          "near": [
            "product",
            "feature",
            "limit",
            "weigh",
            "branch"
          ]
        },
        {
          "phrase": "roadmap",
          "near": [
            "product",
            "customer",
            "feature",
            "user",
            "launch",
            "market"
          ]
        },
        {
          "phrase": "prioritization",
          "near": [
            "product",
            "customer",
            "feature",
            "user",
            "launch",
            "market",
            "backlog"
          ]
        },
        {
          "phrase": "prioritize",
          "near": [
            "product",
            "customer",
            "feature",
            "user",
            "launch",
            "market",
            "backlog"
          ]
        },
        {
          "phrase": "trade off",
          "near": [
            "product",
            "customer",
            "feature",
            "user",
            "launch",
            "market",
            "usability",
            "scope",
            "experience"
          ]
        },
        {
          "phrase": "use case",
          "near": [
            "customer",
            "user",
            "product",
            "story"
          ]
        },
        {
          "phrase": "backlog",
          "near": [
            "product",
            "customer",
            "feature",
            "user",
            "launch",
            "market",
            "groom"
          ]
        }
      ]
    },
    {
      "id": "RED",
      "name": "Red teaming",
      "touches": [
        "Product security"
      ],
      "lexicon": [
        {
          "phrase": "red team"
        },
        {
          "phrase": "red teamer"
        },
        {
          "phrase": "AI red team"
        },
        {
          "phrase": "LLM red teaming"
        },
        {
          "phrase": "automated red teaming"
        },
        {
          "phrase": "adversarial"
        },
        {
          "phrase": "adversarial testing"
        },
        {
          "phrase": "adversarial attack"
        },
        {
          "phrase": "adversarial machine learning"
        },
        {
          "phrase": "adversarial ML"
        },
        {
          "phrase": "adversarial example"
        },
        {
          "phrase": "adversarial prompt"
        },
        {
          "phrase": "adversarial robustness"
        },
        {
          "phrase": "adversarial evaluation"
        },
        {
          "phrase": "jailbreak"
        },
        {
          "phrase": "prompt attack"
        },
        {
          "phrase": "guardrail bypass"
        },
        {
          "phrase": "safety bypass"
        },
        {
          "phrase": "offensive security"
        },
        {
          "phrase": "offensive engineering"
        },
        {
          "phrase": "offensive research"
        },
        {
          "phrase": "offensive tooling"
        },
        {
          "phrase": "offensive operation"
        },
        {
          "phrase": "offensive engagement"
        },
        {
          "phrase": "offensive testing"
        },
        {
          "phrase": "attack simulation"
        },
        {
          "phrase": "breach and attack simulation"
        },
        {
          "phrase": "adversary emulation"
        },
        {
          "phrase": "adversary simulation"
        },
        {
          "phrase": "threat emulation"
        },
        {
          "phrase": "purple team"
        },
        {
          "phrase": "attack chain"
        },
        {
          "phrase": "novel attack"
        },
        {
          "phrase": "attack research"
        },
        {
          "phrase": "attack library"
        },
        {
          "phrase": "attack tooling"
        },
        {
          "phrase": "MITRE ATLAS"
        },
        {
          "phrase": "model extraction"
        },
        {
          "phrase": "model inversion"
        },
        {
          "phrase": "model stealing"
        },
        {
          "phrase": "model theft"
        },
        {
          "phrase": "membership inference"
        },
        {
          "phrase": "data poisoning"
        },
        {
          "phrase": "model poisoning"
        },
        {
          "phrase": "training data extraction"
        },
        {
          "phrase": "model backdoor"
        },
        {
          "phrase": "evasion"
        },
        {
          "phrase": "evasion attack"
        },
        {
          "phrase": "exploit development"
        },
        {
          "phrase": "exploit chain"
        },
        {
          "phrase": "exploitation"
        },
        {
          "phrase": "vulnerability research"
        },
        {
          "phrase": "zero day"
        },
        {
          "phrase": "fuzzing"
        },
        {
          "phrase": "fuzzer"
        },
        {
          "phrase": "proof of concept attack"
        },
        {
          "phrase": "proof of concept exploit"
        },
        {
          "phrase": "social engineering"
        },
        {
          "phrase": "phishing simulation"
        },
        {
          "phrase": "ethical hacker"
        },
        {
          "phrase": "ethical hacking"
        },
        {
          "phrase": "attacker mindset"
        },
        {
          "phrase": "adversarial mindset"
        },
        {
          "phrase": "hacker mindset"
        },
        {
          "phrase": "Cobalt Strike"
        },
        {
          "phrase": "Metasploit"
        },
        {
          "phrase": "command and control"
        },
        {
          "phrase": "PyRIT"
        },
        {
          "phrase": "garak"
        },
        {
          "phrase": "Counterfit"
        },
        {
          "phrase": "promptfoo"
        },
        {
          "phrase": "OSCP"
        },
        {
          "phrase": "OSCE"
        },
        {
          "phrase": "OSEP"
        },
        {
          "phrase": "OSWE"
        },
        {
          "phrase": "GPEN"
        },
        {
          "phrase": "GXPN"
        },
        {
          "phrase": "CRTO"
        },
        {
          "phrase": "capture the flag"
        },
        {
          "phrase": "CTF"
        },
        {
          "phrase": "rules of engagement"
        },
        {
          "phrase": "reverse engineering"
        },
        {
          "phrase": "adversarial exercise"
        },
        {
          "phrase": "adversarial campaign"
        },
        {
          "phrase": "offensive program"
        },
        {
          "phrase": "poisoned data"
        },
        {
          "phrase": "CVE research"
        },
        {
          "phrase": "attack surface research"
        },
        {
          "phrase": "red team exercise"
        },
        {
          "phrase": "red team operator"
        },
        {
          "phrase": "red team lead"
        },
        {
          "phrase": "red team campaign"
        },
        {
          "phrase": "red team engagement"
        },
        {
          "phrase": "red team finding"
        },
        {
          "phrase": "red team tooling"
        },
        {
          "phrase": "offensive security engineer"
        },
        {
          "phrase": "offensive cyber"
        },
        {
          "phrase": "offensive capability"
        },
        {
          "phrase": "attack our own"
        },
        {
          "phrase": "attack our model"
        },
        {
          "phrase": "attack the model"
        },
        {
          "phrase": "attack the assistant"
        },
        {
          "phrase": "attack the agent"
        },
        {
          "phrase": "attacking AI system"
        },
        {
          "phrase": "simulated attack"
        },
        {
          "phrase": "simulated phishing"
        },
        {
          "phrase": "phishing campaign"
        },
        {
          "phrase": "attack scenario"
        },
        {
          "phrase": "attack path"
        },
        {
          "phrase": "attack tree exploitation"
        },
        {
          "phrase": "attack vector research"
        },
        {
          "phrase": "attack campaign"
        },
        {
          "phrase": "attack corpus"
        },
        {
          "phrase": "attack prompt"
        },
        {
          "phrase": "attack suite"
        },
        {
          "phrase": "attack success rate"
        },
        {
          "phrase": "adversary tactics"
        },
        {
          "phrase": "adversary technique"
        },
        {
          "phrase": "threat led penetration testing"
        },
        {
          "phrase": "TIBER"
        },
        {
          "phrase": "TLPT"
        },
        {
          "phrase": "CBEST"
        },
        {
          "phrase": "TIBER EU"
        },
        {
          "phrase": "intelligence led red team"
        },
        {
          "phrase": "assume breach"
        },
        {
          "phrase": "lateral movement"
        },
        {
          "phrase": "privilege escalation"
        },
        {
          "phrase": "persistence technique"
        },
        {
          "phrase": "physical intrusion"
        },
        {
          "phrase": "payload development"
        },
        {
          "phrase": "implant development"
        },
        {
          "phrase": "malware development"
        },
        {
          "phrase": "AV evasion"
        },
        {
          "phrase": "EDR evasion"
        },
        {
          "phrase": "C2 infrastructure"
        },
        {
          "phrase": "Mythic"
        },
        {
          "phrase": "Sliver"
        },
        {
          "phrase": "BloodHound"
        },
        {
          "phrase": "Burp exploitation"
        },
        {
          "phrase": "CEH"
        },
        {
          "phrase": "OffSec"
        },
        {
          "phrase": "OSED"
        },
        {
          "phrase": "jailbreak technique"
        },
        {
          "phrase": "jailbreak resistance"
        },
        {
          "phrase": "adversarial input"
        },
        {
          "phrase": "adversarial image"
        },
        {
          "phrase": "adversarial sample"
        },
        {
          "phrase": "adversarial robustness test"
        },
        {
          "phrase": "adversarial thinking"
        },
        {
          "phrase": "adversarial simulation"
        },
        {
          "phrase": "adversarial research"
        },
        {
          "phrase": "robustness testing against attack"
        },
        {
          "phrase": "bypass filter"
        },
        {
          "phrase": "bypass guardrail"
        },
        {
          "phrase": "circumvent safety"
        },
        {
          "phrase": "misuse testing"
        },
        {
          "phrase": "safety testing of model"
        },
        {
          "phrase": "safety evaluation"
        },
        {
          "phrase": "dangerous capability"
        },
        {
          "phrase": "dangerous capability evaluation"
        },
        {
          "phrase": "capability evaluation"
        },
        {
          "phrase": "break our own"
        },
        {
          "phrase": "break into"
        },
        {
          "phrase": "think like an attacker"
        },
        {
          "phrase": "bug hunting"
        },
        {
          "phrase": "exploit writing"
        },
        {
          "phrase": "vulnerability discovery"
        },
        {
          "phrase": "capture the flag team"
        },
        {
          "phrase": "attack technique",
          "near": [
            "emulate",
            "simulate",
            "develop",
            "novel",
            "research",
            "purple",
            "red",
            "execute",
            "model",
            "offensive",
            "enact"
          ]
        },
        {
          "phrase": "attacker technique",
          "near": [
            "emulate",
            "simulate",
            "develop",
            "novel",
            "research",
            "purple",
            "red",
            "execute",
            "model",
            "offensive",
            "enact"
          ]
        },
        {
          "phrase": "misbehave",
          "near": [
            "model",
            "assistant",
            "make",
            "agent"
          ]
        },
        {
          "phrase": "trick",
          "near": [
            "model",
            "assistant",
            "agent",
            "ignore",
            "chatbot"
          ]
        },
        {
          "phrase": "probe",
          "near": [
            "model",
            "agent",
            "assistant",
            "weakness",
            "bypass",
            "limit",
            "chatbot"
          ]
        },
        {
          "phrase": "stress test",
          "near": [
            "model",
            "assistant",
            "llm",
            "attack",
            "chatbot"
          ]
        },
        {
          "phrase": "bypass",
          "near": [
            "filter",
            "guardrail",
            "model",
            "safety",
            "control"
          ]
        },
        {
          "phrase": "attacker",
          "near": [
            "think",
            "role",
            "play",
            "act",
            "simulate",
            "emulate",
            "like",
            "pretend"
          ]
        },
        {
          "phrase": "provoke",
          "near": [
            "model",
            "assistant",
            "output",
            "agent"
          ]
        },
        {
          "phrase": "adversary",
          "near": [
            "emulate",
            "simulate",
            "technique",
            "think",
            "attack",
            "act"
          ]
        },
        {
          "phrase": "attack",
          "near": [
            "agent",
            "model",
            "assistant",
            "simulate",
            "yourself",
            "campaign",
            "exercise",
            "technique",
            "chatbot",
            "emulate",
            "stage",
            "own",
            "library",
            "offensive",
            "evasion",
            "try",
            "regularly",
            "weekly",
            "quarterly",
            "ai",
            "app",
            "mount",
            "run"
          ]
        },
        {
          "phrase": "offensive",
          "near": [
            "program",
            "campaign",
            "internal",
            "security",
            "team",
            "exercise",
            "red",
            "engagement"
          ]
        },
        {
          "phrase": "break",
          "near": [
            "agent",
            "model",
            "llm",
            "assistant",
            "guardrail",
            "chatbot",
            "try",
            "own",
            "feature"
          ]
        },
        {
          "phrase": "hack",
          "near": [
            "ethical",
            "system",
            "agent",
            "model",
            "product"
          ]
        },
        {
          "phrase": "poisoning",
          "near": [
            "model",
            "data",
            "extraction",
            "evasion",
            "theft",
            "robustness",
            "adversarial",
            "jailbreak"
          ]
        },
        {
          "phrase": "extraction",
          "near": [
            "model",
            "poisoning",
            "evasion",
            "membership"
          ]
        },
        {
          "phrase": "manipulation",
          "near": [
            "agent",
            "model",
            "prompt",
            "input",
            "adversarial"
          ]
        },
        {
          "phrase": "exploit",
          "near": [
            "vulnerability",
            "attack",
            "chain",
            "weakness",
            "code",
            "write",
            "bug",
            "research",
            "binary",
            "find",
            "system",
            "develop",
            "working"
          ]
        },
        {
          "phrase": "ATLAS",
          "near": [
            "mitre",
            "adversary",
            "attack"
          ]
        },
        {
          "phrase": "backdoor",
          "near": [
            "model",
            "weight",
            "train"
          ]
        }
      ]
    },
    {
      "id": "DET",
      "name": "Detection engineering",
      "touches": [
        "Detection"
      ],
      "lexicon": [
        {
          "phrase": "detection engineering"
        },
        {
          "phrase": "detection and response"
        },
        {
          "phrase": "SIEM"
        },
        {
          "phrase": "SOAR"
        },
        {
          "phrase": "EDR"
        },
        {
          "phrase": "XDR"
        },
        {
          "phrase": "NDR"
        },
        {
          "phrase": "UEBA"
        },
        {
          "phrase": "MDR"
        },
        {
          "phrase": "telemetry"
        },
        {
          "phrase": "security telemetry"
        },
        {
          "phrase": "alerting"
        },
        {
          "phrase": "alert triage"
        },
        {
          "phrase": "alert fatigue"
        },
        {
          "phrase": "alert tuning"
        },
        {
          "phrase": "alert quality"
        },
        {
          "phrase": "triage alert"
        },
        {
          "phrase": "security alert"
        },
        {
          "phrase": "security event"
        },
        {
          "phrase": "false positive rate"
        },
        {
          "phrase": "threat hunting"
        },
        {
          "phrase": "threat hunter"
        },
        {
          "phrase": "threat detection"
        },
        {
          "phrase": "threat intelligence"
        },
        {
          "phrase": "threat intel"
        },
        {
          "phrase": "incident response"
        },
        {
          "phrase": "incident responder"
        },
        {
          "phrase": "incident response plan"
        },
        {
          "phrase": "incident response playbook"
        },
        {
          "phrase": "incident handling"
        },
        {
          "phrase": "incident commander"
        },
        {
          "phrase": "incident command"
        },
        {
          "phrase": "incident investigation"
        },
        {
          "phrase": "security incident"
        },
        {
          "phrase": "security investigation"
        },
        {
          "phrase": "AI incident"
        },
        {
          "phrase": "DFIR"
        },
        {
          "phrase": "SOC"
        },
        {
          "phrase": "SOC analyst"
        },
        {
          "phrase": "security operations"
        },
        {
          "phrase": "security operations center"
        },
        {
          "phrase": "SecOps"
        },
        {
          "phrase": "log pipeline"
        },
        {
          "phrase": "log management"
        },
        {
          "phrase": "log analysis"
        },
        {
          "phrase": "log source"
        },
        {
          "phrase": "log ingestion"
        },
        {
          "phrase": "log coverage"
        },
        {
          "phrase": "log retention"
        },
        {
          "phrase": "log schema"
        },
        {
          "phrase": "audit logging"
        },
        {
          "phrase": "security logging"
        },
        {
          "phrase": "logging and monitoring"
        },
        {
          "phrase": "security monitoring"
        },
        {
          "phrase": "continuous monitoring of threat"
        },
        {
          "phrase": "centralized logging"
        },
        {
          "phrase": "detection rule"
        },
        {
          "phrase": "detection content"
        },
        {
          "phrase": "detection logic"
        },
        {
          "phrase": "detection coverage"
        },
        {
          "phrase": "detection use case"
        },
        {
          "phrase": "detection as code"
        },
        {
          "phrase": "detection backlog"
        },
        {
          "phrase": "detection strategy"
        },
        {
          "phrase": "detection pipeline"
        },
        {
          "phrase": "anomaly detection"
        },
        {
          "phrase": "intrusion detection"
        },
        {
          "phrase": "misuse detection"
        },
        {
          "phrase": "abuse detection"
        },
        {
          "phrase": "monitoring and detection"
        },
        {
          "phrase": "Sigma rule"
        },
        {
          "phrase": "YARA"
        },
        {
          "phrase": "Splunk"
        },
        {
          "phrase": "Microsoft Sentinel"
        },
        {
          "phrase": "Azure Sentinel"
        },
        {
          "phrase": "QRadar"
        },
        {
          "phrase": "CrowdStrike"
        },
        {
          "phrase": "SentinelOne"
        },
        {
          "phrase": "Suricata"
        },
        {
          "phrase": "Zeek"
        },
        {
          "phrase": "Snort"
        },
        {
          "phrase": "KQL"
        },
        {
          "phrase": "MITRE ATT&CK"
        },
        {
          "phrase": "ATT&CK"
        },
        {
          "phrase": "kill chain"
        },
        {
          "phrase": "indicator of compromise"
        },
        {
          "phrase": "IOC"
        },
        {
          "phrase": "forensics"
        },
        {
          "phrase": "digital forensics"
        },
        {
          "phrase": "forensic analysis"
        },
        {
          "phrase": "malware analysis"
        },
        {
          "phrase": "memory forensics"
        },
        {
          "phrase": "MTTD"
        },
        {
          "phrase": "mean time to detect"
        },
        {
          "phrase": "mean time to respond"
        },
        {
          "phrase": "tabletop exercise"
        },
        {
          "phrase": "blue team"
        },
        {
          "phrase": "insider threat"
        },
        {
          "phrase": "containment"
        },
        {
          "phrase": "eradication"
        },
        {
          "phrase": "shift handover"
        },
        {
          "phrase": "escalation procedure"
        },
        {
          "phrase": "CERT"
        },
        {
          "phrase": "CSIRT"
        },
        {
          "phrase": "cyber defense center"
        },
        {
          "phrase": "abnormal behavior"
        },
        {
          "phrase": "suspicious access"
        },
        {
          "phrase": "suspicious activity"
        },
        {
          "phrase": "pager"
        },
        {
          "phrase": "blameless post mortem"
        },
        {
          "phrase": "incident rotation"
        },
        {
          "phrase": "on call"
        },
        {
          "phrase": "incident team"
        },
        {
          "phrase": "security analyst"
        },
        {
          "phrase": "security monitoring use case"
        },
        {
          "phrase": "cyber security analyst"
        },
        {
          "phrase": "cyber defense"
        },
        {
          "phrase": "cyber defence team"
        },
        {
          "phrase": "cyber incident"
        },
        {
          "phrase": "cyber security incident"
        },
        {
          "phrase": "incident manager"
        },
        {
          "phrase": "incident management"
        },
        {
          "phrase": "incident process"
        },
        {
          "phrase": "incident report"
        },
        {
          "phrase": "incident handling process"
        },
        {
          "phrase": "incident playbook"
        },
        {
          "phrase": "major incident"
        },
        {
          "phrase": "incident lead"
        },
        {
          "phrase": "incident coordination"
        },
        {
          "phrase": "incident simulation"
        },
        {
          "phrase": "incident exercise"
        },
        {
          "phrase": "incident runbook"
        },
        {
          "phrase": "incident on call"
        },
        {
          "phrase": "breach response"
        },
        {
          "phrase": "respond to incident"
        },
        {
          "phrase": "respond to security incident"
        },
        {
          "phrase": "security incident response"
        },
        {
          "phrase": "emergency response"
        },
        {
          "phrase": "crisis management"
        },
        {
          "phrase": "crisis exercise"
        },
        {
          "phrase": "root cause analysis of incident"
        },
        {
          "phrase": "post incident review"
        },
        {
          "phrase": "post incident"
        },
        {
          "phrase": "lessons learned from incident"
        },
        {
          "phrase": "post mortem"
        },
        {
          "phrase": "threat monitoring"
        },
        {
          "phrase": "threat feed"
        },
        {
          "phrase": "threat landscape"
        },
        {
          "phrase": "threat actor"
        },
        {
          "phrase": "threat detection and response"
        },
        {
          "phrase": "detection gap"
        },
        {
          "phrase": "detection quality"
        },
        {
          "phrase": "detection content engineer"
        },
        {
          "phrase": "detect and respond"
        },
        {
          "phrase": "detect anomaly"
        },
        {
          "phrase": "detection of abuse"
        },
        {
          "phrase": "detection of misuse"
        },
        {
          "phrase": "detection of attack"
        },
        {
          "phrase": "detection of anomaly"
        },
        {
          "phrase": "monitor log"
        },
        {
          "phrase": "monitor alert"
        },
        {
          "phrase": "monitoring dashboard for security"
        },
        {
          "phrase": "monitoring concept"
        },
        {
          "phrase": "alarm threshold"
        },
        {
          "phrase": "alert rule"
        },
        {
          "phrase": "alert threshold"
        },
        {
          "phrase": "alert queue"
        },
        {
          "phrase": "investigate alert"
        },
        {
          "phrase": "investigate anomaly"
        },
        {
          "phrase": "suspicious event"
        },
        {
          "phrase": "suspicious login"
        },
        {
          "phrase": "anomalous behavior"
        },
        {
          "phrase": "abnormal usage"
        },
        {
          "phrase": "log analytics"
        },
        {
          "phrase": "log data"
        },
        {
          "phrase": "log collection"
        },
        {
          "phrase": "log retention policy"
        },
        {
          "phrase": "log forwarding"
        },
        {
          "phrase": "log file analysis"
        },
        {
          "phrase": "event correlation"
        },
        {
          "phrase": "correlation rule"
        },
        {
          "phrase": "use case for siem"
        },
        {
          "phrase": "managed detection"
        },
        {
          "phrase": "MDR provider"
        },
        {
          "phrase": "Defender for Endpoint"
        },
        {
          "phrase": "Microsoft Defender"
        },
        {
          "phrase": "Elastic Security"
        },
        {
          "phrase": "Wazuh"
        },
        {
          "phrase": "Graylog"
        },
        {
          "phrase": "Datadog security"
        },
        {
          "phrase": "Osquery"
        },
        {
          "phrase": "Velociraptor"
        },
        {
          "phrase": "sandbox detonation"
        },
        {
          "phrase": "chain of custody"
        },
        {
          "phrase": "evidence preservation"
        },
        {
          "phrase": "honeypot"
        },
        {
          "phrase": "canary token"
        },
        {
          "phrase": "fraud detection rule"
        },
        {
          "phrase": "abuse monitoring"
        },
        {
          "phrase": "model abuse monitoring"
        },
        {
          "phrase": "prompt logging"
        },
        {
          "phrase": "24x7"
        },
        {
          "phrase": "shift work"
        },
        {
          "phrase": "standby duty"
        },
        {
          "phrase": "rotation for incident"
        },
        {
          "phrase": "alarm",
          "near": [
            "monitor",
            "threshold",
            "security",
            "investigate",
            "respond",
            "night"
          ]
        },
        {
          "phrase": "detect",
          "near": [
            "anomaly",
            "abuse",
            "attack",
            "odd",
            "threat",
            "intrusion",
            "suspicious",
            "malicious",
            "fraud",
            "log"
          ]
        },
        {
          "phrase": "log",
          "near": [
            "security",
            "watch",
            "detect",
            "stream",
            "analyze",
            "monitor",
            "hunt",
            "suspicious",
            "incident",
            "source",
            "prompt",
            "catalog",
            "audit"
          ]
        },
        {
          "phrase": "incident",
          "near": [
            "security",
            "respond",
            "lead",
            "rotation",
            "investigate",
            "handle",
            "commander",
            "contain",
            "ai",
            "call",
            "escalate",
            "forensics",
            "triage",
            "night",
            "pager",
            "report"
          ]
        },
        {
          "phrase": "monitoring",
          "near": [
            "security",
            "alert",
            "log",
            "detect",
            "threat",
            "signal",
            "incident",
            "pager",
            "soc",
            "abuse"
          ]
        },
        {
          "phrase": "hunting",
          "near": [
            "threat",
            "endpoint",
            "log",
            "hypothesis",
            "attacker"
          ]
        },
        {
          "phrase": "signal",
          "near": [
            "abuse",
            "detect",
            "collect",
            "attack",
            "telemetry",
            "alert",
            "monitor"
          ]
        },
        {
          "phrase": "crisis team",
          "near": [
            "security",
            "incident",
            "lead",
            "cyber"
          ]
        },
        {
          "phrase": "fusion center",
          "near": [
            "cyber",
            "detection",
            "soc",
            "telemetry"
          ]
        },
        {
          "phrase": "detection",
          "near": [
            "security",
            "incident",
            "alert",
            "detection",
            "response",
            "threat",
            "siem",
            "analyst",
            "tier",
            "triage",
            "breach",
            "investigate",
            "rule",
            "coverage",
            "engineer",
            "write",
            "author",
            "tune"
          ]
        },
        {
          "phrase": "playbook",
          "near": [
            "security",
            "incident",
            "alert",
            "detection",
            "response",
            "threat",
            "siem",
            "analyst",
            "tier",
            "triage",
            "breach",
            "investigate"
          ]
        },
        {
          "phrase": "runbook",
          "near": [
            "security",
            "incident",
            "alert",
            "detection",
            "response",
            "threat",
            "siem",
            "analyst",
            "tier",
            "triage",
            "breach",
            "investigate"
          ]
        },
        {
          "phrase": "Sigma",
          "near": [
            "rule",
            "detection",
            "yara",
            "siem",
            "detections"
          ]
        },
        {
          "phrase": "Sentinel",
          "near": [
            "siem",
            "microsoft",
            "splunk",
            "kql",
            "alert"
          ]
        },
        {
          "phrase": "Chronicle",
          "near": [
            "siem",
            "google",
            "splunk"
          ]
        },
        {
          "phrase": "Elastic",
          "near": [
            "siem",
            "splunk",
            "log"
          ]
        },
        {
          "phrase": "MTTR",
          "near": [
            "security",
            "incident",
            "alert",
            "detection",
            "response",
            "threat",
            "siem",
            "analyst",
            "tier",
            "triage",
            "breach",
            "investigate",
            "mttd"
          ]
        }
      ]
    },
    {
      "id": "SDL",
      "name": "Secure development life cycle",
      "touches": [
        "Engineering"
      ],
      "lexicon": [
        {
          "phrase": "SDLC"
        },
        {
          "phrase": "SSDLC"
        },
        {
          "phrase": "secure SDLC"
        },
        {
          "phrase": "software development lifecycle"
        },
        {
          "phrase": "secure development lifecycle"
        },
        {
          "phrase": "security development lifecycle"
        },
        {
          "phrase": "secure software development"
        },
        {
          "phrase": "secure development practice"
        },
        {
          "phrase": "secure development"
        },
        {
          "phrase": "security by design"
        },
        {
          "phrase": "DevSecOps"
        },
        {
          "phrase": "CI/CD"
        },
        {
          "phrase": "CI CD pipeline"
        },
        {
          "phrase": "continuous integration"
        },
        {
          "phrase": "continuous delivery"
        },
        {
          "phrase": "continuous deployment"
        },
        {
          "phrase": "release gate"
        },
        {
          "phrase": "security gate"
        },
        {
          "phrase": "quality gate"
        },
        {
          "phrase": "build gate"
        },
        {
          "phrase": "build pipeline"
        },
        {
          "phrase": "build system"
        },
        {
          "phrase": "delivery pipeline"
        },
        {
          "phrase": "deployment pipeline"
        },
        {
          "phrase": "release pipeline"
        },
        {
          "phrase": "release process"
        },
        {
          "phrase": "build provenance"
        },
        {
          "phrase": "provenance"
        },
        {
          "phrase": "security requirement"
        },
        {
          "phrase": "security acceptance criteria"
        },
        {
          "phrase": "threat modeling"
        },
        {
          "phrase": "STRIDE"
        },
        {
          "phrase": "LINDDUN"
        },
        {
          "phrase": "attack tree"
        },
        {
          "phrase": "abuse story"
        },
        {
          "phrase": "secure coding"
        },
        {
          "phrase": "secure coding standard"
        },
        {
          "phrase": "secure coding guideline"
        },
        {
          "phrase": "secure coding training"
        },
        {
          "phrase": "code signing"
        },
        {
          "phrase": "artifact signing"
        },
        {
          "phrase": "sigstore"
        },
        {
          "phrase": "cosign"
        },
        {
          "phrase": "SLSA"
        },
        {
          "phrase": "SBOM"
        },
        {
          "phrase": "software bill of materials"
        },
        {
          "phrase": "AI bill of materials"
        },
        {
          "phrase": "supply chain security"
        },
        {
          "phrase": "software supply chain"
        },
        {
          "phrase": "supply chain attack"
        },
        {
          "phrase": "dependency scanning"
        },
        {
          "phrase": "dependency management"
        },
        {
          "phrase": "dependency update"
        },
        {
          "phrase": "SCA"
        },
        {
          "phrase": "software composition analysis"
        },
        {
          "phrase": "Dependabot"
        },
        {
          "phrase": "secret scanning"
        },
        {
          "phrase": "secrets detection"
        },
        {
          "phrase": "container scanning"
        },
        {
          "phrase": "code scanning"
        },
        {
          "phrase": "automated security testing"
        },
        {
          "phrase": "security testing"
        },
        {
          "phrase": "security automation"
        },
        {
          "phrase": "security scanning"
        },
        {
          "phrase": "security unit test"
        },
        {
          "phrase": "security tooling"
        },
        {
          "phrase": "champions program"
        },
        {
          "phrase": "security champion"
        },
        {
          "phrase": "champion network"
        },
        {
          "phrase": "developer training"
        },
        {
          "phrase": "developer education"
        },
        {
          "phrase": "developer enablement"
        },
        {
          "phrase": "developer security training"
        },
        {
          "phrase": "security training for developer"
        },
        {
          "phrase": "secure development training"
        },
        {
          "phrase": "security awareness for engineer"
        },
        {
          "phrase": "pipeline security"
        },
        {
          "phrase": "shift left"
        },
        {
          "phrase": "BSIMM"
        },
        {
          "phrase": "OpenSAMM"
        },
        {
          "phrase": "OWASP SAMM"
        },
        {
          "phrase": "SSDF"
        },
        {
          "phrase": "NIST SSDF"
        },
        {
          "phrase": "GitHub Actions"
        },
        {
          "phrase": "GitLab CI"
        },
        {
          "phrase": "Jenkins"
        },
        {
          "phrase": "pre commit hook"
        },
        {
          "phrase": "branch protection"
        },
        {
          "phrase": "secure development standard and training"
        },
        {
          "phrase": "signed artifact"
        },
        {
          "phrase": "image signing"
        },
        {
          "phrase": "approval gate"
        },
        {
          "phrase": "scanning in pipeline"
        },
        {
          "phrase": "static code analysis in pipeline"
        },
        {
          "phrase": "development life cycle"
        },
        {
          "phrase": "delivery life cycle"
        },
        {
          "phrase": "dependency check"
        },
        {
          "phrase": "secure software"
        },
        {
          "phrase": "secure software engineering"
        },
        {
          "phrase": "secure development process"
        },
        {
          "phrase": "secure engineering practice"
        },
        {
          "phrase": "secure engineering"
        },
        {
          "phrase": "secure release"
        },
        {
          "phrase": "secure supply chain"
        },
        {
          "phrase": "software supply chain security"
        },
        {
          "phrase": "build security"
        },
        {
          "phrase": "build system security"
        },
        {
          "phrase": "build integrity"
        },
        {
          "phrase": "reproducible build"
        },
        {
          "phrase": "release approval"
        },
        {
          "phrase": "release criteria"
        },
        {
          "phrase": "release check"
        },
        {
          "phrase": "release blocking check"
        },
        {
          "phrase": "security check in pipeline"
        },
        {
          "phrase": "security check"
        },
        {
          "phrase": "automated check"
        },
        {
          "phrase": "pipeline gate"
        },
        {
          "phrase": "pipeline template"
        },
        {
          "phrase": "security in pipeline"
        },
        {
          "phrase": "security in CI"
        },
        {
          "phrase": "security in the pipeline"
        },
        {
          "phrase": "third party library"
        },
        {
          "phrase": "open source library"
        },
        {
          "phrase": "open source dependency"
        },
        {
          "phrase": "open source component"
        },
        {
          "phrase": "license scanning"
        },
        {
          "phrase": "library update"
        },
        {
          "phrase": "vulnerable dependency"
        },
        {
          "phrase": "Renovate"
        },
        {
          "phrase": "package registry"
        },
        {
          "phrase": "artifact repository"
        },
        {
          "phrase": "artifact registry"
        },
        {
          "phrase": "signed build"
        },
        {
          "phrase": "signed commit"
        },
        {
          "phrase": "commit signing"
        },
        {
          "phrase": "code review guideline for security"
        },
        {
          "phrase": "security story"
        },
        {
          "phrase": "security definition of done"
        },
        {
          "phrase": "non functional security requirement"
        },
        {
          "phrase": "security standard for developer"
        },
        {
          "phrase": "secure coding workshop"
        },
        {
          "phrase": "secure coding course"
        },
        {
          "phrase": "coding guideline"
        },
        {
          "phrase": "developer guideline"
        },
        {
          "phrase": "train developer in security"
        },
        {
          "phrase": "teach developer"
        },
        {
          "phrase": "security awareness for developer"
        },
        {
          "phrase": "security guild"
        },
        {
          "phrase": "security ambassador"
        },
        {
          "phrase": "threat modelling workshop"
        },
        {
          "phrase": "threat modelling session"
        },
        {
          "phrase": "data flow diagram"
        },
        {
          "phrase": "misuse case in design"
        },
        {
          "phrase": "design threat"
        },
        {
          "phrase": "shift security left"
        },
        {
          "phrase": "MLSecOps"
        },
        {
          "phrase": "LLMOps security"
        },
        {
          "phrase": "model signing"
        },
        {
          "phrase": "model provenance"
        },
        {
          "phrase": "AI SBOM"
        },
        {
          "phrase": "ML BOM"
        },
        {
          "phrase": "AIBOM"
        },
        {
          "phrase": "dependency",
          "near": [
            "scan",
            "license",
            "library",
            "update",
            "open",
            "build",
            "check",
            "vulnerable",
            "container"
          ]
        },
        {
          "phrase": "pipeline",
          "near": [
            "security",
            "ci",
            "cd",
            "gate",
            "sast",
            "scan",
            "release",
            "harden",
            "artifact",
            "sbom",
            "signed",
            "check"
          ]
        },
        {
          "phrase": "gate",
          "near": [
            "release",
            "security",
            "approval",
            "quality",
            "pipeline",
            "build"
          ]
        },
        {
          "phrase": "signing",
          "near": [
            "artifact",
            "image",
            "code",
            "commit",
            "build"
          ]
        },
        {
          "phrase": "champion",
          "near": [
            "network",
            "developer",
            "security",
            "engineer"
          ]
        },
        {
          "phrase": "CI",
          "near": [
            "security",
            "scan",
            "scanner",
            "tooling",
            "check",
            "pipeline",
            "gate",
            "static",
            "dependency",
            "sast"
          ]
        },
        {
          "phrase": "secure development standard",
          "near": [
            "security",
            "secure",
            "training",
            "own",
            "threat",
            "maintain",
            "write"
          ]
        },
        {
          "phrase": "train developer",
          "near": [
            "secure",
            "security"
          ]
        },
        {
          "phrase": "train engineer",
          "near": [
            "secure",
            "security"
          ]
        }
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
        {
          "phrase": "compliance"
        },
        {
          "phrase": "compliance program"
        },
        {
          "phrase": "compliance framework"
        },
        {
          "phrase": "compliance requirement"
        },
        {
          "phrase": "compliance monitoring"
        },
        {
          "phrase": "compliance obligation"
        },
        {
          "phrase": "regulatory compliance"
        },
        {
          "phrase": "audit"
        },
        {
          "phrase": "auditor"
        },
        {
          "phrase": "internal audit"
        },
        {
          "phrase": "external audit"
        },
        {
          "phrase": "audit readiness"
        },
        {
          "phrase": "audit evidence"
        },
        {
          "phrase": "audit request"
        },
        {
          "phrase": "audit finding"
        },
        {
          "phrase": "audit trail for regulator"
        },
        {
          "phrase": "SOC 2"
        },
        {
          "phrase": "SOC2"
        },
        {
          "phrase": "SOC 2 Type II"
        },
        {
          "phrase": "SOC 2 Type 2"
        },
        {
          "phrase": "SOC 1"
        },
        {
          "phrase": "SOC report"
        },
        {
          "phrase": "ISO 27001"
        },
        {
          "phrase": "ISO27001"
        },
        {
          "phrase": "ISO IEC 27001"
        },
        {
          "phrase": "ISO 27701"
        },
        {
          "phrase": "ISO 27017"
        },
        {
          "phrase": "ISO 27018"
        },
        {
          "phrase": "ISO 22301"
        },
        {
          "phrase": "ISMS"
        },
        {
          "phrase": "statement of applicability"
        },
        {
          "phrase": "EU AI Act"
        },
        {
          "phrase": "AI Act"
        },
        {
          "phrase": "AI regulation"
        },
        {
          "phrase": "DORA"
        },
        {
          "phrase": "NIS2"
        },
        {
          "phrase": "SOX"
        },
        {
          "phrase": "HIPAA"
        },
        {
          "phrase": "HITRUST"
        },
        {
          "phrase": "PCI"
        },
        {
          "phrase": "PCI DSS"
        },
        {
          "phrase": "FedRAMP"
        },
        {
          "phrase": "CMMC"
        },
        {
          "phrase": "StateRAMP"
        },
        {
          "phrase": "NIST 800 53"
        },
        {
          "phrase": "NIST 800 171"
        },
        {
          "phrase": "NIST CSF"
        },
        {
          "phrase": "NIST cybersecurity framework"
        },
        {
          "phrase": "COBIT"
        },
        {
          "phrase": "SR 11 7"
        },
        {
          "phrase": "regulatory"
        },
        {
          "phrase": "regulatory requirement"
        },
        {
          "phrase": "regulatory change"
        },
        {
          "phrase": "regulatory inquiry"
        },
        {
          "phrase": "regulatory obligation"
        },
        {
          "phrase": "regulatory engagement"
        },
        {
          "phrase": "regulator"
        },
        {
          "phrase": "conformity assessment"
        },
        {
          "phrase": "technical documentation for regulator"
        },
        {
          "phrase": "control testing"
        },
        {
          "phrase": "control framework"
        },
        {
          "phrase": "control assessment"
        },
        {
          "phrase": "control mapping"
        },
        {
          "phrase": "control library"
        },
        {
          "phrase": "control owner"
        },
        {
          "phrase": "control effectiveness"
        },
        {
          "phrase": "control monitoring"
        },
        {
          "phrase": "continuous control monitoring"
        },
        {
          "phrase": "continuous controls"
        },
        {
          "phrase": "common control framework"
        },
        {
          "phrase": "controls matrix"
        },
        {
          "phrase": "security controls assessment"
        },
        {
          "phrase": "test of control"
        },
        {
          "phrase": "gap assessment"
        },
        {
          "phrase": "gap analysis"
        },
        {
          "phrase": "evidence collection"
        },
        {
          "phrase": "evidence gathering"
        },
        {
          "phrase": "evidence request"
        },
        {
          "phrase": "collect evidence"
        },
        {
          "phrase": "evidence library"
        },
        {
          "phrase": "evidence repository"
        },
        {
          "phrase": "control evidence"
        },
        {
          "phrase": "attestation"
        },
        {
          "phrase": "vendor questionnaire"
        },
        {
          "phrase": "security questionnaire"
        },
        {
          "phrase": "customer questionnaire"
        },
        {
          "phrase": "due diligence questionnaire"
        },
        {
          "phrase": "due diligence"
        },
        {
          "phrase": "customer assurance"
        },
        {
          "phrase": "customer trust"
        },
        {
          "phrase": "trust center"
        },
        {
          "phrase": "RFP response"
        },
        {
          "phrase": "third party risk"
        },
        {
          "phrase": "third party risk management"
        },
        {
          "phrase": "TPRM"
        },
        {
          "phrase": "vendor risk"
        },
        {
          "phrase": "vendor risk management"
        },
        {
          "phrase": "vendor assessment"
        },
        {
          "phrase": "vendor security assessment"
        },
        {
          "phrase": "vendor due diligence"
        },
        {
          "phrase": "supplier assurance"
        },
        {
          "phrase": "supplier risk"
        },
        {
          "phrase": "Vanta"
        },
        {
          "phrase": "Drata"
        },
        {
          "phrase": "AuditBoard"
        },
        {
          "phrase": "ServiceNow GRC"
        },
        {
          "phrase": "RSA Archer"
        },
        {
          "phrase": "CRISC"
        },
        {
          "phrase": "Secureframe"
        },
        {
          "phrase": "remediation tracking"
        },
        {
          "phrase": "corrective action plan"
        },
        {
          "phrase": "POA&M"
        },
        {
          "phrase": "TISAX"
        },
        {
          "phrase": "technical file"
        },
        {
          "phrase": "technical documentation"
        },
        {
          "phrase": "statutory audit"
        },
        {
          "phrase": "regulatory expectation"
        },
        {
          "phrase": "supervisory expectation"
        },
        {
          "phrase": "OSFI"
        },
        {
          "phrase": "PRA"
        },
        {
          "phrase": "FCA"
        },
        {
          "phrase": "BaFin"
        },
        {
          "phrase": "FINMA"
        },
        {
          "phrase": "MAS TRM"
        },
        {
          "phrase": "RBI guideline"
        },
        {
          "phrase": "conformity"
        },
        {
          "phrase": "assurance review"
        },
        {
          "phrase": "certify our"
        },
        {
          "phrase": "control evidence collection"
        },
        {
          "phrase": "audit closure"
        },
        {
          "phrase": "compliance officer"
        },
        {
          "phrase": "compliance manager"
        },
        {
          "phrase": "compliance analyst"
        },
        {
          "phrase": "compliance lead"
        },
        {
          "phrase": "compliance engineer"
        },
        {
          "phrase": "compliance evidence"
        },
        {
          "phrase": "compliance control"
        },
        {
          "phrase": "compliance check"
        },
        {
          "phrase": "compliance report"
        },
        {
          "phrase": "compliance audit"
        },
        {
          "phrase": "compliance assessment"
        },
        {
          "phrase": "compliance automation"
        },
        {
          "phrase": "compliance calendar"
        },
        {
          "phrase": "compliance gap"
        },
        {
          "phrase": "compliance status"
        },
        {
          "phrase": "legal compliance"
        },
        {
          "phrase": "IT compliance"
        },
        {
          "phrase": "security compliance"
        },
        {
          "phrase": "audit plan"
        },
        {
          "phrase": "audit program"
        },
        {
          "phrase": "audit report"
        },
        {
          "phrase": "audit preparation"
        },
        {
          "phrase": "audit support"
        },
        {
          "phrase": "audit work"
        },
        {
          "phrase": "audit interview"
        },
        {
          "phrase": "auditee"
        },
        {
          "phrase": "lead auditor"
        },
        {
          "phrase": "ISO auditor"
        },
        {
          "phrase": "surveillance audit"
        },
        {
          "phrase": "certification audit"
        },
        {
          "phrase": "certification body"
        },
        {
          "phrase": "recertification"
        },
        {
          "phrase": "certify"
        },
        {
          "phrase": "ISO certification"
        },
        {
          "phrase": "ISO 9001"
        },
        {
          "phrase": "ISO 27001 certification"
        },
        {
          "phrase": "ISO 42001 certification"
        },
        {
          "phrase": "C5"
        },
        {
          "phrase": "BSI C5"
        },
        {
          "phrase": "BSI IT Grundschutz"
        },
        {
          "phrase": "IT Grundschutz"
        },
        {
          "phrase": "KRITIS"
        },
        {
          "phrase": "IRAP"
        },
        {
          "phrase": "Essential Eight"
        },
        {
          "phrase": "Cyber Essentials"
        },
        {
          "phrase": "GxP"
        },
        {
          "phrase": "FDA"
        },
        {
          "phrase": "MDR regulation"
        },
        {
          "phrase": "Digital Services Act"
        },
        {
          "phrase": "DSA"
        },
        {
          "phrase": "Cyber Resilience Act"
        },
        {
          "phrase": "CRA"
        },
        {
          "phrase": "Data Act"
        },
        {
          "phrase": "NYDFS"
        },
        {
          "phrase": "GLBA"
        },
        {
          "phrase": "FFIEC"
        },
        {
          "phrase": "SWIFT CSP"
        },
        {
          "phrase": "CCPA compliance audit"
        },
        {
          "phrase": "NERC CIP"
        },
        {
          "phrase": "legal register"
        },
        {
          "phrase": "statutory requirement"
        },
        {
          "phrase": "regulatory landscape"
        },
        {
          "phrase": "regulatory filing"
        },
        {
          "phrase": "regulatory reporting"
        },
        {
          "phrase": "regulatory examination"
        },
        {
          "phrase": "regulatory affairs"
        },
        {
          "phrase": "supervisory authority inspection"
        },
        {
          "phrase": "notified body"
        },
        {
          "phrase": "CE marking"
        },
        {
          "phrase": "conformity declaration"
        },
        {
          "phrase": "quality management system"
        },
        {
          "phrase": "control catalog"
        },
        {
          "phrase": "control set"
        },
        {
          "phrase": "control description"
        },
        {
          "phrase": "control design"
        },
        {
          "phrase": "control self assessment"
        },
        {
          "phrase": "internal control"
        },
        {
          "phrase": "internal controls system"
        },
        {
          "phrase": "test control"
        },
        {
          "phrase": "test of effectiveness"
        },
        {
          "phrase": "evidence request list"
        },
        {
          "phrase": "evidence pack"
        },
        {
          "phrase": "evidence folder"
        },
        {
          "phrase": "evidence for auditor"
        },
        {
          "phrase": "evidence room"
        },
        {
          "phrase": "buyer questionnaire"
        },
        {
          "phrase": "supplier questionnaire"
        },
        {
          "phrase": "RFP"
        },
        {
          "phrase": "RFI"
        },
        {
          "phrase": "customer audit"
        },
        {
          "phrase": "customer security review"
        },
        {
          "phrase": "customer due diligence"
        },
        {
          "phrase": "trust portal"
        },
        {
          "phrase": "assurance report"
        },
        {
          "phrase": "supplier assessment"
        },
        {
          "phrase": "supplier audit"
        },
        {
          "phrase": "supplier review"
        },
        {
          "phrase": "supplier security"
        },
        {
          "phrase": "vendor review"
        },
        {
          "phrase": "vendor security"
        },
        {
          "phrase": "vendor onboarding"
        },
        {
          "phrase": "outsourcing register"
        },
        {
          "phrase": "third party assessment"
        },
        {
          "phrase": "third party assurance"
        },
        {
          "phrase": "third party security"
        },
        {
          "phrase": "legislation",
          "near": [
            "ai",
            "privacy",
            "comply",
            "monitor",
            "new",
            "interpret",
            "requirement"
          ]
        },
        {
          "phrase": "tender",
          "near": [
            "security",
            "questionnaire",
            "answer",
            "customer"
          ]
        },
        {
          "phrase": "examiner",
          "near": [
            "audit",
            "defend",
            "regulator",
            "bank",
            "prudential"
          ]
        },
        {
          "phrase": "supervisor",
          "near": [
            "banking",
            "expectation",
            "guideline",
            "financial",
            "prudential"
          ]
        },
        {
          "phrase": "questionnaire",
          "near": [
            "security",
            "customer",
            "partner",
            "vendor",
            "answer",
            "section",
            "buyer",
            "enterprise",
            "due"
          ]
        },
        {
          "phrase": "ISO",
          "near": [
            "soc",
            "certify",
            "audit",
            "certification"
          ]
        },
        {
          "phrase": "law",
          "near": [
            "new",
            "data",
            "ai",
            "interpret",
            "guidance",
            "applicable",
            "monitor",
            "comply"
          ]
        },
        {
          "phrase": "legal requirement",
          "near": [
            "fulfill",
            "ensure",
            "nis2",
            "security",
            "comply"
          ]
        },
        {
          "phrase": "certification",
          "near": [
            "iso",
            "soc",
            "obtain",
            "achieve",
            "surveillance",
            "audit",
            "fedramp",
            "hitrust",
            "company",
            "recertify",
            "readiness",
            "compliance",
            "maintain"
          ]
        },
        {
          "phrase": "regulation",
          "near": [
            "ai",
            "comply",
            "emerging",
            "privacy",
            "legal",
            "requirement",
            "interpret",
            "compliance",
            "data",
            "financial",
            "applicable"
          ]
        },
        {
          "phrase": "control",
          "near": [
            "audit",
            "compliance",
            "evidence",
            "framework",
            "test",
            "testing",
            "iso",
            "soc",
            "attest",
            "effectiveness",
            "map"
          ]
        },
        {
          "phrase": "assurance",
          "near": [
            "control",
            "customer",
            "compliance",
            "audit"
          ]
        },
        {
          "phrase": "evidence",
          "near": [
            "audit",
            "control",
            "compliance",
            "attest",
            "buyer",
            "auditor",
            "assurance"
          ]
        }
      ]
    },
    {
      "id": "EXE",
      "name": "Executive communication",
      "touches": [
        "Leadership"
      ],
      "lexicon": [
        {
          "phrase": "executive communication"
        },
        {
          "phrase": "executive reporting"
        },
        {
          "phrase": "executive presence"
        },
        {
          "phrase": "executive stakeholder"
        },
        {
          "phrase": "executive leadership"
        },
        {
          "phrase": "executive team"
        },
        {
          "phrase": "executive committee"
        },
        {
          "phrase": "executive briefing"
        },
        {
          "phrase": "executive dashboard"
        },
        {
          "phrase": "executive summary"
        },
        {
          "phrase": "executive audience"
        },
        {
          "phrase": "executive sponsor"
        },
        {
          "phrase": "executive update"
        },
        {
          "phrase": "senior executive"
        },
        {
          "phrase": "brief executive"
        },
        {
          "phrase": "report to executive"
        },
        {
          "phrase": "communicate with executive"
        },
        {
          "phrase": "C suite"
        },
        {
          "phrase": "C level"
        },
        {
          "phrase": "CEO"
        },
        {
          "phrase": "CFO"
        },
        {
          "phrase": "senior leadership"
        },
        {
          "phrase": "senior leader"
        },
        {
          "phrase": "senior stakeholder"
        },
        {
          "phrase": "senior management"
        },
        {
          "phrase": "leadership team reporting"
        },
        {
          "phrase": "board of director"
        },
        {
          "phrase": "board reporting"
        },
        {
          "phrase": "board paper"
        },
        {
          "phrase": "board deck"
        },
        {
          "phrase": "board presentation"
        },
        {
          "phrase": "board material"
        },
        {
          "phrase": "board level"
        },
        {
          "phrase": "board meeting"
        },
        {
          "phrase": "board update"
        },
        {
          "phrase": "board member"
        },
        {
          "phrase": "present to the board"
        },
        {
          "phrase": "report to the board"
        },
        {
          "phrase": "brief the board"
        },
        {
          "phrase": "audit committee"
        },
        {
          "phrase": "risk committee reporting"
        },
        {
          "phrase": "stakeholder management"
        },
        {
          "phrase": "stakeholder engagement"
        },
        {
          "phrase": "quarterly report"
        },
        {
          "phrase": "quarterly business review"
        },
        {
          "phrase": "QBR"
        },
        {
          "phrase": "business case"
        },
        {
          "phrase": "security budget"
        },
        {
          "phrase": "budget ownership"
        },
        {
          "phrase": "annual budget"
        },
        {
          "phrase": "budget planning"
        },
        {
          "phrase": "manage budget"
        },
        {
          "phrase": "P&L"
        },
        {
          "phrase": "headcount planning"
        },
        {
          "phrase": "KPI"
        },
        {
          "phrase": "key performance indicator"
        },
        {
          "phrase": "OKR"
        },
        {
          "phrase": "scorecard"
        },
        {
          "phrase": "investment case"
        },
        {
          "phrase": "thought leadership"
        },
        {
          "phrase": "thought leader"
        },
        {
          "phrase": "keynote"
        },
        {
          "phrase": "public speaking"
        },
        {
          "phrase": "speak at conference"
        },
        {
          "phrase": "conference speaker"
        },
        {
          "phrase": "conference talk"
        },
        {
          "phrase": "spokesperson"
        },
        {
          "phrase": "media interview"
        },
        {
          "phrase": "industry event"
        },
        {
          "phrase": "external speaking"
        },
        {
          "phrase": "strategic vision"
        },
        {
          "phrase": "security vision"
        },
        {
          "phrase": "security strategy"
        },
        {
          "phrase": "AI security strategy"
        },
        {
          "phrase": "multi year strategy"
        },
        {
          "phrase": "set strategy"
        },
        {
          "phrase": "strategy communication"
        },
        {
          "phrase": "communicate strategy"
        },
        {
          "phrase": "strategic narrative"
        },
        {
          "phrase": "storytelling"
        },
        {
          "phrase": "non technical audience"
        },
        {
          "phrase": "translate technical risk"
        },
        {
          "phrase": "business language"
        },
        {
          "phrase": "influence at all level"
        },
        {
          "phrase": "influence executive"
        },
        {
          "phrase": "influence senior"
        },
        {
          "phrase": "customer executive"
        },
        {
          "phrase": "investor"
        },
        {
          "phrase": "executive board"
        },
        {
          "phrase": "management board"
        },
        {
          "phrase": "supervisory board"
        },
        {
          "phrase": "managing director"
        },
        {
          "phrase": "chief risk officer"
        },
        {
          "phrase": "chief executive"
        },
        {
          "phrase": "board slide"
        },
        {
          "phrase": "report to the board of director"
        },
        {
          "phrase": "report to management"
        },
        {
          "phrase": "make the case"
        },
        {
          "phrase": "leadership team"
        },
        {
          "phrase": "steer co"
        },
        {
          "phrase": "town hall"
        },
        {
          "phrase": "report to the executive committee"
        },
        {
          "phrase": "board of management"
        },
        {
          "phrase": "executive floor"
        },
        {
          "phrase": "executive management"
        },
        {
          "phrase": "executive meeting"
        },
        {
          "phrase": "executive reporting pack"
        },
        {
          "phrase": "executive level"
        },
        {
          "phrase": "executive decision"
        },
        {
          "phrase": "executive steering"
        },
        {
          "phrase": "C suite reporting"
        },
        {
          "phrase": "board room"
        },
        {
          "phrase": "board pack"
        },
        {
          "phrase": "board question"
        },
        {
          "phrase": "non executive director"
        },
        {
          "phrase": "supervisory board report"
        },
        {
          "phrase": "shareholder"
        },
        {
          "phrase": "investor question"
        },
        {
          "phrase": "chief officer"
        },
        {
          "phrase": "chief information officer"
        },
        {
          "phrase": "CIO"
        },
        {
          "phrase": "management report"
        },
        {
          "phrase": "management meeting"
        },
        {
          "phrase": "management review"
        },
        {
          "phrase": "management presentation"
        },
        {
          "phrase": "report to the ceo"
        },
        {
          "phrase": "report to the cio"
        },
        {
          "phrase": "report to the chief"
        },
        {
          "phrase": "top management"
        },
        {
          "phrase": "upper management"
        },
        {
          "phrase": "budget responsibility"
        },
        {
          "phrase": "budget of"
        },
        {
          "phrase": "budget request"
        },
        {
          "phrase": "cost plan"
        },
        {
          "phrase": "investment plan"
        },
        {
          "phrase": "investment proposal"
        },
        {
          "phrase": "investment decision"
        },
        {
          "phrase": "business plan"
        },
        {
          "phrase": "resource plan"
        },
        {
          "phrase": "programme budget"
        },
        {
          "phrase": "security program strategy"
        },
        {
          "phrase": "strategy and budget"
        },
        {
          "phrase": "strategy paper"
        },
        {
          "phrase": "strategy development"
        },
        {
          "phrase": "develop the strategy"
        },
        {
          "phrase": "define the strategy"
        },
        {
          "phrase": "own the strategy"
        },
        {
          "phrase": "set the strategy"
        },
        {
          "phrase": "strategic plan"
        },
        {
          "phrase": "strategic roadmap"
        },
        {
          "phrase": "strategic direction"
        },
        {
          "phrase": "key figure"
        },
        {
          "phrase": "KRI"
        },
        {
          "phrase": "key risk indicator"
        },
        {
          "phrase": "metrics for management"
        },
        {
          "phrase": "dashboard for management"
        },
        {
          "phrase": "management dashboard"
        },
        {
          "phrase": "quarterly update"
        },
        {
          "phrase": "monthly report to management"
        },
        {
          "phrase": "annual report"
        },
        {
          "phrase": "public appearance"
        },
        {
          "phrase": "represent the company"
        },
        {
          "phrase": "represent us"
        },
        {
          "phrase": "conference appearance"
        },
        {
          "phrase": "speaking engagement"
        },
        {
          "phrase": "evangelist"
        },
        {
          "phrase": "industry voice"
        },
        {
          "phrase": "executive customer meeting"
        },
        {
          "phrase": "CISO counterpart"
        },
        {
          "phrase": "explain to executive"
        },
        {
          "phrase": "explain risk to"
        },
        {
          "phrase": "plain language for executive"
        },
        {
          "phrase": "management",
          "near": [
            "board",
            "executive",
            "senior",
            "top",
            "present"
          ]
        },
        {
          "phrase": "funding",
          "near": [
            "case",
            "board",
            "present",
            "executive",
            "program",
            "need",
            "tranche"
          ]
        },
        {
          "phrase": "deck",
          "near": [
            "senior",
            "management",
            "board",
            "executive",
            "leadership"
          ]
        },
        {
          "phrase": "leadership",
          "near": [
            "executive",
            "senior",
            "board",
            "agenda"
          ]
        },
        {
          "phrase": "headcount",
          "near": [
            "budget",
            "defend",
            "case",
            "plan",
            "hire"
          ]
        },
        {
          "phrase": "case",
          "near": [
            "business",
            "funding",
            "investment",
            "tranche"
          ]
        },
        {
          "phrase": "posture",
          "near": [
            "board",
            "executive",
            "present",
            "report",
            "kpi"
          ]
        },
        {
          "phrase": "board",
          "near": [
            "executive",
            "board",
            "leadership",
            "senior",
            "c",
            "director",
            "ceo",
            "ciso",
            "cio",
            "investor",
            "present",
            "report",
            "brief",
            "committee",
            "deck",
            "paper",
            "quarterly",
            "accountable"
          ]
        },
        {
          "phrase": "budget",
          "near": [
            "own",
            "manage",
            "security",
            "annual",
            "team",
            "plan",
            "headcount",
            "program",
            "set",
            "control"
          ]
        },
        {
          "phrase": "influence",
          "near": [
            "executive",
            "board",
            "leadership",
            "senior",
            "c",
            "director",
            "ceo",
            "ciso",
            "cio",
            "investor",
            "stakeholder",
            "strategy"
          ]
        },
        {
          "phrase": "presentation",
          "near": [
            "executive",
            "board",
            "leadership",
            "senior",
            "c",
            "director",
            "ceo",
            "ciso",
            "cio",
            "investor",
            "stakeholder"
          ]
        },
        {
          "phrase": "vision",
          "near": [
            "strategy",
            "security",
            "set",
            "define",
            "executive",
            "articulate",
            "leadership"
          ]
        },
        {
          "phrase": "executive",
          "near": [
            "board",
            "leadership",
            "senior",
            "c",
            "director",
            "ceo",
            "ciso",
            "cio",
            "investor",
            "communicate",
            "present",
            "brief",
            "report",
            "update",
            "influence",
            "translate"
          ]
        },
        {
          "phrase": "strategy",
          "near": [
            "set",
            "executive",
            "articulate",
            "communicate",
            "multi",
            "board"
          ]
        }
      ]
    },
    {
      "id": "PLA",
      "name": "Platform architecture",
      "touches": [
        "Platform"
      ],
      "lexicon": [
        {
          "phrase": "platform architecture"
        },
        {
          "phrase": "platform architect"
        },
        {
          "phrase": "platform engineering"
        },
        {
          "phrase": "platform design"
        },
        {
          "phrase": "platform security architecture"
        },
        {
          "phrase": "platform service"
        },
        {
          "phrase": "platform capability"
        },
        {
          "phrase": "platform team lead"
        },
        {
          "phrase": "platform control"
        },
        {
          "phrase": "platform control plane"
        },
        {
          "phrase": "internal developer platform"
        },
        {
          "phrase": "internal platform"
        },
        {
          "phrase": "developer platform"
        },
        {
          "phrase": "shared platform"
        },
        {
          "phrase": "shared infrastructure"
        },
        {
          "phrase": "shared backend"
        },
        {
          "phrase": "shared service"
        },
        {
          "phrase": "self service platform"
        },
        {
          "phrase": "AI platform"
        },
        {
          "phrase": "ML platform"
        },
        {
          "phrase": "data platform"
        },
        {
          "phrase": "agent platform"
        },
        {
          "phrase": "agentic platform"
        },
        {
          "phrase": "compute platform"
        },
        {
          "phrase": "reference architecture"
        },
        {
          "phrase": "reference implementation"
        },
        {
          "phrase": "target architecture"
        },
        {
          "phrase": "system architecture"
        },
        {
          "phrase": "solution architecture"
        },
        {
          "phrase": "technical architecture"
        },
        {
          "phrase": "architecture standard"
        },
        {
          "phrase": "architecture pattern"
        },
        {
          "phrase": "architecture decision"
        },
        {
          "phrase": "architecture decision record"
        },
        {
          "phrase": "architectural blueprint"
        },
        {
          "phrase": "design pattern for platform"
        },
        {
          "phrase": "system design"
        },
        {
          "phrase": "AI gateway"
        },
        {
          "phrase": "LLM gateway"
        },
        {
          "phrase": "model gateway"
        },
        {
          "phrase": "API gateway"
        },
        {
          "phrase": "inference gateway"
        },
        {
          "phrase": "LLM proxy"
        },
        {
          "phrase": "guardrail"
        },
        {
          "phrase": "guardrail service"
        },
        {
          "phrase": "guardrail framework"
        },
        {
          "phrase": "policy enforcement point"
        },
        {
          "phrase": "content filter service"
        },
        {
          "phrase": "orchestration"
        },
        {
          "phrase": "orchestration layer"
        },
        {
          "phrase": "agent orchestration"
        },
        {
          "phrase": "workflow orchestration"
        },
        {
          "phrase": "multi tenant"
        },
        {
          "phrase": "multi tenancy"
        },
        {
          "phrase": "tenant isolation"
        },
        {
          "phrase": "agent framework"
        },
        {
          "phrase": "agentic framework"
        },
        {
          "phrase": "agent runtime"
        },
        {
          "phrase": "agentic architecture"
        },
        {
          "phrase": "agentic system"
        },
        {
          "phrase": "AI agent"
        },
        {
          "phrase": "tool calling"
        },
        {
          "phrase": "function calling"
        },
        {
          "phrase": "MCP"
        },
        {
          "phrase": "MCP server"
        },
        {
          "phrase": "model context protocol"
        },
        {
          "phrase": "vector database"
        },
        {
          "phrase": "vector store"
        },
        {
          "phrase": "vector search"
        },
        {
          "phrase": "Pinecone"
        },
        {
          "phrase": "Weaviate"
        },
        {
          "phrase": "pgvector"
        },
        {
          "phrase": "Milvus"
        },
        {
          "phrase": "service mesh"
        },
        {
          "phrase": "Istio"
        },
        {
          "phrase": "Envoy"
        },
        {
          "phrase": "Linkerd"
        },
        {
          "phrase": "sidecar"
        },
        {
          "phrase": "paved road"
        },
        {
          "phrase": "paved path"
        },
        {
          "phrase": "golden path"
        },
        {
          "phrase": "sandbox"
        },
        {
          "phrase": "isolation boundary"
        },
        {
          "phrase": "scalability"
        },
        {
          "phrase": "scalable architecture"
        },
        {
          "phrase": "horizontal scaling"
        },
        {
          "phrase": "autoscaling"
        },
        {
          "phrase": "site reliability"
        },
        {
          "phrase": "SRE"
        },
        {
          "phrase": "observability"
        },
        {
          "phrase": "OpenTelemetry"
        },
        {
          "phrase": "Backstage"
        },
        {
          "phrase": "control plane"
        },
        {
          "phrase": "data plane"
        },
        {
          "phrase": "developer experience"
        },
        {
          "phrase": "developer portal"
        },
        {
          "phrase": "capacity planning"
        },
        {
          "phrase": "service catalog"
        },
        {
          "phrase": "deployment platform"
        },
        {
          "phrase": "shared back end"
        },
        {
          "phrase": "tenant separation"
        },
        {
          "phrase": "serving platform"
        },
        {
          "phrase": "training and serving platform"
        },
        {
          "phrase": "model serving platform"
        },
        {
          "phrase": "agent sandbox"
        },
        {
          "phrase": "permission check"
        },
        {
          "phrase": "tool access"
        },
        {
          "phrase": "prompt filtering"
        },
        {
          "phrase": "architecture of the platform"
        },
        {
          "phrase": "retrieval layer"
        },
        {
          "phrase": "retrieval architecture"
        },
        {
          "phrase": "platform team"
        },
        {
          "phrase": "platform roadmap"
        },
        {
          "phrase": "platform strategy"
        },
        {
          "phrase": "platform component"
        },
        {
          "phrase": "platform feature for team"
        },
        {
          "phrase": "platform API"
        },
        {
          "phrase": "platform reliability"
        },
        {
          "phrase": "platform product"
        },
        {
          "phrase": "common platform"
        },
        {
          "phrase": "central platform"
        },
        {
          "phrase": "company wide platform"
        },
        {
          "phrase": "cloud platform architecture"
        },
        {
          "phrase": "enterprise architecture"
        },
        {
          "phrase": "enterprise architect"
        },
        {
          "phrase": "architecture principle"
        },
        {
          "phrase": "architecture review"
        },
        {
          "phrase": "architecture board"
        },
        {
          "phrase": "architecture guideline"
        },
        {
          "phrase": "architecture blueprint"
        },
        {
          "phrase": "architecture design"
        },
        {
          "phrase": "security reference architecture"
        },
        {
          "phrase": "AI reference architecture"
        },
        {
          "phrase": "AI architecture"
        },
        {
          "phrase": "GenAI platform"
        },
        {
          "phrase": "LLM platform"
        },
        {
          "phrase": "LLM proxy layer"
        },
        {
          "phrase": "LLM routing"
        },
        {
          "phrase": "model routing"
        },
        {
          "phrase": "model router"
        },
        {
          "phrase": "agentic AI platform"
        },
        {
          "phrase": "agent registry"
        },
        {
          "phrase": "tool permission layer"
        },
        {
          "phrase": "agent permission"
        },
        {
          "phrase": "agent identity"
        },
        {
          "phrase": "agent gateway"
        },
        {
          "phrase": "agent tooling platform"
        },
        {
          "phrase": "orchestrator"
        },
        {
          "phrase": "orchestration framework"
        },
        {
          "phrase": "LangGraph"
        },
        {
          "phrase": "Temporal workflow"
        },
        {
          "phrase": "workflow engine"
        },
        {
          "phrase": "event bus"
        },
        {
          "phrase": "feature platform"
        },
        {
          "phrase": "shared library"
        },
        {
          "phrase": "shared component"
        },
        {
          "phrase": "common library"
        },
        {
          "phrase": "reusable component"
        },
        {
          "phrase": "reusable module"
        },
        {
          "phrase": "reusable building block"
        },
        {
          "phrase": "building block"
        },
        {
          "phrase": "blueprint"
        },
        {
          "phrase": "golden image"
        },
        {
          "phrase": "self service portal"
        },
        {
          "phrase": "developer tooling"
        },
        {
          "phrase": "developer productivity"
        },
        {
          "phrase": "internal tooling"
        },
        {
          "phrase": "scaffolding"
        },
        {
          "phrase": "software template"
        },
        {
          "phrase": "API platform"
        },
        {
          "phrase": "API management"
        },
        {
          "phrase": "Kong"
        },
        {
          "phrase": "Apigee"
        },
        {
          "phrase": "GraphQL gateway"
        },
        {
          "phrase": "service discovery"
        },
        {
          "phrase": "multi region"
        },
        {
          "phrase": "multi cluster"
        },
        {
          "phrase": "multi tenant platform"
        },
        {
          "phrase": "tenant isolation layer"
        },
        {
          "phrase": "horizontal scalability"
        },
        {
          "phrase": "scale the platform"
        },
        {
          "phrase": "platform scale"
        },
        {
          "phrase": "resilience of platform"
        },
        {
          "phrase": "chaos engineering"
        },
        {
          "phrase": "SLO ownership"
        },
        {
          "phrase": "error budget"
        },
        {
          "phrase": "runtime environment"
        },
        {
          "phrase": "isolated execution"
        },
        {
          "phrase": "sandboxed execution"
        },
        {
          "phrase": "code execution sandbox"
        },
        {
          "phrase": "guardrail layer"
        },
        {
          "phrase": "input and output filter"
        },
        {
          "phrase": "policy engine"
        },
        {
          "phrase": "policy enforcement"
        },
        {
          "phrase": "enforcement layer"
        },
        {
          "phrase": "central logging platform"
        },
        {
          "phrase": "observability platform"
        },
        {
          "phrase": "retrieval platform"
        },
        {
          "phrase": "vector index"
        },
        {
          "phrase": "microservice",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "distributed system",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "Kafka",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "gRPC",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "API design",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "message queue",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "event streaming",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "high availability",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "fault tolerance",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "low latency",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "message broker",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "load balancing",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "rate limiting",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "event driven architecture",
          "near": [
            "platform",
            "architecture",
            "shared",
            "internal",
            "multi",
            "reference",
            "mesh",
            "reliability",
            "tenant"
          ]
        },
        {
          "phrase": "gateway",
          "near": [
            "llm",
            "model",
            "ai",
            "agent",
            "build",
            "design",
            "layer",
            "central",
            "sandbox",
            "operate",
            "shared",
            "retrieval",
            "guardrail",
            "tool"
          ]
        },
        {
          "phrase": "layer",
          "near": [
            "agent",
            "gateway",
            "model",
            "guardrail",
            "orchestration"
          ]
        },
        {
          "phrase": "tool registry",
          "near": [
            "agent",
            "permission",
            "sandbox",
            "limit"
          ]
        },
        {
          "phrase": "tenant",
          "near": [
            "separation",
            "isolation",
            "multi",
            "shared"
          ]
        },
        {
          "phrase": "isolation",
          "near": [
            "tenant",
            "team",
            "platform",
            "multi",
            "kubernetes",
            "sandbox"
          ]
        },
        {
          "phrase": "self service",
          "near": [
            "platform",
            "developer",
            "portal",
            "infrastructure",
            "template"
          ]
        },
        {
          "phrase": "content filter",
          "near": [
            "gateway",
            "model",
            "prompt",
            "layer",
            "guardrail",
            "spend"
          ]
        },
        {
          "phrase": "platform",
          "near": [
            "architecture",
            "architect",
            "shared",
            "internal",
            "multi",
            "tenant",
            "scale",
            "scalable",
            "api",
            "capability",
            "adoption",
            "self",
            "foundation"
          ]
        },
        {
          "phrase": "scalable",
          "near": [
            "platform",
            "system",
            "service",
            "architecture",
            "infrastructure",
            "api"
          ]
        },
        {
          "phrase": "SLO",
          "near": [
            "service",
            "reliability",
            "platform",
            "latency"
          ]
        },
        {
          "phrase": "architecture",
          "near": [
            "platform",
            "agent",
            "ai",
            "reference",
            "scalable",
            "target",
            "gateway",
            "shared"
          ]
        }
      ]
    }
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
  ],
  "index": {
    "weights": {
      "breadth": 0.3,
      "span": 0.2,
      "authority": 0.25,
      "workload": 0.15,
      "incoherence": 0.1
    },
    "breadth": {
      "from": 3,
      "over": 6
    },
    "span": {
      "from": 2,
      "over": 4
    },
    "workload": {
      "from": 1,
      "over": 2
    },
    "coveredFrom": 0.35,
    "verdicts": [
      {
        "verdict": "realistic",
        "from": 0
      },
      {
        "verdict": "stretched",
        "from": 25
      },
      {
        "verdict": "hybrid",
        "from": 45
      },
      {
        "verdict": "frankenstein",
        "from": 65
      }
    ],
    "override": {
      "authority": 0.6,
      "outcomes": 3,
      "verdict": "hybrid"
    }
  },
  "split": {
    "mergeFrom": 0.45,
    "disciplinesAtMost": 4,
    "returnedBelowFte": 0.5,
    "assumedFte": 1,
    "fteOfOneSeat": 1
  },
  "confidence": {
    "passages": 8,
    "high": 0.75,
    "medium": 0.5
  },
  "evidence": {
    "sections": {
      "responsibilities": 1,
      "required": 0.8,
      "preferred": 0.3,
      "boilerplate": 0
    },
    "verbs": {
      "own": 1,
      "build": 0.8,
      "support": 0.4,
      "familiar": 0.2,
      "unspecified": 0.6
    },
    "full": 1.5,
    "neighbourWords": 8
  },
  "authority": {
    "outcomes": 3,
    "accountable": [
      "accountable for",
      "accountable to",
      "accountability for",
      "ultimately accountable",
      "held accountable for",
      "answerable for",
      "answer for",
      "single owner of",
      "sole owner of",
      "end to end owner of",
      "end to end ownership of",
      "full ownership of",
      "responsible for the outcome of",
      "on the hook for",
      "expected to govern"
    ],
    "owning": [
      "own",
      "ownership of",
      "take ownership of",
      "owner of",
      "full responsibility for",
      "overall responsibility for",
      "end to end responsibility for"
    ],
    "rights": [
      "you make the final decision",
      "you make the final call",
      "you make the decision",
      "you take the final decision",
      "you have the final word",
      "you will make the final decision",
      "you will make the final call",
      "you will make the decision",
      "you will take the final decision",
      "you will have the last word",
      "you will have the final word",
      "you will decide",
      "you will approve",
      "you'll make the final decision",
      "you'll make the final call",
      "you'll make the decision",
      "you'll take the final decision",
      "you'll have the last word",
      "you'll have the final word",
      "you'll decide",
      "you'll approve",
      "you alone make the final decision",
      "you alone make the final call",
      "you alone make the decision",
      "you alone take the final decision",
      "you alone have the last word",
      "you alone have the final word",
      "you alone decide",
      "you alone approve",
      "authority to",
      "authority over",
      "final authority",
      "decision authority",
      "decision rights",
      "decision right",
      "decision making authority",
      "delegated authority",
      "full authority",
      "mandate to",
      "you have the final say",
      "have the final say on",
      "with the final say",
      "the final say is yours",
      "you have the final decision",
      "have the final decision on",
      "with the final decision",
      "the final decision is yours",
      "you have the final call",
      "have the final call on",
      "with the final call",
      "the final call is yours",
      "you have the last word",
      "the last word is yours",
      "right to block",
      "right to stop",
      "right to veto",
      "right to refuse",
      "power to block",
      "power to stop",
      "power to veto",
      "veto",
      "empowered to",
      "may block",
      "can block",
      "may stop",
      "can stop",
      "may refuse",
      "can refuse",
      "you decide",
      "decide whether",
      "decide which",
      "decide on",
      "you approve",
      "approve or",
      "approve and reject",
      "sign off on",
      "sign off",
      "stop ship",
      "stop the launch",
      "pause a release",
      "block a release",
      "block the release",
      "block release",
      "block launch",
      "block a launch",
      "go no go"
    ],
    "withheld": [
      "keep the last word",
      "keeps the last word",
      "has the last word",
      "keep the final say",
      "keeps the final say",
      "has the final say",
      "make the final decision",
      "makes the final decision",
      "take the final decision",
      "make the final call",
      "makes the final call",
      "decide what ships",
      "founders decide",
      "leadership decides",
      "business decides",
      "decision remains with",
      "remain with the business",
      "have the final word",
      "has the final word",
      "without authority",
      "without direct authority",
      "without formal authority",
      "without the authority",
      "without line authority",
      "without decision rights",
      "no authority",
      "no direct authority",
      "no formal authority",
      "no decision authority",
      "no decision rights",
      "no veto",
      "no approval rights",
      "has no authority",
      "no line authority",
      "influence without authority",
      "lead without authority",
      "lead through influence",
      "lead by influence",
      "decisions remain with",
      "decisions stay with",
      "decisions rest with",
      "advisory only",
      "recommend only",
      "cannot block",
      "may not block",
      "not block",
      "final decision rests with",
      "final decision stays with",
      "final say rests with"
    ]
  },
  "language": {
    "headings": {
      "responsibilities": [
        "what will you do",
        "what will i be doing",
        "what will i do",
        "the work",
        "your field of activity",
        "field of activity",
        "key result areas",
        "your work",
        "your day to day",
        "you'll be in charge of",
        "you will be in charge of",
        "you'll own",
        "you will own",
        "in charge of",
        "what we'd like you to do",
        "what is this all about",
        "these are your tasks",
        "your contribution",
        "the assignment",
        "assignment",
        "what needs doing",
        "how you'll help",
        "what you can expect to do",
        "where you come in",
        "responsibilities",
        "responsibility",
        "key responsibilities",
        "accountabilities",
        "duties",
        "essential duties",
        "essential functions",
        "what you'll do",
        "what you will do",
        "what you do",
        "what you'll be doing",
        "what you will be doing",
        "what you would do",
        "what you'll own",
        "what you will own",
        "what you'll work on",
        "what you'll build",
        "what you'll lead",
        "what you'll be responsible for",
        "what you will be responsible for",
        "what you'll deliver",
        "what you'll achieve",
        "what the job involves",
        "what the role involves",
        "what this role does",
        "what this person will do",
        "how you'll make an impact",
        "how you will make an impact",
        "how you'll contribute",
        "how you'll spend your time",
        "your impact",
        "your mission",
        "your role",
        "your tasks",
        "your responsibilities",
        "your job",
        "your day",
        "your first year",
        "first 90 days",
        "first 30 days",
        "first 60 days",
        "first six months",
        "first year",
        "in your first",
        "success looks like",
        "what success looks like",
        "the role",
        "about the role",
        "about this role",
        "about the job",
        "about this job",
        "about the position",
        "about the opportunity",
        "role overview",
        "role summary",
        "role description",
        "role purpose",
        "purpose of the role",
        "purpose of the job",
        "main purpose",
        "job purpose",
        "job summary",
        "job description",
        "job overview",
        "position summary",
        "position overview",
        "position description",
        "the position",
        "the job",
        "the opportunity",
        "the mission",
        "the challenge",
        "summary",
        "overview",
        "scope",
        "scope of the role",
        "remit",
        "day to day",
        "a day in the life",
        "a typical day",
        "a typical week",
        "key tasks",
        "main tasks",
        "tasks",
        "deliverables",
        "key deliverables",
        "objectives",
        "focus areas",
        "areas of focus",
        "areas of responsibility",
        "in this role",
        "in this role you will",
        "in this position",
        "as a part of this role",
        "you will",
        "you'll",
        "you will be",
        "you would",
        "we will ask you to",
        "we'd like you to",
        "decision rights",
        "authority",
        "mandate",
        "role",
        "job",
        "position",
        "opportunity",
        "mission"
      ],
      "required": [
        "qualification",
        "your qualification",
        "who fits",
        "the person",
        "you",
        "what you know",
        "what we'd ask of you",
        "what do you need",
        "what do i need",
        "what do you need to succeed",
        "what you bring along",
        "that is what you bring along",
        "mandatory",
        "mandatory skills",
        "mandatory requirements",
        "we expect",
        "we ask",
        "we need",
        "what matters",
        "what counts",
        "what you'll have",
        "background and experience",
        "your strengths",
        "capabilities",
        "looking for",
        "requirements",
        "required",
        "required experience",
        "required skills",
        "required qualifications",
        "minimum requirements",
        "minimum qualifications",
        "basic qualifications",
        "essential",
        "essential criteria",
        "essential skills",
        "essential experience",
        "qualifications",
        "skills",
        "skill set",
        "key skills",
        "core skills",
        "technical skills",
        "skills and experience",
        "experience",
        "your experience",
        "your background",
        "your profile",
        "your skills",
        "your qualifications",
        "profile",
        "person specification",
        "candidate profile",
        "ideal candidate",
        "the ideal candidate",
        "competencies",
        "knowledge",
        "knowledge skills and abilities",
        "education",
        "education and experience",
        "must have",
        "must haves",
        "who you are",
        "who are you",
        "about you",
        "you are",
        "you have",
        "you bring",
        "you should have",
        "you must have",
        "you might be a fit",
        "you may be a fit",
        "you might be a good fit",
        "you may be a good fit",
        "you'll be a great fit",
        "what you bring",
        "what you'll bring",
        "what you will bring",
        "what you have",
        "what you need",
        "what you'll need",
        "what you will need",
        "what we need",
        "what we need from you",
        "what we're looking for",
        "what we are looking for",
        "what we look for",
        "who we're looking for",
        "who we are looking for",
        "we're looking for",
        "we are looking for",
        "what we expect",
        "what we ask",
        "what it takes",
        "what makes you a fit",
        "what we'd love to see",
        "what we want to see",
        "what you should have",
        "what sets you up",
        "to be successful",
        "to succeed",
        "to be considered",
        "you'll thrive",
        "you will thrive",
        "why you"
      ],
      "preferred": [
        "nice",
        "what's nice",
        "what would be nice",
        "nice 2 have",
        "great if",
        "be great",
        "also have",
        "we'd like",
        "things we'd like",
        "also great",
        "cherry on top",
        "desired certifications",
        "ideal",
        "you also know",
        "not necessary but",
        "helpful",
        "good extras",
        "extras",
        "what helps",
        "welcome",
        "nice to have",
        "nice to haves",
        "preferred",
        "preferred qualifications",
        "preferred experience",
        "preferred skills",
        "desired",
        "desired skills",
        "desired qualifications",
        "desirable",
        "desirable skills",
        "desirable criteria",
        "bonus",
        "bonus points",
        "bonus if you have",
        "extra credit",
        "brownie points",
        "added bonus",
        "a plus",
        "pluses",
        "plus points",
        "would be a plus",
        "good to have",
        "great to have",
        "it would be great if",
        "it would be nice if",
        "it's a bonus if",
        "even better if",
        "even better",
        "additional qualifications",
        "additional skills",
        "optional",
        "ideally",
        "advantageous",
        "what would set you apart",
        "stand out",
        "what will make you stand out",
        "helpful experience",
        "not required but",
        "we'd also love",
        "tech stack",
        "our stack",
        "our tech stack",
        "technologies we use",
        "tools we use"
      ],
      "boilerplate": [
        "benefits",
        "package",
        "the package",
        "the usual",
        "small print",
        "the small print",
        "formalities",
        "terms",
        "conditions",
        "in return",
        "what's in it",
        "what do i get",
        "what do you get",
        "what you can look forward to",
        "we give",
        "what we give",
        "belonging",
        "equality",
        "notes",
        "important information",
        "notice",
        "anything else",
        "questions",
        "still questions",
        "and finally",
        "applying",
        "recruitment",
        "apply here",
        "not",
        "don't",
        "doesn't",
        "isn't",
        "needn't",
        "won't",
        "you needn't",
        "never",
        "not for you",
        "what we don't need",
        "we don't expect",
        "what this job is not",
        "not in this role",
        "what you don't do",
        "the catch",
        "pay",
        "money",
        "remuneration",
        "reward",
        "perks",
        "perks and benefits",
        "compensation",
        "compensation and benefits",
        "salary",
        "pay range",
        "pay transparency",
        "base pay",
        "total rewards",
        "rewards",
        "what we offer",
        "what we'll offer",
        "what's on offer",
        "what you'll get",
        "what you will get",
        "what you get",
        "what's in it for you",
        "we offer",
        "our offer",
        "why us",
        "why join",
        "why join us",
        "why work",
        "why work here",
        "why work with us",
        "why you'll love",
        "why you will love",
        "how we take care of you",
        "equal opportunity",
        "equal opportunity employer",
        "equal employment opportunity",
        "eeo",
        "eeo statement",
        "diversity",
        "diversity and inclusion",
        "diversity equity and inclusion",
        "inclusion",
        "our commitment to diversity",
        "accommodations",
        "accessibility",
        "how to apply",
        "apply",
        "apply now",
        "application process",
        "the application process",
        "interview process",
        "our interview process",
        "hiring process",
        "our hiring process",
        "recruitment process",
        "selection process",
        "next steps",
        "privacy notice",
        "privacy statement",
        "applicant privacy",
        "candidate privacy",
        "candidate privacy notice",
        "data protection notice",
        "notice to applicants",
        "notice to candidates",
        "disclaimer",
        "background check",
        "background checks",
        "export control",
        "export compliance",
        "security clearance",
        "work authorization",
        "visa",
        "recruiters",
        "agencies",
        "note to agencies",
        "location",
        "work location",
        "where you'll work",
        "working hours",
        "working pattern",
        "contract type",
        "employment type",
        "job type",
        "department",
        "reporting line",
        "reports to",
        "reporting to",
        "who you'll report to",
        "closing date",
        "start date",
        "contact",
        "physical requirements",
        "work environment",
        "covid",
        "who you'll work with",
        "who you will work with",
        "key relationships",
        "working relationships",
        "key interfaces",
        "what this role is not",
        "what this is not",
        "this role is not",
        "what you won't do",
        "what you will not do",
        "not in scope",
        "out of scope",
        "not part of this role",
        "outside this role",
        "similar jobs",
        "share this job"
      ],
      "company": [
        "intro",
        "company",
        "employer",
        "the employer",
        "rest of the team",
        "the rest of the team",
        "where you'll sit",
        "the function",
        "the department",
        "the organisation",
        "your team",
        "project",
        "the project",
        "the product",
        "our product",
        "about",
        "about us",
        "about our company",
        "about the company",
        "about the business",
        "about the organisation",
        "about our team",
        "about the team",
        "about the department",
        "about the group",
        "the team",
        "our team",
        "the company",
        "our company",
        "our story",
        "our mission",
        "our vision",
        "our values",
        "our culture",
        "company overview",
        "company description",
        "company profile",
        "who we are",
        "what we do",
        "what we build",
        "meet the team",
        "life at",
        "why we exist",
        "introduction",
        "background",
        "context"
      ]
    },
    "verbs": {
      "own": [
        "own",
        "ownership of",
        "take ownership of",
        "owner of",
        "lead",
        "leadership of",
        "lead on",
        "accountable for",
        "accountability for",
        "answerable for",
        "responsible for",
        "responsibility for",
        "head",
        "head up",
        "head of",
        "oversee",
        "oversight of",
        "direct",
        "drive",
        "spearhead",
        "in charge of",
        "govern",
        "champion",
        "steer",
        "set the direction",
        "manage",
        "management of",
        "decide",
        "approve",
        "chair",
        "expected to govern"
      ],
      "build": [
        "build",
        "build out",
        "run",
        "operate",
        "design",
        "architect",
        "create",
        "develop",
        "implement",
        "deliver",
        "define",
        "establish",
        "maintain",
        "write",
        "author",
        "draft",
        "conduct",
        "perform",
        "execute",
        "carry out",
        "deploy",
        "automate",
        "harden",
        "secure",
        "integrate",
        "configure",
        "administer",
        "investigate",
        "respond to",
        "hunt",
        "triage",
        "test",
        "break",
        "attack",
        "probe",
        "find",
        "analyze",
        "assess",
        "evaluate",
        "review",
        "audit",
        "monitor",
        "detect",
        "tune",
        "train",
        "coach",
        "mentor",
        "teach",
        "prepare",
        "present",
        "produce",
        "publish",
        "collect",
        "gather",
        "track",
        "coordinate",
        "facilitate",
        "host",
        "organize",
        "orchestrate",
        "ensure",
        "enforce",
        "embed",
        "introduce",
        "roll out",
        "set up",
        "stand up",
        "ship",
        "scale",
        "improve",
        "mature",
        "evolve",
        "optimize",
        "extend",
        "prototype",
        "instrument",
        "document",
        "map",
        "model",
        "translate",
        "negotiate",
        "advise",
        "counsel",
        "brief",
        "report",
        "answer",
        "complete",
        "respond",
        "handle",
        "remediate",
        "fix",
        "migrate",
        "standardize",
        "measure",
        "plan",
        "prioritize",
        "shape",
        "set",
        "guide",
        "research",
        "simulate",
        "emulate",
        "reverse engineer",
        "hands on",
        "hands on experience with",
        "deep",
        "deep experience",
        "deep knowledge of",
        "deep understanding of",
        "expert",
        "expert knowledge of",
        "expertise",
        "expertise in",
        "proven",
        "proven experience",
        "proven track record",
        "track record",
        "strong background in",
        "strong experience",
        "extensive experience",
        "significant experience",
        "demonstrable experience",
        "demonstrated experience",
        "professional experience in",
        "years of experience",
        "years experience",
        "years in",
        "years of",
        "mastery of",
        "specialist in"
      ],
      "support": [
        "support",
        "participate in",
        "take part in",
        "partner",
        "partner with",
        "partner closely with",
        "in partnership with",
        "collaborate",
        "collaborate with",
        "collaborate closely with",
        "in collaboration with",
        "cooperate with",
        "work with",
        "work closely with",
        "work alongside",
        "work together with",
        "work hand in hand with",
        "work across",
        "work cross functionally with",
        "together with",
        "alongside",
        "liaise",
        "liaise with",
        "liaison",
        "interface with",
        "engage with",
        "coordinate with",
        "align with",
        "sync with",
        "consult with",
        "contribute",
        "contribute to",
        "assist",
        "assist with",
        "assist in",
        "help",
        "help with",
        "join",
        "attend",
        "feed into",
        "provide input to",
        "give input to",
        "input to",
        "escalate to",
        "hand over to",
        "hand off to",
        "refer to",
        "act as a point of contact for",
        "provide evidence to",
        "inform",
        "enable",
        "shadow",
        "backup for",
        "cross functional partner"
      ],
      "familiar": [
        "familiarity",
        "familiarity with",
        "familiar with",
        "some familiarity",
        "some familiarity with",
        "some experience",
        "some experience with",
        "some knowledge of",
        "exposure to",
        "some exposure to",
        "awareness of",
        "aware of",
        "basic",
        "basic knowledge of",
        "basic understanding of",
        "basics of",
        "general understanding of",
        "general knowledge of",
        "good understanding of",
        "understand",
        "understanding of",
        "an understanding of",
        "working knowledge of",
        "working understanding of",
        "knowledge of",
        "knowledgeable about",
        "comfortable with",
        "comfortable reading",
        "conversant",
        "conversant with",
        "literate",
        "appreciation of",
        "interest in",
        "interested in",
        "curious about",
        "curiosity about",
        "passion for",
        "passionate about",
        "willing to learn",
        "willingness to learn",
        "eager to learn",
        "keen to learn",
        "learn",
        "grasp of",
        "fluent in the language of",
        "enough about",
        "some background in"
      ],
      "unspecified": [
        "experience",
        "experience with",
        "experience in",
        "experience of",
        "experienced in",
        "experience working with",
        "your own",
        "our own",
        "their own",
        "its own",
        "on your own",
        "privately owned",
        "family owned",
        "employee owned",
        "woman owned",
        "industry leading",
        "market leading",
        "world leading",
        "category leading",
        "leading provider",
        "a leading",
        "the leading",
        "leading cloud",
        "leading company",
        "team lead",
        "tech lead",
        "product lead",
        "in support of",
        "head start",
        "direct experience",
        "direct report",
        "direct reports",
        "test suite",
        "report to the board",
        "report to executive"
      ]
    },
    "verbAfter": [
      "to",
      "will",
      "you",
      "we",
      "and",
      "or",
      "must",
      "can",
      "who",
      "that",
      "which",
      "also",
      "then",
      "you'll",
      "help",
      "it",
      "should",
      "would",
      "not",
      "they",
      "shall",
      "please",
      "role",
      "lead",
      "actively",
      "directly",
      "regularly",
      "proactively",
      "independently",
      "continuously",
      "personally",
      "jointly",
      "successfully",
      "closely",
      "quickly",
      "either",
      "both",
      "position",
      "person",
      "he",
      "she"
    ],
    "verbJoins": {
      "support": [
        "in",
        "by",
        "on",
        "with",
        "through",
        "to"
      ],
      "familiar": [
        "of",
        "with",
        "in",
        "to",
        "how",
        "on",
        "for"
      ]
    },
    "familiarAfter": [
      "familiarity",
      "awareness",
      "exposure",
      "basics",
      "fundamentals",
      "concepts",
      "literacy",
      "vocabulary",
      "curiosity"
    ],
    "required": [
      "experience with",
      "experience in",
      "experience of",
      "experience as",
      "proficiency in",
      "is indispensable",
      "is needed",
      "are needed",
      "we look for",
      "you are fluent in",
      "you know",
      "you understand",
      "you have",
      "you've",
      "you bring",
      "you must have",
      "you should have",
      "you will have",
      "you'll have",
      "you will need",
      "you'll need",
      "you need",
      "you must",
      "must have",
      "we expect",
      "we require",
      "required",
      "is required",
      "are required",
      "is essential",
      "are essential",
      "is a must",
      "the ideal candidate",
      "ideal candidate",
      "successful candidate has",
      "candidates must",
      "candidates should",
      "applicants must",
      "years of experience",
      "years experience",
      "years of professional experience",
      "years in",
      "bachelor degree",
      "degree in",
      "proven experience",
      "background in"
    ],
    "preferred": [
      "nice to have",
      "a plus",
      "is a plus",
      "are a plus",
      "a big plus",
      "a strong plus",
      "plus if",
      "a bonus",
      "bonus if",
      "bonus points",
      "ideally",
      "preferred",
      "preferably",
      "desirable",
      "desired",
      "advantageous",
      "an advantage",
      "is helpful",
      "are helpful",
      "would be helpful",
      "helpful but not required",
      "but not required",
      "not required but",
      "not essential",
      "beneficial",
      "welcome but not",
      "is welcome",
      "would help",
      "would be great",
      "would be nice",
      "optional",
      "even better",
      "appreciated",
      "valued"
    ],
    "negation": {
      "before": [
        "no",
        "not",
        "never",
        "neither",
        "nor",
        "without",
        "isn't",
        "aren't",
        "won't",
        "don't",
        "doesn't",
        "needn't",
        "don't need",
        "do not need",
        "no need for",
        "no need to",
        "no prior",
        "no previous",
        "no experience in",
        "not responsible for",
        "not accountable for",
        "not expected to",
        "not a",
        "you will not",
        "you won't",
        "you do not",
        "you don't",
        "this is not",
        "this role is not",
        "this role does not",
        "rather than",
        "instead of",
        "as opposed to",
        "other than",
        "excluding",
        "with the exception of",
        "except for",
        "outside the scope",
        "out of scope",
        "leave to",
        "you can leave"
      ],
      "after": [
        "keep the last word",
        "keeps the last word",
        "make the final decision",
        "makes the final decision",
        "decide what ships",
        "have that covered",
        "has that covered",
        "have this covered",
        "has this covered",
        "are coordinated by",
        "is coordinated by",
        "are carried out by",
        "is carried out by",
        "is dealt with by",
        "are dealt with by",
        "are done elsewhere",
        "is done elsewhere",
        "teams do that",
        "teams do this",
        "team does that",
        "team does this",
        "others do that",
        "other teams do",
        "somebody else does that",
        "someone else does that",
        "teams own that",
        "team owns that",
        "teams handle that",
        "team handles that",
        "is somebody else's",
        "does that",
        "do that for you",
        "is taken care of",
        "are taken care of",
        "looks after",
        "holds our",
        "done by",
        "is owned by",
        "are owned by",
        "remains owned by",
        "stays owned by",
        "owned by the",
        "owned by our",
        "owned by a",
        "owned elsewhere",
        "owned separately",
        "handled by",
        "is run by",
        "are run by",
        "is led by",
        "are led by",
        "managed by the",
        "managed by our",
        "is managed by",
        "are managed by",
        "is done by",
        "are done by",
        "is covered by",
        "are covered by",
        "is performed by",
        "are performed by",
        "is delivered by",
        "is operated by",
        "belongs to",
        "belong to",
        "sits with",
        "sit with",
        "sits in",
        "sit in",
        "sits within",
        "lies with",
        "lie with",
        "rests with",
        "rest with",
        "remains with",
        "remain with",
        "stays with",
        "stay with",
        "lives with",
        "live with",
        "lives in the",
        "is the responsibility of",
        "are the responsibility of",
        "is the job of",
        "is someone else's",
        "is another team's",
        "have their own team",
        "has its own team",
        "have their own",
        "has its own",
        "is out of scope",
        "are out of scope",
        "out of scope",
        "not in scope",
        "is not part of",
        "are not part of",
        "not part of",
        "not required",
        "is not required",
        "are not required",
        "not needed",
        "is not needed",
        "are not needed",
        "not necessary",
        "not expected",
        "not a requirement",
        "not your job",
        "is not yours",
        "are not yours",
        "do not sit",
        "does not sit"
      ],
      "others": [
        "team",
        "teams",
        "department",
        "group",
        "office",
        "division",
        "squad",
        "legal",
        "finance",
        "operations",
        "dpo",
        "hr",
        "unit",
        "colleagues",
        "counsel",
        "officer",
        "supplier",
        "vendor",
        "partner",
        "provider",
        "it",
        "engineers",
        "specialists"
      ],
      "reporting": [
        "reporting to",
        "reports to",
        "report into",
        "reports into",
        "reporting into",
        "you will report to",
        "you'll report to",
        "reports directly to",
        "reporting directly to"
      ],
      "harmless": [
        "ability to influence",
        "able to influence",
        "ability to influence without authority",
        "able to influence without authority",
        "ability to lead without authority",
        "ability to influence without direct authority",
        "ability to lead through influence",
        "ability to lead by influence",
        "influence without authority skills",
        "skilled at influencing without authority",
        "comfortable influencing without authority",
        "not only",
        "not just",
        "not merely",
        "not simply",
        "not limited to",
        "no matter",
        "no less",
        "no later",
        "no more than",
        "no fewer than",
        "no one",
        "no two days",
        "no doubt",
        "why not",
        "do not hesitate",
        "don't hesitate",
        "don't worry",
        "not afraid",
        "not just a",
        "not only a",
        "without compromising",
        "without slowing",
        "no nonsense",
        "no code",
        "no blame",
        "no ego",
        "cannot",
        "even if you don't",
        "whether or not",
        "not meet",
        "owned by you",
        "go no go"
      ],
      "ends": [
        "but",
        "however",
        "instead",
        "although",
        "though",
        "while",
        "whereas",
        "yet",
        "you will",
        "you'll",
        "we do"
      ]
    },
    "addressed": [
      "you",
      "you'd",
      "yours",
      "yourself",
      "the holder",
      "the post holder",
      "the jobholder",
      "job holder",
      "the incumbent",
      "the appointee",
      "the person",
      "he or she",
      "she or he",
      "the hire",
      "the new",
      "we expect",
      "we do not expect",
      "we don't expect",
      "we want",
      "we would like",
      "we'd like",
      "we ask",
      "we hope",
      "reports directly to",
      "you'll",
      "you're",
      "your",
      "you've",
      "this role",
      "the role",
      "this position",
      "the position",
      "this job",
      "this person",
      "this hire",
      "the successful candidate",
      "the ideal candidate",
      "the candidate",
      "candidate",
      "we're looking for",
      "we are looking for",
      "looking for",
      "we're hiring",
      "we are hiring",
      "hiring a",
      "hiring an",
      "is hiring",
      "seeking",
      "is seeking",
      "we seek",
      "we need",
      "needs a",
      "needs an",
      "in search of",
      "to join",
      "join us as",
      "as our",
      "the post",
      "job description",
      "reporting to",
      "reports to"
    ],
    "conjunction": "and",
    "companyOpeners": [
      "we",
      "our"
    ],
    "company": [
      "we are a",
      "we're a",
      "we are an",
      "we're an",
      "we are the",
      "we're the",
      "we are building",
      "we're building",
      "we build",
      "we make",
      "we help",
      "we believe",
      "we serve",
      "we provide",
      "we power",
      "our mission",
      "our customers",
      "our platform helps",
      "our product helps",
      "our products",
      "our clients",
      "our investors",
      "our values",
      "we're committed to",
      "we are committed to",
      "we value",
      "our company",
      "our team is",
      "our team of",
      "founded in",
      "founded by",
      "since our founding",
      "backed by",
      "series a",
      "series b",
      "series c",
      "series d",
      "is a leading",
      "is the leading",
      "leading provider",
      "market leader",
      "global leader",
      "fortune 500",
      "trusted by",
      "headquartered in",
      "offices in",
      "employees",
      "billion",
      "publicly traded",
      "is on a mission",
      "is a company",
      "is a global",
      "is a fast growing",
      "is a platform",
      "is a bank",
      "is an ai",
      "is a software",
      "is a saas",
      "is a cloud",
      "is the platform",
      "is one of the",
      "is transforming",
      "is reinventing",
      "is building",
      "helps companies",
      "helps organizations",
      "helps teams",
      "helps businesses",
      "millions of",
      "thousands of",
      "hundreds of",
      "our story",
      "our culture",
      "welcome to",
      "great place to work",
      "fast growing",
      "hypergrowth",
      "startup",
      "scale up"
    ],
    "boilerplate": [
      "equal opportunity",
      "privacy of your data",
      "security of your data",
      "privacy policy",
      "committed to the privacy",
      "committed to privacy",
      "applications are",
      "application procedure",
      "applicants with",
      "for applicants",
      "severely disabled",
      "severe disabilities",
      "your applicant data",
      "export control law",
      "sanction lists",
      "credit checks",
      "credit and criminal",
      "please send",
      "please apply",
      "please attach",
      "human resources",
      "days of holiday",
      "days of vacation",
      "health plan",
      "private medical",
      "season ticket",
      "conduct rules",
      "data of yours",
      "for questions of data protection",
      "equal employment",
      "equal opportunities",
      "affirmative action",
      "regardless of race",
      "without regard to",
      "race color religion",
      "sexual orientation",
      "gender identity",
      "national origin",
      "protected veteran",
      "veteran status",
      "protected characteristics",
      "reasonable accommodation",
      "reasonable adjustment",
      "reasonable adjustments",
      "accommodation request",
      "background check",
      "background checks",
      "background screening",
      "pre employment screening",
      "criminal history",
      "criminal record",
      "fair chance",
      "drug test",
      "employment eligibility",
      "e verify",
      "visa sponsorship",
      "work authorization",
      "right to work",
      "export control",
      "export compliance",
      "export administration regulations",
      "itar",
      "u.s. person",
      "medical dental",
      "dental and vision",
      "dental vision",
      "health insurance",
      "medical insurance",
      "life insurance",
      "paid time off",
      "parental leave",
      "annual leave",
      "days holiday",
      "unlimited vacation",
      "vacation days",
      "401k",
      "401(k)",
      "pension",
      "stock options",
      "equity package",
      "restricted stock",
      "base salary",
      "salary range",
      "salary band",
      "pay range",
      "compensation range",
      "total compensation",
      "target bonus",
      "annual bonus",
      "wellness",
      "gym",
      "learning budget",
      "training budget",
      "home office budget",
      "conference budget",
      "wellbeing",
      "employee assistance",
      "remote first",
      "applicant privacy",
      "candidate privacy",
      "job applicant",
      "job applicants",
      "recruitment privacy",
      "your application",
      "by applying",
      "when you apply",
      "if you apply",
      "by submitting",
      "personal data you submit",
      "process your personal data",
      "processing of your personal data",
      "processing your personal data",
      "process your data",
      "process your personal information",
      "personal information you provide",
      "your personal data",
      "your personal information",
      "privacy notice for",
      "candidate data",
      "applicant data",
      "recruitment process",
      "recruitment agencies",
      "recruitment agency",
      "unsolicited resumes",
      "third party recruiters",
      "staffing agencies",
      "to apply",
      "apply with",
      "send your cv",
      "send your resume",
      "cover letter",
      "we celebrate diversity",
      "celebrate diversity",
      "diverse backgrounds",
      "committed to diversity",
      "diversity and inclusion",
      "inclusive workplace",
      "inclusive environment",
      "underrepresented",
      "we encourage you to apply",
      "encouraged to apply",
      "not a perfect match",
      "every requirement",
      "this job description is not",
      "this description is not",
      "other duties as assigned",
      "at will"
    ],
    "decoys": [
      "audit trail",
      "driver license",
      "in compliance with",
      "for compliance with",
      "in accordance with data protection law",
      "accordance with data protection",
      "compliance department",
      "data protection information",
      "board of studies",
      "london bridge office",
      "ratings board",
      "own academy",
      "security clearance",
      "business as usual",
      "health and safety",
      "on board",
      "onboard",
      "across the board",
      "job board",
      "board game",
      "board game night",
      "bulletin board",
      "notice board",
      "board certified",
      "vision insurance",
      "vision plan",
      "vision coverage",
      "dental and vision",
      "employee retention",
      "talent retention",
      "customer retention",
      "user retention",
      "retention bonus",
      "staff retention",
      "net retention",
      "revenue retention",
      "role model",
      "business model",
      "financial model",
      "data model",
      "domain model",
      "hybrid model",
      "working model",
      "service model",
      "delivery model",
      "pricing model",
      "hybrid working model",
      "model minority",
      "maturity model",
      "six sigma",
      "lean six sigma",
      "dance platform",
      "social media platform",
      "trading platform",
      "payments platform",
      "payment platform",
      "e commerce platform",
      "learning platform",
      "quality control",
      "source control",
      "version control",
      "change control",
      "budget for learning",
      "learning budget",
      "training budget",
      "conference budget",
      "home office budget",
      "data center",
      "executive recruiter",
      "executive search",
      "executive assistant",
      "account executive",
      "talent board",
      "rag rating",
      "rag status",
      "seo audit",
      "energy audit",
      "audit fee",
      "compliance with applicable law",
      "comply with applicable law",
      "flexible working policy",
      "leave policy",
      "vacation policy",
      "refund policy",
      "travel policy",
      "remote work policy",
      "hybrid policy",
      "product security roadmap",
      "security roadmap",
      "technical roadmap",
      "learning and development",
      "professional certification",
      "security certification",
      "industry certification",
      "relevant certification",
      "certifications such as",
      "social influence",
      "under the influence",
      "exploit opportunities",
      "exploit the opportunity",
      "exploit synergies",
      "consent to",
      "with consent",
      "sandbox of ideas",
      "market regulation",
      "emotional regulation",
      "data driven",
      "privacy notice to applicants",
      "soc type",
      "transformer station",
      "power transformer",
      "cell culture",
      "ml reagent",
      "vision and values",
      "mission and vision",
      "our vision",
      "company vision",
      "vision for the company",
      "influence product direction",
      "influence the roadmap",
      "influence our culture"
    ],
    "titles": [
      "job title",
      "title",
      "position",
      "role",
      "role title",
      "position title",
      "vacancy",
      "post"
    ],
    "abbreviations": [
      "etc",
      "vs",
      "inc",
      "ltd",
      "sr",
      "jr",
      "dr",
      "mr",
      "ms",
      "incl",
      "approx",
      "dept",
      "cf",
      "eg",
      "ie",
      "co",
      "corp"
    ],
    "spellings": {
      "embeddings": "embedding",
      "embedding": "embedding",
      "defence": "defense",
      "offence": "offense",
      "licence": "license",
      "programme": "program",
      "programmes": "programs",
      "centre": "center",
      "centres": "centers",
      "judgement": "judgment",
      "catalogue": "catalog",
      "artefact": "artifact",
      "artefacts": "artifacts",
      "analyse": "analyze",
      "analysed": "analyzed",
      "analysing": "analyzing",
      "behaviour": "behavior",
      "behaviours": "behaviors",
      "fulfil": "fulfill",
      "enrol": "enroll",
      "whilst": "while",
      "sceptical": "skeptical",
      "modelling": "modeling",
      "modelled": "modeled",
      "labelling": "labeling",
      "labelled": "labeled",
      "signalling": "signaling",
      "tuned": "tune",
      "organise": "organize",
      "cybersecurity": "security",
      "infosec": "security",
      "policies": "policy",
      "ttps": "ttp",
      "led": "lead",
      "ran": "run",
      "built": "build",
      "wrote": "write",
      "written": "write",
      "taught": "teach",
      "drove": "drive",
      "driven": "driven",
      "oversaw": "oversee",
      "oversees": "oversee",
      "running": "run",
      "owned": "owned",
      "managed": "managed"
    }
  }
};
