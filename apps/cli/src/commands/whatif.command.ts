import { roleRules } from '@rolewright/catalogue/disciplines';
import { pains } from '@rolewright/catalogue/pains';
import {
  type DomainChange,
  type FlagChange,
  type NumberChange,
  type Scenario,
  type WhatIf,
  parseScenario,
  whatIf,
} from '@rolewright/domain';
import { columns, shown } from '../columns.js';
import { type Command, UsageError, jsonOption } from '../command.js';
import { type Palette, paletteOf } from '../palette.js';
import { extensionOption, modelFrom, readData } from '../read-model.js';
import { InputRefused, readOrganisation, sourceOf } from '../read-organisation.js';

export const whatifCommand: Command = {
  name: 'whatif',
  usage: 'FILE SCENARIO [--extension FILE] [--json]',
  summary: 'What an organisation file would score under a scenario, and what that changes.',
  examples: [
    'rolewright whatif acme.yaml settle-agent-permissions.yaml',
    'rolewright whatif acme.yaml scenario.json --json | jq .difference.band',
  ],
  operands: 2,
  options: { extension: extensionOption, json: jsonOption },
  async run({ operands: [path = '-', scenarioPath = '-'], options, io }) {
    if (path === '-' && scenarioPath === '-')
      throw new UsageError('Only one of the two files can come from standard input.');
    const model = await modelFrom({ options, io });
    const file = await readOrganisation(path, io, model);
    const parsed = parseScenario(await readData(scenarioPath, io), model, file);
    if (!parsed.ok) throw new InputRefused(sourceOf(scenarioPath), parsed.faults);
    const result = whatIf(file, parsed.scenario, model, { rules: pains, roleRules });
    io.out(
      options['json']
        ? `${JSON.stringify(result, null, 2)}\n`
        : readable(result, parsed.scenario, paletteOf(io)),
    );
    return 0;
  },
};

function readable({ before, difference }: WhatIf, scenario: Scenario, palette: Palette): string {
  const {
    band,
    index,
    mean,
    interval,
    confidence,
    domains,
    flags,
    handoffs,
    pains: moved,
  } = difference;
  const range = ({ low, high }: { low: string; high: string }): string =>
    low === high ? low : `${low} to ${high}`;
  const name = (text: string): string => palette.band(text);
  const changed = (from: string, to: string): string =>
    from === to ? `${from}, as before` : `${from} → ${to}`;
  return [
    `${before.organisation} as of ${before.asOf} (${before.model})${scenario.title === undefined ? '' : `: ${scenario.title}`}`,
    '',
    `Band        ${band.before === band.after ? `${name(band.before)}, as before` : `${name(band.before)} → ${name(band.after)}`}`,
    `Interval    ${changed(range(interval.before), range(interval.after))}`,
    `Index       ${movedBy(index)}`,
    `Mean        ${movedBy(mean)}`,
    `Confidence  ${movedBy(confidence, 2)}`,
    ...section('Domains', domainTable(domains)),
    ...section('Flags raised', flagLines(flags.raised)),
    ...section('Flags cleared', flagLines(flags.cleared)),
    ...section(
      'Handoffs',
      handoffs.map(
        ({ from, to, before: was, after: is }) =>
          `  ${from} → ${to}: ${was ?? 'out of scope'} → ${is ?? 'out of scope'}`,
      ),
    ),
    ...section(
      'Pains',
      (moved ?? []).map(({ title, state }) => `  ${title}: ${state.before} → ${state.after}`),
    ),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines];

const signed = (change: number, places: number): string =>
  `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(places)}`;

const movedBy = ({ before, after, change }: NumberChange, places = 1): string =>
  change === 0
    ? `${shown(before, places)}, as before`
    : `${shown(before, places)} → ${shown(after, places)} (${signed(change, places)})`;

function domainTable(domains: readonly DomainChange[]): string[] {
  if (domains.length === 0) return [];
  const rows = domains.map(({ id, band, score, criteria, notApplicable }) => [
    id,
    notApplicable.after
      ? 'not applicable'
      : band.before === band.after
        ? band.after
        : `${band.before} → ${band.after}`,
    signed(score.change, 1),
    criteria.map(({ criterion, before, after }) => `${criterion} ${before}→${after}`).join(', '),
  ]);
  return [columns(['Domain', 'Band', 'Score', 'Criteria'], rows)];
}

const flagLines = (flags: readonly FlagChange[]): string[] =>
  flags.map(
    ({ domain, flag, facts }) => `  ${domain ?? 'organisation'} ${flag}: ${facts.join('; ')}`,
  );
