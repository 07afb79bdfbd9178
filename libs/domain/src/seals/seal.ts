import { DomainError } from '../access/index.js';
import { canonicalJson } from '../facts/canonical-json.js';
import type { IsoDate, OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { engineVersion, score } from '../scoring/score.js';
import type { ScoreResult } from '../scoring/score-result.js';

export const exportFormat = 'rolewright-export@1';

/** What a seal holds and its hash covers (engine-contract.md §7). */
export interface SealContent {
  /** 1 for the first of an organisation. */
  sequence: number;
  /** Hash of the seal before; null for the first. */
  previous: string | null;
  /** Hash of the seal of the same day that this one corrects; null for a first statement. */
  supersedes: string | null;
  asOf: IsoDate;
  model: string;
  engine: string;
  input: OrganisationFile;
  result: ScoreResult;
  signer: string;
  reason: string;
  /** Instant of the signature, ISO 8601 in UTC. */
  sealedAt: string;
}

export interface Seal {
  content: SealContent;
  /** SHA-256 of the content's canonical JSON, 64 hexadecimal digits. */
  sha256: string;
}

/** An organisation's chain of seals, oldest first. Its bytes are its canonical JSON and a line break. */
export interface SealExport {
  format: typeof exportFormat;
  organisation: string;
  /** Hash of the last seal. Kept elsewhere as well, it shows a cut-off tail. */
  head: string;
  seals: Seal[];
}

export interface Signature {
  signer: string;
  reason: string;
  sealedAt: string;
  /** True where a seal of the same day is to be corrected. */
  restate?: boolean;
}

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Seals a file's score behind the seals that are there (engine-contract.md §7). Throws CONFLICT where the day comes
 * before the last sealed one, where the day is sealed and no restatement is asked for, or where one is asked for and
 * the day is not sealed; INPUT_INVALID for an empty signer or reason and for another organisation's file.
 */
export async function seal(
  file: OrganisationFile,
  model: MaturityModel,
  { signer, reason, sealedAt, restate = false }: Signature,
  before?: SealExport,
): Promise<SealExport> {
  if (signer.trim() === '' || reason.trim() === '')
    throw new DomainError('INPUT_INVALID', { mend: 'A seal needs a signer and a reason.' });
  const seals = before?.seals ?? [];
  const organisation = before?.organisation ?? file.organisation.name;
  if (organisation !== file.organisation.name) {
    throw new DomainError('INPUT_INVALID', {
      organisation: file.organisation.name,
      mend: `The export belongs to ${organisation}; seals of two organisations never share a chain.`,
    });
  }
  const content: SealContent = {
    sequence: seals.length + 1,
    previous: seals.at(-1)?.sha256 ?? null,
    supersedes: supersededBy(file.asOf, seals, restate),
    asOf: file.asOf,
    model: model.id,
    engine: engineVersion,
    input: file,
    result: score(file, model),
    signer: signer.trim(),
    reason: reason.trim(),
    sealedAt,
  };
  const sha256 = await sha256Of(canonicalJson(content));
  return {
    format: exportFormat,
    organisation,
    head: sha256,
    seals: [...seals, { content, sha256 }],
  };
}

/** An export's bytes, as text. */
export const exportText = (sealed: SealExport): string => `${canonicalJson(sealed)}\n`;

function supersededBy(asOf: IsoDate, seals: readonly Seal[], restate: boolean): string | null {
  const sameDay = seals.filter(({ content }) => content.asOf === asOf).at(-1);
  if (restate !== (sameDay !== undefined)) {
    throw new DomainError('CONFLICT', {
      asOf,
      mend: restate
        ? 'No seal of this day is there to restate.'
        : 'This day is sealed. A correction is a restatement, signed and visible.',
    });
  }
  const last = seals.reduce(
    (latest, { content }) => (content.asOf > latest ? content.asOf : latest),
    '',
  );
  if (!sameDay && asOf < last) {
    throw new DomainError('CONFLICT', {
      asOf,
      mend: `${last} is sealed already. What was learned late belongs to the next quarter.`,
    });
  }
  return sameDay?.sha256 ?? null;
}
