import { maturityModel } from '@rolewright/catalogue/model';
import { readExport, type SealExport, verifyExport } from '@rolewright/domain';
import { columns, shown } from '../columns.js';
import { type Command, jsonOption } from '../command.js';
import { type Palette, paletteOf } from '../palette.js';
import { readText } from '../read-bytes.js';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'EXPORT [--head SHA256] [--json]',
  summary: 'Recomputes every score and hash of an export and names what differs.',
  examples: ['rolewright verify acme.json', 'rolewright verify acme.json --head 5b2c… --json'],
  operands: 1,
  options: {
    head: {
      kind: 'value',
      value: 'SHA256',
      help: 'The head that was noted when it was sealed; shows a cut-off tail.',
    },
    json: jsonOption,
  },
  async run({ operands: [path = '-'], options, io }) {
    const text = await readText(path, io);
    const { head } = options;
    const result = await verifyExport(text, [maturityModel], head === true ? undefined : head);
    if (options['json']) io.out(`${JSON.stringify(result, null, 2)}\n`);
    else {
      const read = readExport(text);
      if ('sealed' in read)
        io.out(listed(read.sealed, new Set(result.faults.map(({ seal }) => seal)), paletteOf(io)));
    }
    if (result.verified) {
      if (!options['json'])
        io.out(`\nVerified: ${String(result.seals)} seals, head ${result.head ?? ''}\n`);
      return 0;
    }
    const [first] = result.faults;
    const place = first?.path || 'The export';
    const more =
      result.faults.length > 1 ? ` ${String(result.faults.length - 1)} more follow.` : '';
    io.err(`Not verified. ${place} ${first?.message ?? ''}${more}\n`);
    return 1;
  },
};

function listed(
  { organisation, seals }: SealExport,
  broken: Set<number | null>,
  paint: Palette,
): string {
  const rows = seals.map(({ content, sha256 }) => [
    String(content.sequence),
    content.asOf,
    paint.band(content.result.band),
    shown(content.result.index, 1),
    content.supersedes === null ? '' : `restates ${content.supersedes.slice(0, 12)}`,
    content.signer,
    content.sealedAt.slice(0, 10),
    sha256.slice(0, 12),
    broken.has(content.sequence) ? paint.bad('differs') : paint.good('holds'),
  ]);
  return `${organisation}\n\n${columns(['Seal', 'As of', 'Band', 'Index', 'Kind', 'Signer', 'Sealed', 'Hash', 'State'], rows)}\n`;
}
