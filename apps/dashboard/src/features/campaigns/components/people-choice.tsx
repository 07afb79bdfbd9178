import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { readRosterLines } from '@rolewright/domain';
import styles from './campaigns.module.css';
import { Checks } from './choices.js';
import { t } from '../campaign-words.js';
import { RosterDocument } from '../../../graphql/generated/campaigns.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

const shownAtOnce = 100;
const faultsShown = 5;

/** Lines of a pasted list, read as the service will read them. */
export function readPasted(text: string) {
  const lines = text.trim() === '' ? [] : readRosterLines(text);
  return {
    people: lines.filter(({ person }) => person !== null).length,
    faults: lines.filter(({ fault }) => fault !== null),
  };
}

/** One request key a text: the same list sent twice counts once, a mended one is another list. */
export function useKeyOfText() {
  const [keys] = useState(() => new Map<string, string>());
  return (text: string) => {
    const key = keys.get(text) ?? newRequestKey();
    keys.set(text, key);
    return key;
  };
}

/** Why the service took nothing of a list. */
export function RefusedLines({
  lines,
}: {
  lines: readonly { line: number; reason: string | null }[];
}) {
  return (
    <div className={styles.faults} role="alert">
      <p className={styles.error}>{t('listRefused')}</p>
      <ul className={styles.hint}>
        {lines.slice(0, faultsShown).map(({ line, reason }) => (
          <li key={line}>{t('pasteLine', { line, fault: reason ?? '' })}</li>
        ))}
      </ul>
    </div>
  );
}

export function PasteField({
  text,
  error,
  onChange,
}: {
  text: string;
  error?: string | null;
  onChange: (text: string) => void;
}) {
  const { people, faults } = readPasted(useDeferredValue(text));
  return (
    <div className={styles.group}>
      <TextAreaField
        label={t('paste')}
        hint={t('pasteHint')}
        placeholder={t('pasteExample')}
        error={error ?? null}
        rows={5}
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className={styles.faults} role="status">
        {people > 0 && <p className={styles.hint}>{t('pasteRead', { count: people })}</p>}
        {faults.length > 0 && (
          <>
            <p className={styles.error}>{t('pasteFaults', { count: faults.length })}</p>
            <ul className={styles.hint}>
              {faults.slice(0, faultsShown).map(({ line, fault }) => (
                <li key={line}>{t('pasteLine', { line, fault: fault ?? '' })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** People of the roster, found by name and chosen one by one or all at once. */
export function RosterChoice({
  organisationId,
  chosen,
  onChange,
}: {
  organisationId: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const [sought, setSought] = useState('');
  const text = useDeferredValue(sought.trim()) || null;
  const result = useQuery(RosterDocument, {
    variables: { organisationId, text, deleted: false, first: shownAtOnce, after: null },
  });
  return (
    <QueryView
      result={result}
      failure={t('rosterFailure')}
      skeleton={<SkeletonLines count={4} height="2.5rem" />}
    >
      {({ respondents: { edges, totalCount } }) => {
        const offered = edges.map(({ node }) => node);
        if (totalCount === 0 && !sought) return <p className={styles.hint}>{t('peopleNone')}</p>;
        return (
          <div className={styles.group}>
            {(totalCount > 8 || sought) && (
              <TextField
                type="search"
                label={t('peopleFind')}
                value={sought}
                onChange={(event) => setSought(event.target.value)}
              />
            )}
            <Checks
              legend={t('people')}
              all={t('chooseAll')}
              none={t('chooseNone')}
              className={styles.people}
              chosen={chosen}
              onChange={onChange}
              choices={offered.map((person) => ({
                id: person.respondentId,
                label: (
                  <>
                    {person.name}
                    <span className={styles.under}>
                      {person.function} · {t(person.standing)}
                    </span>
                  </>
                ),
              }))}
            />
            <p className={styles.hint} role="status">
              {t('peopleChosen', { count: chosen.length })}
              {totalCount > edges.length &&
                `. ${t('peopleRest', { shown: edges.length, total: totalCount })}`}
            </p>
          </div>
        );
      }}
    </QueryView>
  );
}
