import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import styles from './audit.module.css';
import { t, whoOf } from '../audit-words.js';
import { AuditEventInFullDocument } from '../../../graphql/generated/audit.js';
import type { AuditEventInFullQuery } from '../../../graphql/generated/audit.js';
import { formatInstant } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import { plainWords } from '../../../ui/plain-words.js';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

type Detail = AuditEventInFullQuery['auditEvent'];

interface EventDrawerProps {
  organisationId: string;
  eventId: string;
  onClose: () => void;
}

/** One entry opened: who, why, by which request, and what stood before and after. */
export function EventDrawer({ organisationId, eventId, onClose }: EventDrawerProps) {
  const result = useQuery(AuditEventInFullDocument, { variables: { organisationId, eventId } });
  const summary = result.data?.auditEvent.summary;
  return (
    <Drawer title={summary ? plainWords(summary) : t('title')} onClose={onClose}>
      <QueryView
        result={result}
        failure={t('detailFailure')}
        skeleton={<SkeletonLines count={6} height="2rem" />}
      >
        {({ auditEvent }) => (
          <>
            <dl className={styles.facts}>
              <Fact name={t('when')}>{formatInstant(auditEvent.at)}</Fact>
              <Fact name={t('who')}>
                {whoOf(auditEvent)}
                {auditEvent.viaConsultancy && ` (${t('via', { firm: auditEvent.viaConsultancy })})`}
              </Fact>
              {auditEvent.why && <Fact name={t('why')}>{auditEvent.why}</Fact>}
              {auditEvent.target && <Fact name={t('target')}>{auditEvent.target}</Fact>}
              <Fact name={t('action')}>{auditEvent.action}</Fact>
              {auditEvent.requestId && (
                <Fact name={t('request')}>
                  <span className={styles.id}>{auditEvent.requestId}</span>{' '}
                  <span className={styles.soft}>{t('requestHint')}</span>
                </Fact>
              )}
            </dl>
            <Fields detail={auditEvent} />
          </>
        )}
      </QueryView>
    </Drawer>
  );
}

/** `readings[0].observedAt` is "readings 1, observed at". */
const fieldWords = (field: string) =>
  field
    .replace(/\[(\d+)\]/g, (_, at: string) => ` ${Number(at) + 1}`)
    .replaceAll('.', ', ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

const valueWords = (value: string | null) =>
  value === null
    ? t('nothingThere')
    : value === 'true'
      ? t('yes')
      : value === 'false'
        ? t('no')
        : plainWords(value);

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Fields({ detail: { fields } }: { detail: Detail }) {
  if (fields.length === 0) return <p className={styles.soft}>{t('noChanges')}</p>;
  return (
    <section>
      <h3>{t('changes')}</h3>
      <table className={styles.fields}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr key={field} data-changed={before === after ? undefined : ''}>
              <th scope="row">
                {fieldWords(field)}
                {before !== after && <span className={styles.mark}>{t('changed')}</span>}
              </th>
              <td>{valueWords(before)}</td>
              <td>{valueWords(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
