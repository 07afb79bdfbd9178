import { localTables, tenantTables } from '../registry/tables.js';

/** Deterministic numbers in [0, 1): the same seed is the same run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Column {
  table: string;
  name: string;
  type: string;
}

const tables = [
  ...tenantTables.map(({ name }) => name),
  ...localTables.map(({ name }) => name).filter((name) => name !== 'schema_migrations'),
];

/** Writes statements such as a mistaken service, or whoever got hold of its connection, might send. */
export class StatementWriter {
  constructor(
    private readonly random: () => number,
    private readonly columns: readonly Column[],
    /** Ids of organisations worth stealing from. */
    private readonly targets: readonly string[],
  ) {}

  next(): string {
    const write = this.pick([
      this.select,
      this.select,
      this.select,
      this.aggregate,
      this.join,
      this.nested,
      this.common,
      this.union,
      this.update,
      this.updateFrom,
      this.remove,
      this.insert,
      this.insertSelect,
      this.upsert,
      this.merge,
      this.cursor,
      this.whole,
      this.lock,
      this.window,
      this.existence,
    ]);
    return write.call(this);
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  private table(): string {
    return this.pick(tables);
  }

  private columnOf(table: string): Column {
    return this.pick(this.columns.filter((column) => column.table === table));
  }

  private target(): string {
    return `'${this.pick(this.targets)}'::uuid`;
  }

  private predicate(table: string, alias: string): string {
    const column = this.columnOf(table);
    return this.pick([
      'true',
      `${alias}.${column.name} is not null`,
      `${alias}.${column.name}::text like '%'`,
      ...(this.has(table, 'organisation_id')
        ? [
            `${alias}.organisation_id = ${this.target()}`,
            `${alias}.organisation_id in (${this.targets.map((id) => `'${id}'`).join(', ')})`,
            `${alias}.organisation_id <> ${this.target()}`,
            `not ${alias}.organisation_id is null or true`,
          ]
        : []),
    ]);
  }

  private has(table: string, name: string): boolean {
    return this.columns.some((column) => column.table === table && column.name === name);
  }

  private select(): string {
    const table = this.table();
    const what = this.pick(['*', 't', `to_jsonb(t)`, `t.${this.columnOf(table).name}`]);
    return `select ${what} from app.${table} t where ${this.predicate(table, 't')} limit 50`;
  }

  private aggregate(): string {
    const table = this.table();
    return `select ${this.pick(['count(*)::int as n', `max(t.${this.columnOf(table).name}::text)`, 'jsonb_agg(to_jsonb(t))', `string_agg(t::text, ',')`])}
      from app.${table} t where ${this.predicate(table, 't')}`;
  }

  private join(): string {
    const [a, b] = [this.table(), this.table()];
    const on =
      this.has(a, 'organisation_id') && this.has(b, 'organisation_id')
        ? this.pick([
            'a.organisation_id = b.organisation_id',
            'true',
            'a.organisation_id <> b.organisation_id',
          ])
        : 'true';
    return `select to_jsonb(a), to_jsonb(b) from app.${a} a ${this.pick(['join', 'left join', 'full join'])} app.${b} b on ${on} limit 50`;
  }

  private nested(): string {
    const [a, b] = [this.table(), this.table()];
    return `select (select jsonb_agg(to_jsonb(b)) from app.${b} b where ${this.predicate(b, 'b')}) from app.${a} a limit 5`;
  }

  private common(): string {
    const table = this.table();
    return `with x as materialized (select * from app.${table} t where ${this.predicate(table, 't')}) select to_jsonb(x) from x, lateral (select x.*) y`;
  }

  private union(): string {
    return `select to_jsonb(t) from app.${this.table()} t union all select to_jsonb(t) from app.${this.table()} t`;
  }

  private update(): string {
    const table = this.table();
    const column = this.columnOf(table);
    return `update app.${table} t set ${column.name} = ${this.value(column)} where ${this.predicate(table, 't')} ${this.returning()}`;
  }

  private updateFrom(): string {
    const [a, b] = [this.table(), this.table()];
    const column = this.columnOf(a);
    return `update app.${a} t set ${column.name} = t.${column.name} from app.${b} f where ${this.predicate(b, 'f')} ${this.returning()}`;
  }

  private remove(): string {
    const table = this.table();
    return `delete from app.${table} t where ${this.predicate(table, 't')} ${this.returning()}`;
  }

  private insert(): string {
    const table = this.table();
    const columns = this.columns.filter((column) => column.table === table);
    return `insert into app.${table} (${columns.map(({ name }) => name).join(', ')})
      values (${columns.map((column) => this.value(column)).join(', ')}) ${this.returning()}`;
  }

  private insertSelect(): string {
    const table = this.table();
    return `insert into app.${table} select * from app.${table} t where ${this.predicate(table, 't')} on conflict do nothing`;
  }

  private upsert(): string {
    const column = this.columnOf('organisations');
    return `insert into app.organisations (organisation_id, name, time_zone, model_version) values (${this.target()}, 'taken', 'UTC', 'x')
      on conflict (organisation_id) do update set ${column.name} = ${this.value(column)} ${this.returning()}`;
  }

  private merge(): string {
    const table = this.pick(tenantTables).name;
    return `merge into app.${table} t using (select ${this.target()} as id) s on t.organisation_id = s.id ${this.pick(
      [
        'when matched then delete',
        `when matched then update set organisation_id = ${this.target()}`,
      ],
    )}`;
  }

  private cursor(): string {
    const table = this.table();
    return `declare c${Math.floor(this.random() * 1e9)} cursor for select * from app.${table}`;
  }

  private whole(): string {
    return `table app.${this.table()}`;
  }

  private lock(): string {
    const table = this.table();
    return `select * from app.${table} t where ${this.predicate(table, 't')} for ${this.pick(['update', 'share', 'key share', 'no key update'])} limit 50`;
  }

  private window(): string {
    const table = this.table();
    return `select row_number() over (), lag(t::text) over (order by t::text) from app.${table} t`;
  }

  private existence(): string {
    const table = this.table();
    return `select 1 as n where exists (select from app.${table} t where t::text like '%stolen goods%')`;
  }

  private returning(): string {
    return this.pick(['', '', 'returning *', 'returning to_jsonb(t)']);
  }

  private value({ name, type }: Column): string {
    if (name === 'organisation_id') return this.target();
    if (type.endsWith('[]')) return `'{}'`;
    switch (type) {
      case 'uuid':
        return this.pick(['gen_random_uuid()', this.target()]);
      case 'jsonb':
        return `'{}'`;
      case 'boolean':
        return 'true';
      case 'date':
      case 'timestamp with time zone':
        return 'now()';
      case 'smallint':
      case 'integer':
      case 'double precision':
        return '0';
      default:
        return this.pick([`'taken'`, `'QUEUED'`, `'accepted'`, `'owner'`, `'read'`, `'profile'`]);
    }
  }
}
