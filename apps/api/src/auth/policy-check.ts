import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLArgument, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { type Policy, policyOf } from './policy.js';

// Where the GraphQL module keeps what its decorators say; it exports no names for them.
const resolverType = 'graphql:resolver_type';
const resolverName = 'graphql:resolver_name';
const propertyResolver = 'graphql:resolve_property';
const roots: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/** The handlers of the schema's root fields, as `Query.portfolio`. */
export type RootHandlers = ReadonlyMap<string, object>;

/** Faults of the declared policies; the API does not start with one. */
export function policyFaults(schema: GraphQLSchema, handlers: RootHandlers): string[] {
  const faults: string[] = [];
  for (const type of [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const place = `${type?.name}.${field.name}`;
      const handler = handlers.get(place);
      const policy = handler && policyOf(handler);
      if (!policy)
        faults.push(
          `${place}: no policy. Declare @Permitted, @SignedIn or @Public on its resolver.`,
        );
      else faults.push(...mismatches(place, field.args, policy));
    }
  }
  for (const place of handlers.keys()) {
    if (roots.includes(place.split('.')[0] ?? '')) continue;
    faults.push(
      `${place}: a resolver below the root. Give the whole answer from its root field's service.`,
    );
  }
  return faults;
}

/** An operation that names an organisation asks for a permission there, and one that asks names it where the guard looks. */
function mismatches(place: string, args: readonly GraphQLArgument[], policy: Policy): string[] {
  const named = args.some(
    (arg) => arg.name === 'organisationId' || (arg.name === 'input' && hasOrganisation(arg)),
  );
  if (named && policy.kind !== 'permission') {
    return [`${place}: takes organisationId, so its policy must be @Permitted.`];
  }
  if (!named && policy.kind === 'permission') {
    return [`${place}: @Permitted needs organisationId among its arguments or in its input.`];
  }
  return [];
}

function hasOrganisation(arg: GraphQLArgument): boolean {
  const type = getNamedType(arg.type);
  return isInputObjectType(type) && 'organisationId' in type.getFields();
}

/** Runs once all modules stand: a resolver without a policy keeps the API from starting. */
@Injectable()
export class PolicyCheck implements OnApplicationBootstrap {
  constructor(
    private readonly modules: ModulesContainer,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  onApplicationBootstrap(): void {
    const faults = policyFaults(this.schemaHost.schema, this.handlers());
    if (faults.length > 0)
      throw new Error(`Policies are missing or wrong:\n  ${faults.join('\n  ')}`);
  }

  handlers(): RootHandlers {
    const handlers = new Map<string, object>();
    for (const module of this.modules.values()) {
      for (const { metatype, isNotMetatype } of module.providers.values()) {
        if (isNotMetatype || typeof metatype !== 'function') continue;
        const prototype = metatype.prototype as Record<string, unknown> | undefined;
        for (const name of prototype ? Object.getOwnPropertyNames(prototype) : []) {
          const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
          const handler: unknown = descriptor?.value;
          if (typeof handler !== 'function' || name === 'constructor') continue;
          const type = Reflect.getMetadata(propertyResolver, handler)
            ? metatype.name
            : (Reflect.getMetadata(resolverType, handler) as string | undefined);
          const field = Reflect.getMetadata(resolverName, handler) as string | undefined;
          if (type) handlers.set(`${type}.${field ?? name}`, handler);
        }
      }
    }
    return handlers;
  }
}
