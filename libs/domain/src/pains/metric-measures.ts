import { daysOfQuarter, isoDay, quarterNumber } from '../facts/calendar.js';
import type { FactReference } from '../facts/fact-reference.js';
import { plainName, spellingsOf } from '../facts/nearest.js';
import type { Metric } from '../facts/organisation-file.js';
import type { MetricDefinition } from '../model/maturity-model.js';
import { counted, percent } from '../scoring/derivation/derived.js';
import type { DomainAt, PainFacts } from './pain-facts.js';
import { type Reading, known, unknown } from './reading.js';

/** The latest reading of a metric that had begun by the day of the snapshot. */
interface Latest {
  readonly value: number;
  readonly quarter: string;
  readonly source: string;
  readonly row: number;
}

/** The latest reading of a metric, in its own unit. */
export function metric(
  facts: PainFacts,
  domain: DomainAt,
  { metric: id }: { readonly metric: string },
): Reading {
  const definition = definitionOf(domain, id);
  const name = nameOf(definition, id);
  const latest = latestReading(facts, domain, id);
  const wanted = `a reading of "${name}" (${domain.definition.id} ${id})`;
  if (!latest) return unknown(`No reading of "${name}" is recorded.`, wanted);
  const stale = staleSince(facts, latest);
  if (stale !== null) {
    return unknown(
      `The last reading of "${name}" is of ${latest.quarter} and counted until ${stale}.`,
      wanted,
      () => [factOf(domain, id, latest, definition)],
    );
  }
  if (definition?.unit === 'ratio' && (latest.value < 0 || latest.value > 1)) {
    return unknown(
      `"${name}" reads ${String(latest.value)} in ${latest.quarter}, which is no share.`,
      `${wanted} between 0 and 1`,
      () => [factOf(domain, id, latest, definition)],
    );
  }
  return known(latest.value, {
    text: () => `${name}: ${inUnit(latest.value, definition?.unit)} in ${latest.quarter}.`,
    facts: () => [factOf(domain, id, latest, definition)],
  });
}

/**
 * A count as a share of another count. A reading below 1 is a share already: a fraction counts
 * nothing, and of no cases there is no share to take.
 */
export function metricShare(
  facts: PainFacts,
  domain: DomainAt,
  { metric: id, outOf }: { readonly metric: string; readonly outOf: string },
): Reading {
  const part = metric(facts, domain, { metric: id });
  const definition = definitionOf(domain, id);
  const name = nameOf(definition, id);
  if (part.missing !== null) return part;
  if (part.low < 1) {
    return known(part.low, {
      text: () => `${name}: ${percent(part.low)} of all.`,
      facts: part.facts,
    });
  }
  const whole = metric(facts, domain, { metric: outOf });
  if (whole.missing !== null || whole.low <= 0) {
    return unknown(
      `${part.text()} What that is a share of is not recorded.`,
      `a reading of "${nameOf(undefined, outOf)}" (${domain.definition.id} ${outOf}), the count that it is a share of`,
      part.facts,
    );
  }
  const share = Math.min(1, part.low / whole.low);
  return known(share, {
    text: () => `${name}: ${String(part.low)} of ${String(whole.low)}, which is ${percent(share)}.`,
    facts: () => [...part.facts(), ...whole.facts()],
  });
}

const definitionOf = ({ definition }: DomainAt, id: string): MetricDefinition | undefined =>
  definition.metrics.find((candidate) => candidate.id === id);

const nameOf = (definition: MetricDefinition | undefined, id: string): string =>
  definition?.name ?? sentenceCase(id.replaceAll('-', ' '));

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function latestReading(facts: PainFacts, domain: DomainAt, id: string): Latest | null {
  const spellings = new Set(
    [definitionOf(domain, id)].flatMap((definition) =>
      definition ? spellingsOf(definition) : [plainName(id)],
    ),
  );
  let latest: Latest | null = null;
  let newest = -Infinity;
  (facts.file.metrics ?? []).forEach((row: Metric, at) => {
    if (row.domain !== domain.definition.id || !spellings.has(plainName(row.metric))) return;
    for (const { quarter, value } of row.readings) {
      const number = quarterNumber(quarter);
      // Of two rows about one quarter the later in the file counts.
      if (number < newest || daysOfQuarter(number).first > facts.asOf) continue;
      newest = number;
      latest = { value, quarter, source: row.source, row: at };
    }
  });
  return latest;
}

/** Last day on which a reading counted; null while it does. It ages as the criterion of the readings does. */
function staleSince(facts: PainFacts, latest: Latest): string | null {
  const criterion = facts.criterionFrom('metrics-kept');
  if (!criterion) return null;
  const until = daysOfQuarter(quarterNumber(latest.quarter)).last + criterion.validDays;
  return facts.asOf > until ? isoDay(until) : null;
}

function factOf(
  domain: DomainAt,
  id: string,
  { value, quarter, source, row }: Latest,
  definition: MetricDefinition | undefined,
): FactReference {
  return {
    section: 'metrics',
    row,
    text: `${domain.definition.id} ${id} was ${inUnit(value, definition?.unit)} in ${quarter} (${source}).`,
  };
}

function inUnit(value: number, unit: string | undefined): string {
  const rounded = Number(value.toFixed(2));
  if (unit === 'ratio') return percent(value);
  if (unit === 'days') return counted(rounded, 'day');
  return unit === 'minutes' ? counted(rounded, 'minute') : String(rounded);
}
