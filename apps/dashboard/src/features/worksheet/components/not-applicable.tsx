import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { SourceText } from './last-fact.js';
import styles from './worksheet.module.css';
import { s } from '../scope-words.js';
import {
  ClaimNotApplicableDocument,
  EndNotApplicableDocument,
  ScopeFactsDocument,
  type ScopeFactsQuery,
} from '../../../graphql/generated/worksheet.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { plainWords } from '../../../ui/plain-words.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { useToast } from '../../../ui/toast.js';

type Facts = ScopeFactsQuery['scopeFacts'];
type Claim = Facts['claims'][number];

interface NotApplicableProps {
  organisationId: string;
  facts: Facts;
  model: Model | undefined;
  today: string;
  mayRecord: boolean;
  /** Somebody else changed it: what stands now is asked for again. */
  onTakeTheirs: () => void;
}

const refetchQueries = [ScopeFactsDocument];

/** Domains that are said not to apply, with what the claim comes to. */
export function NotApplicable(props: NotApplicableProps) {
  const { facts, model, mayRecord } = props;
  return (
    <section className={page.section}>
      <div>
        <h2>{s('claims')}</h2>
        <p className={styles.meta}>{s('claimsWhy')}</p>
      </div>
      {facts.claims.length === 0 ? (
        <EmptyState title={s('none')} />
      ) : (
        <TableScroll label={s('claims')}>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{s('columnDomain')}</th>
                <th scope="col">{s('columnCount')}</th>
                <th scope="col">{s('columnSeen')}</th>
                <th scope="col">{s('columnSource')}</th>
                <th scope="col">{s('columnEffect')}</th>
                {mayRecord && <td />}
              </tr>
            </thead>
            <tbody>
              {facts.claims.map((claim) => (
                <tr key={claim.entryId}>
                  <th scope="row">{domainName(model, claim.domain)}</th>
                  <td>{claim.count}</td>
                  <td className={page.date}>{formatShortDate(claim.observedAt)}</td>
                  <td>
                    <SourceText source={claim.source} />
                  </td>
                  <td>
                    {claim.refusedBecause
                      ? s('stays', { why: plainWords(claim.refusedBecause, model?.domains) })
                      : s('out')}
                  </td>
                  {mayRecord && (
                    <td className={page.end}>
                      <EndClaim {...props} claim={claim} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {mayRecord && <NewClaim {...props} />}
    </section>
  );
}

function EndClaim({ organisationId, claim, onTakeTheirs }: NotApplicableProps & { claim: Claim }) {
  const toast = useToast();
  const [end, { loading, error }] = useMutation(EndNotApplicableDocument, { refetchQueries });
  const [claimAgain] = useMutation(ClaimNotApplicableDocument, { refetchQueries });
  const { domain, count, observedAt, source, entryId } = claim;
  const run = async () => {
    await end({ variables: { organisationId, domain, seenEntryId: entryId, why: null } });
    const input = { organisationId, domain, count, observedAt, source, seenEntryId: null };
    toast({ text: s('ended'), undo: () => claimAgain({ variables: { input } }) });
  };
  return (
    <>
      <Button look="quiet" busy={loading} onClick={() => void run().catch(onTakeTheirs)}>
        {s('end')}
      </Button>
      {error && <ErrorState what={s('failed')} error={error} />}
    </>
  );
}

function NewClaim({ organisationId, facts, model, today, onTakeTheirs }: NotApplicableProps) {
  const toast = useToast();
  const empty = { domain: '', count: '', observedAt: today, source: '' };
  const [form, setForm] = useState(empty);
  const [tried, setTried] = useState(false);
  const [claim, { loading, error }] = useMutation(ClaimNotApplicableDocument, { refetchQueries });
  const lacks = (field: keyof typeof form) => (tried && !form[field].trim() ? s('needed') : null);
  const count = /^\d{1,9}$/.test(form.count.trim()) ? Number(form.count) : null;
  const run = async () => {
    setTried(true);
    const { domain, observedAt, source } = form;
    if (!domain || count === null || !observedAt || !source.trim()) return;
    const seenEntryId = facts.claims.find((each) => each.domain === domain)?.entryId ?? null;
    await claim({
      variables: { input: { organisationId, domain, count, observedAt, source, seenEntryId } },
    });
    setForm(empty);
    setTried(false);
    toast({ text: s('claimed') });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run().catch(onTakeTheirs);
      }}
    >
      <h3>{s('add')}</h3>
      <SelectField
        label={s('domain')}
        value={form.domain}
        error={lacks('domain')}
        onChange={(event) => setForm({ ...form, domain: event.target.value })}
      >
        <option value="">{s('choose')}</option>
        {facts.mayBeNotApplicable.map((id) => (
          <option key={id} value={id}>
            {domainName(model, id)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={s('count')}
        hint={s('countHint')}
        inputMode="numeric"
        value={form.count}
        error={tried && count === null ? s('needed') : null}
        onChange={(event) => setForm({ ...form, count: event.target.value })}
      />
      <TextField
        label={s('seenOn')}
        type="date"
        max={today}
        value={form.observedAt}
        error={lacks('observedAt')}
        onChange={(event) => setForm({ ...form, observedAt: event.target.value })}
      />
      <TextField
        label={s('source')}
        hint={s('sourceHint')}
        maxLength={500}
        value={form.source}
        error={lacks('source')}
        onChange={(event) => setForm({ ...form, source: event.target.value })}
      />
      {error && <ErrorState what={s('failed')} error={error} />}
      <div className={styles.barActions}>
        <Button look="primary" type="submit" busy={loading}>
          {s('claim')}
        </Button>
      </div>
    </form>
  );
}
