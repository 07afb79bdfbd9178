import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  type Actor,
  authorise,
  type DecisionMatrix,
  decisionMatrix,
  isPermitted,
} from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { notFound } from '../identifiers.js';
import { FactsService } from '../observations/facts.service.js';
import { newestSnapshotDay } from '../scores/newest-snapshot-day.js';
import { dayOrToday } from '../today.js';
import type { DecisionMatrixView } from './decision-matrix.view.js';

/** Who decides what, and who else has a part in it. */
@Injectable()
export class DecisionMatrixService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly clock: Clock,
  ) {}

  /**
   * The decisions of every domain, or of one, as RAPID, RACI and DACI, as of a day (the newest
   * snapshot's by default, else today). Needs `ownership:read`; the single facts are left out, and
   * only counted, without `facts:read`. Errors: NOT_FOUND where the model has no such domain.
   */
  async matrix(
    actor: Actor,
    organisationId: string,
    { asOf, domain }: { asOf?: string | null; domain?: string | null } = {},
  ): Promise<DecisionMatrixView> {
    authorise(actor, 'ownership:read', organisationId);
    if (domain && !maturityModel.domains.some(({ id }) => id === domain))
      throw notFound({ domain });
    const file = await this.tenancy.read(actor, organisationId, async (tx) => {
      const newest = asOf ?? (await newestSnapshotDay(tx, organisationId));
      const wanted = await dayOrToday(tx, this.clock, organisationId, newest);
      return this.facts.organisationFileAsOf(tx, organisationId, wanted);
    });
    const withFacts = isPermitted(actor, 'facts:read', organisationId);
    return matrixView(decisionMatrix(file, maturityModel), domain ?? null, withFacts);
  }
}

/** What leaves the service of a matrix, field by field; of one domain where one is asked for. */
function matrixView(
  matrix: DecisionMatrix,
  domain: string | null,
  withFacts: boolean,
): DecisionMatrixView {
  const asked = (id: string) => domain === null || domain === id;
  return {
    asOf: matrix.asOf,
    domains: matrix.domains
      .filter(({ id }) => asked(id))
      .map(({ id, notApplicable, decisions }) => ({
        id,
        notApplicable,
        decisions: decisions.map((decision) => ({
          id: decision.id,
          name: decision.name,
          recorded: decision.recorded,
          rapid: decision.rapid,
          raci: decision.raci,
          daci: decision.daci,
          gaps: [...decision.gaps],
          suggestion: decision.suggestion,
          factCount: decision.facts.length,
          facts: withFacts
            ? decision.facts.map(({ section, row, text }) => ({ section, row, text }))
            : [],
        })),
      })),
    roles: matrix.roles.flatMap(({ role, domains }) => {
      const cells = domains.filter((cell) => asked(cell.domain));
      return cells.length === 0
        ? []
        : [
            {
              role,
              domains: cells.map((cell) => ({
                domain: cell.domain,
                rapid: lettersOf(cell.rapid),
                raci: lettersOf(cell.raci),
                daci: lettersOf(cell.daci),
              })),
            },
          ];
    }),
    gaps: matrix.gaps
      .filter((gap) => asked(gap.domain))
      .map(({ domain: id, decision, gap, roles, text }) => ({
        domain: id,
        decision,
        gap,
        roles,
        text,
      })),
  };
}

const lettersOf = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([letter, decisions]) => ({ letter, decisions }));
