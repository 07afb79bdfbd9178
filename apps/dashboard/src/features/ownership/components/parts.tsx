import styles from './ownership.module.css';
import { factWords, t } from '../ownership-words.js';
import type { DomainOwnership } from '../ownership-words.js';
import type { Model } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { flagName, flagText } from '../../../ui/flags.js';
import { formatShare } from '../../../ui/format.js';
import { roleName } from '../../../ui/plain-words.js';
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

interface FlagListProps {
  flags: DomainOwnership['flags'];
  /** The domain that they are raised on; undefined for the whole organisation. */
  of: string | undefined;
  model: Model | undefined;
}

/** Each flag with the facts that raised it; pressed, it opens to what it means and what to do first. */
export function FlagList({ flags, of, model }: FlagListProps) {
  if (flags.length === 0) return <span className={styles.soft}>{t('noFlag')}</span>;
  return (
    <ul className={styles.flags}>
      {flags.map(({ flag, facts }) => (
        <li key={flag}>
          <ChoiceLink change={{ flag, of }} className={styles.flag}>
            {flagName(flag)}
          </ChoiceLink>
          <ul>
            {facts.length > 0 ? (
              facts.map((fact) => <li key={fact}>{factWords(fact, model?.domains)}</li>)
            ) : (
              <li>{flagText(flag)?.meaning}</li>
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
