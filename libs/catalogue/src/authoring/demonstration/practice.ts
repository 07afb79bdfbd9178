import type { MaturityModel } from '@rolewright/domain';
import { dayOf, hash } from './calendar.js';
import { quarters } from './story.js';
import type { DomainStory, Quarter } from './story.js';

/** What is known of one criterion in one domain at the end of a quarter. */
export interface Seen {
  value: boolean | number;
  /** The quarter in which the value was first seen. */
  changedIn: Quarter;
  /** The quarter and the day of the latest look. */
  seenIn: Quarter;
  seenOn: string;
  looked: boolean;
  /** The looks before the latest that saw the same, oldest first. */
  earlier: { seenIn: Quarter; seenOn: string }[];
}

export type Practice = Map<string, Seen>;

/** Facts that stay good for a year are looked at again after two or three quarters; the others every quarter. */
const yearlyLook = (key: string) => 2 + (hash(key) % 2);

const word = /^(?<mark>[!?]?)(?<id>[REOG]\d?)(?:=(?<share>0?\.\d+|1))?$/;

/** Follows a domain's cells up to and including a quarter: changes first, then the regular looks. */
export function practiceAt(
  key: string,
  story: DomainStory,
  model: MaturityModel,
  until: Quarter,
): Practice {
  const practice: Practice = new Map();
  for (const [index, quarter] of quarters.entries()) {
    const touched = new Set<string>();
    for (const token of (story.cells[index] ?? '').split(/\s+/).filter(Boolean)) {
      const { mark, id = '', share } = word.exec(token)?.groups ?? {};
      const meant = model.criteria.filter((criterion) => criterion.id.startsWith(id));
      if (id === '' || meant.length === 0 || (mark !== '?' && id.length === 1)) {
        throw new Error(`${key} ${quarter}: "${token}" is not a word of a cell`);
      }
      if (mark === '?') {
        for (const [criterion, seen] of practice) if (criterion.startsWith(id)) seen.looked = false;
        continue;
      }
      const value = share === undefined ? mark !== '!' : Number(share);
      const before = practice.get(id);
      const changedIn = before?.value === value ? before.changedIn : quarter;
      practice.set(id, {
        value,
        changedIn,
        seenIn: quarter,
        seenOn: dayOf(quarter, `${key}/${id}`),
        looked: true,
        earlier: before?.value === value ? looksOf(before) : [],
      });
      touched.add(id);
    }
    for (const [id, seen] of practice) {
      if (!seen.looked || touched.has(id)) continue;
      const yearly =
        (model.criteria.find((criterion) => criterion.id === id)?.validDays ?? 0) >= 365;
      if (yearly && index - quarters.indexOf(seen.seenIn) < yearlyLook(`${key}/${id}`)) continue;
      seen.earlier = looksOf(seen);
      seen.seenIn = quarter;
      seen.seenOn = dayOf(quarter, `${key}/${id}`);
    }
    if (quarter === until) break;
  }
  return practice;
}

const looksOf = ({ earlier, seenIn, seenOn }: Seen) => [...earlier, { seenIn, seenOn }];
