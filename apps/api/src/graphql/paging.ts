import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The most rows that one page of anything but the portfolio holds. */
export const maxPage = 100;
/** A consultant's portfolio is one screen: all clients of the largest consultancy we serve. */
export const maxPortfolioPage = 500;

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** One page as services give it and as `connectionOf` types publish it. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  /** Null where the operation does not select it. */
  totalCount: number | null;
}

/** The `<name>Connection` and `<name>Edge` types of a node: cursors, never offsets. */
export function connectionOf<T>(name: string, node: Type<T>): Type<Page<T>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => node)
    node!: T;
  }

  @ObjectType(`${name}Connection`)
  class Connection implements Page<T> {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number | null;
  }

  return Connection;
}

/** A service's page through the whitelist mapper of its node. */
export function toPage<View, Node>(page: Page<View>, toNode: (view: View) => Node): Page<Node> {
  return {
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toNode(node) })),
    pageInfo: { hasNextPage: page.pageInfo.hasNextPage, endCursor: page.pageInfo.endCursor },
    totalCount: page.totalCount,
  };
}

/** A service's page request from the arguments of a list, counting the list only where the operation selects its length. */
export function pageRequest(
  info: GraphQLResolveInfo,
  first: number | null | undefined,
  after: string | null | undefined,
): { first: number | null; after: string | null; uncounted: boolean } {
  const counts = (set: SelectionSetNode | undefined): boolean =>
    set !== undefined &&
    set.selections.some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === 'totalCount';
      if (node.kind === Kind.INLINE_FRAGMENT) return counts(node.selectionSet);
      return counts(info.fragments[node.name.value]?.selectionSet);
    });
  const counted = info.fieldNodes.some(({ selectionSet }) => counts(selectionSet));
  return { first: first ?? null, after: after ?? null, uncounted: !counted };
}
