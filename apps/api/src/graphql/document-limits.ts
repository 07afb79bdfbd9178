import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLField,
  valueFromASTUntyped,
} from 'graphql';
import { maxPage, maxPortfolioPage } from './paging.js';

/**
 * What one document may ask for. Our own screens need at most half of each; the specs hold both ends.
 * One rule of our own instead of a package: docs/adr/0010.
 */
export const documentLimits = {
  tokens: 1_500,
  operations: 10,
  fragments: 40,
  /** Fields below one another, the root field included. */
  depth: 10,
  /** Fields after fragments are spread. */
  fields: 400,
  rootFields: 12,
  aliases: 30,
  directives: 20,
  /** Values the answer may hold at its largest, plus the work of the root fields. */
  cost: 100_000,
} as const;

export type DocumentLimit = keyof typeof documentLimits;

/** Root fields that compute, by the cost of computing in values. */
const work: Readonly<Record<string, number>> = {
  liveScore: 5_000,
  ownership: 5_000,
  decisionMatrix: 5_000,
  ownershipMap: 5_000,
  assignmentBoard: 5_000,
  pains: 20_000,
  domainFacts: 5_000,
  previewImport: 20_000,
  acceptImport: 20_000,
};
const usualWork = 500;
/** Assumed length of a list that is not a page. */
const usualLength = 10;
/** Lists that the model itself keeps shorter. */
const knownLengths: Readonly<Record<string, number>> = {
  'DomainConsensus.questions': 4,
  'QuestionSpread.standings': 3,
};

interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  cost: number;
}

const nothing: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0 };

export interface MeasuredOperation {
  name: string | undefined;
  kind: OperationTypeNode;
  rootFields: readonly string[];
  node: OperationDefinitionNode;
}

/** A document within the limits. */
export interface MeasuredDocument {
  document: DocumentNode;
  operations: readonly MeasuredOperation[];
}

export class DocumentLimitError extends GraphQLError {
  constructor(limit: DocumentLimit, found?: number) {
    const maximum = documentLimits[limit];
    const seen = found === undefined || !Number.isFinite(found) ? '' : ` (${found})`;
    super(`The document goes past the limit of ${maximum} for ${limit}${seen}.`, {
      extensions: { code: 'DOCUMENT_LIMIT', limit, maximum },
    });
  }
}

/**
 * Parses and measures a document before anything else looks at it: validation itself takes time that grows with the
 * square of the fields. Throws {@link DocumentLimitError} past a limit, a plain GraphQLError for bad syntax.
 */
export function measureDocument(source: string, schema: GraphQLSchema): MeasuredDocument {
  const document = parseBounded(source);
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    else if (node.kind === Kind.OPERATION_DEFINITION) operations.push(node);
  }
  hold('operations', operations.length);
  hold('fragments', fragments.size);
  const ruler = new Ruler(schema, fragments);
  return {
    document,
    operations: operations.map((operation) => {
      const rootFields = ruler.rootFieldsOf(operation);
      hold('rootFields', rootFields.length);
      const size = ruler.measure(operation);
      for (const limit of ['depth', 'fields', 'aliases', 'directives', 'cost'] as const) {
        hold(limit, size[limit]);
      }
      return {
        name: operation.name?.value,
        kind: operation.operation,
        rootFields,
        node: operation,
      };
    }),
  };
}

function hold(limit: DocumentLimit, found: number): void {
  if (found > documentLimits[limit]) throw new DocumentLimitError(limit, found);
}

function parseBounded(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: documentLimits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('tokens. Parsing aborted')) {
      throw new DocumentLimitError('tokens');
    }
    throw error;
  }
}

class Ruler {
  private readonly measured = new Map<string, Size>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  measure(operation: OperationDefinitionNode): Size {
    const root = this.schema.getRootType(operation.operation) ?? undefined;
    const size = this.ofSet(operation.selectionSet, root, maxPage);
    return { ...size, directives: size.directives + (operation.directives?.length ?? 0) };
  }

