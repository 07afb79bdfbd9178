import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseChange } from './1764000000001-tenancy.js';

/**
 * A snapshot's whole result stands in `result`; the columns before it repeat what trends and portfolios read, so that
 * they never open it. Arrays hold the model's thirteen domains in its order.
 */
const tables = `
  create table app.snapshots (
    organisation_id uuid not null references app.organisations (organisation_id),
    as_of date not null,
    model_version text not null,
    revision smallint not null default 0 check (revision >= 0),
    snapshot_id uuid not null,
    band smallint check (band between 0 and 4),
    index_value double precision,
    mean double precision,
    interval_low smallint check (interval_low between 0 and 4),
    interval_high smallint check (interval_high between 0 and 4),
    confidence_value double precision,
    confidence_label text,
    levels smallint[] not null,
    scores double precision[] not null,
    unknown boolean[] not null,
    binding text[] not null default '{}',
    binding_domains text[] not null default '{}',
    flags text[] not null default '{}',
    result jsonb not null,
    input_hash text not null,
    engine_version text not null,
    taken_at timestamptz not null default now(),
    primary key (organisation_id, as_of, model_version, revision),
    unique (organisation_id, snapshot_id)
  );
`;

export class Scores1764000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(refuseChange('snapshots'));
  }

  async down(): Promise<void> {
    throw new Error('The first migrations have no way back: drop the database.');
  }
}
