import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { AskDialog } from './ask-dialog.js';
import { EditDialog } from './edit-dialog.js';
import styles from './evidence.module.css';
import { History } from './history.js';
import { Freshness, Owner, RequestLine } from './parts.js';
import { ProvideForm } from './provide-form.js';
import { Versions } from './versions.js';
import { afterChange } from '../after-change.js';
import { t } from '../evidence-words.js';
import type { EvidenceDetail, EvidenceRights, EvidenceSummary } from '../evidence-words.js';
import { d } from '../item-words.js';
import { useCriteria } from '../use-criteria.js';
import {
  CancelEvidenceRequestDocument,
  DeleteEvidenceDocument,
  EvidenceItemDocument,
  RestoreEvidenceDocument,
} from '../../../graphql/generated/evidence.js';
import { domainName, useModel } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { formatShortDate } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { ErrorState, Notice, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface ItemDrawerProps {
  organisationId: string;
  itemId: string;
  summary: EvidenceSummary | undefined;
  may: EvidenceRights;
  /** What people say about it. */
  comments?: ReactNode;
  onClose: () => void;
}

/** One piece of evidence: what it proves, whose it is, its versions, and what can be done with it. */
export function ItemDrawer({
  organisationId,
  itemId,
  summary,
  may,
  comments,
  onClose,
}: ItemDrawerProps) {
  const model = useModel();
  const result = useQuery(EvidenceItemDocument, { variables: { organisationId, itemId } });
  const item = result.data?.evidenceItem.item;
  return (
    <Drawer
      title={item?.name ?? t('title')}
      kicker={item && <p className={page.kicker}>{domainName(model, item.domain)}</p>}
      onClose={onClose}
    >
      <QueryView
        result={result}
        failure={d('failure')}
        skeleton={<SkeletonLines count={6} height="2.5rem" />}
      >
        {({ evidenceItem }) => (
          <Item
            organisationId={organisationId}
            detail={evidenceItem}
            summary={summary}
            may={may}
            onClose={onClose}
          />
        )}
      </QueryView>
      {comments}
    </Drawer>
  );
}

type Open = 'provide' | 'ask' | 'edit' | null;

function Item({
  organisationId,
  detail,
  summary,
  may,
  onClose,
}: Omit<ItemDrawerProps, 'itemId' | 'comments'> & { detail: EvidenceDetail }) {
  const { item, versions, events } = detail;
  const toast = useToast();
  const [open, setOpen] = useState<Open>(null);
  const [remove, removing] = useMutation(DeleteEvidenceDocument, afterChange);
  const [restore] = useMutation(RestoreEvidenceDocument, afterChange);
  const [cancel, cancelling] = useMutation(CancelEvidenceRequestDocument, afterChange);
  const kind = summary?.kinds.find(
    ({ domain, artifact }) => domain === item.domain && artifact === item.artifact,
  );
  const criteria = useCriteria(item.domain).filter(({ id }) => item.criteria.includes(id));
  const deleted = item.deletedAt !== null;
  const variables = { organisationId, itemId: item.itemId };

  return (
    <div className={styles.drawer}>
      {item.restorableUntil && (
        <Notice>{d('deletedOn', { date: formatShortDate(item.restorableUntil) })}</Notice>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{t('columnState')}</dt>
          <dd>
            <Freshness freshness={item.freshness} validUntil={item.validUntil} />
          </dd>
        </div>
        <div>
          <dt>{d('owner')}</dt>
          <dd>
            <Owner owner={item.owner} tie={item.tie} />
          </dd>
        </div>
        {item.artifact && (
          <div>
            <dt>{d('kind')}</dt>
            <dd>{kind?.name ?? item.artifact}</dd>
          </div>
        )}
        {criteria.length > 0 && (
          <div>
            <dt>{d('criteria')}</dt>
            <dd>{criteria.map(({ id, title }) => `${id} ${title}`).join(' · ')}</dd>
          </div>
        )}
        {item.note && (
          <div>
            <dt>{d('note')}</dt>
            <dd className={styles.note}>{item.note}</dd>
          </div>
        )}
      </dl>
      {item.request && (
        <section className={styles.request} aria-label={d('requestTitle')}>
          <p className={styles.note}>{item.request.ask}</p>
          <RequestLine request={item.request} />
          {may.review && !deleted && (
            <Button
              look="quiet"
              busy={cancelling.loading}
              onClick={() => {
                const { requestId = '', version = 0 } = item.request ?? {};
                void cancel({ variables: { organisationId, requestId, version } }).then(
                  () => toast({ text: d('cancelled') }),
                  () => undefined,
                );
              }}
            >
              {d('cancelRequest')}
            </Button>
          )}
          {cancelling.error && <ErrorState what={d('cancelFailed')} error={cancelling.error} />}
        </section>
      )}
      {!deleted && open !== 'provide' && (
        <p className={page.actions}>
          {may.provide && (
            <Button look="primary" onClick={() => setOpen('provide')}>
              {d('provide')}
            </Button>
          )}
          {may.review && item.request === null && (
            <Button look="secondary" onClick={() => setOpen('ask')}>
              {d('askSomebody')}
            </Button>
          )}
          {may.provide && (
            <Button look="secondary" onClick={() => setOpen('edit')}>
              {d('edit')}
            </Button>
          )}
          {may.review && (
            <Button
              look="quiet"
              busy={removing.loading}
              onClick={() =>
                void remove({ variables: { ...variables, version: item.version } }).then(
                  () => {
                    onClose();
                    toast({
                      text: d('deleteDone', { name: item.name }),
                      undo: () => restore({ variables }),
                    });
                  },
                  () => undefined,
                )
              }
            >
              {d('delete')}
            </Button>
          )}
        </p>
      )}
      {removing.error && <ErrorState what={d('deleteFailed')} error={removing.error} />}
      {open === 'provide' && (
        <ProvideForm
          organisationId={organisationId}
          item={item}
          mostDays={kind?.validDays ?? null}
          today={summary?.today ?? null}
          largestFileBytes={summary?.largestFileBytes ?? null}
          onDone={() => setOpen(null)}
        />
      )}
      <Versions
        organisationId={organisationId}
        versions={versions}
        mayReview={may.review && !deleted}
        mayOpen={!deleted}
      />
      <History events={events} />
      {open === 'ask' && (
        <AskDialog
          organisationId={organisationId}
          item={item}
          today={summary?.today ?? null}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'edit' && (
        <EditDialog
          organisationId={organisationId}
          item={item}
          owners={summary?.owners ?? []}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
