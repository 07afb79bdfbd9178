import fc from 'fast-check';
import { anyFile } from '../../facts/arbitrary-file.fixture.js';
import { canonicalJson } from '../../facts/canonical-json.js';
import {
  answers,
  assignment,
  atLevel,
  daysAgo,
  domainIds,
  fileOf,
  fileWith,
  observe,
  standing,
} from '../../facts/facts.fixture.js';
import { rowSections, type OrganisationFile } from '../../facts/organisation-file.js';
import { model } from '../../model/model.fixture.js';
import { score } from '../score.js';
import type { ExplainNode } from './explain-node.js';
import { explain } from './explain.js';

const everyNode = (root: ExplainNode): ExplainNode[] => [root, ...root.children.flatMap(everyNode)];
const treeOf = (file: OrganisationFile) => {
  const nodes = new Map(everyNode(explain(file, model)).map((each) => [each.id, each]));
  return (id: string): ExplainNode => {
    const found = nodes.get(id);
    if (!found) throw new Error(`${id} is not in ${[...nodes.keys()].join(' ')}`);
    return found;
  };
};
const everywhere = (level: number, progress = 0) =>
  Object.fromEntries(domainIds.map((id) => [id, standing(level, progress)]));

/** domain.md §2.3, "Overall example". */
const overall = fileWith(
  {
    ...everywhere(2, 0.4),
    INT: standing(3, 0.5),
    REV: standing(3, 0.25),
    CHG: standing(2, 0.6),
    AGT: { R2: true },
    PLT: standing(3, 0.25),
    MOD: standing(2, 0.2),
    LOG: standing(3, 0.5),
    INC: standing(2, 0.6),
    EVD: standing(2, 0.8),
    GOV: standing(2, 0.6),
  },
  { profile: { agentsWrite: true, decisionsAffectPeople: false } },
);

