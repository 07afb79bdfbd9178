import type { z } from 'zod';
import { checkCoherence } from '../facts/coherence.js';
import { FaultList, addIssue } from '../facts/faults.js';
import { nearest } from '../facts/nearest.js';
import { type FileFault, type OrganisationFile, rowSections } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { shaped } from '../model/shape-faults.js';
import { checkReferences } from './scenario-references.js';
import { scenarioKeys, scenarioShapes } from './scenario-schema.js';
import type { Scenario } from './scenario.js';

export type ParsedScenario = { ok: true; scenario: Scenario } | { ok: false; faults: FileFault[] };

type Raw = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Reads untrusted data as a scenario, or says everything that is wrong with it at once, each fault
 * with its place and its mend. Never throws.
 *
 * @param file where given, what the scenario says about its rows is checked as well
 */
export function parseScenario(
  raw: unknown,
  model: MaturityModel,
  file?: OrganisationFile,
): ParsedScenario {
  if (!isGroup(raw)) {
    return refused([
      {
        path: '(file)',
        message: 'The scenario is not a group of named fields.',
        mend: `Known here: ${scenarioKeys.join(', ')}.`,
      },
    ]);
  }
  const faults: FileFault[] = unknownKeys(raw, scenarioKeys, '', 'key');
  const shapes = scenarioShapes(model);
  const read: Record<string, unknown> = {};
  const part = (shape: z.ZodType, value: unknown, place: (path: string) => string): unknown => {
    const list = new FaultList(undefined);
    const parsed = shape.safeParse(value);
    for (const issue of parsed.error?.issues ?? []) addIssue(list, issue, value, model);
    faults.push(...list.faults.map((fault) => ({ ...fault, path: place(fault.path) })));
    return parsed.data;
  };
  const coherent = (value: unknown, place: (path: string) => string): void => {
    const list = new FaultList(undefined);
    checkCoherence(value, model, list);
    faults.push(...list.faults.map((fault) => ({ ...fault, path: place(fault.path) })));
  };

  for (const key of ['remove', 'replace', 'add'] as const) {
    const value = raw[key];
    if (value === undefined) continue;
    const place = (path: string): string => (path === '(file)' ? key : `${key}.${path}`);
    if (isGroup(value))
      faults.push(...unknownKeys(value, rowSections, `${key}.`, 'section of rows'));
    read[key] = part(key === 'remove' ? shapes.matches : shapes.rows, value, place);
    if (key !== 'remove') coherent(value, place);
  }
  const own = picked(raw, ['observations', 'profile', 'workload', 'available']);
  Object.assign(
    read,
    part(shapes.own, own, (path) => path),
  );
  coherent(own, (path) => path);
  const settle = raw['settle'] === undefined ? {} : { decisions: raw['settle'] };
  const place = (path: string): string => path.replace(/^decisions/, 'settle');
  const settled = part(shapes.settle, settle, place) as { decisions?: unknown } | undefined;
  if (settled?.decisions !== undefined) read['settle'] = settled.decisions;
  coherent(settle, place);
  const rest = shaped(
    shapes.rest,
    picked(raw, ['title', 'hires']),
    'Write what `rolewright schema --scenario` describes.',
  );
  if (rest.ok) Object.assign(read, rest.value);
  else faults.push(...rest.faults);
  if (faults.length > 0) return refused(faults);

  const scenario = read as Scenario;
  if (file) {
    const list = new FaultList(undefined);
    checkReferences(file, scenario, model, list);
    if (list.faults.length > 0) return refused(list.faults);
  }
  return { ok: true, scenario };
}

const refused = (faults: FileFault[]): ParsedScenario => ({ ok: false, faults });

const picked = (raw: Raw, keys: readonly string[]): Raw =>
  Object.fromEntries(keys.filter((key) => raw[key] !== undefined).map((key) => [key, raw[key]]));

function unknownKeys(
  group: Raw,
  known: readonly string[],
  before: string,
  kind: string,
): FileFault[] {
  return Object.keys(group)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearest(key, known);
      return {
        path: `${before}${key}`,
        message: `There is no ${kind} "${key.slice(0, 60)}".`,
        mend: `${near === undefined ? 'Take it out.' : `Write "${near}", or take it out.`} Known here: ${known.join(', ')}.`,
      };
    });
}
