import type { Suppositions } from '@rolewright/domain';
import type { whatIfSearch } from './search.js';
import type { SuppositionsInput } from '../../graphql/generated/plans.js';
import type { SearchOf } from '../../ui/search-params.js';

export type WhatIfSearch = SearchOf<typeof whatIfSearch>;

/** What is supposed, as the screen holds it: every list there, empty where nothing is. */
export type Supposed = {
  [K in keyof Suppositions]-?: NonNullable<Suppositions[K]>[number][];
};

// The address holds lists; a name may hold any character, so that those which part them are written as %7E and %21.
const between = '~';
const within = '!';
const hidden = (text: string) =>
  text.replace(/[%~!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const shown = (text: string) =>
  text.replace(/%(25|7E|21)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const write = (rows: readonly (readonly string[])[]): string | undefined =>
  rows.length > 0 ? rows.map((parts) => parts.map(hidden).join(within)).join(between) : undefined;

const read = (text: string | undefined): string[][] =>
  text ? text.split(between).map((row) => row.split(within).map(shown)) : [];

const places = (text: string | undefined) =>
  read(text).flatMap(([domain, criterion]) => (domain && criterion ? [{ domain, criterion }] : []));

/** What an address supposes. */
export const readSupposed = (search: WhatIfSearch): Supposed => ({
  holds: places(search.holds),
  fails: places(search.fails),
  decisions: read(search.decide).flatMap(([domain, decision, decider]) =>
    domain && decision ? [{ domain, decision, ...(decider && { decider }) }] : [],
  ),
  assignments: read(search.own).flatMap(([domain, role, holder, deputy]) =>
    domain && role && holder ? [{ domain, role, holder, ...(deputy && { deputy }) }] : [],
  ),
  leavers: read(search.gone).flatMap(([name]) => (name ? [name] : [])),
  handoffs: read(search.link).flatMap(([from, to, cut]) =>
    from && to ? [{ from, to, connected: cut !== 'cut' }] : [],
  ),
  hires: read(search.hire).flatMap(([cluster, fte]) =>
    cluster && Number(fte) > 0 ? [{ cluster, fte: Number(fte) }] : [],
  ),
});

/** The part of an address that supposes this. */
export const writeSupposed = (supposed: Supposed): WhatIfSearch => ({
  holds: write(supposed.holds.map(({ domain, criterion }) => [domain, criterion])),
  fails: write(supposed.fails.map(({ domain, criterion }) => [domain, criterion])),
  decide: write(
    supposed.decisions.map(({ domain, decision, decider }) => [
      domain,
      decision,
      ...(decider ? [decider] : []),
    ]),
  ),
  own: write(
    supposed.assignments.map(({ domain, role, holder, deputy }) => [
      domain,
      role,
      holder,
      ...(deputy ? [deputy] : []),
    ]),
  ),
  gone: write(supposed.leavers.map((name) => [name])),
  link: write(
    supposed.handoffs.map(({ from, to, connected }) => [from, to, ...(connected ? [] : ['cut'])]),
  ),
  hire: write(supposed.hires.map(({ cluster, fte }) => [cluster, String(fte)])),
});

export const countSupposed = (supposed: Supposed): number =>
  Object.values(supposed).reduce((sum, list) => sum + list.length, 0);

/** As a request says it. */
export const asInput = (supposed: Supposed): SuppositionsInput => ({
  holds: supposed.holds,
  fails: supposed.fails,
  decisions: supposed.decisions.map((one) => ({ ...one, decider: one.decider ?? null })),
  assignments: supposed.assignments.map((one) => ({ ...one, deputy: one.deputy ?? null })),
  leavers: supposed.leavers,
  handoffs: supposed.handoffs,
  hires: supposed.hires,
});

type At = { domain: string; criterion: string };
const isAt = (one: At) => (other: At) =>
  one.domain === other.domain && one.criterion === other.criterion;

/** A criterion pressed once is supposed to be the other way than it is; pressed again, it is as it is. */
export function toggleCriterion(supposed: Supposed, at: At, holdsNow: boolean): Supposed {
  const list = holdsNow ? 'fails' : 'holds';
  const before = supposed[list];
  const rest = before.filter((one) => !isAt(at)(one));
  return { ...supposed, [list]: rest.length < before.length ? rest : [...before, at] };
}
