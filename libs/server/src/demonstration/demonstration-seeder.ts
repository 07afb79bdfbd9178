import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { demonstrations } from '@rolewright/catalogue';
import { DomainError, systemActor, type UserActor } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { RosterImportsService } from '../campaigns/roster-imports.service.js';
import { JobRunsService } from '../jobs-view/job-runs.service.js';
import { ImportsService } from '../observations/imports.service.js';
import type { ImportView } from '../observations/imports.view.js';
import { AccessService } from '../organisations/access.service.js';
import { ConsultanciesService } from '../organisations/consultancies.service.js';
import { EngagementsService } from '../organisations/engagements.service.js';
import { MembersService } from '../organisations/members.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { ScoresService } from '../scores/scores.service.js';
import { SnapshotsService } from '../scores/snapshots.service.js';
import { type Person, SignInService } from '../sign-in/sign-in.service.js';
import {
  clientId,
  consultancy,
  consultant,
  type DemonstrationSignIn,
  executive,
  lead,
  owner,
} from './demonstration-people.js';
import { rosterKey, rosterLines } from './demonstration-rosters.js';

type Demonstration = (typeof demonstrations)[number];

/** Finds a service by its class, as a Nest application does. */
export interface Services {
  get<T>(type: abstract new (...dependencies: never[]) => T): T;
}

const requestId = 'demonstration';
/** Longer than any queue of a starting machine; a worker that does not answer by then is not there. */
const workersPatience = 60_000;
const files = new URL('../../../catalogue/demonstration/', import.meta.url);

/**
 * Lays out the demonstration by the ways that everyone goes: accounts, a consultancy, organisations
 * with their owners, engagements that the owners grant, files imported by the consultant, snapshots
 * taken as of each quarter's end. Every step looks first whether it is done, so that a killed run is
 * simply run again.
 */
export class DemonstrationSeeder {
  constructor(
    private readonly services: Services,
    private readonly report: (progress: string) => void = () => undefined,
    /** True where a worker runs beside: the snapshots are then its jobs, as everyone's are. */
    private readonly byWorker = false,
  ) {}

  /** True where anything was missing. */
  async seed(): Promise<boolean> {
    if (await this.isComplete()) return false;
    this.report('people');
    const adviser = await this.person(consultant);
    const people = {
      owner: await this.person(owner),
      lead: await this.person(lead),
      executive: await this.person(executive),
    };
    await this.services
      .get(ConsultanciesService)
      .create(await this.actor(adviser), consultancy, consultancy.consultancyId);
    for (const [place, client] of demonstrations.entries()) {
      const founder = place === 0 ? people.owner : await this.founderOf(client);
      await this.client(client, place, founder);
      if (place === 0) await this.firstClientsPeople(people);
      await this.services
        .get(RosterImportsService)
        .importLines(await this.actor(adviser), clientId(place), {
          requestKey: rosterKey(place),
          text: rosterLines(client.slug, place),
          dryRun: false,
        });
    }
    // Clients do not wait for one another's snapshots; where one fails, the others end what they are
    // at, so that nothing of this run is still at work when the next one begins.
    const actor = await this.actor(adviser);
    const outcomes = await Promise.allSettled(
      demonstrations.map((client, place) => this.quarters(client, place, actor)),
    );
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    return true;
  }

  /** Snapshots come last: where all are there, so is everything else. */
  private async isComplete(): Promise<boolean> {
    const ids = demonstrations.map((_, place) => clientId(place));
    const rows = await this.services.get(Tenancy).read(systemActor(ids, requestId), ids, (tx) =>
      tx.query<{ organisationId: string; days: string[] }>(
        `select s.organisation_id as "organisationId", json_agg(s.as_of) as days from app.snapshots s
           where s.organisation_id = any($1::uuid[]) group by s.organisation_id`,
        [ids],
      ),
    );
    const taken = new Map(rows.map((row) => [row.organisationId, row.days]));
    return demonstrations.every(({ quarters }, place) =>
      quarters.every((quarter) => taken.get(clientId(place))?.includes(lastDayOf(quarter))),
    );
  }

  private person({ email, name, password }: DemonstrationSignIn): Promise<Person> {
    return this.services.get(SignInService).createPerson({ email, name, password });
  }

  /** The other clients belong to people of their own, whom nobody signs in as. */
  private founderOf({ slug, name }: Demonstration): Promise<Person> {
    return this.services.get(SignInService).createPerson({
      email: `owner@${slug}.demo.rolewright.example`,
      name: `Owner of ${name}`,
      password: randomBytes(24).toString('base64url'),
    });
  }

