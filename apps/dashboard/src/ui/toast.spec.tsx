import { jest } from '@jest/globals';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Toasts, useToast } from './toast.js';

afterEach(() => {
  act(() => void jest.runOnlyPendingTimers());
  jest.useRealTimers();
});

function show(content: Parameters<ReturnType<typeof useToast>>[0]) {
  jest.useFakeTimers();
  render(<Toasts />);
  act(() => useToast()(content));
}

it('stays for eight seconds, and longer while somebody is at it', () => {
  show({ text: 'Withdrawn', undo: () => undefined });
  act(() => void jest.advanceTimersByTime(7_000));
  const undo = screen.getByRole('button', { name: 'Undo' });
  act(() => undo.focus());
  act(() => void jest.advanceTimersByTime(60_000));
  expect(screen.getByRole('status').textContent).toContain('Withdrawn');
  act(() => undo.blur());
  act(() => void jest.advanceTimersByTime(900));
  expect(screen.queryByText('Withdrawn')).not.toBeNull();
  act(() => void jest.advanceTimersByTime(200));
  expect(screen.queryByText('Withdrawn')).toBeNull();
});

it('an undo that fails says so', async () => {
  show({ text: 'Deleted', undo: () => Promise.reject(new Error('no')) });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByText(/could not be undone/)).not.toBeNull());
});

it('lies within an open dialog, which covers the page, and outlives it', async () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.open = true;
  show({ text: 'Agreed' });
  expect(dialog.textContent).toContain('Agreed');
  await act(async () => {
    dialog.remove();
    await Promise.resolve();
  });
  expect(dialog.textContent).toBe('');
  expect(screen.queryByText('Agreed')).not.toBeNull();
});
