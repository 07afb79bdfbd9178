import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  create table app.role_charters (
    organisation_id uuid not null references app.organisations (organisation_id),
    charter_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    state text not null default 'draft' check (state in ('draft', 'agreed', 'retired')),
    charter jsonb not null,
    -- What the post that it was split from was found to be; null where it was written from nothing.
    post jsonb,
    version int not null default 1,
    created_by uuid,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    agreed_on date,
    deleted_at timestamptz,
    deleted_by uuid,
    primary key (organisation_id, charter_id)
  );
  create index role_charters_by_title on app.role_charters (organisation_id, lower(title), charter_id);
`;

export class Charters1764000000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('Charters may have been written by now: restore a backup instead.');
  }
}
