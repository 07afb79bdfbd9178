import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './reviews.module.css';
import { settledAs, t } from '../reconcile-words.js';
import type { DomainConsensus, SettlementView } from '../reconcile-words.js';
import { conflictOf } from '../../../graphql/errors.js';
import {
  ConsensusDocument,
  SettleOwnerDocument,
  SettlementsDocument,
  SettlingRolesDocument,
} from '../../../graphql/generated/reviews.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { useDraft } from '../../../ui/draft.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, Notice, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface SettleDialogProps {
  organisationId: string;
  campaignId: string;
  domain: DomainConsensus;
  onClose: () => void;
}

const nobody = '-';
const empty = {
  role: '',
  holder: '',
  propose: false,
  dissent: '',
  decidedBy: '',
  decidedOn: '',
  why: '',
};
type Form = typeof empty;
const fits = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && Object.keys(empty).every((key) => key in value);

type Faults = Partial<Record<'role' | 'holder' | 'decidedBy' | 'why', string>>;

function faultsOf(form: Form): Faults {
  return {
    ...(form.role === '' && { role: t('missingRole') }),
    ...(form.propose &&
      form.role !== nobody &&
      !form.holder.trim() && { holder: t('missingHolder') }),
    ...(!form.decidedBy.trim() && { decidedBy: t('missingBy') }),
    ...(!form.why.trim() && { why: t('missingWhy') }),
  };
}

const rowsOf = (
  settlement: Pick<SettlementView, 'ownerRole' | 'holder' | 'dissent' | 'decidedBy' | 'why'>,
) => [
  { label: t('agreedOwner'), value: settledAs(settlement) },
  { label: t('holder'), value: settlement.holder },
  { label: t('decidedBy'), value: settlement.decidedBy },
  { label: t('dissent'), value: settlement.dissent },
  { label: t('why'), value: settlement.why },
];

/** Records who is agreed to own a domain, and what dissent remains. */
export function SettleDialog({ organisationId, campaignId, domain, onClose }: SettleDialogProps) {
  const code = domain.domain;
  const draft = useDraft<Form>(`${organisationId}.settle.${campaignId}.${code}`, empty, fits);
  const form = draft.value;
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const [faults, setFaults] = useState<Faults>({});
  const [theirs, setTheirs] = useState<SettlementView | null>(null);
  const toast = useToast();
  const roles = useQuery(SettlingRolesDocument, { variables: { organisationId } });
  const [settle, { loading, error }] = useMutation(SettleOwnerDocument, {
    refetchQueries: [ConsensusDocument, SettlementsDocument],
    awaitRefetchQueries: true,
  });
  const change = (part: Partial<Form>) => draft.set((before) => ({ ...before, ...part }));
  const owned = form.role !== nobody;
  const mine = {
    ownerRole: owned ? form.role : null,
    holder: owned ? form.holder.trim() || null : null,
    dissent: form.dissent.trim() || null,
    decidedBy: form.decidedBy,
    why: form.why,
  };
  const send = async (revision: number, key: string) => {
    try {
      await settle({
        variables: {
          input: {
            organisationId,
            campaignId,
            domain: code,
            requestKey: key,
            revision,
            ...mine,
            decidedOn: form.decidedOn || null,
            proposeAssignment: owned && form.propose,
          },
        },
      });
      draft.clear();
      toast({ text: t('done', { domain: code }) });
      onClose();
    } catch (failure) {
      const current = conflictOf(failure);
      if (current) setTheirs(current as unknown as SettlementView);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(form);
    setFaults(found);
    if (Object.keys(found).length === 0) void send(domain.settledRevision, requestKey);
  };
  if (theirs) {
    return (
      <ConflictDialog
        title={t('conflictTitle', { domain: code })}
        mine={rowsOf(mine)}
        theirs={rowsOf(theirs)}
        busy={loading}
        onKeepMine={() => {
          const key = newRequestKey();
          setRequestKey(key);
          void send(theirs.revision, key);
        }}
        onTakeTheirs={() => {
          draft.clear();
          onClose();
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={t('settleTitle', { domain: code })} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p>{t('settleIntro')}</p>
        {draft.restored && <Notice>{t('restored')}</Notice>}
        <QueryView
          result={roles}
          failure={t('rolesFailure')}
          skeleton={<SkeletonLines count={1} height="4rem" />}
        >
          {({ roleDirectory }) => (
            <SelectField
              label={t('agreedOwner')}
              hint={t('agreedOwnerHint')}
              value={form.role}
              error={faults.role ?? null}
              onChange={(event) => change({ role: event.target.value })}
            >
              <option value="">{t('choose')}</option>
              {roleDirectory
                .filter(({ retired }) => !retired)
                .map(({ roleId, name }) => (
                  <option key={roleId} value={name}>
                    {roleName(name)}
                  </option>
                ))}
              <option value={nobody}>{t('nobodyOwns')}</option>
            </SelectField>
          )}
        </QueryView>
        {owned && (
          <>
            <TextField
              label={t('holder')}
              hint={t('holderHint')}
              value={form.holder}
              maxLength={200}
              autoComplete="off"
              error={faults.holder ?? null}
              onChange={(event) => change({ holder: event.target.value })}
            />
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={form.propose}
                onChange={(event) => change({ propose: event.target.checked })}
              />
              {t('propose')}
            </label>
          </>
        )}
        <TextField
          label={t('decidedBy')}
          hint={t('decidedByHint')}
          value={form.decidedBy}
          maxLength={200}
          autoComplete="off"
          error={faults.decidedBy ?? null}
          onChange={(event) => change({ decidedBy: event.target.value })}
        />
        <TextField
          label={t('decidedOn')}
          hint={t('decidedOnHint')}
          type="date"
          value={form.decidedOn}
          onChange={(event) => change({ decidedOn: event.target.value })}
        />
        <TextAreaField
          label={t('why')}
          value={form.why}
          maxLength={2000}
          rows={3}
          error={faults.why ?? null}
          onChange={(event) => change({ why: event.target.value })}
        />
        <TextAreaField
          label={t('dissentField')}
          hint={t('dissentHint')}
          value={form.dissent}
          maxLength={2000}
          rows={2}
          onChange={(event) => change({ dissent: event.target.value })}
        />
        {error && <ErrorState what={t('settleFailed')} error={error} />}
        <p className={page.actions}>
          <Button look="primary" type="submit" busy={loading}>
            {t('record')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
