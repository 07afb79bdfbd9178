import { UploadError, uploadFile } from './upload-file.js';

/** A request that the test answers. */
class Sent extends EventTarget {
  static last: Sent;
  readonly upload = new EventTarget();
  readonly headers: Record<string, string> = {};
  method = '';
  url = '';
  status = 0;
  responseText = '';
  body: unknown;
  constructor() {
    super();
    Sent.last = this;
  }
  open(method: string, url: string) {
    Object.assign(this, { method, url });
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  send(body: unknown) {
    this.body = body;
  }
  abort() {
    this.dispatchEvent(new Event('abort'));
  }
  answer(status: number, body: unknown) {
    Object.assign(this, { status, responseText: JSON.stringify(body) });
    this.dispatchEvent(new Event('load'));
  }
}

const original = globalThis.XMLHttpRequest;
beforeAll(() => {
  globalThis.XMLHttpRequest = Sent as unknown as typeof XMLHttpRequest;
});
afterAll(() => {
  globalThis.XMLHttpRequest = original;
});

const file = new File(['proof'], 'Grüße.pdf', { type: 'text/html' });
const start = () => {
  const shares: number[] = [];
  const abort = new AbortController();
  const done = uploadFile('org-1', file, (share) => shares.push(share), abort.signal);
  done.catch(() => undefined);
  return { shares, abort, done };
};

describe('an upload', () => {
  it('goes as bytes under a key of its own, its name beside it, and tells how far it is', async () => {
    const { done, shares } = start();
    const { last } = Sent;
    expect([last.method, last.url.replace(/[0-9a-f-]{36}$/, '<key>')]).toEqual([
      'PUT',
      '/files/organisations/org-1/evidence/uploads/<key>',
    ]);
    expect(last.headers).toEqual({
      'content-type': 'application/octet-stream',
      'x-file-name': 'Gr%C3%BC%C3%9Fe.pdf',
    });
    expect((last.body as Blob).type).toBe('');
    last.upload.dispatchEvent(new ProgressEvent('progress', { loaded: 2, total: 5 }));
    last.answer(200, { fileName: 'Grüße.pdf', bytes: 5 });
    expect(await done).toMatchObject({ fileName: 'Grüße.pdf', bytes: 5 });
    expect(shares).toEqual([0.4]);
  });

  it('that is refused says why in the service’s words', async () => {
    const { done } = start();
    Sent.last.answer(400, { errors: [{ message: 'An archive hides what it holds.' }] });
    await expect(done).rejects.toEqual(new UploadError('An archive hides what it holds.'));
  });

  it.each([
    ['a broken line', () => Sent.last.dispatchEvent(new Event('error'))],
    ['an answer that is none', () => Sent.last.answer(502, 'bad gateway')],
  ])('%s has no words', async (_, fail) => {
    const { done } = start();
    fail();
    await expect(done).rejects.toMatchObject({ reason: null });
  });

  it('stops when it is told to', async () => {
    const { done, abort } = start();
    abort.abort();
    await expect(done).rejects.toBeInstanceOf(UploadError);
  });
});
