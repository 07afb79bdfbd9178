import fc from 'fast-check';
import { DomainError } from '../access/index.js';
import { atLevel, fileWith, observe } from '../facts/facts.fixture.js';
import { parseOrganisationFile } from '../facts/parse-organisation-file.js';
import { analyseOwnership } from '../ownership/analyse-ownership.js';
import { score } from '../scoring/score.js';
import { checkModel } from './check-model.js';
import { extendModel, parseModelExtension } from './extend-model.js';
import type { CriterionDefinition, DomainDefinition } from './maturity-model.js';
import { modelDifference } from './model-difference.js';
import type { ModelExtension } from './model-extension.js';
import { model } from './model.fixture.js';

const extension = (more: Partial<ModelExtension> = {}): ModelExtension => ({
  id: 'acme.2',
  base: model.id,
  reason: 'Agents carry most of the risk here.',
  weights: { AGT: 12 },
  ...more,
});

const ownCriterion: CriterionDefinition = {
  id: 'X1',
  band: 3,
  threshold: 1,
  validDays: 90,
  needsProof: true,
};
const ownDomain: DomainDefinition = {
  id: 'SUP',
  name: 'Supply chain',
  weight: 5,
  critical: 'never',
  mayBeNotApplicable: false,
  decisions: [{ id: 'admit-part', name: 'Admit a part', decider: 'buyer' }],
  handoffs: [{ to: 'LOG' }],
  artifacts: [],
  metrics: [],
};

const refusedAt = (more: Partial<ModelExtension>): string[] => {
  try {
    extendModel(model, extension(more));
  } catch (error) {
    if (error instanceof DomainError)
      return (error.details['faults'] as { path: string }[]).map(({ path }) => path);
    throw error;
  }
  return [];
};

describe('an extended model', () => {
  it('names both in its id, and leaves the base as it was', () => {
    const before = structuredClone(model);
    expect(extendModel(model, extension()).id).toBe('ai-security-ownership@1+acme.2');
    expect(model).toEqual(before);
  });

  it('shifts weights and scales all of them to 100', () => {
    const { domains } = extendModel(model, extension());
    // 9 → 12 makes the sum 103.
    expect(domains.find(({ id }) => id === 'AGT')?.weight).toBeCloseTo((12 / 103) * 100, 12);
    expect(domains.find(({ id }) => id === 'REV')?.weight).toBeCloseTo((10 / 103) * 100, 12);
    expect(domains.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 9);
  });

  it('asks its own criterion in every domain: who has not shown it is held below that band', () => {
    const extended = extendModel(model, extension({ criteria: [ownCriterion] }));
    const file = fileWith(Object.fromEntries(model.domains.map(({ id }) => [id, atLevel(3)])));
    expect(score(file, model).band).toBe('Operational');
    const before = score({ ...file, model: extended.id }, extended);
    expect(
      before.domains.every(({ level, unknown }) => level === 2 && unknown.includes('X1')),
    ).toBe(true);
    const shown = extended.domains.flatMap(({ id }) => observe(id, { X1: true }));
    const after = score(
      { ...file, model: extended.id, observations: [...(file.observations ?? []), ...shown] },
      extended,
    );
    expect(after.band).toBe('Operational');
  });

  it('scores and analyses its own domain like any other, and reads files that name it', () => {
    const extended = extendModel(model, extension({ domains: [ownDomain] }));
    const file = {
      organisation: { name: 'Alder' },
      model: extended.id,
      asOf: '2026-09-30',
      observations: observe('SUP', atLevel(1)),
      decisions: [{ domain: 'SUP', decision: 'Admit a part', decider: 'buyer', need: 4, held: 4 }],
    };
    expect(parseOrganisationFile(file, extended)).toEqual({ ok: true, file });
    expect(parseOrganisationFile(file, model).ok).toBe(false);
    expect(score(file, extended).domains.at(-1)).toMatchObject({ id: 'SUP', level: 1 });
    expect(analyseOwnership(file, extended).handoffs).toContainEqual({
      from: 'SUP',
      to: 'LOG',
      state: 'MISSING',
    });
  });

  it('passes the check of any model, whatever the shifts that are taken', () => {
    const share = fc.double({ min: 0.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 13, maxLength: 13 }), (shares) => {
        const weights = Object.fromEntries(
          model.domains.map(({ id, weight }, at) => [id, weight * (shares[at] ?? 1)]),
        );
        const faults = refusedAt({ weights });
        const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
        const tooFar = model.domains.filter(({ id, weight }) => {
          const scaled = ((weights[id] ?? 0) / sum) * 100;
          return scaled > weight * 1.5 + 1e-9 || scaled < weight * 0.5 - 1e-9;
        });
        expect(faults).toEqual(tooFar.map(({ id }) => `weights.${id}`));
        if (faults.length === 0)
          expect(checkModel(extendModel(model, extension({ weights })))).toEqual([]);
      }),
    );
  });
});

