import { Injectable } from '@nestjs/common';
import { maturityModel, pains, roleRules, triggers as knownTriggers } from '@rolewright/catalogue';
import {
  type Actor,
  authorise,
  DomainError,
  evaluatePains,
  isPermitted,
  type OrganisationFile,
  painStates,
  type PainStatus,
  score,
  severities,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { FactsService } from '../observations/facts.service.js';
import { day, instant } from '../paging/sql-instant.js';
import { newestSnapshotDay } from '../scores/newest-snapshot-day.js';
import { dayOrToday } from '../today.js';
import type { PainStatusView, PainsView } from './pains.view.js';

/** Snapshots that a history is read from; two clean ones in a row clear a pain. */
const snapshotsRead = 8;

/** Which pains an organisation shows. */
@Injectable()
export class PainsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly clock: Clock,
  ) {}

  /**
   * How every pain stands as of a day (the newest snapshot's by default, else today): the active ones
   * first, the severe before the moderate. The history comes from the last snapshots before that day,
   * eight at most, each from the facts as they were known when it was taken. Needs `scores:read`; the
   * single facts are left out, and only counted, without `facts:read`. Errors: INPUT_INVALID for a
   * day ahead or a trigger that does not exist.
   */
  async evaluate(
    actor: Actor,
    organisationId: string,
    asOf?: string | null,
    triggers: readonly string[] = [],
  ): Promise<PainsView> {
    authorise(actor, 'scores:read', organisationId);
    refuseUnknown(triggers);
    const { file, previous } = await this.tenancy.read(actor, organisationId, async (tx) => {
      const newest = asOf ?? (await newestSnapshotDay(tx, organisationId));
      const wanted = await dayOrToday(tx, this.clock, organisationId, newest);
      const history: OrganisationFile[] = [];
      for (const { asOf: earlier, takenAt } of await snapshotsBefore(tx, organisationId, wanted)) {
        history.push(await this.facts.organisationFileAsOf(tx, organisationId, earlier, takenAt));
      }
      return {
        file: await this.facts.organisationFileAsOf(tx, organisationId, wanted),
        previous: history,
      };
    });
    const found = evaluatePains(file, maturityModel, pains, { previous, triggers, roleRules });
    const { level, confidence } = score(file, maturityModel);
    const withFacts = isPermitted(actor, 'facts:read', organisationId);
    return {
      asOf: file.asOf,
      band: level,
      confidence: { value: confidence.value, label: confidence.label },
      history: previous.map(({ asOf: earlier }) => earlier),
      pains: inOrder(found).map((pain) => painView(pain, withFacts)),
    };
  }
}

function refuseUnknown(triggers: readonly string[]): void {
  const unknown = triggers.find((id) => !knownTriggers.some((trigger) => trigger.id === id));
  if (unknown === undefined) return;
  throw new DomainError('INPUT_INVALID', {
    reason: `There is no such trigger; there are ${knownTriggers.map(({ id }) => id).join(', ')}.`,
    field: 'triggers',
  });
}

/** The last snapshots before a day, oldest first; of several of one day the last taken. */
async function snapshotsBefore(
  tx: TenantTransaction,
  organisationId: string,
  before: string,
): Promise<{ asOf: string; takenAt: string }[]> {
  const rows = await tx.query<{ asOf: string; takenAt: string }>(
    `select ${day('s.as_of', 'asOf')}, ${instant('max(s.taken_at)', 'takenAt')} from app.snapshots s
     where s.organisation_id = $1 and s.as_of < $2::date
     group by s.as_of order by s.as_of desc limit $3`,
    [organisationId, before, snapshotsRead],
  );
  return rows.toReversed();
}

const inOrder = (found: readonly PainStatus[]): PainStatus[] =>
  found.toSorted(
    (a, b) =>
      painStates.indexOf(a.state) - painStates.indexOf(b.state) ||
      severities.indexOf(b.severity) - severities.indexOf(a.severity),
  );

const painView = (pain: PainStatus, withFacts: boolean): PainStatusView => ({
  id: pain.id,
  title: pain.title,
  state: pain.state,
  severity: pain.severity,
  reason: pain.reason,
  indicators: pain.indicators.map(({ id, holds, text, facts }) => ({
    id,
    holds,
    text,
    factCount: facts.length,
    facts: withFacts
      ? facts.map(({ section, row, text: told }) => ({ section, row, text: told }))
      : [],
  })),
  missing: pain.missing.map(({ measure, text }) => ({ measure, text })),
  nextStep: pain.nextStep,
  since: pain.since,
});
