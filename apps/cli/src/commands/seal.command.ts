import { maturityModel } from '@rolewright/catalogue/model';
import {
  DomainError,
  exportText,
  readExport,
  seal,
  type SealExport,
  verifyExport,
} from '@rolewright/domain';
import { type Command, type CommandIo, UsageError } from '../command.js';
import { readText } from '../read-bytes.js';
import { InputRefused, readOrganisation } from '../read-organisation.js';

export const sealCommand: Command = {
  name: 'seal',
  usage: 'FILE --signer NAME --reason TEXT --out EXPORT [--previous EXPORT] [--restate]',
  summary: 'Seals the score of an organisation file into a chain that verify can check.',
  examples: [
    'rolewright seal 2026-q2.yaml --signer "R. Ortiz" --reason "Quarter closed" --out acme.json',
    'rolewright seal 2026-q3.yaml --previous acme.json --signer "R. Ortiz" --reason "Quarter closed" --out acme.json',
  ],
  operands: 1,
  options: {
    signer: { kind: 'value', value: 'NAME', help: 'Who signs.' },
    reason: {
      kind: 'value',
      value: 'TEXT',
      help: 'Why it is sealed, or what a restatement mends.',
    },
    previous: {
      kind: 'value',
      value: 'EXPORT',
      help: 'The chain to continue; it is verified first.',
    },
    restate: { kind: 'flag', help: 'Corrects the seal of the same day by a new one.' },
    out: { kind: 'value', value: 'EXPORT', help: 'Where the longer chain is written.' },
  },
  async run({ operands: [path = '-'], options, io }) {
    const { signer, reason, previous, restate, out } = options;
    if (typeof signer !== 'string' || typeof reason !== 'string' || typeof out !== 'string')
      throw new UsageError('seal needs --signer, --reason and --out.');
    const file = await readOrganisation(path, io);
    const before = typeof previous === 'string' ? await verified(previous, io) : undefined;
    try {
      const sealed = await seal(
        file,
        maturityModel,
        { signer, reason, sealedAt: io.now().toISOString(), restate: restate === true },
        before,
      );
      await io.writeFile(out, new TextEncoder().encode(exportText(sealed)));
      io.out(
        `${out}: seal ${String(sealed.seals.length)} of ${sealed.organisation}, ${file.asOf}\n`,
      );
      io.out(`Keep the head elsewhere: ${sealed.head}\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { mend, ...details } = error.details;
      throw new InputRefused(path, [
        { path: Object.keys(details)[0] ?? '', message: String(mend), mend: '' },
      ]);
    }
  },
};

/** A chain to continue: sealing on top of a broken one would hide the break. */
async function verified(path: string, io: CommandIo): Promise<SealExport> {
  const text = await readText(path, io);
  const read = readExport(text);
  const { faults } = await verifyExport(text, [maturityModel]);
  if ('fault' in read || faults.length > 0) {
    throw new InputRefused(
      path,
      faults.map(({ path: place, message }) => ({
        path: place || 'export',
        message,
        mend: 'Continue the chain as it was sealed.',
      })),
    );
  }
  return read.sealed;
}
