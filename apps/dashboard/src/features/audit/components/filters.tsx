import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import styles from './audit.module.css';
import { groups, t } from '../audit-words.js';
import type { historySearch } from '../search.js';
import { AuditActorsDocument } from '../../../graphql/generated/audit.js';
import { SelectField, TextField } from '../../../ui/field.js';
import type { SearchOf } from '../../../ui/search-params.js';

export type Search = SearchOf<typeof historySearch>;

const typingPause = 400;

/** What narrows the trail; all of it stands in the address. */
export function AuditFilters({
  organisationId,
  search,
  onSearch,
}: {
  organisationId: string;
  search: Search;
  onSearch: (change: Search) => void;
}) {
  const { data } = useQuery(AuditActorsDocument, { variables: { organisationId } });
  const people = data?.auditActors.people ?? [];
  const firms = data?.auditActors.consultancies ?? [];
  const firm = search.consultants ? 'only' : search.firm ? `=${search.firm}` : '';
  return (
    <div className={styles.filters} role="search" aria-label={t('filters')}>
      <SelectField
        label={t('group')}
        value={search.group ?? ''}
        onChange={({ target }) =>
          onSearch({ group: groups.find((group) => group === target.value) })
        }
      >
        <option value="">{t('everything')}</option>
        {groups.map((group) => (
          <option key={group} value={group}>
            {t(group)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('person')}
        value={search.person ?? ''}
        onChange={({ target }) => onSearch({ person: target.value || undefined })}
      >
        <option value="">{t('everyone')}</option>
        {people.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
      </SelectField>
      {(firms.length > 0 || firm) && (
        <SelectField
          label={t('firm')}
          value={firm}
          onChange={({ target }) =>
            onSearch({
              consultants: target.value === 'only' ? 'only' : undefined,
              firm: target.value.startsWith('=') ? target.value.slice(1) : undefined,
            })
          }
        >
          <option value="">{t('anyone')}</option>
          <option value="only">{t('consultantsOnly')}</option>
          {firms.map((name) => (
            <option key={name} value={`=${name}`}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        label={t('from')}
        type="date"
        value={search.from ?? ''}
        max={search.to}
        onChange={({ target }) => onSearch({ from: target.value || undefined })}
      />
      <TextField
        label={t('to')}
        type="date"
        value={search.to ?? ''}
        min={search.from}
        onChange={({ target }) => onSearch({ to: target.value || undefined })}
      />
      <Words words={search.q ?? ''} onWords={(q) => onSearch({ q })} />
    </div>
  );
}

/** Asked for once the typing rests; Back brings the words before. */
function Words({ words, onWords }: { words: string; onWords: (q: string | undefined) => void }) {
  const [state, setState] = useState({ typed: words, asked: words });
  if (state.asked !== words)
    setState({ typed: state.typed.trim() === words ? state.typed : words, asked: words });
  const { typed } = state;
  useEffect(() => {
    if (typed.trim() === words) return;
    const timer = setTimeout(() => onWords(typed.trim() || undefined), typingPause);
    return () => clearTimeout(timer);
  }, [typed, words, onWords]);
  return (
    <TextField
      label={t('search')}
      type="search"
      maxLength={200}
      value={typed}
      onChange={({ target }) => setState((before) => ({ ...before, typed: target.value }))}
    />
  );
}
