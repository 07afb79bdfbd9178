import { seriesTitle } from '../readings.js';
import { t } from '../scores-words.js';
import type { SnapshotRow } from '../scores-words.js';
import { bandName, confidenceName, levelOf } from '../../../ui/bands.js';
import { ChartFigure } from '../../../ui/charts/chart-figure.js';
import { StepLineChart } from '../../../ui/charts/step-line-chart.js';
import { formatIndex, quarterLabel } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';

/** The index over the stored snapshots, with what the unknown facts leave open. */
export function Series({
  rows,
  current,
  onAsOf,
}: {
  rows: readonly SnapshotRow[];
  current: SnapshotRow;
  onAsOf: (asOf: string | undefined) => void;
}) {
  const points = [...rows].reverse();
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  return (
    <section className={page.section}>
      <ChartFigure
        title={seriesTitle(rows)}
        headers={[t('columnQuarter'), t('band'), t('index'), t('interval'), t('confidence')]}
        rows={points.map((row) => [
          quarterLabel(row.asOf),
          bandName(row.band),
          formatIndex(row.index),
          row.intervalLow === row.intervalHigh
            ? bandName(row.intervalLow)
            : t('intervalRange', {
                low: bandName(row.intervalLow),
                high: bandName(row.intervalHigh),
              }),
          confidenceName(row.confidence),
        ])}
        note={t('trendNote')}
      >
        <StepLineChart
          points={points.map((row) => ({
            asOf: row.asOf,
            index: row.index,
            low: levelOf(row.intervalLow),
            high: levelOf(row.intervalHigh),
          }))}
          summary={t('trendSummary', {
            firstQuarter: quarterLabel(first.asOf),
            lastQuarter: quarterLabel(last.asOf),
            values: points.map((row) => formatIndex(row.index)).join(', '),
          })}
          selected={current.asOf}
          onSelect={(asOf) => onAsOf(asOf === last.asOf ? undefined : asOf)}
        />
      </ChartFigure>
    </section>
  );
}
