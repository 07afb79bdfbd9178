// The engine and its rules, together the largest part of the page: loaded while the reader looks for the text.
import { roleRules } from '@rolewright/catalogue/disciplines';
import { analyseRole } from '@rolewright/domain';
import type { RoleAnalysis, RoleOptions } from '@rolewright/domain';

export const { index: indexRules, evidence } = roleRules;
export const rulesId = roleRules.id;

export const disciplines: readonly { id: string; name: string; touches: readonly string[] }[] =
  roleRules.disciplines;

export const disciplineName = (id: string) =>
  disciplines.find((discipline) => discipline.id === id)?.name ?? id;

export const analyse = (text: string, options: RoleOptions): RoleAnalysis =>
  analyseRole({ text }, roleRules, options);
