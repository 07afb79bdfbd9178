import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a fact was corrected, withdrawn, changed or ended stands with the fact, not in the audit trail alone. */
const columns = `
  alter table app.observations add column why text;
  alter table app.register_entries add column why text;
  -- The newest instant of recording is asked for at every change.
  create index register_entries_as_recorded on app.register_entries (organisation_id, recorded_at);
  create index audit_events_by_person on app.audit_events (organisation_id, actor_user_id, at desc, event_id desc);
  create index audit_events_by_consultancy
    on app.audit_events (organisation_id, via_consultancy, at desc, event_id desc) where via_consultancy is not null;
`;

export class Reasons1764000000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(columns);
  }

  async down(): Promise<void> {
    throw new Error('Reasons may have been given by now: restore a backup instead.');
  }
}
