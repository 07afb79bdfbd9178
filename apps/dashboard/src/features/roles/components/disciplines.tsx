import type { RoleAnalysis, RoleVerb } from '@rolewright/domain';
import { useState } from 'react';
import styles from './roles.module.css';
import { disciplineName, disciplines, evidence } from '../role-engine.js';
import { t } from '../roles-words.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { SelectField } from '../../../ui/field.js';
import { formatNumber } from '../../../ui/format.js';

export interface AddedDiscipline {
  discipline: string;
  weight: number;
}

const stances = ['own', 'build', 'support'] as const satisfies readonly RoleVerb[];

function Add({
  taken,
  onAdd,
}: {
  taken: readonly string[];
  onAdd: (added: AddedDiscipline) => void;
}) {
  const free = disciplines.filter(({ id }) => !taken.includes(id));
  const [chosen, setChosen] = useState('');
  const [stance, setStance] = useState<(typeof stances)[number]>('own');
  const discipline = free.find(({ id }) => id === chosen)?.id ?? free[0]?.id;
  if (!discipline) return null;
  return (
    <details className={styles.add}>
      <summary>{t('addTitle')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAdd({ discipline, weight: evidence.verbs[stance] });
          setChosen('');
        }}
      >
        <SelectField
          label={t('addDiscipline')}
          value={discipline}
          onChange={({ target }) => setChosen(target.value)}
        >
          {free.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('addStance')}
          value={stance}
          onChange={({ target }) =>
            setStance(stances.find((known) => known === target.value) ?? 'own')
          }
        >
          {stances.map((name) => (
            <option key={name} value={name}>
              {t(`stance_${name}`)}
            </option>
          ))}
        </SelectField>
        <Button look="secondary" type="submit">
          {t('add')}
        </Button>
      </form>
    </details>
  );
}

interface DisciplinesProps {
  analysis: RoleAnalysis;
  added: readonly AddedDiscipline[];
  only: string | undefined;
  onAdd: (added: AddedDiscipline) => void;
  onRemove: (discipline: string) => void;
}

/** The key to the marks: each discipline with its code, its weight and the functions that own it. */
export function Disciplines({ analysis, added, only, onAdd, onRemove }: DisciplinesProps) {
  const listed = Object.entries(analysis.disciplines).sort(([, a], [, b]) => b - a);
  return (
    <section className={styles.key} aria-labelledby="role-disciplines">
      <div className={styles.keyHead}>
        <h3 id="role-disciplines">{t('disciplines')}</h3>
        {only !== undefined && (
          <ChoiceLink change={{ discipline: undefined }}>{t('all')}</ChoiceLink>
        )}
      </div>
      <ul>
        {listed.map(([id, weight]) => {
          const covered = analysis.covered.includes(id);
          const byHand = added.some(({ discipline }) => discipline === id);
          const count = analysis.matches.filter(({ discipline }) => discipline === id).length;
          return (
            <li key={id} data-covered={covered ? '' : undefined}>
              <ChoiceLink change={{ discipline: id }} className={styles.keyName}>
                <span className={styles.code}>{id}</span> {disciplineName(id)}
              </ChoiceLink>
              <span className={styles.keyWeight}>
                <span className={styles.track} aria-hidden="true">
                  <span style={{ inlineSize: `${100 * weight}%` }} />
                </span>
                {formatNumber(weight)}
              </span>
              <span className={styles.soft}>
                {[
                  count > 0 || !byHand ? t('marksCount', { count }) : null,
                  byHand ? t('byHand') : null,
                  covered ? null : t('uncovered'),
                ]
                  .filter((words) => words !== null)
                  .join(' · ')}
              </span>
              {byHand && (
                <Button
                  look="quiet"
                  className={styles.remove}
                  aria-label={t('remove', { name: disciplineName(id) })}
                  onClick={() => onRemove(id)}
                >
                  ✕
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Add
        taken={[...analysis.covered, ...added.map(({ discipline }) => discipline)]}
        onAdd={onAdd}
      />
    </section>
  );
}
