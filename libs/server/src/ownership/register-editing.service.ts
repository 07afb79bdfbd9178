import { Injectable } from '@nestjs/common';
import {
  type Actor,
  authorise,
  canonicalRole,
  type Decision,
  DomainError,
  type ExecutiveDecision,
  entryKey,
  type Handoff,
  type Metric,
  type RoleNames,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { requestKeyOf } from '../identifiers.js';
import { Clock } from '../clock.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { lockFacts } from '../observations/facts-lock.js';
import { todayOf } from '../today.js';
import { OwnershipRegistersService } from './ownership-registers.service.js';
import type {
  DecisionInput,
  ExecutiveDecisionInput,
  HandoffInput,
  MetricInput,
  OwnershipBodies,
  OwnershipSection,
  RegisterRowView,
} from './ownership-registers.view.js';
import { loadStandingRow, loadStatement, toRecord } from './register-rows.js';
import { RoleDirectoryService } from './role-directory.service.js';

/** Which row is stated anew, and which statement of it was seen; without a key a new one. */
export interface ChangedRow {
  /** A UUID made by who asks; the same again changes nothing. */
  requestKey: string;
  key?: string | null;
  seen?: string | null;
  why?: string | null;
}

type Editable = 'decisions' | 'handoffs' | 'metrics' | 'executiveDecisions';

/** Rows of the registers as people state them, on top of what the logs have told of them. */
@Injectable()
export class RegisterEditingService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactChangesService,
    private readonly registers: OwnershipRegistersService,
    private readonly roles: RoleDirectoryService,
    private readonly clock: Clock,
  ) {}

  /**
   * Who decides what, and with which authority. What the log has told of it stays. Needs
   * `ownership:record`. Errors: INPUT_INVALID, CONFLICT (`current`).
   */
  saveDecision(
    actor: Actor,
    organisationId: string,
    row: ChangedRow,
    input: DecisionInput,
  ): Promise<RegisterRowView<'decisions'>> {
    return this.save(actor, organisationId, 'decisions', row, async (standing, tx) => {
      const named = await this.canonical(tx, organisationId);
      const parts = {
        decider: named(input.decider),
        agree: named(input.agree),
        recommend: named(input.recommend),
        input: named(input.input),
        perform: named(input.perform),
        escalation: named(input.escalation),
      };
      return given<Decision>({
        domain: input.domain,
        decision: input.decision.trim(),
        ...parts,
        need: input.need,
        held: input.held,
        lastLoggedAt: standing?.lastLoggedAt,
        overriddenShare: standing?.overriddenShare,
        threshold: input.threshold?.trim() || undefined,
        reversible: input.reversible ?? undefined,
      });
    });
  }

  /**
   * What a handoff is. Its counts and days stay; an acknowledgement of other terms than these does not.
   * Needs `ownership:record`. Errors: INPUT_INVALID, CONFLICT (`current`).
   */
  saveHandoff(
    actor: Actor,
    organisationId: string,
    row: ChangedRow,
    input: HandoffInput,
  ): Promise<RegisterRowView<'handoffs'>> {
    return this.save(actor, organisationId, 'handoffs', row, async (standing, tx) => {
      const named = await this.canonical(tx, organisationId);
      const role = (name: string | null | undefined) =>
        name?.trim() ? (named([name]) as string | undefined) : undefined;
      const terms = {
        receiver: role(input.receiver),
        trigger: input.trigger?.trim() || undefined,
        payload: input.payload?.trim() || undefined,
        slaHours: input.slaHours ?? undefined,
      };
      const same =
        standing !== null &&
        (Object.keys(terms) as (keyof typeof terms)[]).every(
          (term) => standing[term] === terms[term],
        );
      return given<Handoff>({
        ...standing,
        from: input.from,
        to: input.to,
        sender: role(input.sender),
        ...terms,
        acknowledgedAt: same ? standing.acknowledgedAt : undefined,
      });
    });
  }

  /** A metric with its target; its readings stay. Needs `facts:record`. Errors: INPUT_INVALID, CONFLICT (`current`). */
  saveMetric(
    actor: Actor,
    organisationId: string,
    row: ChangedRow,
    input: MetricInput,
  ): Promise<RegisterRowView<'metrics'>> {
    return this.save(actor, organisationId, 'metrics', row, (standing) =>
      given<Metric>({
        domain: input.domain,
        metric: input.metric.trim(),
        target: targetOf(input.target),
        source: input.source,
        readings: standing?.readings ?? [],
        citedBy: oneOrMore(input.citedBy.map((name) => name.trim()).filter(Boolean)),
      }),
    );
  }

  /**
   * The reading of a quarter, instead of an earlier one of the same quarter; null takes it back. Needs
   * `facts:record`. Errors: INPUT_INVALID, CONFLICT (`current`, null where the metric has ended).
   */
  recordReading(
    actor: Actor,
    organisationId: string,
    row: { key: string; seen: string; why?: string | null },
    { quarter, value }: { quarter: string; value: number | null },
  ): Promise<RegisterRowView<'metrics'>> {
    const of = quarter
      .trim()
      .toUpperCase()
      .replace(/^(\d{4})(Q[1-4])$/, '$1-$2');
    return this.save(actor, organisationId, 'metrics', row, (standing) => {
      if (!standing) throw gone(row.key);
      const others = standing.readings.filter(
        (one) => one.quarter.replace('-', '') !== of.replace('-', ''),
      );
      const readings = value === null ? others : [...others, { quarter: of, value }];
      return {
        ...standing,
        readings: readings.toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1)),
      };
    });
  }

  /**
   * What an executive decided on a domain, and the report that carried it. Needs `ownership:record`.
   * Errors: INPUT_INVALID (a day that lies ahead), CONFLICT (`current`).
   */
  saveExecutiveDecision(
    actor: Actor,
    organisationId: string,
    row: ChangedRow,
    input: ExecutiveDecisionInput,
  ): Promise<RegisterRowView<'executiveDecisions'>> {
    return this.save(actor, organisationId, 'executiveDecisions', row, async (_, tx) => {
      const today = await todayOf(tx, this.clock, organisationId);
      for (const field of ['decidedAt', 'reportedAt'] as const) {
        if (input[field] > today) {
          throw new DomainError('INPUT_INVALID', {
            reason: `The day lies ahead; today is ${today}.`,
            field,
          });
        }
      }
      const { domain, decision, decidedBy, decidedAt, reportedAt } = input;
      return { domain, decision, decidedBy, decidedAt, reportedAt } satisfies ExecutiveDecision;
    });
  }

  private async save<Section extends Editable>(
    actor: Actor,
    organisationId: string,
    section: Section,
    row: Omit<ChangedRow, 'requestKey'> & { requestKey?: string },
    bodyOf: (
      standing: OwnershipBodies[Section] | null,
      tx: TenantTransaction,
    ) => OwnershipBodies[Section] | Promise<OwnershipBodies[Section]>,
  ): Promise<RegisterRowView<Section>> {
    authorise(actor, toRecord(section), organisationId);
    const key = row.key ?? null;
    if (key !== null && !row.seen) {
      throw new DomainError('INPUT_INVALID', {
        reason: 'A change says which statement of the row it saw.',
        field: 'seen',
      });
    }
    const entryId = row.requestKey === undefined ? undefined : requestKeyOf(row.requestKey);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const standing =
        key === null ? null : await loadStandingRow(tx, organisationId, section, key);
      const body = await bodyOf(standing?.body ?? null, tx);
      if (key !== null) requireSameRow(section, key, body);
      const [change] = await this.facts.apply(
        tx,
        actor,
        organisationId,
        [
          {
            kind: 'put',
            section,
            body,
            replaces: key,
            seen: row.seen ?? null,
            note: row.why ?? null,
            ...(entryId && { entryId }),
          },
        ],
        { why: row.why ?? null },
      );
      if (!change) throw new Error('A change comes to something.');
      return this.registers.only(
        section,
        await loadStatement<Section>(tx, organisationId, change.id),
      );
    });
  }

  /** Names of roles as the directory has them; undefined for none, one name for one. */
  private async canonical(
    tx: TenantTransaction,
    organisationId: string,
  ): Promise<(names: readonly string[]) => RoleNames | undefined> {
    const directory = await this.roles.list(tx, organisationId);
    return (names) =>
      oneOrMore([
        ...new Set(
          names
            .map((name) => name.trim())
            .filter(Boolean)
            .map((name) => canonicalRole(directory, name) ?? name),
        ),
      ]);
  }
}

const oneOrMore = (names: readonly string[]): RoleNames | undefined =>
  names.length > 1 ? names : names[0];

/** A target that reads as a number is one. */
function targetOf(written: string): number | string {
  const text = written.trim();
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** The body without what nobody stated: an optional fact is absent, never undefined. */
function given<Body extends object>(body: {
  [Field in keyof Body]: Body[Field] | undefined;
}): Body {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  ) as Body;
}

/** Errors: INPUT_INVALID where a decision or a handoff would become another one, away from its log. */
function requireSameRow(section: OwnershipSection, key: string, body: object): void {
  if (section !== 'decisions' && section !== 'handoffs') return;
  if (key.replace(/ #\d{6}$/, '') === entryKey(section, body)) return;
  throw new DomainError('INPUT_INVALID', {
    reason: 'Its log belongs to this row: end it, and add the other one.',
    field: section === 'decisions' ? 'decision' : 'to',
  });
}

const gone = (key: string): DomainError =>
  new DomainError('CONFLICT', { reason: `${key} is no longer in the register.`, current: null });
