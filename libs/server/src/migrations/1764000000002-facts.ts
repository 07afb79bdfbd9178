import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseChange } from './1764000000001-tenancy.js';

const tables = `
  create table app.imports (
    organisation_id uuid not null references app.organisations (organisation_id),
    import_id uuid not null,
    file_name text not null,
    as_of date not null,
    sha256 text not null,
    status text not null check (status in ('previewed', 'accepted', 'discarded')),
    file jsonb not null,
    difference jsonb not null default '{}',
    previewed_by uuid,
    created_at timestamptz not null default now(),
    accepted_by uuid,
    accepted_at timestamptz,
    primary key (organisation_id, import_id)
  );
  create index imports_by_time on app.imports (organisation_id, created_at desc, import_id desc);

  create table app.observations (
    organisation_id uuid not null references app.organisations (organisation_id),
    observation_id uuid not null,
    domain text not null,
    criterion text not null,
    value double precision not null,
    is_ratio boolean not null default false,
    observed_at date not null,
    valid_until date,
    recorded_at timestamptz not null default now(),
    -- What the file itself says of when it was recorded; settles which of two observations of one day counts.
    stated_recorded_at text,
    grade smallint not null check (grade in (0, 1, 2)),
    source text,
    import_id uuid,
    file_position integer not null default 0,
    primary key (organisation_id, observation_id),
    foreign key (organisation_id, import_id) references app.imports (organisation_id, import_id)
  );
  -- Facts are read whole, in the order in which they were recorded: this spares sorting them.
  create index observations_as_recorded on app.observations (organisation_id, recorded_at, file_position);

  create table app.register_entries (
    organisation_id uuid not null references app.organisations (organisation_id),
    entry_id uuid not null,
    section text not null check (section in (
      'organisation', 'profile', 'notApplicable', 'answers', 'assignments', 'decisions', 'handoffs', 'artifacts',
      'metrics', 'workRecords', 'roles', 'workload', 'available'
    )),
    entry_key text not null,
    effective_from date not null,
    recorded_at timestamptz not null default now(),
    ended boolean not null default false,
    body jsonb not null default '{}',
    import_id uuid,
    file_position integer not null default 0,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, import_id) references app.imports (organisation_id, import_id)
  );
  create index register_entries_by_key
    on app.register_entries (organisation_id, section, entry_key, effective_from desc, recorded_at desc);
`;

export class Facts1764000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(refuseChange('observations') + refuseChange('register_entries'));
  }

  async down(): Promise<void> {
    throw new Error('The first migrations have no way back: drop the database.');
  }
}
