import { Injectable } from '@nestjs/common';
import { type Actor, authorise } from '@rolewright/domain';
import { type JobRunState, cancelJobRun } from '@rolewright/jobs';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { knownShape, notFound } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { instant } from '../paging/sql-instant.js';

export interface JobView {
  jobId: string;
  name: string;
  /** The day it works on, an ISO date; null where it has none. */
  asOf: string | null;
  state: JobRunState;
  /** 0..100 */
  progress: number;
  stage: string | null;
  error: string | null;
  createdAt: string;
  finishedAt: string | null;
}

const columns = `j.job_run_id as "jobId", j.job_name as name, j.payload->>'asOf' as "asOf", j.state, j.progress, j.stage, j.error,
  ${instant('j.created_at', 'createdAt')}, ${instant('j.finished_at', 'finishedAt')}`;
const paging = new Paging('jobs.newest', ['instant', 'uuid'], 20);

/** What people see of an organisation's jobs. */
@Injectable()
export class JobRunsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
  ) {}

  /** The jobs, the newest first. Needs `jobs:read`. */
  async list(
    actor: Actor,
    organisationId: string,
    request: PageRequest = {},
  ): Promise<Connection<JobView>> {
    authorise(actor, 'jobs:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<JobView>(tx, window, {
        columns,
        from: 'app.job_runs j',
        scope: 'j.organisation_id = $1',
        parameters: [organisationId],
        order: [
          { column: 'j.created_at', type: 'timestamptz' },
          { column: 'j.job_run_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    return paging.connection(
      window,
      page,
      (row) => [row.createdAt, row.jobId],
      (row) => row,
    );
  }

  /** One job. Needs `jobs:read`. Errors: NOT_FOUND. */
  async get(actor: Actor, organisationId: string, jobId: string): Promise<JobView> {
    authorise(actor, 'jobs:read', organisationId);
    return this.tenancy.read(actor, organisationId, (tx) => this.load(tx, organisationId, jobId));
  }

  /** Cancels a job that waits or runs. Needs `jobs:cancel`. Errors: NOT_FOUND, JOB_NOT_CANCELLABLE. */
  async cancel(actor: Actor, organisationId: string, jobId: string): Promise<JobView> {
    authorise(actor, 'jobs:cancel', organisationId);
    const jobRunId = knownShape(jobId, { jobId });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await cancelJobRun(tx, { organisationId, jobRunId });
      const job = await this.load(tx, organisationId, jobRunId);
      await this.audit.record(tx, actor, organisationId, {
        action: 'job.cancelled',
        target: jobRunId,
        details: { name: job.name },
      });
      return job;
    });
  }

  /** The job within a transaction that has entered the organisation: for the change that asked for it. */
  async load(tx: TenantTransaction, organisationId: string, jobId: string): Promise<JobView> {
    const [row] = await tx.query<JobView>(
      `select ${columns} from app.job_runs j where j.organisation_id = $1 and j.job_run_id = $2`,
      [organisationId, knownShape(jobId, { jobId })],
    );
    if (!row) throw notFound({ jobId });
    return row;
  }
}
