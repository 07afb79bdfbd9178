import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import copyStreams from 'pg-copy-streams';
import { environmentOf } from '../../libs/runtime/dist/index.js';
import { startChild } from '../../apps/local/dist/child.js';
import { print, ratios, settings, spread, verdict } from './report.mjs';
import { quarterEnds } from './synthetic.mjs';

const { from: copyFrom, to: copyTo } = copyStreams;

/** Days of one quarter, so that each run scores as much as the others; the quarter's end itself is kept for the queries. */
const dayOf = (run) => `2026-09-${String(29 - run).padStart(2, '0')}`;
/** The floor's rows stand on days that nothing else uses. */
const floorDay = (run) => `2020-01-${String(1 + run).padStart(2, '0')}`;

/**
 * Snapshots of all organisations by the worker as it runs in production (outbox, relay, queue on PostgreSQL, runner,
 * handlers, row-level security), against the floor: the same rows out by one COPY and the same results in by one COPY,
 * nothing computed.
 */
export async function benchSnapshots({ config, admin }, { timed }) {
  const worker = startChild('worker', environmentOf(config), (reason) => console.error(reason));
  await worker.ready;
  try {
    for (const day of quarterEnds) await byWorker(admin, day);
    if (!timed) return;
    const results = await copyOut(
      admin,
      `copy (select * from app.snapshots where as_of = '${quarterEnds.at(-1)}') to stdout`,
    );
    const rows = results.toString().trimEnd().split('\n');
    if (rows.length !== settings.organisations)
      throw new Error(`The worker took ${rows.length} snapshots`);
    const worked = [];
    const floor = [];
    for (let run = 0; run < settings.runs; run += 1) {
      worked.push(await byWorker(admin, dayOf(run)));
      floor.push(await byCopy(admin, rows, floorDay(run)));
    }
    print(`Snapshots of ${settings.organisations} organisations, 182 observations each`, {
      'by the worker path': `${spread(worked)} s`,
      'floor: COPY out, COPY in': `${spread(floor)} s`,
      'worker / floor': verdict(ratios(worked, floor), { most: 2.5 }),
      'snapshots a second': spread(worked.map((seconds) => settings.organisations / seconds)),
    });
  } finally {
    await worker.stop();
    // Only the quarters' ends are for the queries; this table takes additions only, so its triggers are passed by.
    await admin.query(`set session_replication_role = replica`);
    await admin.query('delete from app.snapshots where not (as_of = any($1::date[]))', [
      quarterEnds,
    ]);
    await admin.query(`set session_replication_role = origin`);
    await admin.query('vacuum analyze app.snapshots');
  }
}

/** Seconds from the job's entry into the outbox to the last snapshot's commit. */
async function byWorker(admin, day) {
  const started = performance.now();
  await admin.query(
    "insert into app.outbox (outbox_id, job_name, payload) values ($1, 'scores.snapshot-all', $2)",
    [randomUUID(), JSON.stringify({ asOf: day, runId: `bench.${day}` })],
  );
  for (;;) {
    const { rows } = await admin.query(
      'select count(*)::int as taken from app.snapshots where as_of = $1',
      [day],
    );
    if (rows[0].taken >= settings.organisations) return (performance.now() - started) / 1000;
    if (performance.now() - started > 300_000)
      throw new Error(`Only ${rows[0].taken} snapshots came about in five minutes`);
    await sleep(10);
  }
}

/** Seconds for the rows that scoring reads, and the rows that it writes, with nothing in between. */
async function byCopy(admin, rows, day) {
  const ready = rows.map((row) => {
    const fields = row.split('\t');
    fields[1] = day;
    fields[4] = randomUUID();
    return `${fields.join('\t')}\n`;
  });
  const started = performance.now();
  await copyOut(
    admin,
    `copy (select organisation_id, domain, criterion, value, is_ratio, observed_at, valid_until, grade, source, stated_recorded_at
           from app.observations) to stdout`,
  );
  await pipeline(
    Readable.from([ready.join('')]),
    admin.query(copyFrom('copy app.snapshots from stdin')),
  );
  return (performance.now() - started) / 1000;
}

async function copyOut(admin, sql) {
  const pieces = [];
  await pipeline(
    admin.query(copyTo(sql)),
    new Writable({
      write(piece, _encoding, done) {
        pieces.push(piece);
        done();
      },
    }),
  );
  return Buffer.concat(pieces);
}
