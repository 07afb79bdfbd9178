import { dayNumber, isoDay } from '../facts/calendar.js';
import type { Artifact } from '../facts/organisation-file.js';
import { idOf } from '../model/compiled-model.js';
import { counted, listed, percent } from '../scoring/derivation/derived.js';
import type { DomainAt, PainFacts } from './pain-facts.js';
import { type Reading, known, unknown } from './reading.js';

/**
 * Whether a required handoff is connected. Where the sending domain records no handoff, the
 * criterion speaks for all of them if it holds fully or not at all.
 */
export function handoffConnected(facts: PainFacts, from: DomainAt, to: DomainAt): Reading {
  const way = `The handoff from ${from.named} to ${to.named}`;
  if (from.facts.handoffs.length > 0) {
    const state =
      facts.ownership.handoffs.find(
        (edge) => edge.from === from.definition.id && edge.to === to.definition.id,
      )?.state ?? 'MISSING';
    return known(state === 'CONNECTED', {
      text: () => `${way} is ${state.toLowerCase()}.`,
      facts: () =>
        facts.rows(
          'handoffs',
          (row) => row.from === from.definition.id && row.to === to.definition.id,
        ),
    });
  }
  const criterion = facts.criterionFrom('handoffs-connected');
  const met = criterion ? facts.satisfaction(from.definition.id, criterion.id) : null;
  if (!criterion || met === null || (met > 0 && met < 1)) {
    return unknown(`${way} is not recorded.`, `the handoff from ${from.named} to ${to.named}`);
  }
  return known(met === 1, {
    text: () =>
      `${met === 1 ? 'All handoffs' : 'No handoff'} out of ${from.named} ${met === 1 ? 'were' : 'was'} seen to be connected.`,
    facts: () => facts.explainCriterion(from.definition.id, criterion.id)?.facts ?? [],
  });
}

/** The highest Frankenstein index among the posts of the file (domain.md §4). */
export function openRoleIndex(facts: PainFacts): Reading {
  const posts = facts.postIndexes();
  const wanted = 'the texts of the posts that are open';
  if (posts === null) return unknown('Posts are not judged here.', wanted);
  const worst = posts.reduce<(typeof posts)[number] | null>(
    (highest, post) => (highest === null || post.index > highest.index ? post : highest),
    null,
  );
  if (!worst) return unknown('No post is recorded.', wanted);
  return known(worst.index, {
    text: () =>
      `The post "${worst.title}" has a Frankenstein index of ${String(Math.floor(worst.index + 1e-6))}.`,
    facts: () => facts.rows('roles', (row) => row === facts.file.roles?.[worst.row]),
  });
}

/** The last collection of each artifact of some domains, in the order of the file. */
function lastCollected(domains: readonly DomainAt[]): Artifact[] {
  return domains.flatMap(({ facts }) => {
    const latest = new Map<string, Artifact>();
    for (const row of facts.artifacts) {
      const id = idOf(facts.domain.artifacts, row.artifact);
      const before = latest.get(id);
      if (!before || row.collectedAt >= before.collectedAt) latest.set(id, row);
    }
    return [...latest.values()];
  });
}

/** Share of the recorded artifacts whose last collection is still valid, with the days of grace. */
export function freshArtifactShare(facts: PainFacts, domains: readonly DomainAt[]): Reading {
  const rows = lastCollected(domains);
  if (rows.length === 0) {
    return unknown('No artifact is recorded.', 'the artifacts with the days they were collected');
  }
  const { graceDays } = facts.model.derivation.evidence;
  const expired = rows.filter(
    (row) => facts.asOf > dayNumber(row.collectedAt) + row.validDays + graceDays,
  );
  const share = (rows.length - expired.length) / rows.length;
  return known(share, {
    text: () => {
      const fresh = `${String(rows.length - expired.length)} of ${counted(rows.length, 'recorded artifact')} (${percent(share)}) are fresh`;
      const names = expired.map(({ domain, artifact }) => `${domain} ${artifact}`);
      return names.length === 0 ? `${fresh}.` : `${fresh}; expired are ${listed(names)}.`;
    },
    facts: () => facts.rows('artifacts', (row) => rows.includes(row)),
  });
}

/** Days since an artifact of the model was last collected. */
export function artifactAge(
  facts: PainFacts,
  domain: DomainAt,
  { artifact }: { readonly artifact: string },
): Reading {
  const name = domain.definition.artifacts.find(({ id }) => id === artifact)?.name ?? artifact;
  const latest = lastCollected([domain]).find(
    (row) => idOf(domain.facts.domain.artifacts, row.artifact) === artifact,
  );
  if (!latest) {
    return unknown(
      `When "${name}" of ${domain.named} was last collected is not recorded.`,
      `the day on which "${name}" (${domain.definition.id} ${artifact}) was last collected`,
    );
  }
  const collected = dayNumber(latest.collectedAt);
  return known(facts.asOf - collected, {
    text: () =>
      `"${name}" was last collected on ${isoDay(collected)}, ${counted(facts.asOf - collected, 'day')} ago.`,
    facts: () => facts.rows('artifacts', (row) => row === latest),
  });
}
