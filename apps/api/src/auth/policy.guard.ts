import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { authorise, DomainError } from '@rolewright/domain';
import { policyOf, requestContextOf, subjectOf } from './policy.js';

/** Denies by default: no policy, no way in; no actor and no `@Public`, UNAUTHENTICATED. */
@Injectable()
export class PolicyGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = policyOf(context.getHandler());
    if (!policy) throw new Error(`${context.getHandler().name} has no policy`);
    if (policy.kind === 'public') return true;
    const subject = subjectOf(context);
    const actor = await requestContextOf(context).requireActor(subject);
    if (policy.kind === 'permission') {
      // policy-check.ts: whoever asks for a permission names the organisation.
      if (subject.organisationId === undefined) throw new DomainError('NOT_FOUND');
      authorise(actor, policy.permission, subject.organisationId);
    }
    return true;
  }
}
