import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Plans that people keep, and their moves. `baseline` is where the organisation stood when the plan was made,
 * `expected` where it would stand with every move that is not dropped, `outcome` what was found when it was closed.
 */
const tables = `
  create table app.plans (
    organisation_id uuid not null references app.organisations (organisation_id),
    plan_id uuid not null,
    title text not null,
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    target smallint check (target between 0 and 4),
    source text not null check (source in ('engine', 'scenario', 'pain', 'role', 'blank')),
    source_ref text,
    scenario jsonb,
    starts_on date not null,
    baseline jsonb not null,
    expected jsonb not null,
    outcome jsonb,
    closed_at timestamptz,
    closed_by uuid,
    version int not null default 1 check (version > 0),
    created_at timestamptz not null default now(),
    created_by uuid,
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    deleted_by uuid,
    primary key (organisation_id, plan_id),
    check ((outcome is null) = (closed_at is null))
  );
  create index plans_by_quarter on app.plans (organisation_id, quarter desc, created_at desc, plan_id desc);

  create table app.plan_moves (
    organisation_id uuid not null references app.organisations (organisation_id),
    move_id uuid not null,
    plan_id uuid not null,
    kind text not null check (kind in ('decide', 'define', 'connect', 'prove')),
    title text not null,
    body text,
    criteria jsonb not null default '[]',
    owner_role text,
    due_on date,
    effort text check (effort in ('hours', 'days', 'weeks', 'quarter')),
    state text not null default 'todo' check (state in ('todo', 'doing', 'done', 'dropped')),
    position int not null check (position > 0),
    version int not null default 1 check (version > 0),
    created_at timestamptz not null default now(),
    created_by uuid,
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    deleted_by uuid,
    primary key (organisation_id, move_id),
    foreign key (organisation_id, plan_id) references app.plans (organisation_id, plan_id)
  );
  create index plan_moves_by_plan on app.plan_moves (organisation_id, plan_id, position);
`;

export class Plans1764000000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('People may have kept plans by now: restore a backup instead.');
  }
}
