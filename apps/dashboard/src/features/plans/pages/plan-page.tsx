import { useQuery } from '@apollo/client/react';
import { Board } from '../components/board.js';
import { MoveConflictDialog } from '../components/move-conflict.js';
import { MoveDrawer, NewMoveDrawer } from '../components/move-drawers.js';
import { OutcomeView } from '../components/outcome.js';
import { PlanHead } from '../components/plan-head.js';
import styles from '../components/plans.module.css';
import { Timeline } from '../components/timeline.js';
import { moveKinds, t } from '../plans-words.js';
import type { Plan } from '../plans-words.js';
import type { planSearch } from '../search.js';
import { useMoveChanges } from '../use-move-changes.js';
import type { MoveChanges } from '../use-move-changes.js';
import { PlanDocument } from '../../../graphql/generated/plans.js';
import { useModel } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { ErrorState, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

type PlanSearch = SearchOf<typeof planSearch>;

interface PlanPageProps {
  organisationId: string;
  organisationName: string;
  planId: string;
  mayEdit: boolean;
  search: PlanSearch;
  onSearch: (change: PlanSearch) => void;
}

const views = [
  ['board', undefined],
  ['timeline', 'timeline'],
  ['outcome', 'outcome'],
] as const;

/** One plan: its moves as a board or over time, and held against what is so. */
export function PlanPage(props: PlanPageProps) {
  const result = useQuery(PlanDocument, {
    variables: { organisationId: props.organisationId, planId: props.planId },
  });
  return (
    <div className={page.page}>
      <QueryView
        result={result}
        failure={t('failurePlan')}
        skeleton={
          <>
            <Skeleton width="min(30rem, 90%)" height="7rem" />
            <SkeletonLines count={4} height="6rem" />
          </>
        }
      >
        {({ plan }) => <Shown {...props} plan={plan} onAgain={() => void result.refetch()} />}
      </QueryView>
    </div>
  );
}

function Shown({
  organisationId,
  organisationName,
  planId,
  mayEdit,
  search,
  onSearch,
  plan,
  onAgain,
}: PlanPageProps & { plan: Plan; onAgain: () => void }) {
  const model = useModel();
  const changes = useMoveChanges(organisationId, plan.moves);
  const isOpen = plan.summary.closedAt === null;
  const opened = search.move && plan.moves.find(({ moveId }) => moveId === search.move);
  const adding = mayEdit && isOpen && moveKinds.find((kind) => kind.toLowerCase() === search.add);
  return (
    <>
      <title>{t('planTitle', { title: plan.summary.title, organisation: organisationName })}</title>
      <PlanHead
        organisationId={organisationId}
        plan={plan}
        mayEdit={mayEdit}
        editing={mayEdit && isOpen && search.edit === 'plan'}
        onEdit={(open) => onSearch({ edit: open ? 'plan' : undefined })}
      />
      <div className={styles.viewBar}>
        <nav className={page.tabs} aria-label={t('views')}>
          {views.map(([name, view]) => (
            <ChoiceLink
              key={name}
              change={{ view, move: undefined, add: undefined, edit: undefined }}
              className={page.tab}
            >
              {t(name)}
            </ChoiceLink>
          ))}
        </nav>
        <p className={styles.saved} role="status">
          {changes.savedAt &&
            t('saved', {
              time: changes.savedAt.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
            })}
        </p>
      </div>
      {changes.error !== null && !opened && (
        <ErrorState what={t('actFailed')} error={changes.error} onRetry={onAgain} />
      )}
      {search.view === undefined && <Board changes={changes} mayEdit={mayEdit && isOpen} />}
      {search.view === 'timeline' && <Timeline plan={plan} moves={changes.moves} />}
      {search.view === 'outcome' && <OutcomeView outcome={plan.outcome} model={model} />}
      {search.view === undefined && (
        <DeletedMoves plan={plan} changes={changes} mayEdit={mayEdit && isOpen} />
      )}
      {opened && (
        <MoveDrawer
          organisationId={organisationId}
          plan={plan}
          move={opened}
          model={model}
          changes={changes}
          mayEdit={mayEdit && isOpen}
          onClose={() => onSearch({ move: undefined })}
        />
      )}
      {adding && (
        <NewMoveDrawer
          key={adding}
          organisationId={organisationId}
          planId={planId}
          kind={adding}
          model={model}
          onClose={() => onSearch({ add: undefined })}
        />
      )}
      {changes.conflict && (
        <MoveConflictDialog
          conflict={changes.conflict}
          changes={changes}
          model={model}
          onTheirs={onAgain}
        />
      )}
    </>
  );
}

function DeletedMoves({
  plan,
  changes,
  mayEdit,
}: {
  plan: Plan;
  changes: MoveChanges;
  mayEdit: boolean;
}) {
  if (plan.deletedMoves.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>{t('deletedMoves', { count: plan.deletedMoves.length })}</summary>
      <ul className={styles.deletedMoves}>
        {plan.deletedMoves.map(({ moveId, title }) => (
          <li key={moveId}>
            <span>{title}</span>
            {mayEdit && (
              <Button look="secondary" onClick={() => void changes.restore(moveId)}>
                {t('restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
