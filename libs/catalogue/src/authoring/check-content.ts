import type { z } from 'zod';
import type { RawContent } from './read-content.js';
import {
  bandsSchema,
  crosswalksSchema,
  domainTextSchema,
  modelSchema,
  personasSchema,
  rolesSchema,
  triggersSchema,
} from './content-schemas.js';
import { phraseForm } from '@rolewright/domain';
import { checkFlagTexts, flagTextsSchema } from './flag-texts.js';
import { checkHiring, hiringSchema } from './hiring-schema.js';
import { checkPlan, planSchema } from './plan-schema.js';
import { painSchema } from './pain-schema.js';
import {
  checkDisciplines,
  checkRoleAnalysis,
  disciplinesSchema,
  roleAnalysisSchema,
} from './role-schema.js';
import { trendSchema } from './trend-schema.js';
import { checkPain, checkPainSentences } from './check-pain.js';
import { checkCrosswalks, checkDomainTexts, checkModel } from './content-rules.js';

export interface CheckedContent {
  model: z.output<typeof modelSchema>;
  domains: z.output<typeof domainTextSchema>[];
  bands: z.output<typeof bandsSchema>;
  personas: z.output<typeof personasSchema>;
  roles: z.output<typeof rolesSchema>;
  triggers: z.output<typeof triggersSchema>;
  pains: z.output<typeof painSchema>[];
  disciplines: z.output<typeof disciplinesSchema>;
  roleAnalysis: z.output<typeof roleAnalysisSchema>;
  crosswalks: z.output<typeof crosswalksSchema>;
  trends: z.output<typeof trendSchema>;
  plan: z.output<typeof planSchema>;
  hiring: z.output<typeof hiringSchema>;
  flagTexts: z.output<typeof flagTextsSchema>;
}

export type ContentCheck = { ok: true; content: CheckedContent } | { ok: false; faults: string[] };

/** Checks shapes first and references after; returns all faults of the stage that failed, each with its file. */
export function checkContent(raw: RawContent): ContentCheck {
  const faults: string[] = [];
  const known = new Set<string>();

  function take<S extends z.ZodType>(path: string, schema: S): z.output<S> | undefined {
    known.add(path);
    if (!(path in raw)) {
      faults.push(`${path}: missing`);
      return undefined;
    }
    const parsed = schema.safeParse(raw[path]);
    if (parsed.success) return parsed.data;
    faults.push(
      ...parsed.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`),
    );
    return undefined;
  }
  const takeAll = <S extends z.ZodType>(folder: string, schema: S) =>
    Object.keys(raw)
      .filter((path) => path.startsWith(folder))
      .map((path) => ({ path, value: take(path, schema) }));

  const model = take('model.yaml', modelSchema);
  const bands = take('bands.yaml', bandsSchema);
  const personas = take('personas.yaml', personasSchema);
  const roles = take('roles.yaml', rolesSchema);
  const triggers = take('triggers.yaml', triggersSchema);
  const disciplines = take('disciplines.yaml', disciplinesSchema);
  const roleAnalysis = take('role-analysis.yaml', roleAnalysisSchema);
  const crosswalks = take('crosswalks.yaml', crosswalksSchema);
  const trends = take('trends.yaml', trendSchema);
  const plan = take('plan.yaml', planSchema);
  const hiring = take('hiring.yaml', hiringSchema);
  const flagTexts = take('flags.yaml', flagTextsSchema);
  const domainFiles = takeAll('domains/', domainTextSchema);
  const painFiles = takeAll('pains/', painSchema);
  for (const path of Object.keys(raw))
    if (!known.has(path)) faults.push(`${path}: nothing reads this file`);
  if (
    !model ||
    !bands ||
    !personas ||
    !roles ||
    !triggers ||
    !disciplines ||
    !roleAnalysis ||
    !crosswalks ||
    !trends ||
    !hiring ||
    !plan ||
    !flagTexts ||
    faults.length > 0
  ) {
    return { ok: false, faults };
  }

  const domains = domainFiles.flatMap(({ value }) => (value ? [value] : []));
  const pains = painFiles.flatMap(({ value }) => (value ? [value] : []));
  for (const { path, value } of [...domainFiles, ...painFiles]) {
    const expected = `${value?.id.toLowerCase()}.yaml`;
    if (!path.endsWith(`/${expected}`))
      faults.push(`${path}: holds ${value?.id}; its name should be ${expected}`);
  }
  if (bands.map((band) => band.level).join() !== '0,1,2,3,4')
    faults.push('bands.yaml: the levels must be 0 to 4 in order');
  faults.push(...checkModel(model, { roles, bands }), ...checkDomainTexts(domains, model));
  const form = phraseForm(roleAnalysis.language.spellings);
  faults.push(...checkDisciplines(disciplines, form), ...checkRoleAnalysis(roleAnalysis));
  faults.push(...checkCrosswalks(crosswalks, model));
  faults.push(...checkHiring(hiring, { model, roles, disciplines }));
  faults.push(...checkPlan(plan, model), ...checkFlagTexts(flagTexts, model));
  for (const pain of pains)
    faults.push(...checkPain(pain, { model, personas, triggers, disciplines, pains }));
  faults.push(...checkPainSentences(pains));
  if (faults.length > 0) return { ok: false, faults };

  const order = model.domains.map((domain) => domain.id);
  domains.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {
    ok: true,
    content: {
      model,
      domains,
      bands,
      personas,
      roles,
      triggers,
      pains,
      disciplines,
      roleAnalysis,
      crosswalks,
      trends,
      plan,
      hiring,
      flagTexts,
    },
  };
}
