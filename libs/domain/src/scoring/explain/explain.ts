import type { OrganisationFile } from '../../facts/organisation-file.js';
import type { MaturityModel } from '../../model/maturity-model.js';
import { assess } from '../assessment.js';
import { bindingSentence } from '../binding-sentence.js';
import { judge, scoreFrom } from '../score.js';
import { bandNode } from './band-nodes.js';
import { DomainSource } from './domain-nodes.js';
import type { ExplainNode } from './explain-node.js';
import { confidenceNode, indexNode, intervalNode, meanNode } from './measure-nodes.js';
import { figure, node } from './nodes.js';
import { RowsInFile } from './rows-read.js';

/**
 * The whole way from an organisation's band down to single facts (engine-contract.md §2): the band
 * through its rules, domains and criteria; index, mean, interval and confidence with the arithmetic
 * that made them. Every number of the score stands in some node's `value`, in full precision. The
 * full picture of every domain hangs below `mean/…`; a rule that binds shows only what holds it down.
 * Deterministic; it never throws for a valid file.
 */
export function explain(file: OrganisationFile, model: MaturityModel): ExplainNode {
  const assessment = assess(file, model);
  const judgement = judge(assessment);
  const result = scoreFrom(assessment, judgement);
  const { index, scope } = assessment;
  const rows = new RowsInFile(index);
  const domains = index.compiled.domains.map(
    ({ definition, index: at }) =>
      new DomainSource(
        definition,
        result.domains[at] as (typeof result.domains)[number],
        judgement.standings[at] as (typeof judgement.standings)[number],
        result.refused.find(({ domain }) => domain === definition.id),
        assessment,
        rows,
        at,
      ),
  );
  const { label, value } = result.confidence;
  return node(
    'result',
    'result',
    `${result.organisation} as of ${result.asOf}`,
    `${bindingSentence(result, model)} Index ${figure(result.index)}, confidence ${label} (${figure(value)}).`,
    {
      value: result.band,
      children: [
        bandNode({
          model,
          profile: file.profile,
          verdict: judgement.verdict,
          domains: domains.filter((_, at) => scope.counts[at] === true),
        }),
        indexNode(judgement),
        meanNode(judgement, domains),
        intervalNode(result, judgement, domains, model.bands),
        confidenceNode(result, assessment, domains),
      ],
    },
  );
}
