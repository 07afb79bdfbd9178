import { texts } from './texts.js';

export const bandOrder = ['UNAWARE', 'REACTIVE', 'EMERGING', 'OPERATIONAL', 'GOVERNED'] as const;
export type Band = (typeof bandOrder)[number];

const t = texts('bands', {
  UNAWARE: 'Unaware',
  REACTIVE: 'Reactive',
  EMERGING: 'Emerging',
  OPERATIONAL: 'Operational',
  GOVERNED: 'Governed',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
});

export const levelOf = (band: Band) => bandOrder.indexOf(band);

export const bandName = (band: Band | number) =>
  t(typeof band === 'number' ? (bandOrder[band] ?? 'UNAWARE') : band);

export const confidenceName = (label: 'HIGH' | 'MEDIUM' | 'LOW') => t(label);
