import { handoffStateTexts } from '@rolewright/catalogue/flags';
import { useState } from 'react';
import { AgreeDialog, UseDialog } from './edge-dialogs.js';
import { EdgeForm } from './edge-form.js';
import { EdgeLog } from './edge-log.js';
import styles from './edge.module.css';
import { EndRowDialog } from './end-row.js';
import ownership from './ownership.module.css';
import { PastNotice } from './past-notice.js';
import registers from './registers.module.css';
import { RowHistory } from './row-history.js';
import { StateMark } from './state-mark.js';
import { useCloseRow } from '../close-row.js';
import { e } from '../edge-words.js';
import { stateName } from '../map-words.js';
import { factWords, handoffState } from '../ownership-words.js';
import type { Place } from '../place.js';
import { r } from '../register-words.js';
import type { OwnershipMapQuery } from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { formatShortDate } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';

type Map = OwnershipMapQuery['ownershipMap'];
export type Edge = Map['edges'][number];

const factNames = [
  'fact_sender',
  'fact_receiver',
  'fact_trigger',
  'fact_payload',
  'fact_slaHours',
  'fact_acknowledgedAt',
  'fact_exercisedAt',
] as const;
const factName = (fact: string) => {
  const key = factNames.find((name) => name === `fact_${fact}`);
  return key ? e(key) : fact;
};

function Facts({ edge, place }: { edge: Edge; place: Place }) {
  return (
    <section className={registers.block}>
      <h3>
        {e('factsTitle')}{' '}
        <span className={styles.count}>
          {e('factsCount', { given: edge.facts.filter(({ given }) => given).length })}
        </span>
      </h3>
      <dl className={styles.facts}>
        {edge.facts.map(({ fact, given, text }) => (
          <div key={fact} data-given={given ? '' : undefined}>
            <dt>
              <span aria-hidden="true">{given ? '●' : '○'}</span> {factName(fact)}
              <span className="visually-hidden">, {e(given ? 'given' : 'missing')}</span>
            </dt>
            <dd>{factWords(text, place.model.domains)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Opened = 'terms' | 'sender' | 'receiver' | 'use' | 'end';

interface EdgeDrawerProps {
  place: Place;
  map: Map;
  /** Codes of both domains, as in the address. */
  edge: string;
  /** A day of the past is looked at: nothing can be changed there. */
  past: boolean;
}

/** One handoff opened: its state and why, its seven facts, and what can be done about it. */
export function EdgeDrawer({ place, map, edge: code, past }: EdgeDrawerProps) {
  const close = useCloseRow();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { organisationId, model, may } = place;
  const [from = '', to = ''] = code.split('-');
  const edge: Edge = map.edges.find((one) => one.from === from && one.to === to) ?? {
    from,
    to,
    required: false,
    state: 'MISSING',
    key: null,
    entryId: null,
    handoff: null,
    facts: [],
    because: e('notYet'),
    senderAcknowledgedAt: null,
  };
  const names = { from: domainName(model, from), to: domainName(model, to) };
  const title = `${names.from} → ${names.to}`;
  const state = handoffState(edge.state);
  const mayChange = may('ownership:record') && !past;
  const { handoff, key, entryId } = edge;
  const dialog = { organisationId, today: map.asOf, onClose: () => setOpened(null) };
  return (
    <Drawer
      title={title}
      kicker={
        <p className={`${page.kicker} ${styles.state}`} data-state={state}>
          <StateMark state={state} /> {stateName(state)}
        </p>
      }
      onClose={close}
    >
      {mayChange && opened === 'terms' ? (
        <EdgeForm
          organisationId={organisationId}
          edge={edge}
          names={names}
          onClose={() => setOpened(null)}
        />
      ) : (
        <div className={registers.pane}>
          <div className={registers.block}>
            <p className={page.lead}>{factWords(edge.because, model.domains)}</p>
            {(edge.required || edge.key) && (
              <p className={registers.soft}>{e(edge.required ? 'required' : 'extra')}</p>
            )}
            {past && <PastNotice day={map.asOf} />}
          </div>
          {edge.facts.length > 0 && <Facts edge={edge} place={place} />}
          {handoff && (
            <section className={registers.block}>
              <h3>{e('countsTitle')}</h3>
              <p>
                {handoff.triggers === null && handoff.transfers === null
                  ? e('countsNone')
                  : e('counts', {
                      triggers: handoff.triggers ?? 0,
                      transfers: handoff.transfers ?? 0,
                      accepted: handoff.accepted ?? 0,
                    })}
              </p>
              <p className={registers.soft}>
                {edge.senderAcknowledgedAt
                  ? e('senderAgreed', { date: formatShortDate(edge.senderAcknowledgedAt) })
                  : e('senderSilent')}
              </p>
            </section>
          )}
          {state !== 'CONNECTED' && (
            <section className={`${ownership.opened} ${styles.moveFrame}`}>
              <div className={styles.move}>
                <h3>{e('firstMove')}</h3>
                <p>{handoffStateTexts[state].firstMove}</p>
              </div>
            </section>
          )}
          {mayChange && (
            <p className={page.actions}>
              <Button look={key ? 'secondary' : 'primary'} onClick={() => setOpened('terms')}>
                {e(key ? 'edit' : 'describe')}
              </Button>
              {key && entryId && (
                <>
                  <Button look="secondary" onClick={() => setOpened('sender')}>
                    {e('agreeSender')}
                  </Button>
                  <Button look="secondary" onClick={() => setOpened('receiver')}>
                    {e('agreeReceiver')}
                  </Button>
                  <Button look="secondary" onClick={() => setOpened('use')}>
                    {e('use')}
                  </Button>
                  {may('facts:record') && (
                    <Button look="quiet" onClick={() => setOpened('end')}>
                      {r('end')}
                    </Button>
                  )}
                </>
              )}
            </p>
          )}
          {key && may('facts:read') && (
            <div>
              <EdgeLog organisationId={organisationId} from={from} to={to} />
              <RowHistory organisationId={organisationId} section="HANDOFFS" rowKey={key} />
            </div>
          )}
        </div>
      )}
      {key && entryId && (opened === 'sender' || opened === 'receiver') && handoff && (
        <AgreeDialog
          {...dialog}
          side={opened === 'sender' ? 'SENDER' : 'RECEIVER'}
          handoff={handoff}
          rowKey={key}
          entryId={entryId}
        />
      )}
      {key && entryId && opened === 'use' && handoff && (
        <UseDialog {...dialog} handoff={handoff} rowKey={key} entryId={entryId} />
      )}
      {key && entryId && opened === 'end' && (
        <EndRowDialog
          organisationId={organisationId}
          section="HANDOFFS"
          rowKey={key}
          entryId={entryId}
          what={e('endWhat', names)}
          onClose={() => setOpened(null)}
          onEnded={close}
        />
      )}
    </Drawer>
  );
}
