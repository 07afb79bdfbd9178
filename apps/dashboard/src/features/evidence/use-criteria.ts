import { useQuery } from '@apollo/client/react';
import { EvidenceCriteriaDocument } from '../../graphql/generated/evidence.js';

/**
 * The criteria of a domain by their titles; none while they are asked for. Kept apart from the model that every page
 * shares, which leaves its criteria out to stay small.
 */
export function useCriteria(domain: string): readonly { id: string; title: string }[] {
  const { data } = useQuery(EvidenceCriteriaDocument, { fetchPolicy: 'no-cache' });
  return data?.model.domains.find(({ id }) => id === domain)?.criteria ?? [];
}
