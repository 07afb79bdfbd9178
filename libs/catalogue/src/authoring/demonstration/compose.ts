import type { MaturityModel, OrganisationFile } from '@rolewright/domain';
import { dayOf, daysBetween, endOf, hash } from './calendar.js';
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
import { inForce, quarters } from './story.js';
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
  // A section left out says nothing of its register: a claim that is no longer made is withdrawn by the empty one.
  const before = quarters[quarters.indexOf(quarter) - 1];
  const withdrawn =
    before !== undefined &&
    model.domains.some((domain) => isNotApplicable(story, domain.id, before));
  const file: OrganisationFile = {
    organisation: { name: story.name },
    model: model.id,
    asOf: endOf(quarter),
    profile: {
      agentsWrite: inForce(story.agentsWrite, quarter) ?? false,
      decisionsAffectPeople: inForce(story.decisionsAffectPeople, quarter) ?? false,
    },
    observations: rows(observationsOf),
    notApplicable: notApplicable.length > 0 || withdrawn ? notApplicable : undefined,
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
  for (const { id, derivedFrom, fillsIn } of model.criteria)
    if (derivedFrom && derivedFrom !== 'assignments' && !fillsIn) registered.add(id);
  return model.criteria.flatMap(({ id, band, validDays }) => {
    const seen = practice.get(id);
    if (!seen || registered.has(id)) return [];
    const value = id === 'O3' && seen.value === true ? undefined : seen.value;
    const looks = [...seen.earlier, seen].map(({ seenIn, seenOn }) => {
      const key = `${story.slug}/${domain.id}/${id}/${seenIn}`;
      const grade = gradeOf(story, seenIn, band, key);
      return {
        domain: domain.id,
        criterion: id,
        value: rounded(value ?? 0.82 + (hash(`${key}/share`) % 16) / 100),
        observedAt: seenOn,
        grade,
        source: sourceOf(scene, id, grade, key),
      };
    });
    return standing(looks, validDays, endOf(scene.quarter));
  });
}

const rounded = (value: boolean | number) =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

/**
 * The latest look; and where that was only told, the last one before it that was shown and still counts, since a
 * statement does not take away what a document proves.
 */
function standing<Look extends { observedAt: string; grade: string }>(
  looks: readonly Look[],
  validDays: number,
  asOf: string,
): Look[] {
  const latest = looks.slice(-1);
  if (latest[0]?.grade !== 'statement') return latest;
  const shown = looks.filter(
    ({ observedAt, grade }) => grade !== 'statement' && daysBetween(observedAt, asOf) <= validDays,
  );
  return [...shown.slice(-1), ...latest];
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
