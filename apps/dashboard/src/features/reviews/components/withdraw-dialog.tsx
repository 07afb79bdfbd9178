import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './reviews.module.css';
import { t } from '../reconcile-words.js';
import {
  ConsensusDocument,
  SettlementsDocument,
  WithdrawSettlementDocument,
} from '../../../graphql/generated/reviews.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface WithdrawDialogProps {
  organisationId: string;
  campaignId: string;
  domain: string;
  revision: number;
  onClose: () => void;
}

/** Opens the question again; what was agreed stays readable. */
export function WithdrawDialog({
  organisationId,
  campaignId,
  domain,
  revision,
  onClose,
}: WithdrawDialogProps) {
  const [requestKey] = useState(newRequestKey);
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const toast = useToast();
  const [withdraw, { loading, error }] = useMutation(WithdrawSettlementDocument, {
    refetchQueries: [ConsensusDocument, SettlementsDocument],
    awaitRefetchQueries: true,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!why.trim());
    if (!why.trim()) return;
    void withdraw({
      variables: { input: { organisationId, campaignId, domain, requestKey, revision, why } },
    }).then(
      () => {
        toast({ text: t('withdrawn', { domain }) });
        onClose();
      },
      () => undefined,
    );
  };
  return (
    <Dialog title={t('withdrawTitle', { domain })} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p>{t('withdrawWhat')}</p>
        <TextAreaField
          label={t('why')}
          value={why}
          maxLength={2000}
          rows={3}
          error={missing ? t('missingWhy') : null}
          onChange={(event) => setWhy(event.target.value)}
        />
        {error && <ErrorState what={t('withdrawFailed')} error={error} />}
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={loading}>
            {t('withdrawConfirm')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
