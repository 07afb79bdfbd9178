import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { AnswerDialog } from './answer-dialog.js';
import { DecidedProposals } from './decided-proposals.js';
import { EndRowDialog, EndedRows } from './end-row.js';
import { AssignmentDrawer, HeldAssignments } from './held-assignments.js';
import type { HeldAct } from './held-assignments.js';
import { DelegateDialog, DeputyDialog, RenewDialog } from './holding-dialogs.js';
import { LeaverDrawer } from './leaver-drawer.js';
import { ProposeDialog } from './propose-dialog.js';
import styles from './registers.module.css';
import { a } from '../assignment-words.js';
import type { Board, Proposal, Standing } from '../assignment-words.js';
import { useChange } from '../change.js';
import { useCloseRow } from '../close-row.js';
import { usePeople } from '../known-names.js';
import type { Place } from '../place.js';
import {
  AssignmentBoardDocument,
  WithdrawProposalDocument,
} from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { formatInstant } from '../../../ui/format.js';
import { roleName } from '../../../ui/plain-words.js';
import page from '../../../ui/page.module.css';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';
import ownership from './ownership.module.css';

type Opened =
  | { kind: 'answer'; proposal: Proposal; answer: 'yes' | 'no' }
  | { kind: 'ask'; domain: string | null }
  | { kind: 'leaver' }
  | { kind: HeldAct; assignment: Standing };

export type HeldFilter = 'mine' | 'lapsing' | 'lapsed';

const filters: Record<HeldFilter, (assignment: Standing) => boolean> = {
  mine: ({ mine }) => mine,
  lapsing: ({ state }) => state === 'LAPSING',
  lapsed: ({ state }) => state === 'LAPSED',
};

function Waiting({
  place,
  proposal,
  onAnswer,
}: {
  place: Place;
  proposal: Proposal;
  onAnswer: (answer: 'yes' | 'no') => void;
}) {
  const [withdraw] = useMutation(WithdrawProposalDocument);
  const change = useChange();
  const toast = useToast();
  const { mine, holder, role, domain, why, origin, proposedBy, proposedAt, keepsOthers } = proposal;
  const { organisationId, model, may } = place;
  const mayRecord = may('ownership:record');
  return (
    <li data-mine={mine ? '' : undefined}>
      <div className={styles.task}>
        {mine && <span className={page.kicker}>{a('youAreAsked')}</span>}
        <h4>{domainName(model, domain)}</h4>
        <p>
          {a('asks', { holder, role: roleName(role) })}, {a(keepsOthers ? 'besides' : 'instead')}
        </p>
        <p className={styles.soft}>
          {proposedBy
            ? a('askedBy', { name: proposedBy, date: formatInstant(proposedAt) })
            : a('asked', { date: formatInstant(proposedAt) })}{' '}
          {a(`origin_${origin}`)}
        </p>
        {why && <p>{why}</p>}
        {change.error !== null && <ErrorState what={a('answerFailed')} error={change.error} />}
      </div>
      {(mine || mayRecord) && (
        <div className={page.actions}>
          <Button look={mine ? 'primary' : 'secondary'} onClick={() => onAnswer('yes')}>
            {a(mine ? 'accept' : 'recordYes')}
          </Button>
          <Button look="secondary" onClick={() => onAnswer('no')}>
            {a(mine ? 'decline' : 'recordNo')}
          </Button>
          {mayRecord && !mine && (
            <Button
              look="quiet"
              busy={change.busy}
              onClick={() =>
                change.run(
                  () =>
                    withdraw({
                      variables: {
                        input: {
                          organisationId,
                          proposalId: proposal.proposalId,
                          version: proposal.version,
                        },
                      },
                    }),
                  () => toast({ text: a('takenBack') }),
                )
              }
            >
              {a('takeBack')}
            </Button>
          )}
        </div>
      )}
      {change.conflict !== undefined && (
        <p role="alert" className={page.danger}>
          {a('answeredMeanwhile')}{' '}
          <Button look="quiet" onClick={change.takeTheirs}>
            {a('showIt')}
          </Button>
        </p>
      )}
    </li>
  );
}

function Opening({
  place,
  board,
  opened,
  onClose,
}: {
  place: Place;
  board: Board;
  opened: Opened;
  onClose: () => void;
}) {
  const { organisationId, model, may } = place;
  const closeRow = useCloseRow();
  const people = usePeople(organisationId, may('members:read'));
  const holders = [
    ...new Set(
      board.assignments.flatMap(({ holder, deputy }) => [holder, ...(deputy ? [deputy] : [])]),
    ),
  ];
  switch (opened.kind) {
    case 'answer':
      return (
        <AnswerDialog
          organisationId={organisationId}
          proposal={opened.proposal}
          domainName={domainName(model, opened.proposal.domain)}
          answer={opened.answer}
          onClose={onClose}
        />
      );
    case 'ask':
      return (
        <ProposeDialog
          organisationId={organisationId}
          model={model}
          people={people}
          holders={holders}
          domain={opened.domain}
          onClose={onClose}
        />
      );
    case 'leaver':
      return (
        <LeaverDrawer
          organisationId={organisationId}
          model={model}
          people={people}
          holders={holders}
          onClose={onClose}
        />
      );
    case 'end':
      return (
        <EndRowDialog
          organisationId={organisationId}
          section="ASSIGNMENTS"
          rowKey={opened.assignment.key}
          entryId={opened.assignment.entryId}
          what={a('endWhat', {
            role: roleName(opened.assignment.role),
            domain: domainName(model, opened.assignment.domain),
          })}
          onClose={onClose}
          onEnded={closeRow}
        />
      );
    default: {
      const shared = {
        organisationId,
        assignment: opened.assignment,
        domainName: domainName(model, opened.assignment.domain),
        people,
        holders,
        today: board.asOf,
        onClose,
      };
      if (opened.kind === 'renew') return <RenewDialog {...shared} />;
      if (opened.kind === 'delegate') return <DelegateDialog {...shared} />;
      return <DeputyDialog {...shared} />;
    }
  }
}

