import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Metrics } from '@rolewright/runtime';
import { buildOrganisation, createTestDatabase, useTestDatabase } from '@rolewright/testing';
import { DataSource } from 'typeorm';
import { TenancyModule } from './tenancy.module.js';
import { Tenancy } from './tenancy.js';

const database = useTestDatabase();

@Injectable()
class Feature {
  constructor(readonly tenancy: Tenancy) {}
}

@Module({ providers: [Feature], exports: [Feature] })
class FeatureModule {}

test('every feature is given the tenancy, and nobody the data source', async () => {
  const metrics = new Metrics('test');
  const app = await Test.createTestingModule({
    imports: [TenancyModule.forRoot({ config: database.config, metrics }), FeatureModule],
  }).compile();
  const { tenancy } = app.get(Feature, { strict: false });
  const { organisationId, actor } = await buildOrganisation(tenancy);
  const rows = await tenancy.read(actor, organisationId, (tx) =>
    tx.query('select 1 from app.organisations'),
  );
  expect(rows).toHaveLength(1);
  expect(() => app.get(DataSource, { strict: false })).toThrow();
  expect((await metrics.expose()).body).toContain(
    'rolewright_pool_connections{pool="app",state="total"',
  );
  app.enableShutdownHooks([]);
  await app.close();
  await expect(tenancy.canary()).rejects.toThrow();
});

test('a service whose canary is not seen does not start', async () => {
  const sick = await createTestDatabase();
  try {
    await sick.query('alter policy organisations_tenancy on app.organisations using (false)');
    const start = Test.createTestingModule({
      imports: [TenancyModule.forRoot({ config: sick.config })],
    }).compile();
    await expect(start).rejects.toThrow('Row-level security does not hold');
  } finally {
    await sick.drop();
  }
});
