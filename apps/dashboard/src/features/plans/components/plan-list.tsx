import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { BandAt } from './band-way.js';
import styles from './plans.module.css';
import { quarterName, sourceName, t } from '../plans-words.js';
import type { PlanSummary } from '../plans-words.js';
import { PlansDocument, RestorePlanDocument } from '../../../graphql/generated/plans.js';
import { Button } from '../../../ui/button.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { ErrorState } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { useToast } from '../../../ui/toast.js';

interface PlanListProps {
  organisationId: string;
  plans: readonly PlanSummary[];
  deleted: boolean;
  mayEdit: boolean;
}

/** Plans as a table; on a phone each row is a card. */
export function PlanList({ organisationId, plans, deleted, mayEdit }: PlanListProps) {
  const toast = useToast();
  const [restore, { error }] = useMutation(RestorePlanDocument, {
    refetchQueries: [PlansDocument],
    awaitRefetchQueries: true,
  });
  const bringBack = (plan: PlanSummary) =>
    void restore({ variables: { organisationId, planId: plan.planId } }).then(
      () => toast({ text: t('restored', { title: plan.title }) }),
      () => undefined,
    );
  return (
    <>
      {error && <ErrorState what={t('restoreFailed')} error={error} />}
      <TableScroll label={t('title')}>
        <table className={`${page.table} ${styles.plans}`}>
          <thead>
            <tr>
              <th scope="col">{t('plan')}</th>
              <th scope="col">{t('quarter')}</th>
              <th scope="col">{t('progress')}</th>
              <th scope="col">{t('bands')}</th>
              <th scope="col">{t('nextDue')}</th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => {
              const { todo, doing, done, overdue } = plan.moveCounts;
              const total = todo + doing + done;
              return (
                <tr key={plan.planId}>
                  <th scope="row">
                    {deleted ? (
                      plan.title
                    ) : (
                      <Link
                        to="/organisations/$organisationId/plans/$planId"
                        params={{ organisationId, planId: plan.planId }}
                      >
                        {plan.title}
                      </Link>
                    )}
                    <span className={page.under}>
                      {sourceName(plan.source)}
                      {', '}
                      {plan.createdBy
                        ? t('madeBy', {
                            date: formatShortDate(plan.createdAt),
                            name: plan.createdBy,
                          })
                        : t('madeOn', { date: formatShortDate(plan.createdAt) })}
                    </span>
                    {deleted && plan.deletedAt && (
                      <span className={styles.restore}>
                        <span>{t('deletedOn', { date: formatShortDate(plan.deletedAt) })}</span>
                        {mayEdit && (
                          <Button look="secondary" onClick={() => bringBack(plan)}>
                            {t('restore')}
                          </Button>
                        )}
                      </span>
                    )}
                  </th>
                  <td className={page.date} data-label={t('quarter')}>
                    {quarterName(plan.quarter)}
                  </td>
                  <td data-label={t('progress')}>
                    {t('doneOf', { done, total })}
                    {overdue > 0 && (
                      <span className={styles.late}>{t('overdue', { count: overdue })}</span>
                    )}
                  </td>
                  <td data-label={t('bands')}>
                    <span className={styles.bands}>
                      <BandAt {...plan.baseline} />
                      <span aria-hidden="true">→</span>
                      <BandAt {...plan.expected} />
                      {plan.actual && (
                        <>
                          <span aria-hidden="true">→</span>
                          <BandAt {...plan.actual} />
                        </>
                      )}
                    </span>
                  </td>
                  <td className={page.date} data-label={t('nextDue')}>
                    {plan.nextDueOn ? formatShortDate(plan.nextDueOn) : t('none')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
