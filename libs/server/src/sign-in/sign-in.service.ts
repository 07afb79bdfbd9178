import { DomainError } from '@rolewright/domain';
import type { Pool } from 'pg';
import { ProvenCookies } from './proven-cookies.js';
import { type SignIn, minPasswordLength } from './sign-in.factory.js';

/** A person with an account. */
export interface Person {
  userId: string;
  name: string;
  email: string;
}

/** A live session and its person. */
export interface Session extends Person {
  sessionId: string;
  expiresAt: Date;
}

const liveSession = `
  select s."id" as "sessionId", s."expiresAt", u."id" as "userId", u."name", u."email"
  from "session" s join "user" u on u."id" = s."userId"
  where s."token" = $1 and s."expiresAt" > now()`;

/**
 * Who is who: sessions and accounts. Holds no organisation data and no permission; what a person may
 * do is `AccessService`'s to say.
 */
export class SignInService {
  private readonly proven = new ProvenCookies();

  constructor(
    private readonly signIn: SignIn,
    private readonly pool: Pool,
    private readonly preparedStatements = false,
  ) {}

  /** Answers a request under `/auth/` (sign-in, sign-out, sessions, password change). */
  handle(request: Request): Promise<Response> {
    return this.signIn.handler(request);
  }

  /**
   * The session that a request's cookie opens; null where there is none, or it expired or was revoked.
   * The library proves a cookie's signature; of one that it has proven, only the session is read again,
   * in one statement instead of two and without cryptography, at every request: a revoked session is
   * refused at the next one.
   */
  async sessionFrom(headers: Headers): Promise<Session | null> {
    const cookie = headers.get('cookie') ?? '';
    const token = this.proven.tokenOf(cookie);
    if (token !== undefined) {
      const { rows } = await this.pool.query<Session>({
        ...(this.preparedStatements && { name: 'live-session' }),
        text: liveSession,
        values: [token],
      });
      if (rows[0]) return rows[0];
      this.proven.forget(cookie);
    }
    const found = await this.signIn.api.getSession({ headers, query: { disableRefresh: true } });
    if (!found) return null;
    this.proven.remember(cookie, found.session.token);
    return {
      sessionId: found.session.id,
      expiresAt: found.session.expiresAt,
      userId: found.user.id,
      name: found.user.name,
      email: found.user.email,
    };
  }

  /** The people with these ids, by id; ids without an account are absent. One statement. */
  async peopleById(userIds: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    if (userIds.length === 0) return new Map();
    const { rows } = await this.pool.query<Person>(
      'select id as "userId", name, email from "user" where id = any($1)',
      [[...new Set(userIds)]],
    );
    return new Map(rows.map((person) => [person.userId, person]));
  }

  /** The person with this e-mail address (case does not matter), or null. */
  async personByEmail(email: string): Promise<Person | null> {
    const { rows } = await this.pool.query<Person>(
      'select id as "userId", name, email from "user" where email = $1',
      [email.trim().toLowerCase()],
    );
    return rows[0] ?? null;
  }

  /**
   * Makes an account, for administration and seeding only: nothing the public can reach calls this.
   * Made again with the same e-mail, it gives the same person and leaves the password alone; an
   * account that was left without its password by a kill in the middle gets it now.
   * Errors: INPUT_INVALID for a password shorter than `minPasswordLength`.
   */
  async createPerson(input: { email: string; name: string; password: string }): Promise<Person> {
    if (input.password.length < minPasswordLength) {
      throw new DomainError('INPUT_INVALID', {
        reason: `A password has at least ${minPasswordLength} characters.`,
        field: 'password',
        minimum: minPasswordLength,
      });
    }
    const { internalAdapter, password } = await this.signIn.$context;
    const email = input.email.trim().toLowerCase();
    const existing = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
    const user =
      existing?.user ??
      (await internalAdapter.createUser(
        { email, name: input.name, emailVerified: true },
        { method: 'admin' },
      ));
    if (!existing?.accounts.some((account) => account.providerId === 'credential')) {
      await internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: await password.hash(input.password),
      });
    }
    return { userId: user.id, name: user.name, email: user.email };
  }

  /** Ends every session of a person, on every device, from the next request on. */
  async signOutEverywhere(userId: string): Promise<void> {
    const { internalAdapter } = await this.signIn.$context;
    await internalAdapter.deleteUserSessions(userId);
  }
}
