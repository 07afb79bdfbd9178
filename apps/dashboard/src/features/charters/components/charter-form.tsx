import {
  type CharterRight,
  charterRights,
  type RoleCharter,
  withDomains,
} from '@rolewright/domain';
import styles from './charters.module.css';
import { domains, nameOfArtifact, nameOfDomain, rules } from '../charter-rules.js';
import { t } from '../charters-words.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';

interface CharterFormProps {
  charter: RoleCharter;
  onChange: (charter: RoleCharter) => void;
}

/** Everything that a charter states, to be changed; what its domains bring follows them. */
export function CharterForm({ charter, onChange }: CharterFormProps) {
  const set = (change: Partial<RoleCharter>) => onChange({ ...charter, ...change });
  const toggleDomain = (id: string, on: boolean) =>
    onChange(
      withDomains(
        charter,
        on ? [...charter.domains, id] : charter.domains.filter((domain) => domain !== id),
        rules,
      ),
    );
  const own = domains.filter(({ id }) => charter.domains.includes(id));
  return (
    <div className={styles.form}>
      <TextField
        label={t('fieldTitle')}
        required
        maxLength={200}
        value={charter.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextAreaField
        label={t('fieldPurpose')}
        rows={2}
        maxLength={2000}
        value={charter.purpose}
        onChange={({ target }) => set({ purpose: target.value })}
      />
      <TextField
        label={t('fieldReports')}
        maxLength={200}
        value={charter.reportsTo ?? ''}
        onChange={({ target }) => set({ reportsTo: target.value === '' ? null : target.value })}
      />
      <fieldset className={styles.choices}>
        <legend>{t('fieldDomains')}</legend>
        {domains.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={charter.domains.includes(id)}
              onChange={({ target }) => toggleDomain(id, target.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.rights}>
        <legend>{t('fieldDecisions')}</legend>
        {own.flatMap((domain) => domain.decisions).length === 0 && <p>{t('noDecisions')}</p>}
        {own.flatMap((domain) =>
          domain.decisions.map((decision) => (
            <SelectField
              key={`${domain.id} ${decision.id}`}
              label={`${decision.name} (${domain.name})`}
              value={
                charter.decisions.find(
                  (row) => row.domain === domain.id && row.decision === decision.id,
                )?.right ?? ''
              }
              onChange={({ target }) =>
                set({
                  decisions: withRight(
                    charter,
                    domain.id,
                    decision.id,
                    charterRights.find((right) => right === target.value) ?? null,
                  ),
                })
              }
            >
              <option value="">{t('right_none')}</option>
              {charterRights.map((right) => (
                <option key={right} value={right}>
                  {t(`right_${right}`)}
                </option>
              ))}
            </SelectField>
          )),
        )}
      </fieldset>
      <TextAreaField
        label={t('fieldExcludes')}
        hint={t('fieldExcludesHint')}
        rows={Math.max(3, charter.excludes.length)}
        value={charter.excludes.join('\n')}
        onChange={({ target }) => set({ excludes: target.value.split('\n') })}
      />
      <fieldset className={styles.choices}>
        <legend>{t('fieldEvidence')}</legend>
        {own.flatMap((domain) =>
          domain.artifacts.map((artifact) => {
            const isThis = (row: RoleCharter['evidence'][number]) =>
              row.domain === domain.id && row.artifact === artifact.id;
            return (
              <label key={`${domain.id} ${artifact.id}`}>
                <input
                  type="checkbox"
                  checked={charter.evidence.some(isThis)}
                  onChange={({ target }) =>
                    set({
                      evidence: target.checked
                        ? [...charter.evidence, { domain: domain.id, artifact: artifact.id }]
                        : charter.evidence.filter((row) => !isThis(row)),
                    })
                  }
                />
                {nameOfArtifact(domain.id, artifact.id)} ({nameOfDomain(domain.id)})
              </label>
            );
          }),
        )}
      </fieldset>
    </div>
  );
}

function withRight(
  { decisions }: RoleCharter,
  domain: string,
  decision: string,
  right: CharterRight | null,
): RoleCharter['decisions'] {
  const others = decisions.filter((row) => row.domain !== domain || row.decision !== decision);
  return right === null ? others : [...others, { domain, decision, right }];
}
