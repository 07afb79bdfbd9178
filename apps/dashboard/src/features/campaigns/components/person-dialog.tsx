import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import styles from './campaigns.module.css';
import { standings, t } from '../campaign-words.js';
import type { PersonView } from '../campaign-words.js';
import {
  AddRespondentDocument,
  ChangeRespondentDocument,
  DeleteRespondentDocument,
  RespondentFunctionsDocument,
  RestoreRespondentDocument,
  RosterDocument,
} from '../../../graphql/generated/campaigns.js';
import { conflictOf } from '../../../graphql/errors.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface Person {
  name: string;
  email: string | null;
  function: string;
  standing: (typeof standings)[number];
}

const asPerson = (kept: Readonly<Record<string, unknown>>): Person & { version: number } => ({
  name: String(kept['name'] ?? ''),
  email: typeof kept['email'] === 'string' ? kept['email'] : null,
  function: String(kept['function'] ?? ''),
  standing:
    standings.find((known) => known === String(kept['standing'] ?? '').toUpperCase()) ?? 'OTHER',
  version: Number(kept['version'] ?? 0),
});

const rows = (person: Person) => [
  { label: t('personName'), value: person.name },
  { label: t('personMail'), value: person.email ?? t('noMail') },
  { label: t('personFunction'), value: person.function },
  { label: t('personStanding'), value: t(person.standing) },
];

function useSave(organisationId: string, person: PersonView | null) {
  const [requestKey] = useState(newRequestKey);
  const refetchQueries = [RosterDocument, RespondentFunctionsDocument];
  const [add, adding] = useMutation(AddRespondentDocument, { refetchQueries });
  const [change, changing] = useMutation(ChangeRespondentDocument, { refetchQueries });
  const save = (said: Person, version = person?.version ?? 0) =>
    person
      ? change({
          variables: {
            input: { organisationId, respondentId: person.respondentId, version, ...said },
          },
        })
      : add({ variables: { input: { organisationId, requestKey, ...said } } });
  return {
    save,
    error: adding.error ?? changing.error,
    busy: adding.loading || changing.loading,
    reset: changing.reset,
  };
}

/** Somebody on the roster: added, changed or taken off. */
export function PersonDialog({
  organisationId,
  person,
  onClose,
}: {
  organisationId: string;
  person: PersonView | null;
  onClose: () => void;
}) {
  const client = useApolloClient();
  const toast = useToast();
  const listId = useId();
  const functions = useQuery(RespondentFunctionsDocument, { variables: { organisationId } });
  const { save, error, busy, reset } = useSave(organisationId, person);
  const [remove, removing] = useMutation(DeleteRespondentDocument, {
    refetchQueries: [RosterDocument],
  });
  const [restore] = useMutation(RestoreRespondentDocument, { refetchQueries: [RosterDocument] });
  const [said, setSaid] = useState<Person>({
    name: person?.name ?? '',
    email: person?.email ?? null,
    function: person?.function ?? '',
    standing: person?.standing ?? 'OTHER',
  });
  const [checked, setChecked] = useState(false);
  const wrongMail = said.email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(said.email);

  const standing = conflictOf(error);
  if (error && standing)
    return (
      <ConflictDialog
        title={t('conflictTitle')}
        mine={rows(said)}
        theirs={rows(asPerson(standing))}
        busy={busy}
        onKeepMine={() =>
          void save(said, asPerson(standing).version).then(onClose, () => undefined)
        }
        onTakeTheirs={() => {
          void client.refetchQueries({ include: [RosterDocument] });
          onClose();
        }}
        onClose={reset}
      />
    );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const person = {
      ...said,
      name: said.name.trim(),
      function: said.function.trim(),
      email: said.email?.trim() || null,
    };
    if (!person.name || !person.function || wrongMail) return;
    void save(person).then(onClose, () => undefined);
  };
  const takeOff = async (known: PersonView) => {
    const { respondentId, name, version } = known;
    await remove({ variables: { organisationId, respondentId, version } });
    onClose();
    toast({
      text: t('personDeleted', { name }),
      undo: () => restore({ variables: { organisationId, respondentId } }),
    });
  };

  return (
    <Dialog
      title={person ? t('personChange', { name: person.name }) : t('personNew')}
      onClose={onClose}
    >
      <form className={styles.form} noValidate onSubmit={submit}>
        <TextField
          label={t('personName')}
          autoComplete="off"
          maxLength={200}
          value={said.name}
          error={checked && !said.name.trim() ? t('required') : null}
          onChange={(event) => setSaid({ ...said, name: event.target.value })}
        />
        <TextField
          label={t('personMail')}
          hint={t('personMailHint')}
          type="email"
          autoComplete="off"
          value={said.email ?? ''}
          error={checked && wrongMail ? t('personMailWrong') : null}
          onChange={(event) => setSaid({ ...said, email: event.target.value || null })}
        />
        <TextField
          label={t('personFunction')}
          hint={t('personFunctionHint')}
          autoComplete="off"
          maxLength={200}
          list={listId}
          value={said.function}
          error={checked && !said.function.trim() ? t('required') : null}
          onChange={(event) => setSaid({ ...said, function: event.target.value })}
        />
        <datalist id={listId}>
          {functions.data?.respondentFunctions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <SelectField
          label={t('personStanding')}
          hint={t('personStandingHint')}
          value={said.standing}
          onChange={(event) =>
            setSaid({
              ...said,
              standing: standings.find((known) => known === event.target.value) ?? 'OTHER',
            })
          }
        >
          {standings.map((standing) => (
            <option key={standing} value={standing}>
              {t(standing)}
            </option>
          ))}
        </SelectField>
        {error && <ErrorState what={t('personFailed')} error={error} />}
        {removing.error && person && (
          <ErrorState
            what={t('personDeleteFailed', { name: person.name })}
            error={removing.error}
          />
        )}
        <p className={styles.foot}>
          <Button look="primary" type="submit" busy={busy}>
            {t('personSave')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          {person && (
            <Button
              look="danger"
              busy={removing.loading}
              onClick={() => void takeOff(person).catch(() => undefined)}
            >
              {t('personDelete')}
            </Button>
          )}
        </p>
      </form>
    </Dialog>
  );
}
