import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import styles from './campaigns.module.css';
import { faultsOf } from '../campaign-draft.js';
import type { DraftFaults } from '../campaign-draft.js';
import { t, zoneName } from '../campaign-words.js';
import type { CampaignView } from '../campaign-words.js';
import { todayIn } from '../days.js';
import {
  CampaignDocument,
  ChangeCampaignDocument,
  CloseCampaignDocument,
  InvitationsDocument,
  OpenCampaignDocument,
  ReopenCampaignDocument,
} from '../../../graphql/generated/campaigns.js';
import { conflictOf } from '../../../graphql/errors.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import type { ConflictRow } from '../../../ui/conflict.js';
import { TextField } from '../../../ui/field.js';
import { formatDate } from '../../../ui/format.js';
import { Dialog } from '../../../ui/overlay.js';
import { ErrorState } from '../../../ui/states.js';

const statuses = ['DRAFT', 'OPEN', 'CLOSED'] as const;

/** The fields of a campaign that two people can change at once, as they stand and as somebody wants them. */
interface Contested {
  title: string;
  dueOn: string;
  status: CampaignView['status'];
}

const rows = ({ title, dueOn, status }: Contested): ConflictRow[] => [
  { label: t('name'), value: title },
  { label: t('due'), value: formatDate(dueOn) },
  { label: t('conflictStatus'), value: t(status) },
];

interface ActProps {
  title: string;
  campaign: CampaignView;
  /** How it would stand after this act. */
  wanted: Contested;
  /** Sends the act for the version that the person has seen. */
  act: (version: number) => Promise<unknown>;
  error: unknown;
  busy: boolean;
  failure: string;
  submit: string;
  look?: 'primary' | 'danger';
  /** False where something has to be mended first. */
  check?: () => boolean;
  onClose: () => void;
  children: ReactNode;
}

