import { takeToken, traceOf } from './link-token.js';
import { readUnsent, shelfFor } from './unsent.js';

describe('what a device kept', () => {
  it('comes back as it was written', () => {
    const shelf = shelfFor('trace');
    const unsent = {
      'INT OWNER': { given: { kind: 'roles' as const, roles: ['Platform lead'] }, version: 2 },
      'AGT MAY': { given: { kind: 'may' as const, level: 'STOP' as const }, version: 0 },
    };
    shelf.write(unsent);
    expect(shelf.read()).toEqual(unsent);
    shelf.write({});
    expect(localStorage.length).toBe(0);
  });

  it.each([
    ['{'],
    ['null'],
    ['[]'],
    ['{"INT OWNER":{"given":{"kind":"roles","roles":[]},"version":1}}'],
    ['{"INT OWNER":{"given":{"kind":"may","level":"RULE"},"version":1}}'],
    ['{"INT OWNER":{"given":{"kind":"nobody"},"version":"1"}}'],
    ['{"INT WHY":{"given":{"kind":"nobody"},"version":1}}'],
  ])('is left out where it makes no sense: %s', (text) => {
    expect(readUnsent(text)).toEqual({});
  });
});

describe('a personal link', () => {
  it('leaves the address at once and stays in this tab', () => {
    window.history.replaceState(null, '', '/answer?at=INT#organisation.secret');
    expect(takeToken()).toBe('organisation.secret');
    expect(window.location.href).not.toContain('secret');
    expect(window.location.search).toBe('?at=INT');
    expect(takeToken()).toBe('organisation.secret');
    expect(localStorage.length).toBe(0);
  });

  it('names its place on the device without giving itself away', () => {
    expect(traceOf('organisation.secret')).not.toContain('secret');
    expect(traceOf('organisation.secret')).not.toBe(traceOf('organisation.secrets'));
  });
});
