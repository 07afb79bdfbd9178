import {
  defaultFieldResolver,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getVariableValues,
  GraphQLBoolean,
  type GraphQLField,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  type GraphQLLeafType,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** Turns what a service gave into what leaves; throws {@link Irregular} where graphql-js should say what is wrong. */
type Complete = (value: unknown) => unknown;

class Irregular extends Error {}

interface RootField {
  key: string;
  nodes: readonly FieldNode[];
  field: GraphQLField<unknown, unknown>;
  complete: Complete;
}

/** A query prepared once for its document; runs as often as it is sent. */
export interface PlainQuery {
  /** Undefined where the answer needs graphql-js after all: run it there, nothing has been given out. */
  run(
    contextValue: unknown,
    variables: Record<string, unknown> | undefined,
  ): Promise<ExecutionResult | undefined>;
}

/**
 * Prepares a query whose resolvers all stand at the root and give plain data: what lies below is property reads, which
 * graphql-js does at a third of this speed on long lists. Undefined for anything beyond that (resolvers or arguments
 * below the root, directives, introspection, mutations): graphql-js then runs it. The document has been validated.
 */
export function preparePlainQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PlainQuery | undefined {
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root) return undefined;
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const planner = new Planner(fragments);
  const fields = planner.rootFields(operation, root);
  return fields && new PreparedQuery(schema, fragments, operation, root, fields);
}

class PreparedQuery implements PlainQuery {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly operation: OperationDefinitionNode,
    private readonly root: GraphQLObjectType,
    private readonly fields: readonly RootField[],
  ) {}

  async run(
    contextValue: unknown,
    variables: Record<string, unknown> = {},
  ): Promise<ExecutionResult | undefined> {
    const definitions = this.operation.variableDefinitions ?? [];
    const given = getVariableValues(this.schema, definitions, variables, { maxErrors: 50 });
    if (given.errors) return { errors: given.errors };
    const { coerced } = given;
    const settled = await Promise.allSettled(
      this.fields.map((field) => this.resolve(field, contextValue, coerced)),
    );
    const errors: ReturnType<typeof locatedError>[] = [];
    let data: Record<string, unknown> | null = {};
    for (const [at, field] of this.fields.entries()) {
      const outcome = settled[at];
      if (outcome?.status === 'fulfilled') {
        if (data) data[field.key] = outcome.value;
        continue;
      }
      const reason: unknown = outcome?.reason;
      if (reason instanceof Irregular) return undefined;
      errors.push(locatedError(reason, field.nodes, [field.key]));
      if (isNonNullType(field.field.type)) data = null;
      else if (data) data[field.key] = null;
    }
    return errors.length > 0 ? { errors, data } : { data };
  }

  private async resolve(
    { key, nodes, field, complete }: RootField,
    contextValue: unknown,
    variableValues: Record<string, unknown>,
  ): Promise<unknown> {
    const node = nodes[0];
    if (!node) throw new Irregular();
    const args = getArgumentValues(field, node, variableValues);
    const info: GraphQLResolveInfo = {
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType: this.root,
      path: { prev: undefined, key, typename: this.root.name },
      schema: this.schema,
      fragments: Object.fromEntries(this.fragments),
      rootValue: undefined,
      operation: this.operation,
      variableValues,
    };
    const value: unknown = await (field.resolve ?? defaultFieldResolver)(
      undefined,
      args,
      contextValue,
      info,
    );
    if (value instanceof Error) throw value;
    return complete(value);
  }
}

class Unplannable extends Error {}

class Planner {
  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  rootFields(operation: OperationDefinitionNode, root: GraphQLObjectType): RootField[] | undefined {
    try {
      if (operation.directives?.length) throw new Unplannable();
      return [...this.collect([operation.selectionSet], root)].map(([key, nodes]) => {
        const name = nodes[0]?.name.value ?? '';
        const field = root.getFields()[name];
        if (!field) throw new Unplannable();
        return { key, nodes, field, complete: this.completion(field.type, nodes) };
      });
    } catch (error) {
      if (error instanceof Unplannable) return undefined;
      throw error;
    }
  }

