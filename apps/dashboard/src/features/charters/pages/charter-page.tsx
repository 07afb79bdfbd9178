import { useMutation, useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { RoleCharter } from '@rolewright/domain';
import { useState } from 'react';
import { CharterForm } from '../components/charter-form.js';
import { CharterPaper } from '../components/charter-paper.js';
import styles from '../components/charters.module.css';
import { charterOf, contentOf, listOf, nameOfDecision, nameOfDomain } from '../charter-rules.js';
import { t } from '../charters-words.js';
import { verdictWord } from '../verdict-word.js';
import {
  ChangeRoleCharterDocument,
  type CharterFragment,
  DeleteRoleCharterDocument,
  RestoreRoleCharterDocument,
  RoleCharterDocument,
  RoleChartersDocument,
  SetRoleCharterStateDocument,
} from '../../../graphql/generated/charters.js';
import { conflictOf } from '../../../graphql/errors.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { formatDate, formatNumber, formatShare } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface CharterPageProps {
  organisationId: string;
  organisationName: string;
  charterId: string;
  mayEdit: boolean;
  editing: boolean;
  onEditing: (editing: boolean) => void;
}

export function CharterPage({ organisationId, charterId, ...props }: CharterPageProps) {
  const result = useQuery(RoleCharterDocument, { variables: { organisationId, charterId } });
  return (
    <div className={page.page}>
      <p className={page.kicker}>
        <Link to="/organisations/$organisationId/roles/charters" params={{ organisationId }}>
          {t('back')}
        </Link>
      </p>
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={<SkeletonLines count={8} height="2.5rem" />}
      >
        {({ roleCharter }) => (
          <Opened
            key={roleCharter.charterId}
            organisationId={organisationId}
            given={roleCharter}
            reload={() => void result.refetch()}
            {...props}
          />
        )}
      </QueryView>
    </div>
  );
}

interface OpenedProps extends Omit<CharterPageProps, 'charterId'> {
  given: CharterFragment;
  reload: () => void;
}

