import { linesOf } from './lines.js';

type Kind = 'heading' | 'item' | null;
const never = (): Kind => null;
/** Each line as its mark and what it says. */
const lines = (text: string, kindOf: (line: string) => Kind = never) =>
  linesOf(text, ({ start, end }) => kindOf(text.slice(start, end))).map((line) => {
    const mark = line.heading === null ? (line.kind === 'bullet' ? '-' : '') : `#${line.heading}`;
    return `${mark}${line.apart ? '^' : ''} ${text.slice(line.start, line.end)}`.trimStart();
  });

const wide = 'A line of sixty characters is written here for the wrapping,';
const full = 'A line of sixty characters is written here for the wrapping';

describe('lines', () => {
  it('headings, bullets and texts, and whether a blank line stands before', () => {
    expect(lines('# One\ntext\n\n## Two ##\n* a\n- b\n**Bold**\n__Bold:__\n**Bold**:')).toEqual([
      '#1^ One',
      '^ text',
      '#2^ Two',
      '-^ a',
      '- b',
      '#7 Bold',
      '#7^ Bold:',
      '#7^ Bold',
    ]);
  });

  it('a line under a line makes it a heading; alone it parts', () => {
    expect(lines('Title\n=====\nText\n\n-----\n\nMore\n***\nlast')).toEqual([
      '#7^ Title',
      '^ Text',
      '#7^ More',
      '^ last',
    ]);
    expect(lines('a\n  ----  \nb')).toEqual(['#7^ a', '^ b']);
    expect(lines('---\na')).toEqual(['^ a']);
    expect(lines('# A\n---\nb')).toEqual(['#1^ A', '^ b']);
    expect(lines('One\n===\nTwo\n===')).toEqual(['#7^ One', '#7^ Two']);
  });

  it('marks of quotes, tables and blanks are taken off', () => {
    expect(lines('>> # A\n|| b | c ||\n   > - d')).toEqual(['#1^ A', '^ b | c', '- d']);
    expect(lines('  *   a  ')).toEqual(['-^ a']);
    expect(lines('#hash')).toEqual(['^ hash']);
    expect(lines('a # b')).toEqual(['^ a # b']);
  });

  it('bold within a line is no heading', () => {
    expect(lines('**Own** the **board**')).toEqual(['^ **Own** the **board**']);
    expect(lines('- **Own**')).toEqual(['-^ **Own**']);
    expect(lines('text **bold**')).toEqual(['^ text **bold**']);
  });

  it('what goes on with a small letter, or after a comma, is one line', () => {
    expect(lines('- Lead the\nwork of all\n- b')).toEqual(['-^ Lead the\nwork of all', '- b']);
    expect(lines('a,\nB')).toEqual(['^ a,\nB']);
    expect(lines('a (\nB')).toEqual(['^ a (\nB']);
    expect(lines('a &\nB')).toEqual(['^ a &\nB']);
    expect(lines('a /\nB')).toEqual(['^ a /\nB']);
    expect(lines('a -\nB')).toEqual(['^ a -\nB']);
    expect(lines('a\nb\nc')).toEqual(['^ a\nb\nc']);
    expect(lines('a,\n\nb')).toEqual(['^ a,', '^ b']);
    expect(lines('a,\n# B')).toEqual(['^ a,', '#1 B']);
    expect(lines('a:\nb')).toEqual(['^ a:', 'b']);
  });

  it('a full line goes on, a short one does not', () => {
    expect(lines(`${full}\nMore`)).toEqual([`^ ${full}\nMore`]);
    expect(lines(`${full}\nMore\nShort`)).toEqual([`^ ${full}\nMore`, 'Short']);
    expect(lines(`Short\nMore\n\n${full}`)).toEqual(['^ Short', 'More', `^ ${full}`]);
    // 45 of 60 characters are enough, 44 are not.
    expect(lines(`${'x'.repeat(45)}\nMore\n\n${full}`)[0]).toContain('More');
    expect(lines(`${'x'.repeat(44)}\nMore\n\n${full.slice(0, 59)}x`)[0]).not.toContain('More');
  });

  it('a full line that ends a sentence goes on in a paragraph, not in a list', () => {
    const sentence = `${full.slice(0, 58)}.`;
    expect(lines(`${sentence}\nMore`)).toEqual([`^ ${sentence}\nMore`]);
    expect(lines(`- ${sentence}\nMore`)).toEqual([`-^ ${sentence}`, 'More']);
    // 36 of 60 characters are enough, 35 are not.
    const start = (length: number) => `${'x'.repeat(length - 1)}.\nMore\n\n${full}x`;
    expect(lines(start(36))[0]).toContain('More');
    expect(lines(start(35))[0]).not.toContain('More');
  });

  it('the width is that of nine lines of ten', () => {
    const short = Array.from({ length: 18 }, () => '- Ten signs.').join('\n');
    const long = 'y'.repeat(400);
    expect(lines(`${short}\n\n\n\n\nAbout ten\nMore\n\n${long}`).slice(18)).toEqual([
      '^ About ten\nMore',
      `^ ${long}`,
    ]);
  });

  it('what reads like a heading or an item stands alone, unless the line before is open', () => {
    const alone = (line: string): Kind => (line.startsWith('Lead') ? 'item' : null);
    expect(lines(`${full}\nLead it`, alone)).toEqual([`^ ${full}`, 'Lead it']);
    expect(lines(`${wide}\nLead it`, alone)).toEqual([`^ ${wide}\nLead it`]);
    expect(lines(`${full}\nTitle`, (line) => (line === 'Title' ? 'heading' : null))).toHaveLength(
      2,
    );
  });

  it('nothing goes on behind a heading', () => {
    expect(lines('Duties\nAll', (line) => (line === 'Duties' ? 'heading' : null))).toEqual([
      '^ Duties',
      'All',
    ]);
    expect(lines('Duties\nAll', (line) => (line === 'Duties' ? 'item' : null))).toEqual([
      '^ Duties\nAll',
    ]);
  });

  it('every kind of line end', () => {
    expect(lines('- a\r\n- b\r- c\u2028- d')).toHaveLength(4);
  });
});
