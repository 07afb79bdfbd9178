import type { CompiledModel } from '../model/compiled-model.js';
import type { BandLevel } from '../model/maturity-model.js';
import type { CriteriaTable } from './criteria-table.js';

/** Where one domain stands (engine-contract.md §2). */
export interface Standing {
  readonly level: BandLevel;
  /** 0..0.95 */
  readonly progress: number;
  /** 0..100 */
  readonly score: number;
}

/**
 * Level, progress and score of one domain.
 *
 * @param unknownHolds count every unknown criterion as true: the top of the interval
 */
export function standingOf(
  table: Pick<CriteriaTable, 'width' | 'known' | 'satisfaction'>,
  compiled: CompiledModel,
  domain: number,
  unknownHolds = false,
): Standing {
  const first = domain * table.width;
  const { progressCap } = compiled.model.scoring;
  for (let band = 1; band <= 4; band += 1) {
    const criteria = compiled.criteriaOfBand[band] as readonly number[];
    let sum = 0;
    let all = true;
    for (const criterion of criteria) {
      const cell = first + criterion;
      const s = unknownHolds && table.known[cell] === 0 ? 1 : (table.satisfaction[cell] as number);
      sum += s;
      if (s < 1) all = false;
    }
    if (!all) {
      const level = (band - 1) as BandLevel;
      const progress = Math.min(progressCap, sum / criteria.length);
      return { level, progress, score: 25 * (level + progress) };
    }
  }
  return { level: 4, progress: 0, score: 100 };
}
