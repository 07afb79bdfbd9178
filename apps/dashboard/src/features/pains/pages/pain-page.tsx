import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  Good,
  Maturity,
  Misconceptions,
  Part,
  Previews,
  Questions,
  Related,
  Section,
  SignTable,
  Triggers,
  WayOut,
  usualBands,
} from '../components/article.js';
import type { Place } from '../components/article.js';
import styles from '../components/pain-article.module.css';
import { chosenTriggers } from '../components/pressures.js';
import { Missing, Standing } from '../components/status-parts.js';
import { reasonAlone } from '../pain-text.js';
import { sectionTitle, t } from '../pains-words.js';
import type { Pain } from '../pains-words.js';
import type { painsSearch } from '../search.js';
import { PainDocument, PainsDocument } from '../../../graphql/generated/pains.js';
import { useModel, useSnapshotDays } from '../../../graphql/reference.js';
import { bandName } from '../../../ui/bands.js';
import { buttonClass } from '../../../ui/button.js';
import page from '../../../ui/page.module.css';
import { PeriodControl } from '../../../ui/period-control.js';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

interface PainPageProps {
  organisationId: string;
  organisationName: string;
  painId: string;
  /** Whether a plan can be made here. */
  mayPlan: boolean;
  search: SearchOf<typeof painsSearch>;
}

interface Chapter {
  id: string;
  title: string;
  content: ReactNode;
}

