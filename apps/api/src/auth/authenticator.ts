import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { AccessService, SignInService } from '@rolewright/server';
import { RequestContext } from '../http/request-context.js';

/** Credential → Actor: the session that the cookie opens, and what its person may do now. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly signIn: SignInService,
    private readonly access: AccessService,
  ) {}

  contextOf(headers: IncomingHttpHeaders, requestId: string): RequestContext {
    const { cookie } = headers;
    return new RequestContext(requestId, {
      session: () =>
        cookie ? this.signIn.sessionFrom(new Headers({ cookie })) : Promise.resolve(null),
      actor: ({ userId }, id, within) => this.access.resolveActor(userId, id, within),
    });
  }
}
