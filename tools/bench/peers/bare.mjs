// The least that answers the same questions: node:http, one transaction, rows made into JSON by PostgreSQL.
import { createServer } from 'node:http';
import pg from 'pg';

const { url, poolSize, organisations, sql } = JSON.parse(process.env.BENCH_PEER);
const pool = new pg.Pool({ connectionString: url, max: poolSize });

const server = createServer(async (request, response) => {
  const scope = request.headers['x-bench-scope'];
  const client = await pool.connect();
  try {
    await client.query('begin read only');
    await client.query('select app.app_enter($1::uuid[])', [organisations[scope].split(',')]);
    const { rows } = await client.query(sql[scope]);
    await client.query('commit');
    response.setHeader('content-type', 'application/json');
    response.end(rows[0].json);
  } finally {
    client.release();
  }
});
server.listen(0, '127.0.0.1', () => process.send({ ready: true, port: server.address().port }));
process.on('disconnect', () => process.exit());
