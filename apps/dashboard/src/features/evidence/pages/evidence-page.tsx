import { useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { AddDialog } from '../components/add-dialog.js';
import type { StartOfEvidence } from '../components/add-dialog.js';
import { Calendar } from '../components/calendar.js';
import { DeletedList } from '../components/deleted-list.js';
import { EvidenceList } from '../components/evidence-list.js';
import styles from '../components/evidence.module.css';
import { ItemDrawer } from '../components/item-drawer.js';
import { Register } from '../components/register.js';
import { ToDo } from '../components/to-do.js';
import { t } from '../evidence-words.js';
import type { EvidenceRights } from '../evidence-words.js';
import { evidenceViews } from '../search.js';
import type { evidenceSearch } from '../search.js';
import { EvidenceSummaryDocument } from '../../../graphql/generated/evidence.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

interface EvidencePageProps {
  organisationId: string;
  organisationName: string;
  search: SearchOf<typeof evidenceSearch>;
  onSearch: (change: SearchOf<typeof evidenceSearch>) => void;
  may: EvidenceRights;
  /** What people say about a piece of evidence. */
  comments?: (itemId: string) => ReactNode;
}

export function EvidencePage({
  organisationId,
  organisationName,
  search,
  onSearch,
  may,
  comments,
}: EvidencePageProps) {
  const view = search.view ?? 'register';
  const summary = useQuery(EvidenceSummaryDocument, { variables: { organisationId } });
  const [adding, setAdding] = useState<{ start: StartOfEvidence | null } | null>(null);
  const open = useCallback((item: string) => onSearch({ item }), [onSearch]);
  const close = useCallback(() => onSearch({ item: undefined }), [onSearch]);
  const known = summary.data?.evidenceSummary;
  const waiting = known ? known.mine + (may.review ? known.toReview : 0) : 0;
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={`${page.head} ${styles.head}`}>
        <div className={page.sectionHead}>
          <h1>{t('title')}</h1>
          {may.provide && (
            <Button look="primary" disabled={!known} onClick={() => setAdding({ start: null })}>
              {t('add')}
            </Button>
          )}
        </div>
        <p className={page.lead}>{t('lead')}</p>
      </header>
      <nav className={page.tabs} aria-label={t('views')}>
        {evidenceViews.map((name) => (
          <ChoiceLink
            key={name}
            change={{
              view: name === 'register' ? undefined : name,
              show: undefined,
              domain: undefined,
              text: undefined,
              month: undefined,
            }}
            className={`${page.tab} ${view === name ? styles.tabHere : ''}`}
          >
            {t(name)}
            {name === 'todo' && waiting > 0 && <span className={styles.count}>{waiting}</span>}
          </ChoiceLink>
        ))}
      </nav>
      {view === 'register' && (
        <QueryView
          result={summary}
          failure={t('listFailure')}
          skeleton={<SkeletonLines count={10} height="2.5rem" />}
        >
          {({ evidenceSummary }) => (
            <Register
              summary={evidenceSummary}
              may={may}
              onOpen={open}
              onAdd={({ domain, artifact, name }) =>
                setAdding({ start: { domain, artifact, name } })
              }
            />
          )}
        </QueryView>
      )}
      {view === 'all' && (
        <EvidenceList organisationId={organisationId} search={search} onSearch={onSearch} />
      )}
      {view === 'todo' && (
        <ToDo organisationId={organisationId} mayReview={may.review} onOpen={open} />
      )}
      {view === 'calendar' && (
        <QueryView
          result={summary}
          failure={t('calendarFailure')}
          skeleton={<SkeletonLines count={6} height="3rem" />}
        >
          {({ evidenceSummary }) => (
            <Calendar
              organisationId={organisationId}
              today={evidenceSummary.today}
              month={search.month}
              onMonth={(month) => onSearch({ month })}
              onOpen={open}
            />
          )}
        </QueryView>
      )}
      {view === 'deleted' && (
        <DeletedList organisationId={organisationId} mayReview={may.review} onOpen={open} />
      )}
      {search.item && (
        <ItemDrawer
          key={search.item}
          organisationId={organisationId}
          itemId={search.item}
          summary={known}
          may={may}
          comments={comments?.(search.item)}
          onClose={close}
        />
      )}
      {adding && known && (
        <AddDialog
          organisationId={organisationId}
          summary={known}
          start={adding.start}
          onAdded={(item) => {
            setAdding(null);
            onSearch({ item });
          }}
          onClose={() => setAdding(null)}
        />
      )}
    </div>
  );
}
