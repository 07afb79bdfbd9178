import { unroutedStatements } from './unrouted-statements.js';

test.each([
  ['select 1 from app.snapshots where as_of = $1', 1],
  ['select 1 from "app"."snapshots"', 1],
  ['select 1 from app.snapshots where organisation_id = $1', 0],
  ['insert into app.imports (organisation_id, import_id) values ($1, $2)', 0],
  ['select 1 from app.outbox', 0],
  ['START TRANSACTION', 0],
])('%s', (sql, count) => {
  expect(unroutedStatements([sql])).toHaveLength(count);
});
