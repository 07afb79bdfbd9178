import fc from 'fast-check';
import { differOrganisationFiles } from './difference.js';
import { entryKey, keyedRows } from './entry-key.js';
import { answers, assignment, daysAgo, fileOf, observe } from './facts.fixture.js';
import type { Decision } from './organisation-file.js';

const decision = (decider: string, held = 4): Decision => ({
  domain: 'REV',
  decision: 'block',
  decider,
  need: 4,
  held,
});

describe('keys', () => {
  it('are readable, and leave out what is not given', () => {
    expect(entryKey('decisions', decision('psl'))).toBe('REV · block');
    expect(
      entryKey('answers', { domain: 'INT', question: 'owner', respondent: 'r1', answer: 'a' }),
    ).toBe('INT · owner · r1');
  });
  it('are unique within a section and keep its order', () => {
    const rows = Array.from({ length: 12 }, (_, at) => decision(`role ${String(at)}`));
    const keyed = keyedRows('decisions', rows);
    expect(keyed.size).toBe(12);
    expect([...keyed.keys()].slice(1)).toEqual([...keyed.keys()].slice(1).sort());
  });
});

describe('differOrganisationFiles', () => {
  it('counts what is added, changed, removed and unchanged, per section, with examples', () => {
    const before = fileOf({
      profile: { agentsWrite: false, decisionsAffectPeople: false },
      assignments: [assignment('REV', 'psl'), assignment('INT', 'lead'), assignment('GOV', 'ciso')],
      decisions: [decision('psl'), decision('cto')],
    });
    const after = fileOf({
      asOf: '2026-12-31',
      profile: { agentsWrite: true, decisionsAffectPeople: false },
      assignments: [
        assignment('REV', 'psl', { holder: 'ana' }),
        assignment('INT', 'lead'),
        assignment('PLT', 'platform'),
      ],
      decisions: [decision('psl')],
    });
    expect(differOrganisationFiles(before, after)).toEqual([
      { section: 'organisation', added: 0, changed: 0, removed: 0, unchanged: 1, examples: [] },
      { section: 'model', added: 0, changed: 0, removed: 0, unchanged: 1, examples: [] },
      {
        section: 'asOf',
        added: 0,
        changed: 1,
        removed: 0,
        unchanged: 0,
        examples: [{ kind: 'changed', key: 'asOf', before: '2026-09-30', after: '2026-12-31' }],
      },
      {
        section: 'profile',
        added: 0,
        changed: 1,
        removed: 0,
        unchanged: 0,
        examples: [
          {
            kind: 'changed',
            key: 'profile',
            before: 'agentsWrite: false',
            after: 'agentsWrite: true',
          },
        ],
      },
      {
        section: 'assignments',
        added: 1,
        changed: 1,
        removed: 1,
        unchanged: 1,
        examples: [
          {
            kind: 'changed',
            key: 'REV · psl',
            before: 'holder: holder of psl',
            after: 'holder: ana',
          },
          {
            kind: 'added',
            key: 'PLT · platform',
            before: null,
            after: `holder: holder of platform; assignedBy: ceo; acceptedAt: ${daysAgo(30)}`,
          },
          {
            kind: 'removed',
            key: 'GOV · ciso',
            before: `holder: holder of ciso; assignedBy: ceo; acceptedAt: ${daysAgo(30)}`,
            after: null,
          },
        ],
      },
      {
        section: 'decisions',
        added: 0,
        changed: 0,
        removed: 1,
        unchanged: 1,
        examples: [
          {
            kind: 'removed',
            key: 'REV · block #000002',
            before: 'decider: cto; need: 4; held: 4',
            after: null,
          },
        ],
      },
    ]);
  });

  it('adds everything where there is no earlier file, and shows few examples', () => {
    const sections = differOrganisationFiles(
      null,
      fileOf({ answers: answers('REV', [['psl', 30]]) }),
      3,
    );
    const section = sections.find((row) => row.section === 'answers');
    expect(section).toMatchObject({ added: 30, changed: 0, removed: 0, unchanged: 0 });
    expect(section?.examples).toHaveLength(3);
  });

  it('finds nothing between a file and itself, whatever the order of its rows', () => {
    const rows = observe('REV', { R1: true, R2: false, O3: 0.5 });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (observations) =>
        differOrganisationFiles(fileOf({ observations: rows }), fileOf({ observations })).every(
          ({ added, changed, removed }) => added + changed + removed === 0,
        ),
      ),
    );
  });
});
