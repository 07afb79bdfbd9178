import { z } from 'zod';
import type { MaturityModel } from '../model/maturity-model.js';
import { instantOf } from './calendar.js';
import { fieldHelp } from './field-help.js';
import type { OrganisationFile, Section } from './organisation-file.js';

const longest = { name: 500, text: 200_000 } as const;

// No half characters and no control characters but line breaks and tabs: neither a database's JSON
// nor a canonical hash can hold them.
const storable = /^[\P{Cc}\n\r\t]*$/u;
const words = (most: number = longest.name) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(storable)
    .refine((text) => !/\p{Surrogate}/u.test(text));

const day = () => z.iso.date();
const share = () => z.number().min(0).max(1);
const positiveShare = () => z.number().gt(0).max(1);
const count = () => z.int().min(0);
const rung = () => z.int().min(0).max(4);
const roleNames = () => z.union([words(), z.array(words()).min(1)]);
const triple = (each: z.ZodType<number>) => z.tuple([each, each, each]);

export function sections(model: MaturityModel) {
  const domain = z.enum(model.domains.map(({ id }) => id));
  const discipline = z.enum([...model.disciplines]);
  const shares = z.partialRecord(discipline, share());
  const hours = triple(z.number().min(0));
  return {
    organisation: z.strictObject({ name: words() }),
    model: z.literal(model.id),
    asOf: day(),
    profile: z
      .strictObject({ agentsWrite: z.boolean(), decisionsAffectPeople: z.boolean() })
      .optional(),
    observations: rows({
      domain,
      criterion: z.enum(model.criteria.map(({ id }) => id)),
      value: z.union([z.boolean(), share()]),
      observedAt: day(),
      recordedAt: z
        .union([z.iso.date(), z.iso.datetime({ offset: true })])
        .refine((text) => !Number.isNaN(instantOf(text)))
        .optional(),
      validUntil: day().optional(),
      grade: z.enum(['statement', 'document', 'system']),
      source: words().optional(),
    }),
    notApplicable: rows({ domain, count: count(), observedAt: day(), source: words() }),
    answers: rows({
      respondent: words(),
      function: words(),
      domain,
      question: z.enum(['owner', 'decider', 'next']),
      answer: roleNames(),
      answeredAt: day().optional(),
    }),
    assignments: rows({
      domain,
      role: words(),
      holder: words(),
      assignedBy: words(),
      acceptedAt: day(),
      deputy: words().optional(),
      deputyTestedAt: day().optional(),
    }),
    decisions: rows({
      domain,
      decision: words(),
      decider: roleNames().optional(),
      agree: roleNames().optional(),
      recommend: roleNames().optional(),
      input: roleNames().optional(),
      perform: roleNames().optional(),
      escalation: roleNames().optional(),
      need: rung(),
      held: rung(),
      lastLoggedAt: day().optional(),
      overriddenShare: share().optional(),
      threshold: words().optional(),
      reversible: z.boolean().optional(),
    }),
    handoffs: rows({
      from: domain,
      to: domain,
      sender: words().optional(),
      receiver: words().optional(),
      trigger: words().optional(),
      payload: words().optional(),
      slaHours: z.number().gt(0).optional(),
      acknowledgedAt: day().optional(),
      exercisedAt: day().optional(),
      triggers: count().optional(),
      transfers: count().optional(),
      accepted: count().optional(),
    }),
    artifacts: rows({
      domain,
      artifact: words(),
      owner: words().optional(),
      collectedAt: day(),
      validDays: z.int().min(1).max(36_500),
      uri: words(2_000).optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-fA-F]{64}$/)
        .optional(),
    }),
    metrics: rows({
      domain,
      metric: words(),
      target: z.union([z.number(), words()]),
      source: words(),
      readings: z.array(
        z.strictObject({ quarter: z.string().regex(/^\d{4}-?Q[1-4]$/), value: z.number() }),
      ),
      citedBy: roleNames().optional(),
    }),
    workRecords: rows({
      domain,
      person: words(),
      performedAt: day(),
      kind: words(),
      conforms: z.boolean().optional(),
    }),
    executiveDecisions: rows({
      domain,
      decision: words(),
      decidedBy: words(),
      decidedAt: day(),
      reportedAt: day(),
    }),
    roles: rows({
      title: words(),
      text: words(longest.text).optional(),
      disciplines: z.partialRecord(discipline, share()).optional(),
      authorityGap: share().optional(),
      fteRequired: z.number().min(0).optional(),
    }),
    workload: z
      .strictObject({
        hoursPerQuarter: z.number().gt(0),
        availability: triple(positiveShare()),
        focus: triple(positiveShare()),
        targetLoad: positiveShare(),
        rework: hours,
        reworkRemovedByDecisions: share(),
        work: z.array(
          z.strictObject({
            kind: words(),
            count: z.union([
              z.number().min(0),
              hours,
              z.strictObject({ poisson: z.number().min(0) }),
            ]),
            hours: hours.optional(),
            hoursEach: z
              .union([
                hours,
                z.strictObject({ lognormalMedian: z.number().gt(0), sigma: z.number().min(0) }),
              ])
              .optional(),
            shares,
          }),
        ),
        artifacts: z
          .strictObject({
            items: z.array(
              z.strictObject({ count: count(), refreshHours: hours, validDays: z.int().min(1) }),
            ),
            shares,
          })
          .optional(),
      })
      .optional(),
    available: z
      .partialRecord(z.enum(model.clusters.map(({ id }) => id)), z.number().min(0))
      .optional(),
  } satisfies Record<Section, z.ZodType>;
}

function rows<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.strictObject(shape)).optional();
}

const compiled = new WeakMap<MaturityModel, z.ZodType<OrganisationFile>>();

/** The shape of an organisation file under a model; what spans several fields is checked apart. */
export function organisationSchema(model: MaturityModel): z.ZodType<OrganisationFile> {
  let schema = compiled.get(model);
  if (!schema) {
    schema = z.strictObject(sections(model));
    compiled.set(model, schema);
  }
  return schema;
}

/** The published JSON Schema of an organisation file (`rolewright schema`, engine-contract.md §1). */
export function organisationFileJsonSchema(model: MaturityModel): object {
  const schema = z.toJSONSchema(organisationSchema(model), {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
  }) as JsonSchemaNode;
  schema['title'] = `Organisation file for ${model.id}`;
  for (const section of Object.keys(fieldHelp) as Section[]) {
    const node = schema.properties?.[section];
    if (!node) continue;
    node.description = fieldHelp[section].about;
    describe(node, [], fieldHelp[section].fields);
  }
  const posts = schema.properties?.['roles']?.items;
  if (posts) posts['oneOf'] = [{ required: ['text'] }, { required: ['disciplines'] }];
  return schema;
}

interface JsonSchemaNode {
  [keyword: string]: unknown;
  description?: string;
  properties?: Record<string, JsonSchemaNode>;
  items?: JsonSchemaNode;
}

function describe(node: JsonSchemaNode, path: string[], help: Record<string, string>): void {
  const holder = node.items ?? node;
  for (const [name, field] of Object.entries(holder.properties ?? {})) {
    const text = help[[...path, name].join('.')];
    if (text !== undefined) field.description = text;
    describe(field, [...path, name], help);
  }
}
