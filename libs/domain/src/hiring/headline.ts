import { counted, listed } from '../scoring/derivation/derived.js';
import type { ClusterCase, HiringVerdict } from './hiring-result.js';

/** One sentence on what is asked for: who is hired, or that nobody is, and why. */
export function headlineOf(clusters: readonly ClusterCase[]): string {
  const of = (verdict: HiringVerdict): ClusterCase[] =>
    clusters.filter((cluster) => cluster.verdict === verdict);
  const names = (list: readonly ClusterCase[]): string => listed(list.map(({ name }) => name));
  const hired = of('hire');
  const clauses: [HiringVerdict, (list: readonly ClusterCase[]) => string][] = [
    ['borrow', (list) => `borrow for ${names(list)}`],
    ['decide-first', (list) => `decide first for ${names(list)}`],
    ['measure-first', (list) => `measure first for ${names(list)}`],
    ['redesign-role', (list) => `redesign the post for ${names(list)}`],
    ['slack', (list) => `no seat for ${names(list)}`],
    ['lend-capacity', (list) => `${names(list)} can lend time`],
  ];
  const rest = clauses.flatMap(([verdict, text]) => {
    const list = of(verdict);
    return list.length === 0 ? [] : [text(list)];
  });
  const seats = hired.map(({ name, role }) => `${counted(role?.seats ?? 0, 'seat')} of ${name}`);
  const head = hired.length > 0 ? `Hire ${listed(seats)}` : 'Hire nobody this quarter';
  return `${[head, ...rest].join('; ')}.`;
}
