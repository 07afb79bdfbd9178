import type { ActivationRule, Comparison, Joined, MeasureName } from '@rolewright/domain';
import type { CheckedContent } from './check-content.js';

type Model = CheckedContent['model'];
type Pain = CheckedContent['pains'][number];

/** What a measure yields: a truth value, or a number up to a bound. */
const yields: Readonly<Record<MeasureName, 'truth' | number>> = {
  metric: Infinity,
  'metric-share': 1,
  'domain-level': 4,
  'criterion-holds': 'truth',
  'domain-flag': 'truth',
  'organisation-flag': 'truth',
  'truck-number': Infinity,
  'contested-or-unowned-weight': 1,
  'single-decider-share': 1,
  'authority-gap': 1,
  'overridden-share': 1,
  'handoff-connected': 'truth',
  'open-role-index': 100,
  'fresh-artifact-share': 1,
  'artifact-age': Infinity,
  'owner-knownness': 1,
  'owner-agreement': 1,
};

/** Faults of a pain's rules: references into the model, bounds that no measure reaches, joins that cannot hold. */
export function checkPainRules(pain: Pain, model: Model): string[] {
  const indicators = pain.indicators.map(({ id }) => id);
  const faults: string[] = [];
  const check = (place: string, rule: ActivationRule) => {
    for (const fault of faultsOf(rule, model, indicators)) faults.push(`${place}: ${fault}`);
  };
  for (const { id, rule } of pain.indicators) check(id, rule);
  const { bandAtLeast, bandAtMost, when, raisedBy } = pain.activation;
  check('activation', when);
  const range = [0, 1, 2, 3, 4].filter((band) => band >= bandAtLeast && band <= bandAtMost).join();
  if (range !== pain.bands.join())
    faults.push(
      `activation: its band range is ${range || 'empty'}, the bands are ${pain.bands.join()}`,
    );
  if (pain.bandSteps.map(({ band }) => band).join() !== pain.bands.join())
    faults.push('bandSteps must tell the next step of each of its bands, in order');
  for (const { trigger } of raisedBy)
    if (!pain.triggers.some(({ id }) => id === trigger))
      faults.push(`activation: ${trigger} raises the severity and is no trigger of this pain`);
  return faults;
}

function faultsOf(rule: ActivationRule, model: Model, indicators: readonly string[]): string[] {
  if (typeof rule === 'string')
    return indicators.includes(rule) ? [] : [`the indicator ${rule} does not exist`];
  if ('measure' in rule) return faultsOfComparison(rule, model);
  const parts = partsOf(rule);
  const faults = parts.flatMap((part) => faultsOf(part, model, indicators));
  if ('atLeast' in rule && rule.atLeast > parts.length)
    faults.push(`asks for ${rule.atLeast} of ${parts.length}`);
  return faults;
}

function partsOf<Leaf>(rule: Exclude<Joined<Leaf>, Leaf>): readonly Joined<Leaf>[] {
  if ('all' in rule) return rule.all;
  if ('any' in rule) return rule.any;
  return 'of' in rule ? rule.of : rule.firstKnown;
}

function faultsOfComparison(rule: Comparison, model: Model): string[] {
  return [...faultsOfBound(rule, model), ...faultsOfPlace(rule, model)];
}

function faultsOfBound(rule: Comparison, model: Model): string[] {
  const { measure, test, value } = rule;
  const kind = yields[measure];
  if (kind === 'truth')
    return test === 'is' && typeof value === 'boolean'
      ? []
      : [`${measure} must be compared by "is" with true or false`];
  if (typeof value === 'boolean') return [`${measure} must be compared with a number`];
  if (test === 'is' && measure !== 'truck-number')
    return [`${measure} is no whole count: compare it by at-least, above, at-most or below`];
  const ratio = measure === 'metric' && metricOf(model, rule.domain, rule.metric)?.unit === 'ratio';
  const most = ratio ? 1 : kind;
  return value < 0 || value > most
    ? [`${measure} lies between 0 and ${most}, not at ${value}`]
    : [];
}

function faultsOfPlace(rule: Comparison, model: Model): string[] {
  const named = [
    ...('domain' in rule && rule.domain !== undefined ? [rule.domain] : []),
    ...('from' in rule ? [rule.from, rule.to] : []),
  ];
  const unknown = named.filter((id) => !model.domains.some((domain) => domain.id === id));
  if (unknown.length > 0) return unknown.map((id) => `the domain ${id} does not exist`);
  switch (rule.measure) {
    case 'metric': {
      const known = metricOf(model, rule.domain, rule.metric) !== undefined;
      if (known === (rule.own !== true)) return [];
      return [
        known
          ? `${rule.domain} has the metric ${rule.metric}: it is not the organisation's own`
          : `${rule.domain} has no metric ${rule.metric}: say "own: true" where it is the organisation's own`,
      ];
    }
    case 'metric-share':
      return [
        ...(metricOf(model, rule.domain, rule.metric)
          ? []
          : [`${rule.domain} has no metric ${rule.metric}`]),
        ...(metricOf(model, rule.domain, rule.outOf)
          ? [`${rule.domain} has the metric ${rule.outOf}: it is not the organisation's own`]
          : []),
      ];
    case 'criterion-holds':
      return model.criteria.some(({ id }) => id === rule.criterion)
        ? []
        : [`the criterion ${rule.criterion} does not exist`];
    case 'handoff-connected':
      return domainOf(model, rule.from)?.handoffs.some(({ to }) => to === rule.to)
        ? []
        : [`the model has no handoff ${rule.from}→${rule.to}`];
    case 'artifact-age':
      return domainOf(model, rule.domain)?.artifacts.some(({ id }) => id === rule.artifact)
        ? []
        : [`${rule.domain} has no artifact ${rule.artifact}`];
    default:
      return [];
  }
}

const domainOf = (model: Model, id: string) => model.domains.find((domain) => domain.id === id);

const metricOf = (model: Model, domain: string, metric: string) =>
  domainOf(model, domain)?.metrics.find(({ id }) => id === metric);
