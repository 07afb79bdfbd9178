import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import { parseReadFile, readOrganisationFolder } from '@rolewright/documents';
import {
  type Actor,
  authorise,
  canonicalJson,
  DomainError,
  entryKey,
  type FileFault,
  parseOrganisationFile,
  type WorkRecord,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { v5 } from 'uuid';
import { requestKeyOf } from '../identifiers.js';
import { Clock } from '../clock.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { lockFacts } from '../observations/facts-lock.js';
import { day } from '../paging/sql-instant.js';
import { todayOf } from '../today.js';
import type {
  WorkRecordCountView,
  WorkRecordInput,
  WorkRecordsAddedView,
} from './ownership-registers.view.js';

const most = {
  rows: 2_000,
  characters: 1_000_000,
  preview: 20,
  faults: 200,
  counts: 1_000,
} as const;

export interface AddWorkRecords {
  requestKey: string;
  /** CSV, or cells copied out of a spreadsheet, with their headings. */
  text?: string | null;
  rows?: readonly WorkRecordInput[] | null;
  /** Reads and compares, and records nothing. */
  dryRun: boolean;
}

/** Work that was done: only ever added to, and shown as numbers. */
@Injectable()
export class WorkRecordsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactChangesService,
    private readonly clock: Clock,
  ) {}

  /** How much work of each kind was done in each domain; nobody is named. Needs `facts:read`. */
  async counts(actor: Actor, organisationId: string): Promise<WorkRecordCountView[]> {
    authorise(actor, 'facts:read', organisationId);
    return this.tenancy.read(actor, organisationId, (tx) =>
      tx.query<WorkRecordCountView>(
        `select e.body ->> 'domain' as domain, e.body ->> 'kind' as kind, count(*)::int as count,
           (count(*) filter (where e.body -> 'conforms' = 'true'::jsonb))::int as conforming,
           ${day(`max((e.body ->> 'performedAt')::date)`, 'lastPerformedAt')}
         from (select distinct on (r.entry_key) r.body, r.ended from app.register_entries r
               where r.organisation_id = $1 and r.section = 'workRecords'
               order by r.entry_key, r.effective_from desc, r.recorded_at desc) e
         where not e.ended group by 1, 2 order by 1, 2 limit $2`,
        [organisationId, most.counts],
      ),
    );
  }

  /**
   * Adds work records, all or none. Of pasted text, records that are there already are left: the same
   * export a second time adds nothing, while a record that stands twice in it counts twice. Rows of a form
   * are new unless they come under the same key again. Needs `facts:record`. What is wrong with them comes
   * back as faults. Errors: INPUT_INVALID for neither or both, or too many.
   */
  async add(
    actor: Actor,
    organisationId: string,
    input: AddWorkRecords,
  ): Promise<WorkRecordsAddedView> {
    authorise(actor, 'facts:record', organisationId);
    const requestKey = requestKeyOf(input.requestKey);
    const { records, faults } = await readRecords(input);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const today = await todayOf(tx, this.clock, organisationId);
      const all = [...faults, ...aheadFaults(records, today)];
      if (all.length > 0) return refused(input.dryRun, records.length, all);
      const fresh = input.text
        ? await notRecorded(tx, organisationId, records)
        : await notSent(tx, organisationId, records, requestKey);
      if (!input.dryRun) {
        await this.facts.apply(
          tx,
          actor,
          organisationId,
          fresh.map(({ record, entryId }) => ({
            kind: 'put',
            section: 'workRecords',
            body: record,
            additional: true,
            ...(entryId && { entryId }),
          })),
          { why: null },
        );
      }
      return {
        dryRun: input.dryRun,
        read: records.length,
        added: fresh.length,
        already: records.length - fresh.length,
        preview: fresh.slice(0, most.preview).map(({ record }) => record),
        faults: [],
        faultCount: 0,
      };
    });
  }
}

interface Fresh {
  record: WorkRecord;
  entryId?: string;
}

