import { maturityModel } from '@rolewright/catalogue/model';
import {
  analyseOwnership,
  decisionMatrix,
  type DecisionMatrix,
  type OwnershipResult,
} from '@rolewright/domain';
import { columns, shown } from '../columns.js';
import { type Command, jsonOption, UsageError } from '../command.js';
import { type MatrixView, matrixText, matrixViews } from '../matrix-text.js';
import { type Palette, paletteOf } from '../palette.js';
import { readOrganisation } from '../read-organisation.js';

export const ownershipCommand: Command = {
  name: 'ownership',
  usage: 'FILE [--raci | --daci | --rapid] [--json]',
  summary: 'Who owns what, agreement, flags and handoffs of an organisation file.',
  examples: [
    'rolewright ownership acme.yaml',
    'rolewright ownership acme.yaml --raci',
    'rolewright ownership acme.yaml --json',
  ],
  operands: 1,
  options: {
    rapid: { kind: 'flag', help: 'Shows who recommends, agrees, performs, gives input, decides.' },
    raci: { kind: 'flag', help: 'Shows the same decisions as RACI: A decides, R performs.' },
    daci: { kind: 'flag', help: 'Shows the same decisions as DACI: A decides, D recommends.' },
    json: jsonOption,
  },
  async run({ operands: [path = '-'], options, io }) {
    const views = (Object.keys(matrixViews) as MatrixView[]).filter((view) => options[view]);
    const [view, other] = views;
    if (other !== undefined) throw new UsageError(`Give one of --${views.join(', --')}.`);
    const file = await readOrganisation(path, io);
    const result: OwnershipResult | DecisionMatrix =
      view === undefined
        ? analyseOwnership(file, maturityModel)
        : decisionMatrix(file, maturityModel);
    if (options['json']) io.out(`${JSON.stringify(result, null, 2)}\n`);
    else if ('gaps' in result) io.out(matrixText(result, view ?? 'rapid', paletteOf(io)));
    else io.out(readable(result, paletteOf(io)));
    return 0;
  },
};

function readable({ domains, organisation, handoffs }: OwnershipResult, paint: Palette): string {
  const rows = domains.map((domain) => [
    domain.id,
    domain.owner ?? '–',
    String(domain.n),
    shown(domain.n > 0 ? domain.knownness : null),
    shown(domain.n > 0 ? domain.agreement : null),
    shown(domain.n > 0 ? domain.modalShare : null),
    domain.flags.length > 0 ? paint.warn(domain.flags.join(', ')) : '',
  ]);
  const reasons = [...domains, { id: 'organisation', ...organisation }].flatMap(
    ({ id, flagFacts }) =>
      Object.entries(flagFacts).flatMap(([flag, facts]) =>
        (facts ?? []).map((fact) => `  ${id} ${flag}: ${fact}`),
      ),
  );
  const { concentration, handoffHealth } = organisation;
  return [
    columns(['Domain', 'Owner', 'n', 'Known', 'Agreement', 'Mode', 'Flags'], rows),
    '',
    `Mean agreement ${shown(organisation.pBar)}, kappa ${shown(organisation.kappa)}, AC1 ${shown(organisation.ac1)}; concentration ${shown(organisation.hhi)}${concentration === null ? '' : ` (${concentration})`}, effective owners ${shown(organisation.effectiveOwners, 1)}, truck number ${organisation.truckNumber ?? '–'}; handoff health ${shown(handoffHealth)}`,
    ...(reasons.length > 0 ? ['', 'Why:', ...reasons] : []),
    '',
    columns(
      ['From', 'To', 'State'],
      handoffs.map(({ from, to, state }) => [
        from,
        to,
        state === 'CONNECTED' ? paint.good(state) : paint.warn(state),
      ]),
    ),
    '',
  ].join('\n');
}
