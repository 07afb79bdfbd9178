import { Link } from '@tanstack/react-router';
import styles from './ownership.module.css';
import { Agreement, FlagList, Owner, Shares } from './parts.js';
import { t } from '../ownership-words.js';
import type { DomainOwnership } from '../ownership-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import page from '../../../ui/page.module.css';

interface DomainOwnershipTableProps {
  organisationId: string;
  domains: readonly DomainOwnership[];
  model: Model;
  asOf: string;
}

/** Per domain: who is recorded, whom people name, whether they agree, and what is wrong with it. */
export function DomainOwnershipTable({
  organisationId,
  domains,
  model,
  asOf,
}: DomainOwnershipTableProps) {
  const narrow = useMediaQuery(phone);
  const name = (domain: DomainOwnership) => (
    <Link
      className={styles.domain}
      to="/organisations/$organisationId/domains/$domainId"
      params={{ organisationId, domainId: domain.id }}
      search={{ asOf }}
    >
      {domainName(model, domain.id)}
    </Link>
  );
  if (narrow)
    return (
      <ul className={styles.cards}>
        {domains.map((domain) => (
          <li key={domain.id}>
            <h2>{name(domain)}</h2>
            <p>
              <span className={styles.soft}>{t('columnOwner')}: </span>
              <Owner domain={domain} />
            </p>
            <Shares domain={domain} />
            {domain.flags.length > 0 && (
              <FlagList flags={domain.flags} of={domain.id} model={model} />
            )}
          </li>
        ))}
      </ul>
    );
  return (
    <TableScroll label={t('caption')}>
      <table className={page.table}>
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnDomain')}</th>
            <th scope="col">{t('columnOwner')}</th>
            <th scope="col">{t('columnAnswers')}</th>
            <th scope="col">{t('columnAgreement')}</th>
            <th scope="col">{t('columnFlags')}</th>
          </tr>
        </thead>
        <tbody>
          {domains.map((domain) => (
            <tr key={domain.id}>
              <th scope="row">{name(domain)}</th>
              <td>
                <Owner domain={domain} />
              </td>
              <td>
                <Shares domain={domain} />
              </td>
              <td>
                <Agreement domain={domain} />
              </td>
              <td>
                <FlagList flags={domain.flags} of={domain.id} model={model} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
