import { analyseRole } from '../analyse-role.js';
import { rules } from '../role-rules.fixture.js';

// Compiled anew for each reading, so that the look-ups themselves are under test.
const read = (text: string) => analyseRole({ text }, structuredClone(rules));
const codes = (text: string) => Object.keys(read(text).disciplines);
const verbs = (text: string) => read(text).matches.map(({ verb }) => verb);
const sections = (text: string) => read(text).matches.map(({ section }) => section);
const outcomes = (text: string) => read(text).outcomes.map(({ text: words }) => words);
const decides = (text: string) => read(text).outcomes.map((outcome) => outcome.decides);

describe('words that say how the post stands to a phrase', () => {
  it.each([
    // A bare word is a verb at the start, after a mark, after certain words, or with its ending.
    ['- Review AppSec', 'build'],
    ['- Daily, review of AppSec', 'build'],
    ['- (review of AppSec)', 'build'],
    ['- A daily review of AppSec', 'unspecified'],
    ['- You review AppSec', 'build'],
    ['- A daily reviewing of AppSec', 'build'],
    ['- The tested AppSec', 'build'],
    ['- The testedly AppSec', 'unspecified'],
    ['- The ownership of AppSec', 'own'],
    ['- A basic AppSec', 'familiar'],
    ['- The hands-on AppSec', 'build'],
    ['- Some experience with AppSec', 'unspecified'],
    // One noun of a list, or one verb of a list.
    ['- Work with people, design, review and AppSec', 'support'],
    ['- Work with people, design and AppSec', 'support'],
    ['- Work with people, design AppSec', 'build'],
    ['- People, design, AppSec', 'unspecified'],
    ['- Build, design, AppSec', 'build'],
    ['- Design, test and AppSec', 'build'],
    // The words of a phrase are no cue for the next one.
    ['- Penetration test and SIEM', 'unspecified'],
    ['- Code review, SIEM', 'unspecified'],
    // What stands in charge.
    ['- Lead people and support AppSec', 'support'],
    ['- Support people and lead AppSec', 'own'],
    ['- Support people to lead AppSec', 'own'],
    ['- Understanding of people; lead AppSec', 'own'],
    ['- Basic to lead AppSec', 'familiar'],
    ['- Support, lead AppSec', 'support'],
    ['- Lead, build AppSec', 'build'],
    ['- Lead it. AppSec', 'unspecified'],
    ['- AppSec. Lead it', 'unspecified'],
    ['- AppSec, lead it', 'unspecified'],
    ['- AppSec it is: lead it', 'own'],
    ['- AppSec and it: then we lead it', 'unspecified'],
    ['- AppSec, as it is: lead it', 'own'],
    ['- Lead: AppSec: support it', 'own'],
    ['- AppSec awareness', 'familiar'],
    ['- AppSec, awareness', 'unspecified'],
    ['- AppSec for awareness', 'unspecified'],
    ['- Lead AppSec awareness', 'own'],
  ])('%s: %s', (text, verb) => {
    expect(verbs(text).at(-1)).toBe(verb);
  });

  it('a phrase may begin with its own verb, at the start or after words that ask for one', () => {
    const own = {
      ...rules,
      disciplines: rules.disciplines.map((discipline) =>
        discipline.id === 'DET'
          ? { ...discipline, lexicon: [{ phrase: 'run alerts' }] }
          : discipline,
      ),
    };
    const verb = (text: string) => analyseRole({ text }, own).matches[0]?.verb;
    expect(verb('- Run alerts')).toBe('build');
    expect(verb('- Support us to run alerts')).toBe('build');
    expect(verb('- Lead us and run alerts')).toBe('own');
    expect(verb('- Lead us, run alerts')).toBe('own');
    expect(verb('- Lead our run alerts')).toBe('own');
  });
});

