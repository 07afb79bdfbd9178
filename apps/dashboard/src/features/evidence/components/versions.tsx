import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import styles from './evidence.module.css';
import { afterChange } from '../after-change.js';
import { formatBytes, t } from '../evidence-words.js';
import type { EvidenceVersion } from '../evidence-words.js';
import { d } from '../item-words.js';
import {
  AcceptEvidenceDocument,
  LinkEvidenceDocument,
  ReturnEvidenceDocument,
} from '../../../graphql/generated/evidence.js';
import { Button } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { ErrorState } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface VersionsProps {
  organisationId: string;
  versions: readonly EvidenceVersion[];
  mayReview: boolean;
  /** Files of what is deleted are not handed out. */
  mayOpen: boolean;
}

/** What was provided, the newest first, and the reviewer's decision on each. */
export function Versions({ versions, ...rest }: VersionsProps) {
  const id = useId();
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h3 id={id}>{d('versions')}</h3>
      {versions.length === 0 && <p className={styles.faint}>{d('noVersion')}</p>}
      <ol className={styles.versions}>
        {versions.map((version) => (
          <Version key={version.versionId} version={version} {...rest} />
        ))}
      </ol>
    </section>
  );
}

const nameOf = (person: EvidenceVersion['providedBy']) =>
  person === null ? d('service') : (person.name ?? t('someone'));

function Version({
  organisationId,
  version,
  mayReview,
  mayOpen,
}: Omit<VersionsProps, 'versions'> & { version: EvidenceVersion }) {
  const { state, decidedBy, decidedAt, providedBy } = version;
  return (
    <li className={styles.version} data-counts={version.counts || undefined}>
      <p className={styles.versionHead}>
        <strong>{d('version', { number: version.number })}</strong>
        <span className={styles.state} data-state={state}>
          {d(state)}
        </span>
        {version.counts && <span className={styles.faint}>{d('counts')}</span>}
      </p>
      <p>
        {d('effective', { date: formatShortDate(version.effectiveOn) })}.{' '}
        {d('lasts', { date: formatShortDate(version.validUntil), days: version.validDays })}.
      </p>
      <Proof organisationId={organisationId} version={version} mayOpen={mayOpen} />
      {version.note && <p className={styles.note}>{version.note}</p>}
      <p className={styles.faint}>
        {d('providedBy', { name: nameOf(providedBy), date: formatShortDate(version.providedAt) })}.{' '}
        {decidedAt &&
          `${d(state === 'ACCEPTED' ? 'acceptedBy' : 'returnedBy', {
            name: nameOf(decidedBy),
            date: formatShortDate(decidedAt),
          })}.`}{' '}
        {state === 'ACCEPTED' &&
          providedBy !== null &&
          providedBy.userId === decidedBy?.userId &&
          `${d('samePerson')}.`}
      </p>
      {version.reason && <p className={styles.note}>{version.reason}</p>}
      {mayReview && state === 'SUBMITTED' && (
        <Decide organisationId={organisationId} version={version} />
      )}
    </li>
  );
}

function Proof({
  organisationId,
  version: { versionId, file, url },
  mayOpen,
}: {
  organisationId: string;
  version: EvidenceVersion;
  mayOpen: boolean;
}) {
  const [link, { loading, error }] = useMutation(LinkEvidenceDocument, {
    variables: { organisationId, versionId },
  });
  if (url !== null)
    return (
      <p className={styles.proof}>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {d('openLink')} <span className="visually-hidden">{d('newTab')}</span>
        </a>
        <span className={styles.address}>{url}</span>
      </p>
    );
  if (file === null) return null;
  const download = async () => {
    const { data } = await link();
    if (!data) return;
    // The service hands it out to be saved; the page stays where it is.
    const anchor = document.createElement('a');
    anchor.href = data.linkEvidence.path;
    anchor.download = '';
    anchor.click();
  };
  return (
    <div className={styles.proof}>
      <span className={styles.fileName}>{file.name}</span>
      <span className={styles.faint}>
        {formatBytes(file.bytes)} ·{' '}
        <span title={file.sha256}>{d('fingerprint', { start: file.sha256.slice(0, 12) })}</span>
      </span>
      {!file.kept ? (
        <span className={styles.faint}>{d('gone')}</span>
      ) : (
        mayOpen && (
          <Button
            look="secondary"
            busy={loading}
            aria-label={d('downloadOf', { name: file.name })}
            onClick={() => void download().catch(() => undefined)}
          >
            {d('download')}
          </Button>
        )
      )}
      {error && <ErrorState what={d('downloadFailed')} error={error} />}
    </div>
  );
}

function Decide({ organisationId, version }: { organisationId: string; version: EvidenceVersion }) {
  const { versionId, number } = version;
  const toast = useToast();
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [accept, accepting] = useMutation(AcceptEvidenceDocument, afterChange);
  const [giveBack, giving] = useMutation(ReturnEvidenceDocument, afterChange);
  const error = accepting.error ?? giving.error;
  return (
    <div className={styles.decide}>
      {returning ? (
        <form
          className={page.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setMissing(reason.trim() === '');
            if (reason.trim() === '') return;
            void giveBack({ variables: { organisationId, versionId, reason } }).then(
              () => toast({ text: d('returned') }),
              () => undefined,
            );
          }}
        >
          <TextAreaField
            label={d('reason')}
            hint={d('reasonHint')}
            maxLength={2_000}
            value={reason}
            error={missing ? d('reasonMissing') : null}
            onChange={(event) => setReason(event.target.value)}
          />
          <p className={page.actions}>
            <Button look="primary" type="submit" busy={giving.loading}>
              {d('sendBack')}
            </Button>
            <Button look="quiet" onClick={() => setReturning(false)}>
              {d('cancel')}
            </Button>
          </p>
        </form>
      ) : (
        <p className={page.actions}>
          <Button
            look="primary"
            busy={accepting.loading}
            aria-label={d('acceptOf', { number })}
            onClick={() =>
              void accept({ variables: { organisationId, versionId, note: null } }).then(
                () => toast({ text: d('accepted', { date: formatShortDate(version.validUntil) }) }),
                () => undefined,
              )
            }
          >
            {d('accept')}
          </Button>
          <Button
            look="secondary"
            aria-label={d('returnOf', { number })}
            onClick={() => setReturning(true)}
          >
            {d('return')}
          </Button>
        </p>
      )}
      {error && <ErrorState what={d('decideFailed')} error={error} />}
    </div>
  );
}
