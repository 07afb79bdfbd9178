import ExcelJS from 'exceljs';
import { catalogue, maturityModel } from '@rolewright/catalogue';
import { blankWorkbook } from './blank-workbook.js';
import { sectionHelp } from './column-help.js';
import { parseReadFile } from './parse-read-file.js';
import { readOrganisationFile } from './read-organisation-file.js';
import { layouts } from './section-layouts.js';

async function opened(): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await blankWorkbook(maturityModel, catalogue);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

async function parsed(workbook: ExcelJS.Workbook) {
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return parseReadFile(await readOrganisationFile('organisation.xlsx', bytes), maturityModel);
}

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe('the blank workbook', () => {
  it('with a name and a day filled in is an organisation of which nothing is known', async () => {
    const workbook = await opened();
    const sheet = sheetOf(workbook, 'Organisation');
    sheet.getCell('B2').value = 'Calder Health';
    sheet.getCell('B3').value = new Date('2026-09-30T00:00:00Z');
    expect(await parsed(workbook)).toEqual({
      ok: true,
      file: {
        organisation: { name: 'Calder Health' },
        model: maturityModel.id,
        asOf: '2026-09-30',
      },
    });
  });

  it('left as it comes misses only the name and the day', async () => {
    const result = await parsed(await opened());
    expect(result.ok ? [] : result.faults.map(({ path }) => path).sort()).toEqual([
      'asOf',
      'organisation',
    ]);
  });

  it('takes the rows that are filled in, and no others', async () => {
    const workbook = await opened();
    const organisation = sheetOf(workbook, 'Organisation');
    organisation.getCell('B2').value = 'Calder Health';
    organisation.getCell('B3').value = '2026-09-30';
    organisation.getCell('B5').value = 'yes';
    organisation.getCell('B6').value = false;
    const sheet = sheetOf(workbook, 'Observations');
    const head = sheet.getRow(1).values as string[];
    const at = (name: string) => head.findIndex((each) => each?.startsWith(name));
    const row = sheet.getRow(16);
    row.getCell(at('Value')).value = 'yes';
    row.getCell(at('Observed at')).value = new Date('2026-09-01T00:00:00Z');
    row.getCell(at('Grade')).value = 'document';
    sheetOf(workbook, 'Artifacts').getCell('D2').value = '2026-09-02';
    expect(await parsed(workbook)).toMatchObject({
      ok: true,
      file: {
        profile: { agentsWrite: true, decisionsAffectPeople: false },
        observations: [
          {
            domain: 'REV',
            criterion: 'R1',
            value: true,
            observedAt: '2026-09-01',
            grade: 'document',
          },
        ],
        artifacts: [
          { domain: 'INT', artifact: 'inventory', collectedAt: '2026-09-02', validDays: 90 },
        ],
      },
    });
  });

  it('has a row for each criterion of each domain, with what to look for', async () => {
    const workbook = await opened();
    for (const name of ['Observations', 'Criteria']) {
      const sheet = sheetOf(workbook, name);
      expect(sheet.actualRowCount).toBe(1 + 182);
      sheet.eachRow((row) => expect(row.cellCount).toBeGreaterThan(5));
    }
    const texts = JSON.stringify(sheetOf(workbook, 'Observations').getSheetValues());
    for (const { criteria } of Object.values(catalogue.domainTexts)) {
      for (const { lookFor } of Object.values(criteria))
        expect(texts).toContain(JSON.stringify(lookFor).slice(1, -1));
    }
  });

  it('offers only choices that exist, and keeps its headings in view', async () => {
    const workbook = await opened();
    const lists = sheetOf(workbook, 'Lists');
    const column = (name: string) => {
      const index = (lists.getRow(1).values as string[]).indexOf(name);
      return (lists.getColumn(index).values as string[]).slice(2);
    };
    expect(column('Domains')).toEqual(maturityModel.domains.map(({ id }) => id));
    expect(column('Criteria')).toEqual(maturityModel.criteria.map(({ id }) => id));
    expect(column('Clusters')).toEqual(maturityModel.clusters.map(({ id }) => id));
    expect(column('Functions').length).toBeGreaterThan(3);
    for (const sheet of workbook.worksheets.slice(1, -1)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    }
  });

  it('explains every column of every section', () => {
    for (const { section, columns } of layouts) {
      expect(Object.keys(sectionHelp[section]?.columns ?? {}).sort()).toEqual(
        columns.map(({ key }) => key).sort(),
      );
      for (const { says } of Object.values(sectionHelp[section]?.columns ?? {})) {
        expect(says.length).toBeLessThanOrEqual(255);
      }
    }
  });
});
