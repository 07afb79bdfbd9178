import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { EndRowDialog, EndedRows } from './end-row.js';
import { MetricForm } from './metric-form.js';
import styles from './registers.module.css';
import { RowHistory } from './row-history.js';
import { Settle } from './settle.js';
import { seenOf, useChange } from '../change.js';
import { useCloseRow } from '../close-row.js';
import type { Place } from '../place.js';
import { c } from '../record-words.js';
import { r } from '../register-words.js';
import { rowFields } from '../row-fields.js';
import {
  OwnershipRegisterDocument,
  RecordMetricReadingDocument,
} from '../../../graphql/generated/ownership.js';
import type { RegisterRowPartsFragment } from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { TextField } from '../../../ui/field.js';
import { formatNumber } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { useToast } from '../../../ui/toast.js';

type Row = RegisterRowPartsFragment;

const newest = (readings: readonly { quarter: string; value: number }[]) =>
  [...readings]
    .sort((one, other) => other.quarter.localeCompare(one.quarter))
    .slice(0, 3)
    .map(({ quarter, value }) => `${quarter}: ${formatNumber(value)}`)
    .join(', ');

function ReadingForm({ organisationId, row }: { organisationId: string; row: Row }) {
  const [record] = useMutation(RecordMetricReadingDocument);
  const [quarter, setQuarter] = useState('');
  const [value, setValue] = useState('');
  const [checked, setChecked] = useState(false);
  const change = useChange();
  const toast = useToast();
  const number = value.trim() === '' ? NaN : Number(value.replace(',', '.'));
  const sound = /^\d{4}-Q[1-4]$/.test(quarter.trim()) && Number.isFinite(number);
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={c('reading')}
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (!sound) return;
        change.run(
          (standing) =>
            record({
              variables: {
                input: {
                  organisationId,
                  key: row.key,
                  seen: seenOf(standing, row.entryId),
                  quarter: quarter.trim(),
                  value: number,
                },
              },
            }),
          () => {
            toast({ text: c('readingSaved') });
            setQuarter('');
            setValue('');
            setChecked(false);
          },
        );
      }}
    >
      <h3>{c('reading')}</h3>
      <div className={styles.pair}>
        <TextField
          label={c('readingQuarter')}
          hint={c('readingQuarterHint')}
          value={quarter}
          onChange={({ target }) => setQuarter(target.value.toUpperCase())}
          autoComplete="off"
          error={checked && !sound ? c('readingWrong') : null}
        />
        <TextField
          label={c('readingValue')}
          inputMode="decimal"
          value={value}
          onChange={({ target }) => setValue(target.value)}
          autoComplete="off"
        />
      </div>
      {change.error !== null && <ErrorState what={r('saveFailed')} error={change.error} />}
      <p>
        <Button look="primary" type="submit" busy={change.busy}>
          {c('reading')}
        </Button>
      </p>
      <Settle
        change={change}
        section="METRICS"
        mine={{
          readings: [
            ...(row.metric?.readings ?? []).filter((known) => known.quarter !== quarter.trim()),
            { quarter: quarter.trim(), value: number },
          ],
        }}
        onTaken={() => undefined}
      />
    </form>
  );
}

