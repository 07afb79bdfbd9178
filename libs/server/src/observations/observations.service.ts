import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  type Actor,
  authorise,
  DomainError,
  type Grade,
  type Observation,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { isId, knownShape, notFound } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { todayOf } from '../today.js';
import { checkedText } from './check-changes.js';
import type { FactChange } from './fact-changes.js';
import { FactChangesService } from './fact-changes.service.js';
import { loadById, observationViews } from './observation-view.js';
import {
  type ObservationRow,
  recordedColumns,
  recordedFrom,
  recordedOf,
} from './standing-facts.js';
import type { ObservationView } from './worksheet.view.js';

/** What was seen of a criterion; whatever is left out says nothing. */
export interface SeenFact {
  value: boolean | number;
  observedAt: string;
  /** By the criterion's usual validity where left out. */
  validUntil?: string | null;
  grade: Grade;
  source?: string | null;
  note?: string | null;
}

export interface RecordObservation extends SeenFact {
  /** Becomes the observation's id: sent twice, it is recorded once. */
  requestKey: string;
  domain: string;
  criterion: string;
  /** The last observation of the criterion that the person saw; null where there was none. */
  seen: string | null;
}

export interface ConfirmObservation {
  requestKey: string;
  /** The last observation of the criterion, whose value still is so. */
  observationId: string;
}

/** Observations that one request takes at most: a whole worksheet, twice over. */
const mostAtOnce = 400;
/** Days within which a withdrawal is undone by restoring; later the fact is recorded anew. */
const restorableDays = 30;

const paging = new Paging('observations.newest', ['instant', 'number', 'uuid'], 20);

