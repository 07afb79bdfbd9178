import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { CriteriaList } from '../components/criteria-list.js';
import type { CriterionTexts } from '../components/criterion-row.js';
import { DomainChoice } from '../components/domain-choice.js';
import { EntryConflictDialog } from '../components/entry-conflict.js';
import { ForAllFields } from '../components/for-all.js';
import { HistoryDrawer } from '../components/history-drawer.js';
import { KeyboardHelp } from '../components/keyboard-help.js';
import { RecordBar } from '../components/record-bar.js';
import { ScopeFacts } from '../components/scope-facts.js';
import styles from '../components/worksheet.module.css';
import {
  emptyDraft,
  type Entry,
  isDraft,
  lackOf,
  placeOf,
  withEntry,
  withoutEntries,
} from '../entries.js';
import type { worksheetSearch } from '../search.js';
import { useRecording } from '../use-recording.js';
import { stateFilters, stateKeys, t } from '../worksheet-words.js';
import type { Worksheet } from '../worksheet-words.js';
import { CriteriaDocument } from '../../../graphql/generated/scores.js';
import { WorksheetOfDomainDocument } from '../../../graphql/generated/worksheet.js';
import { useModel } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { useDraft } from '../../../ui/draft.js';
import { formatDate, formatTime } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, Notice, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

type Search = SearchOf<typeof worksheetSearch>;

interface WorksheetPageProps {
  organisationId: string;
  organisationName: string;
  search: Search;
  onSearch: (change: Search) => void;
  mayRecord: boolean;
  /** What people say about a criterion. */
  comments?: (domain: string, criterion: string) => ReactNode;
}

const firstDomain = 'INT';

/** Facts domain by domain: what is known, how old it is, and what is entered, recorded together. */
export function WorksheetPage(props: WorksheetPageProps) {
  const { organisationId, organisationName, search } = props;
  const model = useModel();
  const domain = search.domain ?? model?.domains[0]?.id ?? firstDomain;
  const result = useQuery(WorksheetOfDomainDocument, {
    variables: {
      organisationId,
      campaignId: search.campaign ?? null,
      domain,
      asOf: search.asOf ?? null,
    },
  });
  const worksheet = (result.data ?? result.previousData)?.worksheet;
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className={page.lead}>{t('lead')}</p>
        {worksheet && (
          <p className={styles.meta}>
            {worksheet.campaign
              ? t('campaign', {
                  title: worksheet.campaign.title,
                  date: formatDate(worksheet.roundEnds),
                })
              : t('quarter', { date: formatDate(worksheet.roundEnds) })}
          </p>
        )}
      </header>
      <nav className={page.tabs} aria-label={t('title')}>
        <ChoiceLink change={{ tab: undefined }} className={page.tab}>
          {t('tabFacts')}
        </ChoiceLink>
        <ChoiceLink change={{ tab: 'scope' }} className={page.tab}>
          {t('tabScope')}
        </ChoiceLink>
      </nav>
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={<SkeletonLines count={8} height="5rem" />}
      >
        {(data) =>
          search.tab === 'scope' ? (
            <ScopeFacts
              organisationId={organisationId}
              model={model}
              today={data.worksheet.today}
              mayRecord={props.mayRecord}
            />
          ) : (
            <Criteria {...props} domain={domain} worksheet={data.worksheet} />
          )
        }
      </QueryView>
    </div>
  );
}

