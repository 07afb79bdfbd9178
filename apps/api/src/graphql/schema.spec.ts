import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from './print-schema.js';

it('schema.graphql is what the resolvers say; `npm run schema -w apps/api` writes it anew', async () => {
  const committed = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');
  expect(await printedSchema()).toBe(committed);
});
