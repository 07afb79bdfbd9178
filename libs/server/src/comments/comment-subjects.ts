import { maturityModel } from '@rolewright/catalogue';
import type { Permission } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { isId, notFound } from '../identifiers.js';
import type { CommentSubject } from './comments.view.js';

/** What is commented on: who may see it, what people call it, and where it is shown. */
export interface SubjectOfComment {
  subject: CommentSubject;
  key: string;
  /** As a sentence names it: "INT", "INT R1", a title. */
  place: string;
  /** Below the organisation's own address. */
  path: string;
}

/** Whoever may comment must also be allowed to see what is commented on. */
export const subjectNeeds: Readonly<Record<CommentSubject, Permission>> = {
  domain: 'scores:read',
  criterion: 'facts:read',
  evidence: 'evidence:read',
  plan: 'plans:read',
  campaign: 'reviews:read',
};

const rows: Readonly<
  Record<'evidence' | 'plan' | 'campaign', { sql: string; path: (id: string) => string }>
> = {
  evidence: {
    sql: `select e.name as place from app.evidence_items e
          where e.organisation_id = $1 and e.item_id = $2 and e.deleted_at is null`,
    path: (id) => `/evidence?item=${id}`,
  },
  plan: {
    sql: `select p.title as place from app.plans p
          where p.organisation_id = $1 and p.plan_id = $2 and p.deleted_at is null`,
    path: (id) => `/plans/${id}`,
  },
  campaign: {
    sql: `select c.title as place from app.campaigns c
          where c.organisation_id = $1 and c.campaign_id = $2 and c.deleted_at is null`,
    path: (id) => `/campaigns/${id}/review`,
  },
};

/** At most one statement. Errors: NOT_FOUND where there is nothing of the kind, here. */
export async function findSubject(
  tx: TenantTransaction,
  organisationId: string,
  subject: CommentSubject,
  key: string,
): Promise<SubjectOfComment> {
  if (subject === 'domain' || subject === 'criterion') {
    const [domain = '', criterion, ...more] = key.split('.');
    const known =
      more.length === 0 &&
      maturityModel.domains.some(({ id }) => id === domain) &&
      (subject === 'domain'
        ? criterion === undefined
        : maturityModel.criteria.some(({ id }) => id === criterion));
    if (!known) throw notFound({ subject, subjectKey: key });
    const path = criterion
      ? `/worksheet?domain=${domain}&history=${criterion}`
      : `/domains/${domain}`;
    return { subject, key, place: key.replace('.', ' '), path };
  }
  if (!isId(key)) throw notFound({ subject, subjectKey: key });
  const id = key.toLowerCase();
  const { sql, path } = rows[subject];
  const [row] = await tx.query<{ place: string }>(sql, [organisationId, id]);
  if (!row) throw notFound({ subject, subjectKey: key });
  return { subject, key: id, place: row.place, path: path(id) };
}
