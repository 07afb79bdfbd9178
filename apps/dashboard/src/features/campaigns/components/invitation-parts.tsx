import styles from './campaigns.module.css';
import { Status } from './status-parts.js';
import { t } from '../campaign-words.js';
import type { InvitationView } from '../campaign-words.js';
import { formatShortDate } from '../../../ui/format.js';

export const HowFar = ({ row }: { row: InvitationView }) => (
  <>
    <Status status={row.state} words={t(row.state)} />
    {row.state === 'STARTED' && (
      <span className={styles.under}>
        {t('startedDetail', { answered: row.answered, questions: row.questions })}
      </span>
    )}
    {row.state === 'SUBMITTED' && row.submittedAt && (
      <span className={styles.under}>{formatShortDate(row.submittedAt)}</span>
    )}
  </>
);

export function messageWords({ lastMessage }: InvitationView): string {
  if (!lastMessage) return t('messageNone');
  const { kind, state, at } = lastMessage;
  return t(`message_${state}`, { kind: t(kind), date: formatShortDate(at) });
}

export const linkWords = ({ liveLinks, linkExpiresAt }: InvitationView): string =>
  liveLinks === 0 || !linkExpiresAt
    ? t('linkNone')
    : t('links', { count: liveLinks, date: formatShortDate(linkExpiresAt) });

export interface InvitationActs {
  remind: (row: InvitationView) => void;
  copyLink: (row: InvitationView) => void;
  endLinks: (row: InvitationView) => void;
  takeOut: (row: InvitationView) => void;
  askAgain: (row: InvitationView) => void;
}

/** Whether writing to them can do anything: this installation may send no mail. */
const sendsMail = ({ lastMessage }: InvitationView) => lastMessage?.state !== 'NOT_CONFIGURED';

/** What can be done about somebody now, the likeliest first. */
export function actsOn(
  row: InvitationView,
  status: 'DRAFT' | 'OPEN' | 'CLOSED',
): readonly (keyof InvitationActs)[] {
  if (status === 'CLOSED') return [];
  if (row.state === 'REVOKED') return ['askAgain'];
  const waiting = row.state !== 'SUBMITTED';
  return [
    ...(status === 'OPEN' && waiting && row.email && sendsMail(row) ? (['remind'] as const) : []),
    ...(status === 'OPEN' ? (['copyLink'] as const) : []),
    ...(row.liveLinks > 0 ? (['endLinks'] as const) : []),
    'takeOut',
  ];
}

/** A reminder is an invitation to whoever has had none. */
export const actWords = (act: keyof InvitationActs, row: InvitationView) =>
  act === 'remind' && !row.lastMessage ? t('invite') : t(act);
