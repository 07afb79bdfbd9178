import { z } from 'zod';
import { type RowSection, rowSections } from '../facts/organisation-file.js';
import { organisationFileJsonSchema, sections } from '../facts/organisation-schema.js';
import type { MaturityModel } from '../model/maturity-model.js';

/** The keys of a scenario, in the order in which it is applied. */
export const scenarioKeys = [
  'title',
  'remove',
  'replace',
  'add',
  'settle',
  'observations',
  'profile',
  'workload',
  'available',
  'hires',
] as const;

/** The parts of a scenario as shapes over the organisation file's own sections. */
export interface ScenarioShapes {
  /** Whole rows by section: what `add` and `replace` hold. */
  readonly rows: z.ZodType;
  /** Rows described by some of their fields: what `remove` holds. */
  readonly matches: z.ZodType;
  /** The file's sections that a scenario holds itself, with fields that may be left out. */
  readonly own: z.ZodType;
  /** `settle`, under the name of the section that it is about. */
  readonly settle: z.ZodType;
  /** What no file has. */
  readonly rest: z.ZodType;
}

const compiled = new WeakMap<MaturityModel, ScenarioShapes>();

export function scenarioShapes(model: MaturityModel): ScenarioShapes {
  let shapes = compiled.get(model);
  if (!shapes) {
    shapes = shapesOf(model);
    compiled.set(model, shapes);
  }
  return shapes;
}

type RowShapes = Record<RowSection, z.ZodObject>;

function shapesOf(model: MaturityModel): ScenarioShapes {
  const file = sections(model);
  const row = Object.fromEntries<z.ZodObject>(
    rowSections.map((section) => [section, file[section].unwrap().element]),
  ) as RowShapes;
  const bySection = (shape: (section: RowSection) => z.ZodType): z.ZodType =>
    z.object(
      Object.fromEntries(
        rowSections.map((section) => [section, z.array(shape(section)).optional()]),
      ),
    );
  const { domain, decision, agree, need, held, lastLoggedAt } = row.decisions.shape;
  return {
    rows: bySection((section) => row[section]),
    matches: bySection((section) => row[section].partial()),
    own: z.object({
      observations: z.array(row.observations.partial({ observedAt: true, grade: true })).optional(),
      profile: file.profile,
      workload: file.workload,
      available: file.available,
    }),
    settle: z.object({
      decisions: z
        .array(
          z.strictObject({
            domain,
            decision,
            decider: row.assignments.shape['role'].optional(),
            agree,
            need: need.optional(),
            held: held.optional(),
            lastLoggedAt,
          } as z.ZodRawShape),
        )
        .optional(),
    }),
    rest: z.object({
      title: row.roles.shape['title'].optional(),
      hires: z
        .array(
          z.strictObject({
            cluster: z.enum(model.clusters.map(({ id }) => id)),
            fte: z.number().gt(0),
          }),
        )
        .optional(),
    } as z.ZodRawShape),
  };
}

interface Node {
  [keyword: string]: unknown;
  properties?: Record<string, Node>;
  items?: Node;
  required?: string[];
}

/** The published JSON Schema of a scenario (`rolewright schema --scenario`), built from the organisation file's. */
export function scenarioJsonSchema(model: MaturityModel): object {
  const file = organisationFileJsonSchema(model) as Node;
  const section = (name: string): Node => file.properties?.[name] ?? {};
  const bySection = (shape: (node: Node) => Node, description: string): Node => ({
    type: 'object',
    description,
    properties: Object.fromEntries(rowSections.map((name) => [name, shape(section(name))])),
    additionalProperties: false,
  });
  const listOf = (node: Node, items: Node): Node => ({
    ...node,
    items: { ...node.items, ...items },
  });
  const withRequired = (node: Node, keep: (field: string) => boolean): Node =>
    listOf(node, { required: (node.items?.required ?? []).filter(keep) });
  const anyFields = ({
    items: { required: _all, oneOf: _either, ...items } = {},
    ...node
  }: Node): Node => ({
    ...node,
    items: { ...items, minProperties: 1 },
  });
  const settled = section('decisions');
  const settledFields = ['domain', 'decision', 'decider', 'agree', 'need', 'held', 'lastLoggedAt'];
  return {
    $schema: file['$schema'],
    title: `Scenario for an organisation file of ${model.id}`,
    type: 'object',
    properties: {
      title: { type: 'string', minLength: 1, description: 'What the scenario is called.' },
      remove: bySection(
        anyFields,
        'Rows that are no longer there: every row that agrees in all fields given.',
      ),
      replace: bySection((node) => node, 'Rows in place of all rows of the same key.'),
      add: bySection((node) => node, 'Rows that the file does not have yet.'),
      settle: listOf(
        { ...settled, description: 'Decisions that one role decides from now on.' },
        {
          properties: {
            ...Object.fromEntries(
              settledFields.map((field) => [field, settled.items?.properties?.[field] ?? {}]),
            ),
            decider: { type: 'string', minLength: 1, description: 'The one role that decides.' },
          },
          required: ['domain', 'decision'],
        },
      ),
      observations: withRequired(
        section('observations'),
        (field) => field !== 'observedAt' && field !== 'grade',
      ),
      profile: section('profile'),
      workload: section('workload'),
      available: section('available'),
      hires: {
        type: 'array',
        description: 'Full-time equivalents on top of those available.',
        items: {
          type: 'object',
          properties: {
            cluster: { type: 'string', enum: model.clusters.map(({ id }) => id) },
            fte: { type: 'number', exclusiveMinimum: 0 },
          },
          required: ['cluster', 'fte'],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  };
}
