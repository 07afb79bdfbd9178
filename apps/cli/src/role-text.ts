import { roleRules } from '@rolewright/catalogue/disciplines';
import type { RoleAnalysis, RoleMatch } from '@rolewright/domain';
import { columns, shown } from './columns.js';
import type { Palette } from './palette.js';

/** How the analysis of one post reads on a terminal; `text` is the post's own. */
export function roleText(
  analysis: RoleAnalysis,
  text: string | undefined,
  palette: Palette,
): string {
  const parts = [
    ...headOf(analysis, palette),
    componentsOf(analysis),
    disciplinesOf(analysis),
    splitOf(analysis),
    ...(text === undefined ? [] : [matchesOf(analysis, text, palette)]),
    outcomesOf(analysis, palette),
    passedOverOf(analysis, palette),
    ...analysis.notes,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const verdictColours = {
  realistic: 'good',
  stretched: 'warn',
  hybrid: 'bad',
  frankenstein: 'bad',
} as const satisfies Record<RoleAnalysis['verdict'], keyof Palette>;

function headOf(analysis: RoleAnalysis, palette: Palette): string[] {
  const { title, index, verdict, confidence, verdictRaised, covered } = analysis;
  const painted = palette[verdictColours[verdict]](verdict);
  return [
    palette.strong(plain(title) || 'Untitled post'),
    [
      `Frankenstein index ${shown(index, 1)} of 100: ${painted}. Confidence ${confidence.label} (${shown(confidence.value)}).`,
      `${count(covered.length, 'discipline')} covered, over ${count(analysis.functions.length, 'function')}${analysis.functions.length > 0 ? `: ${analysis.functions.join(', ')}` : ''}.`,
      ...(verdictRaised
        ? ['The verdict was raised: it answers for outcomes that it may not decide.']
        : []),
    ].join('\n'),
  ];
}

const count = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;

function componentsOf({ components, effectiveDisciplines }: RoleAnalysis): string {
  const { weights } = roleRules.index;
  const reads = {
    breadth: `effective number of disciplines ${shown(effectiveDisciplines)}`,
    span: 'functions touched',
    authority: 'owned outcomes without a decision right',
    workload: 'full-time equivalents required',
    incoherence: 'how little the disciplines have in common',
  };
  const names = Object.keys(weights) as (keyof typeof reads)[];
  return columns(
    ['Part', 'Value', 'Weight', 'From'],
    names.map((name) => [
      name,
      components[name] === null ? 'unknown' : shown(components[name]),
      shown(weights[name]),
      reads[name],
    ]),
  );
}

function disciplinesOf({ disciplines, covered, matches }: RoleAnalysis): string {
  const found = Object.entries(disciplines);
  if (found.length === 0) return '';
  const rows = found
    .sort(([, a], [, b]) => b - a)
    .map(([id, weight]) => [
      id,
      roleRules.disciplines.find((discipline) => discipline.id === id)?.name ?? id,
      shown(weight),
      covered.includes(id) ? 'covered' : 'touched',
      String(matches.filter(({ discipline }) => discipline === id).length),
    ]);
  return columns(['Code', 'Discipline', 'Weight', '', 'Matches'], rows);
}

function splitOf({ split }: RoleAnalysis): string {
  if (split.length === 0) return '';
  const rows = split.map(({ role, disciplines, returnTo, fte, seats }) => [
    role,
    disciplines.join(' '),
    shown(fte),
    returnTo === null ? count(seats, 'seat') : `returned to ${returnTo}`,
  ]);
  return columns(['Realistic role', 'Disciplines', 'FTE', ''], rows);
}

/** Characters of the text around a match. */
const around = 44;

function matchesOf({ matches }: RoleAnalysis, text: string, palette: Palette): string {
  const ids = [...new Set(matches.map(({ discipline }) => discipline))];
  const order = roleRules.disciplines.map(({ id }) => id).filter((id) => ids.includes(id));
  const blocks = order.map((id) => {
    const own = matches.filter(({ discipline }) => discipline === id);
    return [palette.strong(id), ...own.map((match) => matchLine(match, text, palette))].join('\n');
  });
  return blocks.length === 0
    ? ''
    : ['What was found, to strike out with --strike:', ...blocks].join('\n');
}

function matchLine(match: RoleMatch, text: string, palette: Palette): string {
  const { start, end, weight, section, verb } = match;
  const before = plain(text.slice(Math.max(0, start - around), start));
  const after = plain(text.slice(end, end + around));
  const left = start > around ? `…${before}` : before;
  const right = end + around < text.length ? `${after}…` : after;
  const place = `${start}-${end}`.padEnd(11);
  return `  ${place} ${shown(weight)} ${palette.faint(`${section}, ${verb}`)}  ${left}«${palette.warn(plain(text.slice(start, end)))}»${right}`;
}

/** A piece of a text on one line, without signs that a terminal would obey. */
const plain = (piece: string): string =>
  piece.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');

function outcomesOf({ outcomes, components }: RoleAnalysis, palette: Palette): string {
  if (outcomes.length === 0) return '';
  const unknown = components.authority === null;
  const mark = (decides: boolean) =>
    unknown ? '·' : decides ? palette.good('✓') : palette.bad('✗');
  const lines = outcomes.map(({ text, decides }) => `  ${mark(decides)} ${plain(text)}`);
  const head = unknown
    ? 'Owned outcomes (the text says nothing of who decides):'
    : 'Owned outcomes, and whether the post may decide them:';
  return [head, ...lines].join('\n');
}

function passedOverOf({ passedOver, added }: RoleAnalysis, palette: Palette): string {
  const lines = added.map(
    ({ discipline, weight, phrase }) =>
      `Added by hand: ${discipline} ${shown(weight)}${phrase === null ? '' : ` (${plain(phrase)})`}`,
  );
  for (const reason of ['struck', 'negated', 'boilerplate'] as const) {
    const found = passedOver.filter((entry) => entry.reason === reason);
    if (found.length === 0) continue;
    const words = found.map(({ discipline, phrase }) => `${plain(phrase)} (${discipline})`);
    lines.push(palette.faint(`Not counted, ${reason}: ${words.join(', ')}`));
  }
  return lines.join('\n');
}
