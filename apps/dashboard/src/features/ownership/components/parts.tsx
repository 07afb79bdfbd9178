import styles from './ownership.module.css';
import { t } from '../ownership-words.js';
import type { DomainOwnership } from '../ownership-words.js';
import type { Model } from '../../../graphql/reference.js';
import { flagMeaning, flagName } from '../../../ui/flags.js';
import { formatShare } from '../../../ui/format.js';
import { plainWords, roleName } from '../../../ui/plain-words.js';
import page from '../../../ui/page.module.css';

const shown = 4;

/** Whom people name, as bars; below three answers only that there are too few. */
export function Shares({ domain }: { domain: DomainOwnership }) {
  if (domain.n < 3) return <span className={styles.soft}>{t('tooFew', { count: domain.n })}</span>;
  const named = [...domain.shares].sort((a, b) => b.share - a.share).slice(0, shown);
  const rest = 1 - named.reduce((sum, { share }) => sum + share, 0);
  const bars = [
    ...named.map(({ role, share }) => ({
      role: roleName(role),
      share,
      owner: role === domain.owner,
      none: false,
    })),
    ...(rest > 0.005 ? [{ role: t('rest'), share: rest, owner: false, none: true }] : []),
  ];
  return (
    <ul className={styles.shares}>
      {bars.map(({ role, share, owner, none }) => (
        <li
          key={role}
          className={styles.bar}
          data-owner={owner ? '' : undefined}
          data-none={none ? '' : undefined}
        >
          <span className={styles.role} title={role}>
            {role}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ width: `${share * 100}%` }} />
          </span>
          <span className={styles.value}>{formatShare(share)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Each flag with its meaning and the facts that raised it. */
export function FlagList({
  flags,
  model,
}: {
  flags: DomainOwnership['flags'];
  model: Model | undefined;
}) {
  if (flags.length === 0) return <span className={styles.soft}>{t('noFlag')}</span>;
  return (
    <ul className={styles.flags}>
      {flags.map(({ flag, facts }) => (
        <li key={flag}>
          <span className={styles.flag} title={flagMeaning(flag)}>
            {flagName(flag)}
          </span>
          <ul>
            {facts.length > 0 ? (
              facts.map((fact) => <li key={fact}>{plainWords(fact, model?.domains)}</li>)
            ) : (
              <li>{flagMeaning(flag)}</li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

export const Owner = ({ domain }: { domain: DomainOwnership }) =>
  domain.owner ? (
    <strong>{roleName(domain.owner)}</strong>
  ) : (
    <span className={styles.nobody}>{t('nobody')}</span>
  );

export const Agreement = ({ domain }: { domain: DomainOwnership }) =>
  domain.agreement === null ? (
    <span className={styles.soft}>–</span>
  ) : (
    <>
      {formatShare(domain.agreement)}
      <span className={page.under}>{t('answers', { count: domain.n })}</span>
    </>
  );