describe('the overall example of domain.md §2.3, from the band to the fact', () => {
  const at = treeOf(overall);

  it('begins with the band, its day, what holds it and how sure it is', () => {
    const root = at('result');
    expect(root).toMatchObject({
      kind: 'result',
      title: 'Alder as of 2026-09-30',
      value: 'Reactive',
      state: null,
    });
    expect(root.text).toMatch(
      /^Held at Reactive: Agent permissions \(AGT\) is critical .* Index 49, confidence low \(0\.\d+\)\.$/,
    );
    expect(root.children.map(({ id }) => id)).toEqual([
      'band',
      'index',
      'mean',
      'interval',
      'confidence',
    ]);
  });

  it('shows what each rule allows, and that AGT alone binds', () => {
    expect(at('band')).toMatchObject({
      kind: 'rule',
      value: 'Reactive',
      text: 'Reactive: the lowest of what the rules allow.',
    });
    expect(at('band/level')).toMatchObject({
      value: 1,
      text: 'B = min(B1, B2, B3) = min(2, 2, 1) = 1.',
    });
    expect(at('band/mean')).toMatchObject({
      value: 'Emerging',
      state: 'holds',
      text: 'B1 = floor(M / 25) = floor(65.35 / 25) = 2; Operational starts at 75.',
      children: [],
    });
    expect(at('band/breadth')).toMatchObject({
      value: 'Emerging',
      state: 'holds',
      text: 'B2 = 2, the highest band that at least 75 % of the weight has reached: Reactive 91 of 100 (91 %), Emerging 91 of 100 (91 %), Operational 34 of 100 (34 %), Governed 0 of 100 (0 %).',
    });
    expect(at('band/critical-domain')).toMatchObject({
      value: 'Reactive',
      state: 'fails',
      text: 'B3 = min(4, 1 + 0) = 1: of the critical domains INT, REV, AGT, INC and GOV, the weakest (AGT) stands at Unaware.',
    });
    expect(at('band/critical-domain').children.map(({ id }) => id)).toEqual([
      'band/critical-domain/AGT',
    ]);
    expect(at('band/governed-rule')).toMatchObject({ value: 'Operational', state: 'holds' });
    expect(at('band/governed-rule').text).toMatch(
      /^Governed asks every critical domain to be Governed and every other at least Operational; not so INT, REV, CHG, AGT, .* and GOV\.$/,
    );
  });

  it('goes on to the criterion that is missing', () => {
    expect(at('band/critical-domain/AGT')).toMatchObject({
      kind: 'domain',
      title: 'Agent permissions (AGT)',
      text: 'Unaware: Reactive lacks R1.',
      value: 12.5,
    });
    expect(at('band/critical-domain/AGT/R1')).toEqual({
      id: 'band/critical-domain/AGT/R1',
      kind: 'criterion',
      title: 'AGT R1',
      text: 'Nothing is recorded about this.',
      value: null,
      state: 'unknown',
      facts: [],
      children: [],
    });
    expect(at('band/critical-domain/AGT').children).toHaveLength(1);
  });

  it('makes the mean and the index', () => {
    expect(at('index')).toMatchObject({
      value: 49,
      text: 'I = min(M, 25 × (B + 1) − 1) = min(65.35, 49) = 49.',
    });
    expect(at('mean')).toMatchObject({
      kind: 'measure',
      text: 'M = Σ w·S / Σ w = 6535 / 100 = 65.35.',
    });
    expect(at('mean').children.map(({ id }) => id)).toEqual(domainIds.map((id) => `mean/${id}`));
    expect(at('mean/INT')).toMatchObject({
      title: 'Intake and inventory (INT)',
      value: 87.5,
      text: 'S = 25 × (L + p) = 25 × (3 + 0.5) = 87.5; w × S = 8 × 87.5 = 700.',
      facts: [],
    });
    expect(at('mean/INT/level')).toMatchObject({
      value: 3,
      text: 'L = 3. Every criterion up to Operational holds; Governed lacks G3 and G4.',
    });
    expect(at('mean/INT/progress')).toMatchObject({
      value: 0.5,
      text: 'p = (G1 1 + G2 1 + G3 0 + G4 0) / 4 = 0.5, at most 0.95; shown with a plus.',
    });
    expect(at('mean/MOD/progress').text).toBe(
      'p = (O1 1 + O2 0 + O3 0 + O4 0 + O5 0) / 5 = 0.2, at most 0.95.',
    );
    expect(at('mean/AGT/level').text).toBe('L = 0. No band is complete; Reactive lacks R1.');
  });

  it('ends at the single fact', () => {
    const criterion = at('mean/INT/R1');
    const row = overall.observations?.findIndex(
      (each) => each.domain === 'INT' && each.criterion === 'R1',
    );
    const text = 'INT R1 was seen to hold on 2026-09-20, and counts until 2027-03-19 (document).';
    expect(criterion).toMatchObject({
      kind: 'criterion',
      value: 1,
      state: 'holds',
      facts: [{ section: 'observations', row, text }],
    });
    expect(criterion.children).toEqual([
      {
        id: `mean/INT/R1/observations.${String(row)}`,
        kind: 'fact',
        title: `observations, row ${String((row ?? 0) + 1)}`,
        text,
        value: null,
        state: null,
        facts: [{ section: 'observations', row, text }],
        children: [],
      },
    ]);
  });

  it('shows how far the band could rise', () => {
    expect(at('interval')).toMatchObject({
      value: 'Reactive to Emerging',
      text: 'From Reactive to Emerging, by what is still unknown.',
    });
    expect(at('interval/low').value).toBe('Reactive');
    // AGT at 100 instead of 12.5 adds 9 × 87.5 to the sum of 6535.
    expect(at('interval/high')).toMatchObject({
      value: 'Emerging',
      text: 'Were every unknown criterion true: M = 73.225, B = min(2, 2, 3), Emerging.',
    });
    expect(at('interval/high/AGT')).toMatchObject({ value: 100 });
    expect(at('interval/high/AGT').text).toMatch(
      /^Unknown: R1, E1, .* and G4; at best Governed\.$/,
    );
  });
});

