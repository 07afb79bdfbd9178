import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './campaigns.module.css';
import {
  PasteField,
  RefusedLines,
  RosterChoice,
  readPasted,
  useKeyOfText,
} from './people-choice.js';
import { t } from '../campaign-words.js';
import {
  CampaignDocument,
  ImportRespondentsDocument,
  InvitationsDocument,
  InviteRespondentsDocument,
  RosterDocument,
} from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { Drawer } from '../../../ui/overlay.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

const isText = (value: unknown): value is string => typeof value === 'string';

/** More people for a campaign: from the roster, or pasted and put on it. Who is in it already stays as they are. */
export function AddPeople({
  organisationId,
  campaignId,
  onClose,
}: {
  organisationId: string;
  campaignId: string;
  onClose: () => void;
}) {
  const toast = useToast();
  const [chosen, setChosen] = useState<string[]>([]);
  const { value: pasted, set, clear } = useDraft(`${campaignId}.add-people`, '', isText);
  const keyOf = useKeyOfText();
  const [importPeople, importing] = useMutation(ImportRespondentsDocument, {
    refetchQueries: [RosterDocument],
  });
  const [invite, inviting] = useMutation(InviteRespondentsDocument, {
    refetchQueries: [InvitationsDocument, CampaignDocument],
  });
  const count = chosen.length + readPasted(pasted).people;
  const refused = importing.data?.importRespondents.lines.filter(
    ({ action }) => action === 'REFUSED',
  );

  const send = async () => {
    const ids = [...chosen];
    if (pasted.trim()) {
      const { data } = await importPeople({
        variables: {
          input: { organisationId, requestKey: keyOf(pasted), text: pasted, dryRun: false },
        },
      });
      if (!data?.importRespondents.applied) return;
      for (const { respondentId } of data.importRespondents.lines)
        if (respondentId) ids.push(respondentId);
    }
    await invite({
      variables: { organisationId, campaignId, respondentIds: [...new Set(ids)] },
    });
    clear();
    toast({ text: t('addedInvite') });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (count === 0 || readPasted(pasted).faults.length > 0) return;
    void send().catch(() => undefined);
  };
  const error = importing.error ?? inviting.error;
  return (
    <Drawer title={t('addTitle')} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <RosterChoice organisationId={organisationId} chosen={chosen} onChange={setChosen} />
        <PasteField text={pasted} onChange={set} />
        {refused && refused.length > 0 && <RefusedLines lines={refused} />}
        {error && <ErrorState what={t('addFailed')} error={error} />}
        <p className={styles.foot}>
          <Button
            look="primary"
            type="submit"
            disabled={count === 0}
            busy={importing.loading || inviting.loading}
          >
            {t('addSubmit', { count })}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Drawer>
  );
}
