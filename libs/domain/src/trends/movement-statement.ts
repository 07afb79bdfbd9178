import { listed, percent } from '../facts/wording.js';
import { below } from '../model/compiled-model.js';
import type { Movement } from './movement-result.js';
import type { TrendRules } from './trend-rules.js';

/**
 * What a movement shows, in plain words: only practice and decay are called change, everything else
 * by its own name (domain.md §6, Attribution and Honesty).
 *
 * @param confidence labels of the earlier and the later result
 */
export function movementStatement(
  movement: Omit<Movement, 'statement'>,
  [earlier = '', later = '']: readonly string[],
  rules: TrendRules,
): string {
  const { from, restated, to, parts, intervals, detectable } = movement;
  const sentences = [
    `Mean ${points(from)} on ${intervals.from.asOf} (${earlier} confidence), ${points(to)} on ${intervals.to.asOf} (${later} confidence).`,
  ];
  if (parts.method !== 0) {
    sentences.push(
      `Under today's model the earlier one reads ${points(restated)} (${signed(parts.method)} by the method).`,
    );
  }
  if (!detectable) {
    sentences.push(
      `No detectable change: what is unknown leaves room for ${room(intervals.from)} then and ${room(intervals.to)} now.`,
    );
  }
  sentences.push(`${capital(changeWords(parts))}.`);
  const asides = asidesOf(movement, rules);
  if (asides.length > 0) sentences.push(`${capital(asides.join('; '))}.`);
  return sentences.join(' ');
}

function changeWords({ practice, decay }: Movement['parts']): string {
  const aged = `facts that expired ${signed(decay)}`;
  if (practice === 0 && decay === 0) return 'no change in practice, and nothing expired';
  if (practice === 0) return `${aged}; no change in practice`;
  const done = `practice ${signed(practice)}`;
  if (decay === 0) return done;
  if (Math.sign(practice) === Math.sign(decay)) return `${done} and ${aged}`;
  const net = practice + decay;
  const offset =
    net === 0
      ? 'offset'
      : Math.sign(net) === Math.sign(practice)
        ? 'partly offset'
        : 'more than offset';
  return `${done}, ${offset} by ${aged}`;
}

function asidesOf(
  { parts, facts, respondentOverlap }: Omit<Movement, 'statement'>,
  rules: TrendRules,
): string[] {
  const asides: string[] = [];
  const { scope, coverage, respondents } = parts;
  if (scope !== 0) {
    const domains = facts.scope.filter(({ criterion }) => criterion === null);
    const names = [...new Set(domains.map(({ domain }) => domain))];
    asides.push(
      `${signed(scope)} by what is in scope${names.length === 0 ? '' : ` (${listed(names)})`}`,
    );
  }
  if (coverage > 0) asides.push(`${signed(coverage)} is better visibility, no improvement`);
  if (coverage < 0) {
    const found = facts.coverage.some(
      ({ from, to }) =>
        to !== null && to.state !== 'unknown' && (to.satisfaction ?? 0) < (from?.satisfaction ?? 0),
    );
    asides.push(
      found
        ? `${signed(coverage)} is newly visible, no decline`
        : `${signed(coverage)} is no longer visible, no decline`,
    );
  }
  if (respondents !== 0) asides.push(`${signed(respondents)} because others were asked`);
  if (
    facts.respondents.length > 0 &&
    respondentOverlap !== null &&
    below(respondentOverlap, rules.quarter.respondentOverlap)
  ) {
    asides.push(
      `only ${percent(respondentOverlap)} of the respondents are the same, and ${percent(rules.quarter.respondentOverlap)} must be before answers of two days may be compared`,
    );
  }
  return asides;
}

const points = (mean: number): string => mean.toFixed(1);

/** One decimal, or the first digit that is not 0, so that no part reads as none. */
export function signed(change: number): string {
  const size = Math.abs(change);
  const digits = size >= 0.05 ? size.toFixed(1) : String(Number(size.toPrecision(1)));
  return `${change < 0 ? '−' : '+'}${digits}`;
}

const room = ({ low, high }: { low: number; high: number }): string =>
  `${points(low)} to ${points(high)}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
