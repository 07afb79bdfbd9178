import { GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { type MeasuredDocument, measureDocument } from './document-limits.js';

const most = 1_000;
const longestKept = 10_000;

/** The operation that a request means. */
export interface ChosenOperation {
  kind: OperationTypeNode;
  rootFields: readonly string[];
}

/** Documents already measured, by their text: a screen sends the same one each time. */
export class Documents {
  private readonly known = new Map<string, MeasuredDocument>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Errors: as {@link measureDocument}. Documents past a limit are not kept. */
  measure(source: string): MeasuredDocument {
    const known = this.known.get(source);
    if (known) return known;
    const measured = measureDocument(source, this.schema);
    if (source.length <= longestKept) {
      if (this.known.size >= most) {
        for (const oldest of this.known.keys()) {
          this.known.delete(oldest);
          break;
        }
      }
      this.known.set(source, measured);
    }
    return measured;
  }

  /** The operation named, or the only one. Errors: a GraphQLError where there is none such. */
  choose({ operations }: MeasuredDocument, name: unknown): ChosenOperation {
    const chosen =
      typeof name === 'string'
        ? operations.find((operation) => operation.name === name)
        : operations.length === 1
          ? operations[0]
          : undefined;
    if (!chosen) {
      throw new GraphQLError('The document has no such operation, or several and none was named.', {
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
    }
    return chosen;
  }

  /** A label of few values for metrics: the field, where there is one and it exists. */
  label({ kind, rootFields }: ChosenOperation): string {
    const [field] = rootFields;
    if (rootFields.length !== 1 || !field) return `${kind} several`;
    return this.schema.getRootType(kind)?.getFields()[field]
      ? `${kind} ${field}`
      : `${kind} unknown`;
  }
}
