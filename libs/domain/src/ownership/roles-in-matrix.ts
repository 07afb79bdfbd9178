import type {
  DaciLetter,
  DecisionMatrix,
  MatrixCell,
  MatrixDecision,
  RaciLetter,
  RapidLetter,
} from './decision-matrix-result.js';

/** The letters of each view, in their usual order, with the list that each stands for. */
const rapidLetters = [
  ['R', 'recommend'],
  ['A', 'agree'],
  ['P', 'perform'],
  ['I', 'input'],
  ['D', 'decide'],
] as const satisfies readonly (readonly [RapidLetter, keyof MatrixDecision['rapid']])[];
const raciLetters = [
  ['R', 'responsible'],
  ['A', 'accountable'],
  ['C', 'consulted'],
  ['I', 'informed'],
] as const satisfies readonly (readonly [RaciLetter, keyof MatrixDecision['raci']])[];
const daciLetters = [
  ['D', 'driver'],
  ['A', 'approver'],
  ['C', 'contributors'],
  ['I', 'informed'],
] as const satisfies readonly (readonly [DaciLetter, keyof MatrixDecision['daci']])[];

/** Every role named in a decision, by name, with what it does in each domain. */
export function rolesInMatrix(domains: DecisionMatrix['domains']): DecisionMatrix['roles'] {
  const names = new Set(
    domains.flatMap(({ decisions }) =>
      decisions.flatMap(({ rapid, raci }) => [...Object.values(rapid).flat(), ...raci.informed]),
    ),
  );
  return [...names].sort().map((role) => ({
    role,
    domains: domains.flatMap(({ id, decisions }): MatrixCell[] => {
      const rapid = counted(
        rapidLetters,
        role,
        decisions.map((decision) => decision.rapid),
      );
      const raci = counted(
        raciLetters,
        role,
        decisions.map((decision) => decision.raci),
      );
      const daci = counted(
        daciLetters,
        role,
        decisions.map((decision) => decision.daci),
      );
      const named = [rapid, raci, daci].some((letters) => Object.keys(letters).length > 0);
      return named ? [{ domain: id, rapid, raci, daci }] : [];
    }),
  }));
}

function counted<Letter extends string, List extends string>(
  letters: readonly (readonly [Letter, List])[],
  role: string,
  views: readonly Readonly<Record<List, readonly string[]>>[],
): Partial<Record<Letter, number>> {
  const counts: Partial<Record<Letter, number>> = {};
  for (const [letter, list] of letters) {
    const count = views.filter((view) => view[list].includes(role)).length;
    if (count > 0) counts[letter] = count;
  }
  return counts;
}
