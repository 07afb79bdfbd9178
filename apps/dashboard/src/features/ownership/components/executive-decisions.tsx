import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { EndRowDialog, EndedRows } from './end-row.js';
import styles from './registers.module.css';
import { RowHistory } from './row-history.js';
import { Settle } from './settle.js';
import { seenOf, useChange } from '../change.js';
import { useCloseRow } from '../close-row.js';
import type { Place } from '../place.js';
import { c } from '../record-words.js';
import { r } from '../register-words.js';
import {
  OwnershipRegisterDocument,
  SaveExecutiveDecisionDocument,
} from '../../../graphql/generated/ownership.js';
import type { RegisterRowPartsFragment } from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { useDraft } from '../../../ui/draft.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { formatShortDate } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { newRequestKey } from '../../../ui/request-key.js';
import { EmptyState, ErrorState, Notice, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { useToast } from '../../../ui/toast.js';

type Row = RegisterRowPartsFragment;

function ExecutiveForm({
  place,
  row,
  onClose,
}: {
  place: Place;
  row: Row | null;
  onClose: () => void;
}) {
  const { organisationId, model } = place;
  const facts = row?.executiveDecision;
  const draft = useDraft(`${organisationId}.executive.${row?.key ?? 'new'}`, {
    domain: facts?.domain ?? '',
    decision: facts?.decision ?? '',
    decidedBy: facts?.decidedBy ?? '',
    decidedAt: facts?.decidedAt ?? '',
    reportedAt: facts?.reportedAt ?? '',
    why: '',
  });
  const { value } = draft;
  const set = (part: Partial<typeof value>) => draft.set((before) => ({ ...before, ...part }));
  const [requestKey] = useState(newRequestKey);
  const [checked, setChecked] = useState(false);
  const [save] = useMutation(SaveExecutiveDecisionDocument);
  const change = useChange();
  const toast = useToast();
  const missing = (text: string) => (checked && !text.trim() ? r('required') : null);
  const said = {
    domain: value.domain,
    decision: value.decision.trim(),
    decidedBy: value.decidedBy.trim(),
    decidedAt: value.decidedAt,
    reportedAt: value.reportedAt,
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(said).some((text) => !text)) return;
    change.run(
      (standing) =>
        save({
          variables: {
            input: {
              organisationId,
              requestKey,
              key: row?.key ?? null,
              seen: seenOf(standing, row?.entryId ?? '') || null,
              ...said,
              why: value.why.trim() || null,
            },
          },
        }),
      () => {
        toast({ text: c('execSaved') });
        leave();
      },
    );
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      {draft.restored && <Notice onDismiss={draft.clear}>{r('restored')}</Notice>}
      <SelectField
        label={c('columnDomain')}
        value={value.domain}
        onChange={({ target }) => set({ domain: target.value })}
        error={missing(value.domain)}
      >
        <option value="" />
        {model.domains.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        label={c('columnDecision')}
        value={value.decision}
        onChange={({ target }) => set({ decision: target.value })}
        error={missing(value.decision)}
        maxLength={500}
      />
      <TextField
        label={c('columnBy')}
        value={value.decidedBy}
        onChange={({ target }) => set({ decidedBy: target.value })}
        error={missing(value.decidedBy)}
        maxLength={200}
      />
      <div className={styles.pair}>
        <TextField
          label={c('columnDecided')}
          type="date"
          value={value.decidedAt}
          onChange={({ target }) => set({ decidedAt: target.value })}
          error={missing(value.decidedAt)}
        />
        <TextField
          label={c('columnReported')}
          type="date"
          value={value.reportedAt}
          onChange={({ target }) => set({ reportedAt: target.value })}
          error={missing(value.reportedAt)}
        />
      </div>
      <TextAreaField
        label={r('why')}
        value={value.why}
        onChange={({ target }) => set({ why: target.value })}
        maxLength={2000}
      />
      {change.error !== null && <ErrorState what={r('saveFailed')} error={change.error} />}
      <p className={page.actions}>
        <Button look="primary" type="submit" busy={change.busy}>
          {r('save')}
        </Button>
        <Button look="quiet" onClick={leave}>
          {r('cancel')}
        </Button>
      </p>
      <Settle change={change} section="EXECUTIVE_DECISIONS" mine={said} onTaken={leave} />
    </form>
  );
}

/** What executives decided on a domain, and the report that carried it. */
export function ExecutiveDecisions({ place, row: key }: { place: Place; row: string | undefined }) {
  const { organisationId, model, may } = place;
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Row | null>(null);
  const closeRow = useCloseRow();
  const result = useQuery(OwnershipRegisterDocument, {
    variables: {
      organisationId,
      section: 'EXECUTIVE_DECISIONS',
      domain: null,
      first: 50,
      after: null,
    },
  });
  const mayChange = may('ownership:record');
  const add = mayChange && (
    <Button look="primary" onClick={() => setAdding(true)}>
      {c('execAdd')}
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
        const open = rows.find((row) => row.key === key) ?? null;
        return (
          <section className={styles.block} aria-labelledby="executive">
            {rows.length === 0 ? (
              <>
                <h2 id="executive" className="visually-hidden">
                  {c('executive')}
                </h2>
                <EmptyState title={c('execEmpty')} action={add || undefined}>
                  {c('execEmptyWhy')}
                </EmptyState>
              </>
            ) : (
              <>
                <div className={page.sectionHead}>
                  <div>
                    <h2 id="executive">{c('execHeadline', { count: rows.length })}</h2>
                    <p className={page.lead}>{c('execLead')}</p>
                  </div>
                  {add}
                </div>
                <TableScroll label={c('executive')}>
                  <table className={page.table}>
                    <caption className="visually-hidden">{c('executive')}</caption>
                    <thead>
                      <tr>
                        <th scope="col">{c('columnDecision')}</th>
                        <th scope="col">{c('columnDomain')}</th>
                        <th scope="col" className={page.wideOnly}>
                          {c('columnBy')}
                        </th>
                        <th scope="col">{c('columnDecided')}</th>
                        <th scope="col" className={page.wideOnly}>
                          {c('columnReported')}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {rows.map((row) => {
                        const facts = row.executiveDecision;
                        return (
                          facts && (
                            <tr key={row.key}>
                              <th scope="row">
                                <ChoiceLink change={{ row: row.key }}>{facts.decision}</ChoiceLink>
                              </th>
                              <td>{domainName(model, facts.domain)}</td>
                              <td className={page.wideOnly}>{facts.decidedBy}</td>
                              <td>{formatShortDate(facts.decidedAt)}</td>
                              <td className={page.wideOnly}>{formatShortDate(facts.reportedAt)}</td>
                            </tr>
                          )
                        );
                      })}
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
              section="EXECUTIVE_DECISIONS"
              nameOf={({ executiveDecision }) => executiveDecision?.decision ?? ''}
            />
            {adding && (
              <Drawer title={c('execAdd')} onClose={() => setAdding(false)}>
                <ExecutiveForm place={place} row={null} onClose={() => setAdding(false)} />
              </Drawer>
            )}
            {open && (
              <Drawer key={open.key} title={c('execChange')} onClose={closeRow}>
                <div className={styles.pane}>
                  {mayChange ? (
                    <ExecutiveForm key={open.entryId} place={place} row={open} onClose={closeRow} />
                  ) : (
                    <p>{open.executiveDecision?.decision}</p>
                  )}
                  <RowHistory
                    organisationId={organisationId}
                    section="EXECUTIVE_DECISIONS"
                    rowKey={open.key}
                  />
                  {mayChange && may('facts:record') && (
                    <p>
                      <Button look="quiet" onClick={() => setEnding(open)}>
                        {r('end')}
                      </Button>
                    </p>
                  )}
                </div>
              </Drawer>
            )}
            {ending && (
              <EndRowDialog
                organisationId={organisationId}
                section="EXECUTIVE_DECISIONS"
                rowKey={ending.key}
                entryId={ending.entryId}
                what={c('endExecutive', { decision: ending.executiveDecision?.decision ?? '' })}
                onClose={() => setEnding(null)}
                onEnded={closeRow}
              />
            )}
          </section>
        );
      }}
    </QueryView>
  );
}