/** One pain, read like an article: the same for everyone, with how it stands here beside it. */
export function PainPage({
  organisationId,
  organisationName,
  painId,
  mayPlan,
  search,
}: PainPageProps) {
  const model = useModel();
  const days = useSnapshotDays(organisationId);
  const chosen = chosenTriggers(search.triggers);
  const content = useQuery(PainDocument, {
    variables: { id: painId },
    fetchPolicy: 'cache-first',
  });
  const standing = useQuery(PainsDocument, {
    variables: {
      organisationId,
      asOf: search.asOf ?? null,
      triggers: chosen.length > 0 ? chosen : null,
    },
  });
  const here = (standing.data ?? standing.previousData)?.pains;
  const status = here?.pains.find(({ id }) => id === painId);
  const place: Place = { organisationId, asOf: search.asOf, triggers: search.triggers, model };

  const chapters = (pain: Pain): Chapter[] => [
    ...pain.sections.map((section) => ({
      id: section.kind,
      title: sectionTitle(section.kind),
      content: <Section section={section} place={place} />,
    })),
    { id: 'root-cause', title: t('rootCause'), content: <p>{pain.rootCause}</p> },
    {
      id: 'noticed',
      title: t('noticed'),
      content: (
        <>
          <p>
            <strong>{t('executives')}:</strong> {pain.noticed.executives}
          </p>
          <p>
            <strong>{t('engineers')}:</strong> {pain.noticed.engineers}
          </p>
          <p className={styles.soft}>{t('topics', { topics: pain.noticed.topics.join(', ') })}</p>
        </>
      ),
    },
    {
      id: 'signs',
      title: t('signsHere'),
      content: (
        <>
          <p className={styles.soft}>{t('signsLead')}</p>
          <SignTable pain={pain} status={status} model={model} />
        </>
      ),
    },
    {
      id: 'misconceptions',
      title: t('misconceptions'),
      content: <Misconceptions pain={pain} />,
    },
    {
      id: 'questions',
      title: t('questions'),
      content: (
        <>
          <p className={styles.soft}>{t('questionsLead')}</p>
          <Questions pain={pain} place={place} />
        </>
      ),
    },
    { id: 'maturity', title: t('maturity'), content: <Maturity pain={pain} band={here?.band} /> },
    { id: 'good', title: t('good'), content: <Good pain={pain} place={place} /> },
    { id: 'way-out', title: t('way'), content: <WayOut pain={pain} band={here?.band} /> },
    { id: 'proof', title: t('previews'), content: <Previews pain={pain} place={place} /> },
    {
      id: 'urgency',
      title: t('urgency'),
      content: (
        <>
          <p>
            <strong>{pain.urgency.level}.</strong> {pain.urgency.meaning} {pain.activeReason}
          </p>
          <h3>{t('triggers')}</h3>
          <Triggers pain={pain} chosen={chosen} />
        </>
      ),
    },
    {
      id: 'help',
      title: t('services'),
      content: (
        <>
          <p>{pain.urgency.offer}</p>
          <dl className={styles.services}>
            <dt>{t('servicesNext')}</dt>
            <dd>{pain.services.bestNextMove.join(', ')}</dd>
            <dt>{t('servicesStrong')}</dt>
            <dd>{pain.services.strongest.join(', ')}</dd>
            <dt>{t('servicesUnaware')}</dt>
            <dd>{pain.services.unaware}</dd>
          </dl>
        </>
      ),
    },
    {
      id: 'rules',
      title: t('rules'),
      content: (
        <>
          <p>{pain.activation}</p>
          <p>{pain.clearance}</p>
        </>
      ),
    },
    { id: 'related', title: t('related'), content: <Related pain={pain} place={place} /> },
  ];

  return (
    <div className={page.page}>
      <QueryView
        result={{ ...content, previousData: undefined }}
        failure={t('failurePain')}
        skeleton={
          <>
            <Skeleton width="min(30rem, 90%)" height="5rem" />
            <SkeletonLines count={8} height="3rem" />
          </>
        }
      >
        {({ pain }) => {
          if (!pain)
            return (
              <EmptyState
                title={t('missingTitle')}
                action={
                  <Link to="/organisations/$organisationId/pains" params={{ organisationId }}>
                    {t('toAll')}
                  </Link>
                }
              >
                {t('missingLead')}
              </EmptyState>
            );
          const all = chapters(pain);
          return (
            <>
              <title>{t('painTitle', { title: pain.title, organisation: organisationName })}</title>
              <header className={page.head}>
                <p>
                  <Link
                    to="/organisations/$organisationId/pains"
                    params={{ organisationId }}
                    search={{ asOf: search.asOf, triggers: search.triggers }}
                  >
                    {t('toAll')}
                  </Link>
                </p>
                <h1>{pain.title}</h1>
                <p className={styles.summary}>{pain.summary}</p>
                <p className={page.kicker}>
                  {[
                    pain.category,
                    t('read', { count: pain.readMinutes }),
                    t('usual', { bands: usualBands(pain.bands) }),
                    ...pain.personas.map(({ name }) => name),
                  ].join(' · ')}
                </p>
              </header>
              <div className={styles.layout}>
                <aside className={styles.aside}>
                  <section className={styles.here} aria-labelledby="pain-here">
                    <h2 id="pain-here">{t('here', { organisation: organisationName })}</h2>
                    <QueryView
                      result={standing}
                      failure={t('failure')}
                      skeleton={<SkeletonLines count={4} />}
                    >
                      {({ pains: { asOf, band } }) =>
                        status ? (
                          <>
                            <p className={styles.state}>{t(status.state)}</p>
                            <PeriodControl days={days} current={asOf} />
                            <Standing pain={status} />
                            <p>{reasonAlone(status, model?.domains)}</p>
                            <h3>{t('nextStepBand', { band: bandName(band) })}</h3>
                            <p>{status.nextStep}</p>
                            {mayPlan && (
                              <p>
                                <Link
                                  to="/organisations/$organisationId/plans"
                                  params={{ organisationId }}
                                  search={{ new: 'pain', pain: painId }}
                                  className={buttonClass('primary')}
                                >
                                  {t('intoPlan')}
                                </Link>
                              </p>
                            )}
                            <Missing
                              pain={status}
                              organisationId={organisationId}
                              asOf={asOf}
                              model={model}
                            />
                          </>
                        ) : null
                      }
                    </QueryView>
                  </section>
                  <nav className={styles.contents} aria-label={t('contents')}>
                    <h2>{t('contents')}</h2>
                    <ol>
                      {all.map(({ id, title }) => (
                        <li key={id}>
                          <Link to="." hash={id} search={(before) => before}>
                            {title}
                          </Link>
                        </li>
                      ))}
                    </ol>
                  </nav>
                </aside>
                <article className={styles.article}>
                  {all.map(({ id, title, content: chapter }) => (
                    <Part key={id} id={id} title={title}>
                      {chapter}
                    </Part>
                  ))}
                </article>
              </div>
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
