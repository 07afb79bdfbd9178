import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './campaigns.module.css';
import { Checks, KindChoice } from './choices.js';
import { Outcomes } from './launch-outcomes.js';
import { faultsOf, usualTitle } from '../campaign-draft.js';
import { quarterName, t as words } from '../campaign-words.js';
import type { Kind } from '../campaign-words.js';
import { daysAfter, quartersAround, todayIn } from '../days.js';
import { t } from '../launch-words.js';
import type { ClientRow, Outcome, TemplateView } from '../launch-words.js';
import type { AskedModel } from '../outline.js';
import {
  CampaignPortfolioDocument,
  LaunchCampaignsDocument,
  LaunchSetupDocument,
} from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Drawer } from '../../../ui/overlay.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';

const atMost = 100;
const usualDays = 14;

interface LaunchProps {
  consultancyId: string;
  clients: readonly ClientRow[];
  templates: readonly TemplateView[];
  templateId: string | undefined;
  quarter: string;
  onClose: () => void;
}

/** The same campaign for many clients at once, each beginning on its own. */
export function LaunchDrawer(props: LaunchProps) {
  const setup = useQuery(LaunchSetupDocument, { fetchPolicy: 'cache-first' });
  return (
    <Drawer title={t('drawerTitle')} onClose={props.onClose}>
      <QueryView
        result={setup}
        failure={t('failure')}
        skeleton={<SkeletonLines count={8} height="4rem" />}
      >
        {({ model }) => <LaunchForm {...props} model={model} />}
      </QueryView>
    </Drawer>
  );
}

interface Launch {
  kind: Kind;
  title: string;
  quarter: string;
  domains: readonly string[];
  opensOn: string;
  dueOn: string;
  wholeRoster: boolean;
}

const fromTemplate = (template: TemplateView, today: string): Partial<Launch> => ({
  kind: template.kind,
  title: template.title,
  domains: template.domains,
  dueOn: daysAfter(today, template.dueAfterDays),
  wholeRoster: template.wholeRoster,
});

function useLaunch(consultancyId: string) {
  // One launch, its repeats included: what began under this key is never begun twice.
  const [requestKey] = useState(newRequestKey);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [run, { error, loading }] = useMutation(LaunchCampaignsDocument, {
    refetchQueries: [CampaignPortfolioDocument],
  });
  const launch = async (said: Launch, organisationIds: readonly string[]) => {
    const { data } = await run({
      variables: {
        input: {
          consultancyId,
          requestKey,
          organisationIds: [...organisationIds],
          kind: said.kind,
          title: said.title.trim() || usualTitle(said.kind, said.quarter),
          quarter: said.quarter,
          domains: [...said.domains],
          opensOn: said.opensOn || null,
          dueOn: said.dueOn,
          wholeRoster: said.wholeRoster,
        },
      },
    });
    if (!data) return;
    const latest = new Map(data.launchCampaigns.map((one) => [one.organisationId, one]));
    setOutcomes((before) =>
      before.length === 0
        ? data.launchCampaigns
        : before.map((one) => latest.get(one.organisationId) ?? one),
    );
  };
  return { launch, outcomes, error, busy: loading };
}

