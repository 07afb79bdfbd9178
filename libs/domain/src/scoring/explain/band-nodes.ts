import { below } from '../../model/compiled-model.js';
import type { MaturityModel } from '../../model/maturity-model.js';
import type { OrganisationFile } from '../../facts/organisation-file.js';
import { type BandVerdict, isCritical } from '../bands.js';
import { listed, percent } from '../derivation/derived.js';
import type { BindingRule } from '../score-result.js';
import { type DomainSource, heldNode } from './domain-nodes.js';
import type { ExplainNode } from './explain-node.js';
import { figure, node } from './nodes.js';

export interface BandSource {
  readonly model: MaturityModel;
  readonly profile: OrganisationFile['profile'];
  readonly verdict: BandVerdict;
  /** The domains in scope. */
  readonly domains: readonly DomainSource[];
}

/** The band: the lowest of what its rules allow, each with the domains that hold it down where it binds. */
export function bandNode(source: BandSource): ExplainNode {
  const { model, verdict } = source;
  const { level, byMean, byBreadth, byCritical } = verdict;
  const lowest = Math.min(byMean, byBreadth, byCritical);
  const capped = lowest === 4 && level < 4 ? ', and the rule for the top band leaves 3' : '';
  return node(
    'band',
    'rule',
    'Band',
    `${model.bands[level]}: the lowest of what the rules allow.`,
    {
      value: model.bands[level],
      children: [
        node(
          'band/level',
          'measure',
          'Level',
          `B = min(B1, B2, B3) = min(${String(byMean)}, ${String(byBreadth)}, ${String(byCritical)}) = ${String(lowest)}${capped}.`,
          { value: level },
        ),
        meanRule(source),
        breadthRule(source),
        criticalRule(source),
        governedRule(source),
      ],
    },
  );
}

function ruleNode(
  { verdict, model }: BandSource,
  rule: BindingRule,
  title: string,
  text: string,
  allowed: number,
  holding: readonly DomainSource[],
): ExplainNode {
  const binds = verdict.binding.includes(rule);
  return node(`band/${rule}`, 'rule', title, text, {
    value: model.bands[allowed] ?? null,
    state: binds ? 'fails' : 'holds',
    children: binds ? holding.map((domain) => heldNode(`band/${rule}`, domain)) : [],
  });
}

function meanRule(source: BandSource): ExplainNode {
  const { model, verdict, domains } = source;
  const { byMean, mean } = verdict;
  const next = 25 * (byMean + 1);
  return ruleNode(
    source,
    'mean',
    'Mean of all domains',
    byMean === 4
      ? 'B1 = 4: the mean is 100.'
      : `B1 = floor(M / 25) = floor(${figure(mean)} / 25) = ${String(byMean)}; ${model.bands[byMean + 1] ?? ''} starts at ${String(next)}.`,
    byMean,
    domains.filter(({ standing }) => below(standing.score, next)),
  );
}

function breadthRule(source: BandSource): ExplainNode {
  const { model, verdict, domains } = source;
  const { byBreadth, reached, weight } = verdict;
  const shares = [1, 2, 3, 4].map(
    (band) =>
      `${model.bands[band] ?? ''} ${figure(reached[band] ?? 0)} of ${figure(weight)} (${percent((reached[band] ?? 0) / weight)})`,
  );
  return ruleNode(
    source,
    'breadth',
    'Weight that has reached a band',
    `B2 = ${String(byBreadth)}, the highest band that at least ${percent(model.scoring.breadthShare)} of the weight has reached: ${shares.join(', ')}.`,
    byBreadth,
    domains.filter(({ standing }) => standing.level <= byBreadth),
  );
}

function criticalRule(source: BandSource): ExplainNode {
  const { model, verdict, profile, domains } = source;
  const critical = domains.filter(({ definition }) => isCritical(definition, profile));
  const lowest = Math.min(4, ...critical.map(({ standing }) => standing.level));
  const weakest = critical.filter(({ standing }) => standing.level === lowest);
  const names = (list: readonly DomainSource[]): string =>
    listed(list.map(({ definition }) => definition.id));
  return ruleNode(
    source,
    'critical-domain',
    'Weakest critical domain',
    critical.length === 0
      ? 'B3 = 4: no domain in scope is critical.'
      : `B3 = min(4, 1 + ${String(lowest)}) = ${String(verdict.byCritical)}: of the critical domains ${names(critical)}, the weakest (${names(weakest)}) ${weakest.length === 1 ? 'stands' : 'stand'} at ${model.bands[lowest] ?? ''}.`,
    verdict.byCritical,
    weakest,
  );
}

function governedRule(source: BandSource): ExplainNode {
  const { model, profile, domains } = source;
  const { governedRestLevel } = model.scoring;
  const short = domains.filter(
    ({ definition, standing }) =>
      standing.level < (isCritical(definition, profile) ? 4 : governedRestLevel),
  );
  const asked = `${model.bands[4]} asks every critical domain to be ${model.bands[4]} and every other at least ${model.bands[governedRestLevel]}`;
  return ruleNode(
    source,
    'governed-rule',
    `The rule for ${model.bands[4]}`,
    short.length === 0
      ? `${asked}; all are.`
      : `${asked}; not so ${listed(short.map(({ definition }) => definition.id))}.`,
    short.length === 0 ? 4 : 3,
    short,
  );
}
