import type { CriterionDefinition, DomainDefinition } from './maturity-model.js';

/** What an organisation changes in a model: bounded shifts of weight, own criteria, own domains. */
export interface ModelExtension {
  /** Who and which version: `acme.2`. The extended model's id is `base+id`. */
  readonly id: string;
  /** The model that it extends, `ai-security-ownership@1`. */
  readonly base: string;
  /** Why it exists, for whoever reads a score made with it. */
  readonly reason: string;
  /** New weights by domain, within the model's bound; all weights are then scaled to sum to 100. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Asked in every domain. */
  readonly criteria?: readonly CriterionDefinition[];
  readonly domains?: readonly DomainDefinition[];
}
