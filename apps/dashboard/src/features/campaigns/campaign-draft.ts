import { kinds, quarterName, t } from './campaign-words.js';
import type { Kind } from './campaign-words.js';
import { currentQuarter, daysAfter, daysFrom } from './days.js';

/** A new campaign while it is written. */
export interface CampaignDraft {
  kind: Kind;
  quarter: string;
  /** Empty: the usual one of its kind and quarter. */
  title: string;
  domains: readonly string[];
  opensOn: string;
  dueOn: string;
  respondentIds: readonly string[];
  pasted: string;
}

const usualDays = 14;

export const usualTitle = (kind: Kind, quarter: string) =>
  t('titleOf', { kind: t(kind), quarter: quarterName(quarter) });

export const freshDraft = (today: string, domains: readonly string[]): CampaignDraft => ({
  kind: 'DIAGNOSTIC',
  quarter: currentQuarter(today),
  title: '',
  domains,
  opensOn: '',
  dueOn: daysAfter(today, usualDays),
  respondentIds: [],
  pasted: '',
});

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether what this browser kept can still be a draft. */
export function fitsDraft(value: unknown): value is CampaignDraft {
  if (typeof value !== 'object' || value === null) return false;
  const kept = value as Record<string, unknown>;
  return (
    kinds.some((kind) => kind === kept['kind']) &&
    isTexts(kept['domains']) &&
    isTexts(kept['respondentIds']) &&
    ['quarter', 'title', 'opensOn', 'dueOn', 'pasted'].every(
      (name) => typeof kept[name] === 'string',
    )
  );
}

export interface DraftFaults {
  domains?: string;
  dueOn?: string;
  opensOn?: string;
}

/** What has to be mended before it can be sent; `today` is the organisation's. */
export function faultsOf(
  draft: Pick<CampaignDraft, 'domains' | 'opensOn' | 'dueOn'>,
  today: string,
): DraftFaults {
  const faults: DraftFaults = {};
  if (draft.domains.length === 0) faults.domains = t('domainsMissing');
  if (!draft.dueOn) faults.dueOn = t('dueMissing');
  else if (daysFrom(today, draft.dueOn) < 0) faults.dueOn = t('duePast');
  else if (draft.opensOn && daysFrom(draft.opensOn, draft.dueOn) < 0)
    faults.dueOn = t('dueBeforeOpen');
  return faults;
}