/** What people observe of criteria: recorded, confirmed, corrected, withdrawn; never edited. */
@Injectable()
export class ObservationsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly changes: FactChangesService,
    private readonly clock: Clock,
    private readonly signIn: SignInService,
  ) {}

  /**
   * Records observations, all or none, up to 400. Needs `facts:record`. Errors: INPUT_INVALID with every
   * fault; CONFLICT with `conflicts` where somebody else has recorded one of the criteria since it was seen.
   */
  record(
    actor: Actor,
    organisationId: string,
    observations: readonly RecordObservation[],
    why: string | null = null,
  ): Promise<ObservationView[]> {
    bounded(observations);
    return this.change(actor, organisationId, why, () =>
      observations.map(({ requestKey, domain, criterion, seen, ...fact }): FactChange => ({
        kind: 'observe',
        observationId: checkedKey(requestKey),
        observation: observationOf(domain, criterion, fact),
        note: fact.note ?? null,
        seen,
      })),
    );
  }

  /**
   * Says of recorded observations that it still is so: each is recorded anew with the same value, as seen
   * on a day (the organisation's today where left out), with a grade and a source of its own. Nothing is
   * taken over but the value. Needs `facts:record`. Errors: as `record`; NOT_FOUND.
   */
  confirm(
    actor: Actor,
    organisationId: string,
    confirmed: readonly ConfirmObservation[],
    how: { grade: Grade; observedAt?: string | null; source?: string | null; note?: string | null },
  ): Promise<ObservationView[]> {
    bounded(confirmed);
    for (const { observationId } of confirmed) knownShape(observationId, { observationId });
    return this.change(actor, organisationId, null, async (tx) => {
      const observedAt = how.observedAt ?? (await todayOf(tx, this.clock, organisationId));
      const ids = confirmed.map(({ observationId }) => observationId);
      const known = new Map(
        (await loadById(tx, organisationId, ids)).map((row) => [row.observationId, row]),
      );
      return confirmed.map(({ requestKey, observationId }): FactChange => {
        const row = known.get(observationId.toLowerCase());
        if (!row || row.withdrawn) throw notFound({ observationId });
        const { domain, criterion, value } = row.observation;
        return {
          kind: 'observe',
          observationId: checkedKey(requestKey),
          observation: observationOf(domain, criterion, { ...how, value, observedAt }),
          note: how.note ?? null,
          seen: observationId,
        };
      });
    });
  }

  /**
   * Puts another observation in the place of a mistaken one, which stays readable. Needs `facts:record`.
   * Errors: NOT_FOUND; INPUT_INVALID, also without a reason; CONFLICT where somebody was faster.
   */
  async correct(
    actor: Actor,
    organisationId: string,
    observationId: string,
    { requestKey, why, ...fact }: SeenFact & { requestKey: string; why: string },
  ): Promise<ObservationView> {
    knownShape(observationId, { observationId });
    const reason = required(why);
    const recorded = await this.change(actor, organisationId, reason, async (tx) => {
      const [row] = await loadById(tx, organisationId, [observationId]);
      if (!row) throw notFound({ observationId });
      const { domain, criterion } = row.observation;
      return [
        {
          kind: 'observe',
          observationId: checkedKey(requestKey),
          observation: observationOf(domain, criterion, fact),
          note: fact.note ?? null,
          supersedes: observationId,
        },
      ];
    });
    return only(recorded, observationId);
  }

  /**
   * Takes a mistaken observation back; gives it with what took it back. Needs `facts:record`. Errors:
   * NOT_FOUND; INPUT_INVALID without a reason; CONFLICT where it was corrected meanwhile.
   */
  async withdraw(
    actor: Actor,
    organisationId: string,
    observationId: string,
    why: string,
  ): Promise<ObservationView> {
    knownShape(observationId, { observationId });
    const reason = required(why);
    const recorded = await this.change(actor, organisationId, reason, () => [
      { kind: 'withdraw', observationId },
    ]);
    return only(recorded, observationId);
  }

  /**
   * Undoes a withdrawal within 30 days: the observation is stated again as it was, under the given key.
   * Needs `facts:record`. Errors: NOT_FOUND; CONFLICT where it is not withdrawn, or longer ago than that.
   */
  async restore(
    actor: Actor,
    organisationId: string,
    observationId: string,
    requestKey: string,
  ): Promise<ObservationView> {
    knownShape(observationId, { observationId });
    const key = checkedKey(requestKey);
    const recorded = await this.change(actor, organisationId, null, async (tx) => {
      const [row] = await loadById(tx, organisationId, [observationId]);
      const [by] = row?.supersededBy
        ? await loadById(tx, organisationId, [row.supersededBy])
        : [undefined];
      if (!row) throw notFound({ observationId });
      const refused = !by?.withdrawn
        ? 'This observation was not taken back.'
        : this.clock.now().getTime() - Date.parse(by.recordedAt) > restorableDays * 86_400_000
          ? `It was taken back more than ${restorableDays} days ago: record it anew.`
          : null;
      if (refused) throw new DomainError('CONFLICT', { reason: refused });
      const { recordedAt: _, ...observation } = row.observation;
      return [{ kind: 'observe', observationId: key, observation, note: row.note }];
    });
    return only(recorded, observationId);
  }

  /**
   * All that was ever said of one criterion of a domain, the last recorded first. Needs `facts:read`.
   * Errors: NOT_FOUND where the model has no such domain or criterion.
   */
  async history(
    actor: Actor,
    organisationId: string,
    domain: string,
    criterion: string,
    request: PageRequest = {},
  ): Promise<Connection<ObservationView>> {
    authorise(actor, 'facts:read', organisationId);
    const { domains, criteria } = maturityModel;
    if (!domains.some(({ id }) => id === domain) || !criteria.some(({ id }) => id === criterion))
      throw notFound({ domain, criterion });
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<ObservationRow & { position: number }>(tx, window, {
        columns: `${recordedColumns}, b.file_position as position`,
        from: recordedFrom,
        scope: 'b.organisation_id = $1 and b.domain = $2 and b.criterion = $3',
        parameters: [organisationId, domain, criterion],
        order: [
          { column: 'b.recorded_at', type: 'timestamptz' },
          { column: 'b.file_position', type: 'int' },
          { column: 'b.observation_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    const views = await observationViews(this.signIn, page.rows.map(recordedOf));
    const viewOf = new Map(views.map((view) => [view.observationId, view]));
    const connection = paging.connection(
      window,
      page,
      (row) => [row.recordedAt, row.position, row.observationId],
      (row) => viewOf.get(row.observationId),
    );
    return {
      ...connection,
      edges: connection.edges.flatMap(({ cursor, node }) => (node ? [{ cursor, node }] : [])),
    };
  }

  private async change(
    actor: Actor,
    organisationId: string,
    why: string | null,
    plan: (tx: TenantTransaction) => FactChange[] | Promise<FactChange[]>,
  ): Promise<ObservationView[]> {
    authorise(actor, 'facts:record', organisationId);
    const recorded = await this.tenancy.write(actor, organisationId, async (tx) => {
      const changes = await plan(tx);
      const done = await this.changes.apply(tx, actor, organisationId, changes, { why });
      return loadById(
        tx,
        organisationId,
        done.map(({ id }) => id),
      );
    });
    return observationViews(this.signIn, recorded);
  }
}

function observationOf(domain: string, criterion: string, fact: SeenFact): Observation {
  return {
    domain,
    criterion,
    value: fact.value,
    observedAt: fact.observedAt,
    grade: fact.grade,
    ...(fact.validUntil && { validUntil: fact.validUntil }),
    ...(fact.source && { source: fact.source }),
  };
}

function bounded(list: readonly unknown[]): void {
  if (list.length >= 1 && list.length <= mostAtOnce) return;
  throw new DomainError('INPUT_INVALID', {
    reason: `Record 1 to ${mostAtOnce} observations at once.`,
    field: 'observations',
    minimum: 1,
    maximum: mostAtOnce,
  });
}

function checkedKey(requestKey: string): string {
  if (isId(requestKey)) return requestKey;
  throw new DomainError('INPUT_INVALID', { reason: 'The key is a UUID.', field: 'requestKey' });
}

function required(why: string): string {
  const reason = checkedText(why, 'why');
  if (reason) return reason;
  throw new DomainError('INPUT_INVALID', {
    reason: 'Say why: whoever reads the history has to understand it.',
    field: 'why',
  });
}

function only(views: readonly ObservationView[], observationId: string): ObservationView {
  const [view] = views;
  if (!view) throw notFound({ observationId });
  return view;
}
