import { maturityModel } from '@rolewright/catalogue';
import { organisationFileJsonSchema } from '@rolewright/domain';
import type { Command } from '../command.js';

export const schemaCommand: Command = {
  name: 'schema',
  usage: '',
  summary: 'The JSON Schema of the organisation file.',
  operands: 0,
  options: { json: 'flag' },
  async run({ io }) {
    io.out(`${JSON.stringify(organisationFileJsonSchema(maturityModel), null, 2)}\n`);
    return 0;
  },
};
