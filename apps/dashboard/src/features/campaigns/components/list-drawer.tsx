import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import styles from './campaigns.module.css';
import { PasteField, readPasted, useKeyOfText } from './people-choice.js';
import { t } from '../campaign-words.js';
import {
  ImportRespondentsDocument,
  RespondentFunctionsDocument,
  RosterDocument,
} from '../../../graphql/generated/campaigns.js';
import type { ImportRespondentsMutation } from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { useDraft } from '../../../ui/draft.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { ErrorState } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { useToast } from '../../../ui/toast.js';

type Preview = ImportRespondentsMutation['importRespondents'];

const isText = (value: unknown): value is string => typeof value === 'string';

function Lines({ preview }: { preview: Preview }) {
  const { added, changed, unchanged, refused } = preview;
  return (
    <>
      <p role="status">{t('listSummary', { added, changed, unchanged, refused })}</p>
      {refused > 0 && <p className={styles.error}>{t('listRefused')}</p>}
      <TableScroll label={t('listPreview')}>
        <table className={page.table}>
          <thead>
            <tr>
              <th scope="col" className={page.number}>
                {t('columnLine')}
              </th>
              <th scope="col">{t('columnPerson')}</th>
              <th scope="col">{t('columnWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.lines.map((line) => (
              <tr key={line.line}>
                <td className={page.number}>{line.line}</td>
                <th scope="row">
                  {line.name ?? '–'}
                  <span className={styles.mail}>
                    {[line.function, line.standing && t(line.standing), line.email]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </th>
                <td className={line.action === 'REFUSED' ? page.danger : undefined}>
                  {t(line.action)}
                  {line.reason && <span className={page.under}>{line.reason}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

/** People from a pasted list: looked at first, then taken as a whole or not at all. */
export function ListDrawer({
  organisationId,
  onClose,
}: {
  organisationId: string;
  onClose: () => void;
}) {
  const toast = useToast();
  const { value: text, set, clear } = useDraft(`${organisationId}.roster-list`, '', isText);
  const keyOf = useKeyOfText();
  const [shown, setShown] = useState<{ text: string; preview: Preview } | null>(null);
  const [run, { error, loading }] = useMutation(ImportRespondentsDocument, {
    refetchQueries: ({ data }) =>
      data?.importRespondents.applied ? [RosterDocument, RespondentFunctionsDocument] : [],
  });
  const send = async (dryRun: boolean) => {
    const { data } = await run({
      variables: { input: { organisationId, requestKey: keyOf(text), text, dryRun } },
    });
    if (!data) return;
    const { applied, added, changed } = data.importRespondents;
    if (!applied) return setShown({ text, preview: data.importRespondents });
    clear();
    toast({ text: t('listDone', { added, changed }) });
    onClose();
  };
  const preview = shown?.text === text ? shown.preview : null;
  const readable = readPasted(text);
  return (
    <Drawer title={t('listTitle')} onClose={onClose}>
      <div className={styles.form}>
        <PasteField text={text} onChange={set} />
        {error && <ErrorState what={t('listFailed')} error={error} />}
        {preview && <Lines preview={preview} />}
        <p className={styles.foot}>
          {preview && preview.refused === 0 ? (
            <Button
              look="primary"
              busy={loading}
              onClick={() => void send(false).catch(() => undefined)}
            >
              {t('listApply')}
            </Button>
          ) : (
            <Button
              look="primary"
              busy={loading}
              disabled={readable.people === 0}
              onClick={() => void send(true).catch(() => undefined)}
            >
              {t('listPreview')}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </div>
    </Drawer>
  );
}
