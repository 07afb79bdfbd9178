import type { ExplanationView, NextFactView } from '@rolewright/server';
import type { Explanation, NextFact } from './explanations.types.js';

export const toExplanation = (view: ExplanationView): Explanation => ({
  asOf: view.asOf,
  nodes: view.nodes.map((node) => ({
    id: node.id,
    parentId: node.parentId,
    kind: node.kind,
    title: node.title,
    text: node.text,
    number: node.number,
    word: node.word,
    state: node.state,
    childCount: node.childCount,
    factCount: node.factCount,
    facts: node.facts.map(({ section, row, text }) => ({ section, row, text })),
  })),
});

export const toNextFact = (view: NextFactView): NextFact => ({
  domain: view.domain,
  criteria: view.criteria,
  text: view.text,
  section: view.section,
  levelAfter: view.levelAfter,
  scoreAfter: view.scoreAfter,
});
