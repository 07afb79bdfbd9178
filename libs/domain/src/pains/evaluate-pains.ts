import { DomainError } from '../access/index.js';
import type { FactReference } from '../facts/fact-reference.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { type PainCourse, nextCourse, untold } from './pain-course.js';
import { PainFacts } from './pain-facts.js';
import {
  type Comparison,
  type PainIndicator,
  type PainRules,
  type Severity,
  severities,
} from './pain-rules.js';
import type { IndicatorStatus, MissingMeasure, PainOptions, PainStatus } from './pain-status.js';
import { reasonOf } from './pain-words.js';
import { compare, valueOf } from './reading.js';
import { type Read, type SnapshotVerdict, judgeSnapshot, reader } from './snapshot-verdict.js';
import { leavesOf } from './three-valued.js';

/**
 * How each pain stands as of the file's day, in the order of the pains (domain.md §7). Earlier files
 * give the history that `watch`, `cleared` and `since` need; without them every pain begins here.
 * Throws INPUT_INVALID where `previous` is not in the order of its days, oldest first and all before
 * the file's own.
 */
export function evaluatePains(
  file: OrganisationFile,
  model: MaturityModel,
  pains: readonly PainRules[],
  options: PainOptions = {},
): PainStatus[] {
  const previous = options.previous ?? [];
  refuseDisorder([...previous, file]);
  const courses = new Map<string, PainCourse>();
  for (const earlier of previous) {
    const facts = new PainFacts(earlier, model, options.roleRules);
    const take = reader(facts);
    for (const pain of pains) {
      courses.set(pain.id, step(courses, pain, judgeSnapshot(pain, facts, take), earlier.asOf));
    }
  }
  const facts = new PainFacts(file, model, options.roleRules);
  const take = reader(facts);
  return pains.map((pain) => {
    const verdict = judgeSnapshot(pain, facts, take);
    const course = step(courses, pain, verdict, file.asOf);
    return statusOf(pain, { facts, take, verdict, course }, new Set(options.triggers));
  });
}

const step = (
  courses: ReadonlyMap<string, PainCourse>,
  pain: PainRules,
  verdict: SnapshotVerdict,
  day: string,
): PainCourse =>
  nextCourse(courses.get(pain.id) ?? untold, verdict, day, pain.clearance.cleanSnapshots);

function refuseDisorder(files: readonly OrganisationFile[]): void {
  files.forEach(({ asOf }, at) => {
    const next = files[at + 1];
    if (next && asOf >= next.asOf) {
      throw new DomainError('INPUT_INVALID', {
        path: `previous[${String(at)}]`,
        message: `The file of ${asOf} stands before the one of ${next.asOf}.`,
        mend: 'Give earlier files oldest first, one a day, all before the day of the file itself.',
      });
    }
  });
}

interface Snapshot {
  readonly facts: PainFacts;
  readonly take: Read;
  readonly verdict: SnapshotVerdict;
  readonly course: PainCourse;
}

function statusOf(
  pain: PainRules,
  { facts, take, verdict, course }: Snapshot,
  triggers: ReadonlySet<string>,
): PainStatus {
  const indicators = pain.indicators.map((indicator, at) =>
    indicatorStatus(indicator, verdict.indicators[at] ?? null, take),
  );
  const conditions = leavesOf(pain.activation.when).filter((leaf) => typeof leaf !== 'string');
  const missing = missingOf(
    [...pain.indicators.flatMap(({ rule }) => leavesOf(rule)), ...conditions],
    take,
  );
  const deciding = pain.indicators.filter(({ id }) => leavesOf(pain.activation.when).includes(id));
  const wanted = missingOf(
    [...deciding.flatMap(({ rule }) => leavesOf(rule)), ...conditions],
    take,
  );
  const raising = pain.activation.raisedBy.filter(
    ({ trigger, severity }) => triggers.has(trigger) && isWorse(severity, pain.severity),
  );
  const severity = raising.reduce(
    (worst, raised) => (isWorse(raised.severity, worst) ? raised.severity : worst),
    pain.severity,
  );
  const { score, model } = facts;
  return {
    id: pain.id,
    title: pain.title,
    state: course.state,
    severity,
    reason: reasonOf({
      pain,
      model,
      score,
      verdict,
      course,
      indicators,
      conditions: conditions
        .filter((condition) => compare(take(condition), condition) === true)
        .map((condition) => take(condition).text()),
      wanted,
      severity,
      raisedBy: raising.map(({ trigger }) => trigger),
    }),
    indicators,
    missing,
    nextStep: pain.bandSteps.find(({ band }) => band === score.level)?.nextStep ?? pain.nextStep,
    since: course.state === 'inactive' || course.state === 'unknown' ? null : course.since,
  };
}

const isWorse = (one: Severity, other: Severity): boolean =>
  severities.indexOf(one) > severities.indexOf(other);

function indicatorStatus(
  { id, rule }: PainIndicator,
  holds: boolean | null,
  take: Read,
): IndicatorStatus {
  const comparisons = leavesOf(rule);
  const saying = comparisons.filter(
    (comparison) => compare(take(comparison), comparison) === holds,
  );
  const [first] = saying;
  return {
    id,
    holds,
    value: first === undefined ? null : valueOf(take(first), first),
    text: distinct(saying.map((comparison) => take(comparison).text())).join(' '),
    facts: distinctFacts(saying.flatMap((comparison) => take(comparison).facts())),
  };
}

/** What no fact gives, each thing once. */
function missingOf(comparisons: readonly Comparison[], take: Read): MissingMeasure[] {
  const missing = new Map<string, MissingMeasure>();
  for (const comparison of comparisons) {
    const reading = take(comparison);
    if (reading.missing === null || compare(reading, comparison) !== null) continue;
    missing.set(reading.missing, { measure: comparison.measure, text: reading.missing });
  }
  return [...missing.values()];
}

const distinctFacts = (facts: readonly FactReference[]): FactReference[] => [
  ...new Map(facts.map((fact) => [`${fact.section} ${String(fact.row)}`, fact])).values(),
];

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
