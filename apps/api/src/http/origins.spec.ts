import { isForeign, ownOrigins } from './origins.js';

it('loopback goes by all its names, any other host by one', () => {
  expect([...ownOrigins('http://localhost:4310')]).toEqual([
    'http://localhost:4310',
    'http://127.0.0.1:4310',
    'http://[::1]:4310',
  ]);
  expect([...ownOrigins('https://rolewright.example/app')]).toEqual(['https://rolewright.example']);
});

const own = ownOrigins('https://rolewright.example');

it.each([
  [{ origin: 'https://rolewright.example' }, false],
  [{ origin: 'https://rolewright.example', 'sec-fetch-site': 'same-origin' }, false],
  [{ origin: 'https://rolewright.example.evil.example' }, true],
  [{ origin: 'http://rolewright.example' }, true],
  [{ origin: 'https://rolewright.example:8443' }, true],
  [{ origin: 'null' }, true],
  [{ origin: '' }, true],
  [{}, false],
  [{ 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, true],
  [{ 'sec-fetch-site': 'same-site' }, true],
])('%j is foreign: %s', (headers, foreign) => expect(isForeign(headers, own)).toBe(foreign));
