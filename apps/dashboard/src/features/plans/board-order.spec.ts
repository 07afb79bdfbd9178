import { placed, stepWithin } from './board-order.js';
import type { Move } from './plans-words.js';

const move = (moveId: string, kind: Move['kind']): Move => ({
  moveId,
  kind,
  title: moveId,
  text: null,
  criteria: [],
  ownerRole: null,
  dueOn: null,
  overdue: false,
  effort: null,
  state: 'TODO',
  position: 1,
  expected: null,
  version: 1,
  deletedAt: null,
});
const moves = [move('a', 'DECIDE'), move('b', 'PROVE'), move('c', 'DECIDE'), move('d', 'DECIDE')];
const told = (list: readonly Move[]) => list.map(({ moveId, kind }) => `${moveId} ${kind}`);

it('puts a move before another, under its kind', () => {
  expect(told(placed(moves, 'd', { kind: 'PROVE', before: 'b' }))).toEqual([
    'a DECIDE',
    'd PROVE',
    'b PROVE',
    'c DECIDE',
  ]);
});

it('puts a move behind all, also where the one it was to come before is gone', () => {
  for (const before of [null, 'gone'])
    expect(told(placed(moves, 'a', { kind: 'DECIDE', before })).at(-1)).toBe('a DECIDE');
});

it('steps over the neighbours of its own column, whatever lies between', () => {
  expect(stepWithin(moves, 'c', 'up')).toEqual({ kind: 'DECIDE', before: 'a' });
  expect(stepWithin(moves, 'a', 'down')).toEqual({ kind: 'DECIDE', before: 'd' });
  expect(stepWithin(moves, 'c', 'down')).toEqual({ kind: 'DECIDE', before: null });
  const after = placed(moves, 'a', { kind: 'DECIDE', before: 'd' });
  expect(told(after)).toEqual(['b PROVE', 'c DECIDE', 'a DECIDE', 'd DECIDE']);
});

it('has no step past the ends', () => {
  expect(stepWithin(moves, 'a', 'up')).toBeNull();
  expect(stepWithin(moves, 'd', 'down')).toBeNull();
  expect(stepWithin(moves, 'gone', 'up')).toBeNull();
});
