import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { catalogue, maturityModel } from '@rolewright/catalogue';
import { zipOf } from './archives.fixture.js';
import { blankWorkbook } from './blank-workbook.js';
import { parseReadFile } from './parse-read-file.js';
import { readOrganisationFile } from './read-organisation-file.js';
import { sampleFile } from './sample.fixture.js';
import { writeOrganisationFile } from './write-organisation-file.js';
import { openZipArchive, readEntry } from './zip-archive.js';

/** Reads and validates: no exception, and either a file or faults that say something. */
async function holds(bytes: Uint8Array): Promise<void> {
  const parsed = parseReadFile(await readOrganisationFile('fuzz', bytes), maturityModel);
  if (parsed.ok) expect(parsed.file.model).toBe(maturityModel.id);
  else expect(parsed.faults.length).toBeGreaterThan(0);
}

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  way: fc.constantFrom('overwrite', 'cut', 'insert'),
});
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(bytes: Uint8Array, damages: readonly Damage[]): Uint8Array {
  let result = Buffer.from(bytes);
  for (const { at, bytes: piece, way } of damages) {
    const position = Math.floor(at * result.length);
    if (way === 'overwrite') result.set(piece.slice(0, result.length - position), position);
    else if (way === 'cut') result = result.subarray(0, position);
    else result = Buffer.concat([result.subarray(0, position), piece, result.subarray(position)]);
  }
  return result;
}

describe('whatever comes as a file', () => {
  it('random bytes, bare or behind the first bytes of a known format, end in faults', async () => {
    const start = fc.constantFrom('', 'PK\x03\x04', 'PK\x05\x06', '{', '\ufeff', 'organisation: ');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), (head, tail) =>
        holds(Buffer.concat([Buffer.from(head, 'latin1'), tail])),
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it('random YAML ends in faults or in a file', async () => {
    const piece = fc.constantFrom(
      ...'[]{}:,-?!&*#|>%@`"\' \n\t',
      '- ',
      ': ',
      '\n  ',
      'observations:',
      'INT',
      '*a',
      '&a ',
      '<<: ',
      '__proto__: ',
      '2026-01-01',
      '---\n',
      'true',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 80 }), (pieces) =>
        holds(Buffer.from(pieces.join(''))),
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it.each(['yaml', 'json', 'xlsx', 'zip'] as const)(
    'a damaged %s ends in faults or in a file',
    async (format) => {
      const whole = await writeOrganisationFile(sampleFile, format);
      await fc.assert(
        fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) =>
          holds(damaged(whole, damages)),
        ),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  it.each(['xlsx', 'zip'] as const)(
    'a %s with a damaged entry ends in faults or in a file',
    async (format) => {
      const archive = await openZipArchive(await writeOrganisationFile(sampleFile, format));
      const entries: Record<string, Uint8Array> = {};
      for (const name of archive.names) entries[name] = await readEntry(archive, name);
      const name = fc.constantFrom(...archive.names);
      await fc.assert(
        fc.asyncProperty(
          name,
          fc.array(damage, { minLength: 1, maxLength: 4 }),
          async (entry, damages) =>
            holds(
              await zipOf({
                ...entries,
                [entry]: damaged(entries[entry] ?? Buffer.alloc(0), damages),
              }),
            ),
        ),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  it('a blank workbook cut anywhere ends in faults', async () => {
    const whole = await blankWorkbook(maturityModel, catalogue);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), (length) => holds(whole.subarray(0, length))),
      { numRuns: 100 },
    );
  }, 60_000);

  it('CSV files of any text end in faults or in a file', async () => {
    const section = fc.constantFrom(
      'organisation',
      'observations',
      'workload',
      'available',
      'metrics',
      'x',
    );
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'domain',
        'field',
        'item',
        'value',
        'INT',
        '"',
        '=1',
        '2026-Q1',
        'work',
        'asOf',
        '1;2',
        'a=b',
      ),
    );
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(section, table, async (name, rows) => {
        await holds(await zipOf({ [`${name}.csv`]: rows.map((row) => row.join(',')).join('\n') }));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
