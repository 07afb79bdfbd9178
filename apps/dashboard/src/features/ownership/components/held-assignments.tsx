import styles from './registers.module.css';
import ownership from './ownership.module.css';
import { RowHistory } from './row-history.js';
import { a } from '../assignment-words.js';
import type { Standing } from '../assignment-words.js';
import type { Place } from '../place.js';
import { r } from '../register-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { formatShortDate } from '../../../ui/format.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { TableScroll } from '../../../ui/table-scroll.js';

export type HeldAct = 'renew' | 'delegate' | 'deputy' | 'end';

function Until({ assignment }: { assignment: Standing }) {
  const { lapsesOn, daysLeft, state, selfAssigned } = assignment;
  const tone = state === 'LAPSED' ? 'bad' : state === 'LAPSING' ? undefined : 'soft';
  return (
    <>
      <span className={page.date}>{formatShortDate(lapsesOn)}</span>
      <span className={styles.lines}>
        <span className={styles.badge} data-tone={tone}>
          {state !== 'ACCEPTED' && <span aria-hidden="true">{state === 'LAPSED' ? '✕' : '◔'}</span>}
          {daysLeft < 0 ? a('lapsedAgo', { count: -daysLeft }) : a('daysLeft', { count: daysLeft })}
        </span>
        {selfAssigned && <span className={page.danger}>{a('selfAssigned')}</span>}
      </span>
    </>
  );
}

function Deputy({ assignment }: { assignment: Standing }) {
  const { deputy, deputyState, deputyTestLapsesOn } = assignment;
  if (!deputy) return <span className={ownership.nobody}>{a('deputy_NONE')}</span>;
  return (
    <>
      {deputy}
      <span className={page.under}>
        {deputyState === 'TESTED' && deputyTestLapsesOn
          ? a('deputy_TESTED', { date: formatShortDate(deputyTestLapsesOn) })
          : a(deputyState === 'LAPSED' ? 'deputy_LAPSED' : 'deputy_UNTESTED')}
      </span>
    </>
  );
}

const Holder = ({ assignment }: { assignment: Standing }) => (
  <>
    <strong>{assignment.holder}</strong>
    {assignment.mine && ` (${a('you')})`}
    <span className={page.under}>{roleName(assignment.role)}</span>
  </>
);

function AssignmentFacts({ assignment, whole }: { assignment: Standing; whole?: boolean }) {
  return (
    <dl className={styles.pairs}>
      {whole && (
        <>
          <div>
            <dt>{a('columnHolder')}</dt>
            <dd>
              <strong>{assignment.holder}</strong>
              {assignment.mine && ` (${a('you')})`}
            </dd>
          </div>
          <div>
            <dt>{r('field_assignedBy')}</dt>
            <dd>{assignment.assignedBy}</dd>
          </div>
          <div>
            <dt>{r('field_acceptedAt')}</dt>
            <dd>{formatShortDate(assignment.acceptedAt)}</dd>
          </div>
        </>
      )}
      <div>
        <dt>{a('columnUntil')}</dt>
        <dd>
          <Until assignment={assignment} />
        </dd>
      </div>
      <div>
        <dt>{a('columnDeputy')}</dt>
        <dd>
          <Deputy assignment={assignment} />
        </dd>
      </div>
    </dl>
  );
}

/** A link that opens it: what stands, what can be done, and what was said before. */
const Open = ({ assignment, name }: { assignment: Standing; name: string }) => (
  <ChoiceLink change={{ row: assignment.key }} className={ownership.domain}>
    {name}
  </ChoiceLink>
);

/** The accepted assignments as they stand: a table, on a phone cards; each opens. */
export function HeldAssignments({
  model,
  assignments,
}: {
  model: Model;
  assignments: readonly Standing[];
}) {
  const narrow = useMediaQuery(phone);
  const nameOf = ({ domain }: Standing) => domainName(model, domain);
  if (narrow)
    return (
      <ul className={styles.cards}>
        {assignments.map((assignment) => (
          <li key={assignment.key}>
            <h4>
              <Open assignment={assignment} name={nameOf(assignment)} />
            </h4>
            <p>
              <Holder assignment={assignment} />
            </p>
            <AssignmentFacts assignment={assignment} />
          </li>
        ))}
      </ul>
    );
  return (
    <TableScroll label={a('held')}>
      <table className={page.table}>
        <caption className="visually-hidden">{a('held')}</caption>
        <thead>
          <tr>
            <th scope="col">{a('columnDomain')}</th>
            <th scope="col">{a('columnHolder')}</th>
            <th scope="col">{a('columnUntil')}</th>
            <th scope="col">{a('columnDeputy')}</th>
          </tr>
        </thead>
        <tbody>
          {assignments.map((assignment) => (
            <tr key={assignment.key}>
              <th scope="row">
                <Open assignment={assignment} name={nameOf(assignment)} />
              </th>
              <td>
                <Holder assignment={assignment} />
              </td>
              <td>
                <Until assignment={assignment} />
              </td>
              <td>
                <Deputy assignment={assignment} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const actsOf = ({ mine }: Standing, mayRecord: boolean, mayEnd: boolean): HeldAct[] => [
  ...(mayRecord || mine ? (['renew', 'delegate', 'deputy'] as const) : []),
  ...(mayEnd ? (['end'] as const) : []),
];

/** One assignment opened. */
export function AssignmentDrawer({
  place,
  assignment,
  onAct,
  onClose,
}: {
  place: Place;
  assignment: Standing;
  onAct: (act: HeldAct) => void;
  onClose: () => void;
}) {
  const { organisationId, model, may } = place;
  const acts = actsOf(
    assignment,
    may('ownership:record'),
    may('ownership:record') && may('facts:record'),
  );
  return (
    <Drawer
      title={domainName(model, assignment.domain)}
      kicker={<p className={page.kicker}>{roleName(assignment.role)}</p>}
      onClose={onClose}
    >
      <div className={styles.pane}>
        <AssignmentFacts assignment={assignment} whole />
        {acts.length > 0 && (
          <p className={page.actions}>
            {acts.map((act) => (
              <Button
                key={act}
                look={act === 'end' ? 'quiet' : 'secondary'}
                onClick={() => onAct(act)}
              >
                {act === 'end' ? r('end') : a(act)}
              </Button>
            ))}
          </p>
        )}
        {may('facts:read') && (
          <RowHistory
            organisationId={organisationId}
            section="ASSIGNMENTS"
            rowKey={assignment.key}
          />
        )}
      </div>
    </Drawer>
  );
}
