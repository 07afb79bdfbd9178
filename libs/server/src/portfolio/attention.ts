import { maturityModel } from '@rolewright/catalogue';

/** What a reason may look at: the roll-up of the newest snapshot and of the one a quarter before. */
export interface AttentionFacts {
  asOf: string | null;
  band: number | null;
  index: number | null;
  staleDays: number | null;
  flags: string[] | null;
  previousAsOf: string | null;
  previousBand: number | null;
  previousIndex: number | null;
}

interface Reason {
  /** Over `c`, the newest snapshot, `p`, the one a quarter before, and $2, today. */
  when: string;
  words: (facts: AttentionFacts) => string;
}

/** Days after which a quarter's snapshot is overdue: a quarter, and a week to hold it in. */
const overdueDays = 99;
/** Points of the index that count as a fall; below it the band's own words say enough. */
const fall = 5;

const bandName = (level: number | null): string =>
  level === null ? '' : (maturityModel.bands[level as 0 | 1 | 2 | 3 | 4] ?? '');

/** More domains than these are counted, not listed: the words stand in a table's row. */
const listed = 4;

/** The domains of a flag, such as AGT and RET for UNOWNED. */
function domainsOf(flags: string[] | null, flag: string): string {
  const domains = (flags ?? [])
    .filter((raised) => raised.startsWith(`${flag}:`))
    .map((raised) => raised.slice(flag.length + 1));
  return domains.length > listed
    ? `${domains.length} of ${maturityModel.domains.length} domains`
    : domains.join(', ');
}

const raised = (flag: string): string =>
  `exists (select from unnest(c.flags) f where f = '${flag}' or f like '${flag}:%')`;

/** Why a client needs its consultant, the most pressing first; the first that holds decides its place. */
const reasons: readonly Reason[] = [
  {
    when: 'c.band < p.band',
    words: (f) =>
      `Fell from ${bandName(f.previousBand)} to ${bandName(f.band)} since ${f.previousAsOf}`,
  },
  { when: raised('UNOWNED'), words: (f) => `Nobody owns ${domainsOf(f.flags, 'UNOWNED')}` },
  { when: 'c.as_of is null', words: () => 'No snapshot yet' },
  {
    when: `$2::date - c.as_of > ${overdueDays}`,
    words: (f) => `Last snapshot ${f.staleDays} days ago`,
  },
  {
    when: `p.index_value - c.index_value >= ${fall}`,
    words: (f) =>
      `Index down ${((f.previousIndex ?? 0) - (f.index ?? 0)).toFixed(1)} since ${f.previousAsOf}`,
  },
  { when: raised('TRUCK NUMBER'), words: () => 'Most of it rests on one or two people' },
  { when: raised('HERO'), words: () => 'One person carries too much of it' },
  {
    when: raised('CONTESTED'),
    words: (f) => `Ownership contested in ${domainsOf(f.flags, 'CONTESTED')}`,
  },
  { when: `c.confidence_label = 'low'`, words: () => 'Too little is known to be sure of the band' },
  { when: 'c.band = 0', words: () => 'Still Unaware' },
];

/** SQL for the place in the order of attention: 0 the most pressing reason, the number of reasons where none holds. */
export const attentionRank = `case ${reasons
  .map(({ when }, rank) => `when ${when} then ${rank}`)
  .join(' ')} else ${reasons.length} end`;

/** The reason in a few words; null where nothing asks for attention. */
export function attentionWords(rank: number, facts: AttentionFacts): string | null {
  return reasons[rank]?.words(facts) ?? null;
}
