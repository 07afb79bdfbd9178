import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import { parseReadFile, readOrganisationFile } from '@rolewright/documents';
import {
  type Actor,
  authorise,
  DomainError,
  type FileFault,
  type OrganisationFile,
  score,
} from '@rolewright/domain';
import { enqueue, jobCatalogue } from '@rolewright/jobs';
import type { Logger } from '@rolewright/runtime';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape, newId, notFound } from '../identifiers.js';
import { JobRunsService } from '../jobs-view/job-runs.service.js';
import { serverLogger } from '../logging.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { day, instant } from '../paging/sql-instant.js';
import { todayOf } from '../today.js';
import { lockFacts, nextInstant } from './facts-lock.js';
import { planImport } from './import-plan.js';
import type {
  AcceptedImportView,
  ImportDifferenceView,
  ImportPreviewView,
  ImportStatus,
  ImportView,
} from './imports.view.js';
import { recordFacts } from './record-facts.js';
import { hashOf, loadFacts, loadObservationsBetween, organisationFileOf } from './stored-facts.js';
import { unprintableFaults } from './unprintable.js';

/** Faults that a preview gives back at most; a file with more is mended in rounds. */
const faultsShown = 200;

/** The difference as it is stored: with the hash of the facts that it was made against. */
type StoredDifference = ImportDifferenceView & { base: string };

interface ImportRow extends Omit<ImportView, 'difference'> {
  difference: StoredDifference;
}

const columns = `i.import_id as "importId", i.file_name as "fileName", ${day('i.as_of', 'asOf')}, i.status,
  ${instant('i.created_at', 'createdAt')}, ${instant('i.accepted_at', 'acceptedAt')}, i.difference`;
const paging = new Paging('imports.newest', ['instant', 'uuid'], 20);

