import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { AccessService, SignInService } from '@rolewright/server';
import { RequestContext, type SignedIn } from '../http/request-context.js';

/** Credential → Actor: the session that the cookie opens, and what its person may do now. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly signIn: SignInService,
    private readonly access: AccessService,
  ) {}

  contextOf(headers: IncomingHttpHeaders, requestId: string): RequestContext {
    const { cookie } = headers;
    return new RequestContext(requestId, (id) =>
      cookie ? this.authenticate(cookie, id) : Promise.resolve(null),
    );
  }

  private async authenticate(cookie: string, requestId: string): Promise<SignedIn | null> {
    const session = await this.signIn.sessionFrom(new Headers({ cookie }));
    if (!session) return null;
    return { session, actor: await this.access.resolveActor(session.userId, requestId) };
  }
}
