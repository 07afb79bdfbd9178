import { readFile } from 'node:fs/promises';
import { demonstrations, maturityModel } from '@rolewright/catalogue';
import { readOrganisationFile } from '@rolewright/documents';
import { type OrganisationFile, parseOrganisationFile, score } from '@rolewright/domain';
import { useGround } from '../server.fixture.js';
import { clientId } from './demonstration-people.js';
import { DemonstrationSeeder } from './demonstration-seeder.js';

const ground = useGround();

/** The file read and validated by itself, as the command line would. */
async function fileOf(slug: string, quarter: string): Promise<OrganisationFile> {
  const url = new URL(`../../../catalogue/demonstration/${slug}/${quarter}.yaml`, import.meta.url);
  const read = await readOrganisationFile(quarter, await readFile(url));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const parsed = parseOrganisationFile(read.raw, maturityModel);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.file;
}

describe('the demonstration', () => {
  beforeAll(async () => {
    await new DemonstrationSeeder({ get: (type) => ground.get(type) }).seed();
  }, 300_000);

  const quarters = demonstrations.flatMap(({ slug, quarters }, place) =>
    quarters.map((quarter): [string, string, number] => [slug, quarter, place]),
  );

  it.each(quarters)(
    '%s %s: import and snapshot give what scoring the file gives',
    async (slug, quarter, place) => {
      const file = await fileOf(slug, quarter);
      const [row] = await ground.database.query<{ result: unknown }>(
        'select result from app.snapshots where organisation_id = $1 and as_of = $2',
        [clientId(place), file.asOf],
      );
      expect(row?.result).toEqual(JSON.parse(JSON.stringify(score(file, maturityModel))));
    },
  );
});
