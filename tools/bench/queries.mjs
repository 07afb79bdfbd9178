import { execFileSync, fork } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { NestFactory } from '@nestjs/core';
import { environmentOf, freePort } from '../../libs/runtime/dist/index.js';
import { ServerModule, SignInService } from '../../libs/server/dist/index.js';
import { questions } from './questions.mjs';
import { print, ratios, settings, spread, verdict } from './report.mjs';

const password = 'a password of the bench';
const email = 'consultant@bench.example';
const consultancyId = '01900000-0000-7000-8000-00000000c0de';

/** The trend of one organisation and a portfolio over GraphQL, against PostGraphile and a bare server on the same rows. */
export async function benchQueries({ config, admin }, peerNode) {
  const clients = await engage(config, admin);
  const organisations = { trend: clients[0], portfolio: clients.join(',') };
  const asked = questions({ organisationId: clients[0], consultancyId, clients: clients.length });
  const { appUrl: url } = config.database;
  const parameters = {
    url,
    poolSize: config.poolSize,
    organisations,
    sql: Object.fromEntries(asked.map(({ name, sql }) => [name, sql])),
  };
  const own = process.execPath;
  const starts = [() => startOurs(config, own)];
  if (peerNode) {
    if (peerNode !== own) starts.push(() => startOurs(config, peerNode));
    starts.push(() =>
      startPeer('postgraphile', 'PostGraphile 5.1.5', '/graphql', peerNode, parameters),
    );
  } else {
    console.log(
      '\nPostGraphile is left out: it needs Node 22 or newer, and none is to be had for this machine.',
    );
  }
  starts.push(() => startPeer('bare', 'bare server', '/', own, parameters));
  const peers = [];
  try {
    for (const start of starts) peers.push(await start());
    for (const question of asked) await compare(question, peers);
  } finally {
    await Promise.all(peers.map((peer) => peer.stop()));
  }
}

async function compare(question, peers) {
  const requests = peers.map((peer) => requestOf(peer, question));
  const answers = await Promise.all(requests.map(answer));
  const rows = answers.map((body, at) => question.rows[peers[at].name](body));
  for (const [at, found] of rows.entries()) {
    if (found.length !== question.count || !isDeepStrictEqual(found, rows[0])) {
      throw new Error(
        `${peers[at].name} does not answer "${question.name}" as the others do: ${JSON.stringify(found[0])} instead of ${JSON.stringify(rows[0][0])}`,
      );
    }
  }
  for (const request of requests) await load(request, 2);
  const rates = peers.map(() => []);
  const latencies = peers.map(() => []);
  for (let run = 0; run < settings.runs; run += 1) {
    for (const [at, request] of requests.entries()) {
      const result = await load(request, settings.seconds);
      rates[at].push(result.requests.average);
      latencies[at].push(result.latency.p99);
    }
  }
  const lines = {};
  peers.forEach((peer, at) => {
    lines[peer.title] =
      `${spread(rates[at])} requests a second, p99 ${spread(latencies[at], ' ms')}, ${Math.round(JSON.stringify(answers[at]).length / 1024)} kB`;
  });
  const of = (name) => rates[peers.findIndex((peer) => peer.name === name)];
  peers.forEach((peer, at) => {
    if (peer.name !== 'rolewright') return;
    const on = `(Node ${peer.node})`;
    if (of('postgraphile')) {
      lines[`Rolewright / PostGraphile ${on}`] = verdict(ratios(rates[at], of('postgraphile')), {
        least: 1.2,
      });
    }
    lines[`Rolewright / bare server ${on}`] = verdict(ratios(rates[at], of('bare')), {
      least: 0.5,
    });
  });
  print(
    `${question.title} (${settings.connections} connections, all answers checked to be equal)`,
    lines,
  );
}

const requestOf = (peer, question) => ({
  url: peer.url,
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    accept: 'application/json',
    'x-bench-scope': question.name,
    ...peer.headers,
  },
  body: JSON.stringify(question.bodies[peer.name] ?? {}),
});

async function answer({ url, ...request }) {
  const response = await fetch(url, request);
  const body = await response.json();
  if (!response.ok || body.errors)
    throw new Error(`${url} answered ${response.status}: ${JSON.stringify(body).slice(0, 500)}`);
  return body;
}

async function load(request, duration) {
  const result = await autocannon({
    ...request,
    connections: settings.connections,
    duration,
    timeout: 30,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${request.url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return result;
}

/** A consultant whose consultancy is engaged by the portfolio's clients; gives their ids. */
async function engage(config, admin) {
  const application = await NestFactory.createApplicationContext(ServerModule.forRoot({ config }), {
    logger: false,
  });
  const { userId } = await application
    .get(SignInService)
    .createPerson({ email, name: 'Consultant', password });
  await application.close();
  await admin.query("insert into app.consultancies (consultancy_id, name) values ($1, 'Bench')", [
    consultancyId,
  ]);
  await admin.query(
    "insert into app.consultancy_members (consultancy_id, user_id, role) values ($1, $2, 'consultant')",
    [consultancyId, userId],
  );
  const { rows } = await admin.query(
    `insert into app.engagements (engagement_id, consultancy_id, organisation_id, scope)
     select gen_random_uuid(), $1, organisation_id, 'assess' from bench.organisations where place <= $2 returning organisation_id`,
    [consultancyId, settings.clients],
  );
  await admin.query('vacuum analyze app.engagements');
  return rows.map((row) => row.organisation_id).sort();
}

/** The API as it is served, signed in once: each request shows the session's cookie, as a browser's does. */
async function startOurs(config, execPath) {
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const main = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
  const api = await startProcess(main, execPath, environmentOf({ ...config, port, publicUrl }));
  const signedIn = await fetch(`${publicUrl}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: publicUrl },
    body: JSON.stringify({ email, password }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  if (!signedIn.ok || !cookie) throw new Error(`Signing in answered ${signedIn.status}`);
  const node = nodeVersion(execPath);
  return {
    name: 'rolewright',
    title: `Rolewright, Node ${node}`,
    node,
    url: `${publicUrl}/graphql`,
    headers: { cookie, origin: publicUrl },
    stop: api.stop,
  };
}

async function startPeer(name, title, path, execPath, parameters) {
  const script = fileURLToPath(new URL(`peers/${name}.mjs`, import.meta.url));
  const { ready, stop } = await startProcess(script, execPath, {
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    BENCH_PEER: JSON.stringify(parameters),
  });
  const node = nodeVersion(execPath);
  return {
    name,
    title: `${title}, Node ${node}`,
    url: `http://localhost:${ready.port}${path}`,
    headers: {},
    stop,
  };
}

/** A process that says over IPC when it serves; it ends with this one. */
async function startProcess(script, execPath, environment) {
  const child = fork(script, [], {
    execPath,
    execArgv: [],
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const ready = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) =>
      reject(new Error(`${script} ended (${code}) before it was ready`)),
    );
  });
  return {
    ready,
    async stop() {
      child.kill();
      await gone;
    },
  };
}

const nodeVersion = (execPath) =>
  execPath === process.execPath
    ? process.versions.node
    : execFileSync(execPath, ['--version'], { encoding: 'utf8' }).trim().slice(1);
