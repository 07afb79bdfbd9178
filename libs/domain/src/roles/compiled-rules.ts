import { DomainError } from '../access/domain-error.js';
import type { DisciplineRule, RoleRules } from './role-rules.js';

/** Rules with their look-ups, made once per set of rules. */
export interface CompiledRules {
  readonly rules: RoleRules;
  /** Position of a discipline in the catalogue's order. */
  readonly order: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, DisciplineRule>;
  /** 0..1, in either order. */
  affinity(a: string, b: string): number;
  /** Whether the two may meet in one role. */
  mayJoin(a: string, b: string): boolean;
}

const compiled = new WeakMap<RoleRules, CompiledRules>();

export function compileRules(rules: RoleRules): CompiledRules {
  let result = compiled.get(rules);
  if (!result) {
    const affinities = new Map(rules.affinities.map(({ pair, value }) => [keyOf(...pair), value]));
    const apart = new Set(rules.cannotLinks.map((pair) => keyOf(...pair)));
    result = {
      rules,
      order: new Map(rules.disciplines.map(({ id }, index) => [id, index])),
      byId: new Map(rules.disciplines.map((discipline) => [discipline.id, discipline])),
      affinity: (a, b) => affinities.get(keyOf(a, b)) ?? rules.unlistedAffinity,
      mayJoin: (a, b) => !apart.has(keyOf(a, b)),
    };
    compiled.set(rules, result);
  }
  return result;
}

const keyOf = (a: string, b: string): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** The discipline of an id. Throws INPUT_INVALID for one that the rules do not know. */
export function disciplineOf(rules: CompiledRules, id: string, path: string): DisciplineRule {
  const discipline = rules.byId.get(id);
  if (!discipline) {
    throw invalid(
      path,
      `There is no discipline "${id}".`,
      `Write one of ${[...rules.byId.keys()].join(', ')}.`,
    );
  }
  return discipline;
}

/** What is wrong with an input, where, and the mend. */
export function invalid(path: string, message: string, mend: string): DomainError {
  return new DomainError('INPUT_INVALID', { path, message, mend });
}
