import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  create table app.notifications (
    organisation_id uuid not null references app.organisations (organisation_id),
    notification_id uuid not null,
    user_id uuid not null,
    kind text not null,
    parameters jsonb not null default '{}',
    path text not null check (path like '/%'),
    dedupe_key text,
    created_at timestamptz not null default now(),
    read_at timestamptz,
    primary key (organisation_id, notification_id)
  );
  create unique index notifications_once on app.notifications (organisation_id, user_id, kind, dedupe_key);
  create index notifications_newest on app.notifications (organisation_id, user_id, created_at desc, notification_id desc);
  create index notifications_unread on app.notifications (organisation_id, user_id) where read_at is null;

  create table app.outgoing_mails (
    organisation_id uuid not null references app.organisations (organisation_id),
    mail_id uuid not null,
    to_address text not null,
    to_name text not null,
    template text not null,
    parameters jsonb not null default '{}',
    dedupe_key text,
    state text not null check (state in ('QUEUED', 'SENT', 'FAILED', 'NOT_CONFIGURED', 'WITHDRAWN')),
    error text,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    primary key (organisation_id, mail_id)
  );
  create unique index outgoing_mails_once on app.outgoing_mails (organisation_id, template, dedupe_key);
`;

/**
 * The people of engaged consultancies, for whoever has entered the organisation: their memberships are no rows of it, so
 * the owner reads them, and only for engagements that run just now.
 */
const functions = `
  create function app.engaged_people(organisation uuid, scopes text[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct m.user_id), '{}')
    from app.engagements e join app.consultancy_members m on m.consultancy_id = e.consultancy_id
    where e.organisation_id = organisation and e.scope = any(scopes)
      and e.organisation_id = any(string_to_array(nullif(current_setting('app.organisation_ids', true), ''), ',')::uuid[])
      and e.ended_at is null and e.starts_at <= now() and (e.expires_at is null or e.expires_at > now())
  $$;
`;

export class Notifications1764000000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(functions);
  }

  async down(): Promise<void> {
    throw new Error('People may have been told things by now: restore a backup instead.');
  }
}
