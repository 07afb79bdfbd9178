import type { RoleAnalysis } from '@rolewright/domain';
import { commandHarness } from '../command.fixture.js';
import { run } from '../run.js';

const everything =
  'The job description asks for AppSec, cloud security, ML knowledge, governance, privacy, product judgment, red teaming, detection engineering, secure SDLC, compliance, executive communication, and platform architecture.';

const advertisement = `# Application Security Engineer

Tessera is a leading maker of board games. Our customers love privacy.

## What you will do

- Lead threat modeling and secure code review
- Run our bug bounty; compliance is owned by the GRC team

## Benefits

- Dental and vision
`;

const organisation = JSON.stringify({
  organisation: { name: 'Alder' },
  model: 'ai-security-ownership@1',
  asOf: '2026-09-30',
  roles: [
    { title: 'Everything', text: everything },
    {
      title: 'Review',
      disciplines: { APP: 1, SDL: 0.8, PRD: 0.5, RED: 0.3 },
      authorityGap: 0.25,
      fteRequired: 1.1,
    },
  ],
});

const files = {
  'post.md': advertisement,
  'everything.txt': everything,
  'alder.json': organisation,
  'alder.txt': organisation,
  'old.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
};

async function json(...words: string[]): Promise<RoleAnalysis> {
  const { io, out, err } = commandHarness(files);
  expect([await run(['role', ...words, '--json'], io), err()]).toEqual([0, '']);
  return JSON.parse(out()) as RoleAnalysis;
}

async function failure(words: string[], input = ''): Promise<[number, string]> {
  const { io, err } = commandHarness(files, input);
  return [await run(['role', ...words], io), err()];
}

describe('rolewright role', () => {
  it('the sentence that asks for everything covers all twelve disciplines', async () => {
    const result = await json('everything.txt');
    expect(Object.values(result.disciplines).map((weight) => weight.toFixed(2))).toEqual(
      Array.from({ length: 12 }, () => '0.40'),
    );
    expect(result.verdict).toBe('frankenstein');
    expect(result.split).toHaveLength(6);
    expect(result.title).toBe('everything');
  });

  it('begins with the fields of the contract, in their order', async () => {
    const result = await json('post.md');
    expect(Object.keys(result).slice(0, 8)).toEqual([
      'title',
      'index',
      'verdict',
      'disciplines',
      'functions',
      'components',
      'matches',
      'split',
    ]);
    expect(Object.keys(result.components)).toEqual([
      'breadth',
      'span',
      'authority',
      'workload',
      'incoherence',
    ]);
    expect(result.covered).toEqual(['APP', 'SDL']);
    for (const { phrase, start, end } of result.matches)
      expect(advertisement.slice(start, end)).toBe(phrase);
  });

  it('reads standard input, and gives the same bytes', async () => {
    const fromFile = commandHarness({ 'post.md': advertisement });
    const fromInput = commandHarness({}, advertisement);
    await run(['role', 'post.md', '--json'], fromFile.io);
    await run(['role', '-', '--json'], fromInput.io);
    expect(fromInput.out()).toBe(fromFile.out());
  });

  it.each([['alder.json'], ['alder.txt']])('one result a role of %s', async (name) => {
    const { io, out } = commandHarness(files);
    expect(await run(['role', name, '--json'], io)).toBe(0);
    const results = JSON.parse(out()) as RoleAnalysis[];
    expect(results.map(({ title, verdict }) => [title, verdict])).toEqual([
      ['Everything', 'frankenstein'],
      ['Review', 'realistic'],
    ]);
    expect(Math.round(results[1]?.index ?? 0)).toBe(15);
  });

  it('strikes matches out and adds what the text leaves unsaid', async () => {
    const [match] = (await json('post.md')).matches.filter(
      ({ discipline }) => discipline === 'SDL',
    );
    const result = await json(
      'post.md',
      `--strike=${match?.start}-${match?.end},0-1`,
      '--add',
      'prv=0.5,cld',
      '--add=EXE',
      '--authority-gap',
      '1',
      '--fte',
      '3',
    );
    expect(result.disciplines).toMatchObject({ PRV: 0.5, CLD: 1, EXE: 1 });
    expect(result.disciplines).not.toHaveProperty('SDL');
    expect(result.components).toMatchObject({ authority: 1, workload: 1 });
  });

  it('shows a person where each match stands, and what did not count', async () => {
    const { io, out } = commandHarness(files);
    expect(await run(['role', 'post.md'], io)).toBe(0);
    expect(out()).toMatch(/^Application Security Engineer\n\nFrankenstein index [\d.]+ of 100: /);
    expect(out()).toMatch(/Lead «threat modeling»/);
    expect(out()).toMatch(/Not counted, negated: .*compliance \(CMP\)/);
    expect(out()).toMatch(/Product review\s+APP SDL/);
    expect(out()).not.toContain('\u001b');
  });

  it('paints a match where colours are shown', async () => {
    const { io, out } = commandHarness(files);
    expect(await run(['role', 'post.md'], { ...io, colour: true })).toBe(0);
    expect(out()).toContain('«\u001b[33mthreat modeling\u001b[39m»');
  });

  it('shows every post of an organisation, with its date', async () => {
    const { io, out } = commandHarness(files);
    expect(await run(['role', 'alder.json'], io)).toBe(0);
    expect(out()).toMatch(/^Alder as of 2026-09-30: 2 posts/);
    expect(out()).toMatch(/Review\n\nFrankenstein index 14\.6 of 100: realistic/);
  });

  it('a text cannot write to the terminal', async () => {
    const { io, out } = commandHarness({}, '# Lead \u009b2J\n\nOwn AppSec\u009b31m and SIEM.');
    expect(await run(['role', '-'], io)).toBe(0);
    expect(out()).not.toContain('\u009b');
  });

  it.each([
    [['absent.md'], 1, /no such file/],
    [['old.doc'], 1, /old Word document.*Save it as \.docx/],
    [['post.md', '--strike', '0-99999'], 1, /does not stand in the text/],
    [['post.md', '--strike', 'x'], 2, /START-END/],
    [['post.md', '--add', 'XYZ'], 2, /no discipline "XYZ".*APP/],
    [['post.md', '--add', 'APP=2'], 2, /0 to 1/],
    [['post.md', '--authority-gap', '2'], 2, /0 to 1/],
    [['post.md', '--fte', 'many'], 2, /number/],
    [['alder.json', '--fte', '2'], 2, /for one text/],
    [[], 2, /one file/],
  ])('refuses %j', async (words, code, message) => {
    const [exit, err] = await failure(words);
    expect([exit, err]).toEqual([code, expect.stringMatching(message)]);
  });
});
