import { bodyOf } from '../change.js';
import type { Change } from '../change.js';
import { r } from '../register-words.js';
import { rowFields } from '../row-fields.js';
import type { EditedSection } from '../row-fields.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import type { ConflictRow } from '../../../ui/conflict.js';

interface SettleProps {
  change: Change;
  section: EditedSection;
  mine: Readonly<Record<string, unknown>>;
  /** Whether theirs can still be replaced; by default wherever it still stands. */
  mayKeep?: (standing: Readonly<Record<string, unknown>>) => boolean;
  /** Closes the form once theirs is taken. */
  onTaken: () => void;
}

/** Shows both where somebody else changed the same row, and lets the person choose. */
export function Settle({ change, section, mine, mayKeep = () => true, onTaken }: SettleProps) {
  if (change.conflict === undefined) return null;
  const theirs: ConflictRow[] = change.conflict ? rowFields(section, bodyOf(change.conflict)) : [];
  // Only what the form can change is compared.
  const ours = rowFields(section, mine);
  const labels = new Set(ours.map(({ label }) => label));
  return (
    <ConflictDialog
      title={r('conflictTitle')}
      mine={ours}
      theirs={theirs.filter(({ label }) => labels.has(label))}
      {...(change.conflict && mayKeep(change.conflict) ? { onKeepMine: change.keepMine } : {})}
      onTakeTheirs={() => {
        change.takeTheirs();
        onTaken();
      }}
      onClose={change.letBe}
      busy={change.busy}
    />
  );
}
