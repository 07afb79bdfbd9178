import { texts } from './texts.js';

const t = texts('flags', {
  UNOWNED: 'Unowned',
  PHANTOM: 'Phantom owner',
  CONTESTED: 'Contested',
  SHADOW: 'Shadow owner',
  HERO: 'One hero',
  'TRUCK NUMBER': 'Key-person risk',
  CONCENTRATION: 'Concentrated',
  FRAGMENTED: 'Fragmented',
  RWA: 'Responsibility without authority',
  'REMOTE VETO': 'Remote veto',
  'BROKEN HANDOFF': 'Broken handoff',
  meaning_UNOWNED: 'Nobody has accepted it, and the answers point nowhere.',
  meaning_PHANTOM: 'An owner is recorded, but people do not recognise them or they have left.',
  meaning_CONTESTED: 'Several roles are taken for the owner.',
  meaning_SHADOW: 'Most people name somebody other than the recorded owner.',
  meaning_HERO: 'One person carries the work, with no deputy who has been tested.',
  'meaning_TRUCK NUMBER': 'Losing very few people would leave most of the weight unowned.',
  meaning_CONCENTRATION: 'Ownership sits with very few people.',
  meaning_FRAGMENTED: 'Ownership is spread without agreed boundaries.',
  meaning_RWA: 'The owner answers for outcomes that they cannot decide.',
  'meaning_REMOTE VETO': 'A role can block a decision without doing any of the work.',
  'meaning_BROKEN HANDOFF': 'Work does not reach the domain that needs it next.',
});

type Known = Parameters<typeof t>[0] extends infer K
  ? K extends `meaning_${infer Flag}`
    ? Flag
    : never
  : never;

const known: readonly Known[] = [
  'UNOWNED',
  'PHANTOM',
  'CONTESTED',
  'SHADOW',
  'HERO',
  'TRUCK NUMBER',
  'CONCENTRATION',
  'FRAGMENTED',
  'RWA',
  'REMOTE VETO',
  'BROKEN HANDOFF',
];

/** A flag of the ownership analysis by its own name, however the words of its code are joined. */
function find(flag: string): Known | undefined {
  const plain = flag.toUpperCase().replace(/[_-]+/g, ' ').trim();
  return known.find(
    (name) => plain === name || plain.startsWith(`${name} `) || plain.startsWith(`${name}:`),
  );
}

export function flagName(flag: string): string {
  const found = find(flag);
  return found ? t(found) : flag;
}

export function flagMeaning(flag: string): string {
  const found = find(flag);
  return found ? t(`meaning_${found}`) : '';
}
