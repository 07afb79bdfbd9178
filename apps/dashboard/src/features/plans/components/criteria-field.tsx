import { useState } from 'react';
import styles from './plans.module.css';
import { criterionIds, criterionName, t } from '../plans-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';

interface At {
  domain: string;
  criterion: string;
}

interface CriteriaFieldProps {
  model: Model | undefined;
  value: readonly At[];
  onChange: (value: At[]) => void;
}

/** Which criteria a move aims at: chosen by domain and criterion, each taken out again. */
export function CriteriaField({ model, value, onChange }: CriteriaFieldProps) {
  const [domain, setDomain] = useState('');
  const [criterion, setCriterion] = useState('');
  const chosen = domain || (model?.domains[0]?.id ?? '');
  const what = criterion || (criterionIds[0] ?? '');
  const named = (at: At) =>
    `${domainName(model, at.domain)}: ${criterionName(at.criterion).toLowerCase()} (${at.criterion})`;
  return (
    <fieldset className={styles.criteria}>
      <legend>{t('criteria')}</legend>
      <p className={styles.soft}>{t('criteriaHint')}</p>
      {value.length > 0 && (
        <ul className={styles.chips}>
          {value.map((at) => (
            <li key={`${at.domain} ${at.criterion}`}>
              {named(at)}
              <button
                type="button"
                aria-label={t('removeCriterion', { what: named(at) })}
                onClick={() => onChange(value.filter((one) => one !== at))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.criteriaAdd}>
        <SelectField
          label={t('domain')}
          value={chosen}
          onChange={({ target }) => setDomain(target.value)}
        >
          {model?.domains.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('criterion')}
          value={what}
          onChange={({ target }) => setCriterion(target.value)}
        >
          {criterionIds.map((id) => (
            <option key={id} value={id}>
              {id} {criterionName(id)}
            </option>
          ))}
        </SelectField>
        <Button
          look="secondary"
          onClick={() => {
            const taken = value.some((one) => one.domain === chosen && one.criterion === what);
            if (!taken) onChange([...value, { domain: chosen, criterion: what }]);
          }}
        >
          {t('addCriterion')}
        </Button>
      </div>
    </fieldset>
  );
}
