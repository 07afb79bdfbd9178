import { act, renderHook } from '@testing-library/react';
import { forgetDrafts, keepDraftsOf, useDraft } from './draft.js';

beforeEach(() => {
  localStorage.clear();
  keepDraftsOf('ana');
});

const draft = (key = 'org-1.form') => renderHook(() => useDraft(key, { text: '' }));

describe('a draft', () => {
  it('outlives the page, and says that it did', () => {
    const { result, unmount } = draft();
    expect(result.current.restored).toBe(false);
    act(() => result.current.set({ text: 'half a sentence' }));
    unmount();
    const { result: later } = draft();
    expect(later.current).toMatchObject({ value: { text: 'half a sentence' }, restored: true });
    act(() => later.current.clear());
    expect(later.current).toMatchObject({ value: { text: '' }, restored: false });
    expect(draft().result.current.restored).toBe(false);
  });

  it('two changes before the next picture both count', () => {
    const { result } = renderHook(() => useDraft<string[]>('org-1.list', []));
    act(() => {
      result.current.set((before) => [...before, 'a']);
      result.current.set((before) => [...before, 'b']);
    });
    expect(result.current.value).toEqual(['a', 'b']);
  });

  it('belongs to one person and one form', () => {
    const { result } = draft();
    act(() => result.current.set({ text: 'mine' }));
    expect(draft('org-2.form').result.current.restored).toBe(false);
    keepDraftsOf('ben');
    expect(draft().result.current.restored).toBe(false);
  });

  it('changes with its key', () => {
    const { result, rerender } = renderHook(({ key }) => useDraft(key, 'nothing'), {
      initialProps: { key: 'one' },
    });
    act(() => result.current.set('of one'));
    rerender({ key: 'two' });
    expect(result.current.value).toBe('nothing');
    act(() => result.current.set('of two'));
    rerender({ key: 'one' });
    expect(result.current).toMatchObject({ value: 'of one', restored: true });
  });

  it('goes with the sign-out, grows old, and must fit', () => {
    const { result } = draft();
    act(() => result.current.set({ text: 'mine' }));
    forgetDrafts();
    expect(draft().result.current.restored).toBe(false);
    localStorage.setItem(
      'rolewright.draft.ana.old',
      JSON.stringify({ at: 0, value: { text: 'x' } }),
    );
    expect(draft('old').result.current.restored).toBe(false);
    localStorage.setItem('rolewright.draft.ana.broken', '{');
    expect(draft('broken').result.current.value).toEqual({ text: '' });
    const isText = (value: unknown): value is string => typeof value === 'string';
    localStorage.setItem(
      'rolewright.draft.ana.other',
      JSON.stringify({ at: Date.now(), value: 7 }),
    );
    expect(renderHook(() => useDraft('other', 'initial', isText)).result.current.value).toBe(
      'initial',
    );
  });
});
