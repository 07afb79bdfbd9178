import { useMutation, useQuery } from '@apollo/client/react';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import styles from './registers.module.css';
import { Settle } from './settle.js';
import { askAgain, seenOf, useChange } from '../change.js';
import { r } from '../register-words.js';
import type { EditedSection } from '../row-fields.js';
import {
  EndRegisterRowDocument,
  EndedRowsDocument,
  RestoreRegisterRowDocument,
} from '../../../graphql/generated/ownership.js';
import type { RegisterRowPartsFragment } from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { formatInstant } from '../../../ui/format.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface EndRowProps {
  organisationId: string;
  section: EditedSection;
  rowKey: string;
  entryId: string;
  /** What is ended, as the message says it. */
  what: string;
  onClose: () => void;
  /** Beside closing, once it is ended: a drawer over the row closes too. */
  onEnded?: () => void;
}

/** Ends a register's row from today on; for 30 days it can be put back, at once from the message. */
export function EndRowDialog({
  organisationId,
  section,
  rowKey,
  entryId,
  what,
  onClose,
  onEnded,
}: EndRowProps) {
  const client = useApolloClient();
  const [end] = useMutation(EndRegisterRowDocument);
  const [why, setWhy] = useState('');
  const change = useChange();
  const toast = useToast();
  const confirm = () => {
    let ended = '';
    change.run(
      async (standing) => {
        const { data } = await end({
          variables: {
            input: {
              organisationId,
              section,
              key: rowKey,
              seen: seenOf(standing, entryId),
              why: why.trim() || null,
            },
          },
        });
        ended = data?.endRegisterRow.entryId ?? '';
      },
      () => {
        toast({
          text: r('endDone', { what }),
          undo: async () => {
            await client.mutate({
              mutation: RestoreRegisterRowDocument,
              variables: { input: { organisationId, section, key: rowKey, seen: ended } },
            });
            await askAgain(client);
          },
        });
        onClose();
        onEnded?.();
      },
    );
  };
  return (
    <>
      <Dialog
        title={r('endTitle')}
        kicker={<p className={page.kicker}>{what}</p>}
        onClose={onClose}
      >
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            confirm();
          }}
        >
          <p>{r('endConsequence')}</p>
          <TextAreaField
            label={r('why')}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
            maxLength={2000}
          />
          {change.error !== null && <ErrorState what={r('endFailed')} error={change.error} />}
          <p className={page.actions}>
            <Button look="danger" type="submit" busy={change.busy}>
              {r('end')}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {r('cancel')}
            </Button>
          </p>
        </form>
      </Dialog>
      <Settle change={change} section={section} mine={{}} onTaken={onClose} />
    </>
  );
}

function EndedRow({
  organisationId,
  section,
  row,
  what,
}: {
  organisationId: string;
  section: EditedSection;
  row: RegisterRowPartsFragment;
  what: string;
}) {
  const [restore] = useMutation(RestoreRegisterRowDocument);
  const change = useChange();
  const toast = useToast();
  return (
    <li>
      <div className={styles.task}>
        <span>{what}</span>
        <span className={styles.soft}>{r('endedOn', { date: formatInstant(row.recordedAt) })}</span>
        {change.error !== null && <ErrorState what={r('putBackFailed')} error={change.error} />}
      </div>
      <Button
        look="secondary"
        busy={change.busy}
        onClick={() =>
          change.run(
            () =>
              restore({
                variables: {
                  input: { organisationId, section, key: row.key, seen: row.entryId },
                },
              }),
            () => toast({ text: r('putBackDone', { what }) }),
          )
        }
      >
        {r('putBack')}
      </Button>
      <Settle change={change} section={section} mine={{}} onTaken={() => undefined} />
    </li>
  );
}

interface EndedRowsProps {
  organisationId: string;
  section: EditedSection;
  nameOf: (row: RegisterRowPartsFragment) => string;
}

/** What was ended within 30 days and can still be put back; nothing where there is nothing. */
export function EndedRows({ organisationId, section, nameOf }: EndedRowsProps) {
  const { data } = useQuery(EndedRowsDocument, { variables: { organisationId, section } });
  const rows = data?.endedRegisterRows ?? [];
  if (rows.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{`${r('recentlyEnded')} (${rows.length})`}</summary>
      <ul className={styles.tasks}>
        {rows.map((row) => (
          <EndedRow
            key={row.entryId}
            organisationId={organisationId}
            section={section}
            row={row}
            what={nameOf(row)}
          />
        ))}
      </ul>
    </details>
  );
}
