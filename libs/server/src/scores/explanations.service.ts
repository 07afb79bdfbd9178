import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  type Actor,
  authorise,
  explain,
  type ExplainNode,
  isPermitted,
  nextFact,
  type OrganisationFile,
} from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { notFound } from '../identifiers.js';
import { FactsService } from '../observations/facts.service.js';
import { newestSnapshotDay } from './newest-snapshot-day.js';
import { dayOrToday } from '../today.js';
import type { ExplanationNodeView, ExplanationView, NextFactView } from './explanations.view.js';

/** Steps below the node asked for; deeper ones are asked for by their own id. */
const deepest = 3;

/** Why a number is what it is, opened step by step down to single facts. */
@Injectable()
export class ExplanationsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly clock: Clock,
  ) {}

  /**
   * A node of the explanation and what stands `depth` (0..3) steps below it, parents first; the whole
   * result's node where none is named. As of the newest snapshot's day by default, else today. Needs
   * `scores:read`; the single facts are left out, and only counted, without `facts:read`.
   * Errors: NOT_FOUND for a node that the explanation does not have.
   */
  async explanation(
    actor: Actor,
    organisationId: string,
    {
      asOf,
      node,
      depth = 1,
    }: { asOf?: string | null; node?: string | null; depth?: number | null } = {},
  ): Promise<ExplanationView> {
    const file = await this.fileAsOf(actor, organisationId, asOf);
    const root = explain(file, maturityModel);
    const found =
      node === undefined || node === null ? { node: root, parentId: null } : find(root, node);
    if (!found) throw notFound({ node });
    const withFacts = isPermitted(actor, 'facts:read', organisationId);
    const nodes: ExplanationNodeView[] = [];
    collect(
      found.node,
      found.parentId,
      Math.min(Math.max(depth ?? 1, 0), deepest),
      withFacts,
      nodes,
    );
    return { asOf: file.asOf, nodes };
  }

  /** The smallest next fact of each domain that has one, in the model's order. Needs `scores:read`. */
  async nextFacts(
    actor: Actor,
    organisationId: string,
    asOf?: string | null,
  ): Promise<NextFactView[]> {
    const file = await this.fileAsOf(actor, organisationId, asOf);
    return maturityModel.domains.flatMap(({ id }) => {
      const next = nextFact(file, maturityModel, id);
      if (!next) return [];
      const { domain, criteria, text, section, levelAfter, scoreAfter } = next;
      return [{ domain, criteria, text, section, levelAfter, scoreAfter }];
    });
  }

  private async fileAsOf(
    actor: Actor,
    organisationId: string,
    asOf?: string | null,
  ): Promise<OrganisationFile> {
    authorise(actor, 'scores:read', organisationId);
    return this.tenancy.read(actor, organisationId, async (tx) => {
      const newest = asOf ?? (await newestSnapshotDay(tx, organisationId));
      const wanted = await dayOrToday(tx, this.clock, organisationId, newest);
      return this.facts.organisationFileAsOf(tx, organisationId, wanted);
    });
  }
}

function find(
  node: ExplainNode,
  id: string,
  parentId: string | null = null,
): { node: ExplainNode; parentId: string | null } | null {
  if (node.id === id) return { node, parentId };
  for (const child of node.children) {
    const found = find(child, id, node.id);
    if (found) return found;
  }
  return null;
}

function collect(
  node: ExplainNode,
  parentId: string | null,
  depth: number,
  withFacts: boolean,
  into: ExplanationNodeView[],
): void {
  const children = withFacts ? node.children : node.children.filter(({ kind }) => kind !== 'fact');
  into.push({
    id: node.id,
    parentId,
    kind: node.kind,
    title: node.title,
    text: node.text,
    number: typeof node.value === 'number' ? node.value : null,
    word: typeof node.value === 'string' ? node.value : null,
    state: node.state,
    childCount: children.length,
    factCount: node.facts.length,
    facts: withFacts ? node.facts.map(({ section, row, text }) => ({ section, row, text })) : [],
  });
  if (depth === 0) return;
  for (const child of children) collect(child, node.id, depth - 1, withFacts, into);
}
