import { createHash, randomBytes } from 'node:crypto';
import type { TenantTransaction } from '@rolewright/tenancy';
import { newId } from '../identifiers.js';
import { daysAfter, startOfDay } from '../local-time.js';

/** Days that a link lives after the last day for answers. */
export const linkDays = 14;

const shape = /^([A-Za-z0-9_-]{22})\.[A-Za-z0-9_-]{43}$/;

/** A secret of 256 random bits, behind the organisation's id: whose rows to look at must be known before one can look. */
export function newToken(organisationId: string): string {
  const organisation = Buffer.from(organisationId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${organisation}.${randomBytes(32).toString('base64url')}`;
}

/** All that is kept of a token. */
export const tokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** The organisation that a token names; null where it cannot be one. */
export function organisationOfToken(token: string): string | null {
  const [, organisation] = shape.exec(token) ?? [];
  if (!organisation) return null;
  const hex = Buffer.from(organisation, 'base64url').toString('hex');
  return hex.length === 32
    ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    : null;
}

/** The page on which it is answered. In the fragment, which no server and no log is told. */
export const linkUrl = (publicUrl: string, token: string): string => `${publicUrl}/answer#${token}`;

/** When links end that are made for a last day: two weeks after it, at midnight where the organisation is. */
export const linkEnd = (dueOn: string, timeZone: string): Date =>
  startOfDay(daysAfter(dueOn, linkDays + 1), timeZone);

/** Never sooner than in two weeks: whoever copies a link of an overdue campaign means it to work. */
export function expiryOf(dueOn: string, timeZone: string, now: Date): Date {
  const least = new Date(now.getTime() + linkDays * 86_400_000);
  const usual = linkEnd(dueOn, timeZone);
  return usual > least ? usual : least;
}

export interface NewLink {
  invitationId: string;
  expiresAt: Date;
  createdBy: string | null;
  /** The same id again replaces its secret: one link, of which the newest answer works. */
  linkId?: string;
}

/** Makes a link and gives its secret, this once. */
export async function mintLink(
  tx: TenantTransaction,
  organisationId: string,
  { invitationId, expiresAt, createdBy, linkId = newId() }: NewLink,
): Promise<{ linkId: string; token: string } | null> {
  const token = newToken(organisationId);
  const made = await tx.query(
    `insert into app.respondent_links as k (organisation_id, link_id, invitation_id, token_hash, expires_at, created_by)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation_id, link_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at
       where k.invitation_id = excluded.invitation_id and k.revoked_at is null
     returning k.link_id`,
    [organisationId, linkId, invitationId, tokenHash(token), expiresAt.toISOString(), createdBy],
  );
  return made.length > 0 ? { linkId, token } : null;
}

/** Lengthens the live links of a campaign whose last day has moved; none is shortened. */
export async function extendLinks(
  tx: TenantTransaction,
  organisationId: string,
  { campaignId, timeZone }: { campaignId: string; timeZone: string },
  dueOn: string,
): Promise<void> {
  await tx.query(
    `update app.respondent_links as k set expires_at = $3
     from app.invitations i
     where k.organisation_id = $1 and i.organisation_id = $1 and i.invitation_id = k.invitation_id
       and i.campaign_id = $2 and k.revoked_at is null and k.expires_at < $3`,
    [organisationId, campaignId, linkEnd(dueOn, timeZone).toISOString()],
  );
}
