import { handoffStateTexts } from '@rolewright/catalogue/flags';
import { useState } from 'react';
import type { Edge } from './edge-drawer.js';
import { EdgeTable } from './edge-table.js';
import { EndedRows } from './end-row.js';
import { NewEdgeDialog } from './new-edge-dialog.js';
import styles from './ownership.module.css';
import { e } from '../edge-words.js';
import { handoffGlyph, handoffState, handoffStates, t } from '../ownership-words.js';
import type { Handoff } from '../ownership-words.js';
import type { Place } from '../place.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import page from '../../../ui/page.module.css';
import { EmptyState } from '../../../ui/states.js';

function Key() {
  return (
    <dl className={styles.key}>
      {handoffStates.map((state) => (
        <div key={state} data-state={state}>
          <dt>
            <span aria-hidden="true">{handoffGlyph[state]} </span>
            {handoffStateTexts[state].name}
          </dt>
          <dd>
            {handoffStateTexts[state].meaning}
            {state !== 'CONNECTED' && (
              <span className={styles.keyMove}>
                {t('handoffFirstMove', { move: handoffStateTexts[state].firstMove })}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Matrix({ handoffs, model }: { handoffs: readonly Handoff[]; model: Model }) {
  const stateOf = (from: string, to: string) => {
    const edge = handoffs.find((handoff) => handoff.from === from && handoff.to === to);
    return edge && handoffState(edge.state);
  };
  return (
    <TableScroll label={t('handoffCaption')}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{t('handoffCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fromTo')}</th>
            {model.domains.map((domain) => (
              <th key={domain.id} scope="col">
                <abbr title={domain.name}>{domain.id}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.domains.map((from) => (
            <tr key={from.id}>
              <th scope="row">{from.name}</th>
              {model.domains.map((to) => {
                const state = stateOf(from.id, to.id);
                return state ? (
                  <td
                    key={to.id}
                    data-state={state}
                    title={t('handoffCell', {
                      from: from.name,
                      to: to.name,
                      state: handoffStateTexts[state].name,
                    })}
                  >
                    <ChoiceLink change={{ edge: `${from.id}-${to.id}` }} className={styles.cell}>
                      <span aria-hidden="true">{handoffGlyph[state]}</span>
                      <span className="visually-hidden">{handoffStateTexts[state].name}</span>
                    </ChoiceLink>
                  </td>
                ) : (
                  <td key={to.id} data-self={from.id === to.id ? '' : undefined} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Edges({ handoffs, model }: { handoffs: readonly Handoff[]; model: Model }) {
  const senders = model.domains.filter(({ id }) => handoffs.some(({ from }) => from === id));
  return (
    <ul className={styles.edges}>
      {senders.map((from) => (
        <li key={from.id}>
          <h3>{from.name}</h3>
          <ul>
            {handoffs
              .filter((handoff) => handoff.from === from.id)
              .map((handoff) => {
                const state = handoffState(handoff.state);
                return (
                  <li key={handoff.to}>
                    <ChoiceLink
                      change={{ edge: `${handoff.from}-${handoff.to}` }}
                      className={styles.edge}
                    >
                      <span>→ {domainName(model, handoff.to)}</span>
                      <span>
                        <span aria-hidden="true">{handoffGlyph[state]} </span>
                        {handoffStateTexts[state].name}
                      </span>
                    </ChoiceLink>
                  </li>
                );
              })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Where work passes from one domain to the next, and where it falls between them: as a table, each cell opens. */
export function Handoffs({
  place,
  handoffs,
  edges,
  asList,
  past,
}: {
  place: Place;
  handoffs: readonly Handoff[];
  /** The same as recorded, with their facts. */
  edges: readonly Edge[];
  asList: boolean;
  /** A day of the past is looked at: nothing can be changed there. */
  past: boolean;
}) {
  const { organisationId, model, may } = place;
  const narrow = useMediaQuery(phone);
  const [adding, setAdding] = useState(false);
  const connected = handoffs.filter(({ state }) => handoffState(state) === 'CONNECTED').length;
  return (
    <section className={styles.pane} aria-labelledby="handoffs">
      <div className={page.sectionHead}>
        <div>
          <h2 id="handoffs">
            {connected === handoffs.length
              ? t('handoffHeadlineAll', { total: handoffs.length })
              : t('handoffHeadline', { connected, total: handoffs.length })}
          </h2>
          <p className={page.lead}>{t('handoffLead')}</p>
        </div>
        {may('ownership:record') && !past && (
          <Button look="secondary" onClick={() => setAdding(true)}>
            {e('add')}
          </Button>
        )}
      </div>
      <nav className={styles.controls} aria-label={t('show')}>
        {([undefined, 'list'] as const).map((form) => (
          <ChoiceLink key={form ?? 'grid'} change={{ form }}>
            {e(form ? 'asList' : 'asGrid')}
          </ChoiceLink>
        ))}
      </nav>
      {handoffs.length === 0 ? (
        <EmptyState title={t('handoffEmpty')} />
      ) : asList ? (
        <EdgeTable edges={edges} model={model} />
      ) : narrow ? (
        <Edges handoffs={handoffs} model={model} />
      ) : (
        <Matrix handoffs={handoffs} model={model} />
      )}
      <Key />
      {may('facts:read') && (
        <EndedRows
          organisationId={organisationId}
          section="HANDOFFS"
          nameOf={({ handoff }) =>
            e('endWhat', {
              from: domainName(model, handoff?.from ?? ''),
              to: domainName(model, handoff?.to ?? ''),
            })
          }
        />
      )}
      {adding && <NewEdgeDialog model={model} onClose={() => setAdding(false)} />}
    </section>
  );
}
