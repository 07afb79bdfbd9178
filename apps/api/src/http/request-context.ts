import { DomainError, type UserActor } from '@rolewright/domain';
import type { Session, Within } from '@rolewright/server';

/** How a request learns who sent it and what that person may do in what it is about. */
export interface Credentials {
  session(): Promise<Session | null>;
  actor(session: Session, requestId: string, within: Within): Promise<UserActor>;
}

/**
 * What one request carries through the edge: its id and, once asked for, who is asking. Read from the database at most
 * once a request and never kept for the next, so that a revoked session, role or engagement ends at once.
 */
export class RequestContext {
  /** Apart, because Apollo hands resolvers a shallow copy of the context: what one learns, all must know. */
  private readonly state: {
    session?: Promise<Session | null> | undefined;
    userId?: string;
    actors: Map<string, Promise<UserActor | null>>;
    errors?: readonly unknown[];
  } = { actors: new Map() };

  constructor(
    readonly requestId: string,
    private readonly credentials: Credentials,
    /** Where the request came from, for counting; never stored. */
    readonly address: string = '',
  ) {}

  /**
   * The person asking, with the grants of what is being asked about; null without a session. A document that is refused
   * earlier never costs a query.
   */
  actor(within: Within = {}): Promise<UserActor | null> {
    const key = within.organisationId ?? within.consultancyId ?? '';
    const known = this.state.actors.get(key);
    if (known) return known;
    const asked = this.resolve(within);
    this.state.actors.set(key, asked);
    return asked;
  }

  /** As `actor`. Errors: UNAUTHENTICATED. */
  async requireActor(within: Within = {}): Promise<UserActor> {
    const actor = await this.actor(within);
    if (!actor) throw new DomainError('UNAUTHENTICATED');
    return actor;
  }

  /** Forgets who is asking, for what outlives one request. */
  forget(): void {
    this.state.session = undefined;
    this.state.actors.clear();
  }

  answered(errors: readonly unknown[]): void {
    this.state.errors = errors;
  }

  /** What went wrong in the operation, for the log; undefined while nothing did. */
  get errors(): readonly unknown[] | undefined {
    return this.state.errors;
  }

  /** For the log: who it was, where that was asked at all. */
  get userId(): string | undefined {
    return this.state.userId;
  }

  /** The session that the request's cookie opens. */
  session(): Promise<Session | null> {
    return (this.state.session ??= this.credentials.session());
  }

  private async resolve(within: Within): Promise<UserActor | null> {
    const session = await this.session();
    if (!session) return null;
    this.state.userId = session.userId;
    return this.credentials.actor(session, this.requestId, within);
  }
}
