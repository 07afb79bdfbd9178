import type { ClusterCase, HiringCase, HiringVerdict, Percentiles } from '@rolewright/domain';
import { columns } from './columns.js';
import type { Palette } from './palette.js';

const verdictWords: Record<HiringVerdict, string> = {
  'decide-first': 'not yet: decide first',
  'measure-first': 'not yet: measure first',
  'redesign-role': 'not yet: redesign the post',
  'lend-capacity': 'can lend time',
  slack: 'not yet: slack',
  borrow: 'borrow for a quarter',
  hire: 'hire',
};

const none = '–';
const interval = (value: Percentiles | null): string =>
  value === null
    ? none
    : [value.p10, value.p50, value.p90].map((each) => plain(each.toFixed(2))).join(' / ');
/** No minus before a zero. */
const plain = (number: string): string => (/^-[0.]+$/.test(number) ? number.slice(1) : number);
const money = (value: Percentiles | null): string =>
  value === null
    ? 'not stated'
    : [value.p10, value.p50, value.p90]
        .map((each) => Math.round(each).toLocaleString('en'))
        .join(' / ');

/** What to show of a long list. */
const most = { sensitivity: 6, items: 8 } as const;

/** A hiring case for a reader, in the order of the document that is signed: the verdict leads (domain.md §5). */
export function hiringText(result: HiringCase, palette: Palette): string {
  const paint = (verdict: HiringVerdict): string => {
    const words = verdictWords[verdict];
    if (verdict === 'hire') return palette.good(words);
    return verdict === 'borrow' || verdict === 'lend-capacity' ? words : palette.warn(words);
  };
  const blocks: string[][] = [
    [
      palette.strong(result.headline),
      `${result.organisation} as of ${result.asOf} (${result.model}). Confidence ${result.confidence.label} (${result.confidence.value.toFixed(2)}; ${(100 * result.confidence.freshness).toFixed(0)} % of what is known was seen lately). Load data: ${result.loadQuarters.join(', ') || 'none'}${result.loadCounted ? '' : ", by the file's own word; earlier quarters were not given (--history)"}.`,
    ],
    [
      columns(
        [
          'Cluster',
          'Available',
          'Need now',
          'Closed by decisions',
          'Gap P10 / P50 / P90',
          'Verdict',
        ],
        [
          ...result.clusters.map((cluster) => [
            cluster.name,
            cluster.available?.toFixed(2) ?? 'not stated',
            interval(cluster.needNow),
            interval(cluster.removedByDecisions),
            interval(cluster.gap),
            paint(cluster.verdict),
          ]),
          ...(result.total
            ? [
                [
                  'Total',
                  '',
                  interval(result.total.needNow),
                  interval(result.total.removedByDecisions),
                  interval(result.total.gap),
                  palette.faint('never judged'),
                ],
              ]
            : []),
        ],
      ),
      palette.faint('Full-time equivalents. Eight draws of ten lie between P10 and P90.'),
    ],
    ['Why', ...result.clusters.map(({ name, because }) => `  ${name}: ${because}`)],
    [
      `Decision debt: ${(100 * result.decisionDebt).toFixed(0)} % of the weight that fails closes by decisions alone.`,
      ...listOf(result.failed.map(({ text }) => text)),
    ],
    ...result.clusters.flatMap((cluster) => [seatBlock(cluster), interimBlock(cluster)]),
    [
      'Sequence',
      ...result.sequence.flatMap(({ order, from, to, title, items, checkpoint }) => [
        `  ${String(order)}. ${from === to ? from : `${from} to ${to}`}: ${title}.`,
        ...listOf(items).map((line) => `   ${line}`),
        palette.faint(`     Checkpoint: ${checkpoint}.`),
      ]),
    ],
    [
      `Cost of a quarter's delay${result.costOfDelay.currency === null ? '' : ` (${result.costOfDelay.currency})`}: ${money(result.costOfDelay.total)}`,
      ...result.costOfDelay.terms.map(
        ({ kind, name, cluster, amount, source }) =>
          `  ${[kind, ...(name === kind ? [] : [name]), ...(cluster === null ? [] : [cluster])].join(', ')}: ${amount === null ? 'not stated' : `${money(amount)} (${source})`}`,
      ),
    ],
    ...result.clusters.map(backlogBlock),
    ...result.clusters.map(({ name, alternatives }) =>
      alternatives.length === 0
        ? []
        : [
            `Instead of a seat of ${name}`,
            ...alternatives.map(({ kind, text }) => `  ${kind}: ${text}`),
          ],
    ),
    result.pools.length === 0
      ? []
      : ['Two clusters in one', ...result.pools.map(({ text }) => `  ${text}`)],
    result.sensitivity.length === 0
      ? []
      : [
          'What the gap depends on most',
          columns(
            ['  Cluster', 'Assumption', 'From', 'To', 'P50 gap from', 'to'],
            result.sensitivity
              .slice(0, most.sensitivity)
              .map(({ cluster, assumption, low, high, p50AtLow, p50AtHigh }) => [
                `  ${cluster}`,
                assumption,
                short(low),
                short(high),
                plain(p50AtLow.toFixed(2)),
                plain(p50AtHigh.toFixed(2)),
              ]),
          ),
        ],
    assumptionsBlock(result),
    [
      'Withdrawn when',
      ...[...result.withdrawal, ...result.clusters.flatMap((each) => each.withdrawal)].map(
        (line) => `  ${line}`,
      ),
    ],
    [palette.faint(`${result.draws.toLocaleString('en')} draws, seed "${result.seed}".`)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

const listOf = (items: readonly string[]): string[] => [
  ...items.slice(0, most.items).map((item) => `  - ${item}`),
  ...(items.length > most.items
    ? [`  - and ${String(items.length - most.items)} more (--json)`]
    : []),
];

function seatBlock({ role, verdict }: ClusterCase): string[] {
  if (!role) return [];
  const decisions = (list: typeof role.decides): string =>
    list.map(({ domain, decision }) => `${domain} ${decision}`).join(', ') || 'none';
  const edges = (list: typeof role.handoffsIn): string =>
    list.map(({ from, to }) => `${from} to ${to}`).join(', ') || 'none';
  const index =
    role.frankensteinIndex === null
      ? 'not computed'
      : `${role.frankensteinIndex.toFixed(0)}, must stay below ${String(role.frankensteinBelow)}`;
  return [
    verdict === 'hire'
      ? `Seat: ${role.title}, ${String(role.seats)}, load ${interval(role.load)}`
      : `To borrow: ${role.title}, load ${interval(role.load)}`,
    `  Domains: ${role.domains.join(', ')}. Reports to: ${role.reportsTo}. Frankenstein index: ${index}.`,
    `  Decides: ${decisions(role.decides)}`,
    `  Must agree to: ${decisions(role.vetoes)}`,
    `  Not its work: ${role.excludes.join('; ')}`,
    `  Handoffs in: ${edges(role.handoffsIn)}`,
    `  Handoffs out: ${edges(role.handoffsOut)}`,
    `  Keeps: ${role.artifacts.map(({ domain, artifact }) => `${domain} ${artifact}`).join(', ')}`,
    `  Deputy: ${role.deputies.join(', ') || 'to be named'}`,
    `  After ninety days: ${role.proof90Days.join('; ')}`,
  ];
}

const interimBlock = ({ interim }: ClusterCase): string[] => interim.map(({ text }) => text);

function backlogBlock({ name, backlog, loadAlone }: ClusterCase): string[] {
  if (!backlog || (loadAlone !== 'hire' && loadAlone !== 'borrow')) return [];
  const { sla, breaks, expiring, quarters } = backlog;
  return [
    `If nobody comes to ${name}, hours waiting at the end of the quarter (P10 / P50 / P90)`,
    ...quarters.map(
      ({ quarter, hours }) =>
        `  ${quarter}: ${[hours.p10, hours.p50, hours.p90].map((each) => each.toFixed(0)).join(' / ')}`,
    ),
    sla
      ? `  The ${String(sla.hours)} hours agreed for ${sla.from} to ${sla.to} are missed: expected ${breaks.expected ?? 'never'}, at P90 ${breaks.bad ?? 'never'}.`
      : '  No service level is recorded for work that comes in.',
    ...listOf(expiring.map(({ domain, artifact, on }) => `${domain} ${artifact} expires on ${on}`)),
  ];
}

function assumptionsBlock({ assumptions }: HiringCase): string[] {
  if (assumptions.length === 0) return [];
  const of = (source: 'default' | 'file'): string =>
    assumptions
      .filter((each) => each.source === source)
      .map(({ name, value }) => `${name} ${value}`)
      .join('; ') || 'none';
  return [
    'Assumptions',
    `  Of the catalogue, not measured here: ${of('default')}`,
    `  Of the file: ${of('file')}`,
  ];
}
