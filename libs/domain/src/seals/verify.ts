import { z } from 'zod';
import { canonicalJson } from '../facts/canonical-json.js';
import { parseOrganisationFile } from '../facts/parse-organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { engineVersion, score } from '../scoring/score.js';
import { type Seal, type SealExport, exportFormat, exportText, sha256Of } from './seal.js';

export interface VerificationFault {
  /** Sequence of the seal; null where the fault lies outside them. */
  seal: number | null;
  /** Where in the export, e.g. `seals[2].content.result.index`. */
  path: string;
  message: string;
}

export interface Verification {
  verified: boolean;
  organisation: string | null;
  /** Hash of the last seal; null where the export could not be read. */
  head: string | null;
  seals: number;
  /** In the order of the export; empty where all is well. */
  faults: VerificationFault[];
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const words = z.string().min(1);
const exportSchema = z.strictObject({
  format: z.literal(exportFormat),
  organisation: words,
  head: hash,
  seals: z
    .array(
      z.strictObject({
        content: z.strictObject({
          sequence: z.int().min(1),
          previous: hash.nullable(),
          supersedes: hash.nullable(),
          asOf: z.iso.date(),
          model: words,
          engine: words,
          input: z.record(z.string(), z.unknown()),
          result: z.record(z.string(), z.unknown()),
          signer: words,
          reason: words,
          sealedAt: z.iso.datetime(),
        }),
        sha256: hash,
      }),
    )
    .min(1),
});

/**
 * Recomputes every hash and every score of an export and names what differs, in the export's order
 * (engine-contract.md §7). Any changed byte is named, white space included.
 *
 * @param text the export's bytes as text
 * @param expectedHead hash of the last seal, known from elsewhere; without it a cut-off tail with a new head passes
 */
export async function verifyExport(
  text: string,
  models: readonly MaturityModel[],
  expectedHead?: string,
): Promise<Verification> {
  const read = readExport(text);
  if ('fault' in read)
    return { verified: false, organisation: null, head: null, seals: 0, faults: [read.fault] };
  const { sealed } = read;
  const faults: VerificationFault[] = [];
  for (const [at, each] of sealed.seals.entries()) {
    faults.push(...(await faultsOfSeal(each, at, sealed, models)));
  }
  const last = sealed.seals.at(-1)?.sha256 ?? '';
  const outside = (path: string, message: string) => faults.push({ seal: null, path, message });
  if (sealed.head !== last) outside('head', `says ${sealed.head}, but the last seal is ${last}.`);
  if (expectedHead !== undefined && expectedHead.toLowerCase() !== last)
    outside(
      'head',
      `The last seal is ${last}, not ${expectedHead}: seals are missing or replaced.`,
    );
  if (faults.length === 0) {
    const written = exportText(sealed);
    if (written !== text)
      outside('', `is not written canonically, from ${placeOf(written, text)}.`);
  }
  return {
    verified: faults.length === 0,
    organisation: sealed.organisation,
    head: sealed.head,
    seals: sealed.seals.length,
    faults,
  };
}

/** An export read for sealing on; its shape is checked, its hashes are not. */
export function readExport(text: string): { sealed: SealExport } | { fault: VerificationFault } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { fault: { seal: null, path: '', message: 'is no JSON.' } };
  }
  const parsed = exportSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).reduce<string>(
      (place, step) =>
        typeof step === 'number' ? `${place}[${step}]` : `${place}${place && '.'}${String(step)}`,
      '',
    );
    const at =
      issue?.path[0] === 'seals' && typeof issue.path[1] === 'number' ? issue.path[1] : null;
    return {
      fault: {
        seal: at === null ? null : at + 1,
        path,
        message: issue?.message ?? 'has another shape.',
      },
    };
  }
  // `input` and `result` are compared whole when they are verified.
  return { sealed: parsed.data as unknown as SealExport };
}

async function faultsOfSeal(
  { content, sha256 }: Seal,
  at: number,
  { seals, organisation }: SealExport,
  models: readonly MaturityModel[],
): Promise<VerificationFault[]> {
  const faults: VerificationFault[] = [];
  const say = (path: string, message: string) =>
    faults.push({ seal: at + 1, path: `seals[${String(at)}].${path}`, message });
  const recomputed = await sha256Of(canonicalJson(content));
  if (recomputed !== sha256) say('sha256', `says ${sha256}; the content has ${recomputed}.`);
  if (content.sequence !== at + 1)
    say('content.sequence', `is ${content.sequence}, not ${at + 1}.`);
  const before = seals[at - 1]?.sha256 ?? null;
  if (content.previous !== before)
    say(
      'content.previous',
      `names ${content.previous ?? 'none'}; the seal before is ${before ?? 'none'}.`,
    );
  const earlier = seals.slice(0, at);
  const sameDay =
    earlier.filter((each) => each.content.asOf === content.asOf).at(-1)?.sha256 ?? null;
  if (content.supersedes !== sameDay)
    say(
      'content.supersedes',
      `names ${content.supersedes ?? 'none'}; the seal of that day before it is ${sameDay ?? 'none'}.`,
    );
  if (sameDay === null && earlier.some((each) => each.content.asOf > content.asOf))
    say('content.asOf', `is ${content.asOf}, though a later day was sealed before.`);
  const model = models.find(({ id }) => id === content.model);
  if (!model) {
    say(
      'content.model',
      `is ${content.model}, which is not known here, so that its score cannot be recomputed.`,
    );
    return faults;
  }
  const parsed = parseOrganisationFile(content.input, model);
  if (!parsed.ok) {
    const [first] = parsed.faults;
    say(`content.input.${first?.path ?? ''}`, first?.message ?? 'is refused.');
    return faults;
  }
  const { file } = parsed;
  if (file.organisation.name !== organisation)
    say('content.input.organisation.name', `is ${file.organisation.name}, not ${organisation}.`);
  if (file.asOf !== content.asOf)
    say('content.input.asOf', `is ${file.asOf}, not ${content.asOf}.`);
  const difference = firstDifference(content.result, score(file, model), 'content.result');
  if (difference !== null) {
    const engine =
      content.engine === engineVersion
        ? ''
        : `; sealed by engine ${content.engine}, recomputed by ${engineVersion}`;
    say(
      difference.path,
      `is ${difference.stored}; recomputed it is ${difference.recomputed}${engine}.`,
    );
  }
  return faults;
}

/** The first place, by names in order, where two values' canonical JSON differs. */
function firstDifference(
  stored: unknown,
  recomputed: unknown,
  path: string,
): { path: string; stored: string; recomputed: string } | null {
  const written = (value: unknown): string =>
    value === undefined ? 'missing' : canonicalJson(value);
  if (written(stored) === written(recomputed)) return null;
  if (isRecord(stored) && isRecord(recomputed)) {
    for (const name of [...new Set([...Object.keys(stored), ...Object.keys(recomputed)])].sort()) {
      const place = Array.isArray(stored) ? `${path}[${name}]` : `${path}.${name}`;
      const found = firstDifference(stored[name], recomputed[name], place);
      if (found) return found;
    }
  }
  return { path, stored: written(stored), recomputed: written(recomputed) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function placeOf(expected: string, found: string): string {
  let at = 0;
  while (at < found.length && expected[at] === found[at]) at += 1;
  return `character ${String(at + 1)} on`;
}
