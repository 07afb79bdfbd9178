import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SignInPage } from './sign-in-page.js';

const answer = (status: number, headers: Record<string, string> = {}) =>
  Promise.resolve({ ok: status < 400, status, headers: new Map(Object.entries(headers)) } as never);

const send = jest.fn<typeof fetch>();
beforeEach(() => {
  send.mockReset();
  globalThis.fetch = send;
});

async function submit(email: string, password: string) {
  const onSignedIn = jest.fn();
  render(<SignInPage onSignedIn={onSignedIn} />);
  if (email) await userEvent.type(screen.getByLabelText('E-mail'), email);
  if (password) {
    await userEvent.click(screen.getByLabelText('Password'));
    await userEvent.paste(password);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  return onSignedIn;
}

describe('signing in', () => {
  it('sends what was typed and pasted, and goes on', async () => {
    send.mockReturnValue(answer(200));
    const onSignedIn = await submit(' ada@example.org ', 'a pasted pass phrase');
    expect(onSignedIn).toHaveBeenCalledTimes(1);
    const [path, request] = send.mock.calls[0] ?? [];
    expect(path).toBe('/auth/sign-in/email');
    expect(JSON.parse(String(request?.body))).toEqual({
      email: 'ada@example.org',
      password: 'a pasted pass phrase',
    });
  });

  it('says at the field what is missing, sends nothing and goes there', async () => {
    await submit('ada@example.org', '');
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('Enter your password.');
    expect(screen.getByLabelText('Password')).toHaveFocus();
    expect(send).not.toHaveBeenCalled();
  });

  it.each<[number, Record<string, string>, RegExp]>([
    [401, {}, /do not go together/],
    [429, { 'x-retry-after': '42' }, /Try again in 42 seconds/],
    [429, {}, /Wait a minute/],
    [500, {}, /failed on our side/],
  ])('after %i says what to do and keeps the address', async (status, headers, words) => {
    send.mockReturnValue(answer(status, headers));
    const onSignedIn = await submit('ada@example.org', 'wrong');
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.getByLabelText('E-mail')).toHaveValue('ada@example.org');
    expect(onSignedIn).not.toHaveBeenCalled();
  });

  it('tells an unreachable service from a wrong password', async () => {
    send.mockReturnValue(Promise.reject(new TypeError('Failed to fetch')));
    await submit('ada@example.org', 'right');
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be reached/);
  });

  it('shows the password when asked to', async () => {
    render(<SignInPage onSignedIn={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Show password' }));
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
  });
});
