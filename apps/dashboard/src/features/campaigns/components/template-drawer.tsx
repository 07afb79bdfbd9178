import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './campaigns.module.css';
import { Checks, KindChoice } from './choices.js';
import { kinds, t as words } from '../campaign-words.js';
import { t } from '../launch-words.js';
import type { TemplateView } from '../launch-words.js';
import type { AskedModel } from '../outline.js';
import {
  CampaignTemplatesDocument,
  ChangeCampaignTemplateDocument,
  CreateCampaignTemplateDocument,
  DeleteCampaignTemplateDocument,
  LaunchSetupDocument,
  RestoreCampaignTemplateDocument,
} from '../../../graphql/generated/campaigns.js';
import { conflictOf } from '../../../graphql/errors.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { TextField } from '../../../ui/field.js';
import { Drawer } from '../../../ui/overlay.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

const refetchQueries = [CampaignTemplatesDocument];

type Said = Pick<
  TemplateView,
  'name' | 'kind' | 'title' | 'domains' | 'dueAfterDays' | 'wholeRoster'
>;

const rows = (said: Said) => [
  { label: t('templateName'), value: said.name },
  { label: t('templateTitle'), value: said.title },
  { label: words('kind'), value: words(said.kind) },
  { label: words('domains'), value: said.domains.join(', ') },
  { label: t('templateDays'), value: said.dueAfterDays },
];

const asSaid = (kept: Readonly<Record<string, unknown>>, fallback: Said): Said => ({
  name: String(kept['name'] ?? fallback.name),
  title: String(kept['title'] ?? fallback.title),
  kind: kinds.find((kind) => kind === String(kept['kind']).toUpperCase()) ?? fallback.kind,
  domains: Array.isArray(kept['domains']) ? kept['domains'].map(String) : fallback.domains,
  dueAfterDays: Number(kept['dueAfterDays'] ?? fallback.dueAfterDays),
  wholeRoster: Boolean(kept['wholeRoster'] ?? fallback.wholeRoster),
});

interface FormProps {
  consultancyId: string;
  template: TemplateView | null;
  onClose: () => void;
}

/** A template, new or known. */
export function TemplateDrawer(props: FormProps) {
  const setup = useQuery(LaunchSetupDocument, { fetchPolicy: 'cache-first' });
  return (
    <Drawer title={props.template ? t('templateChange') : t('templateNew')} onClose={props.onClose}>
      <QueryView
        result={setup}
        failure={t('templatesFailure')}
        skeleton={<SkeletonLines count={6} height="4rem" />}
      >
        {({ model }) => <TemplateForm {...props} model={model} />}
      </QueryView>
    </Drawer>
  );
}

function TemplateForm({
  consultancyId,
  template,
  model,
  onClose,
}: FormProps & { model: AskedModel }) {
  const client = useApolloClient();
  const toast = useToast();
  const [requestKey] = useState(newRequestKey);
  const [said, setSaid] = useState<Said>(
    template ?? {
      name: '',
      kind: 'DIAGNOSTIC',
      title: words('DIAGNOSTIC'),
      domains: model.domains.map(({ id }) => id),
      dueAfterDays: 14,
      wholeRoster: true,
    },
  );
  const [checked, setChecked] = useState(false);
  const [create, creating] = useMutation(CreateCampaignTemplateDocument, { refetchQueries });
  const [change, changing] = useMutation(ChangeCampaignTemplateDocument, { refetchQueries });
  const [remove, removing] = useMutation(DeleteCampaignTemplateDocument, { refetchQueries });
  const [restore] = useMutation(RestoreCampaignTemplateDocument, { refetchQueries });
  const error = creating.error ?? changing.error;
  const busy = creating.loading || changing.loading;

  const save = (version: number) => {
    const { name, kind, title, domains, dueAfterDays, wholeRoster } = said;
    const input = {
      consultancyId,
      name: name.trim(),
      kind,
      title: title.trim(),
      domains: [...domains],
      dueAfterDays,
      wholeRoster,
    };
    const sent = template
      ? change({ variables: { input: { ...input, templateId: template.templateId, version } } })
      : create({ variables: { input: { ...input, requestKey } } });
    void sent.then(onClose, () => undefined);
  };
  const standing = conflictOf(error);
  if (standing)
    return (
      <ConflictDialog
        title={t('conflictTitle')}
        mine={rows(said)}
        theirs={rows(asSaid(standing, said))}
        busy={busy}
        onKeepMine={() => save(Number(standing['version']))}
        onTakeTheirs={() => {
          void client.refetchQueries({ include: [CampaignTemplatesDocument] });
          onClose();
        }}
        onClose={changing.reset}
      />
    );

  const days = said.dueAfterDays;
  const wrong = {
    name: !said.name.trim(),
    title: !said.title.trim(),
    days: !Number.isInteger(days) || days < 1 || days > 365,
    domains: said.domains.length === 0,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!Object.values(wrong).some(Boolean)) save(template?.version ?? 0);
  };
  const takeAway = async ({ templateId, version, name }: TemplateView) => {
    await remove({ variables: { consultancyId, templateId, version } });
    onClose();
    toast({
      text: t('templateDeleted', { name }),
      undo: () => restore({ variables: { consultancyId, templateId } }),
    });
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <TextField
        label={t('templateName')}
        hint={t('templateNameHint')}
        maxLength={120}
        value={said.name}
        error={checked && wrong.name ? t('required') : null}
        onChange={(event) => setSaid({ ...said, name: event.target.value })}
      />
      <KindChoice
        value={said.kind}
        domains={said.domains}
        model={model}
        onChange={(kind) => setSaid({ ...said, kind })}
      />
      <div className={styles.two}>
        <TextField
          label={t('templateTitle')}
          hint={words('nameHint')}
          maxLength={120}
          value={said.title}
          error={checked && wrong.title ? t('required') : null}
          onChange={(event) => setSaid({ ...said, title: event.target.value })}
        />
        <TextField
          type="number"
          min={1}
          max={365}
          label={t('templateDays')}
          value={Number.isNaN(days) ? '' : days}
          error={checked && wrong.days ? t('templateDaysWrong') : null}
          onChange={(event) => setSaid({ ...said, dueAfterDays: event.target.valueAsNumber })}
        />
      </div>
      <Checks
        legend={words('domains')}
        all={words('domainsAll')}
        none={words('domainsNone')}
        chosen={said.domains}
        error={checked && wrong.domains ? words('domainsMissing') : null}
        choices={model.domains.map(({ id, name }) => ({ id, label: name }))}
        onChange={(domains) =>
          setSaid({
            ...said,
            domains: model.domains.map(({ id }) => id).filter((id) => domains.includes(id)),
          })
        }
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={said.wholeRoster}
          onChange={(event) => setSaid({ ...said, wholeRoster: event.target.checked })}
        />
        <span>
          {t('wholeRoster')}
          <span className={styles.under}>{t('wholeRosterHint')}</span>
        </span>
      </label>
      {error && <ErrorState what={t('templateFailed')} error={error} />}
      {removing.error && <ErrorState what={t('templateDeleteFailed')} error={removing.error} />}
      <p className={styles.foot}>
        <Button look="primary" type="submit" busy={busy}>
          {t('templateSave')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
        {template && (
          <Button
            look="danger"
            busy={removing.loading}
            onClick={() => void takeAway(template).catch(() => undefined)}
          >
            {t('templateDelete')}
          </Button>
        )}
      </p>
    </form>
  );
}
