import { dayNumber, isoDay } from '../facts/calendar.js';
import type { Observation, OrganisationFile } from '../facts/organisation-file.js';
import { type FactReference, factReference } from '../facts/fact-reference.js';
import { DomainError } from '../access/index.js';
import type { CriterionDefinition, MaturityModel } from '../model/maturity-model.js';
import { type Assessment, assess } from './assessment.js';
import { grades, lastDayOf } from './criteria-table.js';
import { percent } from './derivation/derived.js';
import type { CriterionExplanation } from './score-result.js';

/**
 * Every criterion of one domain with the fact behind it, in the model's order. Throws INPUT_INVALID
 * for a domain that the model does not have.
 */
export function explainDomain(
  file: OrganisationFile,
  model: MaturityModel,
  domainId: string,
): CriterionExplanation[] {
  const assessment = assess(file, model);
  const domain = assessment.index.compiled.domainIndex.get(domainId);
  if (domain === undefined) {
    throw new DomainError('INPUT_INVALID', {
      domain: domainId,
      known: model.domains.map(({ id }) => id),
    });
  }
  return model.criteria.map((criterion, at) =>
    explain(assessment, domain, domainId, at, criterion),
  );
}

function explain(
  { index, table }: Assessment,
  domain: number,
  domainId: string,
  at: number,
  criterion: CriterionDefinition,
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
    return {
      ...base,
      because: derived.because(),
      from: 'register',
      observedAt: isoDay(derived.observedAt),
      validUntil: derived.validUntil === null ? null : isoDay(derived.validUntil),
      grade: index.compiled.model.derivation.registerGrade,
      source: criterion.derivedFrom ?? null,
      facts: registerFacts(index.file, index.compiled.model, criterion, domainId),
    };
  }
  const row = index.file.observations?.[table.observation[cell] as number];
  if (!row) {
    return {
      ...base,
      because: whyUnknown(index.file, domainId, criterion, index.asOf),
      from: null,
      observedAt: null,
      validUntil: null,
      grade: null,
      source: null,
      facts: [],
    };
  }
  return {
    ...base,
    because: whatWasSeen(row, criterion, satisfaction ?? 0),
    from: 'observation',
    observedAt: row.observedAt,
    validUntil: isoDay(lastDayOf(row, criterion)),
    grade: grades[table.grade[cell] as number] ?? row.grade,
    source: row.source ?? null,
    facts: [
      factReference(
        index.file,
        index.compiled.model,
        'observations',
        table.observation[cell] as number,
      ),
    ],
  };
}

function registerFacts(
  file: OrganisationFile,
  model: MaturityModel,
  { derivedFrom }: CriterionDefinition,
  domain: string,
): FactReference[] {
  if (derivedFrom === undefined) return [];
  const rows: readonly ({ domain: string } | { from: string })[] = file[derivedFrom] ?? [];
  return rows.flatMap((row, at) =>
    ('from' in row ? row.from : row.domain) === domain
      ? [factReference(file, model, derivedFrom, at)]
      : [],
  );
}

function whatWasSeen(
  row: Observation,
  criterion: CriterionDefinition,
  satisfaction: number,
): string {
  const verb = row.grade === 'statement' ? 'Stated' : 'Seen';
  const seen =
    typeof row.value === 'boolean'
      ? `${verb} ${row.value ? 'to hold' : 'not to hold'} on ${row.observedAt}`
      : `${verb} at ${percent(row.value)} on ${row.observedAt}, where ${percent(criterion.threshold)} is needed`;
  if (row.grade !== 'statement' || !criterion.needsProof || Number(row.value) === 0)
    return `${seen}.`;
  return satisfaction === 0
    ? `${seen}, but a statement alone is no proof of this.`
    : `${seen}; counted as far as an earlier document or system record proves it.`;
}

function whyUnknown(
  file: OrganisationFile,
  domain: string,
  criterion: CriterionDefinition,
  asOf: number,
): string {
  const rows = (file.observations ?? []).filter(
    (row) => row.domain === domain && row.criterion === criterion.id,
  );
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
