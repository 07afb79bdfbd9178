import { maturityModel } from '@rolewright/catalogue';
import { organisationFileJsonSchema } from '@rolewright/domain';
import { type Command, jsonOption } from '../command.js';

export const schemaCommand: Command = {
  name: 'schema',
  usage: '[--json]',
  summary: 'The JSON Schema of the organisation file.',
  examples: ['rolewright schema > organisation.schema.json'],
  operands: 0,
  options: { json: jsonOption },
  async run({ io }) {
    io.out(`${JSON.stringify(organisationFileJsonSchema(maturityModel), null, 2)}\n`);
    return 0;
  },
};
