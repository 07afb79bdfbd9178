import { Buffer } from 'node:buffer';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { textRows, workbookParts, zipOf } from './archives.fixture.js';
import { limits } from './limits.js';
import { readOrganisationFile } from './read-organisation-file.js';
import { sampleFile } from './sample.fixture.js';
import { writeOrganisationFile } from './write-organisation-file.js';

async function faultsOf(bytes: Uint8Array | string, name = 'organisation') {
  const read = await readOrganisationFile(name, Buffer.from(bytes as string));
  if (read.ok) throw new Error('The file was taken');
  for (const fault of read.faults) {
    expect(fault.message).not.toBe('');
    expect(fault.mend).not.toBe('');
  }
  return read.faults.map(({ message }) => message);
}

const plainSheet = {
  Organisation: textRows([
    ['Field', 'Value'],
    ['Name', 'X'],
    ['As of', '2026-01-01'],
  ]),
};

describe('a file that is not what it claims', () => {
  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a PDF', Buffer.from('%PDF-1.7\n…')],
    ['a workbook of Excel 97, or one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['gzip', gzipSync('organisation: {name: X}')],
    ['nothing', Buffer.alloc(0)],
    ['blanks', Buffer.from('   \n\n')],
    ['a single CSV', Buffer.from('domain,criterion,value\nINT,R1,true\n')],
    ['Latin-1 text', Buffer.from('organisation: {name: Café}', 'latin1')],
    ['half a UTF-16 text', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8])],
    ['a web page', Buffer.from('<!doctype html><html><body>Sign in</body></html>')],
    ['a list', Buffer.from('[1, 2]')],
    ['half an archive', Buffer.from('504b030414000000', 'hex')],
    ['an empty archive', Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex')],
  ])('is refused: %s', async (_, bytes) => {
    expect(await faultsOf(bytes)).toHaveLength(1);
  });

  it('is read by its content, whatever its name says', async () => {
    const xlsx = await writeOrganisationFile(sampleFile, 'xlsx');
    expect(await readOrganisationFile('file.json', xlsx)).toMatchObject({ ok: true });
    const json = await writeOrganisationFile(sampleFile, 'json');
    expect(await readOrganisationFile('file.xlsx', json)).toMatchObject({ ok: true });
  });

  it('is refused when it is another Office document', async () => {
    const parts = workbookParts(plainSheet);
    const word = await zipOf({ ...parts, 'xl/workbook.xml': '<document/>' });
    expect(await faultsOf(word)).toEqual(['The file is an Office document, but not a workbook.']);
    const binary = await zipOf({
      ...parts,
      '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('workbook.xml', 'workbook.bin'),
      'xl/workbook.bin': 'x',
    });
    expect(await faultsOf(binary)).toEqual(['The workbook is in a format that cannot be read.']);
  });

  it('is read as UTF-8 and UTF-16 with a mark', async () => {
    const text = 'organisation: {name: Café}';
    const marked = Buffer.from(`\ufeff${text}`);
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    const raw = { organisation: { name: 'Café' } };
    expect(await readOrganisationFile('a', marked)).toMatchObject({ ok: true, raw });
    expect(await readOrganisationFile('a', wide)).toMatchObject({ ok: true, raw });
    expect(await readOrganisationFile('a', Buffer.from(wide).swap16())).toMatchObject({
      ok: true,
      raw,
    });
  });
});

