import { Fragment } from 'react';
import styles from './evidence.module.css';
import { Freshness, Owner } from './parts.js';
import { formatBytes, t } from '../evidence-words.js';
import type { EvidenceKind, EvidenceRights, EvidenceSummary } from '../evidence-words.js';
import { domainName, useModel } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import { rich } from '../../../ui/texts.js';

const counts = ['mine', 'toReview', 'requested', 'expiring', 'stale', 'orphaned'] as const;
const shows = {
  mine: 'MINE',
  toReview: 'TO_REVIEW',
  requested: 'REQUESTED',
  expiring: 'EXPIRING',
  stale: 'STALE',
  orphaned: 'ORPHANED',
} as const;

/** What needs somebody, each a way to it. */
function Figures({ summary }: { summary: EvidenceSummary }) {
  const kept = summary.kinds.filter(({ freshness }) =>
    ['CURRENT', 'EXPIRING', 'GRACE'].includes(freshness),
  ).length;
  const shown = counts.filter((name) => summary[name] > 0);
  return (
    <div className={styles.figures}>
      <p className={styles.headline}>
        {t('current', { current: kept, all: summary.kinds.length })}
      </p>
      <p className={styles.faint}>
        {t('currentWhy')}{' '}
        {t('room', {
          used: formatBytes(summary.usedBytes),
          quota: formatBytes(summary.quotaBytes),
        })}
      </p>
      {shown.length > 0 && (
        <ul className={styles.chips}>
          {shown.map((name) => (
            <li key={name}>
              <ChoiceLink change={{ view: 'all', show: shows[name] }} className={styles.chip}>
                {rich(t(name, { count: summary[name] }), {
                  n: <strong>{summary[name]}</strong>,
                })}
              </ChoiceLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface RegisterProps {
  summary: EvidenceSummary;
  may: EvidenceRights;
  onOpen: (itemId: string) => void;
  onAdd: (kind: EvidenceKind) => void;
}

/** What the model asks for, domain by domain, and what stands for each. */
export function Register({ summary, may, onOpen, onAdd }: RegisterProps) {
  const model = useModel();
  const domains = [...new Set(summary.kinds.map(({ domain }) => domain))];
  return (
    <>
      <Figures summary={summary} />
      <table className={`${page.table} ${styles.cards}`}>
        <thead>
          <tr>
            <th scope="col">{t('columnKind')}</th>
            <th scope="col">{t('columnState')}</th>
            <th scope="col">{t('columnOwner')}</th>
            <th scope="col">{t('columnProof')}</th>
            <td />
          </tr>
        </thead>
        {domains.map((domain) => (
          <tbody key={domain}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={5}>
                {domainName(model, domain)} <span className={styles.code}>{domain}</span>
              </th>
            </tr>
            {summary.kinds
              .filter((kind) => kind.domain === domain)
              .map((kind) => (
                <KindRow key={kind.artifact} kind={kind} may={may} onOpen={onOpen} onAdd={onAdd} />
              ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function KindRow({
  kind,
  may,
  onOpen,
  onAdd,
}: Omit<RegisterProps, 'summary'> & { kind: EvidenceKind }) {
  const { itemId } = kind;
  const behind = [
    kind.collectedOn === null ? t('nothingYet') : kind.kept ? t('keptHere') : t('notKept'),
    ...(kind.submitted > 0 ? [t('waiting', { count: kind.submitted })] : []),
    ...(kind.requested > 0 ? [t('asked')] : []),
  ];
  const isEmpty = kind.collectedOn === null && kind.submitted === 0 && kind.requested === 0;
  return (
    <tr data-empty={isEmpty || undefined}>
      <th scope="row">{kind.name}</th>
      <td data-label={t('columnState')}>
        <Freshness freshness={kind.freshness} validUntil={kind.validUntil} />
      </td>
      <td data-label={t('columnOwner')}>
        {kind.collectedOn === null ? (
          <span className={styles.faint}>–</span>
        ) : (
          <Owner owner={kind.owner} tie={kind.tie} />
        )}
      </td>
      <td data-label={t('columnProof')}>
        {behind.map((line, at) => (
          <Fragment key={line}>
            {at > 0 && <br />}
            <span className={at > 0 || kind.collectedOn === null ? styles.faint : undefined}>
              {line}
            </span>
          </Fragment>
        ))}
      </td>
      <td className={page.end}>
        {itemId ? (
          <Button
            look="quiet"
            aria-label={t('openOf', { name: kind.name })}
            onClick={() => onOpen(itemId)}
          >
            {t('open')}
          </Button>
        ) : (
          may.provide && (
            <Button
              look="quiet"
              aria-label={t('addOf', { name: kind.name })}
              onClick={() => onAdd(kind)}
            >
              {t('addShort')}
            </Button>
          )
        )}
      </td>
    </tr>
  );
}
