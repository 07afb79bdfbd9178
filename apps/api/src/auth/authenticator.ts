import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { UserActor } from '@rolewright/domain';
import { AccessService, type Session, SignInService } from '@rolewright/server';
import { type Credentials, RequestContext } from '../http/request-context.js';
import { SharedLookups } from './shared-lookups.js';

/** Credential → Actor: the session that the cookie opens, and what its person may do now. */
@Injectable()
export class Authenticator {
  private readonly sessions = new SharedLookups<Session | null>();
  private readonly actors = new SharedLookups<UserActor>();

  constructor(
    private readonly signIn: SignInService,
    private readonly access: AccessService,
  ) {}

  contextOf(headers: IncomingHttpHeaders, requestId: string, address?: string): RequestContext {
    const { cookie } = headers;
    const credentials: Credentials = {
      session: () =>
        cookie
          ? this.sessions.ask(cookie, () => this.signIn.sessionFrom(new Headers({ cookie })))
          : Promise.resolve(null),
      actor: async ({ userId }, id, within) => {
        const key = JSON.stringify([userId, within.organisationId, within.consultancyId]);
        const actor = await this.actors.ask(key, () =>
          this.access.resolveActor(userId, id, within),
        );
        // Shared is what the person may do; in whose name it is done stays each request's own.
        return { ...actor, requestId: id };
      },
    };
    return new RequestContext(requestId, credentials, address);
  }
}
