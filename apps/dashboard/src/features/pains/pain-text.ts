import { triggers } from '@rolewright/catalogue/overview';
import type { PainStatus } from './pains-words.js';
import { flagName } from '../../ui/flags.js';
import { plainWords } from '../../ui/plain-words.js';

interface Named {
  id: string;
  name: string;
}

/** Quotation marks as they are printed. */
export const typographic = (text: string) => text.replace(/"([^"]*)"/g, '“$1”');

/** A sentence of the engine about signs: names for codes, and no programmer's quotation marks. */
export const signWords = (text: string, domains: readonly Named[] | undefined): string =>
  typographic(
    plainWords(
      text
        .replace(/ \(([A-Z]{3}) [a-z][\w-]*\)/g, ' in $1')
        .replace(
          /\bflagged ([A-Z][A-Z ]*[A-Z])\b/g,
          (_, flag: string) => `flagged “${flagName(flag)}”`,
        ),
      domains,
    ),
  );

/**
 * Why a pain stands as it does, without what the page shows beside it: the signs that hold, each by its
 * code, and the day since when.
 */
export function reasonAlone(
  { reason, indicators }: Pick<PainStatus, 'reason' | 'indicators'>,
  domains: readonly Named[] | undefined,
): string {
  let rest = reason;
  for (const { id, text } of indicators) rest = rest.replace(`${id}: ${text}`, '');
  return signWords(
    rest
      .replace(/^(?:Active|Cleared) since \d{4}-\d{2}-\d{2}: (.)/, (_, first: string) =>
        first.toUpperCase(),
      )
      .replace(
        /\bT\d+\b/g,
        (id) => triggers.find((trigger) => trigger.id === id)?.name.toLowerCase() ?? id,
      )
      .replace(/Still to be seen:\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim(),
    domains,
  );
}

/** What to record, and in which domain: "a reading of “Minutes to detect”", LOG. */
export function missingWords(
  text: string,
  domains: readonly Named[] | undefined,
): { text: string; domain: string | null } {
  const [, words, domain] = /^(.*) \(([A-Z]{3}) [\w-]+\)$/.exec(text) ?? [];
  const plain = signWords(words ?? text, domains);
  return {
    text: plain.charAt(0).toUpperCase() + plain.slice(1),
    domain: domain ?? null,
  };
}
