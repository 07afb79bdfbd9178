import { Injectable } from '@nestjs/common';
import { type UserActor, DomainError } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { newId, notFound } from '../identifiers.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { requireName } from './names.js';

export interface ConsultancyView {
  consultancyId: string;
  name: string;
}

/** The firms whose people assess clients. A consultancy holds no facts; clients' engagements give it its reach. */
@Injectable()
export class ConsultanciesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
  ) {}

  /**
   * Founds a consultancy with the actor as its first member. `id` is for the demonstration, whose
   * ids are fixed: founded again with the same one, it changes nothing.
   */
  async create(
    actor: UserActor,
    input: { name: string },
    id: string = newId(),
  ): Promise<ConsultancyView> {
    const name = requireName(input.name, 'name');
    await this.tenancy.identifyToWrite(actor.userId, async (tx) => {
      await tx.query(
        'insert into app.consultancies (consultancy_id, name) values ($1, $2) on conflict do nothing',
        [id, name],
      );
      await tx.query(
        `insert into app.consultancy_members (consultancy_id, user_id, role) values ($1, $2, 'lead')
         on conflict do nothing`,
        [id, actor.userId],
      );
    });
    return { consultancyId: id, name };
  }

  /**
   * Brings the person who has an account with this e-mail address into a consultancy of the actor's.
   * Errors: NOT_FOUND (not the actor's consultancy, or nobody has that address).
   */
  async addMember(actor: UserActor, consultancyId: string, email: string): Promise<void> {
    if (!actor.consultancies.some((c) => c.consultancyId === consultancyId)) {
      throw notFound({ consultancyId });
    }
    const person = await this.signIn.personByEmail(email);
    if (!person)
      throw new DomainError('NOT_FOUND', {
        email,
      });
    await this.tenancy.identifyToWrite(actor.userId, (tx) =>
      tx.query(
        `insert into app.consultancy_members (consultancy_id, user_id, role) values ($1, $2, 'consultant')
         on conflict do nothing`,
        [consultancyId, person.userId],
      ),
    );
  }
}
