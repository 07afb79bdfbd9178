import {
  bindingSentence,
  type MaturityModel,
  type OwnershipResult,
  type ScoreResult,
} from '@rolewright/domain';
import type { BandLevel, OwnershipView, ScoreResultView } from './scores.view.js';

const levelOf = (model: MaturityModel, band: string): BandLevel =>
  Math.max(0, model.bands.indexOf(band)) as BandLevel;

/** What leaves the service of a result, field by field. */
export function scoreResultView(result: ScoreResult, model: MaturityModel): ScoreResultView {
  const { value, label, coverage, agreement, freshness, grade } = result.confidence;
  return {
    band: result.level,
    index: result.index,
    mean: result.mean,
    binding: [...result.binding],
    bindingDomains: [...result.bindingDomains],
    bindingSentence: bindingSentence(result, model),
    intervalLow: levelOf(model, result.interval.low),
    intervalHigh: levelOf(model, result.interval.high),
    confidence: { value, label, coverage, agreement, freshness, grade },
    domains: result.domains.map((domain) => ({
      id: domain.id,
      level: domain.level,
      band: domain.level,
      progress: domain.progress,
      plus: domain.plus,
      score: domain.score,
      notApplicable: domain.notApplicable,
      holds: [...domain.holds],
      fails: [...domain.fails],
      unknown: [...domain.unknown],
    })),
    refused: result.refused.map(({ section, domain, reason }) => ({ section, domain, reason })),
  };
}

/**
 * Who owns what, as aggregates: where fewer people answered than the model's least number, their
 * answers are not told, for anyone could be guessed from them (domain.md §3, Privacy).
 */
export function ownershipView(
  result: OwnershipResult,
  asOf: string,
  model: MaturityModel,
): OwnershipView {
  const { organisation } = result;
  return {
    asOf,
    domains: result.domains.map((domain) => {
      const enough = domain.n >= model.ownership.minimumAnswers;
      return {
        id: domain.id,
        owner: domain.owner,
        n: domain.n,
        knownness: enough ? domain.knownness : null,
        agreement: enough ? domain.agreement : null,
        modalShare: enough ? domain.modalShare : null,
        shares: enough
          ? Object.entries(domain.shares)
              .map(([role, share]) => ({ role, share }))
              .sort((a, b) => b.share - a.share)
          : [],
        flags: flagViews(domain.flags, domain.flagFacts),
      };
    }),
    organisation: {
      pBar: organisation.pBar,
      kappa: organisation.kappa,
      ac1: organisation.ac1,
      hhi: organisation.hhi,
      effectiveOwners: organisation.effectiveOwners,
      truckNumber: organisation.truckNumber,
      flags: flagViews(organisation.flags, organisation.flagFacts),
    },
    handoffs: result.handoffs.map(({ from, to, state }) => ({ from, to, state })),
  };
}

function flagViews<F extends string>(flags: readonly F[], facts: Partial<Record<F, string[]>>) {
  return flags.map((flag) => ({ flag, facts: [...(facts[flag] ?? [])] }));
}
