import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Permission, UserActor } from '@rolewright/domain';
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

/** The person who asks; the guard has made sure that there is one. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): UserActor => requestContextOf(context).requireActor(),
);

export const CurrentRequest = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestContext => requestContextOf(context),
);
