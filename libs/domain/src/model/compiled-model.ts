import type {
  CriterionDefinition,
  DecidingRegister,
  DerivationRule,
  DomainDefinition,
  MaturityModel,
} from './maturity-model.js';
import { type Named, plainName, spellingsOf } from '../facts/nearest.js';

/** Every threshold compares with this tolerance, so that a sum of decimals meets the bound it was meant to (engine-contract.md §4). */
export const tolerance = 1e-9;
export const atLeast = (value: number, bound: number): boolean => value >= bound - tolerance;
export const below = (value: number, bound: number): boolean => value < bound - tolerance;
export const above = (value: number, bound: number): boolean => value > bound + tolerance;

/** What a domain lists, with a look-up by any spelling. */
export interface Listed<Entry extends Named> {
  readonly entries: readonly Entry[];
  /** Plain spelling → id. */
  readonly idBySpelling: ReadonlyMap<string, string>;
}

export interface CompiledDomain {
  readonly definition: DomainDefinition;
  readonly index: number;
  readonly decisions: Listed<DomainDefinition['decisions'][number]>;
  readonly artifacts: Listed<DomainDefinition['artifacts'][number]>;
}

export interface DerivedCriterion {
  readonly index: number;
  readonly criterion: CriterionDefinition;
  readonly register: DecidingRegister;
  readonly rule: DerivationRule;
}

/** A model with its look-ups, made once per model. */
export interface CompiledModel {
  readonly model: MaturityModel;
  readonly domains: readonly CompiledDomain[];
  readonly domainIndex: ReadonlyMap<string, number>;
  readonly criterionIndex: ReadonlyMap<string, number>;
  /** Indexes of the criteria of bands 1..4; the entry at 0 is empty. */
  readonly criteriaOfBand: readonly (readonly number[])[];
  /** The criteria that registers decide or fill in, with their indexes. */
  readonly derived: readonly DerivedCriterion[];
}

const compiled = new WeakMap<MaturityModel, CompiledModel>();

export function compileModel(model: MaturityModel): CompiledModel {
  let result = compiled.get(model);
  if (!result) {
    result = {
      model,
      domains: model.domains.map((definition, index) => ({
        definition,
        index,
        decisions: listed(definition.decisions),
        artifacts: listed(definition.artifacts),
      })),
      domainIndex: new Map(model.domains.map(({ id }, index) => [id, index])),
      criterionIndex: new Map(model.criteria.map(({ id }, index) => [id, index])),
      criteriaOfBand: [0, 1, 2, 3, 4].map((band) =>
        model.criteria.flatMap((criterion, index) => (criterion.band === band ? [index] : [])),
      ),
      derived: model.criteria.flatMap((criterion, index) =>
        criterion.derivedFrom && criterion.derivedBy
          ? [{ index, criterion, register: criterion.derivedFrom, rule: criterion.derivedBy }]
          : [],
      ),
    };
    compiled.set(model, result);
  }
  return result;
}

function listed<Entry extends Named>(entries: readonly Entry[]): Listed<Entry> {
  return {
    entries,
    idBySpelling: new Map(
      entries.flatMap((entry) => spellingsOf(entry).map((text) => [text, entry.id])),
    ),
  };
}

/** The id of what a file names, or its plain name where it is the organisation's own. */
export function idOf({ idBySpelling }: Listed<Named>, written: string): string {
  // Most files write the id itself, which spares the plain name's regular expressions.
  const id = idBySpelling.get(written);
  if (id !== undefined) return id;
  const plain = plainName(written);
  return idBySpelling.get(plain) ?? plain;
}
