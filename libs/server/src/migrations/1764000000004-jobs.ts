import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  create table app.job_runs (
    organisation_id uuid not null references app.organisations (organisation_id),
    job_run_id uuid not null,
    job_name text not null,
    state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    progress smallint not null default 0 check (progress between 0 and 100),
    attempts smallint not null default 0 check (attempts >= 0),
    stage text,
    error text,
    payload jsonb not null default '{}',
    requested_by uuid,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    updated_at timestamptz not null default now(),
    primary key (organisation_id, job_run_id)
  );
  create index job_runs_by_time on app.job_runs (organisation_id, created_at desc, job_run_id desc);

  create table app.outbox (
    outbox_id uuid not null primary key,
    organisation_id uuid,
    job_name text not null,
    payload jsonb not null,
    job_run_id uuid,
    created_at timestamptz not null default now(),
    published_at timestamptz
  );
  create index outbox_unpublished on app.outbox (created_at, outbox_id) where published_at is null;
  create index outbox_by_run on app.outbox (job_run_id) where job_run_id is not null;
  create index outbox_published on app.outbox (published_at) where published_at is not null;

  create function app.notify_outbox() returns trigger language plpgsql as $$
  begin
    perform pg_notify('rolewright_outbox', '');
    return null;
  end
  $$;
  create trigger outbox_notify after insert on app.outbox for each statement execute function app.notify_outbox();
`;

/** The organisation every process enters when it starts: seeing it is the proof that it would see any. */
const canary = `
  select app.app_enter(array['00000000-0000-7000-8000-000000000001']::uuid[]);
  insert into app.organisations (organisation_id, name, time_zone, model_version)
    values ('00000000-0000-7000-8000-000000000001', 'Canary', 'UTC', 'none');
`;

export class Jobs1764000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(canary);
  }

  async down(): Promise<void> {
    throw new Error('The first migrations have no way back: drop the database.');
  }
}
