import { modelManifest } from '@rolewright/catalogue/manifest';
import { maturityModel } from '@rolewright/catalogue/model';
import {
  canonicalJson,
  type MaturityModel,
  type ModelDifference,
  modelDifference,
} from '@rolewright/domain';
import { columns, shown } from '../columns.js';
import {
  type Command,
  type CommandCall,
  type ExitCode,
  UsageError,
  jsonOption,
} from '../command.js';
import { InputRefused, sourceOf } from '../read-organisation.js';
import { checkedModel, extensionOption, modelFrom, readData, readModel } from '../read-model.js';

export const modelCommand: Command = {
  name: 'model',
  usage: '[--extension FILE] [--print] [--check FILE] [--diff A B] [--json]',
  summary:
    'The maturity model: what version it is, what differs between two, whether one has holes.',
  examples: [
    'rolewright model',
    'rolewright model --diff built-in acme-extension.yaml',
    'rolewright model --check acme-extension.yaml',
    'rolewright model --print > model.json',
  ],
  operands: { least: 0, most: 2 },
  options: {
    check: {
      kind: 'value',
      value: 'FILE',
      help: 'Names the holes of a model or of an extension; exit code 1 where there are any.',
    },
    diff: {
      kind: 'flag',
      help: 'Compares two models: files with a model or an extension, or built-in.',
    },
    extension: extensionOption,
    print: { kind: 'flag', help: 'Prints the whole model as JSON.' },
    json: jsonOption,
  },
  async run(call) {
    const { operands, options } = call;
    const chosen = ['check', 'diff', 'print'].filter((name) => options[name] !== undefined);
    if (chosen.length > 1) throw new UsageError(`--${chosen.join(' and --')} do not go together.`);
    if (options['diff'] === undefined && operands.length > 0)
      throw new UsageError('model takes files only with --diff.');
    if (typeof options['check'] === 'string') return check(options['check'], call);
    if (options['diff'] !== undefined) return compare(call);
    const model = await modelFrom(call);
    if (options['print'] !== undefined) call.io.out(asJson(model));
    else call.io.out(options['json'] ? asJson(manifestFor(model)) : readable(model));
    return 0;
  },
};

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** An extended model is no release: it names the version that it extends. */
const manifestFor = (model: MaturityModel) =>
  model === maturityModel ? modelManifest : { ...modelManifest, id: model.id };

async function check(path: string, { options, io }: CommandCall): Promise<ExitCode> {
  const checked = checkedModel(await readData(path, io));
  if (options['json']) {
    io.out(asJson({ ok: checked.ok, faults: checked.ok ? [] : checked.faults }));
    return checked.ok ? 0 : 1;
  }
  if (!checked.ok) throw new InputRefused(sourceOf(path), checked.faults);
  const { id, domains, criteria } = checked.model;
  io.out(
    `${id} has no holes: ${String(domains.length)} domains, ${String(criteria.length)} criteria.\n`,
  );
  return 0;
}

async function compare({ operands, options, io }: CommandCall): Promise<ExitCode> {
  const [first, second] = operands;
  if (first === undefined || second === undefined)
    throw new UsageError('model --diff takes two models.');
  const difference = modelDifference(await readModel(first, io), await readModel(second, io));
  io.out(options['json'] ? asJson(difference) : readableDifference(difference));
  return 0;
}

const meaning: Record<ModelDifference['kind'], string> = {
  none: 'Nothing differs.',
  patch: 'Only words differ: results are the same.',
  minor: 'Numbers differ: results of the one are to be restated before they are compared.',
  major: 'Domains, criteria or bands differ: results compare only as far as they share them.',
};

function readableDifference({ from, to, kind, changes }: ModelDifference): string {
  const value = (part: unknown): string => {
    if (part === null || part === undefined) return '–';
    const text = typeof part === 'object' ? canonicalJson(part) : String(part);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
  };
  const rows = changes.map((one) => [one.path, one.kind, value(one.before), value(one.after)]);
  const table = rows.length > 0 ? ['', columns(['What', 'How', from, to], rows)] : [];
  return [`${from} against ${to}: ${kind}. ${meaning[kind]}`, ...table, ''].join('\n');
}

function readable(model: MaturityModel): string {
  const { version, released, predecessor, changes, parts } = modelManifest;
  return [
    `${model.id}, version ${version} of ${released}${predecessor === null ? ', the first' : `, after ${predecessor}`}`,
    ...changes.map((change) => `  ${change}`),
    '',
    columns(
      ['Domain', 'Weight', 'Name', 'Hands off to'],
      model.domains.map(({ id, weight, name, handoffs }) => [
        id,
        shown(weight, 1),
        name,
        handoffs.map(({ to }) => to).join(' '),
      ]),
    ),
    '',
    ...[1, 2, 3, 4].map(
      (band) =>
        `${model.bands[band] ?? ''}: ${model.criteria
          .filter((criterion) => criterion.band === band)
          .map(({ id }) => id)
          .join(' ')}`,
    ),
    '',
    columns(
      ['Part', 'SHA-256'],
      parts.map(({ name, sha256 }) => [name, sha256]),
    ),
    '',
  ].join('\n');
}