function Criteria({
  organisationId,
  search,
  onSearch,
  comments,
  mayRecord,
  domain,
  worksheet,
}: WorksheetPageProps & { domain: string; worksheet: Worksheet }) {
  const model = useModel();
  const toast = useToast();
  const { data: words } = useQuery(CriteriaDocument, { fetchPolicy: 'cache-first' });
  const draft = useDraft(`${organisationId}.worksheet`, emptyDraft, isDraft);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const { entries, forAll } = draft.value;
  const change = (to: Parameters<typeof draft.set>[0]) => {
    draft.set(to);
    setKeptAt(formatTime(new Date()));
  };
  const drop = (places: readonly string[]) => change((before) => withoutEntries(before, places));
  const recording = useRecording(organisationId, (sent) => {
    drop(sent.map(placeOf));
    toast({ text: t('recorded', { count: sent.length }) });
  });

  const past = worksheet.asOf !== worksheet.today;
  const editable = mayRecord && !past;
  const criteria = worksheet.domains.find((each) => each.domain === domain)?.criteria ?? [];
  const shown = search.state
    ? criteria.filter(({ state }) => search.state && state === stateKeys[search.state])
    : criteria;
  const texts = new Map<string, CriterionTexts>(
    words?.model.domains.find(({ id }) => id === domain)?.criteria.map((each) => [each.id, each]),
  );
  const all = Object.values(entries);
  const ready = all.filter((entry) => !lackOf(entry));
  const { conflict } = recording;
  const definition = model?.domains.find(({ id }) => id === domain);
  const historyTitle = search.history ? texts.get(search.history)?.title : undefined;

  return (
    <div className={styles.sheet}>
      <DomainChoice
        domains={model?.domains ?? []}
        counts={worksheet.domainCounts}
        chosen={domain}
        entries={all}
        onChoose={(id) => onSearch({ domain: id, history: undefined })}
      />
      <section className={styles.main} aria-labelledby="worksheet-domain">
        <div className={styles.mainHead}>
          <div>
            <h2 id="worksheet-domain">{definition?.name ?? domain}</h2>
            <p className={styles.meta}>{definition?.question}</p>
          </div>
          <div className={styles.mainActions}>
            <label className={styles.asOf}>
              <span>{t('asOf')}</span>
              <input
                type="date"
                max={worksheet.today}
                value={worksheet.asOf}
                title={t('asOfHint')}
                onChange={({ target }) =>
                  target.value &&
                  onSearch({
                    asOf: target.value === worksheet.today ? undefined : target.value,
                  })
                }
              />
            </label>
            <Button
              look="quiet"
              className={styles.keysButton}
              onClick={() => onSearch({ help: 'keys' })}
            >
              {t('keys')} <kbd>?</kbd>
            </Button>
          </div>
        </div>
        <div className={styles.filters} role="group" aria-label={t('show')}>
          <ChoiceLink change={{ state: undefined }} className={styles.filter}>
            {t('all')} {criteria.length}
          </ChoiceLink>
          {stateFilters.map((state) => (
            <ChoiceLink key={state} change={{ state }} className={styles.filter}>
              {t(stateKeys[state])}{' '}
              {criteria.filter((each) => each.state === stateKeys[state]).length}
            </ChoiceLink>
          ))}
        </div>
        {past && (
          <div className={styles.past}>
            <Notice>{t('past', { date: formatDate(worksheet.asOf) })}</Notice>
            <Button look="secondary" onClick={() => onSearch({ asOf: undefined })}>
              {t('today')}
            </Button>
          </div>
        )}
        {editable && all.length > 0 && draft.restored && keptAt === null && (
          <Notice>{t('restored')}</Notice>
        )}
        {!mayRecord && <Notice>{t('noRight')}</Notice>}
        {editable && criteria.length > 0 && (
          <ForAllFields
            forAll={forAll}
            today={worksheet.today}
            onChange={(to) =>
              change((before) => ({ ...before, forAll: { ...before.forAll, ...to } }))
            }
          />
        )}
        {criteria.length === 0 ? (
          <EmptyState title={t('noCriteria')}>{t('noCriteriaWhy')}</EmptyState>
        ) : shown.length === 0 ? (
          <EmptyState title={t('nothing')}>{t('nothingWhy')}</EmptyState>
        ) : (
          <CriteriaList
            key={domain}
            organisationId={organisationId}
            label={definition?.name ?? domain}
            criteria={shown}
            texts={texts}
            entries={entries}
            mayRecord={editable}
            today={worksheet.today}
            onEntry={(criterion, to) =>
              change((before) => withEntry(before, criterion, worksheet.today, to))
            }
            onClear={(criterion) => drop([placeOf(criterion)])}
            onHistory={(history) => onSearch({ history })}
            onRecord={() => void recording.record(ready)}
            onHelp={() => onSearch({ help: 'keys' })}
          />
        )}
        {editable && (
          <RecordBar
            ready={ready.length}
            incomplete={all.length - ready.length}
            elsewhere={all.filter((entry) => entry.domain !== domain).length}
            keptAt={keptAt}
            busy={recording.busy}
            error={recording.error}
            onRecord={() => void recording.record(ready)}
            onDiscard={() => {
              const before = draft.value;
              drop(Object.keys(entries));
              recording.forgetError();
              toast({ text: t('discarded'), undo: () => change(before) });
            }}
          />
        )}
      </section>
      {search.history && (
        <HistoryDrawer
          organisationId={organisationId}
          domain={domain}
          criterion={search.history}
          title={historyTitle ?? search.history}
          today={worksheet.today}
          mayRecord={editable}
          comments={comments?.(domain, search.history)}
          onClose={() => onSearch({ history: undefined })}
        />
      )}
      {search.help && <KeyboardHelp onClose={() => onSearch({ help: undefined })} />}
      {conflict && (
        <EntryConflictDialog
          key={conflict.entry.requestKey}
          conflict={conflict}
          onKeepMine={() => {
            const { entry, current } = conflict;
            const kept: Entry = { ...entry, seen: current?.observationId ?? null };
            change((before) => ({
              ...before,
              entries: { ...before.entries, [placeOf(entry)]: kept },
            }));
            recording.settled();
          }}
          onTakeTheirs={() => {
            drop([placeOf(conflict.entry)]);
            recording.settled();
          }}
          onClose={recording.settled}
        />
      )}
    </div>
  );
}