/** One act on a campaign, with what it does said before and both states shown where somebody was faster. */
function ActDialog(props: ActProps) {
  const { campaign, wanted, act, error, busy, onClose, check } = props;
  const client = useApolloClient();
  const [given, setGiven] = useState<unknown>(null);
  const standing = error === given ? undefined : conflictOf(error);
  const go = (version: number) => void act(version).then(onClose, () => undefined);
  if (standing) {
    const theirs: Contested = {
      title: String(standing['title'] ?? campaign.title),
      dueOn: String(standing['dueOn'] ?? campaign.dueOn),
      status:
        statuses.find((one) => one === String(standing['status']).toUpperCase()) ?? campaign.status,
    };
    return (
      <ConflictDialog
        title={t('conflictTitle')}
        mine={rows(wanted)}
        theirs={rows(theirs)}
        busy={busy}
        onKeepMine={() => go(Number(standing['version']))}
        onTakeTheirs={() => {
          void client.refetchQueries({ include: [CampaignDocument] });
          onClose();
        }}
        onClose={() => setGiven(error)}
      />
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check?.() ?? true) go(campaign.version);
  };
  return (
    <Dialog title={props.title} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        {props.children}
        {error !== undefined && <ErrorState what={props.failure} error={error} />}
        <p className={styles.foot}>
          <Button look={props.look ?? 'primary'} type="submit" busy={busy}>
            {props.submit}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

interface DialogProps {
  organisationId: string;
  campaign: CampaignView;
  onClose: () => void;
}

const idsOf = ({ organisationId, campaign }: DialogProps) => ({
  organisationId,
  campaignId: campaign.campaignId,
});

export function BeginDialog(props: DialogProps) {
  const { campaign, onClose } = props;
  const [invite, setInvite] = useState(true);
  const [open, { error, loading }] = useMutation(OpenCampaignDocument, {
    refetchQueries: [InvitationsDocument],
  });
  const { people } = campaign.progress;
  return (
    <ActDialog
      title={t('beginTitle')}
      campaign={campaign}
      wanted={{ ...campaign, status: 'OPEN' }}
      act={(version) => open({ variables: { input: { ...idsOf(props), version, invite } } })}
      error={error}
      busy={loading}
      failure={t('beginFailed')}
      submit={t('beginSubmit')}
      onClose={onClose}
    >
      <p>{people === 0 ? t('beginNobody') : t('beginWho', { count: people })}</p>
      {people > 0 && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={invite}
            onChange={(event) => setInvite(event.target.checked)}
          />
          <span>
            {t('beginInvite')}
            <span className={styles.under}>{t('beginInviteHint')}</span>
          </span>
        </label>
      )}
    </ActDialog>
  );
}

export function ChangeDialog(props: DialogProps) {
  const { campaign, onClose } = props;
  const [said, setSaid] = useState({
    title: campaign.title,
    opensOn: campaign.opensOn ?? '',
    dueOn: campaign.dueOn,
  });
  const [faults, setFaults] = useState<DraftFaults & { title?: string }>({});
  const [change, { error, loading }] = useMutation(ChangeCampaignDocument);
  const today = todayIn(campaign.timeZone);
  const draft = campaign.status === 'DRAFT';
  const check = () => {
    const found = {
      // A last day that has passed may stay as it is; a new one must not lie in the past.
      ...(said.dueOn === campaign.dueOn
        ? {}
        : faultsOf({ ...said, domains: campaign.domains }, today)),
      ...(said.title.trim() ? {} : { title: t('nameMissing') }),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  return (
    <ActDialog
      title={t('changeTitle')}
      campaign={campaign}
      wanted={{ title: said.title.trim(), dueOn: said.dueOn, status: campaign.status }}
      act={(version) =>
        change({
          variables: {
            input: {
              ...idsOf(props),
              version,
              title: said.title.trim(),
              dueOn: said.dueOn,
              // A day that is left out stays as it is; null takes it away.
              ...(draft ? { opensOn: said.opensOn || null } : {}),
            },
          },
        })
      }
      error={error}
      busy={loading}
      failure={t('changeFailed')}
      submit={t('changeSubmit')}
      check={check}
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        maxLength={120}
        value={said.title}
        error={faults.title ?? null}
        onChange={(event) => setSaid({ ...said, title: event.target.value })}
      />
      <p className={styles.hint}>{t('datesZone', { zone: zoneName(campaign.timeZone) })}</p>
      {draft && (
        <TextField
          type="date"
          label={t('opens')}
          hint={t('opensHint')}
          min={today}
          value={said.opensOn}
          error={faults.opensOn ?? null}
          onChange={(event) => setSaid({ ...said, opensOn: event.target.value })}
        />
      )}
      <TextField
        type="date"
        label={t('due')}
        hint={t('duePlus')}
        min={today}
        value={said.dueOn}
        error={faults.dueOn ?? null}
        onChange={(event) => setSaid({ ...said, dueOn: event.target.value })}
      />
    </ActDialog>
  );
}

export function CloseDialog(props: DialogProps) {
  const { campaign, onClose } = props;
  const [why, setWhy] = useState('');
  const [close, { error, loading }] = useMutation(CloseCampaignDocument);
  const { people, submitted } = campaign.progress;
  return (
    <ActDialog
      title={t('closeTitle')}
      campaign={campaign}
      wanted={{ ...campaign, status: 'CLOSED' }}
      act={(version) =>
        close({ variables: { input: { ...idsOf(props), version, why: why.trim() || null } } })
      }
      error={error}
      busy={loading}
      failure={t('closeFailed')}
      submit={t('closeSubmit')}
      onClose={onClose}
    >
      <p>{t('closeText', { count: people - submitted, people })}</p>
      <TextField
        label={t('closeWhy')}
        hint={t('closeWhyHint')}
        maxLength={500}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
    </ActDialog>
  );
}

export function ReopenDialog(props: DialogProps) {
  const { campaign, onClose } = props;
  const today = todayIn(campaign.timeZone);
  const [said, setSaid] = useState({ why: '', dueOn: campaign.dueOn });
  const [faults, setFaults] = useState<{ why?: string; dueOn?: string }>({});
  const [reopen, { error, loading }] = useMutation(ReopenCampaignDocument);
  const check = () => {
    const { dueOn } = faultsOf(
      { domains: campaign.domains, opensOn: '', dueOn: said.dueOn },
      today,
    );
    const found = {
      ...(dueOn ? { dueOn } : {}),
      ...(said.why.trim() ? {} : { why: t('reopenWhyMissing') }),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  return (
    <ActDialog
      title={t('reopenTitle')}
      campaign={campaign}
      wanted={{ ...campaign, status: 'OPEN', dueOn: said.dueOn }}
      act={(version) =>
        reopen({
          variables: {
            input: { ...idsOf(props), version, why: said.why.trim(), dueOn: said.dueOn },
          },
        })
      }
      error={error}
      busy={loading}
      failure={t('reopenFailed')}
      submit={t('reopenSubmit')}
      check={check}
      onClose={onClose}
    >
      <p>{t('reopenText')}</p>
      <TextField
        type="date"
        label={t('due')}
        hint={t('datesZone', { zone: zoneName(campaign.timeZone) })}
        min={today}
        value={said.dueOn}
        error={faults.dueOn ?? null}
        onChange={(event) => setSaid({ ...said, dueOn: event.target.value })}
      />
      <TextField
        label={t('reopenWhy')}
        maxLength={500}
        value={said.why}
        error={faults.why ?? null}
        onChange={(event) => setSaid({ ...said, why: event.target.value })}
      />
    </ActDialog>
  );
}
