import { SharedLookups } from './shared-lookups.js';

/** Lookups that end when they are told to, each with the number of its turn. */
function bench() {
  const lookups = new SharedLookups<number>();
  const ends: ((failure?: Error) => void)[] = [];
  const ask = (key = 'k') =>
    lookups.ask(key, () => {
      const turn = ends.length + 1;
      return new Promise<number>((resolve, reject) => {
        ends.push((failure) => (failure ? reject(failure) : resolve(turn)));
      });
    });
  const end = async (turn: number, failure?: Error) => {
    ends[turn - 1]?.(failure);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ask, end, begun: () => ends.length };
}

describe('lookups shared by requests that arrive together', () => {
  it('never answer from a lookup that began before the request came', async () => {
    const { ask, end, begun } = bench();
    const first = ask();
    const waiting = [ask(), ask(), ask()];
    expect(begun()).toBe(1);
    await end(1);
    expect(await first).toBe(1);
    expect(begun()).toBe(2);
    const late = ask();
    await end(2);
    expect(await Promise.all(waiting)).toEqual([2, 2, 2]);
    await end(3);
    expect(await late).toBe(3);
  });

  it('keep nothing once they have ended', async () => {
    const { ask, end } = bench();
    const first = ask();
    await end(1);
    const second = ask();
    await end(2);
    expect([await first, await second]).toEqual([1, 2]);
  });

  it('are one for each key', async () => {
    const { ask, end, begun } = bench();
    const both = [ask('a'), ask('b')];
    expect(begun()).toBe(2);
    await end(2);
    await end(1);
    expect(await Promise.all(both)).toEqual([1, 2]);
  });

  it('fail for those who asked for them, and for nobody after', async () => {
    const { ask, end } = bench();
    const first = ask();
    const next = ask();
    const failed = expect(first).rejects.toThrow('away');
    await end(1, new Error('away'));
    await failed;
    await end(2);
    expect(await next).toBe(2);
  });
});
