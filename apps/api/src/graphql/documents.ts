import { GraphQLError, type GraphQLSchema } from 'graphql';
import {
  type MeasuredDocument,
  type MeasuredOperation,
  measureDocument,
} from './document-limits.js';
import { type PlainQuery, preparePlainQuery } from './plain-execution.js';

const most = 1_000;
const longestKept = 10_000;

/** The operation that a request means. */
export class ChosenOperation {
  private validated = false;
  private prepared: PlainQuery | 'beyond it' | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly measured: MeasuredDocument,
    private readonly operation: MeasuredOperation,
  ) {}

  get kind(): MeasuredOperation['kind'] {
    return this.operation.kind;
  }

  get rootFields(): readonly string[] {
    return this.operation.rootFields;
  }

  get node(): MeasuredOperation['node'] {
    return this.operation.node;
  }

  get document(): MeasuredDocument['document'] {
    return this.measured.document;
  }

  /** Apollo has run it, and so has found nothing wrong with it. */
  ran(): void {
    this.validated = true;
  }

  /** The same operation without Apollo and graphql-js (docs/adr/0011); undefined before `ran`, and where it needs them. */
  get plain(): PlainQuery | undefined {
    if (!this.validated) return undefined;
    this.prepared ??=
      preparePlainQuery(this.schema, this.measured.document, this.operation.node) ?? 'beyond it';
    return this.prepared === 'beyond it' ? undefined : this.prepared;
  }
}

interface KnownDocument {
  measured: MeasuredDocument;
  chosen: Map<MeasuredOperation, ChosenOperation>;
}

/** Documents already measured, by their text: a screen sends the same one each time. */
export class Documents {
  private readonly known = new Map<string, KnownDocument>();

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * The operation of this name in this document, or its only one. Errors: as {@link measureDocument}, and a GraphQLError
   * where there is no such operation. Documents past a limit are not kept.
   */
  choose(source: string, name: unknown): ChosenOperation {
    const { measured, chosen } = this.known.get(source) ?? this.learn(source);
    const { operations } = measured;
    const operation =
      typeof name === 'string'
        ? operations.find((one) => one.name === name)
        : operations.length === 1
          ? operations[0]
          : undefined;
    if (!operation) {
      throw new GraphQLError('The document has no such operation, or several and none was named.', {
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
    }
    const known = chosen.get(operation) ?? new ChosenOperation(this.schema, measured, operation);
    chosen.set(operation, known);
    return known;
  }

  /** A label of few values for metrics: the field, where there is one and it exists. */
  label({ kind, rootFields }: ChosenOperation): string {
    const [field] = rootFields;
    if (rootFields.length !== 1 || !field) return `${kind} several`;
    return this.schema.getRootType(kind)?.getFields()[field]
      ? `${kind} ${field}`
      : `${kind} unknown`;
  }

  private learn(source: string): KnownDocument {
    const document = { measured: measureDocument(source, this.schema), chosen: new Map() };
    if (source.length > longestKept) return document;
    if (this.known.size >= most) {
      for (const oldest of this.known.keys()) {
        this.known.delete(oldest);
        break;
      }
    }
    this.known.set(source, document);
    return document;
  }
}
