export interface ExplanationView {
  asOf: string;
  /** Parents before their children. */
  nodes: ExplanationNodeView[];
}

export interface ExplanationNodeView {
  id: string;
  parentId: string | null;
  /** result, rule, measure, domain, criterion or fact. */
  kind: string;
  title: string;
  text: string;
  /** The node's value, one of the two or neither. */
  number: number | null;
  word: string | null;
  /** holds, fails or unknown; null where the node is no criterion or rule. */
  state: string | null;
  /** Nodes right below it that may be asked for. */
  childCount: number;
  /** Single facts behind it, told or not. */
  factCount: number;
  facts: { section: string; row: number; text: string }[];
}

export interface NextFactView {
  domain: string;
  criteria: string[];
  text: string;
  section: string;
  levelAfter: number;
  /** 0..100 */
  scoreAfter: number;
}
