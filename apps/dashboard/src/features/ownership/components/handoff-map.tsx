import { Link } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import styles from './handoff-map.module.css';
import { HandoffsOfDomain } from './handoff-list.js';
import { StateMark, StateShape } from './state-mark.js';
import { layoutMap } from '../handoff-map.js';
import type { MapNode } from '../handoff-map.js';
import { m, stateName } from '../map-words.js';
import { handoffState, handoffStates, t } from '../ownership-words.js';
import type { DomainOwnership, Handoff, HandoffState } from '../ownership-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { useElementWidth } from '../../../ui/element-width.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import { roleName } from '../../../ui/plain-words.js';
import page from '../../../ui/page.module.css';
import { EmptyState } from '../../../ui/states.js';

interface HandoffMapProps {
  handoffs: readonly Handoff[];
  domains: readonly DomainOwnership[];
  model: Model;
  /** The domain whose handoffs alone are shown. */
  node: string | undefined;
  state: HandoffState | undefined;
}

const wide = 720;

/** Two lines at most, broken near the middle. */
function linesOf(name: string): string[] {
  if (name.length <= 16) return [name];
  const words = name.split(' ');
  const cut = words
    .map((_, position) => position)
    .slice(1)
    .map((position) => ({
      position,
      longest: Math.max(
        words.slice(0, position).join(' ').length,
        words.slice(position).join(' ').length,
      ),
    }))
    .reduce((best, next) => (next.longest < best.longest ? next : best), {
      position: words.length,
      longest: name.length,
    }).position;
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].filter(Boolean);
}

function moveBetweenEdges(event: KeyboardEvent<SVGGElement>): void {
  const edges = [...event.currentTarget.querySelectorAll<SVGElement>('a')];
  const at = edges.indexOf(event.target as SVGElement);
  const next = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: edges.length - 1,
  }[event.key];
  const target = next === undefined ? undefined : edges[next];
  if (at < 0 || !target) return;
  event.preventDefault();
  target.focus();
}

function Name({
  node,
  name,
  owner,
  radius,
}: {
  node: MapNode;
  name: string;
  owner: string | null;
  radius: number;
}) {
  const lines = linesOf(name);
  const gap = radius + 10;
  const x = node.side === 'start' ? node.x - gap : node.side === 'end' ? node.x + gap : node.x;
  const height = (lines.length + 1) * 17;
  const top =
    node.side === 'above'
      ? node.y - gap - height + 17
      : node.side === 'below'
        ? node.y + gap + 12
        : node.y - height / 2 + 13;
  return (
    <text
      className={styles.name}
      textAnchor={node.side === 'start' ? 'end' : node.side === 'end' ? 'start' : 'middle'}
    >
      {lines.map((line, position) => (
        <tspan key={line} x={x} y={top + position * 17}>
          {line}
        </tspan>
      ))}
      <tspan x={x} y={top + lines.length * 17} className={owner ? styles.owner : styles.unowned}>
        {owner ? roleName(owner) : t('nobody')}
      </tspan>
    </text>
  );
}

function States({
  handoffs,
  state,
}: {
  handoffs: readonly Handoff[];
  state: HandoffState | undefined;
}) {
  return (
    <nav className={styles.states} aria-label={m('filter')}>
      <ChoiceLink change={{ state: undefined }} className={styles.state}>
        {m('allStates')} <span className={styles.count}>{handoffs.length}</span>
      </ChoiceLink>
      {handoffStates.map((name) => {
        const count = handoffs.filter((handoff) => handoffState(handoff.state) === name).length;
        return (
          <ChoiceLink
            key={name}
            change={{ state: state === name ? undefined : name }}
            className={`${styles.state} ${state === name ? styles.chosen : ''}`}
          >
            <svg width="30" height="18" viewBox="-15 -9 30 18" aria-hidden="true" data-state={name}>
              <path d="M-15 0H15" className={styles.line} />
              <circle r="8" className={styles.disc} />
              <StateShape state={name} radius={10} />
            </svg>
            {stateName(name)} <span className={styles.count}>{count}</span>
          </ChoiceLink>
        );
      })}
    </nav>
  );
}

