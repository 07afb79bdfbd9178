import { maturityModel } from '@rolewright/catalogue';
import {
  type Artifact,
  type ArtifactDefinition,
  type DomainDefinition,
  type EvidenceFreshness,
  evidenceFreshness,
  evidenceTie,
  lastValidDay,
} from '@rolewright/domain';
import { itemOfUri } from './evidence-facts.js';
import type { Standpoint } from './evidence-rows.js';
import type { EvidenceKindView } from './evidence.view.js';

/** Items of one kind, counted by what they wait for. */
export interface KindCount {
  domain: string;
  artifact: string | null;
  submitted: number;
  requested: number;
  mine: number;
  expiring: number;
  stale: number;
  orphaned: number;
}

/** By the days of grace of the model. */
export const freshness = (validUntil: string | null, today: string): EvidenceFreshness =>
  evidenceFreshness(validUntil, today, maturityModel.derivation.evidence.graceDays);

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The kind of the model that a row means: files may write its id, its name or another spelling. */
export function kindNamed({ domain, artifact }: Artifact): ArtifactDefinition | undefined {
  const written = plain(artifact);
  return maturityModel.domains
    .find(({ id }) => id === domain)
    ?.artifacts.find((kind) =>
      [kind.id, kind.name, ...(kind.aliases ?? [])].some((name) => plain(name) === written),
    );
}

/** Every kind that the model asks for, in its order, with the row that lasts longest. */
export function kindsOf(items: readonly KindCount[], standpoint: Standpoint): EvidenceKindView[] {
  const kindOf = (domain: DomainDefinition, kind: ArtifactDefinition) => {
    const standing = standpoint.artifacts
      .filter((row) => row.domain === domain.id && kindNamed(row) === kind)
      .map((row) => ({ row, validUntil: lastValidDay(row.collectedAt, row.validDays) }))
      .sort((one, other) => (one.validUntil < other.validUntil ? 1 : -1))[0];
    const owner = standing?.row.owner ?? null;
    const count = items.find((item) => item.domain === domain.id && item.artifact === kind.id);
    const itemId = itemOfUri(standing?.row.uri);
    return {
      domain: domain.id,
      artifact: kind.id,
      name: kind.name,
      validDays: kind.validDays,
      collectedOn: standing?.row.collectedAt ?? null,
      validUntil: standing?.validUntil ?? null,
      freshness: freshness(standing?.validUntil ?? null, standpoint.today),
      tie: evidenceTie(owner, domain.id, standpoint.assignments),
      owner,
      kept: itemId !== null,
      itemId,
      submitted: count?.submitted ?? 0,
      requested: count?.requested ?? 0,
    };
  };
  return maturityModel.domains.flatMap((domain) =>
    domain.artifacts.map((kind) => kindOf(domain, kind)),
  );
}
