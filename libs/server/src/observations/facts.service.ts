import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import { type Actor, authorise, explainDomain, type OrganisationFile } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { notFound } from '../identifiers.js';
import { dayOrToday } from '../today.js';
import type { DomainFactsView } from './imports.view.js';
import { loadFacts, loadFactsAt, organisationFileOf, type PointOfTime } from './stored-facts.js';

/** What is recorded of an organisation, read back. */
@Injectable()
export class FactsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
  ) {}

  /**
   * The organisation file that the recorded facts amount to as of a day, and, where `knownAt` (ISO
   * 8601) is given, as they were known at that instant. Within a transaction that has entered the
   * organisation. One statement. Errors: NOT_FOUND.
   */
  async organisationFileAsOf(
    tx: TenantTransaction,
    organisationId: string,
    asOf: string,
    knownAt?: string,
  ): Promise<OrganisationFile> {
    const [facts] = await loadFacts(tx, [organisationId], asOf, knownAt);
    if (!facts) throw notFound({ organisationId });
    return organisationFileOf(facts, asOf, maturityModel.id);
  }

  /**
   * The same at several points of time, in their order, by one statement. At least one point. Errors: NOT_FOUND.
   */
  async organisationFilesAt(
    tx: TenantTransaction,
    organisationId: string,
    points: readonly PointOfTime[],
  ): Promise<OrganisationFile[]> {
    const facts = await loadFactsAt(tx, organisationId, points);
    if (facts.length !== points.length) throw notFound({ organisationId });
    return facts.map((at, place) =>
      organisationFileOf(at, points[place]?.asOf ?? '', maturityModel.id),
    );
  }

  /**
   * A domain's criteria with the fact behind each, as of a day (the organisation's today by default).
   * Needs `facts:read`. Errors: NOT_FOUND where the model has no such domain.
   */
  async domainFacts(
    actor: Actor,
    organisationId: string,
    domain: string,
    asOf?: string | null,
  ): Promise<DomainFactsView> {
    authorise(actor, 'facts:read', organisationId);
    if (!maturityModel.domains.some(({ id }) => id === domain)) throw notFound({ domain });
    const file = await this.tenancy.read(actor, organisationId, async (tx) => {
      const wanted = await dayOrToday(tx, this.clock, organisationId, asOf);
      return this.organisationFileAsOf(tx, organisationId, wanted);
    });
    return {
      domain,
      asOf: file.asOf,
      criteria: explainDomain(file, maturityModel, domain).map((criterion) => ({
        criterion: criterion.criterion,
        state: criterion.state,
        satisfaction: criterion.satisfaction,
        because: criterion.because,
        from: criterion.from,
        observedAt: criterion.observedAt,
        validUntil: criterion.validUntil,
        grade: criterion.grade,
        source: criterion.source,
      })),
    };
  }
}
