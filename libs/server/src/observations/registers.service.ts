import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@rolewright/tenancy';
import { day, instant } from '../paging/sql-instant.js';
import type { RegisterSection } from './register-entries.js';

/** A register's row as it stands, or stood. */
export interface StandingRow<Body = unknown> {
  /** Unique within its section; the empty key of a section with one value. */
  key: string;
  /** The statement that says it; a change of the row gets another. */
  entryId: string;
  body: Body;
  /** The day from which it says so, yyyy-mm-dd. */
  effectiveFrom: string;
  /** ISO 8601. */
  recordedAt: string;
  /** The person; null where the service or a respondent recorded it. */
  recordedBy: string | null;
  note: string | null;
  /** The reason that the person gave for the change. */
  why: string | null;
}

/** What a row's history holds at most, the newest of it. */
const mostEntries = 200;

const columns = `r.entry_key as key, r.entry_id as "entryId", r.body, ${day('r.effective_from', 'effectiveFrom')},
  ${instant('r.recorded_at', 'recordedAt')}, r.recorded_by as "recordedBy", r.note, r.why, r.ended`;

/** The registers' rows with what tells one statement from the next. Callers authorise. */
@Injectable()
export class RegistersService {
  /**
   * The rows of a section that stand as of a day, or as last stated where no day is given; by key. One
   * statement.
   */
  async rows<Body>(
    tx: TenantTransaction,
    organisationId: string,
    section: RegisterSection,
    asOf?: string,
  ): Promise<StandingRow<Body>[]> {
    const rows = await tx.query<StandingRow<Body> & { ended: boolean }>(
      `select distinct on (r.entry_key collate "C") ${columns}
       from app.register_entries r
       where r.organisation_id = $1 and r.section = $2 and r.effective_from <= $3::date
       order by r.entry_key collate "C", r.effective_from desc, r.recorded_at desc`,
      [organisationId, section, asOf ?? 'infinity'],
    );
    return rows.filter(({ ended }) => !ended).map(({ ended: _, ...row }) => row);
  }

  /** The rows last stated of several sections, by section and key. One statement. */
  async sections(
    tx: TenantTransaction,
    organisationId: string,
    sections: readonly RegisterSection[],
  ): Promise<(StandingRow & { section: RegisterSection })[]> {
    const rows = await tx.query<StandingRow & { section: RegisterSection; ended: boolean }>(
      `select distinct on (r.section, r.entry_key collate "C") r.section, ${columns}
       from app.register_entries r
       where r.organisation_id = $1 and r.section = any($2::text[])
       order by r.section, r.entry_key collate "C", r.effective_from desc, r.recorded_at desc`,
      [organisationId, sections],
    );
    return rows.filter(({ ended }) => !ended).map(({ ended: _, ...row }) => row);
  }

  /**
   * Every statement of one row, the latest recorded first, endings among them; the newest 200. One
   * statement.
   */
  history<Body>(
    tx: TenantTransaction,
    organisationId: string,
    section: RegisterSection,
    key: string,
  ): Promise<(StandingRow<Body> & { ended: boolean })[]> {
    return tx.query(
      `select ${columns} from app.register_entries r
       where r.organisation_id = $1 and r.section = $2 and r.entry_key = $3
       order by r.recorded_at desc, r.effective_from desc limit ${mostEntries}`,
      [organisationId, section, key],
    );
  }
}
