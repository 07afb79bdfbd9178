import { maturityModel } from '@rolewright/catalogue/model';
import { trendRules } from '@rolewright/catalogue/trends';
import {
  DomainError,
  metricTrends,
  type Movement,
  movement,
  movementParts,
  type OrganisationFile,
  type QuarterBand,
  quarterBand,
  resultPoint,
  score,
  trend,
  type TrendPoint,
  type TrendResult,
  trendSentence,
} from '@rolewright/domain';
import { columns, shown } from '../columns.js';
import { type Command, type CommandIo, jsonOption } from '../command.js';
import { type Palette, paletteOf } from '../palette.js';
import { InputRefused, organisationOf, readUnchecked, sourceOf } from '../read-organisation.js';

export const trendCommand: Command = {
  name: 'trend',
  usage: 'FILE … [--json]',
  summary: 'What results over time show, and why the mean moved between them.',
  examples: [
    'rolewright trend results.json',
    'rolewright trend 2026-q2.yaml 2026-q3.yaml',
    'rolewright trend 2026-q*.yaml --json | jq .movements[-1].parts',
  ],
  operands: { least: 1, most: Infinity },
  options: { json: jsonOption },
  async run({ operands, options, io }) {
    const [path = '-'] = operands;
    const first = await readUnchecked(path, io);
    if (first.ok && isSeries(first.raw)) {
      if (operands.length > 1) {
        throw refused(path, 'It holds points, which go alone.', 'Give organisation files, or it.');
      }
      const result = orRefused(path, () =>
        trend(first.raw as { points: TrendPoint[] }, trendRules),
      );
      io.out(options['json'] ? `${JSON.stringify(result, null, 2)}\n` : readable(result));
      return 0;
    }
    const files = [organisationOf(first, path)];
    for (const other of operands.slice(1)) {
      files.push(organisationOf(await readUnchecked(other, io), other));
    }
    const series = seriesOf(files, operands);
    if (options['json']) io.out(`${JSON.stringify(series, null, 2)}\n`);
    else io.out(readableSeries(files, series, io));
    return 0;
  },
};

const isSeries = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'points' in raw;

const refused = (path: string, message: string, mend: string): InputRefused =>
  new InputRefused(sourceOf(path), [{ path: '', message, mend }]);

/** The engine's own faults of a series, told like those of any other input. */
function orRefused<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const faults = error instanceof DomainError ? error.details['faults'] : undefined;
    if (!Array.isArray(faults)) throw error;
    throw new InputRefused(
      sourceOf(path),
      faults as { path: string; message: string; mend: string }[],
    );
  }
}

interface Series extends TrendResult {
  movements: Movement[];
  quarters: QuarterBand[];
  metrics: ReturnType<typeof metricTrends>;
}

/** Sorts the files by day and compares each with the one before. */
function seriesOf(files: OrganisationFile[], paths: readonly string[]): Series {
  const [{ organisation } = { organisation: { name: '' } }] = files;
  files.forEach((file, at) => {
    if (file.organisation.name === organisation.name) return;
    throw refused(
      paths[at] ?? '-',
      `It is of ${file.organisation.name}, and ${sourceOf(paths[0] ?? '-')} of ${organisation.name}.`,
      'Give files of one organisation.',
    );
  });
  const days = new Map<string, string>();
  files.forEach(({ asOf }, at) => {
    const other = days.get(asOf);
    if (other !== undefined) {
      throw refused(
        paths[at] ?? '-',
        `It is of ${asOf}, like ${sourceOf(other)}.`,
        'Give one file a day.',
      );
    }
    days.set(asOf, paths[at] ?? '-');
  });
  files.sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const result = trend(
    { points: files.map((file) => resultPoint(file, maturityModel)) },
    trendRules,
  );
  const models = { modelBefore: maturityModel, modelAfter: maturityModel, rules: trendRules };
  const quarters: QuarterBand[] = [];
  files.forEach((file, at) => {
    const before = files[at - 1];
    const reported = quarters[at - 1]?.level;
    const previous = before && reported !== undefined ? { file: before, reported } : null;
    quarters.push(quarterBand(previous, file, maturityModel, trendRules));
  });
  return {
    ...result,
    movements: files
      .slice(1)
      .map((file, at) => movement(files[at] as OrganisationFile, file, models)),
    quarters,
    metrics: metricTrends(files.at(-1) as OrganisationFile, maturityModel, trendRules),
  };
}

function readable(result: TrendResult): string {
  const rows = result.points.map(({ asOf, index, low, high }) => [
    asOf,
    shown(index, 1),
    shown(low ?? null, 1),
    shown(high ?? null, 1),
  ]);
  return `${columns(['As of', 'Index', 'Low', 'High'], rows)}\n\n${trendSentence(result)}\n`;
}

function readableSeries(
  files: readonly OrganisationFile[],
  series: Series,
  io: Pick<CommandIo, 'colour'>,
): string {
  const paint = paletteOf(io);
  const rows = files.map((file, at) => {
    const { band, index, mean, confidence } = score(file, maturityModel);
    return [
      file.asOf,
      paint.band(band),
      shown(index, 1),
      shown(mean, 1),
      shown(series.points[at]?.high ?? null, 1),
      confidence.label,
      paint.band(series.quarters[at]?.band ?? band),
    ];
  });
  const head = ['As of', 'Band', 'Index', 'Mean', 'At best', 'Confidence', 'Reported'];
  const { metrics } = series;
  const name = files[0]?.organisation.name ?? '';
  return [
    paint.strong(name),
    '',
    columns(head, rows),
    '',
    trendSentence(series),
    ...(series.quarters.length > 1 ? [series.quarters.at(-1)?.sentence ?? ''] : []),
    ...series.movements.flatMap((moved) => ['', ...movementText(moved, paint)]),
    ...(metrics.examined === 0
      ? []
      : [
          '',
          metrics.sentence,
          ...metrics.metrics.map(
            ({ domain, metric, sentence }) => `  ${domain} ${metric}: ${sentence}`,
          ),
        ]),
    '',
  ].join('\n');
}

// The reader of a terminal wants the gist; --json has every fact.
const factsShown = 8;

function movementText({ intervals, parts, facts, statement }: Movement, paint: Palette): string[] {
  const lines = [
    paint.strong(`${intervals.from.asOf} to ${intervals.to.asOf}`),
    statement,
    movementParts
      .filter((part) => parts[part] !== 0)
      .map((part) => `${part} ${parts[part] < 0 ? '−' : '+'}${Math.abs(parts[part]).toFixed(2)}`)
      .join(', '),
  ].filter((line) => line !== '');
  for (const part of movementParts) {
    const all = facts[part];
    for (const { text } of all.slice(0, factsShown)) lines.push(`  ${part}: ${text}`);
    if (all.length > factsShown) {
      lines.push(
        paint.faint(`  ${part}: … and ${String(all.length - factsShown)} more (--json has all)`),
      );
    }
  }
  return lines;
}
