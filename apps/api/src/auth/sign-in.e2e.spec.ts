import {
  cookieOf,
  createPerson,
  freshAddress,
  password,
  useTestApi,
} from '../fixtures/api.fixture.js';

const { api, database } = useTestApi();
const json = { 'content-type': 'application/json' };
let email: string;
let userId: string;

beforeAll(async () => {
  ({ email, userId } = await createPerson(api(), 'Ines Vale'));
});

const attempt = (body: unknown, headers: Record<string, string> = {}) =>
  api().fetch('/auth/sign-in/email', {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });
const viewer = (cookie?: string) => api().send('{ viewer { userId name email } }', {}, cookie);

describe('signing in', () => {
  it('gives a session that says who it is', async () => {
    const cookie = await api().signIn(email);
    const answer = await viewer(cookie);
    expect(answer.data).toEqual({ viewer: { userId, name: 'Ines Vale', email } });
  });

  it('sets a cookie that scripts, other sites and other paths of the world do not get', async () => {
    const response = await attempt({ email, password });
    const cookies = response.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect(cookies.join()).not.toMatch(/Secure/i);
  });

  it('is answered alike for a wrong password and an unknown address', async () => {
    const wrong = await attempt({ email, password: 'not the password' });
    const unknown = await attempt({ email: 'nobody@people.example', password: 'not the password' });
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(wrong.headers.getSetCookie()).toEqual([]);
    expect(await wrong.text()).toBe(await unknown.text());
  });

  it('gives a new session each time: none can be fixed beforehand', async () => {
    const planted = 'rolewright.session_token=planted.signature';
    const response = await attempt({ email, password }, { cookie: planted });
    expect(cookieOf(response)).not.toContain('planted');
    expect((await viewer(planted)).code).toBe('UNAUTHENTICATED');
  });

  it('is slowed down by address after too many attempts, whatever addresses the client invents', async () => {
    const address = freshAddress();
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++) {
      // What the nearest proxy adds stands last; all before it is the client's own word.
      const headers = { 'x-forwarded-for': `${freshAddress()}, ${address}` };
      statuses.push((await attempt({ email, password: `guess number ${n}` }, headers)).status);
    }
    expect(statuses[0]).toBe(401);
    expect(statuses.at(-1)).toBe(429);
    expect((await attempt({ email, password })).status).toBe(200);
  }, 180_000);
});

describe('signing out', () => {
  it('ends the session at once, wherever its cookie is sent from', async () => {
    const cookie = await api().signIn(email);
    const response = await api().fetch('/auth/sign-out', {
      method: 'POST',
      headers: json,
      body: '{}',
      cookie,
    });
    expect(response.status).toBe(200);
    expect((await viewer(cookie)).code).toBe('UNAUTHENTICATED');
  });

  it("everywhere ends every session of the person and nobody else's", async () => {
    const other = await createPerson(api(), 'Olaf Brandt');
    const [first, second, theirs] = [
      await api().signIn(email),
      await api().signIn(email),
      await api().signIn(other.email),
    ];
    const response = await api().fetch('/auth/revoke-sessions', {
      method: 'POST',
      headers: json,
      body: '{}',
      cookie: first,
    });
    expect(response.status).toBe(200);
    expect((await viewer(first)).code).toBe('UNAUTHENTICATED');
    expect((await viewer(second)).code).toBe('UNAUTHENTICATED');
    expect((await viewer(theirs)).code).toBeUndefined();
  });

  it('happens by itself when the session has expired', async () => {
    const cookie = await api().signIn(email);
    await database.query(
      `update auth.session set "expiresAt" = now() - interval '1 second' where "userId" = $1`,
      [userId],
    );
    expect((await viewer(cookie)).code).toBe('UNAUTHENTICATED');
  });
});

describe('a cookie', () => {
  it.each([
    ['none', undefined],
    ['nonsense', 'rolewright.session_token=nonsense'],
    ['a signature of its own making', 'rolewright.session_token=abcdef.AAAA%3D'],
    ['empty', 'rolewright.session_token='],
  ])('%s opens nothing', async (_name, cookie) => {
    expect((await viewer(cookie)).code).toBe('UNAUTHENTICATED');
  });

  it("with a changed token does not open anyone else's session", async () => {
    const cookie = await api().signIn(email);
    const changed = cookie.replace(/=(.)/, (_, first: string) => `=${first === 'a' ? 'b' : 'a'}`);
    expect((await viewer(changed)).code).toBe('UNAUTHENTICATED');
  });
});

describe('what sign-in does not offer', () => {
  it.each([
    '/auth/sign-up/email',
    '/auth/update-user',
    '/auth/delete-user',
    '/auth/reference',
    '/auth/error',
    '/auth/request-password-reset',
  ])('%s', async (path) => {
    const cookie = await api().signIn(email);
    const body = JSON.stringify({ email: 'new@people.example', password, name: 'New' });
    for (const method of ['GET', 'POST']) {
      const response = await api().fetch(path, {
        method,
        cookie,
        headers: json,
        ...(method === 'POST' ? { body } : {}),
      });
      expect(response.status).toBe(404);
    }
  });
});
