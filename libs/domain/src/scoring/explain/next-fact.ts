import { DomainError } from '../../access/index.js';
import type { Observation, OrganisationFile } from '../../facts/organisation-file.js';
import type { MaturityModel } from '../../model/maturity-model.js';
import { score } from '../score.js';
import type { NextFact } from './explain-node.js';

/**
 * The smallest next fact that lifts a domain's score, tried out on the file before it is named; null
 * at the top level and for a domain that is not applicable. Throws INPUT_INVALID for a domain that
 * the model does not have.
 */
export function nextFact(
  file: OrganisationFile,
  model: MaturityModel,
  domainId: string,
): NextFact | null {
  const before = score(file, model).domains.find(({ id }) => id === domainId);
  if (!before) {
    throw new DomainError('INPUT_INVALID', {
      domain: domainId,
      known: model.domains.map(({ id }) => id),
    });
  }
  if (before.level === 4 || before.notApplicable) return null;
  for (const criterion of model.criteria) {
    if (criterion.band !== before.level + 1 || before.holds.includes(criterion.id)) continue;
    const seen: Observation = {
      domain: domainId,
      criterion: criterion.id,
      value: true,
      observedAt: file.asOf,
      grade: 'document',
    };
    const after = score({ ...file, observations: [...(file.observations ?? []), seen] }, model);
    const domain = after.domains.find(({ id }) => id === domainId);
    if (!domain || domain.score <= before.score) continue;
    return {
      domain: domainId,
      criteria: [criterion.id],
      text: `Show that ${domainId} ${criterion.id} holds, by a document or a system record.`,
      section: 'observations',
      levelAfter: domain.level,
      scoreAfter: domain.score,
    };
  }
  return null;
}
