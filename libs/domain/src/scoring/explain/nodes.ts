import type { FactReference } from '../../facts/fact-reference.js';
import type { ExplainKind, ExplainNode } from './explain-node.js';

/** A node with its keys in their fixed order; what is left out is empty. */
export const node = (
  id: string,
  kind: ExplainKind,
  title: string,
  text: string,
  more: Partial<Pick<ExplainNode, 'value' | 'state' | 'facts' | 'children'>> = {},
): ExplainNode => ({
  id,
  kind,
  title,
  text,
  value: more.value ?? null,
  state: more.state ?? null,
  facts: more.facts ?? [],
  children: more.children ?? [],
});

/** One leaf for each fact below the node that it stands behind. */
export const factNodes = (parent: string, facts: readonly FactReference[]): ExplainNode[] =>
  facts.map((fact) =>
    node(
      `${parent}/${fact.section}.${String(fact.row)}`,
      'fact',
      `${fact.section}, row ${String(fact.row + 1)}`,
      fact.text,
      { facts: [fact] },
    ),
  );

/** To four places, cut off rather than rounded, so that no figure reads as a bound that it misses. */
export const figure = (value: number): string => String(Math.floor(value * 1e4 + 1e-5) / 1e4);
