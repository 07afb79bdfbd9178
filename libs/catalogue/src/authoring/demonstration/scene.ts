import type { DomainDefinition, MaturityModel } from '@rolewright/domain';
import type { Practice } from './practice.js';
import { inForce } from './story.js';
import type { DomainStory, Quarter, Story } from './story.js';

/** All that the rows of one domain in one quarter are made from. */
export interface DomainScene {
  story: Story;
  quarter: Quarter;
  model: MaturityModel;
  domain: DomainDefinition;
  told: DomainStory;
  practice: Practice;
  /** The role that owns the domain, or that would by default. */
  role: string;
}

export function isNotApplicable(story: Story, domain: string, quarter: Quarter): boolean {
  return story.domains[domain]?.notApplicable?.includes(quarter) ?? false;
}

export function ownerRole(story: Story, domain: DomainDefinition, quarter: Quarter): string {
  return (
    inForce(story.domains[domain.id]?.seats, quarter)?.[0]?.role ??
    domain.decisions[0]?.decider ??
    'executive'
  );
}
