import { readFileSync } from 'node:fs';
import { analyseOwnership, parseOrganisationFile, score } from '@rolewright/domain';
import type { OrganisationFile, OwnershipResult, ScoreResult } from '@rolewright/domain';
import { parse } from 'yaml';
import { demonstrations } from '../../generated/demonstrations.js';
import { maturityModel } from '../../generated/model.js';
import { packageRoot } from '../read-content.js';
import { practiceAt } from './practice.js';
import { stories } from './stories/index.js';
import { quarters } from './story.js';
import type { Quarter } from './story.js';

interface Scored {
  file: OrganisationFile;
  result: ScoreResult;
  ownership: OwnershipResult;
}

function read(slug: string, quarter: string): Scored {
  const path = `${packageRoot}demonstration/${slug}/${quarter}.yaml`;
  const parsed = parseOrganisationFile(parse(readFileSync(path, 'utf8')), maturityModel);
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.faults)}`);
  const { file } = parsed;
  return {
    file,
    result: score(file, maturityModel),
    ownership: analyseOwnership(file, maturityModel),
  };
}

const all = new Map(
  demonstrations.map(({ slug }) => [
    slug,
    new Map(quarters.map((quarter) => [quarter, read(slug, quarter)])),
  ]),
);

function at(slug: string, quarter: Quarter): Scored {
  const scored = all.get(slug)?.get(quarter);
  if (!scored) throw new Error(`${slug} ${quarter} is missing`);
  return scored;
}

const tell = (slug: string) =>
  quarters.map((quarter) => {
    const { band, index } = at(slug, quarter).result;
    return `${band} ${index.toFixed(0)}`;
  });
const flagsOf = ({ ownership }: Scored, domain: string) =>
  ownership.domains.find(({ id }) => id === domain)?.flags ?? [];
const levelOf = ({ result }: Scored, domain: string) =>
  result.domains.find(({ id }) => id === domain)?.level;

describe('band and index of each quarter', () => {
  it.each<[string, string[]]>([
    [
      'alderway-bank',
      [
        'Reactive 31',
        'Reactive 40',
        'Emerging 50',
        'Emerging 57',
        'Emerging 61',
        'Reactive 41',
        'Reactive 47',
        'Emerging 59',
      ],
    ],
    [
      'brightloom-software',
      [
        'Reactive 29',
        'Reactive 46',
        'Emerging 57',
        'Emerging 66',
        'Reactive 49',
        'Reactive 49',
        'Emerging 74',
        'Operational 86',
      ],
    ],
    [
      'calder-health',
      [
        'Reactive 29',
        'Reactive 35',
        'Reactive 39',
        'Reactive 40',
        'Emerging 53',
        'Emerging 60',
        'Emerging 64',
        'Emerging 69',
      ],
    ],
    [
      'dunmore-retail',
      [
        'Emerging 56',
        'Emerging 74',
        'Operational 85',
        'Emerging 74',
        'Emerging 68',
        'Emerging 61',
        'Reactive 45',
        'Reactive 35',
      ],
    ],
    [
      'eastmere-logistics',
      [
        'Reactive 26',
        'Reactive 38',
        'Reactive 49',
        'Emerging 61',
        'Emerging 69',
        'Emerging 74',
        'Operational 87',
        'Operational 94',
      ],
    ],
    ['fernhollow-labs', [...Array<string>(6).fill('Unaware 0'), 'Unaware 3', 'Unaware 8']],
  ])('%s', (slug, expected) => {
    expect(tell(slug)).toEqual(expected);
  });
});

describe('what the story says is what the engine finds', () => {
  it.each(stories.map((story) => [story.slug, story] as const))('%s', (slug, story) => {
    for (const quarter of quarters) {
      const { result } = at(slug, quarter);
      for (const domain of result.domains) {
        const told = story.domains[domain.id];
        if (!told || told.notApplicable?.includes(quarter)) continue;
        for (const [criterion, seen] of practiceAt(
          `${slug}/${domain.id}`,
          told,
          maturityModel,
          quarter,
        )) {
          if (!seen.looked) continue;
          const threshold =
            maturityModel.criteria.find(({ id }) => id === criterion)?.threshold ?? 1;
          const holds = Number(seen.value) >= threshold;
          expect([
            quarter,
            domain.id,
            criterion,
            domain.holds.includes(criterion),
            domain.unknown.includes(criterion),
          ]).toEqual([quarter, domain.id, criterion, holds, false]);
        }
      }
    }
  });
});

describe('Alderway Bank: a hero leaves', () => {
  it('depends on one person for five quarters', () => {
    for (const quarter of quarters.slice(0, 5)) {
      const { organisation } = at('alderway-bank', quarter).ownership;
      expect([organisation.truckNumber, organisation.flags.slice(0, 2)]).toEqual([
        1,
        ['HERO', 'TRUCK NUMBER'],
      ]);
    }
  });

  it('loses the owners of seven domains when she leaves, and two critical ones have nobody at all', () => {
    const after = at('alderway-bank', '2026-q1');
    expect(after.ownership.domains.filter(({ flags }) => flags.includes('UNOWNED'))).toHaveLength(
      7,
    );
    expect(after.result.bindingDomains).toEqual(['INT', 'REV']);
    expect(JSON.stringify(after.file)).not.toContain('Ines Calloway');
  });

  it('recovers in part, on more shoulders', () => {
    const { organisation } = at('alderway-bank', '2026-q3').ownership;
    expect(organisation.truckNumber).toBeGreaterThan(2);
    expect(organisation.flags).toEqual([]);
    expect(at('alderway-bank', '2026-q3').result.index).toBeLessThan(
      at('alderway-bank', '2025-q4').result.index,
    );
  });
});

describe('Brightloom Software: agents are launched', () => {
  it('has its first claim of no agents refused and the next ones accepted', () => {
    expect(at('brightloom-software', '2024-q4').result.refused.map(({ domain }) => domain)).toEqual(
      ['AGT'],
    );
    expect(at('brightloom-software', '2025-q1').result.refused).toEqual([]);
    expect(
      at('brightloom-software', '2025-q3').result.domains.find(({ id }) => id === 'AGT')
        ?.notApplicable,
    ).toBe(true);
  });

  it('is bound by agent permissions alone from the launch until they are mended', () => {
    for (const quarter of ['2025-q4', '2026-q1', '2026-q2'] as const) {
      const { result } = at('brightloom-software', quarter);
      expect([result.binding, result.bindingDomains]).toEqual([['critical-domain'], ['AGT']]);
    }
    expect(at('brightloom-software', '2025-q4').result.mean).toBeGreaterThan(65);
    expect(levelOf(at('brightloom-software', '2026-q3'), 'AGT')).toBe(2);
  });
});

describe('Calder Health: contested duties are settled by decisions', () => {
  const peopleOf = ({ file }: Scored) =>
    new Set((file.assignments ?? []).flatMap(({ holder, deputy }) => [holder, deputy ?? holder]));
  const workersOf = ({ file }: Scored) =>
    new Set((file.workRecords ?? []).map(({ person }) => person));

  it('is contested in the critical domains until the ruling', () => {
    for (const domain of ['REV', 'RET', 'INC', 'HUM', 'GOV']) {
      expect(flagsOf(at('calder-health', '2025-q3'), domain)).toContain('CONTESTED');
      expect(flagsOf(at('calder-health', '2025-q4'), domain)).not.toContain('CONTESTED');
    }
  });

  it('gains agreement and a band', () => {
    const [before, after] = [
      at('calder-health', '2025-q3').result,
      at('calder-health', '2025-q4').result,
    ];
    expect(before.confidence.agreement).toBeLessThan(0.5);
    expect(after.confidence.agreement).toBeGreaterThan(0.65);
    expect([before.band, after.band]).toEqual(['Reactive', 'Emerging']);
  });

  it('hires nobody: everyone who owns or works afterwards was there before', () => {
    const before = new Set(
      quarters
        .slice(0, 4)
        .flatMap((quarter) => [
          ...peopleOf(at('calder-health', quarter)),
          ...workersOf(at('calder-health', quarter)),
        ]),
    );
    const after = quarters
      .slice(4)
      .flatMap((quarter) => [
        ...peopleOf(at('calder-health', quarter)),
        ...workersOf(at('calder-health', quarter)),
      ]);
    expect(after.filter((person) => !before.has(person) && person !== 'legal-counsel')).toEqual([]);
  });
});

describe('Dunmore Retail: evidence rots', () => {
  it('decays into the unknown: nothing is found false that held at the peak', () => {
    const peak = at('dunmore-retail', '2025-q2').result;
    const end = at('dunmore-retail', '2026-q3').result;
    const lost = peak.domains.flatMap(({ id, holds }) => {
      const now = end.domains.find((domain) => domain.id === id);
      return holds
        .filter((criterion) => !now?.holds.includes(criterion))
        .map((criterion) => ({ id, criterion, now }));
    });
    expect(lost.length).toBeGreaterThan(60);
    const registers = ['O2', 'O4', 'G1'];
    expect(
      lost.filter(
        ({ criterion, now }) => now?.fails.includes(criterion) && !registers.includes(criterion),
      ),
    ).toEqual([]);
  });

  it('loses coverage and freshness from its peak on', () => {
    const { confidence: peak } = at('dunmore-retail', '2025-q2').result;
    const { confidence: end } = at('dunmore-retail', '2026-q3').result;
    expect(peak.label).toBe('high');
    expect(end.label).toBe('medium');
    expect(end.coverage).toBeLessThan(peak.coverage * 0.6);
    expect(end.freshness).toBeLessThan(peak.freshness * 0.6);
  });
});

describe('Eastmere Logistics: a steady climb', () => {
  it('never falls, and ends with every critical domain but one governed', () => {
    const indices = quarters.map((quarter) => at('eastmere-logistics', quarter).result.index);
    expect(indices).toEqual([...indices].sort((a, b) => a - b));
    const end = at('eastmere-logistics', '2026-q3');
    expect(['INT', 'REV', 'INC', 'GOV', 'AGT'].map((domain) => levelOf(end, domain))).toEqual([
      4, 4, 4, 4, 3,
    ]);
  });
});

describe('Fernhollow Labs: almost nothing is known', () => {
  it('says so: low confidence and a wide interval', () => {
    for (const quarter of quarters) {
      const { result } = at('fernhollow-labs', quarter);
      expect(result.confidence.label).toBe('low');
      expect(result.interval.low).toBe('Unaware');
      expect(['Governed', 'Operational']).toContain(result.interval.high);
    }
    expect(at('fernhollow-labs', '2026-q1').file.observations).toBeUndefined();
    expect(
      at('fernhollow-labs', '2026-q3').file.observations?.every(
        ({ grade }) => grade === 'statement',
      ),
    ).toBe(true);
  });
});

describe('the six together', () => {
  it('differ: no two end alike, and in each the domains stand at several levels', () => {
    const ends = demonstrations.map(({ slug }) => at(slug, '2026-q3').result);
    expect(new Set(ends.map(({ index }) => index.toFixed(0))).size).toBe(6);
    for (const end of ends)
      expect(new Set(end.domains.map(({ level }) => level)).size).toBeGreaterThan(1);
  });

  it('have four to eight respondents from several functions, named by number', () => {
    for (const story of stories) {
      expect(story.respondents.length).toBeGreaterThanOrEqual(4);
      expect(story.respondents.length).toBeLessThanOrEqual(8);
      expect(
        new Set(story.respondents.map(({ function: team }) => team)).size,
      ).toBeGreaterThanOrEqual(3);
      for (const { id } of story.respondents) expect(id).toMatch(/^r-\d\d$/);
    }
  });
});
