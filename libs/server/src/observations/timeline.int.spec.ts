import { maturityModel } from '@rolewright/catalogue';
import type { OrganisationFile } from '@rolewright/domain';
import fc from 'fast-check';
import { useGround } from '../server.fixture.js';
import { FactsService } from './facts.service.js';
import { ImportsService } from './imports.service.js';

const ground = useGround();
const days = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'];
const between = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'];

type Registers = Pick<OrganisationFile, 'assignments' | 'handoffs' | 'profile'>;

const assignments = fc.array(
  fc.record({
    domain: fc.constantFrom('INT', 'REV'),
    role: fc.constantFrom('a', 'b'),
    holder: fc.constantFrom('Ana', 'Ben'),
    assignedBy: fc.constant('CEO'),
    acceptedAt: fc.constant('2025-12-01'),
  }),
  { maxLength: 3 },
);
const handoffs = fc.array(
  fc.record({
    from: fc.constant('REV'),
    to: fc.constantFrom('PLT', 'LOG'),
    sender: fc.constantFrom('x', 'y'),
  }),
  { maxLength: 2 },
);
const profile = fc.record({ agentsWrite: fc.boolean(), decisionsAffectPeople: fc.boolean() });

/** A file that states some of its sections. */
const file = fc.record({
  asOf: fc.constantFrom(...days),
  registers: fc.record({ assignments, handoffs, profile }, { requiredKeys: [] }),
});

type Stated = { asOf: string; registers: Registers };

/** What a section says on a day by the plain rule: the latest day stated up to then; of one day, the file that came last. */
function said<S extends keyof Registers>(files: readonly Stated[], section: S, day: string) {
  const stating = files.filter((one) => one.asOf <= day && one.registers[section] !== undefined);
  const latest = stating.reduce<Stated | undefined>(
    (best, one) => (best && best.asOf > one.asOf ? best : one),
    undefined,
  );
  const value = latest?.registers[section];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

const inAnyOrder = (rows: unknown): unknown =>
  Array.isArray(rows)
    ? rows.map((row) => JSON.stringify(Object.entries(row as object).sort())).sort()
    : rows;

it('whatever files come in whatever order, each day says what was last stated of it', async () => {
  const imports = ground.get(ImportsService);
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 6 }), async (files) => {
      const { organisationId, owner } = await ground.organisation();
      const known: { at: string; files: Stated[] }[] = [];
      for (const [turn, { asOf, registers }] of files.entries()) {
        const content: OrganisationFile = {
          organisation: { name: 'Northgate' },
          model: maturityModel.id,
          asOf,
          ...registers,
        };
        const bytes = Buffer.from(JSON.stringify(content));
        const preview = await imports.preview(owner, organisationId, 'file.json', bytes);
        if (!preview.import) throw new Error(JSON.stringify(preview.faults));
        const accepted = await imports.accept(owner, organisationId, preview.import.importId);
        known.push({ at: accepted.import.acceptedAt ?? '', files: files.slice(0, turn + 1) });
      }
      for (const { at, files: until } of known) {
        for (const day of [...days, ...between]) {
          const rebuilt = await ground.tenancy.read(owner, organisationId, (tx) =>
            ground.get(FactsService).organisationFileAsOf(tx, organisationId, day, at),
          );
          for (const section of ['assignments', 'handoffs', 'profile'] as const) {
            expect([day, section, inAnyOrder(rebuilt[section])]).toEqual([
              day,
              section,
              inAnyOrder(said(until, section, day)),
            ]);
          }
        }
      }
    }),
    { numRuns: 25 },
  );
});
