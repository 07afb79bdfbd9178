import { DomainError, type UserActor } from '@rolewright/domain';
import type { Session } from '@rolewright/server';

/** A signed-in person and what they may open, as of this request. */
export interface SignedIn {
  session: Session;
  actor: UserActor;
}

/**
 * What one request carries through the edge: its id and, once asked for, who is asking. Read from the database at most
 * once a request and never kept for the next, so that a revoked session, role or engagement ends at once.
 */
export class RequestContext {
  /** Apart, because Apollo hands resolvers a shallow copy of the context: what one learns, all must know. */
  private readonly state: {
    asked?: Promise<SignedIn | null> | undefined;
    known?: SignedIn | null;
    errors?: readonly unknown[];
  } = {};

  constructor(
    readonly requestId: string,
    private readonly authenticate: (requestId: string) => Promise<SignedIn | null>,
  ) {}

  /** The person asking, or null; a document that is refused earlier never costs a query. */
  async resolveActor(): Promise<UserActor | null> {
    this.state.asked ??= this.authenticate(this.requestId);
    this.state.known = await this.state.asked;
    return this.state.known?.actor ?? null;
  }

  /** Forgets who is asking, for what outlives one request. */
  forget(): void {
    this.state.asked = undefined;
    this.state.known = null;
  }

  requireActor(): UserActor {
    if (!this.state.known) throw new DomainError('UNAUTHENTICATED');
    return this.state.known.actor;
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
    return this.state.known?.actor.userId;
  }
}
