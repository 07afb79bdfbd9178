import type { JobRunRef } from '../runs/job-runs.js';
import type { QueuePool } from '../queue/queue-pool.js';

export interface OutboxRow {
  readonly outboxId: string;
  readonly jobName: string;
  readonly payload: unknown;
  /** Undefined for the service's own work. */
  readonly run: JobRunRef | undefined;
}

export interface OutboxBounds {
  /** Rows taken at once. */
  readonly batch: number;
  /** Jobs in the queue that have not finished, of all organisations: what lies beyond stays in the table. */
  readonly window: number;
  /** The same of one organisation: whoever asks for thousands leaves room for everybody else. */
  readonly windowPerOrganisation: number;
}

export interface OutboxDepth {
  readonly waiting: number;
  readonly published: number;
  /** Rows whose job this version does not know. */
  readonly unknown: number;
}

interface Row {
  outbox_id: string;
  organisation_id: string | null;
  job_name: string;
  payload: unknown;
  job_run_id: string | null;
}

const columns = 'o.outbox_id, o.organisation_id, o.job_name, o.payload, o.job_run_id';

/**
 * The jobs that business transactions asked for and that have not finished. A row is written with the change that calls
 * for the job, marked when the job is published, and deleted only once the job is over: so the table holds all that is
 * pending, and a queue that was emptied is filled again from it.
 */
export class Outbox {
  constructor(
    private readonly pool: QueuePool,
    private readonly jobNames: readonly string[],
  ) {}

  /**
   * Hands the next unpublished rows to `publish` and marks them, in one transaction: killed between the two, the rows
   * are published once more, which the queue takes for the same jobs. Rows that another process has in hand are passed
   * over. Organisations take turns, each by age. Returns how many rows were taken.
   */
  async publishNext(
    publish: (rows: readonly OutboxRow[]) => Promise<void>,
    bounds: OutboxBounds,
  ): Promise<number> {
    return this.pool.transaction(async (query) => {
      const rows = await query<Row>(
        `with published as (
           select organisation_id, count(*)::int as n from app.outbox where published_at is not null group by organisation_id
         ), waiting as (
           select outbox_id, organisation_id, created_at,
                  row_number() over (partition by organisation_id order by created_at, outbox_id) as turn
             from app.outbox where published_at is null and job_name = any ($1)
         ), next as (
           select w.outbox_id from waiting w left join published p on p.organisation_id = w.organisation_id
            where w.organisation_id is null or w.turn + coalesce(p.n, 0) <= $4
            order by w.turn, w.created_at, w.outbox_id
            limit least($2, greatest($3 - (select coalesce(sum(n), 0) from published), 0))
         )
         select ${columns} from app.outbox o
          where o.outbox_id in (select outbox_id from next) and o.published_at is null for update skip locked`,
        [this.jobNames, bounds.batch, bounds.window, bounds.windowPerOrganisation],
      );
      if (rows.length === 0) return 0;
      await publish(rows.map(toOutboxRow));
      await query(`update app.outbox set published_at = now() where outbox_id = any ($1)`, [
        rows.map((row) => row.outbox_id),
      ]);
      return rows.length;
    });
  }

  /** Published rows that nobody has looked at for so long, marked as looked at now. */
  async claimStale(olderThanMs: number, limit: number): Promise<OutboxRow[]> {
    const rows = await this.pool.query<Row>(
      `update app.outbox o set published_at = now()
        where o.outbox_id in (
          select outbox_id from app.outbox
           where published_at < now() - $1 * interval '1 millisecond' and job_name = any ($2)
           order by published_at limit $3 for update skip locked)
       returning ${columns}`,
      [olderThanMs, this.jobNames, limit],
    );
    return rows.map(toOutboxRow);
  }

  /** The job is over: nothing is to be rebuilt from the row. */
  async finish(outboxId: string): Promise<void> {
    await this.pool.query(`delete from app.outbox where outbox_id = $1`, [outboxId]);
  }

  /** The same for a cancelled run. Returns what was deleted. */
  async finishRun({ jobRunId }: JobRunRef): Promise<OutboxRow[]> {
    const rows = await this.pool.query<Row>(
      `delete from app.outbox o where o.job_run_id = $1 returning ${columns}`,
      [jobRunId],
    );
    return rows.map(toOutboxRow);
  }

  async depth(): Promise<OutboxDepth> {
    const rows = await this.pool.query<OutboxDepth>(
      `select count(*) filter (where published_at is null)::int as waiting,
              count(*) filter (where published_at is not null)::int as published,
              count(*) filter (where not job_name = any ($1))::int as unknown
         from app.outbox`,
      [this.jobNames],
    );
    return rows[0] ?? { waiting: 0, published: 0, unknown: 0 };
  }
}

function toOutboxRow(row: Row): OutboxRow {
  const {
    outbox_id: outboxId,
    organisation_id: organisationId,
    job_name: jobName,
    payload,
    job_run_id: jobRunId,
  } = row;
  return {
    outboxId,
    jobName,
    payload,
    run: organisationId && jobRunId ? { organisationId, jobRunId } : undefined,
  };
}
