import { hiringRules, maturityModel, roleRules } from '@rolewright/catalogue';
import { readOrganisationFile } from '@rolewright/documents';
import {
  DomainError,
  type FileFault,
  type HiringInputs,
  type HiringOptions,
  hiringCase,
  type OrganisationFile,
  parseHiringInputs,
} from '@rolewright/domain';
import { type Command, type CommandIo, UsageError, jsonOption } from '../command.js';
import { hiringText } from '../hiring-text.js';
import { paletteOf } from '../palette.js';
import { readBytes } from '../read-bytes.js';
import { InputRefused, readOrganisation } from '../read-organisation.js';

export const hiringCommand: Command = {
  name: 'hiring',
  usage: 'FILE [--history FILE]… [--inputs FILE] [--seed N] [--draws N] [--json]',
  summary: 'Whether anybody is to be hired, per cluster of disciplines, and what comes first.',
  examples: [
    'rolewright hiring acme-q3.yaml --history acme-q2.yaml',
    'rolewright hiring acme.yaml --seed 7 --json | jq ".clusters[] | {id, gap, verdict}"',
  ],
  operands: 1,
  options: {
    history: {
      kind: 'values',
      value: 'FILE',
      help: 'An earlier organisation file: its workload counts as load data of its quarter.',
    },
    inputs: {
      kind: 'value',
      value: 'FILE',
      help: 'Money and deadlines as YAML or JSON; what it leaves out is not stated.',
    },
    seed: {
      kind: 'value',
      value: 'N',
      help: 'Seed of the draws, a number or a word; by default organisation and day.',
    },
    draws: {
      kind: 'value',
      value: 'N',
      help: `Number of draws, at least ${String(hiringRules.simulation.draws)}.`,
    },
    json: jsonOption,
  },
  async run({ operands: [path = '-'], options, lists, io }) {
    const { seed, draws, inputs } = options;
    const file = await readOrganisation(path, io);
    const history: OrganisationFile[] | undefined = lists['history'] && [];
    for (const earlier of lists['history'] ?? [])
      history?.push(await readOrganisation(earlier, io));
    const chosen: HiringOptions = {
      ...(history && { history }),
      roleRules,
      ...(typeof seed === 'string' && { seed }),
      ...(typeof draws === 'string' && { draws: numberOf(draws) }),
      ...(typeof inputs === 'string' && { inputs: await readInputs(inputs, io) }),
    };
    const result = refusing(path, () => hiringCase(file, maturityModel, hiringRules, chosen));
    io.out(
      options['json'] === true
        ? `${JSON.stringify(result, null, 2)}\n`
        : hiringText(result, paletteOf(io)),
    );
    return 0;
  },
};

function numberOf(word: string): number {
  const { draws, mostDraws } = hiringRules.simulation;
  const number = /^\d+$/.test(word) ? Number(word) : Number.NaN;
  if (!(number >= draws && number <= mostDraws)) {
    throw new UsageError(
      `--draws takes a whole number from ${String(draws)} to ${String(mostDraws)}; "${word}" was given.`,
    );
  }
  return number;
}

async function readInputs(path: string, io: CommandIo): Promise<HiringInputs> {
  const source = path === '-' ? 'standard input' : path;
  const read = await readOrganisationFile(source, await readBytes(path, io));
  if (!read.ok) throw new InputRefused(source, read.faults);
  const parsed = parseHiringInputs(read.raw, maturityModel);
  if (!parsed.ok) throw new InputRefused(source, parsed.faults);
  return parsed.inputs;
}

/** The engine's faults as those of the file. */
function refusing<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError && Array.isArray(error.details['faults'])) {
      throw new InputRefused(
        path === '-' ? 'standard input' : path,
        error.details['faults'] as FileFault[],
      );
    }
    throw error;
  }
}