describe('confidence, part by part', () => {
  const file = fileOf({
    observations: [
      ...observe('INT', { R1: true, R2: true }, { grade: 'system' }),
      ...observe('REV', { R2: true }, { grade: 'statement', observedAt: daysAgo(181) }),
    ],
    answers: answers('LOG', [
      ['detection-lead', 3],
      ['platform', 1],
      ['DONT_KNOW', 1],
    ]),
    assignments: [assignment('LOG', 'detection-lead')],
  });
  const at = treeOf(file);
  const { confidence } = score(file, model);

  it('multiplies the four parts', () => {
    expect(at('confidence').value).toBe(confidence.value);
    expect(at('confidence').text).toMatch(
      /^Low: \(0\.0\d+ × 0\.4 × 0\.\d+ × 0\.\d+\)\^\(1\/4\) = 0\.\d+\.$/,
    );
    expect(at('confidence/label')).toMatchObject({
      value: 'low',
      text: 'High from 0.75, medium from 0.5, otherwise low; low wherever agreement is not known.',
    });
  });

  it('counts known, fresh and graded criteria by weight', () => {
    // INT 2 of 14, REV 1, LOG E1 and E2 from its registers.
    const known = (8 * 2 + 10 * 1 + 8 * 2) / 14;
    expect(at('confidence/coverage').text).toBe(
      'The weight of known criteria of all weight: 3 / 100 = 0.03.',
    );
    expect(at('confidence/coverage').value).toBeCloseTo(known / 100, 12);
    expect(at('confidence/coverage/REV')).toMatchObject({
      value: 10 / 14,
      text: 'w × 1 / 14 = 10 × 1 / 14.',
    });
    expect(at('confidence/freshness/REV').value).toBe(0);
    expect(at('confidence/freshness').text).toBe(
      'Of the known weight, what was seen within 180 days: 2.2857 / 3 = 0.7619.',
    );
    expect(at('confidence/grade/INT').value).toBeCloseTo((8 * 2) / 14, 12);
    expect(at('confidence/grade/REV').value).toBeCloseTo((10 * 0.4) / 14, 12);
    expect(at('confidence/grade').text).toMatch(
      /^How well the known weight is attested: 2\.2\d+ \/ 3 = 0\.7\d+\.$/,
    );
  });

  it('shows agreement by counts, never by respondent', () => {
    expect(at('confidence/agreement')).toMatchObject({
      value: confidence.agreement,
      text: 'The mean over the domains with at least 3 answers: (0.4) / 1 = 0.4.',
    });
    const log = at('confidence/agreement/LOG');
    expect(log.text).toBe('A = P × K = 0.5 × 0.8 = 0.4.');
    expect(log.facts).toEqual([
      {
        section: 'answers',
        row: 0,
        text: 'Asked who owns LOG, 5 respondents from 2 functions answered, the last on 2026-09-10: detection-lead 3, platform 1, nobody named 1; of them in Product security 3 (statement).',
      },
    ]);
    expect(log.children.map(({ kind }) => kind)).toEqual(['fact']);
    expect(JSON.stringify(explain(file, model))).not.toContain('respondent 1');
  });

  it('says that nobody was asked, and that nothing is known', () => {
    const empty = treeOf(fileOf());
    expect(empty('confidence').text).toBe(
      'Low, since too few people were asked; the value is (0 × 0 × 0)^(1/3) = 0.',
    );
    expect(empty('confidence/agreement')).toMatchObject({
      value: null,
      text: 'No domain has the 3 answers that it takes; left out.',
      children: [],
    });
    expect(empty('confidence/freshness').text).toBe(
      'Of the known weight, what was seen within 180 days: nothing is known, so 0.',
    );
    expect(empty('confidence/coverage').children).toHaveLength(13);
  });
});

