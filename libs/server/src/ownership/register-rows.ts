import type { Permission } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { notFound } from '../identifiers.js';
import { day, instant } from '../paging/sql-instant.js';
import type { Person } from '../sign-in/sign-in.service.js';
import type {
  OwnershipBodies,
  OwnershipSection,
  RegisterRowView,
} from './ownership-registers.view.js';

/** A register's statement as it is stored. */
export interface StatementRow<Section extends OwnershipSection = OwnershipSection> {
  key: string;
  entryId: string;
  body: OwnershipBodies[Section];
  effectiveFrom: string;
  recordedAt: string;
  recordedBy: string | null;
  note: string | null;
  ended: boolean;
}

/** Columns of a statement `r`. */
export const statementColumns = `r.entry_key collate "C" as key, r.entry_id as "entryId", r.body,
  ${day('r.effective_from', 'effectiveFrom')}, ${instant('r.recorded_at', 'recordedAt')}, r.recorded_by as "recordedBy",
  r.note, r.ended`;

/** The newest statement of every row of the section $2 of the organisation $1, ended ones included. */
export const newestStatements = `(select distinct on (r.entry_key collate "C") ${statementColumns}, r.recorded_at
  from app.register_entries r where r.organisation_id = $1 and r.section = $2
  order by r.entry_key collate "C", r.effective_from desc, r.recorded_at desc)`;

export const statedColumns = `e.key, e."entryId", e.body, e."effectiveFrom", e."recordedAt", e."recordedBy", e.note, e.ended`;

/** What it takes to read a register's rows: those about single people are for who runs the assessment. */
export const toRead = (section: OwnershipSection): Permission =>
  section === 'workRecords' ? 'answers:read' : 'facts:read';

/** What it takes to change a register's rows. */
export const toRecord = (section: OwnershipSection): Permission =>
  section === 'metrics' || section === 'workRecords' ? 'facts:record' : 'ownership:record';

/** A key that came from outside. Errors: NOT_FOUND for one that no row can have: PostgreSQL text holds no NUL. */
export function requireKey(key: string): string {
  if (key.includes('\0')) throw notFound({ key: '' });
  return key;
}

/** The row that stands under a key; null where none does. One statement. */
export async function loadStandingRow<Section extends OwnershipSection>(
  tx: TenantTransaction,
  organisationId: string,
  section: Section,
  key: string,
): Promise<StatementRow<Section> | null> {
  const [row] = await tx.query<StatementRow<Section>>(
    `select ${statementColumns} from app.register_entries r
     where r.organisation_id = $1 and r.section = $2 and r.entry_key = $3
     order by r.effective_from desc, r.recorded_at desc limit 1`,
    [organisationId, section, requireKey(key)],
  );
  return row && !row.ended ? row : null;
}

/** One statement by its id. */
export async function loadStatement<Section extends OwnershipSection>(
  tx: TenantTransaction,
  organisationId: string,
  entryId: string,
): Promise<StatementRow<Section>> {
  const [row] = await tx.query<StatementRow<Section>>(
    `select ${statementColumns} from app.register_entries r where r.organisation_id = $1 and r.entry_id = $2`,
    [organisationId, entryId],
  );
  if (!row) throw new Error('A statement that was recorded is there.');
  return row;
}

export function rowView<Section extends OwnershipSection>(
  section: Section,
  row: StatementRow<Section>,
  people: ReadonlyMap<string, Person>,
): RegisterRowView<Section> {
  return {
    section,
    key: row.key,
    entryId: row.entryId,
    body: row.body,
    effectiveFrom: row.effectiveFrom,
    recordedAt: row.recordedAt,
    recordedBy: (row.recordedBy && people.get(row.recordedBy)?.name) || null,
    note: row.note,
    ended: row.ended,
  };
}
