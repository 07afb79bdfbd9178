import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { authorise, DomainError } from '@rolewright/domain';
import { policyOf, requestContextOf } from './policy.js';

/** Denies by default: no policy, no way in; no actor and no `@Public`, UNAUTHENTICATED. */
@Injectable()
export class PolicyGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = policyOf(context.getHandler());
    if (!policy) throw new Error(`${context.getHandler().name} has no policy`);
    if (policy.kind === 'public') return true;
    const actor = await requestContextOf(context).resolveActor();
    if (!actor) throw new DomainError('UNAUTHENTICATED', {});
    if (policy.kind === 'permission') {
      authorise(actor, policy.permission, organisationOf(context));
    }
    return true;
  }
}

/** Every operation on an organisation names it as `organisationId`, itself or in its one input (policy-check.ts). */
function organisationOf(context: ExecutionContext): string {
  const named = context.getArgByIndex<{
    organisationId?: string;
    input?: { organisationId?: string };
  }>(1);
  const organisationId = named.organisationId ?? named.input?.organisationId;
  if (typeof organisationId !== 'string') throw new DomainError('NOT_FOUND', {});
  return organisationId;
}
