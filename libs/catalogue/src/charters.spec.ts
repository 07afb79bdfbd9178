import {
  analyseRole,
  charterAuthorityGap,
  charterConflicts,
  charterDrafts,
  charterFaults,
  charterPlan,
  type RoleCharter,
  withDomains,
} from '@rolewright/domain';
import { hiringRules, maturityModel as model, roleRules } from './index.js';

const rules = { model, seats: hiringRules.seats };
const all = Object.fromEntries(roleRules.disciplines.map(({ id }) => [id, 1]));
const splitOf = (disciplines: Record<string, number>, fteRequired: number | null = null) =>
  analyseRole({ title: 'Post', disciplines }, roleRules, { fteRequired }).split;
const everything = () => charterDrafts(splitOf(all, 6), rules);
const named = (title: string): RoleCharter => {
  const charter = everything().charters.find((one) => one.title === title);
  if (!charter) throw new Error(`no charter ${title}`);
  return charter;
};

describe('the charters of a post that asks for everything', () => {
  it('are six roles that share out all thirteen domains, each to one of them', () => {
    const { charters, duties } = everything();
    expect(charters).toHaveLength(6);
    expect(duties).toEqual([]);
    expect(charters.flatMap(({ domains }) => domains).sort()).toEqual(
      model.domains.map(({ id }) => id).sort(),
    );
  });

  it('never let two roles decide the same', () => {
    expect(charterConflicts(everything().charters)).toEqual([]);
  });

  it('have no fault of their own', () => {
    for (const charter of everything().charters) expect(charterFaults(charter, model)).toEqual([]);
  });

  it('give the platform role what its domains decide, hand over and prove', () => {
    const platform = named('Platform control');
    expect(platform.domains).toEqual(['AGT', 'PLT']);
    expect(platform.decisions).toContainEqual({
      domain: 'AGT',
      decision: 'grant',
      right: 'decide',
    });
    // Within its own domains nothing is handed over to anyone.
    expect(platform.handoffs).not.toContainEqual({ from: 'AGT', to: 'PLT' });
    expect(platform.handoffs).toContainEqual({ from: 'REV', to: 'PLT' });
    expect(platform.handoffs).toContainEqual({ from: 'AGT', to: 'LOG' });
    expect(platform.evidence.map(({ domain }) => domain)).toEqual(
      expect.arrayContaining(['AGT', 'PLT']),
    );
    expect(platform.excludes.length).toBeGreaterThan(0);
    expect(platform.purpose).toBe(
      'Answers for Agent permissions and Platform controls, so that nobody has to ask whose it is.',
    );
  });

  it('let security stop a change within its ground, where the product decides', () => {
    expect(named('Product review').decisions).toContainEqual({
      domain: 'CHG',
      decision: 'approve',
      right: 'agree',
    });
  });
});

describe('a split with duties under half a post', () => {
  it('returns them with their domains, and writes no charter for them', () => {
    const { charters, duties } = charterDrafts(
      splitOf({ APP: 1, CLD: 0.7, MLK: 0.6, GOV: 0.5, RED: 0.5, DET: 0.5 }),
      rules,
    );
    expect(charters).toHaveLength(1);
    expect(duties.map(({ disciplines }) => disciplines.join())).toEqual(
      expect.arrayContaining(['CLD', 'GOV', 'DET']),
    );
    const governance = duties.find(({ disciplines }) => disciplines.includes('GOV'));
    expect(governance).toMatchObject({
      returnTo: 'GRC',
      domains: ['INT', 'HUM', 'GOV'].sort(byModel),
    });
  });

  it('gives a cluster to the part that carries most of it', () => {
    const part = (role: string, disciplines: string[]) => ({
      role,
      disciplines,
      returnTo: null,
      fte: 1,
      seats: 1,
    });
    const { charters } = charterDrafts(
      [part('One', ['RED', 'MLK', 'PRD']), part('Two', ['APP', 'SDL'])],
      rules,
    );
    expect(charters.map(({ domains }) => domains)).toEqual([['EVL'], ['REV', 'CHG']]);
    // As many on either side: the earlier part.
    const even = charterDrafts([part('One', ['RED']), part('Two', ['MLK'])], rules).charters;
    expect(even.map(({ domains }) => domains)).toEqual([['EVL'], []]);
    expect(even[1]?.purpose).toMatch(/owns no domain/);
  });

  it('tells two roles of one name apart', () => {
    const part = { role: 'Monitoring', disciplines: ['DET'], returnTo: null, fte: 1, seats: 1 };
    expect(charterDrafts([part, { ...part }], rules).charters.map(({ title }) => title)).toEqual([
      'Monitoring',
      'Monitoring 2',
    ]);
  });
});

const byModel = (a: string, b: string) =>
  model.domains.findIndex(({ id }) => id === a) - model.domains.findIndex(({ id }) => id === b);

