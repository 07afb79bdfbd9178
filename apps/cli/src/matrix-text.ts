import type { DecisionMatrix, MatrixCell, MatrixDecision } from '@rolewright/domain';
import { columns } from './columns.js';
import type { Palette } from './palette.js';

interface View {
  /** Heads of the columns with the roles in each, the decider's last or as is usual. */
  readonly columns: readonly (readonly [
    head: string,
    roles: (decision: MatrixDecision) => readonly string[],
    decides?: true,
  ])[];
  readonly letters: (cell: MatrixCell) => Readonly<Partial<Record<string, number>>>;
}

export const matrixViews = {
  rapid: {
    columns: [
      ['Recommends', ({ rapid }) => rapid.recommend],
      ['Agrees', ({ rapid }) => rapid.agree],
      ['Performs', ({ rapid }) => rapid.perform],
      ['Input', ({ rapid }) => rapid.input],
      ['Decides', ({ rapid }) => rapid.decide, true],
    ],
    letters: ({ rapid }) => rapid,
  },
  raci: {
    columns: [
      ['Responsible', ({ raci }) => raci.responsible],
      ['Accountable', ({ raci }) => raci.accountable, true],
      ['Consulted', ({ raci }) => raci.consulted],
      ['Informed', ({ raci }) => raci.informed],
    ],
    letters: ({ raci }) => raci,
  },
  daci: {
    columns: [
      ['Driver', ({ daci }) => daci.driver],
      ['Approver', ({ daci }) => daci.approver, true],
      ['Contributors', ({ daci }) => daci.contributors],
      ['Informed', ({ daci }) => daci.informed],
    ],
    letters: ({ daci }) => daci,
  },
} as const satisfies Record<string, View>;
export type MatrixView = keyof typeof matrixViews;

/** The decisions of every domain that counts, then roles by domains, then what is wrong. */
export function matrixText(matrix: DecisionMatrix, name: MatrixView, paint: Palette): string {
  const view: View = matrixViews[name];
  const inScope = matrix.domains.filter(({ notApplicable }) => !notApplicable);
  const rows = inScope.flatMap(({ id, decisions }) =>
    decisions.map((decision) => [
      id,
      decision.name,
      ...view.columns.map(([, roles, decides]) => {
        const named = roles(decision).join(', ');
        if (named !== '' || !decides) return named;
        // A suggestion must not read as a decider.
        return decision.suggestion ? paint.faint(`(${decision.suggestion.decider}?)`) : '–';
      }),
    ]),
  );
  const grid = matrix.roles.map(({ role, domains }) => [
    role,
    ...inScope.map(({ id }) => {
      const cell = domains.find(({ domain }) => domain === id);
      return cell ? Object.keys(view.letters(cell)).join('') : '';
    }),
  ]);
  return [
    `${paint.strong(`${matrix.organisation} as of ${matrix.asOf}`)} (${name.toUpperCase()}, ${matrix.model})`,
    '',
    columns(['Domain', 'Decision', ...view.columns.map(([head]) => head)], rows),
    '',
    'In brackets with a question mark: the usual decider, where none is recorded.',
    ...(grid.length > 0 ? ['', columns(['Role', ...inScope.map(({ id }) => id)], grid)] : []),
    ...(matrix.gaps.length > 0
      ? ['', 'Gaps:', ...matrix.gaps.map(({ domain, text }) => `  ${domain} ${text}`)]
      : []),
    '',
  ].join('\n');
}
