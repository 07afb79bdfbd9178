// The model and the seats behind charters: loaded with the pages that show one, never with the first page.
import { roleRules } from '@rolewright/catalogue/disciplines';
import { hiringRules } from '@rolewright/catalogue/hiring';
import { maturityModel } from '@rolewright/catalogue/model';
import {
  charterDrafts,
  type CharterRules,
  type RoleCharter,
  type SplitRole,
} from '@rolewright/domain';
import type { CharterFragment, RoleCharterContent } from '../../graphql/generated/charters.js';

export const rules: CharterRules = { model: maturityModel, seats: hiringRules.seats };

export const { domains } = maturityModel;

const domainOf = (id: string) => domains.find((domain) => domain.id === id);

export const nameOfDomain = (id: string): string => domainOf(id)?.name ?? id;

export const nameOfDecision = (domain: string, id: string): string =>
  domainOf(domain)?.decisions.find((decision) => decision.id === id)?.name ?? id;

export const nameOfArtifact = (domain: string, id: string): string =>
  domainOf(domain)?.artifacts.find((artifact) => artifact.id === id)?.name ?? id;

export const nameOfDiscipline = (code: string): string =>
  roleRules.disciplines.find(({ id }) => id === code)?.name ?? code;

export const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

export const draftsOf = (split: readonly SplitRole[]) => charterDrafts(split, rules);

const rightOf = {
  DECIDE: 'decide',
  AGREE: 'agree',
  RECOMMEND: 'recommend',
} as const satisfies Record<string, RoleCharter['decisions'][number]['right']>;
const rightSent = { decide: 'DECIDE', agree: 'AGREE', recommend: 'RECOMMEND' } as const;

/** A charter as the engine knows it, from what the API gives. */
export const charterOf = (given: CharterFragment): RoleCharter => ({
  title: given.title,
  purpose: given.purpose,
  disciplines: given.disciplines,
  domains: given.domains,
  decisions: given.decisions.map(({ domain, decision, right }) => ({
    domain,
    decision,
    right: rightOf[right],
  })),
  excludes: given.excludes,
  handoffs: given.handoffs.map(({ from, to }) => ({ from, to })),
  evidence: given.evidence.map(({ domain, artifact }) => ({ domain, artifact })),
  reportsTo: given.reportsTo ?? null,
});

/** And back: lines that hold nothing are left out. */
export const contentOf = (charter: RoleCharter): RoleCharterContent => ({
  ...charter,
  excludes: charter.excludes.map((line) => line.trim()).filter((line) => line !== ''),
  reportsTo: charter.reportsTo?.trim() || null,
  decisions: charter.decisions.map((row) => ({ ...row, right: rightSent[row.right] })),
});