describe('an archive that would do harm', () => {
  it('is refused where it is too large, before it is opened', async () => {
    expect(await faultsOf(Buffer.alloc(limits.fileBytes + 1, 'PK'))).toEqual([
      '"organisation" is larger than 5 MB.',
    ]);
  });

  it('is refused where it inflates beyond the limit, whatever size it declares', async () => {
    const bomb = Buffer.alloc(60 * 1024 * 1024, ' ');
    const honest = await zipOf({ 'observations.csv': bomb });
    expect(honest.length).toBeLessThan(100_000);
    expect(await faultsOf(honest)).toEqual(['The archive unpacks to more than 50 MB.']);
    expect(
      await faultsOf(
        await zipOf({
          ...workbookParts(plainSheet),
          'xl/worksheets/sheet0.xml': Buffer.concat([Buffer.from('<worksheet>'), bomb]),
        }),
      ),
    ).toEqual(['The archive unpacks to more than 50 MB.']);
    const lying = singleEntryZip('observations.csv', deflateRawSync(bomb), 1000);
    expect(await faultsOf(lying)).toEqual(['The archive is damaged or incomplete.']);
  });

  it('is refused where many entries together inflate beyond the limit', async () => {
    const part = Buffer.alloc(9 * 1024 * 1024, ' ');
    const entries = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`n${i}.csv`, part]));
    expect(await faultsOf(await zipOf(entries))).toContain(
      'The archive unpacks to more than 50 MB.',
    );
  });

  it('is refused where it has too many entries', async () => {
    const entries = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.csv`, '']));
    expect(await faultsOf(await zipOf(entries))).toEqual([
      'The archive holds more than 200 files.',
    ]);
  });

  it.each([
    '../observations.csv',
    '/observations.csv',
    'a/../../observations.csv',
    'C:/observations.csv',
    '..\\observations.csv',
  ])('is refused where an entry is named %s', async (name) => {
    const [fault] = await faultsOf(singleEntryZip(name, deflateRawSync('a,b\n'), 4));
    expect(fault).toBe('The archive holds a file whose name points outside of it.');
  });

  it('is refused with a password, an archive inside, or two entries of one name', async () => {
    const locked = singleEntryZip('observations.csv', deflateRawSync('a,b\n'), 4, 1);
    expect(await faultsOf(locked)).toEqual(['The archive is protected by a password.']);
    const inner = await zipOf({ 'observations.csv': 'domain\n' });
    expect(await faultsOf(await zipOf({ 'more.zip': inner }))).toEqual([
      '"more.zip" is not a CSV file.',
    ]);
    expect(await faultsOf(await zipOf({ 'observations.csv': inner }))).toHaveLength(1);
    const twice = await zipOf({ 'a/answers.csv': 'Domain', 'b/answers.csv': 'Domain' });
    expect(await faultsOf(twice)).toContain(
      '"answers.csv" and "answers.csv" are the same section.',
    );
  });

  it('names every file of an archive that cannot be read', async () => {
    const faults = await faultsOf(
      await zipOf({
        'x.exe': 'MZ',
        'observations.csv': '"open',
        'answers.csv': Buffer.from([0xc3, 0x28]),
        'nonsense.csv': 'a\n1\n',
        'readme.txt': 'about these files',
        '__MACOSX/._answers.csv': 'junk',
      }),
    );
    expect(faults).toHaveLength(4);
  });
});

describe('a workbook that would do harm', () => {
  it.each([
    ['xl/vbaProject.bin', 'The workbook holds macros.'],
    ['xl/macrosheets/sheet1.xml', 'The workbook holds macros.'],
    ['xl/externalLinks/externalLink1.xml', 'The workbook is linked to other workbooks.'],
    ['xl/embeddings/oleObject1.bin', 'The workbook holds embedded objects.'],
    ['xl/activeX/activeX1.xml', 'The workbook holds embedded objects.'],
  ])('is refused where it has %s', async (part, message) => {
    expect(await faultsOf(await zipOf({ ...workbookParts(plainSheet), [part]: 'x' }))).toEqual([
      message,
    ]);
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'],
    ['an entity of its own', '<worksheet>&a;</worksheet>'],
    ['deep nesting', `<worksheet>${'<a>'.repeat(100_000)}`],
    [
      'a tag with endless attributes',
      `<worksheet ${Array.from({ length: 5000 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
    ],
    ['half a sheet', '<worksheet><sheetData><row>'],
    ['no XML at all', 'PK'],
  ])('is refused where a sheet has %s', async (_, xml) => {
    const parts = { ...workbookParts(plainSheet), 'xl/worksheets/sheet0.xml': xml };
    expect(await faultsOf(await zipOf(parts))).toEqual(['The workbook is damaged.']);
  });

  it('is refused where its parts are missing', async () => {
    const parts = workbookParts(plainSheet);
    for (const missing of Object.keys(parts).filter((name) => name !== '[Content_Types].xml')) {
      const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== missing));
      expect(await faultsOf(await zipOf(rest))).toHaveLength(1);
    }
  });

  it('never follows a relation out of the archive', async () => {
    const parts = workbookParts(plainSheet);
    const rels = 'xl/_rels/workbook.xml.rels';
    for (const target of [
      '../../../etc/passwd',
      'file:///etc/passwd',
      'https://example.invalid/a.xml',
    ]) {
      const bytes = await zipOf({
        ...parts,
        [rels]: (parts[rels] ?? '').replace('worksheets/sheet0.xml', target),
      });
      expect(await faultsOf(bytes)).toHaveLength(1);
    }
  });

  it('does not grow with the addresses that it claims', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Field</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>' +
      '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Name</t></is></c><c r="B1048576"><v>7</v></c></row>';
    const parts = workbookParts({ Organisation: rows });
    const sheet = 'xl/worksheets/sheet0.xml';
    const bytes = await zipOf({
      ...parts,
      [sheet]: (parts[sheet] ?? '').replace(
        '</worksheet>',
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations></worksheet>',
      ),
    });
    expect(await readOrganisationFile('a', bytes)).toMatchObject({
      ok: true,
      raw: { organisation: { name: '7' } },
    });
    const far = workbookParts({ Organisation: '<row><c r="ZZZ1"><v>1</v></c></row>' });
    expect(await faultsOf(await zipOf(far))).toEqual([
      'The sheet has content beyond its column 200.',
    ]);
  });

  it('is refused with more rows than an organisation has', async () => {
    const row = '<row><c><v>1</v></c></row>';
    const bytes = await zipOf(workbookParts({ Answers: row.repeat(limits.rows + 1) }));
    expect(await faultsOf(bytes)).toEqual(['The sheet has more than 20,000 rows.']);
    const csv = await zipOf({ 'answers.csv': 'x\n'.repeat(limits.rows + 1) });
    expect(await faultsOf(csv)).toEqual(['The file has more than 20,000 rows.']);
  });

  it('has its formulas named, cell by cell, and believes none of their results', async () => {
    const rows =
      textRows([
        ['Field', 'Value'],
        ['Name', null],
      ])
        .replace('</row><row', '</row><row')
        .replace(
          /<\/row>$/,
          '<c r="B2" t="str"><f>HYPERLINK("https://example.invalid")</f><v>X</v></c></row>',
        ) +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>As of</t></is></c><c r="B3" t="e"><v>#REF!</v></c></row>';
    const faults = await faultsOf(await zipOf(workbookParts({ Organisation: rows })));
    expect(faults[0]).toContain('Cell B2 holds a formula.');
    expect(faults[1]).toContain('Cell B3 holds an error');
  });
});

