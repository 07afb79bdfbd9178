import type { Grade } from './worksheet-words.js';

/** What a key does while a criterion has the focus. */
export type KeyAction =
  | { kind: 'move'; by: 1 | -1 | 'first' | 'last' }
  | { kind: 'value'; value: 'holds' | 'holds-not' }
  | { kind: 'grade'; grade: Grade }
  | { kind: 'clear' | 'share' | 'confirm' | 'details' | 'history' | 'record' | 'help' };

const actions = new Map<string, KeyAction>([
  ['ArrowDown', { kind: 'move', by: 1 }],
  ['ArrowUp', { kind: 'move', by: -1 }],
  ['Home', { kind: 'move', by: 'first' }],
  ['End', { kind: 'move', by: 'last' }],
  ['y', { kind: 'value', value: 'holds' }],
  ['n', { kind: 'value', value: 'holds-not' }],
  ['u', { kind: 'clear' }],
  ['s', { kind: 'share' }],
  ['%', { kind: 'share' }],
  ['1', { kind: 'grade', grade: 'STATEMENT' }],
  ['2', { kind: 'grade', grade: 'DOCUMENT' }],
  ['3', { kind: 'grade', grade: 'SYSTEM' }],
  ['c', { kind: 'confirm' }],
  ['d', { kind: 'details' }],
  ['h', { kind: 'history' }],
  ['?', { kind: 'help' }],
]);

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** The action of a key; null for one that is the browser's or the field's own. */
export function actionOf(
  { key, ctrlKey, metaKey, altKey }: Key,
  typing: boolean,
): KeyAction | null {
  if (key === 'Enter' && (ctrlKey || metaKey)) return { kind: 'record' };
  if (typing || ctrlKey || metaKey || altKey) return null;
  return actions.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
