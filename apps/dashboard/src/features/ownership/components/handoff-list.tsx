import styles from './handoff-map.module.css';
import { StateMark } from './state-mark.js';
import { m, stateName } from '../map-words.js';
import { handoffState } from '../ownership-words.js';
import type { Handoff } from '../ownership-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';

function Side({
  title,
  handoffs,
  nameOf,
}: {
  title: string;
  handoffs: readonly Handoff[];
  nameOf: (handoff: Handoff) => string;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {handoffs.length === 0 ? (
        <p className={styles.soft}>{m('sendsNothing')}</p>
      ) : (
        <ul className={styles.rows}>
          {handoffs.map((handoff) => {
            const state = handoffState(handoff.state);
            return (
              <li key={`${handoff.from}-${handoff.to}`} data-state={state}>
                <ChoiceLink
                  change={{ edge: `${handoff.from}-${handoff.to}` }}
                  className={styles.row}
                >
                  <span>{nameOf(handoff)}</span>
                  <span className={styles.rowState}>
                    <StateMark state={state} /> {stateName(state)}
                  </span>
                </ChoiceLink>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** What one domain passes on and receives, as two lists of links that open each handoff. */
export function HandoffsOfDomain({
  domain,
  handoffs,
  model,
}: {
  domain: string;
  handoffs: readonly Handoff[];
  model: Model;
}) {
  const name = domainName(model, domain);
  return (
    <div className={styles.sides}>
      <Side
        title={m('sends', { domain: name })}
        handoffs={handoffs.filter(({ from }) => from === domain)}
        nameOf={({ to }) => domainName(model, to)}
      />
      <Side
        title={m('receives', { domain: name })}
        handoffs={handoffs.filter(({ to }) => to === domain)}
        nameOf={({ from }) => domainName(model, from)}
      />
    </div>
  );
}
