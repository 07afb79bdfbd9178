import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './campaigns.module.css';
import { quarterName, t, zoneName } from '../campaign-words.js';
import type { CampaignView } from '../campaign-words.js';
import { formatDate, formatShortDate } from '../../../ui/format.js';

/** A state in words; the sign beside it only repeats them. */
export const Status = ({ status, words }: { status: string; words: string }) => (
  <span className={styles.status} data-status={status}>
    {words}
  </span>
);

export interface Answered {
  people: number;
  started: number;
  submitted: number;
}

/** How many of those asked have sent their answers, and how many have begun. */
export function AnsweredBar({ people, started, submitted }: Answered) {
  const share = (count: number) => ({
    inlineSize: `${people === 0 ? 0 : (count / people) * 100}%`,
  });
  return (
    <span
      className={styles.bar}
      role="img"
      aria-label={t('barWords', { submitted, people, started })}
    >
      <span className={styles.barSent} style={share(submitted)} />
      <span className={styles.barStarted} style={share(started)} />
    </span>
  );
}

export const daysLeftWords = (days: number) =>
  days < 0 ? t('overdue', { count: -days }) : t('daysLeft', { count: days });

/** Until when, and how long that is; past days stand out while answers are still taken. */
export function DueDay({
  campaign,
}: {
  campaign: Pick<CampaignView, 'dueOn' | 'daysLeft' | 'status'>;
}) {
  const late = campaign.status === 'OPEN' && campaign.daysLeft < 0;
  return (
    <>
      {formatShortDate(campaign.dueOn)}
      {campaign.status === 'OPEN' && (
        <span className={late ? styles.late : styles.under}>
          {daysLeftWords(campaign.daysLeft)}
        </span>
      )}
    </>
  );
}

/** What the campaign's page says first. */
export function headlineOf({ status, progress: { people, submitted } }: CampaignView): string {
  if (people === 0) return t('headNobody');
  if (status === 'DRAFT') return t('headDraft', { count: people });
  return t(status === 'OPEN' ? 'headOpen' : 'headClosed', { count: people, submitted });
}

/** When it opens, ends or ended, with the zone that its days are of. */
export function whenOf(campaign: CampaignView): string {
  const { status, opensOn, dueOn, closedAt, daysLeft } = campaign;
  const until = t('untilZone', { date: formatDate(dueOn), zone: zoneName(campaign.timeZone) });
  if (status === 'CLOSED' && closedAt) return t('closedOn', { date: formatDate(closedAt) });
  if (status === 'OPEN') {
    const left = daysLeftWords(daysLeft);
    return `${until} ${left.charAt(0).toUpperCase()}${left.slice(1)}.`;
  }
  return `${opensOn ? t('opensOn', { date: formatDate(opensOn) }) : t('opensByHand')} ${until}`;
}

export function sizeOf(campaign: CampaignView): string {
  const scope = t('scope', { count: campaign.domains.length });
  const { criteria, questions, minutes } = campaign;
  return campaign.kind === 'PULSE'
    ? t('sizePulse', { scope, questions, minutes })
    : t('sizeFull', { scope, criteria, questions, minutes });
}

export function CampaignLink({
  organisationId,
  campaign,
  children,
}: {
  organisationId: string;
  campaign: Pick<CampaignView, 'campaignId'>;
  children: ReactNode;
}) {
  return (
    <Link
      to="/organisations/$organisationId/campaigns/$campaignId"
      params={{ organisationId, campaignId: campaign.campaignId }}
      className={styles.name ?? ''}
    >
      {children}
    </Link>
  );
}

export const kindAndQuarter = ({ kind, quarter }: Pick<CampaignView, 'kind' | 'quarter'>) =>
  `${t(kind)}, ${quarterName(quarter)}`;
