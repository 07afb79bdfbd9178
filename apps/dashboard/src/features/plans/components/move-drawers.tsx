import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { BandAt } from './band-way.js';
import { MoveForm, emptyMove, fieldsFrom, inputOf, isMoveFields } from './move-form.js';
import styles from './plans.module.css';
import { criterionName, t } from '../plans-words.js';
import type { Move, Plan } from '../plans-words.js';
import type { MoveChanges } from '../use-move-changes.js';
import { AddPlanMoveDocument, PlanDocument } from '../../../graphql/generated/plans.js';
import type { MoveKind } from '../../../graphql/generated/plans.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { formatShortDate } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import { plainWords, roleName } from '../../../ui/plain-words.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';

interface DrawerProps {
  organisationId: string;
  model: Model | undefined;
  onClose: () => void;
}

/** A new move under a kind; what was written outlives a lost connection. */
export function NewMoveDrawer({
  organisationId,
  planId,
  kind,
  model,
  onClose,
}: DrawerProps & { planId: string; kind: MoveKind }) {
  const draft = useDraft(`${organisationId}.plan.${planId}.new`, emptyMove(kind), isMoveFields);
  const [requestKey] = useState(newRequestKey);
  const [add, { error, loading }] = useMutation(AddPlanMoveDocument, {
    refetchQueries: [PlanDocument],
    awaitRefetchQueries: true,
  });
  return (
    <Drawer title={t('addTo', { kind: t(kind) })} onClose={onClose}>
      {error && <ErrorState what={t('saveFailed')} error={error} />}
      <MoveForm
        organisationId={organisationId}
        model={model}
        draft={draft}
        withState={false}
        submit={t('add')}
        busy={loading}
        onSubmit={(fields) =>
          void add({
            variables: { input: { organisationId, planId, requestKey, move: inputOf(fields) } },
          }).then(
            () => {
              draft.clear();
              onClose();
            },
            () => undefined,
          )
        }
      />
    </Drawer>
  );
}

/** A move in full: read by everyone, changed by those who plan while the plan is open. */
export function MoveDrawer({
  organisationId,
  plan,
  move,
  model,
  changes,
  mayEdit,
  onClose,
}: DrawerProps & { plan: Plan; move: Move; changes: MoveChanges; mayEdit: boolean }) {
  const found = plan.outcome.moves.find(({ moveId }) => moveId === move.moveId);
  return (
    <Drawer
      title={move.title}
      kicker={<p className={styles.soft}>{t(move.kind)}</p>}
      onClose={onClose}
    >
      <div className={styles.drawer}>
        {move.expected && (
          <p className={styles.drawerThen}>
            <span>{t('expectedAfter')}</span> <BandAt {...move.expected} />
          </p>
        )}
        <MoveAims move={move} model={model} />
        {changes.error !== null && <ErrorState what={t('saveFailed')} error={changes.error} />}
        {mayEdit ? (
          <EditMove
            key={`${move.moveId} ${String(move.version)}`}
            {...{ organisationId, move, model, changes, onClose }}
          />
        ) : (
          <dl className={styles.told}>
            {move.text && (
              <>
                <dt>{t('moveText')}</dt>
                <dd>{plainWords(move.text, model?.domains)}</dd>
              </>
            )}
            <dt>{t('state')}</dt>
            <dd>{t(move.state)}</dd>
            <dt>{t('ownerRole')}</dt>
            <dd>{move.ownerRole ? roleName(move.ownerRole) : t('nobody')}</dd>
            <dt>{t('dueOn')}</dt>
            <dd>{move.dueOn ? formatShortDate(move.dueOn) : t('noDue')}</dd>
            {found && found.heldBefore > 0 && (
              <>
                <dt>{t('heldBefore')}</dt>
                <dd>{found.heldBefore}</dd>
              </>
            )}
          </dl>
        )}
      </div>
    </Drawer>
  );
}

/** What a move aims at, and whether it holds now. */
function MoveAims({ move, model }: { move: Move; model: Model | undefined }) {
  if (move.criteria.length === 0) return <p className={styles.soft}>{t('noCriteria')}</p>;
  return (
    <section aria-label={t('aims')}>
      <h3 className={styles.aimsTitle}>{t('aims')}</h3>
      <ul className={styles.aims}>
        {move.criteria.map(({ domain, criterion, state }) => (
          <li key={`${domain} ${criterion}`} data-state={state}>
            {domainName(model, domain)}: {criterionName(criterion).toLowerCase()}{' '}
            <span className={styles.aimState}>
              {t(state === 'holds' ? 'say_holds' : state === 'fails' ? 'say_fails' : 'say_unknown')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EditMove({
  organisationId,
  move,
  model,
  changes,
  onClose,
}: DrawerProps & { move: Move; changes: MoveChanges }) {
  const draft = useDraft(
    `${organisationId}.move.${move.moveId}.${String(move.version)}`,
    fieldsFrom(move),
    isMoveFields,
  );
  return (
    <MoveForm
      organisationId={organisationId}
      model={model}
      draft={draft}
      withState
      submit={t('save')}
      busy={changes.saving}
      onSubmit={(fields) =>
        void changes
          .save({
            organisationId,
            moveId: move.moveId,
            version: move.version,
            state: fields.state,
            move: inputOf(fields),
          })
          .then((saved) => {
            if (!saved) return;
            draft.clear();
            onClose();
          })
      }
    >
      <Button
        look="danger"
        onClick={() =>
          void changes.remove(move).then((removed) => {
            if (removed) onClose();
          })
        }
      >
        {t('deleteMove')}
      </Button>
    </MoveForm>
  );
}
