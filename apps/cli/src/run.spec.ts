import { stripVTControlCharacters } from 'node:util';
import { run } from './run.js';
import { bytesOf as text, commandHarness as harness } from './command.fixture.js';

const small = `
organisation: { name: Tiny }
model: ai-security-ownership@1
asOf: 2026-09-30
profile: { agentsWrite: false, decisionsAffectPeople: false }
observations:
  - { domain: INT, criterion: R1, value: true, observedAt: 2026-09-01, grade: document }
  - { domain: INT, criterion: R2, value: true, observedAt: 2026-09-01, grade: document }
`;

describe('rolewright', () => {
  it('scores a file as JSON', async () => {
    const { io, out } = harness({ 'tiny.yaml': text(small) });
    expect(await run(['score', 'tiny.yaml', '--json'], io)).toBe(0);
    const result = JSON.parse(out());
    expect(result).toMatchObject({ organisation: 'Tiny', band: 'Unaware', asOf: '2026-09-30' });
    expect(result.domains[0]).toMatchObject({ id: 'INT', level: 1, holds: ['R1', 'R2'] });
  });

  it('reads standard input where the file is a dash, and gives the same bytes', async () => {
    const fromFile = harness({ 'tiny.yaml': text(small) });
    const fromInput = harness({}, small);
    await run(['score', 'tiny.yaml', '--json'], fromFile.io);
    expect(await run(['score', '-', '--json'], fromInput.io)).toBe(0);
    expect(fromInput.out()).toBe(fromFile.out());
  });

  it('reads a folder of CSV files', async () => {
    const { io, out, err } = harness({
      'folder/organisation.csv': text('name,model,asOf\nTiny,ai-security-ownership@1,2026-09-30\n'),
      'folder/observations.csv': text(
        'domain,criterion,value,observedAt,grade\nINT,R1,true,2026-09-01,document\n',
      ),
    });
    expect([await run(['score', 'folder', '--json'], io), err()]).toEqual([0, '']);
    expect(JSON.parse(out()).domains[0].holds).toEqual(['R1']);
  });

  it('prints a table for a person', async () => {
    const { io, out } = harness({ 'tiny.yaml': text(small) });
    expect(await run(['score', 'tiny.yaml'], io)).toBe(0);
    expect(out()).toMatch(/Tiny as of 2026-09-30/);
    expect(out()).toMatch(/^INT\s+Reactive/m);
    const ownership = harness({ 'tiny.yaml': text(small) });
    expect(await run(['ownership', 'tiny.yaml'], ownership.io)).toBe(0);
    expect(ownership.out()).toMatch(/UNOWNED/);
  });

  it('colours bands where a terminal shows colours, and says the same words', async () => {
    const plain = harness({ 'tiny.yaml': text(small) });
    const coloured = harness({ 'tiny.yaml': text(small) });
    coloured.io.colour = true;
    await run(['score', 'tiny.yaml'], plain.io);
    await run(['score', 'tiny.yaml'], coloured.io);
    expect(coloured.out()).toContain('\u001b[31mUnaware\u001b[39m');
    expect(stripVTControlCharacters(coloured.out())).toBe(plain.out());
    expect(plain.out()).not.toContain('\u001b');
  });

  it('refuses a bad file with every fault, where it stands and the mend, and exits with 1', async () => {
    const bad = small
      .replace('INT, criterion: R1', 'INN, criterion: R9')
      .replace('2026-09-30', '2026-02-30');
    const { io, out, err } = harness({ 'bad.yaml': text(bad) });
    expect(await run(['score', 'bad.yaml', '--json'], io)).toBe(1);
    expect(out()).toBe('');
    expect(err()).toMatch(/INN/);
    expect(err()).toMatch(/R9/);
    expect(err()).toMatch(/2026-02-30|asOf/);
  });

  it('names a missing file', async () => {
    const { io, err } = harness();
    expect(await run(['score', 'absent.yaml'], io)).toBe(1);
    expect(err()).toMatch(/absent\.yaml.*no such file/s);
  });

  it.each([
    [['score']],
    [['score', 'a', 'b']],
    [['score', 'a', '--csv']],
    [['scores', 'a']],
    [['schema', 'a']],
    [[]],
  ])('exits with 2 on wrong usage: %j', async (words) => {
    const { io } = harness({ a: text(small), b: text(small) });
    expect(await run(words, io)).toBe(2);
  });

  it('prints the JSON Schema of the organisation file', async () => {
    const { io, out } = harness();
    expect(await run(['schema'], io)).toBe(0);
    expect(Object.keys(JSON.parse(out()).properties)).toContain('observations');
  });

  it('writes a blank workbook that reads back as an organisation file once named', async () => {
    const { io, written } = harness();
    expect(await run(['workbook', 'blank.xlsx'], io)).toBe(0);
    expect(
      Buffer.from(written['blank.xlsx'] ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it.each([[['--help']], [['score', '--help']], [['help']]])('helps: %j', async (words) => {
    const { io, out } = harness();
    expect(await run(words, io)).toBe(0);
    expect(out()).toMatch(/Usage: rolewright/);
  });
});
