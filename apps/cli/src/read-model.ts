import { maturityModel } from '@rolewright/catalogue/model';
import {
  type FileFault,
  type MaturityModel,
  parseModel,
  parseModelExtension,
} from '@rolewright/domain';
import type { CommandCall, CommandIo, CommandOption } from './command.js';
import { InputRefused, readUnchecked, sourceOf } from './read-organisation.js';

/** `--extension FILE`, the same on every command that measures by a model. */
export const extensionOption: CommandOption = {
  kind: 'value',
  value: 'FILE',
  help: "Measures by the model with an organisation's extension: shifted weights, own criteria, own domains.",
};

/** The built-in model, or with the extension that `--extension` names. Throws {@link InputRefused}. */
export async function modelFrom({
  options,
  io,
}: Pick<CommandCall, 'options' | 'io'>): Promise<MaturityModel> {
  const path = options['extension'];
  if (typeof path !== 'string') return maturityModel;
  const extended = parseModelExtension(await readData(path, io), maturityModel);
  if (!extended.ok) throw new InputRefused(sourceOf(path), extended.faults);
  return extended.model;
}

/** A file with a model or with an extension of the built-in one, as the model that it makes; `built-in` names that one. Throws {@link InputRefused}. */
export async function readModel(path: string, io: CommandIo): Promise<MaturityModel> {
  if (path === builtIn) return maturityModel;
  const checked = checkedModel(await readData(path, io));
  if (!checked.ok) throw new InputRefused(sourceOf(path), checked.faults);
  return checked.model;
}

export const builtIn = 'built-in';

/** A model in full, or the built-in one with an extension: an extension names its base. */
export function checkedModel(
  raw: unknown,
): { ok: true; model: MaturityModel } | { ok: false; faults: FileFault[] } {
  const isExtension = typeof raw === 'object' && raw !== null && 'base' in raw;
  return isExtension ? parseModelExtension(raw, maturityModel) : parseModel(raw);
}

/** Data of a YAML or JSON file, not yet validated. Throws {@link InputRefused}. */
export async function readData(path: string, io: CommandIo): Promise<unknown> {
  const read = await readUnchecked(path, io);
  if (!read.ok) throw new InputRefused(sourceOf(path), read.faults);
  return read.raw;
}
