import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import styles from './campaigns.module.css';
import { AnsweredBar, CampaignLink, DueDay, Status, kindAndQuarter } from './status-parts.js';
import { t } from '../campaign-words.js';
import type { CampaignView } from '../campaign-words.js';
import { CampaignsDocument } from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import page from '../../../ui/page.module.css';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';

const pageSize = 20;

const answeredWords = ({ progress: { submitted, people } }: CampaignView) =>
  `${submitted} / ${people}`;

interface ListProps {
  organisationId: string;
  campaigns: readonly CampaignView[];
}

function CampaignTable({ organisationId, campaigns }: ListProps) {
  return (
    <TableScroll label={t('tab_campaigns')}>
      <table className={page.table}>
        <thead>
          <tr>
            <th scope="col">{t('columnCampaign')}</th>
            <th scope="col">{t('columnStatus')}</th>
            <th scope="col">{t('columnDue')}</th>
            <th scope="col">{t('columnAnswered')}</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map((campaign) => (
            <tr key={campaign.campaignId}>
              <th scope="row">
                <CampaignLink organisationId={organisationId} campaign={campaign}>
                  {campaign.title}
                </CampaignLink>
                <span className={styles.under}>{kindAndQuarter(campaign)}</span>
              </th>
              <td>
                <Status status={campaign.status} words={t(campaign.status)} />
              </td>
              <td className={page.date}>
                <DueDay campaign={campaign} />
              </td>
              <td>
                <span className={styles.share}>
                  {answeredWords(campaign)}
                  <AnsweredBar {...campaign.progress} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function CampaignCards({ organisationId, campaigns }: ListProps) {
  return (
    <ul className={styles.cards}>
      {campaigns.map((campaign) => (
        <li key={campaign.campaignId} className={styles.card}>
          <div>
            <h2>
              <CampaignLink organisationId={organisationId} campaign={campaign}>
                {campaign.title}
              </CampaignLink>
            </h2>
            <span className={styles.under}>{kindAndQuarter(campaign)}</span>
          </div>
          <div className={styles.cardLine}>
            <Status status={campaign.status} words={t(campaign.status)} />
            <span>
              <DueDay campaign={campaign} />
            </span>
          </div>
          <span className={styles.share}>
            {answeredWords(campaign)}
            <AnsweredBar {...campaign.progress} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** All campaigns, the newest quarter first. */
export function CampaignList({
  organisationId,
  create,
}: {
  organisationId: string;
  /** The way to the first one, where this person may begin it. */
  create: ReactNode;
}) {
  const narrow = useMediaQuery(phone);
  const result = useQuery(CampaignsDocument, {
    variables: { organisationId, deleted: false, first: pageSize, after: null },
  });
  const List = narrow ? CampaignCards : CampaignTable;
  return (
    <QueryView
      result={result}
      failure={t('failure')}
      skeleton={<SkeletonLines count={4} height="4.5rem" />}
    >
      {({ campaigns: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState title={t('emptyTitle')} action={create}>
            {t('empty')}
          </EmptyState>
        ) : (
          <>
            {create && <p>{create}</p>}
            <List organisationId={organisationId} campaigns={edges.map(({ node }) => node)} />
            {pageInfo.hasNextPage && (
              <p>
                <Button
                  onClick={() =>
                    void result.fetchMore({ variables: { after: pageInfo.endCursor ?? null } })
                  }
                >
                  {t('more')}
                </Button>
              </p>
            )}
          </>
        )
      }
    </QueryView>
  );
}