/** Organisation files on their way in: read, shown as a difference, then recorded whole or not at all. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly jobs: JobRunsService,
    private readonly clock: Clock,
    @Inject(serverLogger) private readonly logger: Logger,
  ) {}

  /**
   * Reads a file (YAML, JSON, XLSX, ZIP of CSV), finds every fault at once, and says what accepting it
   * would change. Records no fact. Needs `facts:import`.
   */
  async preview(
    actor: Actor,
    organisationId: string,
    fileName: string,
    bytes: Uint8Array,
  ): Promise<ImportPreviewView> {
    authorise(actor, 'facts:import', organisationId);
    const name = requireFileName(fileName);
    const read = await readFile(name, bytes);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const faults = [...read.faults];
      const today = await todayOf(tx, this.clock, organisationId);
      if (read.asOf && read.asOf > today) faults.push(futureFault(read.asOf, today));
      if (!read.file || faults.length > 0) {
        return { import: null, faults: faults.slice(0, faultsShown), faultCount: faults.length };
      }
      const { difference } = await compare(tx, organisationId, read.file);
      const importId = newId();
      const [row] = await tx.query<ImportRow>(
        `insert into app.imports as i (organisation_id, import_id, file_name, as_of, sha256, status, file, difference, previewed_by)
         values ($1, $2, $3, $4, $5, 'previewed', $6, $7, $8) returning ${columns}`,
        [
          organisationId,
          importId,
          name,
          read.file.asOf,
          createHash('sha256').update(bytes).digest('hex'),
          JSON.stringify(read.file),
          JSON.stringify(difference),
          actor.kind === 'user' ? actor.userId : null,
        ],
      );
      if (!row) throw notFound({ importId });
      return { import: view(row), faults: [], faultCount: 0 };
    });
  }

  /**
   * Records a previewed file's facts, all or nothing, and asks for a snapshot as of its day. Needs
   * `facts:import`. Errors: NOT_FOUND, IMPORT_ALREADY_DECIDED, and CONFLICT where other facts were
   * recorded since the preview, so that nobody accepts a difference they have not seen.
   */
  async accept(
    actor: Actor,
    organisationId: string,
    importId: string,
  ): Promise<AcceptedImportView> {
    authorise(actor, 'facts:import', organisationId);
    knownShape(importId, { importId });
    const accepted = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const { file, base, recordedAt } = await this.decide(tx, actor, organisationId, importId);
      const compared = await compare(tx, organisationId, file);
      if (compared.difference.base !== base) {
        throw new DomainError('CONFLICT', {
          reason: 'Other facts were recorded since this preview: preview the file again.',
          importId,
        });
      }
      const recordedBy = actor.kind === 'user' ? actor.userId : null;
      const target = { organisationId, importId, recordedBy, asOf: file.asOf, recordedAt };
      const facts = await recordFacts(tx, target, compared.plan);
      const imported = await this.load(tx, organisationId, importId);
      await this.audit.record(tx, actor, organisationId, {
        action: 'import.accepted',
        target: importId,
        details: { fileName: imported.fileName, asOf: file.asOf, facts },
      });
      const jobId = await enqueue(
        tx,
        jobCatalogue['scores.snapshot'],
        { organisationId, asOf: file.asOf },
        { requestedBy: actor.kind === 'user' ? actor.userId : null },
      );
      return { facts, import: imported, job: await this.jobs.load(tx, organisationId, jobId) };
    });
    const { facts, ...view } = accepted;
    // Once it is committed: a line about facts that were rolled back would be a lie.
    this.logger.info({ organisationId, importId, asOf: view.import.asOf, facts }, 'facts recorded');
    return view;
  }

  /** Puts a previewed file aside for good. Needs `facts:import`. Errors: NOT_FOUND, IMPORT_ALREADY_DECIDED. */
  async discard(actor: Actor, organisationId: string, importId: string): Promise<ImportView> {
    authorise(actor, 'facts:import', organisationId);
    knownShape(importId, { importId });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const discarded = await tx.query(
        `update app.imports as i set status = 'discarded'
         where i.organisation_id = $1 and i.import_id = $2 and i.status = 'previewed' returning i.import_id`,
        [organisationId, importId],
      );
      const imported = await this.load(tx, organisationId, importId);
      if (discarded.length === 0) throw alreadyDecided(imported);
      await this.audit.record(tx, actor, organisationId, {
        action: 'import.discarded',
        target: importId,
        details: { fileName: imported.fileName, asOf: imported.asOf },
      });
      return imported;
    });
  }

  /** The imports, the newest first. Needs `facts:read`. */
  async list(
    actor: Actor,
    organisationId: string,
    request: PageRequest = {},
  ): Promise<Connection<ImportView>> {
    authorise(actor, 'facts:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<ImportRow>(tx, window, {
        columns,
        from: 'app.imports i',
        scope: 'i.organisation_id = $1',
        parameters: [organisationId],
        order: [
          { column: 'i.created_at', type: 'timestamptz' },
          { column: 'i.import_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    return paging.connection(window, page, (row) => [row.createdAt, row.importId], view);
  }

  /** One import. Needs `facts:read`. Errors: NOT_FOUND. */
  async get(actor: Actor, organisationId: string, importId: string): Promise<ImportView> {
    authorise(actor, 'facts:read', organisationId);
    knownShape(importId, { importId });
    return this.tenancy.read(actor, organisationId, (tx) =>
      this.load(tx, organisationId, importId),
    );
  }

  /**
   * Marks the import as accepted; of two at once, one finds it undecided. The instant of recording is
   * later than that of every fact before, whatever the machine's clock does meanwhile.
   */
  private async decide(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    importId: string,
  ): Promise<{ file: OrganisationFile; base: string; recordedAt: string }> {
    const [decided] = await tx.query<{ file: OrganisationFile; base: string; recordedAt: string }>(
      `update app.imports as i set status = 'accepted', accepted_by = $3, accepted_at = ${nextInstant}
       where i.organisation_id = $1 and i.import_id = $2 and i.status = 'previewed'
       returning i.file, i.difference ->> 'base' as base, ${instant('i.accepted_at', 'recordedAt')}`,
      [organisationId, importId, actor.kind === 'user' ? actor.userId : null],
    );
    if (!decided) throw alreadyDecided(await this.load(tx, organisationId, importId));
    return decided;
  }

  private async load(
    tx: TenantTransaction,
    organisationId: string,
    importId: string,
  ): Promise<ImportView> {
    const [row] = await tx.query<ImportRow>(
      `select ${columns} from app.imports i where i.organisation_id = $1 and i.import_id = $2`,
      [organisationId, importId],
    );
    if (!row) throw notFound({ importId });
    return view(row);
  }
}

async function readFile(name: string, bytes: Uint8Array) {
  const read = await readOrganisationFile(name, bytes);
  const parsed = parseReadFile(read, maturityModel);
  const faults: FileFault[] = parsed.ok
    ? unprintableFaults(parsed.file, read.ok ? read.where : () => undefined)
    : parsed.faults;
  const file = parsed.ok ? parsed.file : undefined;
  return { file, faults, asOf: file?.asOf };
}

async function compare(tx: TenantTransaction, organisationId: string, file: OrganisationFile) {
  const [before] = await loadFacts(tx, [organisationId], file.asOf);
  if (!before) throw notFound({ organisationId });
  const lastDay = (file.observations ?? []).reduce(
    (last, { observedAt }) => (observedAt > last ? observedAt : last),
    file.asOf,
  );
  const beyond =
    lastDay > file.asOf
      ? await loadObservationsBetween(tx, organisationId, file.asOf, lastDay)
      : [];
  const standing = organisationFileOf(before, file.asOf, maturityModel.id);
  const known = before.observations !== null || before.entries !== null;
  const was = known ? score(standing, maturityModel) : null;
  const plan = planImport(before, file, maturityModel, beyond);
  const is = score(plan.after, maturityModel);
  const difference: StoredDifference = {
    sections: plan.sections,
    bandBefore: was?.level ?? null,
    bandAfter: is.level,
    indexBefore: was?.index ?? null,
    indexAfter: is.index,
    base: hashOf(standing),
  };
  return { plan, difference };
}

function view({ difference: { base: _, ...difference }, ...row }: ImportRow): ImportView {
  return { ...row, difference };
}

function alreadyDecided({ importId, status }: { importId: string; status: ImportStatus }) {
  return new DomainError('IMPORT_ALREADY_DECIDED', { importId, status });
}

const futureFault = (asOf: string, today: string): FileFault => ({
  path: 'asOf',
  message: `The file is as of ${asOf}, and today is ${today}.`,
  mend: 'Give the day on which these facts were true; it cannot lie ahead.',
});

// Control characters and unpaired surrogates, as in any name shown to people.
const unprintable = /[\p{Cc}\p{Cs}]/gu;

/** The name for people to recognise the file by: its last part, printable, at most 200 characters. */
function requireFileName(fileName: string): string {
  const name = (fileName.split(/[/\\]/).at(-1) ?? '').replace(unprintable, '').trim().slice(0, 200);
  return name || 'file';
}
