// The catalogue's words on ownership flags. A chunk of their own (vite.config.ts): no page that answers
// first needs them.
import { flagTexts } from '@rolewright/catalogue/flags';
import type { FlagText } from '@rolewright/catalogue';

const known = Object.keys(flagTexts) as (keyof typeof flagTexts)[];

/** The catalogue's words on a flag, however the words of its code are joined; undefined where it has none. */
export function flagText(flag: string): FlagText | undefined {
  const plain = flag.toUpperCase().replace(/[_-]+/g, ' ').trim();
  const found = known.find(
    (name) => plain === name || plain.startsWith(`${name} `) || plain.startsWith(`${name}:`),
  );
  return found && flagTexts[found];
}

export const flagName = (flag: string): string => flagText(flag)?.name ?? flag;
