import { DomainError } from '../access/index.js';
import type { FileFault } from '../facts/organisation-file.js';
import { checkModel, repeated } from './check-model.js';
import { above, below } from './compiled-model.js';
import type { MaturityModel } from './maturity-model.js';
import type { ModelExtension } from './model-extension.js';
import { extensionShape } from './model-schema.js';
import { asInTheModel, shaped } from './shape-faults.js';

/**
 * A model with an organisation's extension (domain.md §2.1): a new, immutable model whose id names
 * both, `ai-security-ownership@1+acme.2`, so that no result made with it can be taken for another's.
 * All weights are scaled to sum to 100. Throws INPUT_INVALID with every fault where the extension
 * does not fit.
 */
export function extendModel(model: MaturityModel, extension: ModelExtension): MaturityModel {
  const faults = extensionFaults(model, extension);
  if (faults.length > 0) throw new DomainError('INPUT_INVALID', { faults });
  return extended(model, extension);
}

/** Untrusted data as an extension of a model: its shape first, then whether it fits. Never throws. */
export function parseModelExtension(
  raw: unknown,
  model: MaturityModel,
):
  | { ok: true; extension: ModelExtension; model: MaturityModel }
  | { ok: false; faults: FileFault[] } {
  const read = shaped(extensionShape, raw, asInTheModel);
  if (!read.ok) return read;
  const faults = extensionFaults(model, read.value);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, extension: read.value, model: extended(model, read.value) };
}

function extended(model: MaturityModel, extension: ModelExtension): MaturityModel {
  const domains = [
    ...model.domains.map((domain) => ({
      ...domain,
      weight: extension.weights?.[domain.id] ?? domain.weight,
    })),
    ...(extension.domains ?? []),
  ];
  const sum = domains.reduce((total, { weight }) => total + weight, 0);
  return {
    ...model,
    id: `${model.id}+${extension.id}`,
    domains: domains.map((domain) => ({ ...domain, weight: (domain.weight / sum) * 100 })),
    criteria: [...model.criteria, ...(extension.criteria ?? [])],
  };
}

function extensionFaults(model: MaturityModel, extension: ModelExtension): FileFault[] {
  const faults: FileFault[] = [];
  const say = (path: string, message: string, mend: string): void => {
    faults.push({ path, message, mend });
  };
  if (extension.base !== model.id)
    say(
      'base',
      `It extends ${extension.base}, not ${model.id}.`,
      `Write ${model.id}, and check it again.`,
    );
  const { weights, criteria, domains } = extension;
  if (!weights && !criteria && !domains)
    say('(file)', 'It changes nothing.', 'Give weights, criteria or domains.');
  checkShifts(model, extension, say);
  const added = [...(criteria ?? []), ...(domains ?? [])].map(({ id }) => id);
  const known = [...model.criteria, ...model.domains].map(({ id }) => id);
  for (const id of [...new Set(added.filter((one) => known.includes(one))), ...repeated(added)])
    say('(file)', `${id} stands in the model already, or twice.`, 'Give it an id of its own.');
  if (faults.length > 0) return faults;
  return checkModel(extended(model, extension));
}

/**
 * Each weight given, and what scaling makes of every weight of the model relative to the others of
 * the model, lies within the bound: many small shifts must not add up to a large one.
 */
function checkShifts(
  model: MaturityModel,
  { weights }: ModelExtension,
  say: (path: string, message: string, mend: string) => void,
): void {
  const { weightShift } = model.extension;
  const byId = new Map(model.domains.map(({ id, weight }) => [id, weight]));
  const isTooFar = (before: number, after: number): boolean =>
    below(after, before * (1 - weightShift)) || above(after, before * (1 + weightShift));
  const range = (before: number): string =>
    `${shown(before * (1 - weightShift))} to ${shown(before * (1 + weightShift))}`;
  let given = false;
  for (const [id, weight] of Object.entries(weights ?? {})) {
    const before = byId.get(id);
    if (before === undefined) {
      given = true;
      say(
        `weights.${id}`,
        `The model has no domain ${id}.`,
        `Known: ${[...byId.keys()].join(', ')}.`,
      );
    } else if (isTooFar(before, weight)) {
      given = true;
      say(
        `weights.${id}`,
        `${id} weighs ${shown(before)}; ${shown(weight)} is too far from it.`,
        `Stay within ${range(before)}.`,
      );
    }
  }
  if (given) return;
  const total = model.domains.reduce((sum, { weight }) => sum + weight, 0);
  const shifted = model.domains.reduce((sum, { id, weight }) => sum + (weights?.[id] ?? weight), 0);
  for (const { id, weight } of model.domains) {
    const scaled = ((weights?.[id] ?? weight) / shifted) * total;
    if (isTooFar(weight, scaled))
      say(
        `weights.${id}`,
        `Scaled to the sum of all weights, ${id} would weigh ${shown(scaled)} instead of ${shown(weight)}.`,
        `Shift the others less: ${id} is to stay within ${range(weight)}.`,
      );
  }
}

const shown = (weight: number): string => String(Number(weight.toFixed(2)));
