import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  type Actor,
  authorise,
  type NotApplicableClaim,
  type OrganisationFile,
  type Refusal,
  score,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { todayOf } from '../today.js';
import type { FactChange } from './fact-changes.js';
import { FactChangesService } from './fact-changes.service.js';
import { FactsService } from './facts.service.js';
import type { RegisterSection } from './register-entries.js';
import { RegistersService, type StandingRow } from './registers.service.js';
import type { ScopeFactsView } from './worksheet.view.js';

type Profile = NonNullable<OrganisationFile['profile']>;
type SectionRow<Body> = StandingRow<Body> & { section: RegisterSection };

export interface ClaimNotApplicable {
  domain: string;
  /** What the inventory counted; only 0 takes the domain out. */
  count: number;
  observedAt: string;
  source: string;
}

/** What an organisation says of itself as a whole: what makes domains critical, and which do not apply. */
@Injectable()
export class ScopeFactsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly registers: RegistersService,
    private readonly changes: FactChangesService,
    private readonly clock: Clock,
  ) {}

  /** As it stands today. Needs `facts:read`. */
  async read(actor: Actor, organisationId: string): Promise<ScopeFactsView> {
    authorise(actor, 'facts:read', organisationId);
    return this.tenancy.read(actor, organisationId, (tx) => this.load(tx, organisationId));
  }

  /**
   * Says whether agents write and whether decisions affect people. `seen` is the entry on the screen, null
   * where there was none. Needs `facts:record`. Errors: CONFLICT where somebody else said it meanwhile.
   */
  async setProfile(
    actor: Actor,
    organisationId: string,
    profile: Profile,
    { seen, why }: { seen: string | null; why: string | null },
  ): Promise<ScopeFactsView> {
    const put = { kind: 'put', section: 'profile', body: profile } as const;
    return this.change(
      actor,
      organisationId,
      seen === null ? put : { ...put, replaces: '', seen },
      why,
    );
  }

  /**
   * Claims that a domain does not apply, or says its count anew. Whether the claim takes the domain out is
   * the model's to say (engine-contract.md §2). Needs `facts:record`. Errors: INPUT_INVALID; CONFLICT.
   */
  async claim(
    actor: Actor,
    organisationId: string,
    claim: ClaimNotApplicable,
    { seen, why }: { seen: string | null; why: string | null },
  ): Promise<ScopeFactsView> {
    const put = { kind: 'put', section: 'notApplicable', body: claim } as const;
    return this.change(
      actor,
      organisationId,
      seen === null ? put : { ...put, replaces: claim.domain, seen },
      why,
    );
  }

  /** Ends a claim. Needs `facts:record`. Errors: CONFLICT where it is no longer as it was seen. */
  async endClaim(
    actor: Actor,
    organisationId: string,
    domain: string,
    { seen, why }: { seen: string; why: string | null },
  ): Promise<ScopeFactsView> {
    const end = { kind: 'end', section: 'notApplicable', key: domain, seen } as const;
    return this.change(actor, organisationId, end, why);
  }

  private async change(
    actor: Actor,
    organisationId: string,
    change: FactChange,
    why: string | null,
  ): Promise<ScopeFactsView> {
    authorise(actor, 'facts:record', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await this.changes.apply(tx, actor, organisationId, [change], { why });
      return this.load(tx, organisationId);
    });
  }

  /** Only a whole score says whether a claim is accepted. */
  private async refusals(tx: TenantTransaction, organisationId: string): Promise<Refusal[]> {
    const today = await todayOf(tx, this.clock, organisationId);
    const file = await this.facts.organisationFileAsOf(tx, organisationId, today);
    return score(file, maturityModel).refused;
  }

  private async load(tx: TenantTransaction, organisationId: string): Promise<ScopeFactsView> {
    const rows = await this.registers.sections(tx, organisationId, ['profile', 'notApplicable']);
    const profile = rows.find((row): row is SectionRow<Profile> => row.section === 'profile');
    const claims = rows.filter(
      (row): row is SectionRow<NotApplicableClaim> => row.section === 'notApplicable',
    );
    const refused = claims.length === 0 ? [] : await this.refusals(tx, organisationId);
    return {
      profile: profile
        ? { entryId: profile.entryId, ...profile.body, recordedAt: profile.recordedAt }
        : null,
      claims: claims.map(({ entryId, body }) => ({
        entryId,
        domain: body.domain,
        count: body.count,
        observedAt: body.observedAt,
        source: body.source,
        refusedBecause: refused.find(({ domain }) => domain === body.domain)?.reason ?? null,
      })),
      mayBeNotApplicable: maturityModel.domains
        .filter(({ mayBeNotApplicable }) => mayBeNotApplicable)
        .map(({ id }) => id),
    };
  }
}
