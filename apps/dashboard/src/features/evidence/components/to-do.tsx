import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import styles from './evidence.module.css';
import { ItemTable } from './item-table.js';
import { t } from '../evidence-words.js';
import { EvidenceDocument } from '../../../graphql/generated/evidence.js';
import type { EvidenceShow } from '../../../graphql/generated/evidence.js';
import page from '../../../ui/page.module.css';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

const atMost = 100;

interface QueueProps {
  organisationId: string;
  show: EvidenceShow;
  title: string;
  empty: string;
  onOpen: (itemId: string) => void;
}

function Queue({ organisationId, show, title, empty, onOpen }: QueueProps) {
  const id = useId();
  const result = useQuery(EvidenceDocument, {
    variables: { organisationId, show, domain: null, text: null, first: atMost, after: null },
  });
  return (
    <section className={page.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <QueryView
        result={result}
        failure={t('listFailure')}
        skeleton={<SkeletonLines count={2} height="3rem" />}
      >
        {({ evidence }) =>
          evidence.edges.length === 0 ? (
            <p className={styles.faint}>{empty}</p>
          ) : (
            <ItemTable items={evidence.edges.map(({ node }) => node)} onOpen={onOpen} />
          )
        }
      </QueryView>
    </section>
  );
}

/** What waits: for the reader first, then for whoever reviews, then for everyone who was asked. */
export function ToDo({
  organisationId,
  mayReview,
  onOpen,
}: {
  organisationId: string;
  mayReview: boolean;
  onOpen: (itemId: string) => void;
}) {
  const shared = { organisationId, onOpen };
  return (
    <>
      <Queue {...shared} show="MINE" title={t('mineTitle')} empty={t('mineEmpty')} />
      {mayReview && (
        <Queue {...shared} show="TO_REVIEW" title={t('reviewTitle')} empty={t('reviewEmpty')} />
      )}
      <Queue {...shared} show="REQUESTED" title={t('askedTitle')} empty={t('askedEmpty')} />
    </>
  );
}
