import type { MaturityModel, OrganisationFile } from '@rolewright/domain';
import { dayOf, endOf, hash } from './calendar.js';
import { practiceAt } from './practice.js';
import {
  answersOf,
  artifactsOf,
  assignmentsOf,
  decisionsOf,
  handoffsOf,
  metricsOf,
  workRecordsOf,
} from './registers.js';
import { isNotApplicable, ownerRole } from './scene.js';
import type { DomainScene } from './scene.js';
import { inForce } from './story.js';
import type { Quarter, Story } from './story.js';
import { sources } from './wording.js';

/** The organisation file of a story as of a quarter's end: registers as they stand, the latest look at each criterion. */
export function composeFile(
  story: Story,
  quarter: Quarter,
  model: MaturityModel,
): OrganisationFile {
  const scenes = model.domains.flatMap((domain): DomainScene[] => {
    const told = story.domains[domain.id];
    if (!told) throw new Error(`${story.slug}: nothing is told of ${domain.id}`);
    if (isNotApplicable(story, domain.id, quarter)) return [];
    const practice = practiceAt(`${story.slug}/${domain.id}`, told, model, quarter);
    return [
      { story, quarter, model, domain, told, practice, role: ownerRole(story, domain, quarter) },
    ];
  });
  const rows = <T>(make: (scene: DomainScene) => T[]) => {
    const made = scenes.flatMap(make);
    return made.length > 0 ? made : undefined;
  };
  const notApplicable = model.domains
    .filter((domain) => isNotApplicable(story, domain.id, quarter))
    .map(({ id }) => ({
      domain: id,
      count: 0,
      observedAt: dayOf(quarter, `${story.slug}/${id}/count`, 40),
      source: 'inventory query',
    }));
  const file: OrganisationFile = {
    organisation: { name: story.name },
    model: model.id,
    asOf: endOf(quarter),
    profile: {
      agentsWrite: inForce(story.agentsWrite, quarter) ?? false,
      decisionsAffectPeople: inForce(story.decisionsAffectPeople, quarter) ?? false,
    },
    observations: rows(observationsOf),
    notApplicable: notApplicable.length > 0 ? notApplicable : undefined,
    answers: rows(answersOf),
    assignments: rows(assignmentsOf),
    decisions: rows(decisionsOf),
    handoffs: rows(handoffsOf),
    artifacts: rows(artifactsOf),
    metrics: rows(metricsOf),
    workRecords: rows(workRecordsOf),
  };
  return Object.fromEntries(
    Object.entries(file).filter(([, value]) => value !== undefined),
  ) as unknown as OrganisationFile;
}

function observationsOf(scene: DomainScene) {
  const { model, domain, practice, story } = scene;
  const registered = new Set<string>();
  if (assignmentsOf(scene).length > 0) registered.add('E1');
  for (const { id, derivedFrom } of model.criteria)
    if (derivedFrom && derivedFrom !== 'assignments') registered.add(id);
  return model.criteria.flatMap(({ id, band }) => {
    const seen = practice.get(id);
    if (!seen || registered.has(id)) return [];
    const key = `${story.slug}/${domain.id}/${id}/${seen.seenIn}`;
    const grade = gradeOf(story, seen.seenIn, band, key);
    return [
      {
        domain: domain.id,
        criterion: id,
        value:
          id === 'O3' && seen.value === true
            ? 0.82 + (hash(`${key}/share`) % 16) / 100
            : seen.value,
        observedAt: seen.seenOn,
        grade,
        source: sourceOf(scene, id, grade, key),
      },
    ].map((row) =>
      typeof row.value === 'number' ? { ...row, value: Math.round(row.value * 100) / 100 } : row,
    );
  });
}

function gradeOf(
  story: Story,
  seenIn: Quarter,
  band: number,
  key: string,
): 'statement' | 'document' | 'system' {
  const culture = inForce(story.grade, seenIn) ?? 'document';
  const even = hash(`${key}/grade`) % 2 === 0;
  if (culture === 'document') return 'document';
  if (culture === 'statement') return band <= 2 ? 'statement' : 'document';
  if (culture === 'mixed')
    return band <= 2 ? (even ? 'statement' : 'document') : even ? 'document' : 'system';
  return even || band > 2 ? 'system' : 'document';
}

function sourceOf(
  { story, domain, practice }: DomainScene,
  id: string,
  grade: string,
  key: string,
): string {
  if (grade === 'statement') return 'interview';
  const named = sources[id] ?? { document: 'review', system: 'register' };
  const number = hash(key) % 900;
  if (id === 'R1') return `${story.tickets}-${100 + number}`;
  if (id === 'E3') {
    const version = 1 + (hash(`${story.slug}/${domain.id}/${practice.get(id)?.changedIn}`) % 3);
    return `${grade === 'document' ? named.document : named.system} v${version}`;
  }
  return grade === 'document' ? named.document : named.system;
}
