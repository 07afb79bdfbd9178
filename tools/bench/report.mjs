/** How much is measured. Smaller only to try the bench itself: BENCH_QUICK=1. */
const quick = process.env.BENCH_QUICK === '1';
export const settings = {
  organisations: quick ? 100 : 1000,
  /** Clients of the portfolio. */
  clients: quick ? 50 : 500,
  runs: quick ? 3 : 7,
  /** Of one measurement of requests. */
  seconds: quick ? 1 : 4,
  connections: 8,
};

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const digits = (value) =>
  value >= 1000
    ? Math.round(value).toLocaleString('en')
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2);

/** "1.43 (1.31–1.52)" */
export const spread = (values, unit = '') =>
  `${digits(median(values))}${unit} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;

/** Ratios of two measurements run by run: each pair was made side by side, so that what slows the machine slows both. */
export const ratios = (ours, theirs) => ours.map((value, run) => value / theirs[run]);

export function print(title, lines) {
  console.log(`\n${title}`);
  const width = Math.max(...Object.keys(lines).map((key) => key.length));
  for (const [key, value] of Object.entries(lines)) console.log(`  ${key.padEnd(width)}  ${value}`);
}

/** One line for the table of targets: what was reached and whether that is enough. */
export function verdict(values, target) {
  const value = median(values);
  const reached = 'most' in target ? value <= target.most : value >= target.least;
  const goal = 'most' in target ? `≤ ${target.most}` : `≥ ${target.least}`;
  return `${spread(values)}, target ${goal}: ${reached ? 'reached' : 'MISSED'}`;
}

const millisecondsEach = 1500;

/**
 * Calls `work` with 0 … count−1 again and again; calls a second of processor time, so that what else runs on the
 * machine does not count. The collector's threads do.
 */
export function perSecond(count, work) {
  const before = process.cpuUsage();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < millisecondsEach) {
    for (let at = 0; at < count; at += 1) work(at);
    calls += count;
    const { user, system } = process.cpuUsage(before);
    elapsed = (user + system) / 1000;
  }
  return calls / (elapsed / 1000);
}
