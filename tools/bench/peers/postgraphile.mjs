// PostGraphile 5 as its documentation sets it up, on the service's tables as the service's role: row-level security holds,
// each request enters organisations in a transaction of its own. Runs on Node 22 or newer.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { url, poolSize, organisations } = JSON.parse(process.env.BENCH_PEER);

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: url, schemas: ['app'], poolConfig: { max: poolSize } }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: {
    explain: false,
    // Who may enter what is not worked out here: the peer gets it for nothing.
    context: ({ node }) => ({
      pgSettings: { 'app.organisation_ids': organisations[node.req.headers['x-bench-scope']] },
    }),
  },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.send({ ready: true, port: server.address().port }));
process.on('disconnect', () => process.exit());