function MetricDrawer({ place, row, onClose }: { place: Place; row: Row; onClose: () => void }) {
  const { organisationId, model, may } = place;
  const [opened, setOpened] = useState<'form' | 'end' | null>(null);
  const mayChange = may('facts:record');
  return (
    <Drawer
      title={row.metric?.metric ?? ''}
      kicker={<p className={page.kicker}>{domainName(model, row.metric?.domain ?? '')}</p>}
      onClose={onClose}
    >
      {opened === 'form' ? (
        <MetricForm place={place} row={row} onClose={() => setOpened(null)} />
      ) : (
        <div className={styles.pane}>
          <dl className={styles.pairs}>
            {rowFields('METRICS', row.metric ?? {}).map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {mayChange && <ReadingForm organisationId={organisationId} row={row} />}
          <RowHistory organisationId={organisationId} section="METRICS" rowKey={row.key} />
          {mayChange && (
            <p className={page.actions}>
              <Button look="secondary" onClick={() => setOpened('form')}>
                {c('metricChange')}
              </Button>
              <Button look="quiet" onClick={() => setOpened('end')}>
                {r('end')}
              </Button>
            </p>
          )}
        </div>
      )}
      {opened === 'end' && (
        <EndRowDialog
          organisationId={organisationId}
          section="METRICS"
          rowKey={row.key}
          entryId={row.entryId}
          what={c('endMetric', { metric: row.metric?.metric ?? '' })}
          onClose={() => setOpened(null)}
          onEnded={onClose}
        />
      )}
    </Drawer>
  );
}

/** What is measured, against which target, and the readings of the last quarters. */
export function Metrics({ place, row: key }: { place: Place; row: string | undefined }) {
  const { organisationId, model, may } = place;
  const [adding, setAdding] = useState(false);
  const closeRow = useCloseRow();
  const result = useQuery(OwnershipRegisterDocument, {
    variables: { organisationId, section: 'METRICS', domain: null, first: 50, after: null },
  });
  const add = may('facts:record') && (
    <Button look="primary" onClick={() => setAdding(true)}>
      {c('metricAdd')}
    </Button>
  );
  return (
    <QueryView
      result={result}
      failure={c('failure')}
      skeleton={<SkeletonLines count={6} height="2.5rem" />}
    >
      {({ ownershipRegister: { edges, pageInfo } }) => {
        const rows = edges.map(({ node }) => node);
        const open = rows.find((row) => row.key === key);
        return (
          <section className={styles.block} aria-labelledby="metrics">
            {rows.length === 0 ? (
              <>
                <h2 id="metrics" className="visually-hidden">
                  {c('metrics')}
                </h2>
                <EmptyState title={c('metricEmpty')} action={add || undefined}>
                  {c('metricEmptyWhy')}
                </EmptyState>
              </>
            ) : (
              <>
                <div className={page.sectionHead}>
                  <div>
                    <h2 id="metrics">{c('metricHeadline', { count: rows.length })}</h2>
                    <p className={page.lead}>{c('metricLead')}</p>
                  </div>
                  {add}
                </div>
                <TableScroll label={c('metrics')}>
                  <table className={page.table}>
                    <caption className="visually-hidden">{c('metrics')}</caption>
                    <thead>
                      <tr>
                        <th scope="col">{c('columnMetric')}</th>
                        <th scope="col">{c('columnDomain')}</th>
                        <th scope="col">{c('columnTarget')}</th>
                        <th scope="col" className={page.wideOnly}>
                          {c('columnReadings')}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {rows.map(({ key: rowKey, metric }) =>
                        metric ? (
                          <tr key={rowKey}>
                            <th scope="row">
                              <ChoiceLink change={{ row: rowKey }}>{metric.metric}</ChoiceLink>
                            </th>
                            <td>{domainName(model, metric.domain)}</td>
                            <td>{metric.target}</td>
                            <td className={page.wideOnly}>
                              {metric.readings.length > 0
                                ? newest(metric.readings)
                                : c('noReadings')}
                            </td>
                          </tr>
                        ) : null,
                      )}
                    </tbody>
                  </table>
                </TableScroll>
                {pageInfo.hasNextPage && (
                  <p>
                    <Button
                      look="secondary"
                      onClick={() =>
                        void result.fetchMore({ variables: { after: pageInfo.endCursor ?? null } })
                      }
                    >
                      {r('more')}
                    </Button>
                  </p>
                )}
              </>
            )}
            <EndedRows
              organisationId={organisationId}
              section="METRICS"
              nameOf={({ metric }) => metric?.metric ?? ''}
            />
            {adding && (
              <Drawer title={c('metricAdd')} onClose={() => setAdding(false)}>
                <MetricForm place={place} row={null} onClose={() => setAdding(false)} />
              </Drawer>
            )}
            {open && <MetricDrawer key={open.key} place={place} row={open} onClose={closeRow} />}
          </section>
        );
      }}
    </QueryView>
  );
}
