import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { InvitationActs } from './invitation-parts.js';
import type { InvitationView } from '../campaign-words.js';
import {
  CampaignDocument,
  InvitationsDocument,
  InviteRespondentsDocument,
  IssueRespondentLinkDocument,
  RemindCampaignDocument,
  RemindRespondentsDocument,
  RevokeInvitationDocument,
  RevokeRespondentLinksDocument,
} from '../../../graphql/generated/campaigns.js';
import type {
  IssueRespondentLinkMutation,
  MessagesPartsFragment,
} from '../../../graphql/generated/campaigns.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { useToast } from '../../../ui/toast.js';
import { t } from '../campaign-words.js';

export type MadeLink = IssueRespondentLinkMutation['issueRespondentLink'] & { name: string };
export type Messages = MessagesPartsFragment;

interface Acting {
  acts: InvitationActs;
  remindAll: () => void;
  /** A link just made, to be copied; told this once. */
  link: MadeLink | null;
  forgetLink: () => void;
  messages: Messages | null;
  forgetMessages: () => void;
  error: unknown;
  busy: boolean;
}

/** What a facilitator does about the people of a campaign, and what came of it. */
export function useInvitationActs(organisationId: string, campaignId: string): Acting {
  const toast = useToast();
  const [link, setLink] = useState<MadeLink | null>(null);
  const [messages, setMessages] = useState<Messages | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const refetchQueries = [InvitationsDocument, CampaignDocument];
  const [issue] = useMutation(IssueRespondentLinkDocument, { refetchQueries });
  const [remind] = useMutation(RemindRespondentsDocument, { refetchQueries });
  const [remindEveryone] = useMutation(RemindCampaignDocument, { refetchQueries });
  const [endLinks] = useMutation(RevokeRespondentLinksDocument, { refetchQueries });
  const [takeOut] = useMutation(RevokeInvitationDocument, { refetchQueries });
  const [invite] = useMutation(InviteRespondentsDocument, { refetchQueries });

  /** One act at a time; what failed stands on the page until the next. */
  const run = (act: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    act()
      .catch(setError)
      .finally(() => setBusy(false));
  };
  const askAgain = async ({ respondentId }: InvitationView) => {
    await invite({ variables: { organisationId, campaignId, respondentIds: [respondentId] } });
  };
  const acts: InvitationActs = {
    remind: ({ invitationId }) =>
      run(async () => {
        const { data } = await remind({
          variables: {
            organisationId,
            invitationIds: [invitationId],
            requestKey: newRequestKey(),
          },
        });
        setMessages(data?.remindRespondents ?? null);
      }),
    copyLink: ({ invitationId, name }) =>
      run(async () => {
        const { data } = await issue({
          variables: { organisationId, invitationId, requestKey: newRequestKey() },
        });
        setLink(data ? { ...data.issueRespondentLink, name } : null);
      }),
    endLinks: ({ invitationId, name }) =>
      run(async () => {
        await endLinks({ variables: { organisationId, invitationId } });
        toast({ text: t('linksEnded', { name }) });
      }),
    takeOut: (row) =>
      run(async () => {
        await takeOut({ variables: { organisationId, invitationId: row.invitationId } });
        toast({ text: t('takenOut', { name: row.name }), undo: () => askAgain(row) });
      }),
    askAgain: (row) => run(() => askAgain(row)),
  };
  return {
    acts,
    remindAll: () =>
      run(async () => {
        const { data } = await remindEveryone({
          variables: { organisationId, campaignId, requestKey: newRequestKey() },
        });
        setMessages(data?.remindCampaign ?? null);
      }),
    link,
    forgetLink: () => setLink(null),
    messages,
    forgetMessages: () => setMessages(null),
    error,
    busy,
  };
}
