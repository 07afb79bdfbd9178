import { ProvenCookies } from './proven-cookies.js';

describe('cookies proven once', () => {
  it('are known by every character', () => {
    const cookies = new ProvenCookies();
    cookies.remember('session=abc.signature', 'abc');
    expect(cookies.tokenOf('session=abc.signature')).toBe('abc');
    expect(cookies.tokenOf('session=abc.signaturE')).toBeUndefined();
    expect(cookies.tokenOf('session=abc.signature; other=1')).toBeUndefined();
    cookies.forget('session=abc.signature');
    expect(cookies.tokenOf('session=abc.signature')).toBeUndefined();
  });

  it('are never more than a process can afford', () => {
    const cookies = new ProvenCookies();
    for (let at = 0; at < 10_001; at += 1) cookies.remember(`session=${at}`, `${at}`);
    expect(cookies.tokenOf('session=0')).toBeUndefined();
    expect(cookies.tokenOf('session=1')).toBe('1');
    cookies.remember('x'.repeat(2_001), 'x');
    expect(cookies.tokenOf('x'.repeat(2_001))).toBeUndefined();
  });
});
