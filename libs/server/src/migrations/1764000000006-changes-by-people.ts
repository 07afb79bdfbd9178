import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facts are recorded by people too, not by files alone: who recorded each, why, and which earlier one it corrects. The
 * audit trail keeps what stood before and after, why, and by whose right.
 */
const columns = `
  alter table app.observations
    add column recorded_by uuid,
    add column note text,
    add column supersedes uuid,
    add column withdrawn boolean not null default false,
    add constraint observations_withdrawn_check check (not withdrawn or supersedes is not null) not valid;
  create index observations_superseding on app.observations (organisation_id, supersedes) where supersedes is not null;
  create index observations_by_place on app.observations (organisation_id, domain, criterion, recorded_at desc);

  alter table app.register_entries
    add column recorded_by uuid,
    add column note text;

  alter table app.audit_events
    add column actor_kind text not null default 'user' check (actor_kind in ('user', 'system', 'respondent')),
    add column via_consultancy text,
    add column request_id text,
    add column why text,
    add column before jsonb,
    add column after jsonb;
  create index audit_events_by_action on app.audit_events (organisation_id, action, at desc, event_id desc);
`;

export class ChangesByPeople1764000000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(columns);
  }

  async down(): Promise<void> {
    throw new Error('People may have recorded facts by now: restore a backup instead.');
  }
}
