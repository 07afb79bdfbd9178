import { jest } from '@jest/globals';
import { AnswerStore } from './answer-store.js';
import { FakeService, memoryShelf, session } from './answers.fixture.js';
import type { Given, Place } from './answers.js';

const owner: Place = { domain: 'INT', question: 'OWNER' };
const decider: Place = { domain: 'INT', question: 'DECIDER' };
const nobody: Given = { kind: 'nobody' };
const lead: Given = { kind: 'roles', roles: ['Platform lead'] };

const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

function storeWith(service = new FakeService(), shelf = memoryShelf(), given = session()) {
  const store = new AnswerStore(service, shelf, given);
  return { service, shelf, store, entry: (key: string) => store.snapshot().entries[key] };
}

describe('answers', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('are sent one after another, and leave nothing behind on the device', async () => {
    const { store, service, shelf, entry } = storeWith();
    store.say(owner, lead);
    store.say(decider, nobody);
    await settled();
    expect(service.saved.map(({ question }) => question)).toEqual(['OWNER', 'DECIDER']);
    expect(entry('INT OWNER')).toMatchObject({ state: 'saved', version: 1 });
    expect(store.snapshot()).toMatchObject({ line: 'idle' });
    expect(store.snapshot().savedAt).toBeInstanceOf(Date);
    expect(shelf.kept).toEqual({});
  });

  it('changed while on the way are followed by the newer one', async () => {
    const { store, service, entry } = storeWith();
    store.say(owner, lead);
    store.say(owner, nobody);
    await settled();
    expect(service.saved.map(({ given, version }) => [given.kind, version])).toEqual([
      ['roles', 0],
      ['nobody', 1],
    ]);
    expect(entry('INT OWNER')).toMatchObject({ state: 'saved', version: 2, given: nobody });
  });

  it('wait on the device while there is no connection, and go when it is back', async () => {
    const service = new FakeService();
    service.failures = [{ kind: 'network' }, { kind: 'network' }];
    const { store, shelf } = storeWith(service);
    store.say(owner, lead);
    await settled();
    expect(store.snapshot().line).toBe('offline');
    expect(shelf.kept).toEqual({ 'INT OWNER': { given: lead, version: 0 } });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(service.saved).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(4_000);
    expect(service.saved).toHaveLength(1);
    expect(store.snapshot().line).toBe('idle');
    expect(shelf.kept).toEqual({});
  });

  it('that an earlier visit left are sent by the next one', async () => {
    const shelf = memoryShelf({ 'INT OWNER': { given: lead, version: 3 } });
    const given = session({ answers: [{ ...owner, given: nobody, version: 3 }] });
    const { store, service } = storeWith(new FakeService(), shelf, given);
    const stop = store.start();
    await settled();
    expect(service.saved).toEqual([{ ...owner, given: lead, version: 3 }]);
    stop();
  });

  it('given elsewhere too are put before the person, who chooses', async () => {
    const shelf = memoryShelf({ 'INT OWNER': { given: lead, version: 1 } });
    const given = session({ answers: [{ ...owner, given: nobody, version: 2 }] });
    const { store, service, entry } = storeWith(new FakeService(), shelf, given);
    await store.send();
    expect(service.saved).toEqual([]);
    expect(entry('INT OWNER')).toMatchObject({
      state: 'conflict',
      given: lead,
      theirs: { given: nobody, version: 2 },
    });
    store.settle(owner, 'mine');
    await settled();
    expect(service.saved).toEqual([{ ...owner, given: lead, version: 2 }]);
  });

  it('refused because another tab was faster are a conflict, and the others still go', async () => {
    const service = new FakeService();
    service.failures = [
      { kind: 'conflict', current: { given: nobody, version: 4 }, message: 'Changed elsewhere.' },
    ];
    const { store, entry, shelf } = storeWith(service);
    store.say(owner, lead);
    store.say(decider, nobody);
    await settled();
    expect(entry('INT OWNER')?.state).toBe('conflict');
    expect(entry('INT DECIDER')?.state).toBe('saved');
    expect(shelf.kept).toHaveProperty('INT OWNER');
    store.settle(owner, 'theirs');
    expect(entry('INT OWNER')).toEqual({ given: nobody, version: 4, state: 'saved' });
    expect(shelf.kept).toEqual({});
  });

  it('that the service will not take are said so, and keep nothing else from going', async () => {
    const service = new FakeService();
    service.failures = [{ kind: 'refused', message: 'Name one to 5 roles.' }];
    const { store, entry } = storeWith(service);
    store.say(owner, lead);
    store.say(decider, nobody);
    await settled();
    expect(store.snapshot().refused).toEqual({ place: owner, message: 'Name one to 5 roles.' });
    expect(entry('INT DECIDER')?.state).toBe('saved');
    expect(await store.submit()).toBe(false);
  });

  it('stop when the link has ended, and stay on the device', async () => {
    const service = new FakeService();
    service.failures = [{ kind: 'ended', because: { why: 'closed' } }];
    const { store, shelf } = storeWith(service);
    store.say(owner, lead);
    await settled();
    expect(store.snapshot().ended).toEqual({ why: 'closed' });
    expect(shelf.kept).toHaveProperty('INT OWNER');
  });
});

describe('sending the whole', () => {
  it('waits for every answer, and counts once however often its answer is lost', async () => {
    const service = new FakeService();
    const { store } = storeWith(service);
    store.say(owner, lead);
    await settled();
    expect(service.saved).toHaveLength(1);
    service.failures = [{ kind: 'network' }];
    expect(await store.submit()).toBe(false);
    expect(await store.submit()).toBe(true);
    expect(new Set(service.submitted).size).toBe(1);
    expect(store.snapshot()).toMatchObject({
      submittedAt: '2026-11-23T10:42:00Z',
      changedSinceSent: false,
    });
    store.say(owner, nobody);
    expect(store.snapshot().changedSinceSent).toBe(true);
    await settled();
    expect(await store.submit()).toBe(true);
    expect(new Set(service.submitted).size).toBe(2);
  });

  it('is not begun while two answers of one person stand against each other', async () => {
    const shelf = memoryShelf({ 'INT OWNER': { given: lead, version: 1 } });
    const given = session({ answers: [{ ...owner, given: nobody, version: 2 }] });
    const { store, service } = storeWith(new FakeService(), shelf, given);
    expect(await store.submit()).toBe(false);
    expect(service.submitted).toEqual([]);
  });
});
