import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { t } from '../campaign-words.js';
import {
  CampaignsDocument,
  RestoreCampaignDocument,
  RestoreRespondentDocument,
  RosterDocument,
} from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';

const pageSize = 50;

interface Deleted {
  id: string;
  name: string;
  restorableUntil: string | null;
}

function DeletedTable({
  id,
  title,
  rows,
  mayRun,
  onRestore,
}: {
  id: string;
  title: string;
  rows: readonly Deleted[];
  mayRun: boolean;
  onRestore: (id: string) => void;
}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className={page.table}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                {row.restorableUntil && (
                  <span className={page.under}>
                    {t('restorableUntil', { date: formatShortDate(row.restorableUntil) })}
                  </span>
                )}
              </th>
              {mayRun && (
                <td className={page.end}>
                  <Button
                    look="quiet"
                    aria-label={`${t('restore')}: ${row.name}`}
                    onClick={() => onRestore(row.id)}
                  >
                    {t('restore')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What was deleted here within 30 days, and the way back. */
export function DeletedList({
  organisationId,
  mayRun,
}: {
  organisationId: string;
  mayRun: boolean;
}) {
  const variables = { organisationId, deleted: true, first: pageSize, after: null };
  const campaigns = useQuery(CampaignsDocument, { variables });
  const people = useQuery(RosterDocument, { variables: { ...variables, text: null } });
  const [restoreCampaign, campaign] = useMutation(RestoreCampaignDocument, {
    refetchQueries: [CampaignsDocument],
  });
  const [restorePerson, person] = useMutation(RestoreRespondentDocument, {
    refetchQueries: [RosterDocument],
  });
  const error = campaign.error ?? person.error;
  return (
    <>
      {error && <ErrorState what={t('restoreFailed')} error={error} />}
      <QueryView
        result={campaigns}
        failure={t('failure')}
        skeleton={<SkeletonLines count={2} height="4rem" />}
      >
        {({ campaigns: { edges } }) => (
          <QueryView
            result={people}
            failure={t('rosterFailure')}
            skeleton={<SkeletonLines count={2} height="4rem" />}
          >
            {({ respondents }) =>
              edges.length + respondents.edges.length === 0 ? (
                <EmptyState title={t('deletedEmptyTitle')}>{t('deletedEmpty')}</EmptyState>
              ) : (
                <>
                  <DeletedTable
                    id="deleted-campaigns"
                    title={t('deletedCampaigns')}
                    mayRun={mayRun}
                    rows={edges.map(({ node }) => ({
                      id: node.campaignId,
                      name: node.title,
                      restorableUntil: node.restorableUntil,
                    }))}
                    onRestore={(campaignId) =>
                      void restoreCampaign({ variables: { organisationId, campaignId } }).catch(
                        () => undefined,
                      )
                    }
                  />
                  <DeletedTable
                    id="deleted-people"
                    title={t('deletedPeople')}
                    mayRun={mayRun}
                    rows={respondents.edges.map(({ node }) => ({
                      id: node.respondentId,
                      name: node.name,
                      restorableUntil: node.restorableUntil,
                    }))}
                    onRestore={(respondentId) =>
                      void restorePerson({ variables: { organisationId, respondentId } }).catch(
                        () => undefined,
                      )
                    }
                  />
                </>
              )
            }
          </QueryView>
        )}
      </QueryView>
    </>
  );
}
