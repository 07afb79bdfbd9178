import type { TenantTransaction } from '@rolewright/tenancy';
import type { PageWindow, Rows } from './page.js';

/** One ordered list in SQL. */
export interface ListQuery {
  columns: string;
  /** The table with its alias, joins included. */
  from: string;
  /** Which rows belong to the list; its parameters are $1, $2, … */
  scope: string;
  parameters: readonly unknown[];
  /**
   * The order's columns with their types, qualified by their table: a bare name could mean the text
   * made of it in `columns`, past the index. They end in something unique.
   */
  order: readonly { column: string; type: string }[];
  direction: 'asc' | 'desc';
  /** Of rows that are alike in the order, only the one with the greatest of this column counts. */
  greatest?: string;
}

/** The rows of a page, one more than its limit, and how many the list has in all; one statement. */
export async function readPage<Row>(
  tx: TenantTransaction,
  window: PageWindow,
  { columns, from, scope, parameters, order, direction, greatest }: ListQuery,
): Promise<Rows<Row>> {
  const keys = order.map(({ column }) => column).join(', ');
  const counted = greatest ? `count(distinct (${keys}))` : 'count(*)';
  const count = `select ${counted}::int as "totalCount" from ${from} where ${scope}`;
  const place = order.map(({ type }, at) => `$${parameters.length + 2 + at}::${type}`);
  const beyond = window.after
    ? ` and (${keys}) ${direction === 'asc' ? '>' : '<'} (${place.join(', ')})`
    : '';
  const ordered = order.map(({ column }) => `${column} ${direction}`).join(', ');
  // Past the end of a list there is one more statement, for its length; without a cursor there is none.
  const ask = window.after && !window.uncounted ? tx.query : tx.last;
  const found = await ask<Row & { totalCount?: number }>(
    `select ${greatest ? `distinct on (${keys}) ` : ''}${columns}${window.uncounted ? '' : `, (${count})`}
     from ${from} where ${scope}${beyond}
     order by ${ordered}${greatest ? `, ${greatest} desc` : ''} limit $${parameters.length + 1}`,
    [...parameters, window.limit + 1, ...(window.after ?? [])],
    { prepared: true },
  );
  if (window.uncounted) return { rows: found, totalCount: null };
  const rows = found.map(({ totalCount: _, ...row }) => row as Row);
  if (found.length > 0 || !window.after) return { rows, totalCount: found[0]?.totalCount ?? 0 };
  const [past] = await tx.query<{ totalCount: number }>(count, parameters);
  return { rows, totalCount: past?.totalCount ?? 0 };
}
