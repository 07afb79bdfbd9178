import fc from 'fast-check';
import { assignment, fileOf } from '../facts/facts.fixture.js';
import { model } from '../model/model.fixture.js';
import { parseScenario } from './parse-scenario.js';
import { scenarioJsonSchema } from './scenario-schema.js';

const faultsOf = (raw: unknown, file = fileOf()) => {
  const parsed = parseScenario(raw, model, file);
  return parsed.ok ? [] : parsed.faults;
};
const paths = (raw: unknown) => faultsOf(raw).map(({ path }) => path);

describe('a scenario read', () => {
  it('takes every part, and gives it back as written', () => {
    const scenario = {
      title: 'Settle agents',
      remove: { assignments: [{ role: 'psl' }] },
      replace: {},
      add: {
        workRecords: [{ domain: 'AGT', person: 'ana', performedAt: '2026-09-01', kind: 'grant' }],
      },
      settle: [{ domain: 'AGT', decision: 'grant', decider: 'platform' }],
      observations: [{ domain: 'AGT', criterion: 'O1', value: 0.5 }],
      profile: { agentsWrite: true, decisionsAffectPeople: false },
      available: { evaluation: 1 },
      hires: [{ cluster: 'evaluation', fte: 0.5 }],
    };
    const file = fileOf({ assignments: [assignment('REV', 'psl')] });
    expect(parseScenario(scenario, model, file)).toEqual({ ok: true, scenario });
    expect(parseScenario({}, model)).toEqual({ ok: true, scenario: {} });
  });

  it('names all faults at once, each with its place and its mend', () => {
    const faults = faultsOf({
      hire: [],
      add: { decisions: [{ domain: 'REV', decision: 'block', need: 9, held: 1 }], metric: [] },
      replace: { handoffs: [{ from: 'REV', to: 'REV' }] },
      remove: { assignments: [{ domain: 'REVV' }] },
      settle: [{ domain: 'REV', decision: 'blok', decider: 'psl' }],
      observations: [{ domain: 'REV', criterion: 'X9', value: 2 }],
      hires: [{ cluster: 'evaluation', fte: 0 }],
    });
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'add.decisions[0].need',
      'add.metric',
      'hire',
      'hires[0].fte',
      'observations[0].criterion',
      'observations[0].value',
      'remove.assignments[0].domain',
      'replace.handoffs[0].to',
      'settle[0].decision',
    ]);
    expect(faults.every(({ message, mend }) => message.length > 10 && mend.length > 10)).toBe(true);
    expect(faults.find(({ path }) => path === 'hire')?.mend).toMatch(/^Write "hires"/);
    expect(faults.find(({ path }) => path === 'add.metric')?.mend).toMatch(/^Write "metrics"/);
    expect(faults.find(({ path }) => path === 'settle[0].decision')?.mend).toMatch(/"block"/);
  });

  it('is refused where it is no group of fields', () => {
    for (const raw of [null, 'text', 3, [], undefined]) expect(paths(raw)).toEqual(['(file)']);
    expect(paths({ add: [] })).toEqual(['add']);
    expect(paths({ settle: {} })).toEqual(['settle']);
    expect(paths({ observations: 'none' })).toEqual(['observations']);
  });

  it('is held against the file only where one is given', () => {
    const raw = { remove: { assignments: [{ role: 'psl' }] } };
    expect(parseScenario(raw, model).ok).toBe(true);
    expect(paths(raw)).toEqual(['remove.assignments[0]']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(
          fc.constantFrom('add', 'remove', 'settle', 'hires', 'observations'),
          fc.anything(),
        ),
        (any, groups) => {
          for (const raw of [any, groups]) {
            const parsed = parseScenario(raw, model, fileOf());
            expect(parsed.ok || parsed.faults.length > 0).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the published schema', () => {
  interface Node {
    properties: Record<string, Node>;
    items: Node;
    required?: string[];
    description?: string;
    minProperties?: number;
    additionalProperties?: boolean;
  }
  const schema = scenarioJsonSchema(model) as Node;

  it('describes every part', () => {
    expect(Object.keys(schema.properties)).toEqual([
      'title',
      'remove',
      'replace',
      'add',
      'settle',
      'observations',
      'profile',
      'workload',
      'available',
      'hires',
    ]);
    expect(schema.additionalProperties).toBe(false);
    const described = Object.entries(schema.properties).filter(([, node]) => !node.description);
    expect(described.map(([name]) => name)).toEqual([]);
  });

  it('asks of an observation only what has no default, and of rows to remove any field', () => {
    expect(schema.properties['observations']?.items.required).toEqual([
      'domain',
      'criterion',
      'value',
    ]);
    const removed = schema.properties['remove']?.properties['assignments']?.items;
    expect(removed?.required).toBeUndefined();
    expect(removed?.minProperties).toBe(1);
    expect(schema.properties['add']?.properties['assignments']?.items.required).toEqual([
      'domain',
      'role',
      'holder',
      'assignedBy',
      'acceptedAt',
    ]);
  });
});
