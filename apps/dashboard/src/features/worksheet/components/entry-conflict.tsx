import { type Entry, shareOf } from '../entries.js';
import type { CurrentFact, EntryConflict } from '../use-recording.js';
import { type Grade, t, valueWords } from '../worksheet-words.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { formatShortDate } from '../../../ui/format.js';

const rows = (value: string, observedAt: string, grade: string, source: string | null) => [
  { label: t('value'), value },
  { label: t('observedAt'), value: formatShortDate(observedAt) },
  { label: t('grade'), value: t(grade as Grade) },
  ...(source ? [{ label: t('source'), value: source }] : []),
];

const mineOf = (entry: Entry) =>
  rows(
    valueWords({
      holds: entry.value === 'share' ? null : entry.value === 'holds',
      share: entry.value === 'share' ? shareOf(entry.percent) : null,
    }),
    entry.observedAt,
    entry.grade ?? 'STATEMENT',
    entry.source || null,
  );

const theirsOf = (current: CurrentFact | null) =>
  current ? rows(valueWords(current), current.observedAt, current.grade, current.source) : [];

interface EntryConflictDialogProps {
  conflict: EntryConflict;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** Two people entered one criterion: both are shown, and this one's word only counts when kept on purpose. */
export function EntryConflictDialog({ conflict, ...actions }: EntryConflictDialogProps) {
  const { entry, current } = conflict;
  return (
    <ConflictDialog
      title={t('conflict', { domain: entry.domain, criterion: entry.criterion })}
      mine={mineOf(entry)}
      theirs={theirsOf(current)}
      {...actions}
    />
  );
}
