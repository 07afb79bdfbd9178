// What the executive's first page weighs, and the respondent's only one: `node apps/dashboard/budget.mjs` builds into a temporary folder, prints the
// gzip sizes and fails above the budget.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const budgets = {
  'first page': 200_000,
  charts: 30_000,
  'style sheets': 20_000,
  // On a phone, over whatever network there is.
  'answer page': 120_000,
};

const outDir = mkdtempSync(join(tmpdir(), 'rolewright-budget-'));
try {
  await build({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
  const size = (file) => gzipSync(readFileSync(join(outDir, file))).length;

  /** A module's chunk and everything it cannot run without. */
  const closure = (keys, found = new Set()) => {
    for (const key of keys) {
      if (found.has(key)) continue;
      found.add(key);
      closure(manifest[key].imports ?? [], found);
    }
    return found;
  };
  const sum = (keys) => [...keys].reduce((total, key) => total + size(manifest[key].file), 0);

  // What stands on screen before anything below the answer is asked for.
  const first = closure(['index.html', 'src/app/routes/overview.tsx']);
  const charts = [...closure(['src/features/scores/components/series.tsx'])].filter(
    (key) => !first.has(key),
  );
  const styles = new Set([...first].flatMap((key) => manifest[key].css ?? []));
  const sizes = {
    'first page': sum(first),
    charts: sum(charts),
    'style sheets': [...styles].reduce((total, file) => total + size(file), 0),
    'answer page': sum(closure(['answer.html'])),
  };

  for (const [name, limit] of Object.entries(budgets)) {
    const line = `${name.padEnd(14)} ${(sizes[name] / 1000).toFixed(1).padStart(6)} kB of ${limit / 1000}`;
    if (sizes[name] <= limit) console.log(line);
    else {
      console.error(`${line}: over the budget`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