describe('an extension is refused', () => {
  it.each<[string, Partial<ModelExtension>, string[]]>([
    [
      'where a weight moves by more than half',
      { weights: { AGT: 13.6, REV: 4.9 } },
      ['weights.AGT', 'weights.REV'],
    ],
    [
      'where scaling moves a weight by more than half',
      {
        weights: Object.fromEntries(
          model.domains.map(({ id, weight }) => [id, id === 'AGT' ? weight * 1.5 : weight * 0.6]),
        ),
      },
      ['weights.AGT'],
    ],
    ['for a domain that does not exist', { weights: { ABC: 5 } }, ['weights.ABC']],
    ['for another base', { base: 'ai-security-ownership@2' }, ['base']],
    ['where it changes nothing', { weights: undefined }, ['(file)']],
    ['where it takes an id of the model', { domains: [{ ...ownDomain, id: 'REV' }] }, ['(file)']],
    ['where it gives one id twice', { domains: [ownDomain, ownDomain] }, ['(file)']],
    [
      'for a handoff into the void',
      { domains: [{ ...ownDomain, handoffs: [{ to: 'XYZ' }] }] },
      ['domains[13].handoffs[0].to'],
    ],
    [
      'for an own criterion that a statement satisfies',
      { criteria: [{ ...ownCriterion, needsProof: false }] },
      ['criteria[14].needsProof'],
    ],
  ])('%s', (_name, more, places) => {
    expect(refusedAt(more)).toEqual(places);
  });

  it('is taken at exactly half', () => {
    expect(refusedAt({ weights: { AGT: 13.5 } })).toEqual([]);
    expect(refusedAt({ weights: { AGT: 4.5 } })).toEqual([]);
  });

  it('when read from outside, by its shape', () => {
    const parsed = parseModelExtension({ id: 'Acme', base: model.id, wieghts: {} }, model);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path).sort()).toEqual([
      'id',
      'reason',
      'wieghts',
    ]);
    const good = parseModelExtension(extension(), model);
    expect(good.ok && good.model.id).toBe('ai-security-ownership@1+acme.2');
    expect(parseModelExtension(extension({ base: 'x@1' }), model).ok).toBe(false);
  });
});

describe('the difference of two models', () => {
  it('is nothing between a model and itself', () => {
    expect(modelDifference(model, structuredClone(model))).toEqual({
      from: model.id,
      to: model.id,
      kind: 'none',
      changes: [],
    });
  });

  it('is wording where only names differ', () => {
    const renamed = {
      ...model,
      bands: ['Blind', ...model.bands.slice(1)] as unknown as typeof model.bands,
      domains: model.domains.map((domain) =>
        domain.id === 'REV' ? { ...domain, name: 'Review' } : domain,
      ),
    };
    expect(modelDifference(model, renamed)).toMatchObject({
      kind: 'patch',
      changes: [
        { path: 'bands.0', kind: 'changed', before: 'Unaware', after: 'Blind' },
        { path: 'domains.REV.name', kind: 'changed', before: 'Product review', after: 'Review' },
      ],
    });
  });

  it('moves results where numbers or references differ', () => {
    const shifted = extendModel(model, extension());
    const { kind, changes, to } = modelDifference(model, shifted);
    expect([kind, to]).toEqual(['minor', 'ai-security-ownership@1+acme.2']);
    expect(changes).toHaveLength(13);
    expect(changes[3]).toMatchObject({ path: 'domains.AGT.weight', before: 9 });
    const without = {
      ...model,
      domains: model.domains.map((domain) =>
        domain.id === 'REV' ? { ...domain, handoffs: domain.handoffs.slice(1) } : domain,
      ),
    };
    expect(modelDifference(model, without)).toMatchObject({
      kind: 'minor',
      changes: [{ path: 'domains.REV.handoffs.PLT', kind: 'removed', after: null }],
    });
    const later = {
      ...model,
      criteria: model.criteria.map((one) => (one.id === 'R1' ? { ...one, validDays: 90 } : one)),
    };
    expect(modelDifference(model, later)).toMatchObject({
      kind: 'minor',
      changes: [{ path: 'criteria.R1.validDays', before: 180, after: 90 }],
    });
  });

  it('breaks comparison where domains, criteria or their bands differ', () => {
    const wider = extendModel(
      model,
      extension({ weights: undefined, criteria: [ownCriterion], domains: [ownDomain] }),
    );
    const { kind, changes } = modelDifference(model, wider);
    expect(kind).toBe('major');
    expect(changes.filter((one) => one.kind === 'added').map(({ path }) => path)).toEqual([
      'domains.SUP',
      'criteria.X1',
    ]);
    const moved = {
      ...model,
      criteria: model.criteria.map((one) => (one.id === 'O5' ? { ...one, band: 4 as const } : one)),
    };
    expect(modelDifference(model, moved).kind).toBe('major');
    expect(
      modelDifference(wider, model).changes.filter((one) => one.kind === 'removed'),
    ).toHaveLength(2);
  });
});
