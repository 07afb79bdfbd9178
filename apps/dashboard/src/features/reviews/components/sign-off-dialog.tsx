import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './reviews.module.css';
import { t } from '../review-words.js';
import type { ReviewView } from '../review-words.js';
import { codeOf } from '../../../graphql/errors.js';
import {
  CampaignReviewDocument,
  SignOffCampaignDocument,
  TakeBackSignOffDocument,
} from '../../../graphql/generated/reviews.js';
import type { SignOffCampaignMutation } from '../../../graphql/generated/reviews.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

export type SnapshotJob = SignOffCampaignMutation['signOffCampaign']['job'];

interface SignOffDialogProps {
  organisationId: string;
  review: ReviewView;
  act: 'sign-off' | 'take-back';
  onSigned: (job: SnapshotJob) => void;
  onClose: () => void;
}

/** The signature by name that ends a campaign, or what takes it back. */
export function SignOffDialog(props: SignOffDialogProps) {
  const { organisationId, review, act, onSigned, onClose } = props;
  const { campaignId, version, title } = review;
  const signs = act === 'sign-off';
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const client = useApolloClient();
  const toast = useToast();
  const [signOff, signing] = useMutation(SignOffCampaignDocument);
  const [takeBack, takingBack] = useMutation(TakeBackSignOffDocument);
  const { loading, error } = signs ? signing : takingBack;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!why.trim());
    if (!why.trim()) return;
    const variables = { input: { organisationId, campaignId, requestKey, version, why } };
    try {
      if (signs) {
        const { data } = await signOff({ variables });
        if (data) onSigned(data.signOffCampaign.job);
        toast({ text: t('signedDone', { campaign: title }) });
      } else {
        await takeBack({ variables });
        toast({ text: t('takenBackDone') });
      }
      onClose();
    } catch (failure) {
      if (codeOf(failure) !== 'CONFLICT') return;
      setRequestKey(newRequestKey());
      void client.refetchQueries({ include: [CampaignReviewDocument] });
    }
  };
  return (
    <Dialog
      title={t(signs ? 'signOffTitle' : 'takeBackTitle', { campaign: title })}
      onClose={onClose}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <p>{signs ? t('signOffWhat', { count: review.domains.length }) : t('takeBackWhat')}</p>
        <TextAreaField
          label={t(signs ? 'signOffWhy' : 'why')}
          value={why}
          maxLength={2000}
          rows={3}
          error={missing ? t(signs ? 'signOffNeeded' : 'takeBackNeeded') : null}
          onChange={(event) => setWhy(event.target.value)}
        />
        {error && <ErrorState what={t(signs ? 'signOffFailed' : 'takeBackFailed')} error={error} />}
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={loading}>
            {t(signs ? 'signOff' : 'takeBack')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
