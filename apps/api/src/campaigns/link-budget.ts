import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@rolewright/domain';
import { RequestBudget } from '../http/admission.js';
import { type EdgeOptions, edgeOptions } from '../http/edge-options.js';
import type { RequestContext } from '../http/request-context.js';

/** A minute: more than an eager page with unsent answers needs, and far less than guessing would take. */
const perLink = 240;
/** A minute: an office behind one address may answer at once. */
const perAddress = 1_200;
/** A minute: secrets that open nothing, from one address. */
const wrongPerAddress = 30;

/**
 * How often personal links may be used: by link and by address, and far less often with a secret that opens nothing.
 * Counted in this process; where requests are not counted at all, neither are these.
 */
@Injectable()
export class LinkBudget {
  private readonly links: RequestBudget;
  private readonly addresses: RequestBudget;
  private readonly wrong: RequestBudget;
  private readonly barred = new Map<string, number>();

  constructor(@Inject(edgeOptions) { config }: EdgeOptions) {
    const counted = config.requestsPerMinute > 0;
    this.links = new RequestBudget(counted ? perLink : 0);
    this.addresses = new RequestBudget(counted ? perAddress : 0);
    this.wrong = new RequestBudget(counted ? wrongPerAddress : 0);
  }

  /** Does the work where both budgets allow. Errors: RATE_LIMITED, and the work's own. */
  async spend<T>(
    { address }: RequestContext,
    token: string,
    work: () => Promise<T>,
    now: number = Date.now(),
  ): Promise<T> {
    // The map of counts must not hold secrets.
    const link = createHash('sha256').update(token).digest('base64url');
    if (
      (this.barred.get(address) ?? 0) > now ||
      this.addresses.take(address, now) > 0 ||
      this.links.take(link, now) > 0
    ) {
      throw new DomainError('RATE_LIMITED');
    }
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') this.countWrong(address, now);
      throw error;
    }
  }

  private countWrong(address: string, now: number): void {
    const wait = this.wrong.take(address, now);
    if (wait === 0) return;
    for (const [known, until] of this.barred) if (until <= now) this.barred.delete(known);
    this.barred.set(address, now + wait * 1_000);
  }
}
