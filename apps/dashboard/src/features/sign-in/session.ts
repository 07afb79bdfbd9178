/** Why a sign-in was refused, in the screen's terms. */
export type Refusal = 'credentials' | 'rate-limited' | 'unreachable' | 'failed';

export type SignInResult =
  { ok: true } | { ok: false; refusal: Refusal; retryAfterSeconds: number | null };

const post = (path: string, body: object = {}) =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** The answer never says whether the address is known: a wrong one and a wrong password look the same. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  let response: Response;
  try {
    response = await post('/auth/sign-in/email', { email, password });
  } catch {
    return { ok: false, refusal: 'unreachable', retryAfterSeconds: null };
  }
  if (response.ok) return { ok: true };
  const retry = Number(
    response.headers.get('retry-after') ?? response.headers.get('x-retry-after') ?? NaN,
  );
  return {
    ok: false,
    refusal:
      response.status === 429
        ? 'rate-limited'
        : response.status >= 400 && response.status < 500
          ? 'credentials'
          : 'failed',
    retryAfterSeconds: Number.isFinite(retry) && retry > 0 ? Math.ceil(retry) : null,
  };
}

const done = async (response: Promise<Response>) => {
  const { ok, status } = await response;
  // A session that is gone already is as good as ended.
  if (!ok && status !== 401) throw new Error(`The service answered ${status}.`);
};

export const signOut = () => done(post('/auth/sign-out'));

/** Ends every session of this person, this one included. */
export const signOutEverywhere = async () => {
  await done(post('/auth/revoke-sessions'));
  await done(post('/auth/sign-out'));
};
