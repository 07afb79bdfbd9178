import fc from 'fast-check';
import { type PainCourse, nextCourse, untold } from './pain-course.js';
import type { SnapshotVerdict } from './snapshot-verdict.js';

/** A active, C clean, S clean with a sign, N cannot tell, M cannot tell with a sign, U too little known. */
type Snapshot = 'A' | 'C' | 'S' | 'N' | 'M' | 'U';

const verdicts: Record<Snapshot, SnapshotVerdict> = {
  A: { covered: true, bandInRange: true, when: true, active: true, indicators: [true] },
  C: { covered: true, bandInRange: true, when: false, active: false, indicators: [false] },
  S: { covered: true, bandInRange: true, when: false, active: false, indicators: [true, false] },
  N: { covered: true, bandInRange: true, when: null, active: null, indicators: [null, false] },
  M: { covered: true, bandInRange: true, when: null, active: null, indicators: [null, true] },
  U: { covered: false, bandInRange: true, when: true, active: true, indicators: [true] },
};

const course = (snapshots: string, needed = 2): PainCourse =>
  [...snapshots].reduce(
    (before, snapshot, at) =>
      nextCourse(before, verdicts[snapshot as Snapshot], `day ${String(at + 1)}`, needed),
    untold,
  );
const after = (snapshots: string, needed?: number): string => course(snapshots, needed).state;

describe('the course of a pain', () => {
  it.each([
    ['C', 'inactive'],
    ['S', 'watch'],
    ['A', 'active'],
    ['N', 'unknown'],
    ['M', 'watch'],
    ['U', 'unknown'],
  ])('begins with one snapshot %s as %s', (snapshots, state) => {
    expect(after(snapshots)).toBe(state);
  });

  it.each([
    ['one clean quarter only moves it to watch', 'AC', 'watch'],
    ['two in a row clear it', 'ACC', 'cleared'],
    ['a sign that is still there does not hold that up', 'ASS', 'cleared'],
    ['it stays cleared', 'ACCC', 'cleared'],
    ['it stays cleared with a sign', 'ACCS', 'cleared'],
    ['it comes back', 'ACCA', 'active'],
    ['after coming back it must be cleared anew', 'ACCAC', 'watch'],
    ['a relapse between two clean quarters', 'ACAC', 'watch'],
    ['a quarter that cannot tell breaks the row', 'ACNC', 'watch'],
    ['too little known breaks the row', 'ACUC', 'watch'],
    ['the row begins again after it', 'ACNCC', 'cleared'],
    ['not being able to tell is no clean quarter', 'AN', 'unknown'],
    ['a sign while it cannot be told', 'AM', 'watch'],
    ['too little known hides even an active pain', 'AU', 'unknown'],
    ['a clearance outlives a quarter that cannot tell', 'ACCNC', 'cleared'],
    ['a clearance outlives too little known', 'ACCUC', 'cleared'],
    ['a cleared one that cannot be told', 'ACCN', 'unknown'],
    ['a cleared one with a sign that cannot be told', 'ACCM', 'watch'],
    ['a pain that never was is not cleared', 'SCC', 'inactive'],
  ])('%s: %s is %s', (_name, snapshots, state) => {
    expect(after(snapshots)).toBe(state);
  });

  it.each([
    ['AC', 1, 'cleared'],
    ['ACC', 3, 'watch'],
    ['ACCC', 3, 'cleared'],
  ])('%s with %d clean snapshots needed is %s', (snapshots, needed, state) => {
    expect(after(snapshots, needed)).toBe(state);
  });

  it.each([
    ['A', 'day 1'],
    ['CA', 'day 2'],
    ['AA', 'day 1'],
    ['ANA', 'day 1'],
    ['AUA', 'day 1'],
    ['ACA', 'day 3'],
    ['ACNA', 'day 4'],
    ['AC', 'day 2'],
    ['ACNC', 'day 4'],
    ['SSS', 'day 1'],
    ['ACC', 'day 3'],
    ['ACCC', 'day 3'],
  ])('%s is in its state since %s', (snapshots, since) => {
    expect(course(snapshots).since).toBe(since);
  });

  it('remembers the last day of activity', () => {
    expect(course('CACAC').lastActive).toBe('day 4');
    expect(course('CC').lastActive).toBeNull();
  });

  it('is cleared only after as many clean snapshots in a row as are needed', () => {
    const snapshots = fc.string({ unit: fc.constantFrom(...'ACSNMU'), maxLength: 12 });
    fc.assert(
      fc.property(snapshots, fc.integer({ min: 1, max: 3 }), (run, needed) => {
        if (run === '' || after(run, needed) !== 'cleared') return;
        const since = run.slice(run.lastIndexOf('A') + 1);
        expect(run).toContain('A');
        expect(since).toMatch(new RegExp(`[CS]{${String(needed)}}`));
      }),
    );
  });
});
