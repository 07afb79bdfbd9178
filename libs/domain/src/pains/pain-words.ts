import type { MaturityModel } from '../model/maturity-model.js';
import { counted, listed, percent } from '../scoring/derivation/derived.js';
import type { ScoreResult } from '../scoring/score-result.js';
import type { PainCourse } from './pain-course.js';
import type { PainRules, Severity } from './pain-rules.js';
import type { IndicatorStatus, MissingMeasure } from './pain-status.js';
import type { SnapshotVerdict } from './snapshot-verdict.js';

export interface Situation {
  readonly pain: PainRules;
  readonly model: MaturityModel;
  readonly score: ScoreResult;
  readonly verdict: SnapshotVerdict;
  readonly course: PainCourse;
  readonly indicators: readonly IndicatorStatus[];
  /** Words of the activation's conditions that are no indicators. */
  readonly conditions: readonly string[];
  /** What is not known of the activation's own measures. */
  readonly wanted: readonly MissingMeasure[];
  readonly severity: Severity;
  /** The triggers present that raised the severity. */
  readonly raisedBy: readonly string[];
}

/** Why a pain stands as it does, in plain words. */
export function reasonOf(situation: Situation): string {
  const { pain, score, verdict, course, raisedBy, severity } = situation;
  const parts: string[] = [];
  switch (course.state) {
    case 'active':
      parts.push(
        `Active since ${course.since}: the band is ${score.band}, and ${signs(situation)}.`,
        ...held(situation),
        ...situation.conditions,
      );
      break;
    case 'watch':
      parts.push(...watched(situation), ...held(situation));
      break;
    case 'cleared':
      parts.push(
        `Cleared since ${course.since}: it was last active on ${course.lastActive ?? ''}, and ${counted(pain.clearance.cleanSnapshots, 'snapshot')} in a row have been clean since.`,
        ...(verdict.indicators.includes(true) ? ['Still to be seen:', ...held(situation)] : []),
      );
      break;
    case 'inactive':
      parts.push(
        verdict.indicators.includes(null)
          ? 'No sign that can be told holds, and what cannot be told could not make it active.'
          : 'None of its signs holds.',
      );
      break;
    case 'unknown':
      parts.push(untellable(situation));
  }
  if (raisedBy.length > 0)
    parts.push(`Its severity is ${severity} because of ${listed(raisedBy)}.`);
  return parts.join(' ');
}

const held = ({ indicators }: Situation): string[] =>
  indicators.filter(({ holds }) => holds === true).map(({ id, text }) => `${id}: ${text}`);

function signs({ indicators, pain }: Situation): string {
  const holding = indicators.filter(({ holds }) => holds === true).length;
  return `${String(holding)} of its ${counted(pain.indicators.length, 'sign')} ${holding === 1 ? 'holds' : 'hold'}`;
}

function watched(situation: Situation): string[] {
  const { pain, model, score, verdict, course } = situation;
  if (course.lastActive !== null && verdict.active === false) {
    const needed = pain.clearance.cleanSnapshots;
    return [
      `It was last active on ${course.lastActive}; ${String(course.clean)} of the ${counted(needed, 'clean snapshot')} that clear it ${course.clean === 1 ? 'is' : 'are'} there.`,
    ];
  }
  const some = signs(situation);
  const sentence = `${some.charAt(0).toUpperCase()}${some.slice(1)}`;
  if (verdict.when === true) {
    const { bandAtLeast, bandAtMost } = pain.activation;
    return [
      `${sentence}, but it belongs to the bands from ${model.bands[bandAtLeast]} to ${model.bands[bandAtMost]}, and the organisation stands at ${score.band}.`,
    ];
  }
  return [
    verdict.active === null
      ? `${sentence}; whether that makes it active cannot be told while this is not recorded: ${unknownOf(situation)}.`
      : `${sentence}, which does not make it active.`,
  ];
}

function untellable(situation: Situation): string {
  const { pain, score, verdict } = situation;
  return verdict.covered
    ? `Whether it is active cannot be told while this is not recorded: ${unknownOf(situation)}.`
    : `Only ${percent(score.confidence.coverage)} of the criteria are known by weight; below ${percent(pain.activation.unknownBelowCoverage)} nothing is said.`;
}

const unknownOf = ({ wanted }: Situation): string => wanted.map(({ text }) => text).join('; ');
