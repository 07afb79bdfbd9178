import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { CriteriaField } from './criteria-field.js';
import styles from './plans.module.css';
import { efforts, moveKinds, moveStates, t } from '../plans-words.js';
import type { Move } from '../plans-words.js';
import { PlanRolesDocument } from '../../../graphql/generated/plans.js';
import type { EffortClass, MoveKind, PlanMoveInput } from '../../../graphql/generated/plans.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import type { Draft } from '../../../ui/draft.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { Notice } from '../../../ui/states.js';

/** A move while it is written: plain fields, empty where nothing is said. */
export interface MoveFields {
  kind: MoveKind;
  title: string;
  text: string;
  criteria: { domain: string; criterion: string }[];
  ownerRole: string;
  dueOn: string;
  effort: EffortClass | '';
  state: Move['state'];
}

export const emptyMove = (kind: MoveKind): MoveFields => ({
  kind,
  title: '',
  text: '',
  criteria: [],
  ownerRole: '',
  dueOn: '',
  effort: '',
  state: 'TODO',
});

export const fieldsFrom = (move: Move): MoveFields => ({
  kind: move.kind,
  title: move.title,
  text: move.text ?? '',
  criteria: move.criteria.map(({ domain, criterion }) => ({ domain, criterion })),
  ownerRole: move.ownerRole ?? '',
  dueOn: move.dueOn ?? '',
  effort: move.effort ?? '',
  state: move.state,
});

export const inputOf = ({ state: _state, ...fields }: MoveFields): PlanMoveInput => ({
  kind: fields.kind,
  title: fields.title,
  text: fields.text || null,
  criteria: fields.criteria,
  ownerRole: fields.ownerRole || null,
  dueOn: fields.dueOn || null,
  effort: fields.effort || null,
});

/** What an earlier visit has kept of a form, before it is believed. */
export const isMoveFields = (value: unknown): value is MoveFields =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  typeof value.title === 'string' &&
  'criteria' in value &&
  Array.isArray(value.criteria);

interface MoveFormProps {
  organisationId: string;
  model: Model | undefined;
  draft: Draft<MoveFields>;
  /** False for a new move, whose state is to do. */
  withState: boolean;
  submit: string;
  busy: boolean;
  onSubmit: (fields: MoveFields) => void;
  /** Beside the button. */
  children?: ReactNode;
}

export function MoveForm({
  organisationId,
  model,
  draft,
  withState,
  submit,
  busy,
  onSubmit,
  children,
}: MoveFormProps) {
  const { data } = useQuery(PlanRolesDocument, {
    variables: { organisationId },
    fetchPolicy: 'cache-first',
  });
  const [missing, setMissing] = useState(false);
  const roles = useId();
  const { value, set } = draft;
  const put = (change: Partial<MoveFields>) => set((before) => ({ ...before, ...change }));
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const title = value.title.trim();
        setMissing(!title);
        if (title) onSubmit({ ...value, title });
      }}
    >
      {draft.restored && (
        <Notice>
          {t('restoredDraft')}{' '}
          <button type="button" className={styles.textButton} onClick={draft.clear}>
            {t('discard')}
          </button>
        </Notice>
      )}
      <TextField
        label={t('moveName')}
        value={value.title}
        maxLength={200}
        error={missing ? t('required') : null}
        onChange={({ target }) => put({ title: target.value })}
      />
      <TextAreaField
        label={t('moveText')}
        value={value.text}
        maxLength={4_000}
        onChange={({ target }) => put({ text: target.value })}
      />
      <div className={styles.pair}>
        <SelectField
          label={t('kind')}
          value={value.kind}
          onChange={({ target }) =>
            put({ kind: moveKinds.find((one) => one === target.value) ?? value.kind })
          }
        >
          {moveKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(kind)}
            </option>
          ))}
        </SelectField>
        {withState && (
          <SelectField
            label={t('state')}
            value={value.state}
            onChange={({ target }) =>
              put({ state: moveStates.find((one) => one === target.value) ?? value.state })
            }
          >
            {moveStates.map((state) => (
              <option key={state} value={state}>
                {t(state)}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <div className={styles.pair}>
        <TextField
          label={t('ownerRole')}
          value={value.ownerRole}
          maxLength={200}
          list={roles}
          onChange={({ target }) => put({ ownerRole: target.value })}
        />
        <datalist id={roles}>
          {data?.whatIfGround.roles.map((role) => (
            <option key={role} value={role}>
              {roleName(role)}
            </option>
          ))}
        </datalist>
        <TextField
          label={t('dueOn')}
          type="date"
          value={value.dueOn}
          onChange={({ target }) => put({ dueOn: target.value })}
        />
        <SelectField
          label={t('effort')}
          value={value.effort}
          onChange={({ target }) =>
            put({ effort: efforts.find((one) => one === target.value) ?? '' })
          }
        >
          <option value="">{t('effortNone')}</option>
          {efforts.map((effort) => (
            <option key={effort} value={effort}>
              {t(effort)}
            </option>
          ))}
        </SelectField>
      </div>
      <CriteriaField
        model={model}
        value={value.criteria}
        onChange={(criteria) => put({ criteria })}
      />
      <p className={page.actions}>
        <Button look="primary" type="submit" busy={busy}>
          {submit}
        </Button>
        {children}
      </p>
    </form>
  );
}