describe('what is not applicable', () => {
  const claim = { domain: 'RET', count: 0, observedAt: daysAgo(3), source: 'inventory query 7' };
  const text = 'The inventory counted 0 for RET on 2026-09-27 (inventory query 7).';

  it('stands in the tree, but in no sum', () => {
    const at = treeOf(fileWith({ INT: atLevel(2) }, { notApplicable: [claim] }));
    expect(at('mean/RET')).toMatchObject({
      text: 'Not applicable, and left out of every sum. S = 25 × (L + p) = 25 × (0 + 0) = 0.',
      facts: [{ section: 'notApplicable', row: 0, text }],
    });
    expect(at('mean/RET/not-applicable')).toMatchObject({
      value: 'accepted',
      state: 'holds',
      text: 'The zero count is accepted.',
      children: [{ kind: 'fact', text }],
    });
    expect(at('mean').text).toBe('M = Σ w·S / Σ w = 400 / 92 = 4.3478.');
    expect(at('confidence/coverage').children.map(({ id }) => id)).not.toContain(
      'confidence/coverage/RET',
    );
    expect(at('interval/high').children.map(({ id }) => id)).not.toContain('interval/high/RET');
    expect(at('band/mean').children.map(({ id }) => id)).not.toContain('band/mean/RET');
  });

  it('says why a claim was refused', () => {
    const at = treeOf(fileOf({ notApplicable: [claim] }));
    expect(at('mean/RET/not-applicable')).toMatchObject({
      value: 'refused',
      state: 'fails',
      text: 'Refused: INT stands at Unaware; a count proves absence only from Emerging on.',
      facts: [{ section: 'notApplicable', row: 0 }],
    });
    expect(at('mean/RET').text).toBe('S = 25 × (L + p) = 25 × (0 + 0) = 0; w × S = 8 × 0 = 0.');
    expect(at('mean/RET').facts).toHaveLength(1);
  });
});

describe('bands at their edges', () => {
  it('at the top: nothing binds and nothing is missing', () => {
    const at = treeOf(fileWith(everywhere(4)));
    expect(at('result').value).toBe('Governed');
    expect(at('band/mean')).toMatchObject({
      state: 'holds',
      value: 'Governed',
      text: 'B1 = 4: the mean is 100.',
      children: [],
    });
    expect(at('band/governed-rule')).toMatchObject({
      value: 'Governed',
      text: 'Governed asks every critical domain to be Governed and every other at least Operational; all are.',
    });
    expect(at('index').text).toBe('At the top band I = M = 100.');
    expect(at('mean/INT').text).toBe('S = 100 at the top band; w × S = 8 × 100 = 800.');
    expect(at('mean/INT/level').text).toBe('L = 4: every criterion up to Governed holds.');
    expect(at('mean/INT/progress')).toMatchObject({
      value: 0,
      text: 'There is no further band, so p = 0.',
    });
    expect(at('interval')).toMatchObject({
      value: 'Governed',
      text: 'Governed, whatever is still unknown.',
    });
    expect(at('interval/high').children).toEqual([]);
  });

  it('held by the mean: every domain below the next band, with what it lacks', () => {
    const at = treeOf(
      fileWith({
        ...everywhere(1, 0),
        INT: standing(2, 0),
        REV: standing(2, 0),
        INC: standing(2, 0),
        GOV: standing(2, 0),
      }),
    );
    expect(at('band/mean').state).toBe('fails');
    const held = at('band/mean').children;
    expect(held.map(({ id }) => id)).toEqual(
      domainIds
        .filter((id) => !['INT', 'REV', 'INC', 'GOV'].includes(id))
        .map((id) => `band/mean/${id}`),
    );
    expect(held[0]?.text).toBe('Reactive: Emerging lacks E1, E2 and E3.');
    expect(at('band/breadth').state).toBe('fails');
    expect(at('band/breadth').children.map(({ id }) => id.replace('breadth', 'mean'))).toEqual(
      held.map(({ id }) => id),
    );
    expect(at('band/critical-domain')).toMatchObject({ state: 'holds', children: [] });
  });

  it('several weakest critical domains stand together', () => {
    const at = treeOf(fileWith({ ...everywhere(4), REV: standing(3, 0.5), GOV: standing(3, 0.5) }));
    expect(at('band/critical-domain').text).toBe(
      'B3 = min(4, 1 + 3) = 4: of the critical domains INT, REV, INC and GOV, the weakest (REV and GOV) stand at Operational.',
    );
    expect(at('band/level')).toMatchObject({ value: 3 });
  });

  it('the rule for the top band speaks where all others allow it', () => {
    const values = { ...everywhere(4), EVL: atLevel(2) };
    const lenient = {
      ...model,
      scoring: { ...model.scoring, breadthShare: 0.5 },
      domains: model.domains.map((each) => (each.id === 'EVL' ? { ...each, weight: 1e-12 } : each)),
    };
    const root = explain(fileWith(values), lenient);
    const nodes = everyNode(root);
    expect(nodes.find(({ id }) => id === 'band/level')).toMatchObject({
      value: 3,
      text: 'B = min(B1, B2, B3) = min(4, 4, 4) = 4, and the rule for the top band leaves 3.',
    });
    expect(nodes.find(({ id }) => id === 'band/governed-rule')).toMatchObject({
      state: 'fails',
      text: 'Governed asks every critical domain to be Governed and every other at least Operational; not so EVL.',
      children: [{ id: 'band/governed-rule/EVL' }],
    });
  });
});

