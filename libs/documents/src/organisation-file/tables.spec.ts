import { Buffer } from 'node:buffer';
import { maturityModel } from '@rolewright/catalogue';
import { textRows, workbookParts, zipOf } from './archives.fixture.js';
import { parseReadFile } from './parse-read-file.js';
import { readOrganisationFile, readOrganisationFolder } from './read-organisation-file.js';

const organisation = 'field,value\nname,X\nasOf,2026-09-30\nmodel,ai-security-ownership@1\n';

async function rawOf(files: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const read = await readOrganisationFile('a.zip', await zipOf(files));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.raw as Record<string, unknown>;
}

async function faultsOf(files: Readonly<Record<string, string>>) {
  const parsed = parseReadFile(
    await readOrganisationFile('a.zip', await zipOf(files)),
    maturityModel,
  );
  return parsed.ok ? [] : parsed.faults;
}

describe('a table of an organisation', () => {
  it.each([
    ['commas', 'domain,criterion,value,observedAt,grade\nINT,R1,true,2026-09-01,system\n'],
    ['semicolons', 'domain;criterion;value;observedAt;grade\nINT;R1;true;2026-09-01;system\n'],
    ['tabs', 'domain\tcriterion\tvalue\tobservedAt\tgrade\nINT\tR1\ttrue\t2026-09-01\tsystem'],
    [
      'a sep line',
      'sep=;\r\ndomain;criterion;value;observedAt;grade\r\nINT;R1;true;2026-09-01;system\r\n',
    ],
    [
      'CRLF and a mark',
      '\ufeffdomain,criterion,value,observedAt,grade\r\nINT,R1,true,2026-09-01,system\r\n',
    ],
    ['CR alone', 'domain,criterion,value,observedAt,grade\rINT,R1,true,2026-09-01,system\r'],
    [
      'headings in words and another order',
      '"Observed at",GRADE,Value *,Criterion,"Domain"\n2026-09-01,system,YES,R1,INT\n',
    ],
    [
      'quotes and blanks around',
      '"domain","criterion","value","observedAt","grade"\n" INT ","R1"," true ","2026-09-01","system"\n',
    ],
    [
      'empty rows and cells',
      '\n\ndomain,criterion,value,observedAt,grade,,\n,,,,,,\nINT,R1,true,2026-09-01,system,,\n,,\n',
    ],
  ])('is read with %s', async (_, csv) => {
    expect(await rawOf({ 'observations.csv': csv })).toEqual({
      observations: [
        { domain: 'INT', criterion: 'R1', value: true, observedAt: '2026-09-01', grade: 'system' },
      ],
    });
  });

  it.each([
    ['true', true],
    ['No', false],
    ['y', true],
    ['1', 1],
    ['0.8', 0.8],
    ['80%', 0.8],
    ['12.5 %', 0.125],
    ['0,8', 0.8],
    ['0,125', 0.125],
    ['1e-1', 0.1],
    ['maybe', 'maybe'],
    ['1,000', '1,000'],
    ['0x10', '0x10'],
    ['١', '١'],
    ['Infinity', 'Infinity'],
  ])('has the value %s read as %s', async (cell, value) => {
    const raw = await rawOf({
      'observations.csv': `domain,criterion,value,observedAt,grade\nINT,R1,"${cell}",2026-09-01,system\n`,
    });
    expect(raw['observations']).toMatchObject([{ value }]);
  });

  it('takes the readings of a metric from one cell, or from a column a quarter', async () => {
    const readings = [
      { quarter: '2026-Q1', value: 9 },
      { quarter: '2026-Q2', value: 0.5 },
    ];
    const one = await rawOf({
      'metrics.csv': 'domain,metric,target,source,readings\nINT,x,5,board,2026-Q1=9;2026-Q2=50%\n',
    });
    const many = await rawOf({
      'metrics.csv': 'domain,metric,target,source,2026 q2,2026-Q1,2026Q3\nINT,x,5,board,0.5,9,\n',
    });
    expect(one['metrics']).toMatchObject([{ readings }]);
    expect(many['metrics']).toMatchObject([{ readings }]);
  });

  it('is a folder as well as an archive, with a folder inside or without', async () => {
    const folder = await readOrganisationFolder(
      new Map([['organisation.csv', Buffer.from(organisation)]]),
    );
    expect(folder).toMatchObject({
      ok: true,
      raw: { organisation: { name: 'X' }, asOf: '2026-09-30' },
    });
    expect(await rawOf({ 'export/organisation.csv': organisation })).toMatchObject({
      asOf: '2026-09-30',
    });
  });

  it('says where each row stands', async () => {
    const read = await readOrganisationFile(
      'a.zip',
      await zipOf({
        'organisation.csv': organisation,
        'observations.csv':
          'domain,criterion,value,observedAt,grade\n\nINT,R1,,,\nINT,R2,true,2026-09-01,system\n',
        'available.csv': 'cluster,fte\nproduct-review,0.5\n',
        'workload.csv': 'item,kind,value\nfocus,,0.5; 0.6; 0.7\nwork,reviews,poisson 24\n',
      }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.where(['asOf'])).toEqual({ sheet: 'organisation.csv', row: 3 });
    expect(read.where(['observations', 0, 'value'])).toEqual({ sheet: 'observations.csv', row: 4 });
    expect(read.where(['available', 'product-review'])).toEqual({ sheet: 'available.csv', row: 2 });
    expect(read.where(['workload', 'focus'])).toEqual({ sheet: 'workload.csv', row: 2 });
    expect(read.where(['workload', 'work', 0, 'shares'])).toEqual({
      sheet: 'workload.csv',
      row: 3,
    });
    expect(read.where(['roles'])).toBeUndefined();
  });

  it('says the line of a YAML or JSON text', async () => {
    const read = await readOrganisationFile(
      'a.json',
      Buffer.from('{\n  "asOf": "x",\n  "roles": [\n    {"title": 1}\n  ]\n}'),
    );
    if (!read.ok) throw new Error('refused');
    expect(read.where(['roles', 0, 'title'])).toEqual({ row: 4 });
    expect(read.where(['model'])).toEqual({ row: 1 });
  });
});

describe('faults', () => {
  it('come all at once, those of the form and those of the content, each once', async () => {
    const faults = await faultsOf({
      'organisation.csv':
        'field,value\nname,X\nasOf,2026-02-30\nmodel,ai-security-ownership@1\ncolour,blue\nName,Y\n',
      'observations.csv':
        'domain,criterion,value,observedAt,grade,mood\nINT,R9,true,2026-09-01,system,ok\nINT,R1,true,2026-13-01,system,\nINT,R1,2,2026-09-01,system,,stray\n',
      'answers.csv': 'respondent,function\nR1,Legal\n',
      'answer.csv': 'x\n1\n',
    });
    const seen = faults.map(({ path, sheet, row }) => `${sheet}:${row} ${path}`);
    expect(seen.sort()).toEqual([
      'answer.csv:undefined (file)',
      'answers.csv:1 answers',
      'observations.csv:1 observations',
      'observations.csv:2 observations[0].criterion',
      'observations.csv:3 observations[1].observedAt',
      'observations.csv:4 observations',
      'observations.csv:4 observations[2].value',
      'organisation.csv:3 asOf',
      'organisation.csv:5 organisation',
      'organisation.csv:6 organisation',
    ]);
  });

  it('name a cell that cannot count once, and not as missing too', async () => {
    const sheets = workbookParts({
      Organisation: textRows([
        ['Field', 'Value'],
        ['Name', 'X'],
        ['As of', '2026-01-01'],
        ['Model', 'ai-security-ownership@1'],
      ]),
      Answers:
        textRows([['Respondent', 'Function', 'Domain', 'Question', 'Answer']]) +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>R</t></is></c><c r="B2" t="inlineStr"><is><t>F</t></is></c><c r="C2" t="inlineStr"><is><t>INT</t></is></c><c r="D2" t="inlineStr"><is><t>owner</t></is></c><c r="E2" t="str"><f>A1</f><v>x</v></c></row>',
    });
    const parsed = parseReadFile(
      await readOrganisationFile('a.xlsx', await zipOf(sheets)),
      maturityModel,
    );
    expect(parsed).toMatchObject({
      ok: false,
      faults: [{ path: 'answers[0].answer', sheet: 'Answers', row: 2 }],
    });
  });

  it('take single values as a row under their names too, in one file or each section in its own', async () => {
    const single = {
      organisation: { name: 'X' },
      asOf: '2026-09-30',
      model: 'ai-security-ownership@1',
      profile: { agentsWrite: true, decisionsAffectPeople: false },
    };
    const wide =
      'name,model,asOf,agentsWrite,decisionsAffectPeople\nX,ai-security-ownership@1,2026-09-30,true,false\n';
    expect(await rawOf({ 'organisation.csv': wide })).toEqual(single);
    const apart = {
      'organisation.csv': 'name\nX\n',
      'model.csv': 'model\nai-security-ownership@1\n',
      'asOf.csv': 'asOf\n2026-09-30\n',
      'profile.csv': 'agentsWrite,decisionsAffectPeople\ntrue,false\n',
    };
    expect(await rawOf(apart)).toEqual(single);
    const twice = await faultsOf({
      ...apart,
      'organisation.csv': 'name,asOf,owner\nX,2026-09-30,Y\n',
    });
    expect(
      twice.map(({ sheet, row, message }) => `${sheet ?? ''}:${String(row)} ${message}`).sort(),
    ).toEqual([
      expect.stringMatching(/^(asOf|organisation)\.csv:2 "asOf" is given twice/),
      'organisation.csv:2 "owner" is no field of the organisation.',
    ]);
  });

  it('take nothing from a sheet for notes, and refuse one that nobody knows', async () => {
    expect(await faultsOf({ 'organisation.csv': organisation, 'Notes of May.csv': 'x\n' })).toEqual(
      [],
    );
    expect(
      await faultsOf({ 'organisation.csv': organisation, 'Observation.csv': 'x\n' }),
    ).toHaveLength(1);
  });
});

describe('dates of a workbook', () => {
  const sheet = (style: string, serial: string, properties = '') => {
    const parts = workbookParts({
      Organisation: `${textRows([
        ['Field', 'Value'],
        ['Name', 'X'],
      ])}<row r="3"><c r="A3" t="inlineStr"><is><t>As of</t></is></c><c r="B3"${style}><v>${serial}</v></c></row>`,
    });
    return zipOf({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        '<sheets>',
        `${properties}<sheets>`,
      ),
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="st" Type="x/styles" Target="styles.xml"/></Relationships>',
      ),
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    });
  };
  it.each([
    [' s="1"', '46295', '', '2026-09-30'],
    [' s="2"', '46295', '', '2026-09-30'],
    [' s="1"', '44833', '<workbookPr date1904="1"/>', '2026-09-30'],
    [' s="1"', '61', '', '1900-03-01'],
    [' s="1"', '46295.5', '', '2026-09-30T12:00:00Z'],
    [' s="3"', '46295', '', '46295'],
    ['', '46295', '', '46295'],
    [' s="1"', '60', '', '60'],
    [' s="1"', '1e300', '', '1e+300'],
    [' t="d"', '2026-09-30', '', '2026-09-30'],
    [' t="str"', '2026-09-30', '', '2026-09-30'],
  ])('%s %s %s are read as %s', async (style, serial, properties, asOf) => {
    expect(await readOrganisationFile('a', await sheet(style, serial, properties))).toMatchObject({
      ok: true,
      raw: { asOf },
    });
  });
});