/** What was sent, read by the organisation file's own rules. */
async function readRecords({
  text,
  rows,
}: AddWorkRecords): Promise<{ records: readonly WorkRecord[]; faults: FileFault[] }> {
  if (Boolean(text?.trim()) === (rows !== null && rows !== undefined && rows.length > 0)) {
    throw new DomainError('INPUT_INVALID', {
      reason: 'Send the records as text or as rows, one of the two.',
      field: 'text',
    });
  }
  if ((text?.length ?? 0) > most.characters) {
    throw new DomainError('INPUT_INVALID', {
      reason: 'Paste at most a million characters at once.',
      field: 'text',
    });
  }
  const base = { organisation: { name: 'x' }, model: maturityModel.id, asOf: '9999-12-31' };
  let parsed;
  if (text) {
    const bytes = Buffer.from(text.trim());
    const read = await readOrganisationFolder(new Map([['workRecords.csv', bytes]]));
    parsed = parseReadFile(
      read.ok ? { ...read, raw: { ...base, ...(read.raw as object) } } : withBase(read, base),
      maturityModel,
    );
  } else {
    const workRecords = (rows ?? []).map(({ conforms, ...row }) => ({
      ...row,
      ...(typeof conforms === 'boolean' && { conforms }),
    }));
    parsed = parseOrganisationFile({ ...base, workRecords }, maturityModel);
  }
  if (!parsed.ok) return { records: [], faults: parsed.faults };
  const records = parsed.file.workRecords ?? [];
  if (records.length > most.rows) {
    throw new DomainError('INPUT_INVALID', {
      reason: `One go takes at most ${most.rows} records: send them in parts.`,
      field: 'text',
    });
  }
  return { records, faults: [] };
}

type ReadResult = Awaited<ReturnType<typeof readOrganisationFolder>>;

/** What could be read of a text with faults, as a whole file, so that the rest of its faults are named too. */
function withBase(read: Extract<ReadResult, { ok: false }>, base: object): ReadResult {
  if (!read.rest) return read;
  return { ...read, rest: { ...read.rest, raw: { ...base, ...(read.rest.raw as object) } } };
}

const aheadFaults = (records: readonly WorkRecord[], today: string): FileFault[] =>
  records.flatMap(({ performedAt }, at) =>
    performedAt > today
      ? [
          {
            path: `workRecords.${at}.performedAt`,
            message: `${performedAt} lies ahead; today is ${today}.`,
            mend: 'Give the day on which the work was done.',
          },
        ]
      : [],
  );

/** Of records in a text those that are not there yet: one that stands in it more often than in the register is new as often. */
async function notRecorded(
  tx: TenantTransaction,
  organisationId: string,
  records: readonly WorkRecord[],
): Promise<Fresh[]> {
  const keys = [...new Set(records.map((record) => entryKey('workRecords', record)))];
  const standing = await tx.query<{ body: WorkRecord; ended: boolean }>(
    `select distinct on (r.entry_key) r.body, r.ended from app.register_entries r
     where r.organisation_id = $1 and r.section = 'workRecords'
       and regexp_replace(r.entry_key, ' #[0-9]{6}$', '') = any($2)
     order by r.entry_key, r.effective_from desc, r.recorded_at desc`,
    [organisationId, keys],
  );
  const there = new Map<string, number>();
  for (const { body, ended } of standing) {
    if (ended) continue;
    const said = canonicalJson(body);
    there.set(said, (there.get(said) ?? 0) + 1);
  }
  return records.flatMap((record) => {
    const said = canonicalJson(record);
    const left = there.get(said) ?? 0;
    if (left === 0) return [{ record }];
    there.set(said, left - 1);
    return [];
  });
}

/** Of a form's rows those that did not come under the same key before. */
async function notSent(
  tx: TenantTransaction,
  organisationId: string,
  records: readonly WorkRecord[],
  requestKey: string,
): Promise<Fresh[]> {
  const sent = records.map((record, at) => ({ record, entryId: v5(`row ${at}`, requestKey) }));
  const known = await tx.query<{ entryId: string }>(
    `select r.entry_id as "entryId" from app.register_entries r where r.organisation_id = $1 and r.entry_id = any($2::uuid[])`,
    [organisationId, sent.map(({ entryId }) => entryId)],
  );
  const ids = new Set(known.map(({ entryId }) => entryId));
  return sent.filter(({ entryId }) => !ids.has(entryId));
}

const refused = (dryRun: boolean, read: number, faults: FileFault[]): WorkRecordsAddedView => ({
  dryRun,
  read,
  added: 0,
  already: 0,
  preview: [],
  faults: faults.slice(0, most.faults).map(({ path, sheet, row, message, mend }) => ({
    path,
    sheet: sheet ?? null,
    row: row ?? null,
    message,
    mend,
  })),
  faultCount: faults.length,
});
