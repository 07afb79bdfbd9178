import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { tNew as t } from '../access-words.js';
import { CreateOrganisationDocument } from '../../../graphql/generated/organisations.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import page from '../../../ui/page.module.css';
import { ErrorState } from '../../../ui/states.js';

interface NewOrganisationPageProps {
  /** The consultancy that starts it for a client; null for an organisation of one's own. */
  consultancy: { consultancyId: string; name: string } | null;
  onCreated: (organisationId: string) => void;
}

function timeZones(): { zones: string[]; own: string } {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  return { zones: [...new Set(['UTC', own, ...Intl.supportedValuesOf('timeZone')])].sort(), own };
}

export function NewOrganisationPage({ consultancy, onCreated }: NewOrganisationPageProps) {
  const [create, { error, loading }] = useMutation(CreateOrganisationDocument);
  const [missing, setMissing] = useState(false);
  const [{ zones, own }] = useState(timeZones);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const name = String(values.get('name')).trim();
    setMissing(!name);
    if (!name) return;
    const { data } = await create({
      variables: {
        input: {
          name,
          timeZone: String(values.get('timeZone')),
          consultancyId: consultancy?.consultancyId ?? null,
        },
      },
    });
    if (data) onCreated(data.createOrganisation.organisationId);
  };
  return (
    <div className={page.page}>
      <title>{t('documentTitle')}</title>
      <header className={page.head}>
        <h1>{consultancy ? t('titleClient') : t('title')}</h1>
        <p className={page.lead}>
          {t('lead')} {consultancy && t('leadClient', { consultancy: consultancy.name })}
        </p>
      </header>
      <form
        className={page.form}
        noValidate
        onSubmit={(event) => void submit(event).catch(() => undefined)}
      >
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          name="name"
          autoComplete="organization"
          maxLength={120}
          error={missing ? t('nameMissing') : null}
        />
        <SelectField
          label={t('timeZone')}
          hint={t('timeZoneHint')}
          name="timeZone"
          defaultValue={own}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </SelectField>
        {error && <ErrorState what={t('failed')} error={error} />}
        <p>
          <Button look="primary" type="submit" busy={loading}>
            {t('submit')}
          </Button>
        </p>
      </form>
    </div>
  );
}
