import type { RoleAnalysis } from '@rolewright/domain';
import { Link } from '@tanstack/react-router';
import { lazy, useDeferredValue, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { PostInput } from '../components/post-input.js';
import styles from '../components/roles.module.css';
import { t } from '../roles-words.js';
import { samplePost } from '../sample-post.js';
import type { rolesSearch } from '../search.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { Panel } from '../../../ui/panel.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { Skeleton } from '../../../ui/states.js';

export type RolesSearch = SearchOf<typeof rolesSearch>;

const loadAnalysis = () => import('../components/analysis.js');
const Analysis = lazy(loadAnalysis);

/** What was found in a post, for whoever goes on from there. */
export interface FoundSplit {
  split: RoleAnalysis['split'];
  title: string;
  index: number;
  verdict: RoleAnalysis['verdict'];
}

interface RolesPageProps {
  organisationId: string;
  organisationName: string;
  search: RolesSearch;
  onSearch: (change: RolesSearch) => void;
  /** What comes of the split, below it; false where the reader may make nothing of it. */
  workshop: false | ((found: FoundSplit) => ReactNode);
}

/** One post's text and what it asks of a single person, worked out in this browser. */
export function RolesPage({
  organisationId,
  organisationName,
  search,
  onSearch,
  workshop,
}: RolesPageProps) {
  // Null while the reader has given no text of their own; it lives here alone, never in the address.
  const [own, setOwn] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const text = own ?? (search.post === 'sample' ? samplePost : '');
  const analysed = useDeferredValue(text);
  useEffect(() => {
    // While the reader looks for a text. Where it fails, the panel says so once it is needed.
    loadAnalysis().catch(() => undefined);
  }, []);
  const give = (given: string, typing: boolean) => {
    setOwn(given);
    setEditing(typing);
    if (search.post !== undefined) onSearch({ post: undefined, discipline: undefined });
  };
  const empty = text.trim() === '';
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <div className={page.sectionHead}>
        <p className={styles.private}>{t('kicker')}</p>
        <Link to="/organisations/$organisationId/roles/charters" params={{ organisationId }}>
          {t('charters')}
        </Link>
      </div>
      {empty && (
        <header className={page.head}>
          <h1>{t('title')}</h1>
          <p className={page.lead}>{t('lead')}</p>
        </header>
      )}
      {(empty || editing) && (
        <PostInput
          text={text}
          takesFocus={editing}
          onType={(typed) => give(typed, true)}
          onWhole={(whole) => give(whole, false)}
          first={
            !empty && (
              <Button look="primary" onClick={() => setEditing(false)}>
                {t('read')}
              </Button>
            )
          }
          last={
            empty && (
              <ChoiceLink change={{ post: 'sample' }} className={buttonClass('quiet')}>
                {t('sample')}
              </ChoiceLink>
            )
          }
        />
      )}
      {!empty && (
        <Panel fallback={<Skeleton height="40rem" />}>
          <Analysis
            text={analysed.trim() === '' ? text : analysed}
            only={search.discipline}
            takesFocus={own !== null && !editing}
            beyond={workshop || undefined}
            actions={
              !editing && (
                <div className={page.actions}>
                  <Button look="secondary" onClick={() => setEditing(true)}>
                    {t('change')}
                  </Button>
                  <Button look="quiet" onClick={() => give('', false)}>
                    {t('clear')}
                  </Button>
                </div>
              )
            }
          />
        </Panel>
      )}
    </div>
  );
}
