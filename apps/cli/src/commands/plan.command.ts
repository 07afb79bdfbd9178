import { planRules } from '@rolewright/catalogue/plan';
import {
  type CheapestPath,
  type OperatingPlan,
  cheapestPath,
  levelOf,
  operatingPlan,
  score,
} from '@rolewright/domain';
import { columns, shown } from '../columns.js';
import { type Command, UsageError, jsonOption } from '../command.js';
import { type Palette, paletteOf } from '../palette.js';
import { extensionOption, modelFrom } from '../read-model.js';
import { readOrganisation } from '../read-organisation.js';

export const planCommand: Command = {
  name: 'plan',
  usage: 'FILE [--target BAND] [--cost facts|effort] [--path] [--extension FILE] [--json]',
  summary: 'The cheapest path to a band, and the moves that make it an operating plan.',
  examples: [
    'rolewright plan acme.yaml',
    'rolewright plan acme.yaml --target Operational',
    'rolewright plan acme.yaml --target Operational --path --json | jq .scenario > next.json',
  ],
  operands: 1,
  options: {
    target: {
      kind: 'value',
      value: 'BAND',
      help: 'The band to reach; without it the one after the present.',
    },
    cost: {
      kind: 'value',
      value: 'facts|effort',
      choices: ['facts', 'effort'],
      help: 'What is to be least: the number of facts (default), or their effort.',
    },
    path: {
      kind: 'flag',
      help: 'Prints the facts of the path and the scenario that applies them.',
    },
    extension: extensionOption,
    json: jsonOption,
  },
  async run({ operands: [path = '-'], options, io }) {
    const model = await modelFrom({ options, io });
    const given = options['target'];
    if (typeof given === 'string' && !model.bands.some((band) => sameName(band, given)))
      throw new UsageError(`There is no band "${given}". Known: ${model.bands.join(', ')}.`);
    const file = await readOrganisation(path, io, model);
    const next = Math.min(4, score(file, model).level + 1);
    const target = levelOf(typeof given === 'string' ? given : (model.bands[next] ?? ''), model);
    const cost = options['cost'] === 'effort' ? 'effort' : 'facts';
    if (options['path'] !== undefined) {
      const found = cheapestPath(file, model, target, planRules, { cost });
      io.out(options['json'] ? asJson(found) : readablePath(found, paletteOf(io)));
    } else {
      const plan = operatingPlan(file, model, target, planRules, { cost });
      io.out(options['json'] ? asJson(plan) : readablePlan(plan, paletteOf(io)));
    }
    return 0;
  },
};

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const counted = (count: number, one: string): string =>
  `${String(count)} ${count === 1 ? one : `${one}s`}`;

/** Whether a smaller set could exist. */
const proof = (minimal: CheapestPath['minimal'], cost: number): string =>
  minimal === 'proved'
    ? 'no cheaper path exists'
    : `the search was cut off: none costs less than ${shown(minimal.lowerBound, 0)}, this one costs ${shown(cost, 0)}`;

function readablePath(path: CheapestPath, palette: Palette): string {
  const { from, after, facts, cost, minimal } = path;
  return [
    `${palette.band(from.band)} (${shown(from.index, 1)}) → ${palette.band(after.band)} (${shown(after.index, 1)}): ${counted(facts.length, 'fact')}; ${proof(minimal, cost)}.`,
    ...(facts.length === 0
      ? []
      : [
          '',
          columns(
            ['Domain', 'Criterion', 'Effort', 'Written in', 'Fact'],
            facts.map(({ domain, criterion, effort, section, text }) => [
              domain,
              criterion,
              effort,
              section,
              text,
            ]),
          ),
        ]),
    '',
  ].join('\n');
}

function readablePlan(plan: OperatingPlan, palette: Palette): string {
  const { organisation, asOf, model, from, to, path, moves, notes } = plan;
  const head = [
    `${organisation} as of ${asOf} (${model}), target ${plan.target}`,
    `${palette.band(from.band)}, index ${shown(from.index, 1)} → ${palette.band(to.band)}, index ${shown(to.index, 1)}: ${counted(path.facts, 'fact')} in ${counted(moves.length, 'move')}; ${proof(path.minimal, path.cost)}.`,
  ];
  if (moves.length === 0) return [...head, 'The target is reached already.', ''].join('\n');
  return [
    ...head,
    '',
    columns(
      ['#', 'Days', 'Move', 'Closes', 'Who', 'Effort', 'Band then', 'Index', 'Mean'],
      moves.map((move) => [
        String(move.order),
        `${String(move.window.from)}–${String(move.window.to)}`,
        move.title,
        `${move.criteria[0]?.domain ?? ''} ${move.criteria.map(({ criterion }) => criterion).join(' ')}`,
        `${move.ownerRole}${move.ownerFrom === 'model' ? ' (suggested)' : ''}`,
        move.effort,
        palette.band(move.expected.band),
        shown(move.expected.index, 1),
        shown(move.expected.mean, 1),
      ]),
    ),
    '',
    ...notes.map((note) => `  ${note}`),
    '',
  ].join('\n');
}
