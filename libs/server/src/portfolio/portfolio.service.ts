import { Injectable } from '@nestjs/common';
import type { UserActor } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { daysBetween } from '../calendar.js';
import { Clock } from '../clock.js';
import { notFound } from '../identifiers.js';
import {
  type Connection,
  type PageRequest,
  type PageWindow,
  Paging,
  type Place,
  type PlaceKind,
} from '../paging/page.js';
import type { BandLevel } from '../scores/scores.view.js';
import { attentionRank, attentionWords } from './attention.js';
import type { PortfolioOrder, PortfolioRowView, PortfolioSnapshotView } from './portfolio.view.js';

export interface PortfolioRequest extends PageRequest {
  orderBy?: PortfolioOrder | null;
}

interface PortfolioRow {
  organisationId: string;
  name: string;
  rank: number;
  sortName: string;
  sortIndex: number;
  sortBand: number;
  sortDay: string;
  current: PortfolioSnapshotView | null;
  previous: PortfolioSnapshotView | null;
  flags: string[] | null;
  history: [asOf: string, index: number, band: BandLevel][] | null;
}

interface Order {
  paging: Paging;
  /** The columns of the order with their types; all ascend, so that one row comparison pages them. */
  by: readonly { column: string; type: string; of: (row: PortfolioRow) => string | number }[];
}

const rank = { column: 'n.rank', type: 'int', of: (row: PortfolioRow) => row.rank };
const sortIndex = {
  column: 'n.sort_index',
  type: 'float8',
  of: (row: PortfolioRow) => row.sortIndex,
};
const sortBand = { column: 'n.sort_band', type: 'int', of: (row: PortfolioRow) => row.sortBand };
const sortName = { column: 'n.sort_name', type: 'text', of: (row: PortfolioRow) => row.sortName };
const sortDay = { column: 'n.sort_day', type: 'date', of: (row: PortfolioRow) => row.sortDay };
const id = {
  column: 'n.organisation_id',
  type: 'uuid',
  of: (row: PortfolioRow) => row.organisationId,
};

function order(name: PortfolioOrder, by: Order['by'], kinds: readonly PlaceKind[]): Order {
  return { paging: new Paging(`portfolio.${name}`, kinds, 50, 500), by };
}

/** The weaker, the older, the earlier in the alphabet first. */
const orders: Record<PortfolioOrder, Order> = {
  attention: order('attention', [rank, sortIndex, id], ['number', 'number', 'uuid']),
  name: order('name', [sortName, id], ['text', 'uuid']),
  band: order('band', [sortBand, sortIndex, id], ['number', 'number', 'uuid']),
  stalest: order('stalest', [sortDay, id], ['date', 'uuid']),
};

/** The clients of one consultancy at a glance, from the roll-ups of their snapshots, never from their facts. */
@Injectable()
export class PortfolioService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of the clients whose engagement with this consultancy lets the actor see their scores:
   * exactly those, and what they show, whatever else the actor may enter. One statement, whatever
   * the page's size. Errors: NOT_FOUND where the consultancy is not the actor's; INPUT_INVALID.
   */
  async page(
    actor: UserActor,
    consultancyId: string,
    request: PortfolioRequest = {},
  ): Promise<Connection<PortfolioRowView>> {
    if (!actor.consultancies.some((c) => c.consultancyId === consultancyId)) {
      throw notFound({ consultancyId });
    }
    const { paging, by } = orders[request.orderBy ?? 'attention'];
    const window = paging.window(request);
    const clients = clientsOf(actor, consultancyId);
    const today = this.clock.today('UTC');
    const rows =
      clients.length === 0
        ? []
        : await this.tenancy.read(actor, clients, (tx) => readRows(tx, clients, today, window, by));
    return paging.connection(
      window,
      { rows, totalCount: clients.length },
      (row): Place => by.map(({ of }) => of(row)),
      (row) => view(row, today),
    );
  }
}

function clientsOf(actor: UserActor, consultancyId: string): string[] {
  const ids = actor.grants
    .filter(
      ({ via, permissions }) =>
        via.kind === 'engagement' &&
        via.consultancyId === consultancyId &&
        permissions.includes('scores:read'),
    )
    .map((grant) => grant.organisationId);
  return [...new Set(ids)];
}

const snapshot = (s: string): string => `case when ${s}.as_of is not null then json_build_object(
  'asOf', ${s}.as_of, 'band', ${s}.band, 'index', ${s}.index_value, 'confidence', ${s}.confidence_label,
  'intervalLow', ${s}.interval_low, 'intervalHigh', ${s}.interval_high, 'levels', ${s}.levels, 'unknown', ${s}.unknown) end`;

/** Quarters of an organisation's history. */
const quarters = 6;

/**
 * All clients with their newest snapshot and the newest of an earlier quarter, ordered and cut to the
 * page; only the page's rows get their history. Figures of two model versions are never set side by side.
 *
 * Set by set, and no join that looks an organisation's rows up one by one: row-level security reads
 * the whole list of entered organisations at each such look-up, which for 500 clients took ten times
 * the rest. So the newest day of each quarter is found in the index alone, then the rows of those days.
 */
