import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { charterPlan, quarterOfDay, type RoleAnalysis, type RoleCharter } from '@rolewright/domain';
import { useState } from 'react';
import { CharterForm } from './charter-form.js';
import { CharterPaper } from './charter-paper.js';
import styles from './charters.module.css';
import {
  contentOf,
  draftsOf,
  listOf,
  nameOfDiscipline,
  nameOfDomain,
  rules,
} from '../charter-rules.js';
import { t } from '../charters-words.js';
import {
  type MoveKind,
  PlanFromChartersDocument,
  RoleChartersDocument,
  SaveRoleChartersDocument,
} from '../../../graphql/generated/charters.js';
import { Button, buttonClass } from '../../../ui/button.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';

export interface SplitFound {
  split: RoleAnalysis['split'];
  title: string;
  index: number;
  verdict: RoleAnalysis['verdict'];
}

interface WorkshopProps {
  organisationId: string;
  found: SplitFound;
  /** yyyy-mm-dd */
  today: string;
}

interface Draft {
  requestKey: string;
  charter: RoleCharter;
}

const sentVerdict = {
  realistic: 'REALISTIC',
  stretched: 'STRETCHED',
  hybrid: 'HYBRID',
  frankenstein: 'FRANKENSTEIN',
} as const;
const sentKind = {
  decide: 'DECIDE',
  define: 'DEFINE',
  connect: 'CONNECT',
  prove: 'PROVE',
} as const satisfies Record<string, MoveKind>;
const sentEffort = { hours: 'HOURS', days: 'DAYS', weeks: 'WEEKS', quarter: 'QUARTER' } as const;

/** The realistic roles of a post as charters: looked over, changed, kept, and made a plan. */
export default function CharterWorkshop({ organisationId, found, today }: WorkshopProps) {
  const [start] = useState(() => draftsOf(found.split));
  const [drafts, setDrafts] = useState<readonly Draft[]>(() =>
    start.charters.map((charter) => ({ requestKey: newRequestKey(), charter })),
  );
  const [planKey] = useState(newRequestKey);
  const [save, saving] = useMutation(SaveRoleChartersDocument, {
    refetchQueries: [RoleChartersDocument],
  });
  const [makePlan, planning] = useMutation(PlanFromChartersDocument);
  const kept = saving.data !== undefined && saving.data !== null;
  const post = found.title || t('post');
  const keep = () =>
    // What went wrong stands on the page; sent again, nothing is kept twice.
    void save({
      variables: {
        input: {
          organisationId,
          charters: drafts.map(({ requestKey, charter }) => ({
            requestKey,
            charter: contentOf(charter),
            post: { title: post, index: found.index, verdict: sentVerdict[found.verdict] },
          })),
        },
      },
    }).catch(() => undefined);
  const plan = () =>
    void makePlan({
      variables: {
        input: {
          organisationId,
          requestKey: planKey,
          title: t('planTitle', { post }).slice(0, 200),
          quarter: quarterOfDay(today),
          target: null,
          source: 'ROLE',
          sourceRef: post.slice(0, 200),
          moves: charterPlan(
            drafts.map(({ charter }) => charter),
            start.duties,
            rules.model,
            nameOfDiscipline,
          ).map((move) => ({
            ...move,
            kind: sentKind[move.kind],
            effort: sentEffort[move.effort],
            title: move.title.slice(0, 200),
          })),
        },
      },
    }).catch(() => undefined);
  return (
    <section className={page.section} aria-labelledby="charter-workshop">
      <div className={page.head}>
        <h2 id="charter-workshop">{t('workshop')}</h2>
        <p className={styles.soft}>{t('workshopLead')}</p>
      </div>
      {drafts.map(({ requestKey, charter }, at) => (
        <details key={requestKey} className={styles.draft} open={drafts.length === 1}>
          <summary>
            <span className={styles.draftTitle}>{charter.title}</span>
            <span className={styles.soft}>{listOf(charter.domains.map(nameOfDomain))}</span>
          </summary>
          {kept ? (
            <CharterPaper charter={charter} />
          ) : (
            <CharterForm
              charter={charter}
              onChange={(changed) =>
                setDrafts(
                  drafts.map((draft, place) =>
                    place === at ? { requestKey, charter: changed } : draft,
                  ),
                )
              }
            />
          )}
        </details>
      ))}
      {start.duties.length > 0 && (
        <div>
          <h3>{t('duties')}</h3>
          <ul>
            {start.duties.map(({ disciplines, returnTo, domains }) => (
              <li key={disciplines.join()}>
                {t('duty', {
                  disciplines: listOf(disciplines.map(nameOfDiscipline)),
                  function: returnTo,
                })}
                {domains.length > 0 &&
                  t('dutyDomains', { domains: listOf(domains.map(nameOfDomain)) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {saving.error && <ErrorState what={t('keepFailed')} error={saving.error} />}
      {planning.error && <ErrorState what={t('planFailed')} error={planning.error} />}
      <p role="status" className={kept ? styles.done : 'visually-hidden'}>
        {kept && t('kept', { count: drafts.length })}
        {planning.data && ` ${t('planMade')}`}
      </p>
      <div className={page.actions}>
        {drafts.length > 0 && !kept && (
          <Button look="primary" busy={saving.loading} onClick={keep}>
            {t('keep', { count: drafts.length })}
          </Button>
        )}
        {kept && (
          <Link
            to="/organisations/$organisationId/roles/charters"
            params={{ organisationId }}
            className={buttonClass('secondary')}
          >
            {t('open')}
          </Link>
        )}
        {planning.data ? (
          <Link
            to="/organisations/$organisationId/plans/$planId"
            params={{ organisationId, planId: planning.data.createPlan.planId }}
            className={buttonClass('primary')}
          >
            {t('openPlan')}
          </Link>
        ) : (
          <Button
            look={kept || drafts.length === 0 ? 'primary' : 'secondary'}
            busy={planning.loading}
            onClick={plan}
          >
            {t('plan')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('planLead')}</p>
    </section>
  );
}