describe('a text that would do harm', () => {
  it('has doubled keys, dangerous keys and dangling aliases named with their lines', async () => {
    const read = await readOrganisationFile(
      'a.yaml',
      Buffer.from(
        'organisation: {name: X, name: Y}\n__proto__: {admin: true}\nconstructor: 1\nanswers: *gone\nobservations: &o [*o]\n',
      ),
    );
    expect(read).toMatchObject({ ok: false });
    const faults = read.ok ? [] : read.faults;
    expect(faults.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('is refused where aliases unfold without end', async () => {
    const laughs = [
      'a: &a [1,1,1,1,1,1,1,1,1,1]',
      ...'bcdefghij'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[i]}`).join(',')}]`),
    ].join('\n');
    expect(await faultsOf(laughs)).toEqual([
      'The text unfolds to far more values than an organisation has.',
    ]);
  });

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['dashes', '- '.repeat(20_000)],
    ['question marks', '? '.repeat(20_000)],
    ['anchors', '&a '.repeat(100_000)],
    ['tags', '!!x '.repeat(100_000)],
    ['closing brackets', '}'.repeat(100_000)],
    ['directives', '%a\n'.repeat(100_000)],
    ['documents', '--- a\n'.repeat(100_000)],
    ['deep blocks', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['an endless list', `[${'a,'.repeat(400_000)}]`],
    ['unclosed quotes', `a: "${'x\n'.repeat(100_000)}`],
    ['binary and dates of YAML 1.1', 'a: !!binary aGk=\nb: !!js/function "x"'],
    ['infinity', 'asOf: .inf\nmodel: .nan'],
  ])('is refused where it is made of %s', async (_, text) => {
    const faults = await faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(limits.faultsListed);
  });

  it('keeps keys that only look dangerous in cells harmless', async () => {
    const bytes = await zipOf({
      'available.csv': 'cluster,fte\n__proto__,1\n',
      'workload.csv': 'item,value\n__proto__,1\n',
      'roles.csv': 'title,disciplines\nx,__proto__=1\n',
    });
    const read = await readOrganisationFile('a.zip', bytes);
    expect(read.ok).toBe(true);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(JSON.stringify(read.ok && read.raw)).toContain('"__proto__":1');
  });
});

/** A ZIP of one deflated entry with a declared size and flags of one's own: what no honest tool writes. */
function singleEntryZip(name: string, deflated: Uint8Array, declared: number, flags = 0): Buffer {
  const file = Buffer.from(name);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(0, 10);
  fields.writeUInt32LE(deflated.length, 14);
  fields.writeUInt32LE(declared, 18);
  fields.writeUInt16LE(file.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, file, deflated]);
  const central = Buffer.concat([
    Buffer.from('504b01021400', 'hex'),
    fields,
    Buffer.alloc(14),
    file,
  ]);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
