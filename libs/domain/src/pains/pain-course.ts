import type { IsoDate } from '../facts/organisation-file.js';
import type { PainState } from './pain-status.js';
import type { SnapshotVerdict } from './snapshot-verdict.js';

/** Where a pain stands after a run of snapshots, and how it came there. */
export interface PainCourse {
  readonly state: PainState;
  /** Day of the snapshot in which it came into this state. */
  readonly since: IsoDate;
  /** Day on which it was last active; null where it never was. */
  readonly lastActive: IsoDate | null;
  /** Day on which it became active, while no clean snapshot has ended that. */
  readonly activeSince: IsoDate | null;
  /** Clean snapshots in a row since it was last active, at most those that clear it. */
  readonly clean: number;
}

export const untold: PainCourse = {
  state: 'unknown',
  since: '',
  lastActive: null,
  activeSince: null,
  clean: 0,
};

/**
 * The next step of a pain's course (domain.md §7). Clean is a snapshot that certainly does not show
 * the pain. One that cannot tell ends no activity and undoes no clearance, but the clean snapshots
 * needed for one begin again. Once cleared, a pain stays so until it is active again.
 */
export function nextCourse(
  before: PainCourse,
  verdict: SnapshotVerdict,
  day: IsoDate,
  cleanSnapshots: number,
): PainCourse {
  const to = (state: PainState, changes: Partial<PainCourse> = {}): PainCourse => ({
    ...before,
    ...changes,
    state,
    since: before.state === state ? before.since : day,
  });
  if (verdict.covered && verdict.active === true) {
    const activeSince = before.activeSince ?? day;
    return { state: 'active', since: activeSince, lastActive: day, activeSince, clean: 0 };
  }
  const wasActive = before.lastActive !== null;
  const cleared = wasActive && before.clean >= cleanSnapshots;
  const signs = verdict.indicators.includes(true);
  if (!verdict.covered || verdict.active === null) {
    return to(verdict.covered && signs ? 'watch' : 'unknown', cleared ? {} : { clean: 0 });
  }
  if (!wasActive) return to(signs ? 'watch' : 'inactive');
  const clean = Math.min(before.clean + 1, cleanSnapshots);
  return to(clean >= cleanSnapshots ? 'cleared' : 'watch', { clean, activeSince: null });
}
