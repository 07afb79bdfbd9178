import type { OrganisationFile } from '../facts/organisation-file.js';

/**
 * The file as far as one domain's standing depends on it. Assignments stay whole, since evidence may
 * be kept by the owner of any domain.
 */
export function fileOfDomain(file: OrganisationFile, domain: string): OrganisationFile {
  const own = <Row extends { domain: string }>(rows: readonly Row[] | undefined): Row[] =>
    (rows ?? []).filter((row) => row.domain === domain);
  return {
    organisation: file.organisation,
    model: file.model,
    asOf: file.asOf,
    assignments: file.assignments ?? [],
    observations: own(file.observations),
    answers: own(file.answers),
    decisions: own(file.decisions),
    handoffs: (file.handoffs ?? []).filter(({ from }) => from === domain),
    artifacts: own(file.artifacts),
    metrics: own(file.metrics),
    workRecords: own(file.workRecords),
    executiveDecisions: own(file.executiveDecisions),
  };
}
