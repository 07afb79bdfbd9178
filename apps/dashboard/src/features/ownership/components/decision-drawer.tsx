import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { DecisionForm } from './decision-form.js';
import { LogEntries } from './decision-log.js';
import { LogDecisionDialog } from './log-decision-dialog.js';
import { EndRowDialog } from './end-row.js';
import { PastNotice } from './past-notice.js';
import styles from './registers.module.css';
import { RowHistory } from './row-history.js';
import { useCloseRow } from '../close-row.js';
import { d } from '../decision-words.js';
import type { Place } from '../place.js';
import { authority, r } from '../register-words.js';
import { rowFields } from '../row-fields.js';
import {
  DecisionsDocument,
  OwnershipRegisterDocument,
} from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { formatShare, formatShortDate } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { QueryView, SkeletonLines } from '../../../ui/states.js';

interface DecisionDrawerProps {
  place: Place;
  /** Its domain's code and its own id, joined by a dot. */
  decision: string;
  asOf: string;
  /** A day of the past is looked at: nothing can be changed there. */
  past: boolean;
}

/** What the log adds to it is said in a sentence of its own. */
const rights = (facts: Readonly<Record<string, unknown>>) => ({
  ...facts,
  lastLoggedAt: null,
  overriddenShare: null,
});

/** One decision opened: who has which part in it, the authority behind it, and the times it was made. */
export function DecisionDrawer({ place, decision: code, asOf, past }: DecisionDrawerProps) {
  const { organisationId, model, may } = place;
  const close = useCloseRow();
  const [opened, setOpened] = useState<'form' | 'log' | 'end' | null>(null);
  const [domain, id] = [code.slice(0, 3), code.slice(4)];
  const matrix = useQuery(DecisionsDocument, { variables: { organisationId, asOf } });
  const register = useQuery(OwnershipRegisterDocument, {
    variables: { organisationId, section: 'DECISIONS', domain, first: 100, after: null },
    skip: !may('facts:read'),
  });
  const known = matrix.data?.decisionMatrix.domains
    .find((one) => one.id === domain)
    ?.decisions.find((one) => one.id === id);
  const name = known?.name ?? id;
  const mayChange = may('ownership:record') && !past;
  return (
    <Drawer
      title={name}
      kicker={<p className={page.kicker}>{domainName(model, domain)}</p>}
      onClose={close}
    >
      <QueryView
        result={register}
        failure={d('failure')}
        skeleton={<SkeletonLines count={6} height="2rem" />}
      >
        {({ ownershipRegister }) => {
          const row =
            ownershipRegister.edges.find(({ node }) => node.decision?.decision === id)?.node ??
            null;
          const facts = row?.decision;
          if (opened === 'form' && mayChange)
            return (
              <DecisionForm
                organisationId={organisationId}
                meant={{ domain, decision: id }}
                model={model}
                row={row}
                suggestion={known?.suggestion ?? null}
                onClose={() => setOpened(null)}
              />
            );
          return (
            <div className={styles.pane}>
              {past && <PastNotice day={asOf} />}
              {facts ? (
                <section className={styles.block}>
                  <dl className={styles.pairs}>
                    {rowFields('DECISIONS', rights(facts)).map(({ label, value }) => (
                      <div key={label}>
                        <dt>{label}</dt>
                        <dd>{value}</dd>
                      </div>
                    ))}
                  </dl>
                  {facts.held < facts.need && (
                    <p className={page.danger}>
                      {d('gapAuthority', {
                        need: authority(facts.need),
                        held: authority(facts.held),
                      })}
                    </p>
                  )}
                  <p className={styles.soft}>
                    {facts.lastLoggedAt
                      ? d('lastLogged', {
                          date: formatShortDate(facts.lastLoggedAt),
                          share: formatShare(facts.overriddenShare ?? 0),
                        })
                      : d('neverLogged')}
                  </p>
                </section>
              ) : (
                <section className={styles.block}>
                  <p>{d('notRecorded')}</p>
                  {known?.suggestion && (
                    <p>
                      {d('suggestion')} <strong>{roleName(known.suggestion.decider)}</strong>
                    </p>
                  )}
                </section>
              )}
              {mayChange && (
                <p className={page.actions}>
                  <Button look={row ? 'secondary' : 'primary'} onClick={() => setOpened('form')}>
                    {d(row ? 'edit' : 'record')}
                  </Button>
                  {row && (
                    <Button look="secondary" onClick={() => setOpened('log')}>
                      {d('logIt')}
                    </Button>
                  )}
                  {row && may('facts:record') && (
                    <Button look="quiet" onClick={() => setOpened('end')}>
                      {r('end')}
                    </Button>
                  )}
                </p>
              )}
              {row && (
                <>
                  <section className={styles.block}>
                    <h3>{d('logTab')}</h3>
                    <LogEntries place={place} of={{ domain, decision: id }} nameOf={() => name} />
                  </section>
                  <RowHistory
                    organisationId={organisationId}
                    section="DECISIONS"
                    rowKey={row.key}
                  />
                </>
              )}
              {row && opened === 'log' && (
                <LogDecisionDialog
                  organisationId={organisationId}
                  rowKey={row.key}
                  decider={facts?.decider[0] ?? ''}
                  name={name}
                  today={asOf}
                  onClose={() => setOpened(null)}
                />
              )}
              {row && opened === 'end' && (
                <EndRowDialog
                  organisationId={organisationId}
                  section="DECISIONS"
                  rowKey={row.key}
                  entryId={row.entryId}
                  what={d('endWhat', { decision: name, domain: domainName(model, domain) })}
                  onClose={() => setOpened(null)}
                  onEnded={close}
                />
              )}
            </div>
          );
        }}
      </QueryView>
    </Drawer>
  );
}
