import { criterionName, moveKinds, moveStates, t } from '../plans-words.js';
import type { MoveChanges, MoveConflict } from '../use-move-changes.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import type { ConflictRow } from '../../../ui/conflict.js';
import { formatShortDate } from '../../../ui/format.js';
import { roleName } from '../../../ui/plain-words.js';

interface Said {
  kind: unknown;
  title: unknown;
  text: unknown;
  ownerRole: unknown;
  dueOn: unknown;
  state: unknown;
  criteria: unknown;
}

/** A move's fields as both sides have them; what the service says by its own words is told by the screen's. */
function rowsOf(said: Said, model: Model | undefined): ConflictRow[] {
  const word = <T extends string>(known: readonly T[], value: unknown) =>
    known.find((one) => one === String(value).toUpperCase());
  const kind = word(moveKinds, said.kind);
  const state = word(moveStates, said.state);
  const text = (value: unknown) => (typeof value === 'string' && value ? value : null);
  const role = text(said.ownerRole);
  const day = text(said.dueOn);
  const criteria = (Array.isArray(said.criteria) ? said.criteria : []) as {
    domain: string;
    criterion: string;
  }[];
  return [
    { label: t('moveName'), value: text(said.title) },
    { label: t('moveText'), value: text(said.text) },
    { label: t('kind'), value: kind ? t(kind) : null },
    { label: t('state'), value: state ? t(state) : null },
    { label: t('ownerRole'), value: role && roleName(role) },
    { label: t('dueOn'), value: day && formatShortDate(day) },
    {
      label: t('criteria'),
      value:
        criteria
          .map(
            ({ domain, criterion }) =>
              `${domainName(model, domain)}: ${criterionName(criterion).toLowerCase()}`,
          )
          .join('; ') || null,
    },
  ];
}

/** Two people changed one move: both are shown, and the second one chooses. */
export function MoveConflictDialog({
  conflict: { mine, theirs },
  changes,
  model,
  onTheirs,
}: {
  conflict: MoveConflict;
  changes: MoveChanges;
  model: Model | undefined;
  /** What stands now is asked for again. */
  onTheirs: () => void;
}) {
  const take = () => {
    changes.takeTheirs();
    onTheirs();
  };
  return (
    <ConflictDialog
      title={t('conflictTitle')}
      mine={rowsOf({ ...mine.move, state: mine.state } as Said, model)}
      theirs={theirs ? rowsOf(theirs as unknown as Said, model) : []}
      busy={changes.saving}
      {...(theirs && { onKeepMine: () => void changes.keepMine() })}
      onTakeTheirs={take}
      onClose={take}
    />
  );
}
