import { dayNumber, isoDay } from '../facts/calendar.js';
import type { FactReference } from '../facts/fact-reference.js';
import type { Observation, OrganisationFile } from '../facts/organisation-file.js';
import { DomainError } from '../access/index.js';
import type { CriterionDefinition, MaturityModel } from '../model/maturity-model.js';
import { type Assessment, assess } from './assessment.js';
import { grades, lastDayOf, satisfactionOf } from './criteria-table.js';
import { percent } from './derivation/derived.js';
import { RowsInFile } from './explain/rows-read.js';
import type { CriterionExplanation } from './score-result.js';

/**
 * Every criterion of one domain with the facts behind it, in the model's order. Throws INPUT_INVALID
 * for a domain that the model does not have.
 */
export function explainDomain(
  file: OrganisationFile,
  model: MaturityModel,
  domainId: string,
): CriterionExplanation[] {
  return explainDomains(file, model, [domainId]).get(domainId) ?? [];
}

/** The same of several domains, by their ids; the file is scored once. */
export function explainDomains(
  file: OrganisationFile,
  model: MaturityModel,
  domainIds: readonly string[],
): Map<string, CriterionExplanation[]> {
  const assessment = assess(file, model);
  const rows = new RowsInFile(assessment.index);
  return new Map(
    domainIds.map((id) => [id, explainCriteria(assessment, knownDomain(assessment, id), rows)]),
  );
}

function knownDomain({ index }: Assessment, domainId: string): number {
  const { domainIndex, model } = index.compiled;
  const domain = domainIndex.get(domainId);
  if (domain === undefined) {
    throw new DomainError('INPUT_INVALID', {
      domain: domainId,
      known: model.domains.map(({ id }) => id),
    });
  }
  return domain;
}

/** The same of an assessment already made, for the domain at an index. */
export function explainCriteria(
  assessment: Assessment,
  domain: number,
  rows: RowsInFile,
): CriterionExplanation[] {
  return assessment.index.compiled.model.criteria.map((criterion, at) =>
    explainCriterion(assessment, domain, at, criterion, rows),
  );
}

function explainCriterion(
  { index, table }: Assessment,
  domain: number,
  at: number,
  criterion: CriterionDefinition,
  rows: RowsInFile,
): CriterionExplanation {
  const cell = domain * table.width + at;
  const known = table.known[cell] === 1;
  const satisfaction = known ? (table.satisfaction[cell] as number) : null;
  const base = {
    criterion: criterion.id,
    state: satisfaction === null ? 'unknown' : satisfaction === 1 ? 'holds' : 'fails',
    satisfaction,
  } as const;
  const derived = table.derived[cell];
  if (derived) {
    const { because, validUntil, read } = derived.explain();
    return {
      ...base,
      because,
      from: 'register',
      observedAt: isoDay(derived.observedAt),
      validUntil: validUntil === null ? null : isoDay(validUntil),
      grade: index.compiled.model.derivation.registerGrade,
      source: criterion.derivedFrom ?? null,
      facts: rows.factsOf(domain, read),
    };
  }
  const own = observationsOf(index.file, index.compiled.domains[domain]?.definition.id, criterion);
  const row = index.file.observations?.[table.observation[cell] as number];
  if (!row) {
    return {
      ...base,
      because: whyUnknown(own, criterion, index),
      from: null,
      observedAt: null,
      validUntil: null,
      grade: null,
      source: null,
      facts: [],
    };
  }
  const proof = proofOf(row, own, criterion, index.asOf);
  const support = table.support.get(cell)?.explain();
  const seen = whatWasSeen(
    row,
    criterion,
    support ? 'register' : proof.length > 0 ? 'observation' : null,
  );
  const facts: FactReference[] = [
    ...rows.factsOf(domain, [{ section: 'observations', rows: [row, ...proof] }]),
    ...(support ? rows.factsOf(domain, support.read) : []),
  ];
  return {
    ...base,
    because: support ? `${seen} ${support.because}` : seen,
    from: 'observation',
    observedAt: row.observedAt,
    validUntil: isoDay(lastDayOf(row, criterion)),
    grade: grades[table.grade[cell] as number] ?? row.grade,
    source: row.source ?? null,
    facts,
  };
}

const observationsOf = (
  { observations }: OrganisationFile,
  domain: string | undefined,
  criterion: CriterionDefinition,
): Observation[] =>
  (observations ?? []).filter((row) => row.domain === domain && row.criterion === criterion.id);

/** The documents and system records in force that bear a statement out, the best of them. */
function proofOf(
  stated: Observation,
  rows: readonly Observation[],
  criterion: CriterionDefinition,
  asOf: number,
): Observation[] {
  if (stated.grade !== 'statement' || !criterion.needsProof) return [];
  const best = rows
    .filter(
      (row) =>
        row.grade !== 'statement' &&
        Number(row.value) > 0 &&
        dayNumber(row.observedAt) <= asOf &&
        lastDayOf(row, criterion) >= asOf,
    )
    .sort((a, b) => satisfactionOf(b.value, criterion) - satisfactionOf(a.value, criterion));
  return best.slice(0, 1);
}

function whatWasSeen(
  row: Observation,
  criterion: CriterionDefinition,
  proof: 'observation' | 'register' | null,
): string {
  const verb = row.grade === 'statement' ? 'Stated' : 'Seen';
  const seen =
    typeof row.value === 'boolean'
      ? `${verb} ${row.value ? 'to hold' : 'not to hold'} on ${row.observedAt}`
      : `${verb} at ${percent(row.value)} on ${row.observedAt}, where ${percent(criterion.threshold)} is needed`;
  if (row.grade !== 'statement' || !criterion.needsProof || Number(row.value) === 0)
    return `${seen}.`;
  switch (proof) {
    case 'observation':
      return `${seen}; counted as far as an earlier document or system record proves it.`;
    case 'register':
      return `${seen}; counted as far as the register proves it.`;
    case null:
      return `${seen}, but a statement alone is no proof of this.`;
  }
}

function whyUnknown(
  rows: readonly Observation[],
  criterion: CriterionDefinition,
  { asOf, file }: { asOf: number; file: OrganisationFile },
): string {
  const past = rows.filter((row) => dayNumber(row.observedAt) <= asOf);
  const latest = past.reduce<Observation | undefined>(
    (best, row) => (best === undefined || row.observedAt >= best.observedAt ? row : best),
    undefined,
  );
  if (latest) {
    return `Last seen on ${latest.observedAt}, which counted until ${isoDay(lastDayOf(latest, criterion))}; nobody has confirmed it since.`;
  }
  return rows.length > 0 ? `Only seen after ${file.asOf}.` : 'Nothing is recorded about this.';
}
