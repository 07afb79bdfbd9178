import type { Say } from './check-model.js';
import type { MaturityModel } from './maturity-model.js';

/** Holes in the constants of a model: shares outside 0..1, bounds in the wrong order, unknown references. */
export function checkRules(model: MaturityModel, say: Say): void {
  const { bands, scoring, gradeValues, derivation, ownership, extension } = model;
  const plain = bands.map((name) => name.trim().toLowerCase());
  if (new Set(plain).size < plain.length || plain.includes(''))
    say(['bands'], 'two bands have the same name, or one has none', 'Give each a name of its own.');
  checkInventory(model, say);
  if (!(gradeValues.statement < gradeValues.document && gradeValues.document < gradeValues.system))
    say(
      ['gradeValues'],
      'the grades must rise from statement to system',
      'Write them in that order.',
    );
  if (!(gradeValues.statement >= 0 && gradeValues.system <= 1))
    say(['gradeValues'], 'a grade lies outside 0 to 1', 'Write shares from 0 to 1.');
  if (!(scoring.progressCap < 1))
    say(
      ['scoring', 'progressCap'],
      'progress of a whole band would read as the next band',
      'Write a share below 1.',
    );
  const { contested, truckNumber, concentration, authorityGap } = ownership;
  const ordered: [PropertyKey[], string, number, string, number][] = [
    [
      ['scoring', 'confidence'],
      'medium',
      scoring.confidence.medium,
      'high',
      scoring.confidence.high,
    ],
    [['ownership', 'truckNumber'], 'critical', truckNumber.critical, 'high', truckNumber.high],
    [
      ['ownership', 'concentration'],
      'moderate',
      concentration.moderate,
      'concentrated',
      concentration.concentrated,
    ],
    [['ownership', 'authorityGap'], 'gap', authorityGap.gap, 'severeGap', authorityGap.severeGap],
    [
      ['ownership', 'contested'],
      'roleShare',
      contested.roleShare,
      'modalShare',
      contested.modalShare,
    ],
  ];
  for (const [path, lower, low, higher, high] of ordered) {
    if (!(low < high))
      say(
        path,
        `${lower} is ${String(low)}, not below ${higher}, which is ${String(high)}`,
        `Write ${lower} below ${higher}.`,
      );
  }
  checkShares({ scoring, derivation, ownership, extension }, [], say);
}

function checkInventory({ domains, scoring }: MaturityModel, say: Say): void {
  const { inventoryDomain } = scoring.notApplicable;
  const path = ['scoring', 'notApplicable', 'inventoryDomain'];
  const inventory = domains.find(({ id }) => id === inventoryDomain);
  if (!inventory)
    say(
      path,
      `the inventory domain ${inventoryDomain} does not exist`,
      `Known: ${domains.map(({ id }) => id).join(', ')}.`,
    );
  if (inventory?.mayBeNotApplicable)
    say(
      path,
      `${inventoryDomain} proves absences, so that it always applies`,
      'Let mayBeNotApplicable be false there.',
    );
}

/** Every number named a share, cap, gap or label bound lies in 0..1; every other is at least 0. */
function checkShares(value: object, path: readonly PropertyKey[], say: Say): void {
  for (const [key, entry] of Object.entries(value) as [string, unknown][]) {
    const here = [...path, key];
    if (entry !== null && typeof entry === 'object') checkShares(entry, here, say);
    if (typeof entry !== 'number') continue;
    if (!Number.isFinite(entry) || entry < 0)
      say(here, `${key} is ${String(entry)}`, 'Write a number of 0 or more.');
    else if (isShare(key) && entry > 1)
      say(here, `${key} is ${String(entry)}, more than the whole`, 'Write a share from 0 to 1.');
  }
}

const isShare = (key: string): boolean => /share|gap|cap|shift|knownness/i.test(key);
