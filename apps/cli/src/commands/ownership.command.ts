import { maturityModel } from '@rolewright/catalogue';
import { analyseOwnership, type OwnershipResult } from '@rolewright/domain';
import { columns, shown } from '../columns.js';
import { type Command, jsonOption } from '../command.js';
import { readOrganisation } from '../read-organisation.js';

export const ownershipCommand: Command = {
  name: 'ownership',
  usage: 'FILE [--json]',
  summary: 'Who owns what, agreement, flags and handoffs of an organisation file.',
  examples: ['rolewright ownership acme.yaml', 'rolewright ownership acme.yaml --json'],
  operands: 1,
  options: { json: jsonOption },
  async run({ operands: [path = '-'], options, io }) {
    const result = analyseOwnership(await readOrganisation(path, io), maturityModel);
    io.out(options['json'] ? `${JSON.stringify(result, null, 2)}\n` : readable(result));
    return 0;
  },
};

function readable({ domains, organisation, handoffs }: OwnershipResult): string {
  const rows = domains.map((domain) => [
    domain.id,
    domain.owner ?? '–',
    String(domain.n),
    shown(domain.n > 0 ? domain.knownness : null),
    shown(domain.n > 0 ? domain.agreement : null),
    shown(domain.n > 0 ? domain.modalShare : null),
    domain.flags.join(', '),
  ]);
  const reasons = [...domains, { id: 'organisation', ...organisation }].flatMap(
    ({ id, flagFacts }) =>
      Object.entries(flagFacts).flatMap(([flag, facts]) =>
        (facts ?? []).map((fact) => `  ${id} ${flag}: ${fact}`),
      ),
  );
  return [
    columns(['Domain', 'Owner', 'n', 'Known', 'Agreement', 'Mode', 'Flags'], rows),
    '',
    `Mean agreement ${shown(organisation.pBar)}, kappa ${shown(organisation.kappa)}, AC1 ${shown(organisation.ac1)}; concentration ${shown(organisation.hhi)}, effective owners ${shown(organisation.effectiveOwners, 1)}, truck number ${organisation.truckNumber ?? '–'}`,
    ...(reasons.length > 0 ? ['', 'Why:', ...reasons] : []),
    '',
    columns(
      ['From', 'To', 'State'],
      handoffs.map(({ from, to, state }) => [from, to, state]),
    ),
    '',
  ].join('\n');
}