  /** Names of the root fields in order, as often as they are asked for. */
  rootFieldsOf(operation: OperationDefinitionNode): string[] {
    const names: string[] = [];
    const visited = new Set<string>();
    const walk = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) names.push(node.name.value);
        else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet);
        else {
          const fragment = this.fragments.get(node.name.value);
          if (!fragment || visited.has(node.name.value)) continue;
          visited.add(node.name.value);
          walk(fragment.selectionSet);
        }
      }
    };
    walk(operation.selectionSet);
    return names;
  }

  private ofSet(set: SelectionSetNode, parent: GraphQLObjectType | undefined, page: number): Size {
    let total = nothing;
    for (const node of set.selections) {
      const own = node.directives?.length ?? 0;
      let size: Size;
      if (node.kind === Kind.FIELD) size = this.ofField(node, parent, page);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        size = this.ofSet(node.selectionSet, parent, page);
      else size = this.ofFragment(node.name.value, page);
      total = {
        depth: Math.max(total.depth, size.depth),
        fields: total.fields + size.fields,
        aliases: total.aliases + size.aliases,
        directives: total.directives + size.directives + own,
        cost: total.cost + size.cost,
      };
    }
    return total;
  }

  private ofField(node: FieldNode, parent: GraphQLObjectType | undefined, page: number): Size {
    const name = node.name.value;
    // Where introspection is off, validation refuses these fields; where it is on, tools send deep documents.
    if (name === '__schema' || name === '__type') return { ...nothing, fields: 1, cost: usualWork };
    const field = parent?.getFields()[name];
    const isRoot = parent !== undefined && this.isRoot(parent);
    const nextPage = isRoot ? pageOf(node, field) : page;
    const type = field && getNamedType(field.type);
    const below = node.selectionSet
      ? this.ofSet(node.selectionSet, isObjectType(type) ? type : undefined, nextPage)
      : nothing;
    const times =
      field && isListType(getNullableType(field.type))
        ? name === 'edges'
          ? page
          : (knownLengths[`${parent?.name}.${name}`] ?? usualLength)
        : 1;
    return {
      depth: below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (node.alias && name !== '__typename' ? 1 : 0),
      directives: below.directives,
      cost: (isRoot ? (work[name] ?? usualWork) : 0) + times * (1 + below.cost),
    };
  }

  /** A fragment is measured once for each page size, so that nested spreads cost no time to refuse. */
  private ofFragment(name: string, page: number): Size {
    const key = `${page} ${name}`;
    const known = this.measured.get(key);
    if (known) return known;
    // A fragment inside itself counts as nothing here; validation refuses it by name.
    this.measured.set(key, nothing);
    const fragment = this.fragments.get(name);
    if (!fragment) return nothing;
    const type = this.schema.getType(fragment.typeCondition.name.value);
    const size = this.ofSet(fragment.selectionSet, isObjectType(type) ? type : undefined, page);
    const whole = { ...size, directives: size.directives + (fragment.directives?.length ?? 0) };
    this.measured.set(key, whole);
    return whole;
  }

  private isRoot(type: GraphQLObjectType): boolean {
    return (
      type === this.schema.getQueryType() ||
      type === this.schema.getMutationType() ||
      type === this.schema.getSubscriptionType()
    );
  }
}

/** Rows a root field may give: what it says itself, and the most it may where a variable says it. */
function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  const most = field?.name === 'portfolio' ? maxPortfolioPage : maxPage;
  const given = node.arguments?.find(({ name }) => name.value === 'first');
  if (given) {
    const value = given.value.kind === Kind.INT ? Number(valueFromASTUntyped(given.value)) : most;
    return Math.max(1, Math.min(value, most));
  }
  const usual = field?.args.find(({ name }) => name === 'first')?.defaultValue;
  return typeof usual === 'number' ? usual : 1;
}
