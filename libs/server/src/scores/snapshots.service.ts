import { Inject, Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import type { Actor, ScoreResult } from '@rolewright/domain';
import type { Logger } from '@rolewright/runtime';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { requireDay } from '../calendar.js';
import { serverLogger } from '../logging.js';
import { everKnown, factsQuery, type StoredFacts } from '../observations/stored-facts.js';
import { type SnapshotRow, snapshotRowOf } from './snapshot-row.js';

/** Organisations of one transaction: enough that its round trips cost little beside the work, few enough that it is short. */
const batchSize = 10;
/** Batches under way at once in one call: one is scored while the database reads or writes the other. */
const lanes = 2;

export interface TakeOptions {
  /** Stops between two batches; what is taken stays. */
  signal?: AbortSignal;
  /** Called after each batch with the number of organisations done. */
  done?: (organisations: number) => void;
}

export interface Taken {
  /** Snapshots that this call wrote. */
  taken: number;
  /** Organisations whose snapshot of that day was there already; it stays as it is. */
  kept: number;
}

/** Writes snapshots: the one path by which a row of `app.snapshots` comes to be. */
@Injectable()
export class SnapshotsService {
  constructor(
    private readonly tenancy: Tenancy,
    @Inject(serverLogger) private readonly logger: Logger,
  ) {}

  /**
   * Takes the snapshots of organisations as of a day, from the facts known now. Idempotent per
   * organisation, day and model version (domain.md §6, Workers): a day that has its snapshot keeps it,
   * and a run that was killed goes on where it stopped. Set by set: three statements and a commit for
   * ten organisations, no row of a fact in this process, no object-relational mapping.
   * Errors: NOT_FOUND where one of them is not the actor's to enter.
   */
  async take(
    actor: Actor,
    organisationIds: readonly string[],
    asOf: string,
    { signal, done }: TakeOptions = {},
  ): Promise<Taken> {
    requireDay(asOf);
    const ids = [...new Set(organisationIds)];
    const sum: Taken = { taken: 0, kept: 0 };
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < ids.length) {
        signal?.throwIfAborted();
        const batch = ids.slice(next, (next += batchSize));
        const taken = await this.tenancy.write(actor, batch, (tx) => takeBatch(tx, batch, asOf));
        sum.taken += taken;
        sum.kept += batch.length - taken;
        done?.(sum.taken + sum.kept);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    this.logger.info({ asOf, organisations: ids.length, ...sum }, 'snapshots taken');
    return sum;
  }
}

async function takeBatch(
  tx: TenantTransaction,
  organisationIds: readonly string[],
  asOf: string,
): Promise<number> {
  const facts = await tx.query<StoredFacts>(
    missingFactsQuery,
    [organisationIds, asOf, everKnown, maturityModel.id],
    { prepared: true },
  );
  if (facts.length === 0) return 0;
  const rows: (SnapshotRow & { place: number })[] = [];
  const results: ScoreResult[] = [];
  for (const [place, row] of facts.entries()) {
    const { rollUp, result } = snapshotRowOf(row, asOf, maturityModel);
    rows.push({ ...rollUp, place });
    results.push(result);
  }
  const written = await tx.last(insertQuery, [JSON.stringify(rows), JSON.stringify(results)], {
    prepared: true,
  });
  return written.length;
}

/** The facts of those that have no snapshot of the day yet. */
const missingFactsQuery = `${factsQuery} and not exists (
  select from app.snapshots s
  where s.organisation_id = o.organisation_id and s.as_of = $2::date and s.model_version = $4 and s.revision = 0)`;

/** The results stand beside the roll-ups, as one value: taken from each row again, reading them cost the most of all. */
const insertQuery = `
  insert into app.snapshots as s (organisation_id, as_of, model_version, snapshot_id, band, index_value, mean,
    interval_low, interval_high, confidence_value, confidence_label, levels, scores, unknown, binding, binding_domains,
    flags, result, input_hash, engine_version)
  select r.organisation_id, r.as_of, r.model_version, r.snapshot_id, r.band, r.index_value, r.mean,
    r.interval_low, r.interval_high, r.confidence_value, r.confidence_label, r.levels, r.scores, r.unknown, r.binding,
    r.binding_domains, r.flags, $2::jsonb -> r.place, r.input_hash, r.engine_version
  from json_to_recordset($1::json) as r(organisation_id uuid, as_of date, model_version text, snapshot_id uuid,
    band smallint, index_value double precision, mean double precision, interval_low smallint, interval_high smallint,
    confidence_value double precision, confidence_label text, levels smallint[], scores double precision[],
    unknown boolean[], binding text[], binding_domains text[], flags text[], place int, input_hash text,
    engine_version text)
  on conflict do nothing returning s.organisation_id`;
