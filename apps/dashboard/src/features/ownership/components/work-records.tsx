import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import styles from './registers.module.css';
import { WorkRecordsDrawer } from './work-records-drawer.js';
import type { Place } from '../place.js';
import { c } from '../record-words.js';
import { WorkRecordCountsDocument } from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { formatNumber, formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';

/** How much work was done in each domain, and a way to add records of it. */
export function WorkRecords({ place }: { place: Place }) {
  const { organisationId, model, may } = place;
  const [adding, setAdding] = useState(false);
  const result = useQuery(WorkRecordCountsDocument, { variables: { organisationId } });
  const add = may('facts:record') && (
    <Button look="primary" onClick={() => setAdding(true)}>
      {c('workAdd')}
    </Button>
  );
  return (
    <QueryView
      result={result}
      failure={c('failure')}
      skeleton={<SkeletonLines count={6} height="2.5rem" />}
    >
      {({ workRecordCounts: counts }) => (
        <section className={styles.block} aria-labelledby="work">
          {counts.length === 0 ? (
            <>
              <h2 id="work" className="visually-hidden">
                {c('work')}
              </h2>
              <EmptyState title={c('workEmpty')} action={add || undefined}>
                {c('workEmptyWhy')}
              </EmptyState>
            </>
          ) : (
            <>
              <div className={page.sectionHead}>
                <div>
                  <h2 id="work">
                    {c('workHeadline', {
                      count: counts.reduce((sum, { count }) => sum + count, 0),
                      domains: new Set(counts.map(({ domain }) => domain)).size,
                    })}
                  </h2>
                  <p className={page.lead}>{c('workLead')}</p>
                </div>
                {add}
              </div>
              <TableScroll label={c('work')}>
                <table className={page.table}>
                  <caption className="visually-hidden">{c('work')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{c('columnDomain')}</th>
                      <th scope="col">{c('columnKind')}</th>
                      <th scope="col" className={page.number}>
                        {c('columnCount')}
                      </th>
                      <th scope="col" className={page.number}>
                        {c('columnConforming')}
                      </th>
                      <th scope="col">{c('columnLast')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {counts.map(({ domain, kind, count, conforming, lastPerformedAt }) => (
                      <tr key={`${domain} ${kind}`}>
                        <th scope="row">{domainName(model, domain)}</th>
                        <td>{kind}</td>
                        <td className={page.number}>{formatNumber(count)}</td>
                        <td className={page.number}>{formatNumber(conforming)}</td>
                        <td className={page.date}>{formatShortDate(lastPerformedAt)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </TableScroll>
            </>
          )}
          {adding && <WorkRecordsDrawer place={place} onClose={() => setAdding(false)} />}
        </section>
      )}
    </QueryView>
  );
}
