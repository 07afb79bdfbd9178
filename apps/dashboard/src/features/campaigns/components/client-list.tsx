import { Link } from '@tanstack/react-router';
import styles from './campaigns.module.css';
import { AnsweredBar, DueDay, Status } from './status-parts.js';
import { t as words } from '../campaign-words.js';
import { t } from '../launch-words.js';
import type { ClientRow } from '../launch-words.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import page from '../../../ui/page.module.css';
import { TableScroll } from '../../../ui/table-scroll.js';

export type ClientOrder = 'ATTENTION' | 'NAME' | 'DUE' | 'ANSWERED';

const share = ({ current }: ClientRow) =>
  current && current.people > 0 ? current.submitted / current.people : -1;
const never = '9999-12-31';

/** The service's own order puts first what needs somebody; the others are sorted here, all clients being loaded. */
export function inOrder(rows: readonly ClientRow[], order: ClientOrder): ClientRow[] {
  const byName = (a: ClientRow, b: ClientRow) =>
    a.organisationName.localeCompare(b.organisationName);
  switch (order) {
    case 'ATTENTION':
      return [...rows];
    case 'NAME':
      return rows.toSorted(byName);
    case 'DUE':
      return rows.toSorted(
        (a, b) =>
          (a.current?.dueOn ?? never).localeCompare(b.current?.dueOn ?? never) || byName(a, b),
      );
    case 'ANSWERED':
      return rows.toSorted(
        (a, b) =>
          Number(a.current === null) - Number(b.current === null) ||
          share(a) - share(b) ||
          byName(a, b),
      );
  }
}

interface ClientListProps {
  rows: readonly ClientRow[];
  /** A client's own colour, the same as everywhere. */
  accentOf: (organisationId: string) => string;
}

function Client({ row, accentOf }: { row: ClientRow; accentOf: ClientListProps['accentOf'] }) {
  return (
    <span className={styles.client}>
      <span
        className={styles.accent}
        style={{ background: accentOf(row.organisationId) }}
        aria-hidden="true"
      />
      <Link
        to="/organisations/$organisationId/campaigns"
        params={{ organisationId: row.organisationId }}
        className={styles.name ?? ''}
      >
        {row.organisationName}
      </Link>
    </span>
  );
}

function Campaign({ row }: { row: ClientRow }) {
  if (!row.current) return <span className={styles.hint}>{t('none')}</span>;
  return (
    <>
      <Link
        to="/organisations/$organisationId/campaigns/$campaignId"
        params={{ organisationId: row.organisationId, campaignId: row.current.campaignId }}
      >
        {row.current.title}
        <span className="visually-hidden">, {row.organisationName}</span>
      </Link>
      {row.campaigns > 1 && (
        <span className={styles.under}>{t('more', { count: row.campaigns - 1 })}</span>
      )}
    </>
  );
}

const Share = ({ current }: { current: NonNullable<ClientRow['current']> }) => (
  <span className={styles.share}>
    {`${current.submitted} / ${current.people}`}
    <AnsweredBar {...current} />
  </span>
);

function ClientTable({ rows, accentOf }: ClientListProps) {
  return (
    <TableScroll label={t('table')}>
      <table className={page.table}>
        <thead>
          <tr>
            <th scope="col">{t('columnClient')}</th>
            <th scope="col">{t('columnCampaign')}</th>
            <th scope="col">{t('columnStatus')}</th>
            <th scope="col">{t('columnDue')}</th>
            <th scope="col">{t('columnAnswered')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.organisationId}>
              <th scope="row">
                <Client row={row} accentOf={accentOf} />
              </th>
              <td>
                <Campaign row={row} />
              </td>
              <td>
                {row.current && (
                  <Status status={row.current.status} words={words(row.current.status)} />
                )}
              </td>
              <td className={page.date}>{row.current && <DueDay campaign={row.current} />}</td>
              <td>{row.current && <Share current={row.current} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function ClientCards({ rows, accentOf }: ClientListProps) {
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.organisationId} className={styles.card}>
          <h2>
            <Client row={row} accentOf={accentOf} />
          </h2>
          <div>
            <Campaign row={row} />
          </div>
          {row.current && (
            <>
              <div className={styles.cardLine}>
                <Status status={row.current.status} words={words(row.current.status)} />
                <span>
                  <DueDay campaign={row.current} />
                </span>
              </div>
              <Share current={row.current} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** All clients of a consultancy with their campaign of one quarter. */
export function ClientList(props: ClientListProps) {
  const narrow = useMediaQuery(phone);
  return narrow ? <ClientCards {...props} /> : <ClientTable {...props} />;
}
