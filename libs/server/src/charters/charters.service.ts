import { Injectable } from '@nestjs/common';
import { maturityModel, roleRules } from '@rolewright/catalogue';
import {
  type Actor,
  analyseRole,
  authorise,
  charterAuthorityGap,
  charterConflicts,
  DomainError,
  type RoleCharter,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import type { CharterDetails } from '../audit/actions/charters.actions.js';
import { Clock } from '../clock.js';
import { knownShape, notFound, requestKeyOf } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { day, instant } from '../paging/sql-instant.js';
import { todayOf } from '../today.js';
import { requireCharter, requirePost } from './charter-input.js';
import type {
  ChangeCharter,
  CharterState,
  CharterView,
  SaveCharter,
  SplitPost,
} from './charters.view.js';

/** Days for which a deleted charter can be taken back. */
const restorableDays = 30;
/** Charters of one organisation that are compared for conflicts; more roles than any has. */
const comparedAtMost = 300;

interface CharterRow {
  charterId: string;
  title: string;
  state: CharterState;
  charter: RoleCharter;
  post: SplitPost | null;
  version: number;
  changedAt: string;
  agreedOn: string | null;
  deletedAt: string | null;
}

const columns = `c.charter_id as "charterId", c.title, lower(c.title) as "place", c.state, c.charter, c.post, c.version,
  ${instant('c.changed_at', 'changedAt')}, ${day('c.agreed_on', 'agreedOn')}, ${instant('c.deleted_at', 'deletedAt')}`;
const paging = new Paging('charters.by-title', ['text', 'uuid'], 20);
const userOf = (actor: Actor): string | null => (actor.kind === 'user' ? actor.userId : null);

/** Role charters: what a role owns, decides, leaves to others and proves itself by, drafted from a split or written. */
@Injectable()
export class ChartersService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The charters by title; those deleted within thirty days where asked. Needs `ownership:read`. */
  async list(
    actor: Actor,
    organisationId: string,
    deleted = false,
    request: PageRequest = {},
  ): Promise<Connection<CharterView>> {
    authorise(actor, 'ownership:read', organisationId);
    const window = paging.window(request);
    const { page, standing } = await this.tenancy.read(actor, organisationId, async (tx) => {
      const compared = await this.standing(tx, organisationId);
      // Last: it ends the transaction with its statement.
      const page = await readPage<CharterRow & { place: string }>(tx, window, {
        columns,
        from: 'app.role_charters c',
        scope: `c.organisation_id = $1 and ${
          deleted
            ? `c.deleted_at > $2::timestamptz - interval '${restorableDays} days'`
            : 'c.deleted_at is null and $2::timestamptz is not null'
        }`,
        parameters: [organisationId, this.clock.now().toISOString()],
        order: [
          { column: 'lower(c.title)', type: 'text' },
          { column: 'c.charter_id', type: 'uuid' },
        ],
        direction: 'asc',
      });
      return { page, standing: compared };
    });
    return paging.connection(
      window,
      page,
      (row) => [row.place, row.charterId],
      (row) => view(row, standing),
    );
  }

  /** One charter, a deleted one included while it can be taken back. Needs `ownership:read`. Errors: NOT_FOUND. */
  async get(actor: Actor, organisationId: string, charterId: string): Promise<CharterView> {
    authorise(actor, 'ownership:read', organisationId);
    const id = knownShape(charterId, { charterId });
    return this.tenancy.read(actor, organisationId, (tx) => this.view(tx, organisationId, id));
  }

  /**
   * Keeps charters, all or none; one whose key is kept already is left as it is. Needs `charters:edit`.
   * Errors: INPUT_INVALID with the place at fault.
   */
  async save(
    actor: Actor,
    organisationId: string,
    inputs: readonly SaveCharter[],
  ): Promise<CharterView[]> {
    authorise(actor, 'charters:edit', organisationId);
    if (inputs.length < 1 || inputs.length > 20) {
      throw new DomainError('INPUT_INVALID', {
        reason: 'One to twenty charters are kept at once.',
        field: 'charters',
      });
    }
    const wanted = inputs.map(({ requestKey, charter, post }) => ({
      charterId: requestKeyOf(requestKey),
      charter: requireCharter(charter),
      post: requirePost(post),
    }));
    return this.tenancy.write(actor, organisationId, async (tx) => {
      for (const { charterId, charter, post } of wanted) {
        const made = await tx.query(
          `insert into app.role_charters as c (organisation_id, charter_id, title, charter, post, created_by)
           values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning c.charter_id`,
          [
            organisationId,
            charterId,
            charter.title,
            JSON.stringify(charter),
            post && JSON.stringify(post),
            userOf(actor),
          ],
        );
        if (made.length === 0) continue;
        await this.record(tx, actor, organisationId, 'charter.saved', charterId, {
          title: charter.title,
          after: charter,
        });
      }
      const standing = await this.standing(tx, organisationId);
      const rows = await tx.query<CharterRow>(
        `select ${columns} from app.role_charters c where c.organisation_id = $1 and c.charter_id = any($2::uuid[])`,
        [organisationId, wanted.map(({ charterId }) => charterId)],
      );
      return wanted.flatMap(({ charterId }) =>
        rows.filter((row) => row.charterId === charterId).map((row) => view(row, standing)),
      );
    });
  }

  /** Rewrites a charter, which makes an agreed one a draft again. Needs `charters:edit`. Errors: NOT_FOUND, CONFLICT, INPUT_INVALID. */
  async change(
    actor: Actor,
    organisationId: string,
    { charterId, version, charter: given }: ChangeCharter,
  ): Promise<CharterView> {
    const charter = requireCharter(given);
    return this.update(actor, organisationId, { charterId, version }, async (tx, id, before) => {
      const rows = await tx.query(
        `update app.role_charters as c set title = $4, charter = $5, state = 'draft', agreed_on = null,
           version = c.version + 1, changed_at = now()
         where c.organisation_id = $1 and c.charter_id = $2 and c.version = $3 returning c.charter_id`,
        [organisationId, id, version, charter.title, JSON.stringify(charter)],
      );
      await this.record(tx, actor, organisationId, 'charter.changed', id, {
        title: charter.title,
        before: before.charter,
        after: charter,
      });
      return rows.length > 0;
    });
  }

  /**
   * Agrees to a charter, retires it, or makes it a draft again. Agreement is on paper: what the role holds in the
   * registers is recorded there. Needs `charters:edit`. Errors: NOT_FOUND; CONFLICT where it has changed, or where an
   * agreed charter decides the same.
   */
  async setState(
    actor: Actor,
    organisationId: string,
    target: { charterId: string; version: number },
    state: CharterState,
  ): Promise<CharterView> {
    return this.update(actor, organisationId, target, async (tx, id, before) => {
      if (state === 'agreed') {
        const agreed = (await this.standing(tx, organisationId)).filter(
          (row) => row.charterId !== id && row.state === 'agreed',
        );
        const [conflict] = conflictsOf(before, agreed);
        if (conflict) {
          throw new DomainError('CONFLICT', {
            reason: `${conflict.domain} ${conflict.decision} is decided by ${conflict.deciders
              .filter((title) => title !== before.title)
              .join(' and ')} too: leave it to one of them.`,
            current: view(before, agreed),
          });
        }
      }
      const today = await todayOf(tx, this.clock, organisationId);
      const rows = await tx.query(
        `update app.role_charters as c set state = $4, agreed_on = case when $4 = 'agreed' then $5::date end,
           version = c.version + 1, changed_at = now()
         where c.organisation_id = $1 and c.charter_id = $2 and c.version = $3 returning c.charter_id`,
        [organisationId, id, target.version, state, today],
      );
      await this.record(tx, actor, organisationId, 'charter.state-changed', id, {
        title: before.title,
        before: { state: before.state },
        after: { state },
      });
      return rows.length > 0;
    });
  }

  /** Puts a charter aside; it can be taken back for thirty days. Needs `charters:edit`. Errors: NOT_FOUND, CONFLICT. */
  async remove(
    actor: Actor,
    organisationId: string,
    target: { charterId: string; version: number },
  ): Promise<CharterView> {
    return this.update(actor, organisationId, target, async (tx, id, { title }) => {
      const rows = await tx.query(
        `update app.role_charters as c set deleted_at = $4, deleted_by = $5, version = c.version + 1
         where c.organisation_id = $1 and c.charter_id = $2 and c.version = $3 returning c.charter_id`,
        [organisationId, id, target.version, this.clock.now().toISOString(), userOf(actor)],
      );
      await this.record(tx, actor, organisationId, 'charter.deleted', id, { title });
      return rows.length > 0;
    });
  }

  /** Takes a deleted charter back, as it was. Needs `charters:edit`. Errors: NOT_FOUND, once thirty days are over too. */
  async restore(actor: Actor, organisationId: string, charterId: string): Promise<CharterView> {
    authorise(actor, 'charters:edit', organisationId);
    const id = knownShape(charterId, { charterId });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const [restored] = await tx.query<{ title: string }>(
        `update app.role_charters as c set deleted_at = null, deleted_by = null, version = c.version + 1
         where c.organisation_id = $1 and c.charter_id = $2
           and c.deleted_at > $3::timestamptz - interval '${restorableDays} days' returning c.title`,
        [organisationId, id, this.clock.now().toISOString()],
      );
      if (restored)
        await this.record(tx, actor, organisationId, 'charter.restored', id, {
          title: restored.title,
        });
      return this.view(tx, organisationId, id);
    });
  }

  /** Runs a change of a standing charter that was seen at a version. */
  private async update(
    actor: Actor,
    organisationId: string,
    { charterId, version }: { charterId: string; version: number },
    work: (tx: TenantTransaction, id: string, before: CharterRow) => Promise<boolean>,
  ): Promise<CharterView> {
    authorise(actor, 'charters:edit', organisationId);
    const id = knownShape(charterId, { charterId });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const before = await this.row(tx, organisationId, id, true);
      if (before.deletedAt !== null) throw notFound({ charterId: id });
      if (before.version !== version || !(await work(tx, id, before))) {
        throw new DomainError('CONFLICT', {
          reason: 'Somebody else changed this charter meanwhile.',
          current: view(before, await this.standing(tx, organisationId)),
        });
      }
      return this.view(tx, organisationId, id);
    });
  }

  private async row(
    tx: TenantTransaction,
    organisationId: string,
    charterId: string,
    locked = false,
  ): Promise<CharterRow> {
    const [row] = await tx.query<CharterRow>(
      `select ${columns} from app.role_charters c where c.organisation_id = $1 and c.charter_id = $2
         and (c.deleted_at is null or c.deleted_at > $3::timestamptz - interval '${restorableDays} days')
       ${locked ? 'for update' : ''}`,
      [organisationId, charterId, this.clock.now().toISOString()],
    );
    if (!row) throw notFound({ charterId });
    return row;
  }

  private async view(
    tx: TenantTransaction,
    organisationId: string,
    charterId: string,
  ): Promise<CharterView> {
    const row = await this.row(tx, organisationId, charterId);
    return view(row, await this.standing(tx, organisationId));
  }

  /** What is neither deleted nor retired, for comparing who decides what. */
  private standing(tx: TenantTransaction, organisationId: string): Promise<CharterRow[]> {
    return tx.query<CharterRow>(
      `select ${columns} from app.role_charters c
       where c.organisation_id = $1 and c.deleted_at is null and c.state <> 'retired'
       order by lower(c.title), c.charter_id limit ${comparedAtMost}`,
      [organisationId],
    );
  }

  private record(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    action: keyof CharterDetails,
    target: string,
    { title, before, after }: { title: string; before?: unknown; after?: unknown },
  ): Promise<void> {
    return this.audit.record(tx, actor, organisationId, {
      action,
      target,
      details: { title },
      before,
      after,
    });
  }
}

/** Conflicts that this charter is part of, among those that stand. */
function conflictsOf(row: CharterRow, standing: readonly CharterRow[]) {
  const others = standing.filter(({ charterId }) => charterId !== row.charterId);
  return charterConflicts([row, ...others].map(({ charter }) => charter)).filter(({ deciders }) =>
    deciders.includes(row.title),
  );
}

function view(row: CharterRow, standing: readonly CharterRow[]): CharterView {
  const { charter, deletedAt, state } = row;
  const authorityGap = charterAuthorityGap(charter, maturityModel);
  const { index, verdict } = analyseRole(
    {
      title: charter.title,
      disciplines: Object.fromEntries(charter.disciplines.map((code) => [code, 1])),
    },
    roleRules,
    { authorityGap },
  );
  const compared = deletedAt === null && state !== 'retired';
  return {
    ...charter,
    charterId: row.charterId,
    state,
    post: row.post,
    index,
    verdict,
    authorityGap,
    conflicts: compared ? conflictsOf(row, standing) : [],
    version: row.version,
    changedAt: row.changedAt,
    agreedOn: row.agreedOn,
    deletedAt,
  };
}
