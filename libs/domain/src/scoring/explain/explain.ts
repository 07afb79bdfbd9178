import type { OrganisationFile } from '../../facts/organisation-file.js';
import type { MaturityModel } from '../../model/maturity-model.js';
import { assess } from '../assessment.js';
import { bindingSentence } from '../binding-sentence.js';
import { explainDomain } from '../explain-domain.js';
import { scoreOf } from '../score.js';
import type { ExplainNode } from './explain-node.js';

/**
 * The whole way from an organisation's band down to single facts (engine-contract.md §2). The first
 * node is the result; its children are the rules and measures, then the domains.
 */
export function explain(file: OrganisationFile, model: MaturityModel): ExplainNode {
  const result = scoreOf(assess(file, model));
  return {
    id: 'result',
    kind: 'result',
    title: `${result.organisation} as of ${result.asOf}`,
    text: bindingSentence(result, model),
    value: result.band,
    state: null,
    facts: [],
    children: result.domains.map((domain): ExplainNode => ({
      id: `mean/${domain.id}`,
      kind: 'domain',
      title: `${domain.id} ${model.domains.find(({ id }) => id === domain.id)?.name ?? ''}`,
      text: `${domain.band}${domain.plus ? '+' : ''}`,
      value: domain.score,
      state: null,
      facts: [],
      children: explainDomain(file, model, domain.id).map((row): ExplainNode => ({
        id: `mean/${domain.id}/${row.criterion}`,
        kind: 'criterion',
        title: row.criterion,
        text: row.because,
        value: row.satisfaction,
        state: row.state,
        facts: row.facts,
        children: row.facts.map((fact): ExplainNode => ({
          id: `mean/${domain.id}/${row.criterion}/${fact.section}.${String(fact.row)}`,
          kind: 'fact',
          title: fact.section,
          text: fact.text,
          value: null,
          state: null,
          facts: [fact],
          children: [],
        })),
      })),
    })),
  };
}
