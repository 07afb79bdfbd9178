import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import styles from './campaigns.module.css';
import { LinkDialog, MessagesNotice, PersonDrawer } from './invitation-overlays.js';
import { HowFar, actWords, actsOn, messageWords } from './invitation-parts.js';
import type { InvitationActs } from './invitation-parts.js';
import { useInvitationActs } from './use-invitation-acts.js';
import { t } from '../campaign-words.js';
import type { CampaignView, InvitationView } from '../campaign-words.js';
import type { campaignSearch } from '../search.js';
import { InvitationsDocument } from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';

const pageSize = 50;
const states = ['INVITED', 'STARTED', 'SUBMITTED', 'REVOKED'] as const;
/** What a row offers at once; the rest stands in its drawer. */
const quick: readonly (keyof InvitationActs)[] = ['remind', 'copyLink', 'askAgain'];

type Search = SearchOf<typeof campaignSearch>;

interface InvitationsProps {
  organisationId: string;
  campaign: CampaignView;
  search: Search;
  mayRun: boolean;
  onSearch: (change: Search) => void;
}

interface RowsProps {
  rows: readonly InvitationView[];
  actions: (row: InvitationView) => ReactNode;
}

const Who = ({ row }: { row: InvitationView }) => (
  <>
    {row.name}
    <span className={styles.mail}>{row.email ?? t('noMail')}</span>
  </>
);

function Table({ rows, actions }: RowsProps) {
  return (
    <TableScroll label={t('peopleTitle')}>
      <table className={page.table}>
        <thead>
          <tr>
            <th scope="col">{t('columnPerson')}</th>
            <th scope="col">{t('columnFunction')}</th>
            <th scope="col">{t('columnState')}</th>
            <th scope="col">{t('columnMessage')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.invitationId}>
              <th scope="row">
                <Who row={row} />
              </th>
              <td>
                {row.function}
                <span className={styles.under}>{t(row.standing)}</span>
              </td>
              <td>
                <HowFar row={row} />
              </td>
              <td>{messageWords(row)}</td>
              <td className={page.end}>
                <span className={styles.rowActions}>{actions(row)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Cards({ rows, actions }: RowsProps) {
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.invitationId} className={styles.card}>
          <div className={styles.cardHead}>
            <h3>
              <Who row={row} />
            </h3>
            <span>
              <HowFar row={row} />
            </span>
          </div>
          <p className={styles.cardLine}>
            <span>
              {row.function} · {t(row.standing)}
            </span>
            <span className={styles.hint}>{messageWords(row)}</span>
          </p>
          <span className={styles.rowActions}>{actions(row)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who is asked, how far each is, and what to do about it; never what they said. */
export function Invitations(props: InvitationsProps) {
  const { organisationId, campaign, search, mayRun, onSearch } = props;
  const narrow = useMediaQuery(phone);
  const acting = useInvitationActs(organisationId, campaign.campaignId);
  const result = useQuery(InvitationsDocument, {
    variables: {
      organisationId,
      campaignId: campaign.campaignId,
      state: search.state ?? null,
      function: search.team ?? null,
      first: pageSize,
      after: null,
    },
  });
  const { people, submitted } = campaign.progress;
  const waiting = people - submitted;
  const filtered = search.state !== undefined || search.team !== undefined;
  const Rows = narrow ? Cards : Table;
  const actions = (row: InvitationView) => (
    <>
      {mayRun &&
        actsOn(row, campaign.status)
          .filter((act) => quick.includes(act))
          .map((act) => (
            <Button
              key={act}
              look="quiet"
              aria-label={`${actWords(act, row)}: ${row.name}`}
              onClick={() => acting.acts[act](row)}
            >
              {actWords(act, row)}
            </Button>
          ))}
      <Button
        look="quiet"
        aria-label={t('aboutOf', { name: row.name })}
        onClick={() => onSearch({ person: row.invitationId })}
      >
        {t('about')}
      </Button>
    </>
  );

  return (
    <section className={page.section} aria-labelledby="people-asked">
      <div className={page.sectionHead}>
        <h2 id="people-asked">{t('peopleTitle')}</h2>
        {mayRun && campaign.status !== 'CLOSED' && (
          <span className={page.actions}>
            {campaign.status === 'OPEN' && waiting > 0 && (
              <Button busy={acting.busy} onClick={acting.remindAll}>
                {t('remindAll', { count: waiting })}
              </Button>
            )}
            <Button onClick={() => onSearch({ open: 'people' })}>{t('addPeople')}</Button>
          </span>
        )}
      </div>
      {acting.error !== null && <ErrorState what={t('actionFailed')} error={acting.error} />}
      {acting.messages && (
        <MessagesNotice messages={acting.messages} onDismiss={acting.forgetMessages} />
      )}
      {(people > 5 || filtered) && (
        <div className={styles.filters}>
          <SelectField
            label={t('filterState')}
            value={search.state ?? ''}
            onChange={(event) =>
              onSearch({ state: states.find((state) => state === event.target.value) })
            }
          >
            <option value="">{t('all')}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {t(state)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('filterTeam')}
            value={search.team ?? ''}
            onChange={(event) => onSearch({ team: event.target.value || undefined })}
          >
            <option value="">{t('all')}</option>
            {[
              ...new Set([
                ...campaign.progress.functions.map(({ function: name }) => name),
                ...(search.team ? [search.team] : []),
              ]),
            ].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      <QueryView
        result={result}
        failure={t('peopleFailure')}
        skeleton={<SkeletonLines count={5} height="4rem" />}
      >
        {({ invitations: { edges, pageInfo } }) => {
          const rows = edges.map(({ node }) => node);
          const person = rows.find(({ invitationId }) => invitationId === search.person);
          return (
            <>
              {rows.length > 0 ? (
                <Rows rows={rows} actions={actions} />
              ) : filtered ? (
                <EmptyState
                  title={t('peopleFilteredTitle')}
                  action={
                    <Button onClick={() => onSearch({ state: undefined, team: undefined })}>
                      {t('clearFilter')}
                    </Button>
                  }
                >
                  {t('peopleFiltered')}
                </EmptyState>
              ) : (
                <EmptyState title={t('peopleEmptyTitle')}>{t('peopleEmpty')}</EmptyState>
              )}
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
              {person && !acting.link && (
                <PersonDrawer
                  row={person}
                  status={campaign.status}
                  acts={acting.acts}
                  busy={acting.busy}
                  mayRun={mayRun}
                  onClose={() => onSearch({ person: undefined })}
                />
              )}
            </>
          );
        }}
      </QueryView>
      {acting.link && <LinkDialog link={acting.link} onClose={acting.forgetLink} />}
    </section>
  );
}
