import { actionOf } from './entry-keys.js';

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

it('single keys act on a criterion, not while something is typed', () => {
  expect(actionOf(press('y'), false)).toEqual({ kind: 'value', value: 'holds' });
  expect(actionOf(press('N'), false)).toEqual({ kind: 'value', value: 'holds-not' });
  expect(actionOf(press('3'), false)).toEqual({ kind: 'grade', grade: 'SYSTEM' });
  for (const key of ['y', '2', 'ArrowDown', '?']) expect(actionOf(press(key), true)).toBeNull();
});

it('leaves the browser its own', () => {
  expect(actionOf(press('c', { ctrlKey: true }), false)).toBeNull();
  expect(actionOf(press('d', { metaKey: true }), false)).toBeNull();
  expect(actionOf(press('Tab'), false)).toBeNull();
  expect(actionOf(press('constructor'), false)).toBeNull();
});

it('records from anywhere in the grid', () => {
  expect(actionOf(press('Enter', { ctrlKey: true }), true)).toEqual({ kind: 'record' });
});
