import { Link, useNavigate } from '@tanstack/react-router';
import styles from './ownership.module.css';
import { factWords, t } from '../ownership-words.js';
import type { Ownership } from '../ownership-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { flagName, flagText } from '../../../ui/flags.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';

interface FlagDrawerProps {
  organisationId: string;
  ownership: Ownership;
  model: Model | undefined;
  flag: string;
  /** The domain that it is raised on; undefined for the whole organisation. */
  of: string | undefined;
}

/** One flag opened: what it means, the facts that raised it, and what to do first. */
export function FlagDrawer({ organisationId, ownership, model, flag, of }: FlagDrawerProps) {
  const navigate = useNavigate();
  const close = () =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, flag: undefined, of: undefined }),
      resetScroll: false,
    });
  const raised = (
    of ? ownership.domains.find(({ id }) => id === of) : ownership.organisation
  )?.flags.find((candidate) => candidate.flag === flag);
  const words = flagText(flag);
  return (
    <Drawer
      title={flagName(flag)}
      onClose={close}
      kicker={
        <p className={page.kicker}>
          {of ? (
            <Link
              to="/organisations/$organisationId/domains/$domainId"
              params={{ organisationId, domainId: of }}
              search={{ asOf: ownership.asOf }}
            >
              {domainName(model, of)}
            </Link>
          ) : (
            t('organisation')
          )}
        </p>
      }
    >
      <div className={styles.opened}>
        {words && <p className={page.lead}>{words.meaning}</p>}
        <section>
          <h3>{t('flagFacts')}</h3>
          {raised && raised.facts.length > 0 ? (
            <ul className={styles.factList}>
              {raised.facts.map((fact) => (
                <li key={fact}>{factWords(fact, model?.domains)}</li>
              ))}
            </ul>
          ) : (
            <p>{raised ? t('flagNoFacts') : t('flagGone')}</p>
          )}
        </section>
        {words && (
          <>
            <section className={styles.move}>
              <h3>{t('flagFirstMove')}</h3>
              <p>{words.firstMove}</p>
            </section>
            <section>
              <h3>{t('flagMatters')}</h3>
              <p>{words.matters}</p>
            </section>
            <section>
              <h3>{t('flagClears')}</h3>
              <p>{words.clears}</p>
            </section>
          </>
        )}
      </div>
    </Drawer>
  );
}
