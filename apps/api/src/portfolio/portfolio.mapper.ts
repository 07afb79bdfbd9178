import type { PortfolioRowView, PortfolioSnapshotView } from '@rolewright/server';
import type { PortfolioRow, PortfolioSnapshot } from './portfolio.types.js';

const toPortfolioSnapshot = (view: PortfolioSnapshotView): PortfolioSnapshot => ({
  asOf: view.asOf,
  band: view.band,
  index: view.index,
  confidence: view.confidence,
  intervalLow: view.intervalLow,
  intervalHigh: view.intervalHigh,
  levels: view.levels,
  unknown: view.unknown,
});

export const toPortfolioRow = (view: PortfolioRowView): PortfolioRow => ({
  organisationId: view.organisationId,
  name: view.name,
  current: view.current && toPortfolioSnapshot(view.current),
  previous: view.previous && toPortfolioSnapshot(view.previous),
  history: view.history.map(({ asOf, index, band }) => ({ asOf, index, band })),
  staleDays: view.staleDays,
  flags: view.flags,
  attention: view.attention,
});
