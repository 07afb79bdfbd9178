import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import styles from './registers.module.css';
import { useChange } from '../change.js';
import type { Place } from '../place.js';
import { c } from '../record-words.js';
import { r } from '../register-words.js';
import { AddWorkRecordsDocument } from '../../../graphql/generated/ownership.js';
import type { AddWorkRecordsMutation } from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { TextAreaField } from '../../../ui/field.js';
import { useFileDropTarget } from '../../../ui/file-drop-target.js';
import { formatShortDate } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, Notice } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { useToast } from '../../../ui/toast.js';

type Checked = AddWorkRecordsMutation['addWorkRecords'];

/** A tracker's export of a quarter fits well below it. */
const maximumBytes = 2 * 1024 * 1024;

function Faults({ checked }: { checked: Checked }) {
  return (
    <section className={styles.block} role="alert">
      <p className={page.danger}>{c('faults', { count: checked.faultCount })}</p>
      <TableScroll label={c('columnFault')}>
        <table className={page.table}>
          <thead>
            <tr>
              <th scope="col">{c('columnRow')}</th>
              <th scope="col">{c('columnFault')}</th>
              <th scope="col">{c('columnMend')}</th>
            </tr>
          </thead>
          <tbody>
            {checked.faults.map(({ row, path, message, mend }, position) => (
              <tr key={position}>
                <th scope="row">{row ?? path}</th>
                <td>{message}</td>
                <td>{mend}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {checked.faultCount > checked.faults.length && (
        <p className={styles.soft}>{c('faultsMore', { shown: checked.faults.length })}</p>
      )}
    </section>
  );
}

function Preview({ checked, place }: { checked: Checked; place: Place }) {
  return (
    <section className={styles.block} role="status">
      <p>
        <strong>
          {checked.added === 0
            ? c('foundNothing', { read: checked.read })
            : c('found', {
                read: checked.read,
                added: checked.added,
                already: checked.already,
              })}
        </strong>
      </p>
      {checked.preview.length > 0 && (
        <TableScroll label={c('preview')}>
          <table className={page.table}>
            <caption className={styles.caption}>{c('preview')}</caption>
            <thead>
              <tr>
                <th scope="col">{c('columnDomain')}</th>
                <th scope="col">{c('columnPerson')}</th>
                <th scope="col">{c('columnDay')}</th>
                <th scope="col">{c('columnKind')}</th>
                <th scope="col">{c('columnConforming')}</th>
              </tr>
            </thead>
            <tbody>
              {checked.preview.map(({ domain, person, performedAt, kind, conforms }, position) => (
                <tr key={position}>
                  <th scope="row">{domainName(place.model, domain)}</th>
                  <td>{person}</td>
                  <td className={page.date}>{formatShortDate(performedAt)}</td>
                  <td>{kind}</td>
                  <td>{conforms === null ? '–' : r(conforms ? 'yes' : 'no')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
}

/** Records of work, pasted or from a file: read and compared first, recorded on a second press. */
export function WorkRecordsDrawer({ place, onClose }: { place: Place; onClose: () => void }) {
  const { organisationId } = place;
  const draft = useDraft(`${organisationId}.work-records`, '');
  const [requestKey] = useState(newRequestKey);
  const [checked, setChecked] = useState<{ text: string; result: Checked } | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [add] = useMutation(AddWorkRecordsDocument);
  const checking = useChange();
  const recording = useChange();
  const file = useRef<HTMLInputElement>(null);
  const toast = useToast();
  const text = draft.value;
  const current = checked?.text === text ? checked.result : null;
  const take = async (files: FileList | null) => {
    const chosen = files?.[0];
    if (!chosen) return;
    if (chosen.size > maximumBytes) {
      setUnread(c('pasteTooBig', { size: maximumBytes / 1024 / 1024 }));
      return;
    }
    try {
      draft.set(await chosen.text());
      setUnread(null);
    } catch {
      setUnread(c('pasteUnreadable'));
    }
  };
  const { over, target } = useFileDropTarget((files) => void take(files));
  const send = async (dryRun: boolean) => {
    const { data } = await add({
      variables: { input: { organisationId, requestKey, text, dryRun } },
    });
    return data?.addWorkRecords ?? null;
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!text.trim());
    if (!text.trim()) return;
    let result: Checked | null = null;
    checking.ask(
      async () => {
        result = await send(true);
      },
      () => setChecked(result && { text, result }),
    );
  };
  const record = () => {
    let result: Checked | null = null;
    recording.run(
      async () => {
        result = await send(false);
      },
      () => {
        if (!result) return;
        if (result.faultCount > 0) {
          setChecked({ text, result });
          return;
        }
        toast({ text: c('recorded', { count: result.added }) });
        draft.clear();
        onClose();
      },
    );
  };
  return (
    <Drawer title={c('pasteTitle')} onClose={onClose}>
      <form className={styles.pane} noValidate onSubmit={check}>
        <p className={styles.lead}>{c('pasteLead')}</p>
        {draft.restored && <Notice onDismiss={draft.clear}>{r('restored')}</Notice>}
        <div {...target} className={styles.drop} data-over={over ? '' : undefined}>
          <TextAreaField
            label={c('pasteField')}
            placeholder={c('pastePlaceholder')}
            value={text}
            onChange={(event) => draft.set(event.target.value)}
            error={missing && !text.trim() ? r('required') : null}
            spellCheck={false}
            rows={8}
          />
          <p className={page.actions}>
            <Button look="secondary" onClick={() => file.current?.click()}>
              {c('pasteFile')}
            </Button>
            <span className={styles.soft}>{c('pasteDrop')}</span>
            <input
              ref={file}
              type="file"
              hidden
              tabIndex={-1}
              aria-label={c('pasteFile')}
              accept=".csv,.tsv,.txt,text/csv"
              onChange={(event) => {
                void take(event.target.files);
                // The same file, mended, may be chosen again.
                event.target.value = '';
              }}
            />
          </p>
          {unread && (
            <p className={styles.fault} role="alert">
              {unread}
            </p>
          )}
        </div>
        {checking.error !== null && <ErrorState what={c('checkFailed')} error={checking.error} />}
        {current &&
          (current.faultCount > 0 ? (
            <Faults checked={current} />
          ) : (
            <Preview checked={current} place={place} />
          ))}
        {recording.error !== null && (
          <ErrorState what={c('recordFailed')} error={recording.error} />
        )}
        <p className={page.actions}>
          {current && current.faultCount === 0 && current.added > 0 ? (
            <Button look="primary" busy={recording.busy} onClick={record}>
              {c('record', { count: current.added })}
            </Button>
          ) : (
            <Button look="primary" type="submit" busy={checking.busy}>
              {c('check')}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {r('cancel')}
          </Button>
        </p>
      </form>
    </Drawer>
  );
}