describe('changing the domains of a charter', () => {
  it('brings what the new one decides, and drops what the old one did', () => {
    const monitoring = named('Monitoring');
    const moved = withDomains(monitoring, ['LOG', 'EVL'], rules);
    expect(moved.domains).toEqual(['EVL', 'LOG']);
    expect(moved.decisions.some(({ domain }) => domain === 'INC')).toBe(false);
    expect(moved.decisions.some(({ domain }) => domain === 'EVL')).toBe(true);
    expect(moved.evidence.some(({ domain }) => domain === 'INC')).toBe(false);
    expect(charterFaults(moved, model)).toEqual([]);
  });

  it('keeps a right that a person has changed', () => {
    const platform = named('Platform control');
    const changed = {
      ...platform,
      decisions: platform.decisions.map((row) => ({ ...row, right: 'recommend' as const })),
    };
    const same = withDomains(changed, platform.domains, rules);
    expect(same).toEqual(changed);
  });
});

describe('the authority that a charter gives', () => {
  it('is whole where each decision is decided or may be stopped', () => {
    const platform = named('Platform control');
    const total = model.domains
      .filter(({ id }) => platform.domains.includes(id))
      .flatMap(({ decisions }) => decisions).length;
    const held = platform.decisions.filter(({ right }) => right !== 'recommend').length;
    expect(charterAuthorityGap(platform, model)).toBeCloseTo(1 - held / total);
    const none = { ...platform, decisions: [] };
    expect(charterAuthorityGap(none, model)).toBe(1);
    const recommending = {
      ...platform,
      decisions: platform.decisions.map((row) => ({ ...row, right: 'recommend' as const })),
    };
    expect(charterAuthorityGap(recommending, model)).toBe(1);
    expect(charterAuthorityGap({ ...platform, domains: [] }, model)).toBeNull();
  });
});

describe('faults of a charter', () => {
  it('are named with their place', () => {
    const faults = charterFaults(
      {
        title: ' ',
        purpose: '',
        disciplines: ['APP', 'XXX'],
        domains: ['AGT', 'YYY'],
        decisions: [
          { domain: 'AGT', decision: 'grant', right: 'decide' },
          { domain: 'AGT', decision: 'grant', right: 'agree' },
          { domain: 'AGT', decision: 'dance', right: 'decide' },
        ],
        excludes: [],
        handoffs: [{ from: 'GOV', to: 'AGT' }],
        evidence: [{ domain: 'AGT', artifact: 'song' }],
        reportsTo: null,
      },
      model,
    );
    expect(faults.map(({ path }) => path)).toEqual([
      'title',
      'disciplines.1',
      'domains.1',
      'decisions.1',
      'decisions.2',
      'handoffs.0',
      'evidence.0',
    ]);
    for (const { message, mend } of faults) expect(message && mend).toBeTruthy();
  });

  it('two deciders of one decision are a conflict of both', () => {
    const one = named('Platform control');
    expect(charterConflicts([one, { ...one, title: 'Another' }])[0]).toMatchObject({
      deciders: ['Platform control', 'Another'],
    });
  });
});

const nameOf = (code: string) => roleRules.disciplines.find(({ id }) => id === code)?.name ?? code;

describe('the plan out of a split', () => {
  const { charters, duties } = charterDrafts(
    splitOf({ APP: 1, CLD: 0.7, MLK: 0.6, GOV: 0.5, RED: 0.5, DET: 0.5 }),
    rules,
  );
  const moves = charterPlan(charters, duties, model, nameOf);

  it('decides before it defines, defines before it connects, and proves last', () => {
    const order = ['decide', 'define', 'connect', 'prove'];
    const places = moves.map(({ kind }) => order.indexOf(kind));
    expect(places).toEqual([...places].sort());
    expect(new Set(places).size).toBe(4);
  });

  it('gives each duty back by name before anything else, and asks for no post', () => {
    expect(moves.slice(0, duties.length).map(({ title }) => title)).toContain(
      'Give Detection engineering back to Detection',
    );
    const detection = moves.find(({ title }) => title.startsWith('Give Detection'));
    expect(detection?.criteria).toEqual([
      { domain: 'LOG', criterion: 'E1' },
      { domain: 'INC', criterion: 'E1' },
    ]);
    expect(moves.map(({ title, text }) => title + text).join()).not.toMatch(/hire|recruit/i);
  });

  it('aims at criteria of the model alone, and says who', () => {
    const known = new Set(model.criteria.map(({ id }) => id));
    for (const { criteria, ownerRole, text } of moves) {
      expect(criteria.every(({ criterion }) => known.has(criterion))).toBe(true);
      expect(ownerRole).toBeTruthy();
      expect(text).not.toMatch(/undefined| {2}/);
    }
  });

  it('of a role without a domain is its agreement alone', () => {
    const bare = { ...named('Monitoring'), domains: [], handoffs: [], evidence: [], excludes: [] };
    expect(charterPlan([bare], [], model, nameOf)).toEqual([
      expect.objectContaining({ kind: 'define', criteria: [] }),
    ]);
    expect(
      charterPlan(
        [],
        [{ disciplines: ['APP'], returnTo: 'Product security', domains: [] }],
        model,
        nameOf,
      ),
    ).toEqual([
      expect.objectContaining({ kind: 'decide', criteria: [], ownerRole: 'Product security' }),
    ]);
  });
});
