import { maturityModel } from '@rolewright/catalogue';
import { organisationFileJsonSchema, scenarioJsonSchema } from '@rolewright/domain';
import { type Command, jsonOption } from '../command.js';

export const schemaCommand: Command = {
  name: 'schema',
  usage: '[--scenario] [--json]',
  summary: 'The JSON Schema of the organisation file, or of a scenario.',
  examples: [
    'rolewright schema > organisation.schema.json',
    'rolewright schema --scenario > scenario.schema.json',
  ],
  operands: 0,
  options: {
    scenario: { kind: 'flag', help: 'The schema of a scenario, as whatif takes it.' },
    json: jsonOption,
  },
  async run({ options, io }) {
    const schema = options['scenario'] ? scenarioJsonSchema : organisationFileJsonSchema;
    io.out(`${JSON.stringify(schema(maturityModel), null, 2)}\n`);
    return 0;
  },
};
