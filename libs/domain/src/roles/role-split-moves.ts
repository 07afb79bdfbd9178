import type { MoveDraft } from '../plans/kept-plan.js';
import type { RoleAnalysis, SplitRole } from './role-analysis.js';

/** Days from the beginning: decisions first, then what is given back, then charters and handoffs. */
const windows = { decide: 30, giveBack: 45, charter: 60, connect: 90 };

/**
 * The split of a post as moves: decide first, give each duty that belongs to another function back to
 * it, write one charter for each role that stays, and connect the roles. A post that falls into no
 * parts makes no more than its own charter. No move fills a seat: whether one is needed is measured
 * once decisions are made.
 *
 * @param nameOf the name of a discipline by its code
 */
export function roleSplitMoves(
  analysis: Pick<RoleAnalysis, 'title' | 'split' | 'outcomes'>,
  nameOf: (discipline: string) => string,
): MoveDraft[] {
  const { title, split, outcomes } = analysis;
  const returned = split.filter(({ returnTo }) => returnTo !== null);
  const staying = split.filter(({ returnTo }) => returnTo === null);
  const undecided = outcomes.filter(({ decides }) => !decides);
  return [
    move(
      'decide',
      `Hold the search for “${title}” and settle who decides`,
      [
        'Name one decider for each decision that the post was to answer for, before anybody is hired into it.',
        ...undecided
          .slice(0, 6)
          .map(({ text }) => `– Answers for, without deciding: ${text.trim()}`),
      ].join('\n'),
      'days',
      windows.decide,
    ),
    ...returned.map((role) =>
      move(
        'decide',
        `Give ${named(role, nameOf)} back to ${role.returnTo ?? ''}`,
        `These duties belong to ${role.returnTo ?? ''}. Have that function accept them in writing, with what it may decide.`,
        'days',
        windows.giveBack,
      ),
    ),
    ...staying.map((role) =>
      move(
        'define',
        `Write the charter of ${role.role}`,
        `One role: ${named(role, nameOf)}. Say its domains, what it decides, what is not its work, what it hands on and what it must be able to show.`,
        'days',
        windows.charter,
        role.role,
      ),
    ),
    ...(staying.length > 1
      ? [
          move(
            'connect',
            `Connect ${listed(staying.map(({ role }) => role))}`,
            'For each place where work passes between them: who sends, who receives, when, what, and within how many hours.',
            'weeks',
            windows.connect,
          ),
        ]
      : []),
  ];
}

const move = (
  kind: MoveDraft['kind'],
  title: string,
  text: string,
  effort: MoveDraft['effort'],
  within: number,
  ownerRole: string | null = null,
): MoveDraft => ({
  kind,
  // A post's title may be as long as the sentence that it was taken from; a move's is one line.
  title: title.length > 200 ? `${title.slice(0, 199)}…` : title,
  text,
  criteria: [],
  ownerRole,
  effort,
  within,
  expected: null,
});

const named = ({ disciplines }: SplitRole, nameOf: (discipline: string) => string): string =>
  listed(disciplines.map(nameOf));

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
