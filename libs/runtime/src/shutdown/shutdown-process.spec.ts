import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

async function start(): Promise<{ child: ChildProcess; end: Promise<[number | null, string]> }> {
  const child = fork(new URL('./shutdown.fixture.mjs', import.meta.url), {
    execArgv: [],
    silent: true,
  });
  let output = '';
  const printed = child.stdout ? once(child.stdout, 'end') : Promise.resolve();
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  const end = once(child, 'exit').then(async ([code]): Promise<[number | null, string]> => {
    await printed;
    return [code as number | null, output];
  });
  await once(child, 'message');
  return { child, end };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s closes what is open and ends the process',
  async (signal) => {
    const { child, end } = await start();
    child.kill(signal);
    expect(await end).toEqual([0, 'closed\n']);
  },
  20_000,
);

test('the same signal twice at once, as from a terminal through npm, still closes properly', async () => {
  const { child, end } = await start();
  child.kill('SIGINT');
  child.kill('SIGINT');
  child.kill('SIGTERM');
  expect(await end).toEqual([0, 'closed\n']);
}, 20_000);

test('a child whose parent is gone closes too', async () => {
  const { child, end } = await start();
  child.disconnect();
  expect(await end).toEqual([0, 'closed\n']);
}, 20_000);
