import { answersReference } from '../../facts/fact-reference.js';
import type { Assessment } from '../assessment.js';
import { type DomainEvidence, evidenceOf } from '../confidence.js';
import type { Judgement } from '../score.js';
import type { ScoreResult } from '../score-result.js';
import { listed } from '../derivation/derived.js';
import { type DomainSource, termNode } from './domain-nodes.js';
import type { ExplainNode } from './explain-node.js';
import { factNodes, figure, node } from './nodes.js';

export function indexNode({ verdict }: Judgement): ExplainNode {
  const { level, mean, index } = verdict;
  const top = 25 * (level + 1) - 1;
  return node(
    'index',
    'measure',
    'Index',
    level === 4
      ? `At the top band I = M = ${figure(mean)}.`
      : `I = min(M, 25 × (B + 1) − 1) = min(${figure(mean)}, ${String(top)}) = ${figure(index)}.`,
    { value: index },
  );
}

/** The mean with every domain as a term, down to criteria and facts. */
export function meanNode({ verdict }: Judgement, domains: readonly DomainSource[]): ExplainNode {
  return node(
    'mean',
    'measure',
    'Mean of all domains',
    `M = Σ w·S / Σ w = ${figure(verdict.weighted)} / ${figure(verdict.weight)} = ${figure(verdict.mean)}.`,
    {
      value: verdict.mean,
      children: domains.map((source) => termNode(source, !source.score.notApplicable)),
    },
  );
}

/** From the band as known to the band with every unknown criterion true. */
export function intervalNode(
  { interval }: ScoreResult,
  { bestStandings, best }: Judgement,
  domains: readonly DomainSource[],
  bands: readonly string[],
): ExplainNode {
  const open = domains.filter(({ score }) => !score.notApplicable && score.unknown.length > 0);
  const order = domains.map(({ definition }) => definition.id);
  return node(
    'interval',
    'measure',
    'Interval',
    interval.low === interval.high
      ? `${interval.low}, whatever is still unknown.`
      : `From ${interval.low} to ${interval.high}, by what is still unknown.`,
    {
      value: interval.low === interval.high ? interval.low : `${interval.low} to ${interval.high}`,
      children: [
        node(
          'interval/low',
          'measure',
          'As known',
          'Every unknown criterion counts as not holding.',
          {
            value: interval.low,
          },
        ),
        node(
          'interval/high',
          'measure',
          'At best',
          `Were every unknown criterion true: M = ${figure(best.mean)}, B = min(${String(best.byMean)}, ${String(best.byBreadth)}, ${String(best.byCritical)}), ${interval.high}.`,
          {
            value: interval.high,
            children: open.map(({ definition, title, score }) => {
              const standing = bestStandings[order.indexOf(definition.id)];
              return node(
                `interval/high/${definition.id}`,
                'measure',
                title,
                `Unknown: ${listed(score.unknown)}; at best ${bands[standing?.level ?? 0] ?? ''}.`,
                { value: standing?.score ?? null },
              );
            }),
          },
        ),
      ],
    },
  );
}

