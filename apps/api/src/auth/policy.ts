import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Permission, UserActor } from '@rolewright/domain';
import type { Within } from '@rolewright/server';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../http/request-context.js';

/**
 * Who may use an operation or a route. The guard enforces it before a resolver runs; services check again, since jobs
 * come to them by another way. Something without a policy does not start (see policy-check.ts).
 */
export type Policy =
  | { kind: 'public'; why: string }
  | { kind: 'signed-in'; why: string }
  | { kind: 'permission'; permission: Permission };

const policyKey = Symbol('policy');

/** Open to everyone, and why that is right. */
export const Public = (why: string) => declare({ kind: 'public', why });

/** Open to every signed-in person, and why no organisation's permission is asked. */
export const SignedIn = (why: string) => declare({ kind: 'signed-in', why });

/** Open to whom this permission is granted in the organisation that the arguments name as `organisationId`. */
export const Permitted = (permission: Permission) => declare({ kind: 'permission', permission });

function declare(policy: Policy) {
  return applyDecorators(SetMetadata(policyKey, policy), RouteConfig({ policy }));
}

export function policyOf(handler: object): Policy | undefined {
  return Reflect.getMetadata(policyKey, handler) as Policy | undefined;
}

/** The request's context, of a GraphQL field as of a route. */
export function requestContextOf(context: ExecutionContext): RequestContext {
  return context.getType<'http' | 'graphql'>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<RequestContext>()
    : context.switchToHttp().getRequest<FastifyRequest>().rolewright;
}

/**
 * What the arguments of a field name: every operation on an organisation names it itself or in its one input; a route
 * names it in its path.
 */
export function subjectOf(context: ExecutionContext): Within {
  if (context.getType<'http' | 'graphql'>() !== 'graphql') {
    const { params } = context.switchToHttp().getRequest<FastifyRequest>();
    const named = (params as { organisationId?: unknown } | undefined)?.organisationId;
    return typeof named === 'string' ? { organisationId: named } : {};
  }
  const { input, ...named } = context.getArgByIndex<Within & { input?: Within | null }>(1);
  const { organisationId, consultancyId } = input ?? named;
  if (typeof organisationId === 'string') return { organisationId };
  return typeof consultancyId === 'string' ? { consultancyId } : {};
}

/** The person who asks, with the grants of what is asked about; the guard has made sure that there is one. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Promise<UserActor> =>
    requestContextOf(context).requireActor(subjectOf(context)),
);

export const CurrentRequest = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestContext => requestContextOf(context),
);
