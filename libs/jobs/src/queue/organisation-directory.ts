import type { QueuePool } from './queue-pool.js';

const firstId = '00000000-0000-0000-0000-000000000000';

/** The ids of all organisations, for work that concerns each: no name, no fact, nothing under row-level security. */
export class OrganisationDirectory {
  constructor(private readonly pool: QueuePool) {}

  /** Pages of up to `size` ids in ascending order, each read when it is asked for. */
  async *pages(size: number): AsyncGenerator<readonly string[], void, undefined> {
    for (let after = firstId; ;) {
      const rows = await this.pool.query<{ organisation_id: string }>(
        `select organisation_id from app.organisation_directory where organisation_id > $1 order by organisation_id limit $2`,
        [after, size],
      );
      const last = rows.at(-1);
      if (!last) return;
      yield rows.map((row) => row.organisation_id);
      if (rows.length < size) return;
      after = last.organisation_id;
    }
  }
}
