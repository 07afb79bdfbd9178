import type { Edge } from './edge-drawer.js';
import ownership from './ownership.module.css';
import { StateMark } from './state-mark.js';
import { e } from '../edge-words.js';
import { stateName } from '../map-words.js';
import { handoffState } from '../ownership-words.js';
import type { HandoffState } from '../ownership-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { TableScroll } from '../../../ui/table-scroll.js';

const worstFirst: readonly HandoffState[] = [
  'MISSING',
  'STALE',
  'LEAKING',
  'ONE-SIDED',
  'CONNECTED',
];
const rank = ({ state }: Edge) => worstFirst.indexOf(handoffState(state));

/** Every handoff with how much of it is on record; those that do not work stand first. */
export function EdgeTable({ edges, model }: { edges: readonly Edge[]; model: Model }) {
  const nameOf = (role: string | null | undefined) =>
    role ? roleName(role) : <span className={ownership.nobody}>{e('nobody')}</span>;
  return (
    <TableScroll label={e('listCaption')}>
      <table className={page.table}>
        <caption className="visually-hidden">{e('listCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{e('columnHandoff')}</th>
            <th scope="col">{e('columnState')}</th>
            <th scope="col">{e('columnFacts')}</th>
            <th scope="col" className={page.wideOnly}>
              {e('columnBetween')}
            </th>
            <th scope="col" className={page.wideOnly}>
              {e('columnUsed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {edges
            .toSorted((one, other) => rank(one) - rank(other))
            .map((edge) => {
              const state = handoffState(edge.state);
              return (
                <tr key={`${edge.from}-${edge.to}`}>
                  <th scope="row">
                    <ChoiceLink change={{ edge: `${edge.from}-${edge.to}` }}>
                      {domainName(model, edge.from)} → {domainName(model, edge.to)}
                    </ChoiceLink>
                  </th>
                  <td className={state === 'MISSING' ? page.danger : undefined}>
                    <StateMark state={state} /> {stateName(state)}
                  </td>
                  <td className={page.date}>
                    {e('ofSeven', { given: edge.facts.filter(({ given }) => given).length })}
                  </td>
                  <td className={page.wideOnly}>
                    {nameOf(edge.handoff?.sender)} → {nameOf(edge.handoff?.receiver)}
                  </td>
                  <td className={page.wideOnly}>
                    {edge.handoff?.exercisedAt
                      ? formatShortDate(edge.handoff.exercisedAt)
                      : e('never')}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </TableScroll>
  );
}