describe('denials, word by word', () => {
  it.each([
    ['- Not AppSec; GDPR', ['PRV']],
    ['- Not AppSec – GDPR', ['PRV']],
    ['- Not AppSec (GDPR', ['PRV']],
    ['- Not AppSec: GDPR', ['PRV']],
    ['- Not AppSec. GDPR', ['PRV']],
    ['- Not AppSec, GDPR', []],
    ['- GDPR; AppSec is owned by them', ['PRV']],
    ['- GDPR: AppSec is owned by them', ['PRV']],
    ['- GDPR. AppSec is owned by them', ['PRV']],
    ['- GDPR but AppSec is owned by them', ['PRV']],
    ['- GDPR, AppSec is owned by them', []],
    ['- Lead GDPR, AppSec is owned by them', ['PRV']],
    ['- Lead GDPR and AppSec is owned by them', []],
    ['- Experience with GDPR, AppSec is owned by them', []],
    ['- AppSec is owned by them; GDPR', ['PRV']],
    ['- AppSec is owned by them but GDPR', ['PRV']],
    ['- Not only AppSec', ['APP']],
    ['- Not limited to AppSec', ['APP']],
    ['- Reports to them, AppSec', ['APP']],
    ['- Reports to AppSec but GDPR', ['PRV']],
    ['- Reports to them leading AppSec', []],
    ['- Reports to them and leading AppSec', ['APP']],
    ['- Not them and leading AppSec', []],
    ['- The team tests AppSec', []],
    ['- AppSec? The team tests', ['APP']],
    ['- AppSec the team tests', []],
    ['- The team test AppSec', ['APP']],
    ['- The team stress AppSec', ['APP']],
    ['- The team likes AppSec', ['APP']],
    ['- The team, tests AppSec', ['APP']],
    ['- The people tests AppSec', ['APP']],
    ['- You: the team tests AppSec', []],
    ['- You like the team tests AppSec', ['APP']],
    ['- Lead the team tests AppSec', ['APP']],
    ['- The team tests AppSec. You lead GDPR', ['PRV']],
    ['- The team tests AppSec, you will lead GDPR', ['PRV']],
    ['- Experience with a team tests AppSec', []],
    ['- A team', []],
  ])('%s: %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('headings, word by word', () => {
  const under = (heading: string) => sections(`Engineer\n\n${heading}\n- AppSec`)[0] ?? 'none';

  it.each([
    // Alone on a line: more than half of the words, eight at most, no full stop.
    ['Requirements here', 'responsibilities'],
    ['Our requirements now', 'responsibilities'],
    ['The requirements.', 'responsibilities'],
    ['The requirements, e.g', 'responsibilities'],
    ['Requirements;', 'responsibilities'],
    ['Must have now', 'required'],
    // With a colon: a third of them.
    ['Our requirements now:', 'responsibilities'],
    ['Our requirements:', 'required'],
    ['Requirements, requirements and more of this kind of requirements:', 'responsibilities'],
    // Marked: a quarter of them.
    ['## Our three requirements', 'required'],
    ['## Our three hard requirements', 'required'],
    ['## Our three very hard requirements', 'responsibilities'],
    ['## Requirements.', 'required'],
    // In capitals: a quarter as well.
    ['OUR THREE REQUIREMENTS', 'required'],
    ['OUR THREE Requirements', 'responsibilities'],
    ['REQUIREMENTS', 'required'],
    // Behind a bullet or a sign: every word.
    ['• Requirements', 'required'],
    ['• Requirements here', 'responsibilities'],
    ['• Our requirements:', 'required'],
    // The longest words count; the company's are the last resort.
    ['## About requirements', 'required'],
    ['## Requirements about', 'required'],
    ['About the team', 'none'],
    ['## About us and requirements', 'none'],
    ['Nice to have requirements', 'preferred'],
    ['Requirements nice to have', 'preferred'],
  ])('%s: %s', (heading, section) => {
    expect(under(heading)).toBe(section);
  });

  it.each([
    ['Requirements: AppSec', 'required'],
    ['Must have: AppSec', 'required'],
    ['Experience now: AppSec', 'responsibilities'],
    ['What you will do: AppSec', 'responsibilities'],
    ['Requirements, and a lot of other words of all kinds: AppSec', 'responsibilities'],
    ['• Requirements: AppSec', 'required'],
  ])('in front of a text: %s: %s', (line, section) => {
    expect(sections(`Engineer\n\n${line}`)).toEqual([section]);
  });

  it('a heading in capitals that says nothing of a section is a part of the one it stands in', () => {
    expect(sections('Engineer\n\nRequirements\n- GDPR\n\nAPPSEC WORK\n- SIEM')).toEqual([
      'required',
      'required',
      'required',
    ]);
  });

  it('a title of the text is its first line only', () => {
    expect(read('Engineer\nJob title: Lead').title).toBe('Lead');
    expect(read('Requirements\nEngineer').title).toBe('');
    expect(read('One two three four five six seven eight nine ten 11 12 13 14').title).toMatch(
      /14$/,
    );
    expect(read('One two three four five six seven eight nine ten 11 12 13 14 15').title).toBe('');
    expect(read('- Engineer').title).toBe('');
    expect(read('Engineer:').title).toBe('');
  });
});

describe('sections, turn by turn', () => {
  it('a deeper unknown heading stays, a higher one begins anew', () => {
    expect(sections('# P\n## Requirements\n- GDPR\n### More\n- AppSec')).toEqual([
      'required',
      'required',
    ]);
    expect(sections('# P\n## About us\n### More\n- AppSec')).toEqual([]);
    expect(sections('# P\n## About us\n## More\n- AppSec')).toEqual(['responsibilities']);
    expect(sections('# P\n### About us\n## More\n- AppSec')).toEqual(['responsibilities']);
    expect(sections('# P\n## Benefits\n### More\n- AppSec')).toEqual([]);
    expect(sections('# P\n## Benefits\n## More\n- AppSec')).toEqual(['responsibilities']);
    expect(sections('P\n\nBenefits\n\nMORE OF IT\n- AppSec')).toEqual([]);
    expect(sections('# P\n## Requirements\n- x\n## Benefits\n# More\n- AppSec')).toEqual([]);
  });

  it('a colon leads into the next list, up to the next blank line, heading or forty words', () => {
    expect(verbs('P\n\nYou lead these:\n- AppSec\n- GDPR')).toEqual(['own', 'own']);
    expect(verbs('P\n\nYou lead these:\n- GDPR\n\nThen:\n- AppSec')).toEqual([
      'own',
      'unspecified',
    ]);
    const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
    expect(verbs(`P\n\n${words(38)} to lead:\n- AppSec`)).toEqual(['own']);
    expect(verbs(`P\n\n${words(39)} to lead:\n- AppSec`)).toEqual(['unspecified']);
    expect(verbs('P\n\nLead them. These follow:\n- AppSec')).toEqual(['unspecified']);
  });

  it('a notice ends with its paragraph, and a list starts afresh', () => {
    expect(codes('P\n\nEqual opportunity. GDPR.\n\nAppSec.')).toEqual(['APP']);
    expect(codes('P\n\n- Parental leave, GDPR\n- AppSec')).toEqual(['APP']);
    expect(codes('P\n\n## Requirements\n\nParental leave. GDPR.\n\nAppSec.')).toEqual(['APP']);
  });

  it('who speaks goes on to the end of the paragraph', () => {
    expect(codes('P\n\nIt is a leading firm. GDPR.\n\nAppSec.')).toEqual(['APP']);
    expect(codes('P\n\n## About us\n\nFor you. GDPR.\n\nAppSec.')).toEqual(['PRV']);
    expect(codes('P\n\n## About us\n\n- For you: GDPR\n- AppSec')).toEqual(['PRV']);
    expect(codes('P\n\nOur GDPR work. AppSec. You like our SIEM.')).toEqual(['APP', 'DET']);
  });
});

describe('preferences, clause by clause', () => {
  it.each([
    ['- GDPR. AppSec a plus', ['responsibilities', 'preferred']],
    ['- GDPR; AppSec a plus; SIEM', ['responsibilities', 'preferred', 'responsibilities']],
    ['- GDPR, AppSec a plus', ['preferred', 'preferred']],
    ['- AppSec, ideally GDPR; SIEM', ['responsibilities', 'preferred', 'responsibilities']],
    ['- Ideally AppSec', ['preferred']],
    ['- AppSec. Ideally GDPR', ['responsibilities', 'preferred']],
    ['- AppSec preferred. GDPR', ['preferred', 'responsibilities']],
  ])('%s: %j', (text, expected) => {
    expect(sections(text)).toEqual(expected);
  });
});

describe('outcomes, clause by clause', () => {
  it.each([
    ['- Own AppSec; GDPR, audits', ['AppSec']],
    ['- Own AppSec – GDPR, audits', ['AppSec']],
    ['- Own AppSec (GDPR, audits)', ['AppSec']],
    ['- Own AppSec but GDPR', ['AppSec']],
    ['- Own AppSec, GDPR but audits', ['AppSec', 'GDPR']],
    ['- Own A, B, and C', ['A', 'B', 'C']],
    ['- Own A, B and C', ['A', 'B', 'C']],
    ['- Own A and B', ['A and B']],
    ['- Own A and B, C', ['A and B', 'C']],
    ['- Own A, run B, C', ['A']],
    ['- Own A, B, lead C', ['A', 'B']],
    ['- Own AppSec. Own GDPR', ['AppSec', 'GDPR']],
    ['- Own and own A', ['A']],
    ['- Own a b c and own A', ['A']],
    ['- Own a b c d and own A', ['a b c d and own A', 'A']],
    ['- Own', []],
    ['- Own AppSec, the right of a veto', ['AppSec']],
    ['- Own AppSec, GDPR, a veto', ['AppSec', 'GDPR']],
    ['- Own AppSec, GDPR with a veto', ['AppSec', 'GDPR with a']],
    ['- Own it with a veto', ['it with a']],
    ['- Own AppSec, a b c', ['AppSec', 'a b c']],
    ['You own:\n- A, B\n- own C', ['A, B', 'C']],
    ['You lead:\n- A', []],
    ['- Not own A', []],
    ['- A. Not own A', []],
  ])('%j: %j', (text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });

  it('rights elsewhere', () => {
    const base = '- Own AppSec\n- Own GDPR\n';
    expect(decides(`${base}- A veto over AppSec`)).toEqual([true, false]);
    expect(decides(`${base}- A veto over AppSec and GDPR`)).toEqual([true, true]);
    expect(decides(`${base}- A veto over SIEM`)).toEqual([false, false]);
    expect(decides(`${base}- A veto`)).toEqual([true, true]);
    expect(decides(`${base}- Own audits with a veto`)).toEqual([false, false, true]);
    expect(decides(`${base}- Help with a veto`)).toEqual([false, false]);
    expect(decides(`${base}- Help with it, then a veto`)).toEqual([true, true]);
    expect(decides(`${base}- Lead with a veto`)).toEqual([true, true]);
    expect(decides(`${base}- A veto, then help`)).toEqual([true, true]);
    expect(decides('- Own AppSec and GDPR\n- A veto over GDPR')).toEqual([true]);
    expect(decides('- Own AppSec, GDPR\n- A veto over GDPR')).toEqual([false, true]);
  });

  it('answering for outcomes counts those of its passages only', () => {
    const authority = (text: string) => read(text).components.authority;
    expect(authority('- Accountable for A, B\n- Own C, D')).toBeNull();
    expect(authority('- Accountable for A, B\n- Accountable for C')).toBe(1);
    expect(authority('Accountable for:\n- A\n- B\n- C')).toBe(1);
    expect(authority('Accountable for:\n- A\n- B')).toBeNull();
  });
});
