import styles from './evidence.module.css';
import { Freshness, Owner, RequestLine } from './parts.js';
import { t } from '../evidence-words.js';
import type { EvidenceItem } from '../evidence-words.js';
import { domainName, useModel } from '../../../graphql/reference.js';
import page from '../../../ui/page.module.css';

/** Pieces of evidence; cards where there is no room for columns. */
export function ItemTable({
  items,
  onOpen,
}: {
  items: readonly EvidenceItem[];
  onOpen: (itemId: string) => void;
}) {
  const model = useModel();
  return (
    <table className={`${page.table} ${styles.cards}`}>
      <thead>
        <tr>
          <th scope="col">{t('columnEvidence')}</th>
          <th scope="col">{t('columnDomain')}</th>
          <th scope="col">{t('columnState')}</th>
          <th scope="col">{t('columnOwner')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.itemId}>
            <th scope="row">
              <button type="button" className={styles.opener} onClick={() => onOpen(item.itemId)}>
                {item.name}
              </button>
              {item.standing === 'SUBMITTED' && (
                <span className={styles.waits}>{t('waiting', { count: 1 })}</span>
              )}
              {item.request && <RequestLine request={item.request} />}
            </th>
            <td data-label={t('columnDomain')}>{domainName(model, item.domain)}</td>
            <td data-label={t('columnState')}>
              <Freshness freshness={item.freshness} validUntil={item.validUntil} />
            </td>
            <td data-label={t('columnOwner')}>
              <Owner owner={item.owner} tie={item.tie} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
