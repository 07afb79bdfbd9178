import { assignment, fileOf } from '../facts/facts.fixture.js';
import type { Assignment, OrganisationFile } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { analyseOwnership } from './analyse-ownership.js';
import type { DomainOwnership, OrganisationOwnership } from './ownership-result.js';

export const analyse = (more: Partial<OrganisationFile>) => analyseOwnership(fileOf(more), model);

export function domainOf(more: Partial<OrganisationFile>, id = 'AGT'): DomainOwnership {
  const found = analyse(more).domains.find((domain) => domain.id === id);
  if (!found) throw new Error(id);
  return found;
}

export const organisationOf = (more: Partial<OrganisationFile>): OrganisationOwnership =>
  analyse(more).organisation;

/** Holdings as `holder: domains`. */
export const held = (
  holders: Record<string, string>,
  more: Partial<Assignment> = {},
): Assignment[] =>
  Object.entries(holders).flatMap(([holder, domains]) =>
    domains.split(' ').map((domain) => assignment(domain, `${holder}'s role`, { holder, ...more })),
  );