describe('whatever the file', () => {
  it('every number of the score stands in the tree, every path is unique, and every fact is a row', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const result = score(file, model);
        const nodes = everyNode(explain(file, model));
        const byId = new Map(nodes.map((each) => [each.id, each]));
        expect(byId.size).toBe(nodes.length);
        const valueAt = (id: string) => byId.get(id)?.value;
        expect(valueAt('result')).toBe(result.band);
        expect(valueAt('band/level')).toBe(result.level);
        expect(valueAt('index')).toBe(result.index);
        expect(valueAt('mean')).toBe(result.mean);
        expect(valueAt('interval/low')).toBe(result.interval.low);
        expect(valueAt('interval/high')).toBe(result.interval.high);
        expect(valueAt('confidence')).toBe(result.confidence.value);
        expect(valueAt('confidence/label')).toBe(result.confidence.label);
        for (const part of ['coverage', 'agreement', 'freshness', 'grade'] as const)
          expect(valueAt(`confidence/${part}`)).toBe(result.confidence[part]);
        for (const domain of result.domains) {
          expect(valueAt(`mean/${domain.id}`)).toBe(domain.score);
          expect(valueAt(`mean/${domain.id}/level`)).toBe(domain.level);
          expect(valueAt(`mean/${domain.id}/progress`)).toBe(domain.progress);
          for (const state of ['holds', 'fails', 'unknown'] as const)
            for (const criterion of domain[state])
              expect(byId.get(`mean/${domain.id}/${criterion}`)?.state).toBe(state);
        }
        const bound = nodes.filter(
          ({ id, state }) => /^band\/[^/]+$/.test(id) && state === 'fails',
        );
        expect(bound.map(({ id }) => id.slice(5))).toEqual(result.binding);
        for (const { text, facts } of nodes) {
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
          for (const { section, row } of facts) {
            expect(rowSections).toContain(section);
            expect(file[section]?.[row]).toBeDefined();
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the sums below a measure make it', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const at = treeOf(file);
        const sum = (id: string) =>
          at(id).children.reduce((total, { value }) => total + Number(value), 0);
        const known = sum('confidence/coverage');
        const weight = score(file, model).domains.reduce(
          (total, { notApplicable }, n) =>
            total + (notApplicable ? 0 : (model.domains[n]?.weight ?? 0)),
          0,
        );
        expect(known / weight).toBeCloseTo(Number(at('confidence/coverage').value), 12);
        if (known > 0) {
          expect(sum('confidence/freshness') / known).toBeCloseTo(
            Number(at('confidence/freshness').value),
            12,
          );
          expect(sum('confidence/grade') / known).toBeCloseTo(
            Number(at('confidence/grade').value),
            12,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same each time, in bytes', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(canonicalJson(explain(structuredClone(file), model))).toBe(
          canonicalJson(explain(file, model)),
        );
      }),
      { numRuns: 10 },
    );
  });
});
