import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { QuestionSpreadFigure } from './question-spread.js';
import { EarlierSettlements, Settlement } from './settlement.js';
import styles from './reviews.module.css';
import { questionName, t } from '../reconcile-words.js';
import type { ConsensusView, DomainConsensus } from '../reconcile-words.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { flagName } from '../../../ui/flags.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';

interface ConsensusDrawerProps {
  organisationId: string;
  consensus: ConsensusView;
  domain: DomainConsensus;
  name: string;
  question: 'owner' | 'decider' | 'next' | 'may';
  maySettle: boolean;
  comments: ReactNode;
  onSettle: () => void;
  onWithdraw: () => void;
  onClose: () => void;
}

/** One domain: how each question's answers spread, what that raises, and what was agreed. */
export function ConsensusDrawer(props: ConsensusDrawerProps) {
  const { organisationId, consensus, domain, name, maySettle, onClose } = props;
  const shown =
    domain.questions.find(({ question }) => question.toLowerCase() === props.question) ??
    domain.questions[0];
  return (
    <Drawer
      title={name}
      kicker={<span className={page.kicker}>{domain.domain}</span>}
      onClose={onClose}
    >
      <div className={styles.drawer}>
        {domain.questions.length > 1 && (
          <nav className={page.tabs} aria-label={t('question')}>
            {domain.questions.map(({ question }) => (
              <ChoiceLink
                key={question}
                className={page.tab}
                change={{
                  question: question === 'OWNER' ? undefined : question.toLowerCase(),
                }}
              >
                {questionName(question)}
              </ChoiceLink>
            ))}
          </nav>
        )}
        {shown ? (
          <QuestionSpreadFigure question={shown} least={consensus.least} />
        ) : (
          <p className={styles.soft}>{t('nothingTold')}</p>
        )}
        {domain.flags.length > 0 && (
          <section className={styles.part}>
            <h3>{t('flags')}</h3>
            {domain.flags.map(({ flag, facts }) => (
              <div key={flag}>
                <span className={styles.flag}>{flagName(flag)}</span>
                <ul className={styles.facts}>
                  {facts.map((fact) => (
                    <li key={fact}>{fact}</li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        )}
        {domain.unmapped.length > 0 && (
          <section className={styles.part}>
            <h3>{t('unmapped')}</h3>
            <p className={styles.soft}>{t('unmappedWhy')}</p>
            <ul className={styles.facts}>
              {domain.unmapped.map(({ words, answers }) => (
                <li key={words}>
                  “{words}”{' '}
                  <span className={styles.soft}>{t('unmappedTimes', { count: answers })}</span>
                </li>
              ))}
            </ul>
            <p>
              <Link
                to="/organisations/$organisationId/ownership"
                params={{ organisationId }}
                search={{ tab: 'roles' }}
              >
                {t('directory')}
              </Link>
            </p>
          </section>
        )}
        <section className={styles.part}>
          <h3>{t('settlement')}</h3>
          {domain.settlement ? (
            <Settlement settlement={domain.settlement} />
          ) : (
            <p>{t('settlementNone')}</p>
          )}
          {maySettle && (
            <p className={page.actions}>
              <Button look="primary" onClick={props.onSettle}>
                {domain.settlement ? t('settleAgain') : t('settle')}
              </Button>
              {domain.settlement && (
                <Button look="quiet" onClick={props.onWithdraw}>
                  {t('withdraw')}
                </Button>
              )}
            </p>
          )}
          {domain.settledRevision > (domain.settlement ? 1 : 0) && (
            <details>
              <summary>{t('earlier')}</summary>
              <EarlierSettlements
                organisationId={organisationId}
                campaignId={consensus.campaignId}
                domain={domain.domain}
                standing={domain.settlement?.revision ?? 0}
              />
            </details>
          )}
        </section>
        {props.comments}
      </div>
    </Drawer>
  );
}
