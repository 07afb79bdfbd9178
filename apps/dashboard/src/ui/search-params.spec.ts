import {
  ignoredParams,
  isoDay,
  oneOf,
  ownAddress,
  parseSearch,
  searchOf,
  stringifySearch,
  words,
} from './search-params.js';

const parsers = { order: oneOf('NAME', 'BAND'), q: words(20), asOf: isoDay };

describe('the address as state', () => {
  it('reads what it knows and leaves the rest out', () => {
    const raw = parseSearch('?order=BAND&q=bank&asOf=2026-09-30&utm_source=mail');
    expect(searchOf(parsers)(raw)).toEqual({ order: 'BAND', q: 'bank', asOf: '2026-09-30' });
    expect(ignoredParams(raw, parsers)).toEqual(['utm_source']);
  });

  it('names a parameter that it knows but cannot read', () => {
    const raw = parseSearch('?order=SIDEWAYS&asOf=2026-02-31');
    expect(searchOf(parsers)(raw)).toEqual({ order: undefined, q: undefined, asOf: undefined });
    expect(ignoredParams(raw, parsers)).toEqual(['order', 'asOf']);
  });

  it('writes an address that reads back the same, without empty parameters', () => {
    expect(stringifySearch({ q: 'a & b', order: undefined, asOf: '' })).toBe('?q=a+%26+b');
    expect(parseSearch('?q=a+%26+b')).toEqual({ q: 'a & b' });
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'portfolio'])(
    'does not take %s for an address of its own',
    (address) => expect(ownAddress(address)).toBeUndefined(),
  );

  it('takes its own deep links', () => {
    expect(ownAddress('/organisations/1?asOf=2026-09-30')).toBe('/organisations/1?asOf=2026-09-30');
  });
});
