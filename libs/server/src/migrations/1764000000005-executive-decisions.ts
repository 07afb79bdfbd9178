import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Register entries may tell of executive decisions too. Every row that was allowed still is, so none is read again for it. */
export class ExecutiveDecisions1764000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table app.register_entries
        drop constraint register_entries_section_check,
        add constraint register_entries_section_check check (section in (
          'organisation', 'profile', 'notApplicable', 'answers', 'assignments', 'decisions', 'handoffs', 'artifacts',
          'metrics', 'workRecords', 'executiveDecisions', 'roles', 'workload', 'available'
        )) not valid
    `);
  }

  async down(): Promise<void> {
    throw new Error('Executive decisions may be recorded by now: restore a backup instead.');
  }
}
