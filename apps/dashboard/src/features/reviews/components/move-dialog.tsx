import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './reviews.module.css';
import { useMove } from './use-move.js';
import { allows, listed, named, t } from '../review-words.js';
import type { DomainReview, Move } from '../review-words.js';
import { conflictOf } from '../../../graphql/errors.js';
import { CampaignReviewDocument } from '../../../graphql/generated/reviews.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { useDraft } from '../../../ui/draft.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, Notice } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface MoveDialogProps {
  organisationId: string;
  campaignId: string;
  move: Move;
  /** What is chosen; what the move cannot be made with is left out, and said. */
  domains: readonly DomainReview[];
  onDone: () => void;
  onClose: () => void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** One move, of one domain or of many, with its reason. */
export function MoveDialog(props: MoveDialogProps) {
  const { organisationId, campaignId, move, domains, onDone, onClose } = props;
  // A changed review makes a new request: what is sent is what is seen.
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const draft = useDraft<string>(`${organisationId}.review.${campaignId}.${move}`, '', isText);
  const [missing, setMissing] = useState(false);
  const { run, loading, error } = useMove(move);
  const client = useApolloClient();
  const toast = useToast();
  const able = domains.filter((domain) => allows(move, domain));
  const skipped = domains.filter((domain) => !allows(move, domain));
  const own = move === 'sign' ? able.filter(({ ownPart }) => ownPart) : [];
  const needsWhy = move === 'challenge' || move === 'reopen';
  const names = named(able);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = needsWhy && !draft.value.trim();
    setMissing(lacks);
    if (lacks || able.length === 0) return;
    void run({
      organisationId,
      campaignId,
      requestKey,
      domains: able.map(({ domain, version }) => ({ domain, version })),
      why: draft.value.trim() || null,
    }).then(
      () => {
        draft.clear();
        toast({ text: t(`done_${move}`, { domains: names }) });
        onDone();
      },
      (failure: unknown) => {
        // Somebody was faster: what stands now is fetched and shown, the reason stays, the person decides again.
        if (conflictOf(failure) === undefined) return;
        setRequestKey(newRequestKey());
        void client.refetchQueries({ include: [CampaignReviewDocument] });
      },
    );
  };
  return (
    <Dialog title={t(`title_${move}`, { domains: names || named(domains) })} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p>{t(`what_${move}`)}</p>
        {able.length > 3 && <p className={styles.soft}>{listed(able)}</p>}
        {skipped.length > 0 && (
          <Notice>{t('skipped', { count: skipped.length, domains: listed(skipped) })}</Notice>
        )}
        {own.length > 0 && (
          <Notice>{t('ownWarning', { count: own.length, domains: listed(own) })}</Notice>
        )}
        {draft.restored && <Notice>{t('restored')}</Notice>}
        <TextAreaField
          label={t(`noted_${move}`)}
          value={draft.value}
          maxLength={2000}
          rows={3}
          error={missing ? t(move === 'challenge' ? 'needed_challenge' : 'needed_reopen') : null}
          onChange={(event) => draft.set(event.target.value)}
        />
        {error !== undefined && <ErrorState what={t(`failed_${move}`)} error={error} />}
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={loading} disabled={able.length === 0}>
            {t(`act_${move}`)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
