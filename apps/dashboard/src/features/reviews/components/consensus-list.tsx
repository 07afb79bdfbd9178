import { lettersOf, SpreadBar } from './spread-bar.js';
import styles from './reviews.module.css';
import { isContested, settledAs, spreadSentence, t } from '../reconcile-words.js';
import type { DomainConsensus } from '../reconcile-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { flagName } from '../../../ui/flags.js';
import { formatShare } from '../../../ui/format.js';

/** Every domain with how its owner is seen, the most contested first. */
export function ConsensusList({
  domains,
  model,
}: {
  domains: readonly DomainConsensus[];
  model: Model | undefined;
}) {
  return (
    <ul className={styles.list} aria-label={t('list')}>
      {domains.map((domain) => (
        <ConsensusRow key={domain.domain} domain={domain} name={domainName(model, domain.domain)} />
      ))}
    </ul>
  );
}

function ConsensusRow({ domain, name }: { domain: DomainConsensus; name: string }) {
  const whole = domain.questions.find(({ question }) => question === 'OWNER')?.whole ?? null;
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <ChoiceLink change={{ of: domain.domain, question: undefined }} className={styles.open}>
          {name}
        </ChoiceLink>
        <span className={styles.code}>{domain.domain}</span>
      </div>
      <div className={styles.spread}>
        {whole ? (
          <>
            <SpreadBar spread={whole} letters={lettersOf([whole])} />
            <span>{spreadSentence(whole)}</span>
          </>
        ) : (
          <span className={styles.soft}>{t('nothingTold')}</span>
        )}
      </div>
      <div className={styles.side}>
        {isContested(domain) &&
          domain.flags
            .filter(({ flag }) => flag === 'CONTESTED' || flag === 'UNOWNED')
            .map(({ flag }) => (
              <span key={flag} className={styles.flag}>
                {flagName(flag)}
              </span>
            ))}
        {domain.agreement !== null && (
          <span className={styles.soft}>
            {t('agreementIs', { share: formatShare(domain.agreement) })}
          </span>
        )}
        {domain.settlement ? (
          <span className={styles.done}>✓ {settledAs(domain.settlement)}</span>
        ) : (
          isContested(domain) && <span>{t('notSettled')}</span>
        )}
      </div>
    </li>
  );
}
