import { maturityModel } from '@rolewright/catalogue';
import {
  analyseOwnership,
  bindingSentence,
  type OrganisationFile,
  score,
  type ScoreResult,
} from '@rolewright/domain';
import type { BandLevel } from '../scores/scores.view.js';
import { standpointOfScore } from './plan-measures.js';
import type { SupposedView, WhatIfGroundView } from './planning.view.js';

const levelOf = (band: string): BandLevel =>
  Math.max(0, maturityModel.bands.indexOf(band)) as BandLevel;

export const supposedView = (result: ScoreResult): SupposedView => ({
  ...standpointOfScore(result),
  intervalLow: levelOf(result.interval.low),
  intervalHigh: levelOf(result.interval.high),
  confidence: { value: result.confidence.value, label: result.confidence.label },
  bindingSentence: bindingSentence(result, maturityModel),
});

/** What can be supposed of an organisation, and how it is now. */
export function groundView(file: OrganisationFile): WhatIfGroundView {
  const now = score(file, maturityModel);
  const { criteria } = maturityModel;
  return {
    asOf: file.asOf,
    now: supposedView(now),
    domains: now.domains.map(({ id, level, notApplicable, holds, fails }) => ({
      id,
      level,
      notApplicable,
      criteria: criteria.map(({ id: criterion }) => ({
        criterion,
        state: holds.includes(criterion)
          ? 'holds'
          : fails.includes(criterion)
            ? 'fails'
            : 'unknown',
      })),
    })),
    decisions: decisionsOf(file),
    assignments: (file.assignments ?? []).map(({ domain, role, holder, deputy }) => ({
      domain,
      role,
      holder,
      deputy: deputy ?? null,
    })),
    handoffs: analyseOwnership(file, maturityModel).handoffs.map(({ from, to, state }) => ({
      from,
      to,
      state,
    })),
    clusters: maturityModel.clusters.map(({ id, name }) => ({
      id,
      name,
      available: file.available?.[id] ?? null,
    })),
    roles: rolesOf(file),
  };
}

const namesOf = (names: string | readonly string[] | undefined): readonly string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names;

/** The model's decisions with those who decide them; a file may write a decision by its id or an alias. */
const decisionsOf = ({ decisions = [] }: OrganisationFile): WhatIfGroundView['decisions'] =>
  maturityModel.domains.flatMap((domain) =>
    domain.decisions.map(({ id, name, aliases = [], decider }) => ({
      domain: domain.id,
      decision: id,
      name,
      deciders: [
        ...new Set(
          decisions
            .filter(
              (row) =>
                row.domain === domain.id && (row.decision === id || aliases.includes(row.decision)),
            )
            .flatMap((row) => namesOf(row.decider)),
        ),
      ],
      suggested: decider ?? null,
    })),
  );

const rolesOf = ({ assignments = [], decisions = [] }: OrganisationFile): string[] =>
  [
    ...new Set([
      ...assignments.map(({ role }) => role),
      ...decisions.flatMap(({ decider }) => namesOf(decider)),
      ...maturityModel.domains.flatMap((domain) =>
        domain.decisions.flatMap(({ decider }) => decider ?? []),
      ),
    ]),
  ].sort();