function readRows(
  tx: TenantTransaction,
  clients: readonly string[],
  today: string,
  window: PageWindow,
  by: Order['by'],
): Promise<PortfolioRow[]> {
  const columns = by.map(({ column }) => column).join(', ');
  const beyond = window.after
    ? `where (${columns}) > (${by.map(({ type }, at) => `$${at + 4}::${type}`).join(', ')})`
    : '';
  return tx.last<PortfolioRow>(
    `with newest as (
       select s.organisation_id, s.model_version, max(s.as_of) as as_of
       from app.snapshots s where s.organisation_id = any($1::uuid[])
       group by s.organisation_id, s.model_version, date_trunc('quarter', s.as_of)
     ), in_force as (
       select w.*, first_value(w.model_version) over (
         partition by w.organisation_id order by w.as_of desc, w.model_version desc) as current_version
       from newest w
     ), days as materialized (
       select f.organisation_id, f.model_version, f.as_of,
         row_number() over (partition by f.organisation_id order by f.as_of desc) as place
       from in_force f where f.model_version = f.current_version
     ), two as materialized (
       select distinct on (s.organisation_id, s.as_of, s.model_version) s.organisation_id, s.as_of, s.model_version,
         s.band, s.index_value, s.confidence_label, s.interval_low, s.interval_high, s.levels, s.unknown, s.flags
       from app.snapshots s
       where s.organisation_id = any(array(select distinct d.organisation_id from days d))
         and s.as_of = any(array(select distinct d.as_of from days d where d.place <= 2))
       order by s.organisation_id, s.as_of, s.model_version, s.revision desc
     ), placed as materialized (
       select t.*, d.place from days d join two t
         on t.organisation_id = d.organisation_id and t.as_of = d.as_of and t.model_version = d.model_version
       where d.place <= 2
     ), n as (
       select o.organisation_id, o.name, lower(o.name) as sort_name, ${attentionRank} as rank,
         coalesce(c.index_value, -1) as sort_index, coalesce(c.band, -1) as sort_band,
         coalesce(c.as_of, date '0001-01-01') as sort_day, c.as_of, c.model_version, c.flags,
         ${snapshot('c')} as current, ${snapshot('p')} as previous
       from app.organisations o
       left join placed c on c.organisation_id = o.organisation_id and c.place = 1
       left join placed p on p.organisation_id = o.organisation_id and p.place = 2
       where o.organisation_id = any($1::uuid[])
     ), page as materialized (
       select n.* from n ${beyond} order by ${columns} limit $3
     ), points as materialized (
       select distinct on (s.organisation_id, s.as_of, s.model_version) s.organisation_id, s.as_of, s.model_version,
         s.index_value, s.band
       from app.snapshots s
       where s.organisation_id = any(array(select g.organisation_id from page g))
         and s.as_of = any(array(select distinct d.as_of from days d where d.place <= ${quarters}))
       order by s.organisation_id, s.as_of, s.model_version, s.revision desc
     ), histories as (
       select h.organisation_id, json_agg(json_build_array(h.as_of, h.index_value, h.band) order by h.as_of) as history
       from points h
       join days d on d.organisation_id = h.organisation_id and d.as_of = h.as_of and d.model_version = h.model_version
       join page g on g.organisation_id = h.organisation_id
       where d.place <= ${quarters}
         and h.as_of >= date_trunc('quarter', g.as_of) - interval '${3 * (quarters - 1)} months'
       group by h.organisation_id
     )
     select n.organisation_id as "organisationId", n.name, n.rank, n.sort_name as "sortName", n.sort_index as "sortIndex",
       n.sort_band as "sortBand", to_char(n.sort_day, 'YYYY-MM-DD') as "sortDay", n.current, n.previous,
       to_json(n.flags) as flags, h.history
     from page n left join histories h on h.organisation_id = n.organisation_id order by ${columns}`,
    [clients, today, window.limit + 1, ...(window.after ?? [])],
  );
}

function view(row: PortfolioRow, today: string): PortfolioRowView {
  const { current, previous } = row;
  const staleDays = current ? daysBetween(current.asOf, today) : null;
  return {
    organisationId: row.organisationId,
    name: row.name,
    current,
    previous,
    history: (row.history ?? []).map(([asOf, index, band]) => ({ asOf, index, band })),
    staleDays,
    flags: [...new Set((row.flags ?? []).map((flag) => flag.split(':')[0] ?? flag))],
    attention: attentionWords(row.rank, {
      asOf: current?.asOf ?? null,
      band: current?.band ?? null,
      index: current?.index ?? null,
      staleDays,
      flags: row.flags,
      previousAsOf: previous?.asOf ?? null,
      previousBand: previous?.band ?? null,
      previousIndex: previous?.index ?? null,
    }),
  };
}
