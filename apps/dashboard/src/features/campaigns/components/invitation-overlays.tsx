import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './campaigns.module.css';
import { HowFar, actWords, actsOn, linkWords, messageWords } from './invitation-parts.js';
import type { InvitationActs } from './invitation-parts.js';
import type { MadeLink, Messages } from './use-invitation-acts.js';
import { t } from '../campaign-words.js';
import type { CampaignView, InvitationView } from '../campaign-words.js';
import { Button } from '../../../ui/button.js';
import { formatInstant, formatShortDate } from '../../../ui/format.js';
import { Dialog, Drawer } from '../../../ui/overlay.js';

/** A personal link to hand over; it is shown this once. */
export function LinkDialog({ link, onClose }: { link: MadeLink; onClose: () => void }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = () =>
    navigator.clipboard
      .writeText(link.url)
      .then(() => setCopied('yes'))
      .catch(() => setCopied('refused'));
  return (
    <Dialog title={t('linkTitle', { name: link.name })} onClose={onClose}>
      <div className={styles.form}>
        <p>{t('linkOnce', { name: link.name, date: formatShortDate(link.expiresAt) })}</p>
        <input
          className={styles.address}
          aria-label={t('link')}
          readOnly
          value={link.url}
          onFocus={(event) => event.target.select()}
        />
        <p className={styles.foot}>
          <Button
            look="primary"
            onClick={() => (navigator.clipboard ? void copy() : setCopied('refused'))}
          >
            {t('copy')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('done')}
          </Button>
          <span role="status" className={styles.hint}>
            {copied === 'yes' && t('copied')}
            {copied === 'refused' && t('copyByHand')}
          </span>
        </p>
      </div>
    </Dialog>
  );
}

/** What came of writing to people: how many, and who was left out and why. */
export function MessagesNotice({
  messages,
  onDismiss,
}: {
  messages: Messages;
  onDismiss: () => void;
}) {
  const { queued, mailConfigured } = messages;
  // Where no mail is sent, nobody was written to just now either.
  const skipped = messages.skipped.filter(
    ({ reason }) => mailConfigured || reason !== 'JUST_WRITTEN',
  );
  return (
    <div className={styles.notice} role="status">
      <div className={styles.legendRow}>
        <strong>
          {!mailConfigured
            ? t('mailMissing')
            : queued === 0
              ? t('sentNone')
              : t('sentMail', { count: queued })}
        </strong>
        <Button look="quiet" onClick={onDismiss}>
          {t('done')}
        </Button>
      </div>
      {skipped.length > 0 && (
        <ul aria-label={t('skippedTitle')}>
          {skipped.map(({ invitationId, name, reason }) => (
            <li key={invitationId}>
              {name} {t(`skip_${reason}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Everything about one person in this campaign, but for what they said. */
export function PersonDrawer({
  row,
  status,
  acts,
  busy,
  mayRun,
  onClose,
}: {
  row: InvitationView;
  status: CampaignView['status'];
  acts: InvitationActs;
  busy: boolean;
  mayRun: boolean;
  onClose: () => void;
}) {
  const facts: [string, ReactNode][] = [
    [t('columnFunction'), `${row.function} · ${t(row.standing)}`],
    [t('columnMail'), row.email ?? t('noMail')],
    [t('columnState'), <HowFar key="state" row={row} />],
    ...(row.startedAt
      ? [[t('columnStarted_at'), formatInstant(row.startedAt)] as [string, string]]
      : []),
    ...(row.submittedAt
      ? [[t('columnSentAt'), formatInstant(row.submittedAt)] as [string, string]]
      : []),
    [t('columnMessage'), messageWords(row)],
    [
      t('columnLinks'),
      row.lastUsedAt
        ? `${linkWords(row)}; ${t('linkUsed', { date: formatShortDate(row.lastUsedAt) })}`
        : linkWords(row),
    ],
  ];
  return (
    <Drawer title={row.name} onClose={onClose}>
      <div className={styles.form}>
        <dl className={styles.details}>
          {facts.map(([label, value]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {mayRun && (
          <p className={styles.foot}>
            {actsOn(row, status).map((act) => (
              <Button
                key={act}
                look={act === 'takeOut' ? 'danger' : 'secondary'}
                busy={busy}
                onClick={() => {
                  // What came of writing to somebody stands on the page.
                  if (act === 'remind') onClose();
                  acts[act](row);
                }}
              >
                {actWords(act, row)}
              </Button>
            ))}
          </p>
        )}
      </div>
    </Drawer>
  );
}
