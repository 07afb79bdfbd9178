import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { ConflictDialog } from './conflict.js';

const mine = [
  { label: 'Holder', value: 'Ana' },
  { label: 'Since', value: '2 November 2026' },
];

it('shows both, marks what differs, and leaves the choice', () => {
  const keep = jest.fn();
  const take = jest.fn();
  render(
    <ConflictDialog
      title="INT · ciso"
      mine={mine}
      theirs={[{ label: 'Holder', value: 'Ben' }, mine[1] ?? { label: '', value: '' }]}
      onKeepMine={keep}
      onTakeTheirs={take}
      onClose={() => undefined}
    />,
  );
  expect(screen.getByRole('row', { name: /^Holder/ }).textContent).toBe('HolderdiffersAnaBen');
  expect(screen.getByRole('row', { name: /^Since/ }).textContent).not.toContain('differs');
  fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take theirs' }));
  expect([keep, take].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

it('says that a row is gone, and offers nothing that cannot be', () => {
  render(
    <ConflictDialog
      title="INT · ciso"
      mine={mine}
      theirs={[]}
      onTakeTheirs={() => undefined}
      onClose={() => undefined}
    />,
  );
  expect(screen.queryByText(/removed this/)).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull();
});
