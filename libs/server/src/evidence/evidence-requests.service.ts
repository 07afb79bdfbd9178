import { Injectable } from '@nestjs/common';
import { type Actor, authorise } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, notFound } from '../identifiers.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { todayOf } from '../today.js';
import { evidencePath } from './evidence-decisions.js';
import { requireDueDay, requireKey, requireText } from './evidence-input.js';
import { EvidenceReader } from './evidence-reader.js';
import { EvidenceTrail, lockEvidence, personActing } from './evidence-trail.js';
import type { EvidenceDetailView, EvidencePerson } from './evidence.view.js';

export interface RequestEvidence {
  requestKey: string;
  /** What is asked for, in the words of who asks. */
  ask: string;
  /** Someone who may provide evidence here. */
  assigneeUserId: string;
  /** A day in the organisation's zone, not before today. */
  dueOn: string;
}

/** People who can be asked: as many as a choice can show. */
const mostPeople = 500;

/** Asking somebody for evidence: at most one open request a piece. */
@Injectable()
export class EvidenceRequestsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly reader: EvidenceReader,
    private readonly trail: EvidenceTrail,
    private readonly notifications: NotificationsService,
  ) {}

  /** Whom one may ask, by name. Needs `evidence:review`. */
  async assignees(actor: Actor, organisationId: string): Promise<EvidencePerson[]> {
    authorise(actor, 'evidence:review', organisationId);
    const ids = await this.tenancy.read(actor, organisationId, (tx) =>
      this.reader.providers(tx, organisationId),
    );
    const names = await this.reader.names(ids);
    return ids
      .map((userId) => ({ userId, name: names.get(userId)?.name ?? null }))
      .filter(({ name }) => name !== null)
      .sort((one, other) => (one.name ?? '').localeCompare(other.name ?? ''))
      .slice(0, mostPeople);
  }

  /**
   * Asks somebody for a (new) version by a day, and tells them. Needs `evidence:review`. Asked again under the same key,
   * it is the first one. Errors: INPUT_INVALID (words, day, somebody who may not provide evidence), NOT_FOUND,
   * CONFLICT (somebody has been asked already).
   */
  async request(
    actor: Actor,
    organisationId: string,
    itemId: string,
    input: RequestEvidence,
  ): Promise<EvidenceDetailView> {
    authorise(actor, 'evidence:review', organisationId);
    knownShape(itemId, { itemId });
    const assignee = knownShape(input.assigneeUserId, { userId: input.assigneeUserId });
    const requestId = requireKey(input.requestKey);
    const ask = requireText(input.ask, 'ask');
    const rows = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockEvidence(tx, organisationId);
      const item = await this.reader.standingItem(tx, organisationId, itemId);
      const providers = await this.reader.providers(tx, organisationId);
      // As a missing id: whether somebody elsewhere has this account is nobody's business.
      if (!providers.includes(assignee)) throw notFound({ userId: assignee });
      const known = await tx.query(
        'select 1 from app.evidence_requests r where r.organisation_id = $1 and r.request_id = $2',
        [organisationId, requestId],
      );
      if (known.length > 0) return this.reader.detailRows(tx, organisationId, itemId);
      if (item.requestId !== null) {
        throw await this.reader.conflict(
          tx,
          organisationId,
          itemId,
          'Somebody has been asked for this already: take that request back first.',
        );
      }
      const dueOn = requireDueDay(input.dueOn, await todayOf(tx, this.clock, organisationId));
      await tx.query(
        `insert into app.evidence_requests (organisation_id, request_id, item_id, ask, assignee, due_on, created_by,
           created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
        [
          organisationId,
          requestId,
          itemId,
          ask,
          assignee,
          dueOn,
          personActing(actor),
          this.clock.now(),
        ],
      );
      await this.trail.record(tx, actor, organisationId, {
        itemId,
        requestId,
        kind: 'REQUESTED',
        note: ask,
      });
      await this.audit.record(tx, actor, organisationId, {
        action: 'evidence.requested',
        target: itemId,
        details: { name: item.name, domain: item.domain, userId: assignee, dueOn },
        why: ask,
      });
      await this.notifications.notify(tx, actor, organisationId, {
        kind: 'evidence.requested',
        to: [assignee],
        parameters: { name: item.name, dueOn },
        path: evidencePath(itemId),
        dedupeKey: requestId,
      });
      return this.reader.detailRows(tx, organisationId, itemId);
    });
    return this.reader.detail(rows);
  }

  /**
   * Takes an open request back; what has been provided for it stays. Needs `evidence:review`.
   * Errors: NOT_FOUND, CONFLICT (changed meanwhile, or over).
   */
  async cancel(
    actor: Actor,
    organisationId: string,
    requestId: string,
    version: number,
  ): Promise<EvidenceDetailView> {
    authorise(actor, 'evidence:review', organisationId);
    knownShape(requestId, { requestId });
    const rows = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockEvidence(tx, organisationId);
      const [request] = await tx.query<{ itemId: string }>(
        `select r.item_id as "itemId" from app.evidence_requests r where r.organisation_id = $1 and r.request_id = $2`,
        [organisationId, requestId],
      );
      if (!request) throw notFound({ requestId });
      const { itemId } = request;
      const item = await this.reader.item(tx, organisationId, itemId);
      if (item.deletedAt) throw notFound({ requestId });
      const cancelled = await tx.query(
        `update app.evidence_requests as r set state = 'CANCELLED', version = r.version + 1, changed_at = $4
         where r.organisation_id = $1 and r.request_id = $2 and r.version = $3
           and r.state in ('OPEN', 'PROVIDED', 'RETURNED') returning r.request_id`,
        [organisationId, requestId, version, this.clock.now()],
      );
      if (cancelled.length === 0) {
        throw await this.reader.conflict(
          tx,
          organisationId,
          itemId,
          'This request has changed meanwhile.',
        );
      }
      await this.trail.record(tx, actor, organisationId, {
        itemId,
        requestId,
        kind: 'REQUEST_CANCELLED',
      });
      await this.audit.record(tx, actor, organisationId, {
        action: 'evidence.request-cancelled',
        target: itemId,
        details: { name: item.name, domain: item.domain },
      });
      return this.reader.detailRows(tx, organisationId, itemId);
    });
    return this.reader.detail(rows);
  }
}