/** Where work passes from one domain to the next, drawn from the data: press a handoff to open it. */
export function HandoffMap({ handoffs, domains, model, node, state }: HandoffMapProps) {
  const [frame, width] = useElementWidth<HTMLDivElement>(960);
  const narrow = width < wide;
  const touch = useMediaQuery(phone);
  const [pointed, setPointed] = useState<Handoff | null>(null);
  const id = useId();
  const { nodes, edges, size } = useMemo(() => {
    const room = narrow
      ? { width, height: width, marginX: 4, marginTop: 0, radius: 22, mark: 8 }
      : {
          width,
          height: Math.min(700, Math.max(600, width * 0.66)),
          marginX: 172,
          marginTop: 62,
          radius: 21,
          mark: 10,
        };
    return {
      ...layoutMap(
        model.domains.map((domain) => domain.id),
        handoffs,
        room,
      ),
      size: room,
    };
  }, [handoffs, model, narrow, width]);
  const connected = handoffs.filter(
    (handoff) => handoffState(handoff.state) === 'CONNECTED',
  ).length;
  if (handoffs.length === 0)
    return <EmptyState title={t('handoffEmpty')}>{t('handoffLead')}</EmptyState>;
  const stateOf = new Map(
    handoffs.map((handoff) => [`${handoff.from}-${handoff.to}`, handoffState(handoff.state)]),
  );
  const described = (from: string, to: string) =>
    m('edge', {
      from: domainName(model, from),
      to: domainName(model, to),
      state: stateName(stateOf.get(`${from}-${to}`) ?? 'MISSING'),
    });
  const concerns = ({ from, to }: { from: string; to: string }) =>
    (!node || from === node || to === node) && (!state || stateOf.get(`${from}-${to}`) === state);
  const shown = edges.filter(concerns);
  const touched = new Set(shown.flatMap(({ from, to }) => [from, to]));
  return (
    <section className={styles.pane} aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>
          {connected === handoffs.length
            ? t('handoffHeadlineAll', { total: handoffs.length })
            : t('handoffHeadline', { connected, total: handoffs.length })}
        </h2>
        <p className={page.lead}>{t('handoffLead')}</p>
      </div>
      <States handoffs={handoffs} state={state} />
      <div ref={frame} className={styles.frame}>
        <svg
          className={styles.map}
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="group"
          aria-label={m('picture')}
          aria-describedby={`${id}-keys`}
        >
          <g aria-hidden="true">
            {edges
              .filter((edge) => !concerns(edge))
              .map(({ from, to, path }) => (
                <path key={`${from}-${to}`} d={path} className={styles.faint} />
              ))}
          </g>
          <g onKeyDown={moveBetweenEdges}>
            {shown.map(({ from, to, path, arrow, mark }, position) => {
              const edgeState = stateOf.get(`${from}-${to}`) ?? 'MISSING';
              const here = () => setPointed({ from, to, state: edgeState });
              return (
                <Link
                  key={`${from}-${to}`}
                  to="."
                  search={(before: Record<string, unknown>) => ({
                    ...before,
                    edge: `${from}-${to}`,
                  })}
                  resetScroll={false}
                  className={styles.edge ?? ''}
                  data-state={edgeState}
                  tabIndex={position === 0 ? 0 : -1}
                  aria-label={described(from, to)}
                  onPointerEnter={here}
                  onPointerLeave={() => setPointed(null)}
                  onFocus={here}
                  onBlur={() => setPointed(null)}
                >
                  <path d={path} className={styles.reach} />
                  <path d={path} className={styles.line} />
                  <polygon points={arrow} className={styles.tip} />
                  <g transform={`translate(${mark.x} ${mark.y})`}>
                    <circle r={size.mark + 4} className={styles.ring} />
                    <circle r={size.mark} className={styles.disc} />
                    <StateShape state={edgeState} radius={size.mark + 2} />
                  </g>
                </Link>
              );
            })}
          </g>
          <g role="group" aria-label={m('domains')}>
            {nodes.map((place) => {
              const name = domainName(model, place.id);
              const owner = domains.find((domain) => domain.id === place.id)?.owner ?? null;
              return (
                <Link
                  key={place.id}
                  to="."
                  search={(before: Record<string, unknown>) => ({
                    ...before,
                    node: node === place.id ? undefined : place.id,
                  })}
                  resetScroll={false}
                  className={styles.node ?? ''}
                  data-chosen={node === place.id ? '' : undefined}
                  data-apart={touched.has(place.id) || node === place.id ? undefined : ''}
                  aria-label={name}
                  aria-current={node === place.id ? 'true' : undefined}
                >
                  <circle cx={place.x} cy={place.y} r={size.radius + 4} className={styles.ring} />
                  <circle
                    cx={place.x}
                    cy={place.y}
                    r={size.radius}
                    className={styles.body}
                    data-unowned={owner ? undefined : ''}
                  />
                  <text
                    x={place.x}
                    y={place.y + 4}
                    className={styles.code}
                    textAnchor="middle"
                    aria-hidden="true"
                  >
                    {place.id}
                  </text>
                  {!narrow && <Name node={place} name={name} owner={owner} radius={size.radius} />}
                </Link>
              );
            })}
          </g>
        </svg>
        <p className={styles.caption} aria-hidden="true">
          {pointed ? (
            <>
              <StateMark state={handoffState(pointed.state)} />{' '}
              {described(pointed.from, pointed.to)}
            </>
          ) : (
            <span className={styles.soft}>{m(touch ? 'pointTouch' : 'point')}</span>
          )}
        </p>
        <p id={`${id}-keys`} className="visually-hidden">
          {m('keys')}
        </p>
      </div>
      {shown.length === 0 && (
        <EmptyState title={m('noneOfState')}>{m('noneOfStateWhy')}</EmptyState>
      )}
      {node && (
        <>
          <p>
            <ChoiceLink change={{ node: undefined }}>{m('everything')}</ChoiceLink>
          </p>
          <HandoffsOfDomain
            domain={node}
            handoffs={handoffs.filter((handoff) => !state || handoffState(handoff.state) === state)}
            model={model}
          />
        </>
      )}
    </section>
  );
}
