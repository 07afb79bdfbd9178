import { catalogue, maturityModel } from '@rolewright/catalogue';
import { blankWorkbook } from '@rolewright/documents';
import type { Command } from '../command.js';

export const workbookCommand: Command = {
  name: 'workbook',
  usage: 'FILE',
  summary: 'Writes a blank workbook to fill in and import.',
  examples: ['rolewright workbook blank.xlsx'],
  operands: 1,
  options: {},
  async run({ operands: [path = ''], io }) {
    await io.writeFile(path, await blankWorkbook(maturityModel, catalogue));
    io.out(`${path}\n`);
    return 0;
  },
};