/** Confidence with its four parts, each with a term for every domain. */
export function confidenceNode(
  { confidence }: ScoreResult,
  assessment: Assessment,
  domains: readonly DomainSource[],
): ExplainNode {
  const { index, scope } = assessment;
  const { model } = index.compiled;
  const counted = domains.flatMap((source, at) =>
    scope.counts[at] === true ? [{ source, at, evidence: evidenceOf(assessment, at) }] : [],
  );
  const weight = counted.reduce((sum, { source }) => sum + source.definition.weight, 0);
  const width = String(model.criteria.length);
  const sumOf = (pick: (evidence: DomainEvidence) => number): number =>
    counted.reduce(
      (sum, { source, evidence }) =>
        sum + (source.definition.weight * pick(evidence)) / model.criteria.length,
      0,
    );
  const known = sumOf((evidence) => evidence.known);
  const part = (
    name: 'coverage' | 'freshness' | 'grade',
    title: string,
    text: string,
    pick: (evidence: DomainEvidence) => number,
  ): ExplainNode =>
    node(`confidence/${name}`, 'measure', title, text, {
      value: confidence[name],
      children: counted.map(({ source, evidence }) =>
        node(
          `confidence/${name}/${source.definition.id}`,
          'measure',
          source.title,
          `w × ${figure(pick(evidence))} / ${width} = ${figure(source.definition.weight)} × ${figure(pick(evidence))} / ${width}.`,
          { value: (source.definition.weight * pick(evidence)) / model.criteria.length },
        ),
      ),
    });
  const over = (pick: (evidence: DomainEvidence) => number, value: number): string =>
    known === 0
      ? 'nothing is known, so 0'
      : `${figure(sumOf(pick))} / ${figure(known)} = ${figure(value)}`;
  const days = String(model.scoring.confidence.freshDays);
  const { coverage, agreement, freshness, grade } = confidence;
  const factors = [coverage, ...(agreement === null ? [] : [agreement]), freshness, grade];
  const made = `(${factors.map(figure).join(' × ')})^(1/${String(factors.length)}) = ${figure(confidence.value)}`;
  return node(
    'confidence',
    'measure',
    'Confidence',
    agreement === null
      ? `Low, since too few people were asked; the value is ${made}.`
      : `${confidence.label.charAt(0).toUpperCase()}${confidence.label.slice(1)}: ${made}.`,
    {
      value: confidence.value,
      children: [
        node(
          'confidence/label',
          'measure',
          'Label',
          `High from ${figure(model.scoring.confidence.high)}, medium from ${figure(model.scoring.confidence.medium)}, otherwise low; low wherever agreement is not known.`,
          {
            value: confidence.label,
          },
        ),
        part(
          'coverage',
          'Coverage',
          `The weight of known criteria of all weight: ${figure(known)} / ${figure(weight)} = ${figure(coverage)}.`,
          (evidence) => evidence.known,
        ),
        agreementNode(agreement, assessment, counted),
        part(
          'freshness',
          'Freshness',
          `Of the known weight, what was seen within ${days} days: ${over((evidence) => evidence.fresh, freshness)}.`,
          (evidence) => evidence.fresh,
        ),
        part(
          'grade',
          'Grade',
          `How well the known weight is attested: ${over((evidence) => evidence.graded, grade)}.`,
          (evidence) => evidence.graded,
        ),
      ],
    },
  );
}

function agreementNode(
  agreement: number | null,
  { index }: Assessment,
  counted: readonly { source: DomainSource; at: number }[],
): ExplainNode {
  const { file, compiled } = index;
  const least = compiled.model.ownership.minimumAnswers;
  const asked = counted.flatMap(({ source, at }) => {
    const facts = index.domains[at];
    return facts && facts.statistics.n >= least ? [{ source, facts }] : [];
  });
  const terms = asked.map(({ facts }) => figure(facts.statistics.agreement)).join(' + ');
  return node(
    'confidence/agreement',
    'measure',
    'Agreement',
    agreement === null
      ? `No domain has the ${String(least)} answers that it takes; left out.`
      : `The mean over the domains with at least ${String(least)} answers: (${terms}) / ${String(asked.length)} = ${figure(agreement)}.`,
    {
      value: agreement,
      children: asked.map(({ source, facts }) => {
        const id = `confidence/agreement/${source.definition.id}`;
        const { pairwise, knownness, agreement: value } = facts.statistics;
        const references = answersReference(file, compiled.model, facts);
        return node(
          id,
          'measure',
          source.title,
          `A = P × K = ${figure(pairwise)} × ${figure(knownness)} = ${figure(value)}.`,
          { value, facts: references, children: factNodes(id, references) },
        );
      }),
    },
  );
}
