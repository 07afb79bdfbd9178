import type { CharterView } from '@rolewright/server';
import type { RoleCharter } from './charters.types.js';

export const toRoleCharter = (view: CharterView): RoleCharter => ({
  charterId: view.charterId,
  title: view.title,
  purpose: view.purpose,
  disciplines: view.disciplines,
  domains: view.domains,
  decisions: view.decisions.map(({ domain, decision, right }) => ({ domain, decision, right })),
  excludes: view.excludes,
  handoffs: view.handoffs.map(({ from, to }) => ({ from, to })),
  evidence: view.evidence.map(({ domain, artifact }) => ({ domain, artifact })),
  reportsTo: view.reportsTo,
  state: view.state,
  post: view.post && {
    title: view.post.title,
    index: view.post.index,
    verdict: view.post.verdict,
  },
  index: view.index,
  verdict: view.verdict,
  authorityGap: view.authorityGap,
  conflicts: view.conflicts.map(({ domain, decision, deciders }) => ({
    domain,
    decision,
    deciders,
  })),
  version: view.version,
  changedAt: view.changedAt,
  agreedOn: view.agreedOn,
  deletedAt: view.deletedAt,
});
