import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { PersonField } from './name-fields.js';
import styles from './registers.module.css';
import { a } from '../assignment-words.js';
import type { Duties, Standing } from '../assignment-words.js';
import { useChange } from '../change.js';
import { memberOf } from '../known-names.js';
import type { Person } from '../known-names.js';
import { r } from '../register-words.js';
import {
  HandOverLeaverDocument,
  LeaverDutiesDocument,
} from '../../../graphql/generated/ownership.js';
import type { HandOverLeaverMutation } from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextAreaField } from '../../../ui/field.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { newRequestKey } from '../../../ui/request-key.js';
import { ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';

interface LeaverDrawerProps {
  organisationId: string;
  model: Model;
  people: readonly Person[];
  holders: readonly string[];
  onClose: () => void;
}

type Seat = 'HOLDER' | 'DEPUTY';
interface Handed {
  to: string;
  toAccept: boolean;
}
type Done = HandOverLeaverMutation['handOverLeaver'];

const seatsOf = ({ assignments, deputySeats }: Duties) => [
  ...assignments.map((assignment) => ({ seat: 'HOLDER' as const, assignment })),
  ...deputySeats.map((assignment) => ({ seat: 'DEPUTY' as const, assignment })),
];
const idOf = (seat: Seat, { key }: Standing) => `${seat} ${key}`;

function Outcome({ done, model, onClose }: { done: Done; model: Model; onClose: () => void }) {
  return (
    <div className={styles.pane} role="status">
      <h3>{a('leaverDone', { name: done.leaver })}</h3>
      <ul className={styles.tasks}>
        {done.moved.map(({ domain, role, seat, to, result }) => (
          <li key={`${seat} ${domain} ${role}`}>
            <span>
              {domainName(model, domain)}, {roleName(role)}
            </span>
            <strong className={result === 'UNOWNED' ? page.danger : undefined}>
              {a(`result_${result}`, { to: to ?? '' })}
            </strong>
          </li>
        ))}
      </ul>
      {done.unowned.length > 0 && (
        <p className={page.danger}>
          {a('leaverUnowned', {
            domains: done.unowned.map((domain) => domainName(model, domain)).join(', '),
          })}
        </p>
      )}
      <p>
        <Button look="primary" onClick={onClose}>
          {a('close')}
        </Button>
      </p>
    </div>
  );
}

function Consequences({
  duties,
  left,
  model,
}: {
  duties: Duties;
  left: (seat: Seat) => string[];
  model: Model;
}) {
  const names = (seat: Seat) => left(seat).map((domain) => domainName(model, domain));
  const [unowned, uncovered] = [names('HOLDER'), names('DEPUTY')];
  return (
    <div aria-live="polite" className={styles.lines}>
      {unowned.length > 0 && (
        <p className={page.danger}>{a('leaverUnowned', { domains: unowned.join(', ') })}</p>
      )}
      {uncovered.length > 0 && <p>{a('leaverUncovered', { domains: uncovered.join(', ') })}</p>}
      {duties.proposals.length > 0 && (
        <p>{a('leaverProposals', { count: duties.proposals.length })}</p>
      )}
      {duties.artifacts.length > 0 && (
        <p>{a('leaverArtifacts', { count: duties.artifacts.length })}</p>
      )}
    </div>
  );
}

/** All that one person holds, given to others in one act. */
function HandOverForm({
  organisationId,
  model,
  people,
  holders,
  duties,
  onDone,
  onClose,
}: LeaverDrawerProps & { duties: Duties; onDone: (done: Done) => void }) {
  const [handed, setHanded] = useState<ReadonlyMap<string, Handed>>(new Map());
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const [requestKey] = useState(newRequestKey);
  const [handOver] = useMutation(HandOverLeaverDocument);
  const change = useChange();
  const seats = seatsOf(duties);
  const others = holders.filter((name) => name !== duties.holder);
  const candidates = people.filter(({ name }) => name !== duties.holder);
  const handedAt = (id: string): Handed => handed.get(id) ?? { to: '', toAccept: false };
  const set = (id: string, part: Partial<Handed>) =>
    setHanded((before) =>
      new Map(before).set(id, { ...(before.get(id) ?? { to: '', toAccept: false }), ...part }),
    );
  // What stands in every row stands in the field for all of them too.
  const given = new Set(seats.map(({ seat, assignment }) => handedAt(idOf(seat, assignment)).to));
  const same = given.size === 1 ? ([...given][0] ?? '') : '';
  const left = (wanted: Seat) => [
    ...new Set(
      seats
        .filter(
          ({ seat, assignment }) => seat === wanted && !handedAt(idOf(seat, assignment)).to.trim(),
        )
        .map(({ assignment }) => assignment.domain),
    ),
  ];
  // Whoever takes something over without being asked here has agreed elsewhere: that is said.
  const told = seats.some(({ seat, assignment }) => {
    const { to, toAccept } = handedAt(idOf(seat, assignment));
    return seat === 'HOLDER' && to.trim() !== '' && !toAccept;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(told && !why.trim());
    if (told && !why.trim()) return;
    let done: Done | undefined;
    change.run(
      async () => {
        const { data } = await handOver({
          variables: {
            input: {
              organisationId,
              requestKey,
              leaver: duties.holder,
              why: why.trim() || null,
              items: seats.map(({ seat, assignment }) => {
                const { to, toAccept } = handedAt(idOf(seat, assignment));
                const name = to.trim();
                return {
                  key: assignment.key,
                  seen: assignment.entryId,
                  seat,
                  to: name || null,
                  userId: name ? memberOf(people, name) : null,
                  toAccept: seat === 'HOLDER' && name !== '' && toAccept,
                };
              }),
            },
          },
        });
        done = data?.handOverLeaver;
      },
      () => done && onDone(done),
    );
  };
  return (
    <form className={styles.pane} noValidate onSubmit={submit}>
      <p className={styles.lead}>{a('leaverLead')}</p>
      {seats.length > 1 && (
        <PersonField
          label={a('leaverAll')}
          people={candidates}
          others={others}
          value={same}
          onChange={(to) => {
            for (const { seat, assignment } of seats) set(idOf(seat, assignment), { to });
          }}
        />
      )}
      <ul className={styles.tasks}>
        {seats.map(({ seat, assignment }) => {
          const id = idOf(seat, assignment);
          const name = domainName(model, assignment.domain);
          return (
            <li key={id}>
              <div className={styles.task}>
                <h4>{name}</h4>
                <span className={styles.soft}>
                  {roleName(assignment.role)},{' '}
                  {a(`leaverSeat_${seat}`, { holder: assignment.holder })}
                </span>
              </div>
              <div className={styles.task}>
                <PersonField
                  label={a(seat === 'HOLDER' ? 'leaverTo' : 'leaverToDeputy', { domain: name })}
                  people={candidates}
                  others={others}
                  value={handedAt(id).to}
                  onChange={(to) => set(id, { to })}
                />
                {seat === 'HOLDER' && (
                  <label className={styles.check}>
                    <input
                      type="checkbox"
                      checked={handedAt(id).toAccept}
                      onChange={({ target }) => set(id, { toAccept: target.checked })}
                    />
                    <span>{a('leaverAsk')}</span>
                  </label>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <Consequences duties={duties} left={left} model={model} />
      <TextAreaField
        label={told ? a('leaverHow') : r('why')}
        hint={told ? a('leaverHowHint') : r('whyHint')}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
        error={missing && told && !why.trim() ? r('required') : null}
        maxLength={2000}
      />
      {change.error !== null && <ErrorState what={a('leaverFailed')} error={change.error} />}
      {change.conflict !== undefined && (
        <p role="alert" className={page.danger}>
          {a('answeredMeanwhile')}{' '}
          <Button look="quiet" onClick={change.takeTheirs}>
            {a('showIt')}
          </Button>
        </p>
      )}
      <p className={page.actions}>
        <Button look="primary" type="submit" busy={change.busy}>
          {a('leaverDo')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {r('cancel')}
        </Button>
      </p>
    </form>
  );
}

/** A leaver's hand-over: who leaves, what they hold, and to whom each of it goes. */
export function LeaverDrawer(props: LeaverDrawerProps) {
  const { organisationId, model, holders, onClose } = props;
  const [leaver, setLeaver] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const result = useQuery(LeaverDutiesDocument, {
    variables: { organisationId, holder: leaver },
    skip: leaver === '' || done !== null,
  });
  return (
    <Drawer title={a('leaverTitle')} onClose={onClose}>
      {done ? (
        <Outcome done={done} model={model} onClose={onClose} />
      ) : (
        <div className={styles.pane}>
          {holders.length === 0 ? (
            <p>{a('leaverNobody')}</p>
          ) : (
            <SelectField
              label={a('leaverWho')}
              value={leaver}
              onChange={({ target }) => setLeaver(target.value)}
            >
              <option value="">{a('choose')}</option>
              {[...holders]
                .sort((x, y) => x.localeCompare(y))
                .map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
            </SelectField>
          )}
          {leaver && (
            <QueryView
              result={{ ...result, previousData: undefined }}
              failure={a('leaverFailure')}
              skeleton={<SkeletonLines count={4} height="4rem" />}
            >
              {({ leaverDuties }) =>
                seatsOf(leaverDuties).length === 0 ? (
                  <p>{a('leaverNothing', { name: leaver })}</p>
                ) : (
                  <HandOverForm
                    key={leaverDuties.holder}
                    {...props}
                    duties={leaverDuties}
                    onDone={setDone}
                  />
                )
              }
            </QueryView>
          )}
        </div>
      )}
    </Drawer>
  );
}
