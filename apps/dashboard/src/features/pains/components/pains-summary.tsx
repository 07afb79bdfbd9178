import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import styles from './pains.module.css';
import { Standing } from './status-parts.js';
import { signWords } from '../pain-text.js';
import { headline, t } from '../pains-words.js';
import { PainsDocument } from '../../../graphql/generated/pains.js';
import { useModel } from '../../../graphql/reference.js';
import page from '../../../ui/page.module.css';
import { QueryView, Skeleton } from '../../../ui/states.js';

const signsShown = 2;

/** The overview's word on pains: the active ones with the signs that made them so. */
export default function PainsSummary({
  organisationId,
  asOf,
}: {
  organisationId: string;
  asOf: string;
}) {
  const model = useModel();
  const result = useQuery(PainsDocument, { variables: { organisationId, asOf, triggers: null } });
  return (
    <section className={page.section} aria-labelledby="pains-summary">
      <div className={page.sectionHead}>
        <h2 id="pains-summary">{t('summaryTitle')}</h2>
        <Link
          to="/organisations/$organisationId/pains"
          params={{ organisationId }}
          search={{ asOf }}
        >
          {t('summaryMore')}
        </Link>
      </div>
      <QueryView result={result} failure={t('failure')} skeleton={<Skeleton height="9rem" />}>
        {({ pains: { pains } }) => {
          const active = pains.filter(({ state }) => state === 'ACTIVE');
          const watched = pains.filter(({ state }) => state === 'WATCH').length;
          const more = watched > 0 ? t('summaryWatch', { count: watched }) : '';
          if (active.length === 0) return <p>{`${headline(pains)}. ${more}`}</p>;
          return (
            <>
              <ul className={styles.summary}>
                {active.map((pain) => (
                  <li key={pain.id}>
                    <h3>
                      <Link
                        to="/organisations/$organisationId/pains/$painId"
                        params={{ organisationId, painId: pain.id }}
                        search={{ asOf }}
                      >
                        {pain.title}
                      </Link>
                    </h3>
                    <Standing pain={pain} />
                    <ul>
                      {pain.indicators
                        .filter(({ holds }) => holds === true)
                        .slice(0, signsShown)
                        .map(({ id, text }) => (
                          <li key={id}>{signWords(text, model?.domains)}</li>
                        ))}
                    </ul>
                  </li>
                ))}
              </ul>
              {more && <p className={styles.soft}>{more}</p>}
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
