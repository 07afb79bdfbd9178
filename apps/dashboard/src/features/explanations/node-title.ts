import type { ExplanationNode } from './explanations-words.js';
import type { CriterionTitlesQuery } from '../../graphql/generated/explanations.js';
import { plainWords } from '../../ui/plain-words.js';

export type Titles = CriterionTitlesQuery['model'] | undefined;

interface Named {
  id: string;
  name: string;
}

/** A node's title as a person says it: "AGT O1" is the criterion's own title, and its code after it. */
export function nodeTitle(
  { kind, title }: Pick<ExplanationNode, 'kind' | 'title'>,
  domains: readonly Named[] | undefined,
  titles: Titles,
): string {
  const [, domain, criterion] = /^([A-Z]{3}) ([A-Z]\d)$/.exec(title) ?? [];
  if (kind !== 'criterion' || !domain || !criterion) return plainWords(title, domains);
  const own = titles?.domains
    .find(({ id }) => id === domain)
    ?.criteria.find(({ id }) => id === criterion)?.title;
  return own ? `${own} (${criterion})` : plainWords(title, domains);
}
