import type { FactReference } from '../../facts/fact-reference.js';
import type { DomainDefinition } from '../../model/maturity-model.js';
import type { Assessment } from '../assessment.js';
import { listed } from '../derivation/derived.js';
import { explainCriteria } from '../explain-domain.js';
import type { Standing } from '../levels.js';
import type { CriterionExplanation, DomainScore, Refusal } from '../score-result.js';
import type { ExplainNode } from './explain-node.js';
import { factNodes, figure, node } from './nodes.js';
import { RowsInFile } from './rows-read.js';

/** What the nodes of one domain are made from; its criteria are explained when first asked for. */
export class DomainSource {
  private explained: CriterionExplanation[] | undefined;

  constructor(
    readonly definition: DomainDefinition,
    readonly score: DomainScore,
    readonly standing: Standing,
    readonly refused: Refusal | undefined,
    private readonly assessment: Assessment,
    private readonly rows: RowsInFile,
    private readonly at: number,
  ) {}

  get title(): string {
    return `${this.definition.name} (${this.definition.id})`;
  }

  get bands(): readonly string[] {
    return this.assessment.index.compiled.model.bands;
  }

  get progressCap(): number {
    return this.assessment.index.compiled.model.scoring.progressCap;
  }

  get criteria(): readonly CriterionExplanation[] {
    return (this.explained ??= explainCriteria(this.assessment, this.at, this.rows));
  }

  /** The criteria of the next band with their explanations; none at the top. */
  get next(): readonly CriterionExplanation[] {
    const { model, criteriaOfBand } = this.assessment.index.compiled;
    const ids = (criteriaOfBand[this.standing.level + 1] ?? []).map((at) => model.criteria[at]?.id);
    return this.criteria.filter(({ criterion }) => ids.includes(criterion));
  }

  /** The claims that it is not applicable. */
  get claims(): FactReference[] {
    const claims = (this.assessment.index.file.notApplicable ?? []).filter(
      ({ domain }) => domain === this.definition.id,
    );
    return this.rows.factsOf(this.at, [{ section: 'notApplicable', rows: claims }]);
  }
}

/** One domain with its level, its progress and every criterion: a term of the mean. */
export function termNode(source: DomainSource, weighs: boolean): ExplainNode {
  const { definition, score, standing } = source;
  const id = `mean/${definition.id}`;
  const made =
    standing.level === 4
      ? 'S = 100 at the top band'
      : `S = 25 × (L + p) = 25 × (${String(standing.level)} + ${figure(standing.progress)}) = ${figure(standing.score)}`;
  const share = `w × S = ${figure(definition.weight)} × ${figure(standing.score)} = ${figure(definition.weight * standing.score)}`;
  return node(
    id,
    'domain',
    source.title,
    weighs ? `${made}; ${share}.` : `Not applicable, and left out of every sum. ${made}.`,
    {
      value: standing.score,
      facts: score.notApplicable || source.refused ? source.claims : [],
      children: [
        levelNode(id, source),
        progressNode(id, source),
        ...claimNodes(id, source),
        ...source.criteria.map((criterion) => criterionNode(id, source, criterion)),
      ],
    },
  );
}

/** One domain with the criteria alone that keep it from the next band. */
export function heldNode(parent: string, source: DomainSource): ExplainNode {
  const id = `${parent}/${source.definition.id}`;
  const missing = source.next.filter(({ state }) => state !== 'holds');
  const { level } = source.standing;
  return node(
    id,
    'domain',
    source.title,
    `${source.bands[level] ?? ''}: ${source.bands[level + 1] ?? ''} lacks ${listed(missing.map(({ criterion }) => criterion))}.`,
    {
      value: source.standing.score,
      children: missing.map((criterion) => criterionNode(id, source, criterion)),
    },
  );
}

function levelNode(parent: string, source: DomainSource): ExplainNode {
  const { level } = source.standing;
  const missing = source.next.filter(({ state }) => state !== 'holds');
  const reached =
    level === 0
      ? 'No band is complete'
      : `Every criterion up to ${source.bands[level] ?? ''} holds`;
  return node(
    `${parent}/level`,
    'measure',
    'Level',
    level === 4
      ? `L = 4: ${reached.charAt(0).toLowerCase()}${reached.slice(1)}.`
      : `L = ${String(level)}. ${reached}; ${source.bands[level + 1] ?? ''} lacks ${listed(missing.map(({ criterion }) => criterion))}.`,
    { value: level },
  );
}

function progressNode(parent: string, source: DomainSource): ExplainNode {
  const { progress, level } = source.standing;
  const terms = source.next.map(
    ({ criterion, satisfaction }) => `${criterion} ${figure(satisfaction ?? 0)}`,
  );
  return node(
    `${parent}/progress`,
    'measure',
    'Progress',
    level === 4
      ? 'There is no further band, so p = 0.'
      : `p = (${terms.join(' + ')}) / ${String(terms.length)} = ${figure(progress)}, at most ${figure(source.progressCap)}${source.score.plus ? '; shown with a plus' : ''}.`,
    { value: progress },
  );
}

function claimNodes(parent: string, source: DomainSource): ExplainNode[] {
  const { refused, score, claims } = source;
  if (!refused && !score.notApplicable) return [];
  const id = `${parent}/not-applicable`;
  return [
    node(
      id,
      'rule',
      'Not applicable',
      refused ? `Refused: ${refused.reason}` : 'The zero count is accepted.',
      {
        value: refused ? 'refused' : 'accepted',
        state: refused ? 'fails' : 'holds',
        facts: claims,
        children: factNodes(id, claims),
      },
    ),
  ];
}

function criterionNode(
  parent: string,
  { definition }: DomainSource,
  { criterion, state, satisfaction, because, facts }: CriterionExplanation,
): ExplainNode {
  const id = `${parent}/${criterion}`;
  return node(id, 'criterion', `${definition.id} ${criterion}`, because, {
    value: satisfaction,
    state,
    facts,
    children: factNodes(id, facts),
  });
}
