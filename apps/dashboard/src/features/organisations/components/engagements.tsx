import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './access.module.css';
import { t } from '../access-words.js';
import type { EngagementView } from '../access-words.js';
import {
  EndEngagementDocument,
  EngagementsDocument,
  GrantEngagementDocument,
} from '../../../graphql/generated/organisations.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { formatShortDate } from '../../../ui/format.js';
import { Dialog } from '../../../ui/overlay.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import page from '../../../ui/page.module.css';
import { EmptyState, ErrorState, Notice, QueryView, SkeletonLines } from '../../../ui/states.js';

const pageSize = 50;
const refetchQueries = [EngagementsDocument];

function EndDialog({
  organisationId,
  engagement,
  onClose,
}: {
  organisationId: string;
  engagement: EngagementView;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [mismatch, setMismatch] = useState(false);
  const [end, { loading, error }] = useMutation(EndEngagementDocument, {
    variables: { organisationId, engagementId: engagement.engagementId },
    refetchQueries,
  });
  const name = engagement.consultancyName;
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const same = typed.trim().toLowerCase() === name.toLowerCase();
    setMismatch(!same);
    if (same) void end().then(onClose, () => undefined);
  };
  return (
    <Dialog title={t('endTitle', { name })} onClose={onClose}>
      <form className={styles.dialog} noValidate onSubmit={confirm}>
        <p>{t('endConsequence', { name })}</p>
        <TextField
          label={t('endType', { name })}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={mismatch ? t('endMismatch') : null}
        />
        {error && <ErrorState what={t('endFailed')} error={error} />}
        <p className={page.actions}>
          <Button look="danger" type="submit" busy={loading}>
            {t('endConfirm')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('keep')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

const code = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function GrantEngagement({ organisationId }: { organisationId: string }) {
  const [grant, { data, error, loading }] = useMutation(GrantEngagementDocument, {
    refetchQueries,
  });
  const [faults, setFaults] = useState<{ code?: boolean; past?: boolean }>({});
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    const consultancyId = String(values.get('consultancy')).trim();
    const until = String(values.get('expires'));
    // The last day counts in full.
    const expiresAt = until ? `${until}T23:59:59Z` : null;
    const found = {
      code: !code.test(consultancyId),
      past: expiresAt !== null && Date.parse(expiresAt) < Date.now(),
    };
    setFaults(found);
    if (found.code || found.past) return;
    await grant({
      variables: {
        input: {
          organisationId,
          consultancyId,
          scope: values.get('scope') === 'ASSESS' ? 'ASSESS' : 'READ',
          expiresAt,
        },
      },
    }).then(
      () => form.reset(),
      () => undefined,
    );
  };
  return (
    <section className={page.section} aria-labelledby="grant-engagement">
      <h2 id="grant-engagement">{t('grantTitle')}</h2>
      <form className={page.form} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('consultancyCode')}
          hint={t('consultancyCodeHint')}
          name="consultancy"
          autoComplete="off"
          spellCheck={false}
          error={faults.code ? t('codeInvalid') : null}
        />
        <div className={styles.formGrid}>
          <SelectField label={t('scope')} name="scope" defaultValue="READ">
            <option value="READ">{t('READ')}</option>
            <option value="ASSESS">{t('ASSESS')}</option>
          </SelectField>
          <TextField
            label={t('expires')}
            hint={t('expiresHint')}
            name="expires"
            type="date"
            error={faults.past ? t('expiresPast') : null}
          />
        </div>
        {error && <ErrorState what={t('grantFailed')} error={error} />}
        {data && <Notice>{t('granted', { name: data.grantEngagement.consultancyName })}</Notice>}
        <p>
          <Button look="primary" type="submit" busy={loading}>
            {t('grant')}
          </Button>
        </p>
      </form>
    </section>
  );
}

function until(engagement: EngagementView): string {
  if (engagement.endedAt) return t('ended', { date: formatShortDate(engagement.endedAt) });
  if (!engagement.expiresAt) return t('openEnded');
  const date = formatShortDate(engagement.expiresAt);
  return Date.parse(engagement.expiresAt) < Date.now() ? t('expired', { date }) : date;
}

const isOver = ({ endedAt, expiresAt }: EngagementView) =>
  endedAt !== null || (expiresAt !== null && Date.parse(expiresAt) < Date.now());

export function Engagements({
  organisationId,
  mayManage,
}: {
  organisationId: string;
  mayManage: boolean;
}) {
  const [ending, setEnding] = useState<EngagementView | null>(null);
  const result = useQuery(EngagementsDocument, {
    variables: { organisationId, first: pageSize, after: null },
  });
  return (
    <>
      <QueryView
        result={result}
        failure={t('engagementsFailure')}
        skeleton={<SkeletonLines count={3} height="3rem" />}
      >
        {({ engagements }) =>
          engagements.edges.length === 0 ? (
            <EmptyState title={t('engagementsEmpty')}>{t('engagementsEmptyWhy')}</EmptyState>
          ) : (
            <TableScroll label={t('consultancies')}>
              <table className={page.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('columnConsultancy')}</th>
                    <th scope="col">{t('columnScope')}</th>
                    <th scope="col">{t('columnFrom')}</th>
                    <th scope="col">{t('columnUntil')}</th>
                    {mayManage && <td />}
                  </tr>
                </thead>
                <tbody>
                  {engagements.edges.map(({ node }) => (
                    <tr key={node.engagementId} className={isOver(node) ? styles.ended : undefined}>
                      <th scope="row">{node.consultancyName}</th>
                      <td>{t(node.scope)}</td>
                      <td>{formatShortDate(node.startsAt)}</td>
                      <td>{until(node)}</td>
                      {mayManage && (
                        <td className={page.end}>
                          {!isOver(node) && (
                            <Button look="quiet" onClick={() => setEnding(node)}>
                              {t('end')}
                            </Button>
                          )}
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
          )
        }
      </QueryView>
      {mayManage && <GrantEngagement organisationId={organisationId} />}
      {ending && (
        <EndDialog
          organisationId={organisationId}
          engagement={ending}
          onClose={() => setEnding(null)}
        />
      )}
    </>
  );
}
