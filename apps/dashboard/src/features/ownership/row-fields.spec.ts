import { directoryName, memberOf } from './known-names.js';
import type { RoleEntry } from './known-names.js';
import { rowFields } from './row-fields.js';

describe('a row field by field', () => {
  it('says roles, days, shares and steps in words and leaves out what is not said', () => {
    expect(
      rowFields('DECISIONS', {
        decider: ['platform-lead'],
        agree: [],
        need: 4,
        held: 2,
        threshold: null,
        reversible: false,
        lastLoggedAt: '2026-09-30',
        overriddenShare: 0.25,
      }),
    ).toEqual([
      { label: 'Decides', value: 'Platform lead' },
      { label: 'Authority needed', value: 'Decide' },
      { label: 'Authority held', value: 'Recommend' },
      { label: 'Can be taken back', value: 'no' },
      { label: 'Last logged', value: '30 Sept 2026' },
      { label: 'Overridden', value: '25%' },
    ]);
  });

  it('reads one role as well as several, and readings by quarter', () => {
    expect(rowFields('DECISIONS', { decider: 'executive' })).toEqual([
      { label: 'Decides', value: 'Executive' },
    ]);
    expect(
      rowFields('METRICS', { readings: [{ quarter: '2026-Q3', value: 0.5 }], target: 1 }),
    ).toEqual([
      { label: 'Target', value: '1' },
      { label: 'Readings', value: '2026-Q3: 0.5' },
    ]);
    expect(rowFields('HANDOFFS', { slaHours: 24, triggers: 0 })).toEqual([
      { label: 'Time limit', value: '24 hours' },
      { label: 'Times due', value: '0' },
    ]);
  });
});

const role = (name: string, ...aliases: string[]): RoleEntry => ({
  roleId: name,
  name,
  aliases,
  retired: false,
  origin: 'KEPT',
  uses: 0,
  version: 1,
});

describe('names that are typed', () => {
  const roles = [role('platform-lead', 'Head of platform'), role('executive')];
  it.each([
    ['Platform lead', 'platform-lead'],
    ['  PLATFORM-LEAD ', 'platform-lead'],
    ['head of Platform', 'platform-lead'],
    ['Somebody else ', 'Somebody else'],
    ['', ''],
  ])('%s is the directory’s %s', (said, name) => expect(directoryName(roles, said)).toBe(name));

  it('belong to a member only where exactly one bears the name', () => {
    const people = [
      { userId: 'u1', name: 'Ana Rahimi' },
      { userId: 'u2', name: 'Jo Park' },
      { userId: 'u3', name: 'Jo Park' },
    ];
    expect(memberOf(people, 'ana rahimi')).toBe('u1');
    expect(memberOf(people, 'Jo Park')).toBeNull();
    expect(memberOf(people, 'Nobody')).toBeNull();
  });
});