  private async client(client: Demonstration, place: number, founder: Person): Promise<void> {
    this.report(client.name);
    const organisationId = clientId(place);
    await this.services
      .get(OrganisationsService)
      .create(
        await this.actor(founder),
        { name: client.name, timeZone: 'Europe/London' },
        organisationId,
      );
    await unlessThere(
      this.services.get(EngagementsService).grant(await this.actor(founder), organisationId, {
        consultancyId: consultancy.consultancyId,
        scope: 'assess',
      }),
    );
  }

  private async firstClientsPeople(people: Record<'owner' | 'lead' | 'executive', Person>) {
    const members = this.services.get(MembersService);
    const actor = await this.actor(people.owner);
    for (const [person, role] of [
      [people.lead, 'security-lead'],
      [people.executive, 'executive'],
    ] as const) {
      await unlessThere(members.add(actor, clientId(0), { email: person.email, role }));
    }
  }

  /** Imports each quarter's file and takes its snapshot before the next: what was known then, not what came later. */
  private async quarters(client: Demonstration, place: number, actor: UserActor): Promise<void> {
    const organisationId = clientId(place);
    const { edges } = await this.services
      .get(ImportsService)
      .list(actor, organisationId, { first: 100 });
    const before = edges.map(({ node }) => node);
    for (const [at, quarter] of client.quarters.entries()) {
      this.report(`${client.name}, quarter ${at + 1} of ${client.quarters.length}`);
      const jobId = await this.importQuarter(client, quarter, organisationId, actor, before);
      await this.snapshot(actor, organisationId, lastDayOf(quarter), jobId);
    }
  }

  /** The snapshot of a day, by the job that its import asked for; by one of its own where an earlier run imported it. */
  private async snapshot(
    actor: UserActor,
    organisationId: string,
    asOf: string,
    importsJob: string | null,
  ): Promise<void> {
    if (!this.byWorker) {
      const system = systemActor([organisationId], requestId);
      await this.services.get(SnapshotsService).take(system, [organisationId], asOf);
      return;
    }
    const scores = this.services.get(ScoresService);
    if (!importsJob && (await scores.snapshot(actor, organisationId, asOf))) return;
    const jobId = importsJob ?? (await scores.requestSnapshot(actor, organisationId, asOf)).jobId;
    const jobs = this.services.get(JobRunsService);
    for (const until = Date.now() + workersPatience; ; await delay(40)) {
      const { state, error } = await jobs.get(actor, organisationId, jobId);
      if (state === 'DONE') return;
      if (state !== 'QUEUED' && state !== 'RUNNING')
        throw new DomainError('UNAVAILABLE', { job: 'scores.snapshot', state, error });
      if (Date.now() > until)
        throw new DomainError('UNAVAILABLE', {
          job: 'scores.snapshot',
          mend: 'Is a worker running?',
        });
    }
  }

  /** The job that its acceptance asked for; null where an earlier run has imported it. */
  private async importQuarter(
    { slug }: Demonstration,
    quarter: string,
    organisationId: string,
    actor: UserActor,
    before: readonly ImportView[],
  ): Promise<string | null> {
    const imports = this.services.get(ImportsService);
    const fileName = `${slug}-${quarter}.yaml`;
    const earlier = before.filter((one) => one.fileName === fileName);
    if (earlier.some(({ status }) => status === 'accepted')) return null;
    for (const { importId, status } of earlier) {
      if (status === 'previewed') await imports.discard(actor, organisationId, importId);
    }
    const bytes = await readFile(new URL(`${slug}/${quarter}.yaml`, files));
    const preview = await imports.preview(actor, organisationId, fileName, bytes);
    if (!preview.import) {
      throw new DomainError('IMPORT_REFUSED', { fileName, faults: preview.faults });
    }
    const { job } = await imports.accept(actor, organisationId, preview.import.importId);
    return job.jobId;
  }

  private actor({ userId }: Person): Promise<UserActor> {
    return this.services.get(AccessService).resolveActor(userId, requestId);
  }
}

/** `2025-q2` → 2025-06-30 */
function lastDayOf(quarter: string): string {
  const [year, number] = quarter.split('-q').map(Number);
  return new Date(Date.UTC(year ?? 0, (number ?? 0) * 3, 0)).toISOString().slice(0, 10);
}

/** A step that an earlier run has done already. */
async function unlessThere(step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'CONFLICT')) throw error;
  }
}