  /** Fields by the key they answer under, fragments spread. Every type here is an object type, so a fragment always applies. */
  private collect(
    sets: readonly SelectionSetNode[],
    type: GraphQLObjectType,
  ): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const visit = (set: SelectionSetNode, spread: ReadonlySet<string>): void => {
      for (const node of set.selections) {
        if (node.directives?.length) throw new Unplannable();
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          // An object literal's own ways with such a name are not a map's.
          if (key === '__proto__') throw new Unplannable();
          const known = fields.get(key);
          if (known) known.push(node);
          else fields.set(key, [node]);
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          if (node.typeCondition && node.typeCondition.name.value !== type.name)
            throw new Unplannable();
          visit(node.selectionSet, spread);
        } else {
          const name = node.name.value;
          const fragment = this.fragments.get(name);
          if (!fragment || spread.has(name) || fragment.directives?.length) throw new Unplannable();
          if (fragment.typeCondition.name.value !== type.name) throw new Unplannable();
          visit(fragment.selectionSet, new Set([...spread, name]));
        }
      }
    };
    for (const set of sets) visit(set, new Set());
    return fields;
  }

  private completion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isNonNullType(type)) {
      const complete = this.completion(type.ofType, nodes);
      return (value) => {
        const completed = complete(value);
        if (completed === null) throw new Irregular();
        return completed;
      };
    }
    if (isListType(type)) {
      const complete = this.completion(type.ofType, nodes);
      return (value) => {
        if (value === null || value === undefined) return null;
        if (!Array.isArray(value)) throw new Irregular();
        const completed: unknown[] = new Array(value.length);
        for (let at = 0; at < value.length; at++) completed[at] = complete(value[at]);
        return completed;
      };
    }
    if (isLeafType(type)) return leaf(type);
    if (isObjectType(type)) return this.object(type, nodes);
    throw new Unplannable();
  }

  private object(type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const keys: string[] = [];
    const names: string[] = [];
    const completions: Complete[] = [];
    for (const [key, fieldNodes] of this.collect(sets, type)) {
      const name = fieldNodes[0]?.name.value ?? '';
      keys.push(key);
      names.push(name);
      if (name === '__typename') {
        completions.push(() => type.name);
        continue;
      }
      const field = type.getFields()[name];
      if (!field || field.resolve || field.args.length > 0) throw new Unplannable();
      completions.push(this.completion(field.type, fieldNodes));
    }
    const { length } = keys;
    return (value) => {
      if (value === null || value === undefined) return null;
      if (typeof value !== 'object' || value instanceof Promise) throw new Irregular();
      const source = value as Record<string, unknown>;
      const completed: Record<string, unknown> = {};
      for (let at = 0; at < length; at++) {
        completed[keys[at] as string] = (completions[at] as Complete)(source[names[at] as string]);
      }
      return completed;
    };
  }
}

/** A leaf of the usual kind passes as it is; the type itself decides about any other. */
function leaf(type: GraphQLLeafType): Complete {
  const usual = usualLeaves.get(type.name);
  return (value) => {
    if (value === null || value === undefined) return null;
    if (usual?.(value)) return value;
    let serialized: unknown;
    try {
      serialized = typeof value === 'function' ? undefined : type.serialize(value);
    } catch {
      throw new Irregular();
    }
    if (serialized === null || serialized === undefined) throw new Irregular();
    return serialized;
  };
}

const isText = (value: unknown): boolean => typeof value === 'string';

const usualLeaves: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  [GraphQLString.name, isText],
  [GraphQLID.name, isText],
  [GraphQLBoolean.name, (value) => typeof value === 'boolean'],
  [GraphQLInt.name, (value) => typeof value === 'number' && (value | 0) === value],
  [GraphQLFloat.name, (value) => typeof value === 'number' && Number.isFinite(value)],
]);
