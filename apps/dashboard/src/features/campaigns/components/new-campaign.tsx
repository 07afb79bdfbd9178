import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './campaigns.module.css';
import { Checks, KindChoice } from './choices.js';
import {
  PasteField,
  RefusedLines,
  RosterChoice,
  readPasted,
  useKeyOfText,
} from './people-choice.js';
import { faultsOf, fitsDraft, freshDraft, usualTitle } from '../campaign-draft.js';
import type { CampaignDraft, DraftFaults } from '../campaign-draft.js';
import { quarterName, t, zoneName } from '../campaign-words.js';
import { quartersAround, todayIn } from '../days.js';
import type { AskedModel } from '../outline.js';
import {
  CampaignSetupDocument,
  CampaignsDocument,
  CreateCampaignDocument,
  ImportRespondentsDocument,
} from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Drawer } from '../../../ui/overlay.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';

interface NewCampaignProps {
  organisationId: string;
  onClose: () => void;
  onCreated: (campaignId: string) => void;
}

/** Asks for what a campaign needs; nobody is written to before it is opened. */
export function NewCampaign(props: NewCampaignProps) {
  const setup = useQuery(CampaignSetupDocument, {
    variables: { organisationId: props.organisationId },
    fetchPolicy: 'cache-first',
  });
  return (
    <Drawer title={t('newTitle')} onClose={props.onClose}>
      <QueryView
        result={setup}
        failure={t('failure')}
        skeleton={<SkeletonLines count={8} height="4rem" />}
      >
        {({ organisation, model }) => (
          <CampaignForm {...props} timeZone={organisation.timeZone} model={model} />
        )}
      </QueryView>
    </Drawer>
  );
}

/** Two acts that each count once: taking the pasted people, and making the campaign with them. */
function useCreate(organisationId: string) {
  // The keys are this form's: pressed twice, or again after a lost answer, each act counts once.
  const [campaignKey] = useState(newRequestKey);
  const listKey = useKeyOfText();
  const [importPeople, importing] = useMutation(ImportRespondentsDocument);
  const [create, creating] = useMutation(CreateCampaignDocument, {
    refetchQueries: [CampaignsDocument],
  });
  const submit = async (draft: CampaignDraft): Promise<string | null> => {
    const respondentIds = [...draft.respondentIds];
    if (draft.pasted.trim()) {
      const { data } = await importPeople({
        variables: {
          input: {
            organisationId,
            requestKey: listKey(draft.pasted),
            text: draft.pasted,
            dryRun: false,
          },
        },
      });
      if (!data?.importRespondents.applied) return null;
      for (const { respondentId } of data.importRespondents.lines)
        if (respondentId) respondentIds.push(respondentId);
    }
    const { kind, quarter, domains, dueOn, opensOn, title } = draft;
    const { data } = await create({
      variables: {
        input: {
          organisationId,
          requestKey: campaignKey,
          kind,
          quarter,
          title: title.trim() || usualTitle(kind, quarter),
          domains: [...domains],
          opensOn: opensOn || null,
          dueOn,
          respondentIds: [...new Set(respondentIds)],
        },
      },
    });
    return data?.createCampaign.campaignId ?? null;
  };
  const refused = importing.data?.importRespondents.lines.filter(
    ({ action }) => action === 'REFUSED',
  );
  return {
    submit,
    busy: importing.loading || creating.loading,
    importError: importing.error,
    createError: creating.error,
    refused,
  };
}

function CampaignForm({
  organisationId,
  timeZone,
  model,
  onClose,
  onCreated,
}: NewCampaignProps & { timeZone: string; model: AskedModel }) {
  const today = todayIn(timeZone);
  const {
    value: draft,
    set,
    clear,
  } = useDraft(
    `${organisationId}.new-campaign`,
    freshDraft(
      today,
      model.domains.map(({ id }) => id),
    ),
    fitsDraft,
  );
  const [faults, setFaults] = useState<DraftFaults>({});
  const { submit, busy, importError, createError, refused } = useCreate(organisationId);
  const change = (part: Partial<CampaignDraft>) => set((before) => ({ ...before, ...part }));

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(draft, today);
    setFaults(found);
    if (Object.keys(found).length > 0 || readPasted(draft.pasted).faults.length > 0) return;
    const campaignId = await submit(draft);
    if (!campaignId) return;
    clear();
    onCreated(campaignId);
  };

  return (
    <form
      className={styles.form}
      noValidate
      // What failed stands in the form, with what was entered still in place.
      onSubmit={(event) => void send(event).catch(() => undefined)}
    >
      <p className={styles.hint}>{t('newLead')}</p>
      <KindChoice
        value={draft.kind}
        domains={draft.domains}
        model={model}
        onChange={(kind) => change({ kind })}
      />
      <div className={styles.two}>
        <SelectField
          label={t('quarter')}
          value={draft.quarter}
          onChange={(event) => change({ quarter: event.target.value })}
        >
          {[...new Set([...quartersAround(today), draft.quarter])].map((quarter) => (
            <option key={quarter} value={quarter}>
              {quarterName(quarter)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          maxLength={120}
          autoComplete="off"
          placeholder={usualTitle(draft.kind, draft.quarter)}
          value={draft.title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{t('dates')}</legend>
        <p className={styles.hint}>{t('datesZone', { zone: zoneName(timeZone) })}</p>
        <div className={styles.two}>
          <TextField
            type="date"
            label={t('opens')}
            hint={t('opensHint')}
            min={today}
            value={draft.opensOn}
            error={faults.opensOn ?? null}
            onChange={(event) => change({ opensOn: event.target.value })}
          />
          <TextField
            type="date"
            label={t('due')}
            hint={t('duePlus')}
            min={today}
            value={draft.dueOn}
            error={faults.dueOn ?? null}
            onChange={(event) => change({ dueOn: event.target.value })}
          />
        </div>
      </fieldset>
      <Checks
        legend={t('domains')}
        all={t('domainsAll')}
        none={t('domainsNone')}
        chosen={draft.domains}
        error={faults.domains ?? null}
        choices={model.domains.map(({ id, name }) => ({ id, label: name }))}
        onChange={(domains) =>
          change({
            // In the model's order, whichever was pressed first.
            domains: model.domains.map(({ id }) => id).filter((id) => domains.includes(id)),
          })
        }
      />
      <RosterChoice
        organisationId={organisationId}
        chosen={draft.respondentIds}
        onChange={(respondentIds) => change({ respondentIds })}
      />
      <PasteField text={draft.pasted} onChange={(pasted) => change({ pasted })} />
      {importError && <ErrorState what={t('pasteFailed')} error={importError} />}
      {refused && refused.length > 0 && <RefusedLines lines={refused} />}
      {createError && <ErrorState what={t('createFailed')} error={createError} />}
      <p className={styles.foot}>
        <Button look="primary" type="submit" busy={busy}>
          {t('createSubmit')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
}
