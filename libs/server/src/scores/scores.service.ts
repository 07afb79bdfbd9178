import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  type Actor,
  analyseOwnership,
  authorise,
  score,
  type ScoreResult,
} from '@rolewright/domain';
import { enqueue, jobCatalogue } from '@rolewright/jobs';
import { Tenancy } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { requireDay } from '../calendar.js';
import { Clock } from '../clock.js';
import { type JobView, JobRunsService } from '../jobs-view/job-runs.service.js';
import { FactsService } from '../observations/facts.service.js';
import { hashOf } from '../observations/stored-facts.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { day, instant } from '../paging/sql-instant.js';
import { dayOrToday } from '../today.js';
import { newestSnapshotDay } from './newest-snapshot-day.js';
import { ownershipView, scoreResultView } from './score-view.js';
import type {
  LiveScoreView,
  OwnershipView,
  SnapshotDetailView,
  SnapshotView,
} from './scores.view.js';

// Arrays as JSON: the driver's own reading of arrays costs more than the rest of the row.
const columns = `s.snapshot_id as "snapshotId", ${day('s.as_of', 'asOf')}, ${instant('s.taken_at', 'takenAt')},
  s.model_version as "modelVersion", s.engine_version as "engineVersion", s.input_hash as "inputHash", s.band,
  s.index_value as index, s.mean, s.interval_low as "intervalLow", s.interval_high as "intervalHigh",
  s.confidence_value as "confidenceValue", s.confidence_label as confidence, to_json(s.binding) as binding,
  to_json(s.binding_domains) as "bindingDomains", to_json(s.levels) as levels, to_json(s.scores) as scores,
  to_json(s.unknown) as unknown`;
/** Of a day's revisions only the last counts. */
const lastRevision = `s.revision = (select max(r.revision) from app.snapshots r
  where r.organisation_id = $1 and r.as_of = s.as_of and r.model_version = s.model_version)`;
const paging = new Paging('snapshots.newest', ['date', 'text'], 8);

/** What an organisation scores: now, and on the days that were kept. */
@Injectable()
export class ScoresService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly audit: AuditService,
    private readonly jobs: JobRunsService,
    private readonly clock: Clock,
  ) {}

  /** The score computed now from the facts known now, as of a day (the organisation's today by default). Needs `scores:read`. */
  async live(actor: Actor, organisationId: string, asOf?: string | null): Promise<LiveScoreView> {
    authorise(actor, 'scores:read', organisationId);
    const file = await this.tenancy.read(actor, organisationId, async (tx) => {
      const wanted = await dayOrToday(tx, this.clock, organisationId, asOf);
      return this.facts.organisationFileAsOf(tx, organisationId, wanted);
    });
    return {
      asOf: file.asOf,
      inputHash: hashOf(file),
      result: scoreResultView(score(file, maturityModel), maturityModel),
    };
  }

  /** Who owns what as of a day: the newest snapshot's by default, else today. Needs `ownership:read`. */
  async ownership(
    actor: Actor,
    organisationId: string,
    asOf?: string | null,
  ): Promise<OwnershipView> {
    authorise(actor, 'ownership:read', organisationId);
    const file = await this.tenancy.read(actor, organisationId, async (tx) => {
      const newest = asOf ?? (await newestSnapshotDay(tx, organisationId));
      const wanted = await dayOrToday(tx, this.clock, organisationId, newest);
      return this.facts.organisationFileAsOf(tx, organisationId, wanted);
    });
    return ownershipView(analyseOwnership(file, maturityModel), file.asOf, maturityModel);
  }

  /** The stored snapshots' roll-ups, the newest day first. Needs `scores:read`. */
  async snapshots(
    actor: Actor,
    organisationId: string,
    request: PageRequest = {},
  ): Promise<Connection<SnapshotView>> {
    authorise(actor, 'scores:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<SnapshotView>(tx, window, {
        columns,
        from: 'app.snapshots s',
        scope: 's.organisation_id = $1',
        parameters: [organisationId],
        order: [
          { column: 's.as_of', type: 'date' },
          { column: 's.model_version', type: 'text' },
        ],
        direction: 'desc',
        greatest: 's.revision',
      }),
    );
    return paging.connection(
      window,
      page,
      (row) => [row.asOf, row.modelVersion],
      (row) => row,
    );
  }

  /** One stored snapshot in full, the newest where no day is given; null where there is none. Needs `scores:read`. */
  async snapshot(
    actor: Actor,
    organisationId: string,
    asOf?: string | null,
  ): Promise<SnapshotDetailView | null> {
    authorise(actor, 'scores:read', organisationId);
    const wanted = asOf ? requireDay(asOf) : null;
    const [row] = await this.tenancy.read(actor, organisationId, (tx) =>
      tx.query<SnapshotView & { result: ScoreResult }>(
        `select ${columns}, s.result from app.snapshots s
         where s.organisation_id = $1 and ${lastRevision} and ($2::date is null or s.as_of = $2::date)
         order by s.as_of desc, s.model_version desc limit 1`,
        [organisationId, wanted],
      ),
    );
    if (!row) return null;
    const { result, ...snapshot } = row;
    return { snapshot, result: scoreResultView(result, maturityModel) };
  }

  /**
   * Asks the worker for a snapshot as of a day (the organisation's today by default). The same day
   * twice gives the same snapshot. Needs `scores:snapshot`. Errors: INPUT_INVALID for a day ahead.
   */
  async requestSnapshot(
    actor: Actor,
    organisationId: string,
    asOf?: string | null,
  ): Promise<JobView> {
    authorise(actor, 'scores:snapshot', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const wanted = await dayOrToday(tx, this.clock, organisationId, asOf);
      const jobId = await enqueue(
        tx,
        jobCatalogue['scores.snapshot'],
        { organisationId, asOf: wanted },
        { requestedBy: actor.kind === 'user' ? actor.userId : null },
      );
      await this.audit.record(tx, actor, organisationId, {
        action: 'snapshot.requested',
        target: jobId,
        details: { asOf: wanted },
      });
      return this.jobs.load(tx, organisationId, jobId);
    });
  }
}
