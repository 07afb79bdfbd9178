import { useQuery } from '@apollo/client/react';
import { ModelDocument, SnapshotDaysDocument } from './generated/reference.js';
import type { ModelQuery, ViewerQuery } from './generated/reference.js';

export type Viewer = ViewerQuery['viewer'];
export type Grant = Viewer['grants'][number];
export type Model = ModelQuery['model'];

/** The model in force; it changes with a release, so the first answer serves the whole visit. */
export function useModel(): Model | undefined {
  return useQuery(ModelDocument, { fetchPolicy: 'cache-first' }).data?.model;
}

/** Days that a snapshot was kept of, the newest first; none while they are asked for. */
export function useSnapshotDays(organisationId: string): readonly string[] {
  const { data } = useQuery(SnapshotDaysDocument, { variables: { organisationId } });
  return [...new Set(data?.snapshots.edges.map(({ node }) => node.asOf))];
}

export const domainName = (model: Model | undefined, id: string) =>
  model?.domains.find((domain) => domain.id === id)?.name ?? id;
