import type { Band, DomainText } from '@rolewright/catalogue';
import type { MaturityModel as Model } from '@rolewright/domain';
import type { MaturityModel } from './models.types.js';

/** The model's structure with the catalogue's words. Every domain and criterion has both; the catalogue's check holds that. */
export function toMaturityModel(
  model: Model,
  texts: Readonly<Record<string, DomainText>>,
  bands: readonly Band[],
): MaturityModel {
  return {
    id: model.id,
    bands: bands.map(({ level, name, meaning, nextStep }) => ({ level, name, meaning, nextStep })),
    domains: model.domains.flatMap((domain) => {
      const text = texts[domain.id];
      if (!text) return [];
      return {
        id: domain.id,
        name: text.name,
        question: text.question,
        weight: domain.weight,
        criteria: model.criteria.flatMap(({ id, band }) => {
          const words = text.criteria[id];
          if (!words) return [];
          const { title, lookFor, proof, example } = words;
          return { id, band, title, lookFor, proof, example };
        }),
      };
    }),
  };
}
