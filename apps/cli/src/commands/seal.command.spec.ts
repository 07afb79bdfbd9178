import { commandHarness } from '../command.fixture.js';
import { run } from '../run.js';

const facts = (asOf: string, value = true) => `
organisation: { name: Tiny }
model: ai-security-ownership@1
asOf: ${asOf}
observations:
  - { domain: INT, criterion: R1, value: ${String(value)}, observedAt: ${asOf}, grade: document }
`;
const signed = ['--signer', 'R. Ortiz', '--reason', 'Quarter closed', '--out', 'chain.json'];

async function sealedTwice() {
  const harness = commandHarness({
    'q2.yaml': facts('2026-06-30'),
    'q3.yaml': facts('2026-09-30'),
    'q2-mended.yaml': facts('2026-06-30', false),
  });
  expect(await run(['seal', 'q2.yaml', ...signed], harness.io)).toBe(0);
  expect(await run(['seal', 'q3.yaml', ...signed, '--previous', 'chain.json'], harness.io)).toBe(0);
  return harness;
}

describe('seal and verify', () => {
  it('seals quarter after quarter into a chain that verifies', async () => {
    const { io, out } = await sealedTwice();
    expect(await run(['verify', 'chain.json'], io)).toBe(0);
    expect(out()).toMatch(/Verified: 2 seals, head [0-9a-f]{64}/);
    expect(out()).toMatch(/2026-10-05/);
  });

  it('prints the verification as JSON', async () => {
    const { io, out } = await sealedTwice();
    const before = out().length;
    expect(await run(['verify', 'chain.json', '--json'], io)).toBe(0);
    expect(JSON.parse(out().slice(before))).toMatchObject({ verified: true, seals: 2, faults: [] });
  });

  it('names what was tampered with, and exits with 1', async () => {
    const { written } = await sealedTwice();
    const text = new TextDecoder()
      .decode(written['chain.json'])
      .replace('"band":"Unaware"', '"band":"Governed"');
    const { io, err, out } = commandHarness({ 'chain.json': text });
    expect(await run(['verify', 'chain.json'], io)).toBe(1);
    expect(err()).toMatch(/^Not verified\. seals\[0\]\.sha256 says/);
    expect(out()).toMatch(/differs/);
  });

  it('shows a missing tail by the head that was noted', async () => {
    const { io, written } = await sealedTwice();
    const { head } = JSON.parse(new TextDecoder().decode(written['chain.json']));
    expect(await run(['verify', 'chain.json', '--head', head], io)).toBe(0);
    expect(await run(['verify', 'chain.json', '--head', 'f'.repeat(64)], io)).toBe(1);
  });

  it('refuses to seal a day twice, and restates it when asked', async () => {
    const { io, err } = await sealedTwice();
    const again = ['seal', 'q2-mended.yaml', ...signed, '--previous', 'chain.json'];
    expect(await run(again, io)).toBe(1);
    expect(err()).toMatch(/restatement/);
    expect(await run([...again, '--restate'], io)).toBe(0);
    expect(await run(['verify', 'chain.json'], io)).toBe(0);
  });

  it('does not seal on top of a broken chain', async () => {
    const { written } = await sealedTwice();
    const text = new TextDecoder().decode(written['chain.json']).replace('Ortiz', 'Other');
    const { io, err } = commandHarness({ 'chain.json': text, 'q4.yaml': facts('2026-12-31') });
    expect(await run(['seal', 'q4.yaml', ...signed, '--previous', 'chain.json'], io)).toBe(1);
    expect(err()).toMatch(/seals\[0\]\.sha256/);
  });

  it('refuses a file that is no text, and a byte-order mark in front', async () => {
    const { written } = await sealedTwice();
    const chain = written['chain.json'] ?? new Uint8Array();
    for (const bytes of [Uint8Array.of(0xff, 0xfe), Uint8Array.of(0xef, 0xbb, 0xbf, ...chain)]) {
      const { io, err } = commandHarness({ 'chain.json': bytes });
      expect(await run(['verify', 'chain.json'], io)).toBe(1);
      expect(err()).not.toBe('');
    }
  });

  it('needs a signer, a reason and a place to write', async () => {
    const { io } = commandHarness({ 'q2.yaml': facts('2026-06-30') });
    expect(await run(['seal', 'q2.yaml', '--signer', 'A'], io)).toBe(2);
  });
});
