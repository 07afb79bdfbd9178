import { maturityModel } from '@rolewright/catalogue';
import { roleRules } from '@rolewright/catalogue/disciplines';
import { triggers } from '@rolewright/catalogue/overview';
import { pains } from '@rolewright/catalogue/pains';
import {
  type IndicatorStatus,
  type OrganisationFile,
  type PainState,
  type PainStatus,
  type ScoreResult,
  evaluatePains,
  painStates,
  score,
  severities,
} from '@rolewright/domain';
import { shown } from '../columns.js';
import { type Command, type CommandIo, UsageError, jsonOption } from '../command.js';
import { type Palette, paletteOf } from '../palette.js';
import { readOrganisation } from '../read-organisation.js';

export const painsCommand: Command = {
  name: 'pains',
  usage: 'FILE [--previous FILE]… [--trigger ID]… [--all] [--json]',
  summary: 'Which pains an organisation file shows, why, and what to do next.',
  examples: [
    'rolewright pains acme.yaml',
    'rolewright pains acme-q3.yaml --previous acme-q1.yaml --previous acme-q2.yaml --trigger T2',
  ],
  operands: 1,
  options: {
    previous: {
      kind: 'values',
      value: 'FILE',
      help: 'An earlier file of the same organisation, for what is new, fading or cleared.',
    },
    trigger: {
      kind: 'values',
      value: 'ID',
      help: 'A trigger that is present, such as T2 for pressure from the board.',
    },
    all: { kind: 'flag', help: 'Also tells the pains that are inactive or cannot be told.' },
    json: jsonOption,
  },
  async run({ operands: [path = '-'], options, lists, io }) {
    const present = lists['trigger'] ?? [];
    refuseUnknownTriggers(present);
    const file = await readOrganisation(path, io);
    const previous = await readPrevious(lists['previous'] ?? [], io);
    const result = score(file, maturityModel);
    const found = sorted(
      evaluatePains(file, maturityModel, pains, { previous, triggers: present, roleRules }),
    );
    io.out(
      options['json']
        ? `${JSON.stringify(asJson(result, found), null, 2)}\n`
        : readable(result, found, { all: options['all'] === true, palette: paletteOf(io) }),
    );
    return 0;
  },
};

function refuseUnknownTriggers(present: readonly string[]): void {
  const known = triggers.map(({ id }) => id);
  for (const id of present) {
    if (known.includes(id)) continue;
    const list = triggers.map((trigger) => `  ${trigger.id} ${trigger.name}`).join('\n');
    throw new UsageError(`There is no trigger "${id}". The triggers are:\n${list}`);
  }
}

/** In the order of their days, whatever the order on the command line. */
async function readPrevious(
  paths: readonly string[],
  io: CommandIo,
): Promise<readonly OrganisationFile[]> {
  const files: OrganisationFile[] = [];
  for (const path of paths) files.push(await readOrganisation(path, io));
  return files.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

/** Active ones first, the severe before the moderate; otherwise in the catalogue's order. */
const sorted = (found: readonly PainStatus[]): PainStatus[] =>
  [...found].sort(
    (a, b) =>
      painStates.indexOf(a.state) - painStates.indexOf(b.state) ||
      severities.indexOf(b.severity) - severities.indexOf(a.severity),
  );

const asJson = (
  { organisation, model, asOf, band, level, confidence }: ScoreResult,
  found: readonly PainStatus[],
) => ({ organisation, model, asOf, band, level, confidence, pains: found });

/** States that say something is, or lately was, the matter. */
const toldAlways: readonly PainState[] = ['active', 'watch', 'cleared'];

function readable(
  { organisation, asOf, band, confidence }: ScoreResult,
  found: readonly PainStatus[],
  { all, palette }: { all: boolean; palette: Palette },
): string {
  const told = found.filter(({ state }) => all || toldAlways.includes(state));
  const rest = painStates
    .filter((state) => !told.some((pain) => pain.state === state))
    .flatMap((state) => {
      const names = found.filter((pain) => pain.state === state).map(({ title }) => title);
      return names.length === 0 ? [] : [`${sentenceCase(state)}: ${names.join(', ')}.`];
    });
  return [
    `${palette.strong(organisation)} as of ${asOf}: ${palette.band(band)}, confidence ${confidence.label} (${shown(confidence.value)})`,
    '',
    ...told.flatMap((pain) => [...lines(pain, palette), '']),
    ...(rest.length === 0 ? [] : [...rest, palette.faint('--all tells why.'), '']),
  ].join('\n');
}

/** Facts behind one sign that a reader of the table is shown; JSON holds all. */
const factsShown = 3;

function lines(pain: PainStatus, palette: Palette): string[] {
  const since = pain.since === null ? '' : ` since ${pain.since}`;
  const untold = pain.indicators.filter(({ holds }) => holds === null).map(({ id }) => id);
  return [
    `${palette.strong(pain.title)}: ${stateWord(pain.state, palette)}${since}, severity ${pain.severity}`,
    `  ${pain.reason}`,
    ...pain.indicators
      .filter(({ holds }) => holds === true)
      .flatMap((sign) => factLines(sign, palette)),
    ...(untold.length === 0
      ? []
      : [
          palette.faint(
            `  ${untold.join(', ')} cannot be told; record ${pain.missing.map(({ text }) => text).join('; ')}.`,
          ),
        ]),
    `  Next: ${pain.nextStep}`,
  ];
}

function factLines({ id, facts }: IndicatorStatus, palette: Palette): string[] {
  const more = facts.length - factsShown;
  return [
    ...facts
      .slice(0, factsShown)
      .map(({ section, row, text }) => `    ${id}  ${section}[${row}]  ${text}`),
    ...(more > 0 ? [palette.faint(`    ${id}  and ${more} more facts (--json)`)] : []),
  ];
}

function stateWord(state: PainState, palette: Palette): string {
  if (state === 'active') return palette.bad(state);
  if (state === 'watch') return palette.warn(state);
  return state === 'cleared' ? palette.good(state) : state;
}

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
