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
  private asked: Promise<SignedIn | null> | undefined;
  private known: SignedIn | null = null;

  /** What went wrong in the operation, for the log. */
  errors: readonly unknown[] | undefined;

  constructor(
    readonly requestId: string,
    private readonly authenticate: (requestId: string) => Promise<SignedIn | null>,
  ) {}

  /** The person asking, or null; a document that is refused earlier never costs a query. */
  async resolveActor(): Promise<UserActor | null> {
    this.asked ??= this.authenticate(this.requestId);
    this.known = await this.asked;
    return this.known?.actor ?? null;
  }

  /** Forgets who is asking, for what outlives one request. */
  forget(): void {
    this.asked = undefined;
    this.known = null;
  }

  requireActor(): UserActor {
    return this.requireSignedIn().actor;
  }

  requireSignedIn(): SignedIn {
    if (!this.known) throw new DomainError('UNAUTHENTICATED', {});
    return this.known;
  }

  answered(errors: readonly unknown[]): void {
    this.errors = errors;
  }

  /** For the log: who it was, where that was asked at all. */
  get userId(): string | undefined {
    return this.known?.actor.userId;
  }
}
