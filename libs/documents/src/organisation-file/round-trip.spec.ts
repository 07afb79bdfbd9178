import fc from 'fast-check';
import { maturityModel } from '@rolewright/catalogue';
import type { OrganisationFile } from '@rolewright/domain';
import { parseReadFile } from './parse-read-file.js';
import { readOrganisationFile } from './read-organisation-file.js';
import { sampleFile } from './sample.fixture.js';
import { writeOrganisationFile, type OrganisationFileFormat } from './write-organisation-file.js';

const formats = [
  'yaml',
  'json',
  'xlsx',
  'zip',
] as const satisfies readonly OrganisationFileFormat[];

async function rewritten(file: OrganisationFile, format: OrganisationFileFormat): Promise<unknown> {
  const read = await readOrganisationFile(
    `file.${format}`,
    await writeOrganisationFile(file, format),
  );
  return read.ok ? read.raw : read.faults;
}

describe('an organisation file written and read again', () => {
  it.each(formats)('is the same as %s', async (format) => {
    expect(await rewritten(sampleFile, format)).toEqual(sampleFile);
  });

  it.each(formats)('is the same as %s with nothing but a name and a day', async (format) => {
    const least = {
      organisation: { name: 'X' },
      model: 'ai-security-ownership@1',
      asOf: '2026-01-01',
    };
    expect(await rewritten(least, format)).toEqual(least);
  });

  it.each(formats)('is valid as %s, and the same once validated', async (format) => {
    const read = await readOrganisationFile('a', await writeOrganisationFile(sampleFile, format));
    expect(parseReadFile(read, maturityModel)).toEqual({ ok: true, file: sampleFile });
  });

  it('is the same whatever it holds, in every format', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(...formats), async (file, format) => {
        expect(await rewritten(file, format)).toEqual(file);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gives the same bytes for the same file as text and as CSV', async () => {
    for (const format of ['yaml', 'json', 'zip'] as const) {
      expect(await writeOrganisationFile(sampleFile, format)).toEqual(
        await writeOrganisationFile(sampleFile, format),
      );
    }
  });
});

describe('text that a spreadsheet would run', () => {
  it('begins no cell in CSV', async () => {
    const names = fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", "''-");
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const file = { ...sampleFile, organisation: { name } };
        const bytes = await writeOrganisationFile(file, 'zip');
        const read = await readOrganisationFile('file.zip', bytes);
        expect(read).toMatchObject({ ok: true, raw: { organisation: { name: name.trim() } } });
      }),
    );
  });
});

// Names as people give them: anything that is text, without space at the ends.
const name = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '-x',
      'a;b',
      ';',
      'a\\',
      'a\\;',
      'a=b',
      'back\\slash',
      "'quoted",
      '"',
      'a,b',
      '_x0041_',
      'true',
      '1e3',
      '2026-01-01',
      'a\r\nb',
      'NULL',
      '~',
      '{}',
      '# x',
    ),
  )
  .map((text) => text.replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\r' ? c : '')).trim())
  .filter((text) => text !== '');
const names = fc.oneof(name, fc.array(name, { minLength: 1, maxLength: 3 }));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => (Object.is(x, -0) ? 0 : x));
const domain = fc.constantFrom('INT', 'REV', 'AGT');
const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { minLength: 1, maxLength: 4 });

const files = fc.record(
  {
    organisation: fc.record({ name }),
    model: fc.constant('ai-security-ownership@1'),
    asOf: day,
    profile: fc.record({ agentsWrite: fc.boolean(), decisionsAffectPeople: fc.boolean() }),
    observations: rows(
      fc.record(
        {
          domain,
          criterion: fc.constantFrom('R1', 'O3'),
          value: fc.oneof(fc.boolean(), share),
          observedAt: day,
          grade: fc.constantFrom('statement' as const, 'document' as const, 'system' as const),
          source: name,
          validUntil: day,
        },
        { requiredKeys: ['domain', 'criterion', 'value', 'observedAt', 'grade'] },
      ),
    ),
    answers: rows(
      fc.record({
        respondent: name,
        function: name,
        domain,
        question: fc.constant('owner' as const),
        answer: names,
      }),
    ),
    decisions: rows(
      fc.record(
        {
          domain,
          decision: name,
          decider: names,
          input: names,
          escalation: names,
          need: fc.nat(4),
          held: fc.nat(4),
        },
        { requiredKeys: ['domain', 'decision', 'need', 'held'] },
      ),
    ),
    metrics: rows(
      fc.record({
        domain,
        metric: name,
        target: fc.integer(),
        source: name,
        readings: fc.array(
          fc.record({
            quarter: fc.constantFrom('2026-Q1', '2026-Q2'),
            value: fc
              .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
              .map((x) => x + 0),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    ),
    available: fc.dictionary(
      name.filter((key) => !/^(__proto__|constructor|prototype)$/.test(key)),
      share,
      { minKeys: 1, maxKeys: 3, noNullPrototype: true },
    ),
  },
  { requiredKeys: ['organisation', 'model', 'asOf'] },
);
