import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import styles from './evidence.module.css';
import { ItemTable } from './item-table.js';
import { t } from '../evidence-words.js';
import type { evidenceSearch } from '../search.js';
import { EvidenceDocument } from '../../../graphql/generated/evidence.js';
import { useModel } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';

const shows = ['TO_REVIEW', 'REQUESTED', 'MINE', 'EXPIRING', 'STALE', 'ORPHANED'] as const;
const pageSize = 50;

interface EvidenceListProps {
  organisationId: string;
  search: SearchOf<typeof evidenceSearch>;
  onSearch: (change: SearchOf<typeof evidenceSearch>) => void;
}

/** All evidence, narrowed by what stands in the address. */
export function EvidenceList({ organisationId, search, onSearch }: EvidenceListProps) {
  const model = useModel();
  const { show, domain, text } = search;
  const result = useQuery(EvidenceDocument, {
    variables: {
      organisationId,
      show: show ?? 'ALL',
      domain: domain ?? null,
      text: text ?? null,
      first: pageSize,
      after: null,
    },
  });
  const filtered = show !== undefined || domain !== undefined || text !== undefined;
  return (
    <section className={styles.part} aria-label={t('list')}>
      <div className={styles.filters}>
        <SelectField
          label={t('show')}
          value={show ?? 'ALL'}
          onChange={({ target }) => onSearch({ show: shows.find((name) => name === target.value) })}
        >
          <option value="ALL">{t('showALL')}</option>
          {shows.map((name) => (
            <option key={name} value={name}>
              {t(`show${name}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('domain')}
          value={domain ?? ''}
          onChange={({ target }) => onSearch({ domain: target.value || undefined })}
        >
          <option value="">{t('everyDomain')}</option>
          {model?.domains.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <Find key={text ?? ''} text={text ?? ''} onFind={(words) => onSearch({ text: words })} />
      </div>
      <QueryView
        result={result}
        failure={t('listFailure')}
        skeleton={<SkeletonLines count={6} height="3rem" />}
      >
        {({ evidence }) =>
          evidence.edges.length === 0 ? (
            <EmptyState
              title={t(filtered ? 'emptyFiltered' : 'emptyAll')}
              action={
                filtered && (
                  <Button
                    look="secondary"
                    onClick={() =>
                      onSearch({ show: undefined, domain: undefined, text: undefined })
                    }
                  >
                    {t('clear')}
                  </Button>
                )
              }
            >
              {t(filtered ? 'emptyFilteredWhy' : 'emptyAllWhy')}
            </EmptyState>
          ) : (
            <>
              <ItemTable
                items={evidence.edges.map(({ node }) => node)}
                onOpen={(item) => onSearch({ item })}
              />
              <p className={page.actions}>
                <span className={styles.faint}>
                  {t('shown', { shown: evidence.edges.length, count: evidence.totalCount })}
                </span>
                {evidence.pageInfo.hasNextPage && (
                  <Button
                    look="secondary"
                    busy={result.loading}
                    onClick={() =>
                      void result.fetchMore({
                        variables: { after: evidence.pageInfo.endCursor },
                      })
                    }
                  >
                    {t('more')}
                  </Button>
                )}
              </p>
            </>
          )
        }
      </QueryView>
    </section>
  );
}

/** Asks once the words are sent: each letter would be a question to the service. */
function Find({ text, onFind }: { text: string; onFind: (text: string | undefined) => void }) {
  const [typed, setTyped] = useState(text);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(typed.trim() || undefined);
      }}
    >
      <TextField
        label={t('find')}
        type="search"
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => typed.trim() !== text && onFind(typed.trim() || undefined)}
      />
    </form>
  );
}
