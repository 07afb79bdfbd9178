import { authority, r } from './register-words.js';
import type { OwnershipSection } from '../../graphql/generated/ownership.js';
import type { ConflictRow } from '../../ui/conflict.js';
import { formatNumber, formatShare, formatShortDate } from '../../ui/format.js';
import { roleName } from '../../ui/plain-words.js';

const fields = {
  ASSIGNMENTS: ['role', 'holder', 'assignedBy', 'acceptedAt', 'deputy', 'deputyTestedAt'],
  DECISIONS: [
    'decider',
    'agree',
    'recommend',
    'input',
    'perform',
    'escalation',
    'need',
    'held',
    'threshold',
    'reversible',
    'lastLoggedAt',
    'overriddenShare',
  ],
  HANDOFFS: [
    'sender',
    'receiver',
    'trigger',
    'payload',
    'slaHours',
    'acknowledgedAt',
    'exercisedAt',
    'triggers',
    'transfers',
    'accepted',
  ],
  METRICS: ['target', 'source', 'readings', 'citedBy'],
  EXECUTIVE_DECISIONS: ['decision', 'decidedBy', 'decidedAt', 'reportedAt'],
} as const satisfies Partial<Record<OwnershipSection, readonly string[]>>;

export type EditedSection = keyof typeof fields;
type Field = (typeof fields)[EditedSection][number];

const isReading = (value: unknown): value is { quarter: string; value: number } =>
  typeof value === 'object' && value !== null && 'quarter' in value && 'value' in value;

function told(field: Field, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.length === 0
      ? null
      : value
          .map((each) =>
            isReading(each)
              ? `${each.quarter}: ${formatNumber(each.value)}`
              : roleName(String(each)),
          )
          .join(', ');
  if (typeof value === 'boolean') return r(value ? 'yes' : 'no');
  if (typeof value === 'number')
    return field === 'need' || field === 'held'
      ? authority(value)
      : field === 'overriddenShare'
        ? formatShare(value)
        : field === 'slaHours'
          ? r('hours', { count: value })
          : formatNumber(value);
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatShortDate(text) : roleName(text);
}

/** What a row says, field by field in plain words; what it does not say is left out. */
export const rowFields = (
  section: EditedSection,
  body: Readonly<Record<string, unknown>>,
): ConflictRow[] =>
  fields[section].flatMap((field) => {
    const value = told(field, body[field]);
    return value === null ? [] : [{ label: r(`field_${field}`), value }];
  });