/** Who is asked, who said yes and until when that counts, who stands in, and what nobody holds. */
export function Assignments({
  place,
  filter,
  row,
}: {
  place: Place;
  filter: HeldFilter | undefined;
  /** Key of the opened assignment. */
  row: string | undefined;
}) {
  const { organisationId, model, may } = place;
  const closeRow = useCloseRow();
  const [opened, setOpened] = useState<Opened | null>(null);
  const result = useQuery(AssignmentBoardDocument, { variables: { organisationId } });
  const mayRecord = may('ownership:record');
  return (
    <QueryView
      result={result}
      failure={a('failure')}
      skeleton={<SkeletonLines count={8} height="4rem" />}
    >
      {({ assignmentBoard: board }) => {
        const shown = filter ? board.assignments.filter(filters[filter]) : board.assignments;
        const open = board.assignments.find(({ key }) => key === row);
        const asked = [...board.proposals].sort((x, y) => Number(y.mine) - Number(x.mine));
        return (
          <section className={styles.pane} aria-labelledby="assignments">
            <div className={page.sectionHead}>
              <div>
                <h2 id="assignments">
                  {board.unowned.length === 0
                    ? a('headlineAll')
                    : a('headline', { count: board.unowned.length })}
                </h2>
                <p className={page.lead}>{a('lead')}</p>
              </div>
              {mayRecord && (
                <p className={page.actions}>
                  <Button look="primary" onClick={() => setOpened({ kind: 'ask', domain: null })}>
                    {a('ask')}
                  </Button>
                  <Button look="secondary" onClick={() => setOpened({ kind: 'leaver' })}>
                    {a('leaver')}
                  </Button>
                </p>
              )}
            </div>
            {asked.length > 0 && (
              <section className={styles.block} aria-labelledby="waiting">
                <h3 id="waiting">{`${a('waiting')} (${asked.length})`}</h3>
                <ul className={styles.tasks}>
                  {asked.map((proposal) => (
                    <Waiting
                      key={proposal.proposalId}
                      place={place}
                      proposal={proposal}
                      onAnswer={(answer) => setOpened({ kind: 'answer', proposal, answer })}
                    />
                  ))}
                </ul>
              </section>
            )}
            {board.unowned.length > 0 && (
              <section className={styles.block} aria-labelledby="unowned">
                <h3 id="unowned">{`${a('unowned')} (${board.unowned.length})`}</h3>
                <ul className={styles.tasks}>
                  {board.unowned.map((domain) => (
                    <li key={domain}>
                      <div className={styles.task}>
                        <h4>{domainName(model, domain)}</h4>
                      </div>
                      {mayRecord && (
                        <Button
                          look="secondary"
                          aria-label={a('askFor', { domain: domainName(model, domain) })}
                          onClick={() => setOpened({ kind: 'ask', domain })}
                        >
                          {a('ask')}
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section className={styles.block} aria-labelledby="held">
              <div className={page.sectionHead}>
                <h3 id="held">{`${a('held')} (${board.assignments.length})`}</h3>
                <nav className={ownership.controls} aria-label={a('show')}>
                  {([undefined, 'mine', 'lapsing', 'lapsed'] as const).map((name) => (
                    <ChoiceLink key={name ?? 'all'} change={{ held: name }}>
                      {name
                        ? `${a(name)} (${board.assignments.filter(filters[name]).length})`
                        : a('all')}
                    </ChoiceLink>
                  ))}
                </nav>
              </div>
              {board.assignments.length === 0 ? (
                <EmptyState title={a('heldNone')}>{a('heldNoneWhy')}</EmptyState>
              ) : shown.length === 0 ? (
                <EmptyState title={a('noneShown')} />
              ) : (
                <HeldAssignments model={model} assignments={shown} />
              )}
              {board.more > 0 && <p className={styles.soft}>{a('more', { count: board.more })}</p>}
            </section>
            <DecidedProposals proposals={board.decided} model={model} />
            {may('facts:read') && (
              <EndedRows
                organisationId={organisationId}
                section="ASSIGNMENTS"
                nameOf={({ assignment }) =>
                  a('endWhat', {
                    role: `${roleName(assignment?.role ?? '')}, ${assignment?.holder ?? ''}`,
                    domain: domainName(model, assignment?.domain ?? ''),
                  })
                }
              />
            )}
            {open && (
              <AssignmentDrawer
                key={open.key}
                place={place}
                assignment={open}
                onAct={(kind) => setOpened({ kind, assignment: open })}
                onClose={closeRow}
              />
            )}
            {opened && (
              <Opening
                place={place}
                board={board}
                opened={opened}
                onClose={() => setOpened(null)}
              />
            )}
          </section>
        );
      }}
    </QueryView>
  );
}
