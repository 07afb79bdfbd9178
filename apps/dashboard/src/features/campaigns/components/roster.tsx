import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import styles from './campaigns.module.css';
import { t } from '../campaign-words.js';
import type { PersonView } from '../campaign-words.js';
import { RosterDocument } from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import page from '../../../ui/page.module.css';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';

const pageSize = 50;

interface RosterProps {
  organisationId: string;
  sought: string;
  mayRun: boolean;
  onSearch: (text: string) => void;
  onPerson: (respondentId: string | null) => void;
  onList: () => void;
  /** Draws what stands over the page, with the person it is about where one is named. */
  overlay: (people: readonly PersonView[]) => ReactNode;
}

/** Everyone who may be asked. */
export function Roster(props: RosterProps) {
  const { organisationId, sought, mayRun, onSearch, onPerson, onList, overlay } = props;
  const text = useDeferredValue(sought.trim()) || null;
  const result = useQuery(RosterDocument, {
    variables: { organisationId, text, deleted: false, first: pageSize, after: null },
  });
  const add = mayRun && (
    <span className={styles.ways}>
      <Button look="primary" onClick={() => onPerson(null)}>
        {t('addPerson')}
      </Button>
      <Button onClick={onList}>{t('addList')}</Button>
    </span>
  );
  return (
    <>
      <p className={page.lead}>{t('rosterLead')}</p>
      <QueryView
        result={result}
        failure={t('rosterFailure')}
        skeleton={<SkeletonLines count={6} height="3.5rem" />}
      >
        {({ respondents: { edges, pageInfo, totalCount } }) => {
          const people = edges.map(({ node }) => node);
          if (totalCount === 0 && !text)
            return (
              <>
                <EmptyState title={t('rosterEmptyTitle')} action={add || undefined}>
                  {t('rosterEmpty')}
                </EmptyState>
                {overlay(people)}
              </>
            );
          return (
            <>
              <div className={styles.filters}>
                <TextField
                  type="search"
                  label={t('rosterFind')}
                  value={sought}
                  onChange={(event) => onSearch(event.target.value)}
                />
                {add}
              </div>
              {people.length === 0 ? (
                <EmptyState
                  title={t('rosterFilteredTitle')}
                  action={<Button onClick={() => onSearch('')}>{t('clearFilter')}</Button>}
                >
                  {t('rosterFiltered', { q: sought })}
                </EmptyState>
              ) : (
                <People people={people} mayRun={mayRun} onPerson={onPerson} />
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
              {overlay(people)}
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function People({
  people,
  mayRun,
  onPerson,
}: {
  people: readonly PersonView[];
  mayRun: boolean;
  onPerson: (respondentId: string) => void;
}) {
  return (
    <TableScroll label={t('tab_people')}>
      <table className={page.table}>
        <thead>
          <tr>
            <th scope="col">{t('columnPerson')}</th>
            <th scope="col">{t('columnFunction')}</th>
            <th scope="col" className={page.wideOnly}>
              {t('columnStanding')}
            </th>
            <th scope="col" className={`${page.number} ${page.wideOnly}`}>
              {t('columnCampaigns')}
            </th>
            {mayRun && <td />}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.respondentId}>
              <th scope="row">
                {person.name}
                <span className={styles.mail}>{person.email ?? t('noMail')}</span>
              </th>
              <td>{person.function}</td>
              <td className={page.wideOnly}>{t(person.standing)}</td>
              <td className={`${page.number} ${page.wideOnly}`}>{person.campaigns}</td>
              {mayRun && (
                <td className={page.end}>
                  <Button
                    look="quiet"
                    aria-label={t('editOf', { name: person.name })}
                    onClick={() => onPerson(person.respondentId)}
                  >
                    {t('edit')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
