import fc from 'fast-check';
import { model } from '../model/model.fixture.js';
import { canonicalJson } from '../facts/canonical-json.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { exportText, seal, type SealExport, sha256Of } from './seal.js';
import { readExport, verifyExport } from './verify.js';

const file = (asOf: string, held = true): OrganisationFile => ({
  organisation: { name: 'Acme' },
  model: model.id,
  asOf,
  profile: { agentsWrite: false, decisionsAffectPeople: false },
  observations: [
    { domain: 'INT', criterion: 'R1', value: held, observedAt: asOf, grade: 'document' },
    { domain: 'INT', criterion: 'R2', value: true, observedAt: asOf, grade: 'document' },
  ],
});

const signature = (day: string) => ({
  signer: 'R. Ortiz',
  reason: 'Quarter closed',
  sealedAt: `${day}T09:00:00.000Z`,
});

async function chain(): Promise<SealExport> {
  let sealed: SealExport | undefined;
  for (const asOf of ['2026-03-31', '2026-06-30', '2026-09-30'])
    sealed = await seal(file(asOf), model, signature(asOf), sealed);
  if (!sealed) throw new Error('no seal');
  return sealed;
}

const verify = (text: string, head?: string) => verifyExport(text, [model], head);

/** Gives a changed seal a hash that fits it, as a forger would. */
async function rehashed(sealed: SealExport): Promise<SealExport> {
  const seals = [];
  let previous: string | null = null;
  for (const { content } of sealed.seals) {
    const linked: typeof content = { ...content, previous };
    previous = await sha256Of(canonicalJson(linked));
    seals.push({ content: linked, sha256: previous });
  }
  return { ...sealed, seals, head: previous ?? '' };
}

