/** A post as many are written, of a company that does not exist. */
export const samplePost = `Head of AI Security

About us
Larkfield Insurance serves two million customers. Our claims assistants answer forty thousand messages a day.

What you will do
- Own AI security across all products, from design to operation
- Lead threat modelling and secure code review of every LLM feature before release
- Build guardrails in our AI gateway together with the platform team
- Run red team exercises against the claims assistant: jailbreaks, data poisoning, model extraction
- Be accountable for our AI governance framework, the risk register and the AI policy
- Set up telemetry and detection rules for model abuse and take part in incident response
- Answer vendor questionnaires and prepare the evidence for SOC 2 and ISO 27001 audits
- Report to the board every quarter

What you bring
- Deep machine learning knowledge, including fine-tuning, RAG and model evaluation
- Hands-on experience with AWS, Kubernetes, IAM and Terraform
- Command of GDPR, data minimisation and DPIA work
- Product judgement: you can tell a feature risk from a trade-off
- Stakeholder management at C-suite level

Nice to have
- Experience with the EU AI Act

You will not have direct reports. Release decisions stay with the product owners.
`;
