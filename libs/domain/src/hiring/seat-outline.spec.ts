import { assignment, daysAgo, fileOf } from '../facts/facts.fixture.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { model as plainModel } from '../model/model.fixture.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { assess } from '../scoring/assessment.js';
import { certain, hoursOf, quick, rules } from './hiring.fixture.js';
import type { HiringVerdict } from './hiring-result.js';
import { drawLoad } from './load-draws.js';
import { seatOutline, seatsFor } from './seat-outline.js';

/** The model with the deciders of the catalogue in the domains that the specs look at. */
const model: MaturityModel = {
  ...plainModel,
  domains: plainModel.domains.map((domain) => ({
    ...domain,
    decisions: domain.decisions.map((decision) => {
      if (domain.id === 'REV') return { ...decision, decider: 'product-security-lead' };
      if (domain.id === 'CHG') {
        return { ...decision, decider: 'product-owner', agree: ['product-security-lead'] };
      }
      return domain.id === 'AGT'
        ? { ...decision, decider: 'product-security-lead', agree: ['product-security-lead'] }
        : decision;
    }),
  })),
};

describe('the seat that a gap justifies', () => {
  const cluster = model.clusters[0]!;
  const seat = rules.seats.find(({ id }) => id === cluster.id)!;
  const load = drawLoad(
    certain([hoursOf('APP', 100), hoursOf('SDL', 40), hoursOf('DET', 300)]),
    's',
    60,
    quick.simulation,
  );
  const outline = (
    verdict: HiringVerdict,
    gap = { p10: 0.6, p50: 0.8, p90: 1.2 },
    file: Partial<OrganisationFile> = {},
  ) =>
    seatOutline(
      { assessment: assess(fileOf(file), model), rules, roleRules: undefined, load },
      cluster,
      seat,
      verdict,
      gap,
    );

  it.each([
    [0.49, 0],
    [0.5, 1],
    [1.49, 1],
    [1.5, 2],
    [2.5, 3],
    [-3, 0],
  ])('a P10 gap of %d carries %d seats', (p10, seats) => {
    expect(seatsFor({ p10, p50: 9, p90: 9 }, 0.5)).toBe(seats);
  });

  it('is permanent where it is hired, and none where it is borrowed', () => {
    expect(outline('hire').seats).toBe(1);
    expect(outline('hire', { p10: 1.6, p50: 2, p90: 3 }).seats).toBe(2);
    expect(outline('borrow').seats).toBe(0);
    expect(outline('borrow', { p10: -0.1, p50: 0.5, p90: 1 }).load).toEqual({
      p10: 0,
      p50: 0.5,
      p90: 1,
    });
  });

  it('weighs its own disciplines by their hours, the heaviest 1', () => {
    expect(outline('hire').disciplines).toEqual({ APP: 1, SDL: 0.4 });
  });

  it('decides what its roles decide and agrees to what they must agree to, with who does today', () => {
    const decided = outline('hire', undefined, {
      decisions: [
        { domain: 'REV', decision: 'pass', decider: ['b', 'a'], need: 4, held: 4 },
        { domain: 'REV', decision: 'pass', decider: 'a', need: 4, held: 4 },
        { domain: 'CHG', decision: 'approve', decider: 'x', agree: 'ciso', need: 4, held: 4 },
      ],
    });
    expect(decided.decides.map(({ domain, decision, today }) => [domain, decision, today])).toEqual(
      [
        ['REV', 'pass', ['a', 'b']],
        ['REV', 'condition', []],
        ['REV', 'block', []],
        ['AGT', 'grant', []],
        ['AGT', 'expand', []],
        ['AGT', 'revoke', []],
        ['AGT', 'kill', []],
      ],
    );
    expect(decided.vetoes.map(({ domain, decision, today }) => [domain, decision, today])).toEqual([
      ['CHG', 'approve', ['ciso']],
      ['CHG', 'emergency', []],
      ['CHG', 'rollback', []],
    ]);
    expect(decided.decides[0]?.name).toBe('pass');
  });

  it('takes the edges that cross its border, its artifacts and its recorded deputies', () => {
    const { handoffsIn, handoffsOut, artifacts, deputies, domains } = outline('hire', undefined, {
      assignments: [
        assignment('REV', 'psl', { deputy: 'dia' }),
        assignment('CHG', 'po', { deputy: 'ben' }),
        assignment('CHG', 'po', { deputy: 'dia' }),
        assignment('LOG', 'det', { deputy: 'eve' }),
      ],
    });
    expect(domains).toEqual(['REV', 'CHG']);
    expect(deputies).toEqual(['ben', 'dia']);
    expect(handoffsIn.map(({ from, to }) => `${from}→${to}`)).toEqual([
      'INT→REV',
      'MOD→CHG',
      'EVL→CHG',
      'INC→REV',
      'GOV→CHG',
    ]);
    expect(handoffsOut.map(({ from, to }) => `${from}→${to}`)).toEqual([
      'REV→PLT',
      'REV→LOG',
      'REV→EVL',
      'REV→RET',
      'CHG→LOG',
      'CHG→EVD',
    ]);
    expect(
      artifacts.map(({ domain, artifact, validDays }) => [domain, artifact, validDays]),
    ).toEqual([
      ['REV', 'threat-model', 180],
      ['REV', 'condition-tracker', 90],
      ['CHG', 'gate-log', 90],
      ['CHG', 'policy', 365],
    ]);
  });

  it('drops the edges of a domain that is not applicable', () => {
    const { handoffsOut } = outline('hire', undefined, {
      observations: ['R1', 'R2', 'E1', 'E2', 'E3'].map((criterion) => ({
        domain: 'INT',
        criterion,
        value: true,
        observedAt: daysAgo(10),
        grade: 'document' as const,
      })),
      notApplicable: [{ domain: 'RET', count: 0, observedAt: daysAgo(3), source: 'query' }],
    });
    expect(handoffsOut.map(({ to }) => to)).not.toContain('RET');
  });

  it('carries what the catalogue says of it, and no index without role rules', () => {
    expect(outline('hire')).toMatchObject({
      title: cluster.name,
      excludes: seat.excludes,
      proof90Days: seat.proof,
      reportsTo: seat.reportsTo,
      frankensteinIndex: null,
      frankensteinBelow: 45,
    });
  });
});
