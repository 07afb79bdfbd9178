import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entering an organisation (distribution.md, rule 2), identifying a person, refusing change. */
const functions = `
  create function app.app_enter(wanted uuid[]) returns void language plpgsql as $$
  declare
    entering text;
    entered text := nullif(current_setting('app.organisation_ids', true), '');
  begin
    if wanted is null or cardinality(wanted) = 0 or array_position(wanted, null) is not null then
      raise exception 'app_enter needs at least one organisation' using errcode = '22023';
    end if;
    select string_agg(id::text, ',' order by id) into entering from (select distinct unnest(wanted) as id) as ids;
    if entered = entering then
      return;
    end if;
    -- Also what closes the savepoint: entering another organisation inside a released one would keep its rows in sight.
    if entered is not null then
      raise exception 'this transaction has entered other organisations' using errcode = '55000';
    end if;
    -- Without this the workers of a distributed database never learn the setting; plain PostgreSQL ignores it.
    perform set_config('citus.propagate_set_commands', 'local', true);
    execute format('set local app.organisation_ids to %L', entering);
  end
  $$;

  create function app.app_identify(person uuid) returns void language plpgsql as $$
  declare
    identified text := nullif(current_setting('app.user_id', true), '');
  begin
    if person is null then
      raise exception 'app_identify needs a person' using errcode = '22023';
    end if;
    if identified = person::text then
      return;
    end if;
    if identified is not null then
      raise exception 'this transaction has identified another person' using errcode = '55000';
    end if;
    perform set_config('citus.propagate_set_commands', 'local', true);
    execute format('set local app.user_id to %L', person);
  end
  $$;

  create function app.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% takes additions only', tg_table_name using errcode = '42501';
  end
  $$;
`;

const tables = `
  create table app.organisations (
    organisation_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    time_zone text not null,
    model_version text not null,
    created_at timestamptz not null default now(),
    primary key (organisation_id)
  );

  create table app.memberships (
    organisation_id uuid not null,
    user_id uuid not null references auth."user" (id) on delete cascade,
    role text not null check (role in ('owner', 'security-lead', 'contributor', 'executive')),
    created_at timestamptz not null default now(),
    primary key (organisation_id, user_id)
  );
  create index memberships_by_user on app.memberships (user_id);

  create table app.consultancies (
    consultancy_id uuid not null primary key,
    name text not null check (length(name) between 1 and 200),
    created_at timestamptz not null default now()
  );

  create table app.consultancy_members (
    consultancy_id uuid not null references app.consultancies (consultancy_id),
    user_id uuid not null references auth."user" (id) on delete cascade,
    role text not null,
    created_at timestamptz not null default now(),
    primary key (consultancy_id, user_id)
  );
  create index consultancy_members_by_user on app.consultancy_members (user_id);

  create table app.engagements (
    engagement_id uuid not null primary key,
    consultancy_id uuid not null references app.consultancies (consultancy_id),
    organisation_id uuid not null,
    scope text not null check (scope in ('read', 'assess')),
    granted_by uuid,
    starts_at timestamptz not null default now(),
    expires_at timestamptz,
    ended_at timestamptz
  );
  create index engagements_by_consultancy on app.engagements (consultancy_id);
  create index engagements_by_organisation on app.engagements (organisation_id);

  create table app.organisation_directory (
    organisation_id uuid not null primary key,
    created_at timestamptz not null default now()
  );

  create table app.audit_events (
    organisation_id uuid not null references app.organisations (organisation_id),
    event_id uuid not null,
    at timestamptz not null default now(),
    actor_user_id uuid,
    action text not null,
    target text,
    details jsonb not null default '{}',
    primary key (organisation_id, event_id)
  );
  create index audit_events_by_time on app.audit_events (organisation_id, at desc, event_id desc);
`;

/** Definer: they answer from rows the caller may not see, and only this much. */
const consultancyFunctions = `
  create function app.identified_consultancies() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(m.consultancy_id), '{}')
    from app.consultancy_members m
    where m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
  $$;

  create function app.consultancy_is_empty(consultancy uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select not exists (select from app.consultancy_members m where m.consultancy_id = consultancy)
  $$;
`;

/** Statements that make a table refuse change. Row by row, because a distributed table takes no other trigger. */
export const refuseChange = (table: string) => `
  create trigger ${table}_refuse_change before update or delete on app.${table}
    for each row execute function app.refuse_change();
  create trigger ${table}_refuse_truncate before truncate on app.${table}
    for each statement execute function app.refuse_change();
`;

export class Tenancy1764000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(functions);
    await queryRunner.query(tables);
    await queryRunner.query(refuseChange('audit_events'));
    await queryRunner.query(consultancyFunctions);
  }

  async down(): Promise<void> {
    throw new Error('The first migrations have no way back: drop the database.');
  }
}
