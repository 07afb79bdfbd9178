import { maturityModel } from '@rolewright/catalogue';
import type { OrganisationFile, UserActor } from '@rolewright/domain';
import { v4 } from 'uuid';
import { ImportsService } from '../observations/imports.service.js';
import type { RegisterSection } from '../observations/register-entries.js';
import { RegistersService, type StandingRow } from '../observations/registers.service.js';
import { MembersService } from '../organisations/members.service.js';
import type { Ground } from '../server.fixture.js';
import type { Person } from '../sign-in/sign-in.service.js';

export const requestKey = (): string => v4();

/** What the specs of this feature begin with: an organisation with a lead, and facts that came by a file. */
export class OwnershipGround {
  constructor(readonly ground: Ground) {}

  /** Today of every organisation here: the stopped clock's day. */
  readonly today = '2026-11-02';

  async organisation() {
    const { owner, ownerPerson, organisationId } = await this.ground.organisation();
    return { owner, ownerPerson, organisationId };
  }

  async member(
    owner: UserActor,
    organisationId: string,
    role: 'security-lead' | 'contributor' | 'executive' = 'contributor',
    name?: string,
  ): Promise<{ person: Person; actor: UserActor }> {
    const person = await this.ground.person(name);
    await this.ground.get(MembersService).add(owner, organisationId, { email: person.email, role });
    return { person, actor: await this.ground.actor(person) };
  }

  /** Records a file as of a day, by the way that files come in. */
  async record(
    owner: UserActor,
    organisationId: string,
    file: Partial<OrganisationFile>,
    asOf = '2026-10-01',
  ): Promise<void> {
    const imports = this.ground.get(ImportsService);
    const content = { organisation: { name: 'x' }, model: maturityModel.id, asOf, ...file };
    const preview = await imports.preview(
      owner,
      organisationId,
      'file.json',
      Buffer.from(JSON.stringify(content)),
    );
    if (!preview.import) throw new Error(JSON.stringify(preview.faults));
    await imports.accept(owner, organisationId, preview.import.importId);
  }

  rows<Body>(
    actor: UserActor,
    organisationId: string,
    section: RegisterSection,
  ): Promise<StandingRow<Body>[]> {
    return this.ground.tenancy.read(actor, organisationId, (tx) =>
      this.ground.get(RegistersService).rows<Body>(tx, organisationId, section),
    );
  }
}
