import { useGround } from '../server.fixture.js';
import { openSignInPool } from '../server.module.js';
import { clientAddressHeader, createSignIn } from './sign-in.factory.js';
import { SignInService } from './sign-in.service.js';

const ground = useGround();
const password = 'rolewright-demo';
let address = 1;
let service: SignInService;
let origin: string;

beforeAll(() => {
  service = ground.get(SignInService);
  ({ origin } = new URL(ground.database.config.publicUrl));
});

/** A request as the edge hands it over; every test has an address of its own, since attempts are counted by it. */
function request(path: string, body?: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`${origin}/auth${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const from = () => ({ [clientAddressHeader]: `192.0.2.${(address += 1)}` });

const signIn = (email: string, given = password, headers: Record<string, string> = from()) =>
  service.handle(request('/sign-in/email', { email, password: given }, headers));

/** What a browser sends back of the cookies it was given. */
const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

describe('signing in', () => {
  const email = 'ada@people.example';
  let userId: string;

  beforeAll(async () => {
    ({ userId } = await service.createPerson({ email, name: 'Ada', password }));
  });

  it('opens a session that the cookie proves, and that scripts and other sites cannot use', async () => {
    const response = await signIn('ADA@people.example');
    expect(response.status).toBe(200);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^rolewright\.session_token=/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    const session = await service.sessionFrom(new Headers({ cookie: cookieOf(response) }));
    expect(session).toMatchObject({ userId, email, name: 'Ada' });
  });

  it('marks its cookies as secure where people come over https', async () => {
    const pool = openSignInPool(ground.database.config);
    const https = createSignIn(
      { ...ground.database.config, publicUrl: 'https://rolewright.example' },
      pool,
    );
    const response = await https.handler(
      new Request('https://rolewright.example/auth/sign-in/email', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: 'https://rolewright.example',
          ...from(),
        },
        body: JSON.stringify({ email, password }),
      }),
    );
    await pool.end();
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-rolewright.*; Secure/i);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const [wrong, unknown] = [
      await signIn(email, 'not the password'),
      await signIn('nobody@people.example'),
    ];
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(await wrong.text()).toBe(await unknown.text());
  });

  it('stores a hash that the password cannot be read from', async () => {
    const [account] = await ground.database.query<{ password: string }>(
      'select password from auth.account where "userId" = $1',
      [userId],
    );
    expect(account?.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  });

  /** A cookie that was used: from its second use on, the service proves it no more and reads its session alone. */
  async function provenCookie(): Promise<string> {
    const cookie = cookieOf(await signIn(email));
    const first = await service.sessionFrom(new Headers({ cookie }));
    expect(first).toMatchObject({ userId, email });
    expect(await service.sessionFrom(new Headers({ cookie }))).toEqual(first);
    return cookie;
  }

  it('refuses a cookie that was changed, and one that names no session', async () => {
    const cookie = await provenCookie();
    const tampered = cookie.replace(/=(.)/, (_, first: string) => (first === 'a' ? '=b' : '=a'));
    expect(await service.sessionFrom(new Headers({ cookie: tampered }))).toBeNull();
    expect(await service.sessionFrom(new Headers())).toBeNull();
  });

  it('gives every sign-in a session of its own, whatever cookie came with it', async () => {
    const first = cookieOf(await signIn(email));
    const second = cookieOf(await signIn(email, password, { ...from(), cookie: first }));
    expect(second).not.toBe(first);
  });

  it('ends at sign-out', async () => {
    const cookie = await provenCookie();
    await service.handle(request('/sign-out', {}, { cookie }));
    expect(await service.sessionFrom(new Headers({ cookie }))).toBeNull();
  });

  it('ends everywhere at once', async () => {
    const cookies = [await provenCookie(), await provenCookie()];
    await service.signOutEverywhere(userId);
    for (const cookie of cookies) {
      expect(await service.sessionFrom(new Headers({ cookie }))).toBeNull();
    }
  });

  it('ends by itself once it expired', async () => {
    const cookie = await provenCookie();
    await ground.database.query(
      `update auth.session set "expiresAt" = now() - interval '1 second' where "userId" = $1`,
      [userId],
    );
    expect(await service.sessionFrom(new Headers({ cookie }))).toBeNull();
  });

  it('refuses a request that comes from another site', async () => {
    const cookie = cookieOf(await signIn(email));
    const response = await service.handle(
      request('/sign-out', {}, { cookie, origin: 'https://elsewhere.example' }),
    );
    expect(response.status).toBe(403);
    expect(await service.sessionFrom(new Headers({ cookie }))).not.toBeNull();
  });

  it('lets nobody try for ever, and counts in the database', async () => {
    const headers = from();
    const attempts = Array.from({ length: 22 }, () =>
      signIn('mallory@people.example', 'a guess of hers', headers),
    );
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    const [counted] = await ground.database.query<{ count: number }>(
      'select count from auth."rateLimit" where key like $1',
      [`%${headers[clientAddressHeader]}%`],
    );
    expect(counted?.count).toBe(20);
  });
});

describe('accounts', () => {
  it.each([
    ['/sign-up/email', { email: 'new@people.example', name: 'New', password }],
    ['/update-user', { name: 'Other' }],
    ['/delete-user', {}],
    ['/change-email', { newEmail: 'other@people.example' }],
    ['/request-password-reset', { email: 'ada@people.example' }],
    ['/sign-in/social', { provider: 'github' }],
  ])('cannot be made or changed by the public at %s', async (path, body) => {
    const response = await service.handle(request(path, body, from()));
    expect(response.status).toBe(404);
  });

  it('are made once, however often', async () => {
    const first = await service.createPerson({ email: 'bo@people.example', name: 'Bo', password });
    const again = await service.createPerson({ email: 'BO@people.example', name: 'Bo', password });
    expect(again.userId).toBe(first.userId);
    const accounts = await ground.database.query('select 1 from auth.account where "userId" = $1', [
      first.userId,
    ]);
    expect(accounts).toHaveLength(1);
  });

  it('get their password at the second try where the first was killed before it', async () => {
    const { userId } = await service.createPerson({
      email: 'cy@people.example',
      name: 'Cy',
      password,
    });
    await ground.database.query('delete from auth.account where "userId" = $1', [userId]);
    await service.createPerson({ email: 'cy@people.example', name: 'Cy', password });
    expect((await signIn('cy@people.example')).status).toBe(200);
  });

  it('need a password of some length', async () => {
    await expect(
      service.createPerson({ email: 'di@people.example', name: 'Di', password: 'short' }),
    ).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('are found by address and by id, several in one go', async () => {
    const ed = await service.createPerson({ email: 'ed@people.example', name: 'Ed', password });
    expect(await service.personByEmail(' ED@people.example ')).toEqual(ed);
    expect(await service.personByEmail('nobody@people.example')).toBeNull();
    const found = await service.peopleById([ed.userId, '019a0000-0000-7000-8000-00000000dead']);
    expect([...found.values()]).toEqual([ed]);
  });
});