describe('a chain of seals', () => {
  it('hashes as SHA-256 does', async () => {
    expect(await sha256Of('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is verified whole, with every seal naming the one before', async () => {
    const sealed = await chain();
    expect(await verify(exportText(sealed))).toEqual({
      verified: true,
      organisation: 'Acme',
      head: sealed.seals[2]?.sha256,
      seals: 3,
      faults: [],
    });
    expect(sealed.seals.map(({ content }) => content.previous)).toEqual([
      null,
      sealed.seals[0]?.sha256,
      sealed.seals[1]?.sha256,
    ]);
    expect(sealed.seals.map(({ content }) => content.sequence)).toEqual([1, 2, 3]);
  });

  it('gives the same bytes for the same facts, signer and moment', async () => {
    expect(exportText(await chain())).toBe(exportText(await chain()));
  });

  it('corrects a sealed day only by a restatement that names what it supersedes', async () => {
    const sealed = await chain();
    const mended = file('2026-06-30', false);
    await expect(seal(mended, model, signature('2026-10-02'), sealed)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const restated = await seal(
      mended,
      model,
      { ...signature('2026-10-02'), restate: true },
      sealed,
    );
    expect(restated.seals[3]?.content.supersedes).toBe(sealed.seals[1]?.sha256);
    expect(restated.seals.slice(0, 3)).toEqual(sealed.seals);
    expect((await verify(exportText(restated))).verified).toBe(true);
    const again = await seal(
      file('2026-06-30'),
      model,
      { ...signature('2026-10-03'), restate: true },
      restated,
    );
    expect(again.seals[4]?.content.supersedes).toBe(restated.seals[3]?.sha256);
    expect((await verify(exportText(again))).verified).toBe(true);
  });

  it('takes no day before the last sealed one, no restatement of an unsealed day, no other organisation, no empty signer', async () => {
    const sealed = await chain();
    await expect(
      seal(file('2026-05-31'), model, signature('2026-10-02'), sealed),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      seal(file('2026-12-31'), model, { ...signature('2027-01-02'), restate: true }, sealed),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const other = { ...file('2026-12-31'), organisation: { name: 'Other' } };
    await expect(seal(other, model, signature('2027-01-02'), sealed)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
    for (const empty of [{ signer: ' ' }, { reason: '' }])
      await expect(
        seal(file('2026-12-31'), model, { ...signature('2027-01-02'), ...empty }),
      ).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('verify', () => {
  it('names the first seal whose score is not what its facts give, even where every hash was forged', async () => {
    const sealed = await chain();
    const forged = structuredClone(sealed);
    (forged.seals[1] as (typeof forged.seals)[number]).content.result.index = 88;
    const result = await verify(exportText(await rehashed(forged)));
    expect(result.verified).toBe(false);
    expect(result.faults).toEqual([
      {
        seal: 2,
        path: 'seals[1].content.result.index',
        message: expect.stringMatching(/^is 88; recomputed it is [\d.]+\.$/),
      },
    ]);
  });

  it('names a cut-off tail by the head that was noted elsewhere', async () => {
    const sealed = await chain();
    const cut = await rehashed({ ...sealed, seals: sealed.seals.slice(0, 2) });
    expect((await verify(exportText(cut))).verified).toBe(true);
    const result = await verify(exportText(cut), sealed.head);
    expect(result.faults).toEqual([
      { seal: null, path: 'head', message: expect.stringContaining(sealed.head) },
    ]);
    expect((await verify(exportText(sealed), sealed.head.toUpperCase())).verified).toBe(true);
  });

  it.each([
    ['reordered', (seals: SealExport['seals']) => [seals[1], seals[0], seals[2]]],
    ['without its first', (seals: SealExport['seals']) => seals.slice(1)],
    ['without its middle', (seals: SealExport['seals']) => [seals[0], seals[2]]],
    ['with one twice', (seals: SealExport['seals']) => [seals[0], seals[0], seals[1], seals[2]]],
  ])('names a chain %s, even where every hash was forged', async (_, change) => {
    const sealed = await chain();
    const changed = { ...sealed, seals: change(sealed.seals) as SealExport['seals'] };
    expect((await verify(exportText(changed))).verified).toBe(false);
    expect((await verify(exportText(await rehashed(changed)))).verified).toBe(false);
  });

  it('names facts that do not belong to the seal', async () => {
    const sealed = await chain();
    for (const [change, path] of [
      [{ asOf: '2026-07-01' }, 'seals[1].content.input.asOf'],
      [{ organisation: { name: 'Other' } }, 'seals[1].content.input.organisation.name'],
    ] as const) {
      const forged = structuredClone(sealed);
      Object.assign((forged.seals[1] as (typeof forged.seals)[number]).content.input, change);
      const { faults } = await verify(exportText(await rehashed(forged)));
      expect(faults.map((fault) => fault.path)).toContain(path);
    }
  });

  it('says that a score under an unknown model cannot be recomputed', async () => {
    const { faults } = await verifyExport(exportText(await chain()), []);
    expect(faults[0]).toMatchObject({ seal: 1, path: 'seals[0].content.model' });
  });

  it('refuses what is no export, with the place', async () => {
    expect(readExport('{')).toEqual({
      fault: { seal: null, path: '', message: 'is no JSON.' },
    });
    const sealed = await chain();
    const text = exportText(sealed).replace('"signer":"R. Ortiz"', '"signer":""');
    expect((await verify(text)).faults).toEqual([
      { seal: 1, path: 'seals[0].content.signer', message: expect.any(String) },
    ]);
  });

  it('names any one byte that was changed, added or taken away', async () => {
    const text = exportText(await chain());
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: text.length - 1 }),
        fc.constantFrom('change', 'insert', 'delete'),
        fc.integer({ min: 32, max: 126 }),
        async (at, kind, code) => {
          const put = kind === 'delete' ? '' : String.fromCharCode(code);
          const tampered = text.slice(0, at) + put + text.slice(kind === 'insert' ? at : at + 1);
          fc.pre(tampered !== text);
          const result = await verify(tampered);
          expect(result.verified).toBe(false);
          expect(result.faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);
});