function LaunchForm(props: LaunchProps & { model: AskedModel }) {
  const { clients, templates, model, onClose } = props;
  // The earliest day that it is anywhere: a client east of here may be a day ahead.
  const [today] = useState(() => todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone));
  const [templateId, setTemplateId] = useState(props.templateId ?? '');
  const [said, setSaid] = useState<Launch>(() => {
    const template = templates.find((one) => one.templateId === props.templateId);
    return {
      kind: 'DIAGNOSTIC',
      title: '',
      quarter: props.quarter,
      domains: model.domains.map(({ id }) => id),
      opensOn: '',
      dueOn: daysAfter(today, usualDays),
      wholeRoster: true,
      ...(template ? fromTemplate(template, today) : {}),
    };
  });
  const [chosen, setChosen] = useState<string[]>([]);
  const [sought, setSought] = useState('');
  const [checked, setChecked] = useState(false);
  const { launch, outcomes, error, busy } = useLaunch(props.consultancyId);
  const change = (part: Partial<Launch>) => setSaid({ ...said, ...part });

  const faults = checked ? faultsOf(said, today) : {};
  const clientsFault = !checked
    ? null
    : chosen.length === 0
      ? t('clientsMissing')
      : chosen.length > atMost
        ? t('clientsTooMany')
        : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const wrong = Object.keys(faultsOf(said, today)).length > 0;
    if (wrong || chosen.length === 0 || chosen.length > atMost) return;
    void launch(said, chosen).catch(() => undefined);
  };
  if (outcomes.length > 0)
    return (
      <>
        {error && <ErrorState what={t('failed')} error={error} />}
        <Outcomes
          outcomes={outcomes}
          busy={busy}
          onRetry={(ids) => void launch(said, ids).catch(() => undefined)}
          onClose={onClose}
        />
      </>
    );
  const shown = clients.filter(({ organisationName }) =>
    organisationName.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.hint}>{t('drawerLead')}</p>
      {templates.length > 0 && (
        <SelectField
          label={t('template')}
          value={templateId}
          onChange={(event) => {
            const template = templates.find((one) => one.templateId === event.target.value);
            setTemplateId(event.target.value);
            if (template) change(fromTemplate(template, today));
          }}
        >
          <option value="">{t('templateNone')}</option>
          {templates.map((template) => (
            <option key={template.templateId} value={template.templateId}>
              {template.name}
            </option>
          ))}
        </SelectField>
      )}
      {clients.length > 12 && (
        <TextField
          type="search"
          label={t('clientsFind')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <Checks
        legend={t('clients')}
        all={t('clientsAll')}
        none={t('clientsNone')}
        some={{
          label: t('clientsWithout'),
          ids: clients
            .filter(({ current }) => !current)
            .map(({ organisationId }) => organisationId),
        }}
        className={styles.people}
        chosen={chosen}
        error={clientsFault}
        onChange={setChosen}
        choices={shown.map((row) => ({
          id: row.organisationId,
          label: (
            <>
              {row.organisationName}
              {row.current && (
                <span className={styles.under}>{t('has', { title: row.current.title })}</span>
              )}
            </>
          ),
        }))}
      />
      <KindChoice
        value={said.kind}
        domains={said.domains}
        model={model}
        onChange={(kind) => change({ kind })}
      />
      <div className={styles.two}>
        <SelectField
          label={words('quarter')}
          value={said.quarter}
          onChange={(event) => change({ quarter: event.target.value })}
        >
          {[...new Set([...quartersAround(today), said.quarter])].map((quarter) => (
            <option key={quarter} value={quarter}>
              {quarterName(quarter)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={words('name')}
          hint={words('nameHint')}
          maxLength={120}
          autoComplete="off"
          placeholder={usualTitle(said.kind, said.quarter)}
          value={said.title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{words('dates')}</legend>
        <p className={styles.hint}>{t('datesNote')}</p>
        <div className={styles.two}>
          <TextField
            type="date"
            label={words('opens')}
            hint={t('opensHint')}
            value={said.opensOn}
            error={faults.opensOn ?? null}
            onChange={(event) => change({ opensOn: event.target.value })}
          />
          <TextField
            type="date"
            label={words('due')}
            hint={words('duePlus')}
            value={said.dueOn}
            error={faults.dueOn ?? null}
            onChange={(event) => change({ dueOn: event.target.value })}
          />
        </div>
      </fieldset>
      <Checks
        legend={words('domains')}
        all={words('domainsAll')}
        none={words('domainsNone')}
        chosen={said.domains}
        error={faults.domains ?? null}
        choices={model.domains.map(({ id, name }) => ({ id, label: name }))}
        onChange={(domains) =>
          change({
            domains: model.domains.map(({ id }) => id).filter((id) => domains.includes(id)),
          })
        }
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={said.wholeRoster}
          onChange={(event) => change({ wholeRoster: event.target.checked })}
        />
        <span>
          {t('wholeRoster')}
          <span className={styles.under}>{t('wholeRosterHint')}</span>
        </span>
      </label>
      {error && <ErrorState what={t('failed')} error={error} />}
      <p className={styles.foot}>
        <Button look="primary" type="submit" busy={busy}>
          {t('submit', { count: chosen.length })}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
}
