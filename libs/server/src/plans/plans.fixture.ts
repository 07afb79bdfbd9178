import { maturityModel } from '@rolewright/catalogue';
import type { OrganisationFile, UserActor } from '@rolewright/domain';
import { newId } from '../identifiers.js';
import { ImportsService } from '../observations/imports.service.js';
import type { Ground } from '../server.fixture.js';
import type { CreatePlan, PlanMoveInput } from './plans.view.js';

/** An organisation where some criteria hold in every domain. */
export const holding = (criteria: readonly string[], asOf = '2026-11-01'): OrganisationFile => ({
  organisation: { name: 'Northgate' },
  model: maturityModel.id,
  asOf,
  observations: maturityModel.domains.flatMap(({ id }) =>
    criteria.map((criterion) => ({
      domain: id,
      criterion,
      value: true,
      observedAt: asOf,
      grade: 'document' as const,
    })),
  ),
});

export async function record(
  ground: Ground,
  actor: UserActor,
  organisationId: string,
  file: OrganisationFile,
): Promise<void> {
  const imports = ground.get(ImportsService);
  const bytes = Buffer.from(JSON.stringify(file));
  const preview = await imports.preview(actor, organisationId, 'file.json', bytes);
  if (!preview.import) throw new Error(JSON.stringify(preview.faults));
  await imports.accept(actor, organisationId, preview.import.importId);
}

/** A move that settles an owner. */
export const move = (more: Partial<PlanMoveInput> = {}): PlanMoveInput => ({
  kind: 'decide',
  title: 'Settle the owner of review',
  criteria: [{ domain: 'REV', criterion: 'E1' }],
  ...more,
});
export const plan = (more: Partial<CreatePlan> = {}): CreatePlan => ({
  requestKey: newId(),
  title: 'Towards Emerging',
  quarter: '2026-Q4',
  target: 2,
  source: { kind: 'engine' },
  moves: [move()],
  ...more,
});
