import { DomainError } from '@rolewright/domain';
import { isDay } from '../calendar.js';
import { isId } from '../identifiers.js';

/** One page of a list, as the API publishes it. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** Rows of the whole list, on all its pages; null where nobody asked. */
  totalCount: number | null;
}

/** Rows as they were read: one more than the page holds, to learn whether more follow. */
export interface Rows<Row> {
  rows: readonly Row[];
  totalCount: number | null;
}

/** What a caller asks of a list. */
export interface PageRequest {
  /** How many at most. */
  first?: number | null;
  /** The cursor after which the page starts. */
  after?: string | null;
  /** Spares the length of the whole list, which takes longer to find than a page of it. */
  uncounted?: boolean;
}

/** The place of a row in its order: the values of the order's columns, in their order. */
export type Place = readonly (string | number | null)[];

/**
 * What a column of an order holds. A cursor is checked against it: a forged one must be refused
 * here, not fail in the database.
 */
export type PlaceKind = 'text' | 'uuid' | 'date' | 'instant' | 'number' | 'number?';

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

const fits: Record<PlaceKind, (value: unknown) => boolean> = {
  // PostgreSQL text cannot hold NUL.
  text: (v) => typeof v === 'string' && !v.includes('\0'),
  uuid: isId,
  date: isDay,
  instant: (v) =>
    typeof v === 'string' &&
    isoInstant.test(v) &&
    isDay(v.slice(0, 10)) &&
    !Number.isNaN(Date.parse(v)),
  number: (v) => Number.isFinite(v),
  'number?': (v) => v === null || Number.isFinite(v),
};

/** A checked request: `limit` rows after `after`, or from the beginning. */
export interface PageWindow {
  limit: number;
  after: Place | null;
  uncounted?: true;
}

/**
 * Cursors are opaque to callers and carry the name of their list and order, so that one taken from
 * another list is refused instead of silently giving a wrong page.
 */
function encodeCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place]), 'utf8').toString('base64url');
}

function decodeCursor(list: string, kinds: readonly PlaceKind[], cursor: string): Place {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parsed = null;
  }
  const [name, ...place] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
  const valid =
    name === list &&
    place.length === kinds.length &&
    kinds.every((kind, at) => fits[kind](place[at]));
  if (!valid)
    throw new DomainError('INPUT_INVALID', {
      reason: 'This cursor belongs to no page of this list.',
      field: 'after',
    });
  return place as Place;
}

/**
 * One list's paging: `list` names the list and its order, `kinds` what a row's place is made of,
 * `usual` and `most` the page's usual and largest size.
 */
export class Paging {
  constructor(
    private readonly list: string,
    private readonly kinds: readonly PlaceKind[],
    private readonly usual: number,
    private readonly most = 100,
  ) {}

  /** Checks a request. Errors: INPUT_INVALID where `first` is not 1..most or the cursor is not this list's. */
  window(request: PageRequest): PageWindow {
    const limit = request.first ?? this.usual;
    if (!Number.isInteger(limit) || limit < 1 || limit > this.most) {
      throw new DomainError('INPUT_INVALID', {
        reason: `A page holds 1 to ${this.most} rows.`,
        field: 'first',
        minimum: 1,
        maximum: this.most,
      });
    }
    const after = request.after ? decodeCursor(this.list, this.kinds, request.after) : null;
    return { limit, after, ...(request.uncounted && { uncounted: true }) };
  }

  /** Makes the page of what was read for its window. */
  connection<Row, Node>(
    window: PageWindow,
    { rows, totalCount }: Rows<Row>,
    placeOf: (row: Row) => Place,
    nodeOf: (row: Row) => Node,
  ): Connection<Node> {
    const edges = rows.slice(0, window.limit).map((row) => ({
      cursor: encodeCursor(this.list, placeOf(row)),
      node: nodeOf(row),
    }));
    return {
      edges,
      pageInfo: {
        hasNextPage: rows.length > window.limit,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount,
    };
  }
}
