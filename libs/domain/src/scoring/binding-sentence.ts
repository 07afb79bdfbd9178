import type { MaturityModel } from '../model/maturity-model.js';
import { listed, percent } from './derivation/derived.js';
import type { ScoreResult } from './score-result.js';

/**
 * What holds the band down, in one plain sentence for somebody who has never seen the model
 * (domain.md §2.3).
 */
export function bindingSentence(result: ScoreResult, model: MaturityModel): string {
  const { band, level, binding } = result;
  if (level === 4)
    return `${band}: every critical domain has reached the top band, and no other is more than one below it.`;
  const reasons = binding.map((rule) => {
    switch (rule) {
      case 'mean':
        return `the weighted mean of all domains is ${oneDecimal(result.mean)}, and ${model.bands[level + 1] ?? ''} starts at ${String(25 * (level + 1))}`;
      case 'breadth':
        return breadth(result, model);
      case 'critical-domain':
        return criticalDomain(result, model);
      case 'governed-rule':
        return `${model.bands[4]} asks every critical domain to be ${model.bands[4]} and every other at least ${model.bands[model.scoring.governedRestLevel]}`;
    }
  });
  return `Held at ${band}: ${reasons.join('; ')}.`;
}

function breadth({ domains, level }: ScoreResult, model: MaturityModel): string {
  let reached = 0;
  let all = 0;
  model.domains.forEach(({ weight }, at) => {
    const domain = domains[at];
    if (!domain || domain.notApplicable) return;
    all += weight;
    if (domain.level > level) reached += weight;
  });
  const next = model.bands[level + 1] ?? '';
  return `domains with ${percent(reached / all)} of the weight have reached ${next}, and ${percent(model.scoring.breadthShare)} must`;
}

function criticalDomain({ domains, bindingDomains }: ScoreResult, model: MaturityModel): string {
  const names = bindingDomains.map(
    (id) => `${model.domains.find((domain) => domain.id === id)?.name ?? id} (${id})`,
  );
  const lowest = domains.find(({ id }) => id === bindingDomains[0])?.band ?? '';
  const one = names.length === 1;
  return `${listed(names)} ${one ? 'is' : 'are'} critical and ${one ? 'stands' : 'stand'} at ${lowest}, and the organisation can stand at most one band above its weakest critical domain`;
}

/** Cut off, so that 49.96 does not read as the 50 that it misses. */
const oneDecimal = (value: number): string => (Math.floor(value * 10 + 1e-6) / 10).toFixed(1);
