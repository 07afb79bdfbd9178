import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { startProduct, type Product } from './product.js';

/** Processes whose environment or command line names the data folder: everything that this product started. */
function processesOf(dataDirectory: string): string[] {
  const found: string[] = [];
  for (const pid of readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && Number(name) !== process.pid,
  )) {
    const read = (file: string) => {
      try {
        return readFileSync(`/proc/${pid}/${file}`, 'utf8');
      } catch {
        return '';
      }
    };
    const commandLine = read('cmdline').replaceAll('\0', ' ');
    if (
      commandLine.includes(dataDirectory) ||
      read('environ').includes(`ROLEWRIGHT_DATA_DIR=${dataDirectory}`)
    )
      found.push(`${pid} ${commandLine}`);
  }
  return found;
}

async function signIn(product: Product, email: string): Promise<string> {
  const response = await fetch(`${product.url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: product.url },
    body: JSON.stringify({ email, password: 'rolewright-demo' }),
  });
  expect(response.status).toBe(200);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function viewer(product: Product, cookie: string) {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: product.url },
    body: JSON.stringify({ query: '{ viewer { email grants { organisationName role } } }' }),
  });
  return (
    (await response.json()) as {
      data: { viewer: { email: string; grants: { organisationName: string }[] } };
    }
  ).data.viewer;
}

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('npm start, as a whole', () => {
  let directory: string | undefined;

  afterAll(async () => {
    if (directory) await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  });

  it('serves, stops cleanly on Ctrl-C, keeps its data, and starts again after being killed', async () => {
    const first = await startProduct();
    directory = first.dataDirectory;
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    expect(first.output()).toMatch(/consultant@demo\.rolewright\.example/);
    const seen = await viewer(first, await signIn(first, 'consultant@demo.rolewright.example'));
    expect(seen.grants).toHaveLength(6);
    expect(await first.interrupt()).toBe(0);
    expect(processesOf(directory)).toEqual([]);

    const second = await startProduct(directory);
    expect(second.output()).toMatch(/up to date/);
    expect(second.output()).toMatch(/in place/);
    await second.kill();

    const third = await startProduct(directory);
    expect((await fetch(`${third.url}/readyz`)).status).toBe(200);
    expect(
      (await viewer(third, await signIn(third, 'executive@demo.rolewright.example'))).grants,
    ).toHaveLength(1);

    // Killed between any two steps of starting, the next start goes on.
    await third.kill();
    expect(await third.interrupt()).toBeNull();
    const fourth = await startProduct(directory);
    expect(await fourth.interrupt()).toBe(0);
    expect(processesOf(directory)).toEqual([]);
  }, 300_000);

  it('names a port in use and how to choose another', async () => {
    const { createServer } = await import('node:http');
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as { port: number };
    await expect(startProduct(undefined, { PORT: String(port) })).rejects.toThrow(
      new RegExp(`Port ${port} is in use.*PORT=${port + 1}`, 's'),
    );
    other.close();
  }, 60_000);
});
