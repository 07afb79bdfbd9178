import type { Pain as PainContent, PainSection, Persona, Trigger } from '@rolewright/catalogue';
import type { Pain } from './pain-content.types.js';

export interface PainCatalogue {
  readonly pains: readonly PainContent[];
  readonly personas: readonly Persona[];
  readonly triggers: readonly Trigger[];
}

/** A pain as its readers want it: names where the catalogue has ids. */
export const toPain = (pain: PainContent, { pains, personas, triggers }: PainCatalogue): Pain => ({
  id: pain.id,
  title: pain.title,
  badge: pain.badge ?? null,
  summary: pain.summary,
  category: pain.category,
  severity: pain.severity,
  readMinutes: pain.readMinutes,
  bands: pain.bands,
  personas: personas
    .filter(({ id }) => pain.personas.includes(id))
    .map(({ id, name, wants, asks }) => ({ id, name, wants, asks })),
  triggers: pain.triggers.map(({ id, severity, why }) => ({
    id,
    name: triggers.find((trigger) => trigger.id === id)?.name ?? id,
    severity,
    why,
  })),
  pressures: pain.pressures,
  activeReason: pain.activeReason,
  urgency: {
    level: pain.urgency.level,
    meaning: pain.urgency.meaning,
    offer: pain.urgency.offer,
  },
  evidencePreviews: pain.evidencePreviews.map(({ domain, artifact, shows }) => ({
    domain,
    artifact,
    shows,
  })),
  sections: Object.entries(pain.sections).map(([kind, section]: [string, PainSection]) => ({
    kind,
    paragraphs: section.paragraphs,
    points: (section.points ?? []).map(({ ref, text, domains }) => ({
      ref,
      text,
      domains: domains ?? [],
    })),
  })),
  indicators: pain.indicators.map(({ id, text, reads }) => ({ id, text, reads })),
  noticed: {
    executives: pain.noticed.executives,
    engineers: pain.noticed.engineers,
    topics: pain.noticed.topics,
  },
  misconceptions: pain.misconceptions.map(({ id, belief, correction }) => ({
    id,
    belief,
    correction,
  })),
  rootCause: pain.rootCause,
  detectionQuestions: pain.detectionQuestions.map(({ id, domain, question }) => ({
    id,
    domain,
    question,
  })),
  maturityIndicators: pain.maturityIndicators.map(({ band, text }) => ({ band, text })),
  good: {
    summary: pain.good.summary,
    defines: pain.good.defines.map(({ text, domains }) => ({ text, domains })),
    verbs: pain.good.verbs,
  },
  nextStep: pain.nextStep,
  bandSteps: pain.bandSteps.map(({ band, nextStep }) => ({ band, text: nextStep })),
  services: {
    bestNextMove: pain.services.bestNextMove,
    strongest: pain.services.strongest,
    unaware: pain.services.unaware,
  },
  leadsTo: pain.plan.leadsTo,
  planParts: pain.plan.parts,
  activation: pain.activation.reads,
  clearance: pain.clearance.reads,
  related: pains
    .filter(({ id }) => pain.related.includes(id))
    .map(({ id, title }) => ({ id, title })),
});