function Opened({
  organisationId,
  organisationName,
  given,
  reload,
  mayEdit,
  editing,
  onEditing,
}: OpenedProps) {
  const navigate = useNavigate();
  const toast = useToast();
  const [draft, setDraft] = useState<RoleCharter | null>(null);
  const again = { refetchQueries: [RoleChartersDocument] };
  const [change, changing] = useMutation(ChangeRoleCharterDocument, again);
  const [setState, stating] = useMutation(SetRoleCharterStateDocument, again);
  const [remove, removing] = useMutation(DeleteRoleCharterDocument, again);
  const [restore] = useMutation(RestoreRoleCharterDocument, again);
  const stands = given.deletedAt === null || given.deletedAt === undefined;
  const { charterId, version } = given;
  const charter = draft ?? charterOf(given);
  const current = conflictOf(changing.error) as CharterFragment | null | undefined;
  const save = (seen: number) =>
    void change({
      variables: {
        input: { organisationId, charterId, version: seen, charter: contentOf(charter) },
      },
    }).then(
      () => {
        toast({ text: t('saved', { title: charter.title }) });
        setDraft(null);
        onEditing(false);
      },
      () => undefined,
    );
  const move = (state: 'DRAFT' | 'AGREED' | 'RETIRED') =>
    void setState({ variables: { input: { organisationId, charterId, version, state } } }).catch(
      () => undefined,
    );
  const takeAway = () =>
    void remove({ variables: { input: { organisationId, charterId, version } } }).then(
      () => {
        toast({
          text: t('removed', { title: given.title }),
          undo: () => restore({ variables: { organisationId, charterId } }),
        });
        void navigate({
          to: '/organisations/$organisationId/roles/charters',
          params: { organisationId },
        });
      },
      () => undefined,
    );
  const fault = [stating.error, removing.error, current ? null : changing.error].find(Boolean);
  return (
    <>
      <title>{`${given.title} · ${t('documentTitle', { organisation: organisationName })}`}</title>
      <header className={page.head}>
        <p className={page.kicker}>
          {given.state === 'AGREED' && given.agreedOn
            ? t('agreedOn', { date: formatDate(given.agreedOn) })
            : t(given.state === 'RETIRED' ? 'retired' : 'draft')}
        </p>
        <h1>{given.title}</h1>
        {mayEdit && stands && !editing && (
          <div className={page.actions}>
            <Button look="primary" onClick={() => onEditing(true)}>
              {t('edit')}
            </Button>
            {given.state === 'DRAFT' ? (
              <Button look="secondary" busy={stating.loading} onClick={() => move('AGREED')}>
                {t('agree')}
              </Button>
            ) : (
              <Button look="secondary" busy={stating.loading} onClick={() => move('DRAFT')}>
                {t('redraft')}
              </Button>
            )}
            {given.state === 'AGREED' && (
              <Button look="secondary" busy={stating.loading} onClick={() => move('RETIRED')}>
                {t('retire')}
              </Button>
            )}
            <Button look="quiet" onClick={() => window.print()}>
              {t('print')}
            </Button>
            <Button look="quiet" busy={removing.loading} onClick={takeAway}>
              {t('remove')}
            </Button>
          </div>
        )}
      </header>
      {fault && <ErrorState what={t('failed')} error={fault} />}
      {current && (
        <ConflictDialog
          title={t('conflictTitle')}
          mine={rowsOf(charter)}
          theirs={rowsOf(charterOf(current))}
          busy={changing.loading}
          onKeepMine={() => save(current.version)}
          onTakeTheirs={() => {
            setDraft(null);
            changing.reset();
            onEditing(false);
            reload();
          }}
          onClose={changing.reset}
        />
      )}
      {given.conflicts.length > 0 && (
        <section className={styles.warning} aria-labelledby="charter-conflicts">
          <h2 id="charter-conflicts">{t('conflicts')}</h2>
          <ul>
            {given.conflicts.map(({ domain, decision, deciders }) => (
              <li key={`${domain} ${decision}`}>
                {t('conflict', {
                  decision: nameOfDecision(domain, decision),
                  domain: nameOfDomain(domain),
                  deciders: listOf(deciders),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {editing && mayEdit && stands ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save(version);
          }}
        >
          <CharterForm charter={charter} onChange={setDraft} />
          <div className={page.actions}>
            <Button type="submit" look="primary" busy={changing.loading}>
              {t('save')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setDraft(null);
                onEditing(false);
              }}
            >
              {t('cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <section className={page.section}>
          <CharterPaper charter={charter} />
        </section>
      )}
      <section className={page.section} aria-label={t('authority')}>
        <div className={styles.figures}>
          <p>
            {given.authorityGap === null || given.authorityGap === undefined
              ? t('authorityNone')
              : given.authorityGap === 0
                ? t('authorityWhole')
                : t('authorityGap', { share: formatShare(given.authorityGap) })}
          </p>
          <p>
            {t('now', { index: formatNumber(given.index, 0), verdict: verdictWord(given.verdict) })}
          </p>
          {given.post && (
            <p>
              {t('before')}:{' '}
              {t('beforeIndex', {
                title: given.post.title,
                index: formatNumber(given.post.index, 0),
                verdict: verdictWord(given.post.verdict),
              })}
            </p>
          )}
        </div>
        <p className={styles.soft}>{t('honest')}</p>
      </section>
    </>
  );
}

const rowsOf = (charter: RoleCharter) => [
  { label: t('fieldTitle'), value: charter.title },
  { label: t('fieldPurpose'), value: charter.purpose },
  { label: t('fieldReports'), value: charter.reportsTo },
  { label: t('fieldDomains'), value: listOf(charter.domains.map(nameOfDomain)) },
  {
    label: t('fieldDecisions'),
    value: listOf(
      charter.decisions.map(
        ({ domain, decision, right }) =>
          `${nameOfDecision(domain, decision)} (${nameOfDomain(domain)}): ${t(`right_${right}`)}`,
      ),
    ),
  },
  { label: t('fieldExcludes'), value: charter.excludes.join('; ') },
  {
    label: t('fieldEvidence'),
    value: String(charter.evidence.length),
  },
];
