import { systemActor } from '@rolewright/domain';
import { buildOrganisation, useTestDatabase } from '@rolewright/testing';
import type { Tenancy } from './tenancy.js';

const database = useTestDatabase();
let tenancy: Tenancy;
beforeAll(async () => {
  tenancy = await database.tenancy();
});

test('the canary sees what it enters and nothing else', async () => {
  await tenancy.canary();
});

test('an organisation is seen by who entered it', async () => {
  const { organisationId, actor } = await buildOrganisation(tenancy, { name: 'Alderway Bank' });
  const rows = await tenancy.read(actor, organisationId, (tx) =>
    tx.query<{ name: string }>('select name from app.organisations where organisation_id = $1', [
      organisationId,
    ]),
  );
  expect(rows).toEqual([{ name: 'Alderway Bank' }]);
  await expect(
    tenancy.read(systemActor([], 'x'), organisationId, async () => 1),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
