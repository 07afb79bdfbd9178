import fc from 'fast-check';
import { analyseRole } from './analyse-role.js';
import { rules } from './role-rules.fixture.js';

const read = (text: string, options = {}) => analyseRole({ text }, rules, options);
/** Discipline, phrase and weight of every match. */
const found = (text: string) =>
  read(text).matches.map(({ discipline, phrase, weight }) => [
    discipline,
    phrase,
    Math.round(weight * 1000) / 1000,
  ]);
const weightOf = (text: string, id: string) => read(text).disciplines[id] ?? 0;
const codesIn = (text: string) => Object.keys(read(text).disciplines);
const passedOver = (text: string) =>
  read(text).passedOver.map(({ phrase, reason }) => [phrase, reason]);

describe('the sentence that asks for everything', () => {
  const sentence =
    'The job description asks for AppSec, cloud security, ML knowledge, governance, privacy, product judgment, red teaming, detection engineering, secure SDLC, compliance, executive communication, and platform architecture.';

  it('covers twelve of twelve with one plain mention each', () => {
    const { disciplines, covered } = read(sentence);
    expect(covered).toHaveLength(12);
    for (const weight of Object.values(disciplines)) expect(weight).toBeCloseTo(0.4, 9);
  });

  it('scores 97 with no rights and 4.2 full-time equivalents', () => {
    const result = read(sentence, { authorityGap: 1, fteRequired: 4.2 });
    expect(Math.round(result.index)).toBe(97);
    expect(result.split).toHaveLength(6);
  });
});

describe('phrases', () => {
  it('are found whatever their case, plural, verb ending, hyphen and spelling', () => {
    for (const text of [
      'APPSEC',
      'penetration tests',
      'Penetration testing',
      'penetration-tested',
      'code\u00a0reviews',
      'code reviewing',
      'application\nsecurity',
    ])
      expect(codesIn(`- ${text}`)).toEqual(['APP']);
    for (const text of ['threat modelling', 'Threat-Modeling', 'threat models', 'threatmodeling'])
      expect(codesIn(`- ${text}`)).toEqual(['SDL']);
    expect(codesIn('- anonymisation of data')).toEqual(['PRV']);
    expect(codesIn('- finetuning, fine-tuned and fine tuning')).toEqual(['MLK']);
    expect(codesIn('- multitenant systems')).toEqual(['PLA']);
    expect(codesIn('- the SOC’s alerts')).toEqual(['DET']);
    expect(codesIn('- ﬁne\u00adtuning')).toEqual(['MLK']);
  });

  it('a word with an ending of its own is no other word', () => {
    expect(codesIn('- embeddings')).toEqual(['MLK']);
    expect(codesIn('- the embedded security engineer')).toEqual([]);
  });

  it('the longest one counts, and its words for nothing else', () => {
    expect(found('- SOC 2 Type II')).toEqual([['CMP', 'SOC 2 Type II', 0.6]]);
    expect(found('- SOC 2')).toEqual([['CMP', 'SOC 2', 0.6]]);
    expect(found('- the SOC')).toEqual([['DET', 'SOC', 0.6]]);
    expect(found('- AI governance')).toEqual([['GOV', 'AI governance', 0.6]]);
  });

  it('an ambiguous one counts near its neighbours only', () => {
    expect(codesIn('- Brief the board')).toEqual(['EXE']);
    expect(codesIn('- Skate on a board')).toEqual([]);
    // Four words on either side.
    expect(codesIn('- report a b c board')).toEqual(['EXE']);
    expect(codesIn('- report a b c d board')).toEqual([]);
    expect(codesIn('- board a b c report')).toEqual(['EXE']);
    expect(codesIn('- board a b c d report')).toEqual([]);
    expect(codesIn('- the product roadmap')).toEqual(['PRD']);
    expect(codesIn('- a roadmap')).toEqual([]);
  });

  it('a neighbour that belongs to the phrase beside it is none', () => {
    const product = {
      ...rules,
      disciplines: rules.disciplines.map((discipline) =>
        discipline.id === 'APP'
          ? { ...discipline, lexicon: [{ phrase: 'product security' }] }
          : discipline,
      ),
    };
    const codes = (text: string) => Object.keys(analyseRole({ text }, product).disciplines);
    expect(codes('- the product security roadmap')).toEqual(['APP']);
    expect(codes('- the roadmap product security wants')).toEqual(['APP']);
    expect(codes('- the roadmap that product security wants')).toEqual(['APP', 'PRD']);
    expect(codes('- the product roadmap')).toEqual(['PRD']);
  });

  it('a decoy takes its words away', () => {
    expect(codesIn('- report across the board')).toEqual([]);
    expect(codesIn('- employee retention')).toEqual([]);
    expect(codesIn('- data retention')).toEqual(['PRV']);
  });

  it('stand where the result says', () => {
    const text = '# Post\n\n• Lead  “application\nsecurity”, 🙂 GDPR';
    for (const { phrase, start, end } of read(text).matches)
      expect(text.slice(start, end)).toBe(phrase);
    expect(read(text).matches.map(({ phrase }) => phrase)).toEqual([
      'application\nsecurity',
      'GDPR',
    ]);
  });
});

describe('what a mention is worth', () => {
  it.each([
    ['Lead AppSec', 1],
    ['Own AppSec', 1],
    ['Head of AppSec', 1],
    ['Be accountable for AppSec', 1],
    ['Build AppSec tooling', 0.8],
    ['You will review and test AppSec', 0.8],
    ['Hands-on AppSec', 0.8],
    ['Support AppSec', 0.4],
    ['Partner with AppSec', 0.4],
    ['Familiarity with AppSec', 0.2],
    ['Basic AppSec', 0.2],
    ['AppSec awareness', 0.2],
    ['AppSec', 0.6],
    ['Experience with AppSec', 0.6],
    ['In your own AppSec time', 0.6],
    ['An industry-leading AppSec practice', 0.6],
    ['The lead AppSec engineer', 0.6],
    ['A review of AppSec', 0.6],
    ['Tools, review and AppSec', 0.6],
    ['Build, review and break AppSec', 0.8],
    ['AppSec: lead the reviews', 1],
    ['AppSec – build the tooling', 0.8],
    ['AppSec, and lead the team', 0.6],
    ['Support the team in running AppSec', 0.4],
    ['Help build AppSec', 0.4],
    ['Understanding of how to run AppSec', 0.2],
    ['Support the team. Run AppSec', 0.8],
    ['Familiarity with code and hands-on AppSec', 0.8],
    ['Lead people; support AppSec', 0.4],
  ])('%s: %d', (words, verb) => {
    expect(found(`## Responsibilities\n\n- ${words}`)).toEqual([['APP', 'AppSec', verb]]);
  });

  it.each([
    ['Responsibilities', 1],
    ['What you will do', 1],
    ['Requirements', 0.8],
    ['About you', 0.8],
    ['Must-have', 0.8],
    ['Nice to have', 0.3],
    ['Preferred experience', 0.3],
    ['Benefits', 0],
    ['About us', 0],
  ])('under %s: %d', (heading, section) => {
    const weight = section * 0.6;
    const expected = weight > 0 ? [['APP', 'AppSec', Math.round(weight * 1000) / 1000]] : [];
    for (const line of [
      `# ${heading}`,
      `### ${heading} ###`,
      `**${heading}**`,
      `__${heading}:__`,
      `${heading}:`,
      `${heading}`,
      `${heading.toUpperCase()}`,
      `${heading}\n=====`,
      `> ## ${heading}`,
      `🚀 ${heading}`,
    ])
      expect([line, found(`Engineer\n\n${line}\n\n- AppSec`)]).toEqual([line, expected]);
    expect(found(`Engineer\n\n${heading}: AppSec`)).toEqual(expected);
    expect(found(`Engineer\n\n**${heading}:** AppSec`)).toEqual(expected);
  });

  it('counts once a bullet and discipline, the heaviest mention', () => {
    const text = '- AppSec, application security; support code review; lead penetration tests';
    expect(found(text)).toEqual([['APP', 'penetration tests', 1]]);
    expect(passedOver(text)).toEqual([
      ['AppSec', 'same passage'],
      ['application security', 'same passage'],
      ['code review', 'same passage'],
    ]);
    expect(found('- AppSec, GDPR, AppSec').map(([id]) => id)).toEqual(['APP', 'PRV']);
  });

  it('adds up to one and a half, and no further', () => {
    expect(weightOf('- AppSec', 'APP')).toBeCloseTo(0.4, 9);
    expect(weightOf('- AppSec\n- AppSec', 'APP')).toBeCloseTo(0.8, 9);
    expect(weightOf('- AppSec\n- AppSec\n- AppSec', 'APP')).toBe(1);
  });

  it('a preference counts as one, for what it is about', () => {
    expect(found('## Requirements\n- AppSec is a plus')).toEqual([['APP', 'AppSec', 0.18]]);
    expect(found('## Requirements\n- AppSec; GDPR is a plus')).toEqual([
      ['APP', 'AppSec', 0.48],
      ['PRV', 'GDPR', 0.18],
    ]);
    expect(found('## Requirements\n- AppSec, ideally with GDPR')).toEqual([
      ['APP', 'AppSec', 0.48],
      ['PRV', 'GDPR', 0.18],
    ]);
    expect(found('## Requirements\n- Ideally GDPR. AppSec')).toEqual([
      ['PRV', 'GDPR', 0.18],
      ['APP', 'AppSec', 0.48],
    ]);
  });

  it('a list takes the verb of the words that lead into it', () => {
    expect(found('You will own:\n- AppSec\n- build GDPR tools')).toEqual([
      ['APP', 'AppSec', 1],
      ['PRV', 'GDPR', 0.8],
    ]);
    expect(
      found('In this role you will have the pleasure to support all of the following:\n- AppSec'),
    ).toEqual([['APP', 'AppSec', 0.4]]);
    expect(found('You will own:\n- AppSec\n\n## Requirements\n- GDPR')).toEqual([
      ['APP', 'AppSec', 1],
      ['PRV', 'GDPR', 0.48],
    ]);
    expect(found('You do not need:\n- AppSec')).toEqual([]);
  });
});

describe('layouts', () => {
  it.each([
    '-',
    '*',
    '+',
    '•',
    '–',
    '·',
    '▪',
    '➤',
    '✔',
    '🔒',
    '1.',
    '2)',
    '(3)',
    'a)',
    'iv.',
    '[x]',
    'o\t',
    '\uF0B7',
  ])('a bullet %s', (mark) => {
    const text = `Responsibilities\n${mark} Lead AppSec\n  code reviews\n${mark} Lead code review`;
    expect(found(text).map(([, phrase]) => phrase)).toEqual(['AppSec', 'code review']);
  });

  it('lists without marks, line by line', () => {
    const text =
      'Responsibilities\nLead AppSec for the whole of our company\nLead code review for the whole of it';
    expect(weightOf(text, 'APP')).toBe(1);
  });

  it('wrapped lines are one passage', () => {
    const text =
      'The engineer will lead the AppSec work of the company and run each code\nreview that the teams of the company ask for in the course of a year.';
    expect(found(text)).toEqual([['APP', 'AppSec', 1]]);
  });

  it('sentences of a paragraph count one by one; an abbreviation ends none', () => {
    expect(found('Engineer\n\nLead AppSec. Review AppSec! Run AppSec.')).toHaveLength(3);
    expect(found('Engineer\n\nLead AppSec, etc. Lead AppSec')).toHaveLength(1);
    expect(found('Engineer\n\nLead AppSec in v. 2 of it, AppSec')).toHaveLength(1);
  });

  it('carriage returns, line separators and tables', () => {
    expect(found('Responsibilities\r\n- AppSec\r\n- GDPR\u2028- SIEM').map(([id]) => id)).toEqual([
      'APP',
      'PRV',
      'DET',
    ]);
    expect(found('| Duty | How |\n| --- | --- |\n| AppSec | daily |').map(([id]) => id)).toEqual([
      'APP',
    ]);
  });

  it('the title: the first line, or the one that says so', () => {
    expect(read('# **AppSec** Engineer\n\nText.').title).toBe('AppSec Engineer');
    expect(read('\n\nCustomer Experience Engineer\n\n- AppSec').title).toBe(
      'Customer Experience Engineer',
    );
    expect(read('Job title: Head of AppSec\n\n- GDPR').title).toBe('Head of AppSec');
    expect(read('Responsibilities\n- AppSec').title).toBe('');
    expect(read('We look for somebody.').title).toBe('');
    expect(analyseRole({ title: ' Given ', text: 'Found\n\n- AppSec' }, rules).title).toBe('Given');
  });

  it('a sub-heading keeps its section, and counts itself', () => {
    const text = '# Engineer\n## Requirements\n### Code\n- AppSec\n### Privacy\n- SIEM';
    expect(found(text)).toEqual([
      ['APP', 'AppSec', 0.48],
      ['PRV', 'Privacy', 0.48],
      ['DET', 'SIEM', 0.48],
    ]);
  });

  it('what follows the closing parts belongs to them; before the duties it does not', () => {
    expect(
      found('# Post\n## Responsibilities\n- AppSec\n## Benefits\n- x\n## Privacy\nGDPR.').map(
        ([id]) => id,
      ),
    ).toEqual(['APP']);
    expect(found('# Post\n## Location\nBerlin\n## Squad\n- AppSec').map(([id]) => id)).toEqual([
      'APP',
    ]);
    expect(found('Location: AppSec Street\n- GDPR').map(([id]) => id)).toEqual(['PRV']);
  });
});

describe('company talk and boilerplate', () => {
  const none = (text: string) => expect([text, found(text)]).toEqual([text, []]);

  it('a company about itself, before the duties', () => {
    none('Engineer\n\nTessera is a leading maker. Its compliance is famous.');
    none('Engineer\n\nWe live by privacy.');
    none('Engineer\n\nOur customers trust our GDPR work.');
    none('Engineer\n\nThe firm sells AppSec.\n\n## Responsibilities\n\n- Fruit');
    none('Engineer\n\n## About Tessera\n\nIts AppSec is famous.\n- And its SIEM');
  });

  it('but not where it turns to the reader', () => {
    expect(codesIn('Engineer\n\nTessera is a leading maker. You lead AppSec. And GDPR.')).toEqual([
      'APP',
      'PRV',
    ]);
    expect(codesIn('Engineer\n\nWe live by privacy. AppSec is next.')).toEqual(['APP']);
    expect(codesIn('Engineer\n\n## About us\n\nA firm with SIEM. You will lead AppSec.')).toEqual([
      'APP',
    ]);
    expect(
      codesIn(
        'Engineer\n\nThe firm sells SIEM. Your AppSec helps.\n\n## Responsibilities\n\n- Fruit',
      ),
    ).toEqual(['APP']);
  });

  it('a list before the first heading is the post’s, and so is a text without duties of its own', () => {
    expect(codesIn('Engineer\n\n- AppSec\n\n## Responsibilities\n\n- GDPR')).toEqual([
      'APP',
      'PRV',
    ]);
    expect(found('Engineer\n\nDaily AppSec.\n\n## Requirements\n\n- GDPR')).toEqual([
      ['APP', 'AppSec', 0.6],
      ['PRV', 'GDPR', 0.48],
    ]);
  });

  it('a word in front of a sentence of a paragraph is its heading', () => {
    expect(found('Engineer\n\nLead AppSec. Bonus points: GDPR. Benefits: SIEM. AWS.')).toEqual([
      ['APP', 'AppSec', 1],
      ['PRV', 'GDPR', 0.18],
      ['CLD', 'AWS', 0.6],
    ]);
    none('Engineer\n\n## Benefits\n\nFruit. Requirements: GDPR.');
  });

  it('notices make the rest of their paragraph boilerplate', () => {
    none('Engineer\n\nYour application is kept. GDPR applies. So does privacy.');
    none('## Responsibilities\n\n- Your application meets GDPR');
    expect(codesIn('Engineer\n\nGDPR first. Equal opportunity. SIEM.')).toEqual(['PRV']);
    expect(codesIn('## Responsibilities\n\n- A background check, AppSec\n- GDPR')).toEqual(['PRV']);
    none('## Requirements\n\n- Parental leave and compliance');
  });

  it('says what it left out', () => {
    expect(passedOver('Engineer\n\n## Benefits\n\n- GDPR')).toEqual([['GDPR', 'boilerplate']]);
  });

  it('a sentence that demands is a requirement', () => {
    expect(found('Engineer\n\nYou have AppSec skills. GDPR too.')).toEqual([
      ['APP', 'AppSec', 0.48],
      ['PRV', 'GDPR', 0.6],
    ]);
    expect(found('## Responsibilities\n- You have AppSec')).toEqual([['APP', 'AppSec', 0.6]]);
  });
});

describe('denials', () => {
  it.each([
    ['No AppSec', []],
    ['You will not run AppSec or GDPR', []],
    ['AppSec, not GDPR', ['APP']],
    ['AppSec rather than GDPR', ['APP']],
    ['Not AppSec but GDPR', ['PRV']],
    ['Not AppSec; GDPR', ['PRV']],
    ['Not AppSec. GDPR', ['PRV']],
    ['No AppSec, you will run GDPR', ['PRV']],
    ['Not only AppSec', ['APP']],
    ['Including but not limited to AppSec', ['APP']],
    ['AppSec is owned by another team', []],
    ['AppSec, GDPR and SIEM are owned by others', []],
    ['You build SIEM rules, and AppSec is owned by others', ['DET']],
    ['You build SIEM rules; AppSec sits with others', ['DET']],
    ['You build SIEM rules while AppSec sits with others', ['DET']],
    ['AppSec is owned by the GDPR office', []],
    ['GDPR is not required', []],
    ['Reporting to the Head of AppSec', []],
    ['Reporting to the Head of AppSec, lead GDPR', ['PRV']],
    ['Reporting to the Head of AppSec and leading GDPR', ['PRV']],
    ['Our AppSec team builds GDPR tools', []],
    ['Help the team build GDPR tools', ['PRV']],
    ['You and the team build GDPR tools', ['PRV']],
    ['The team is nice; build GDPR tools', ['PRV']],
    ['You lead a team and build GDPR tools', ['PRV']],
  ])('%s', (words, codes) => {
    expect(codesIn(`## Responsibilities\n\n- ${words}`)).toEqual(codes);
  });

  it('are told', () => {
    expect(passedOver('- No AppSec, GDPR')).toEqual([
      ['AppSec', 'negated'],
      ['GDPR', 'negated'],
    ]);
  });

  it('a reporting line ends after twelve words', () => {
    const long = 'a b c d e f g h i j k';
    expect(codesIn(`- Reporting to ${long} AppSec`)).toEqual([]);
    expect(codesIn(`- Reporting to ${long} l AppSec`)).toEqual(['APP']);
  });
});

describe('striking out', () => {
  it('a struck match does not count, and the next of its passage takes its place', () => {
    const text = '- Lead AppSec and code review\n- GDPR';
    const [first] = read(text).matches;
    const struck = [{ start: first?.start ?? 0, end: (first?.start ?? 0) + 1 }];
    const result = read(text, { struck });
    expect(result.matches.map(({ phrase }) => phrase)).toEqual(['code review', 'GDPR']);
    expect(result.passedOver[0]).toMatchObject({ phrase: 'AppSec', reason: 'struck' });
  });

  it('a span that only touches a match at its end strikes nothing', () => {
    const text = '- AppSec now';
    expect(read(text, { struck: [{ start: 0, end: 2 }] }).matches).toHaveLength(1);
    expect(read(text, { struck: [{ start: 8, end: 9 }] }).matches).toHaveLength(1);
    expect(read(text, { struck: [{ start: 7, end: 8 }] }).matches).toHaveLength(0);
    expect(read(text, { struck: [{ start: 0, end: 3 }] }).matches).toHaveLength(0);
  });
});

describe('authority', () => {
  const authority = (text: string) => read(text).components.authority;
  const outcomes = (text: string) => read(text).outcomes.map(({ text: words }) => words);

  it('is unknown where the text is silent about it', () => {
    expect(authority('- Build AppSec')).toBeNull();
    expect(authority('- Own AppSec\n- Own GDPR\n- Own the SIEM\n- Own audits')).toBeNull();
    expect(authority('- Accountable for AppSec and GDPR')).toBeNull();
    expect(authority('- You have the authority to stop a release')).toBeNull();
  });

  it('answering for three outcomes without any right is a gap of one', () => {
    const text = '- Accountable for AppSec, GDPR and audits';
    expect(outcomes(text)).toEqual(['AppSec', 'GDPR', 'audits']);
    expect(authority(text)).toBe(1);
  });

  it('which raises the verdict of a post of one trade', () => {
    const result = read('- Accountable for AppSec, code reviews and penetration tests');
    expect(result.index).toBeCloseTo(100 * (0.25 / 0.85), 9);
    expect(result).toMatchObject({ verdict: 'hybrid', verdictRaised: true });
  });

  it('a list under words that make the post answer for it: every item an outcome', () => {
    const text = 'You are accountable for:\n\n- AppSec\n- GDPR, retention and consent\n- audits';
    expect(outcomes(text)).toEqual(['AppSec', 'GDPR, retention and consent', 'audits']);
    expect(authority(text)).toBe(1);
  });

  it('a right in the passage covers its outcomes only', () => {
    const text = '- Own AppSec, with the authority to stop a release\n- Own GDPR';
    expect(read(text).outcomes.map(({ decides }) => decides)).toEqual([true, false]);
    expect(authority(text)).toBe(0.5);
  });

  it('a right about a discipline covers the outcomes that share it', () => {
    const text = '- Own AppSec\n- Own GDPR\n- You have a veto over GDPR questions';
    expect(read(text).outcomes.map(({ decides }) => decides)).toEqual([false, true]);
  });

  it('a right about nothing in particular covers every outcome, unless withheld there', () => {
    expect(authority('- Own AppSec\n- Own GDPR\n- You have the final say')).toBe(0);
    expect(authority('- Own AppSec without authority\n- Own GDPR\n- You have the final say')).toBe(
      0.5,
    );
  });

  it('a withheld right leaves every outcome without one', () => {
    expect(authority('- Own AppSec\n- You have no authority over teams')).toBe(1);
  });

  it('a denied right, one that is only helped with, or one in the boilerplate is none', () => {
    expect(authority('- Own AppSec\n- You do not have the final say')).toBeNull();
    expect(authority('- Own AppSec\n- Help with the final say')).toBeNull();
    expect(authority('- Own AppSec\n\n## Benefits\n- The final say')).toBeNull();
  });

  it('a denied outcome, or one among the requirements, is none', () => {
    expect(outcomes('- You will not own AppSec')).toEqual([]);
    expect(outcomes('## Requirements\n- Own AppSec')).toEqual([]);
  });

  it('an enumeration ends at a sentence, an explanation, a verb of its own, and a right', () => {
    expect(outcomes('- Own AppSec. GDPR, audits')).toEqual(['AppSec']);
    expect(outcomes('- Own AppSec: reviews, tests and tools')).toEqual(['AppSec']);
    expect(outcomes('- Own: AppSec, GDPR')).toEqual(['AppSec', 'GDPR']);
    expect(outcomes('- Own AppSec, GDPR, run audits, SIEM')).toEqual(['AppSec', 'GDPR']);
    expect(outcomes('- Own AppSec and GDPR')).toEqual(['AppSec and GDPR']);
    expect(outcomes('- Own AppSec with a veto')).toEqual(['AppSec with a']);
    expect(outcomes('- Own and be accountable for AppSec')).toEqual(['AppSec']);
  });

  it('the charter wins over the text', () => {
    const text = '- Accountable for AppSec, GDPR and audits';
    expect(read(text, { authorityGap: 0.2 }).components.authority).toBe(0.2);
  });
});

describe('the reading as a whole', () => {
  it('says where nothing was recognised', () => {
    expect(read('').notes).toEqual(['The text is empty.']);
    expect(read('Wir suchen einen Koch.').notes[0]).toMatch(/No discipline/);
    expect(read('- AppSec').notes).toEqual([]);
    expect(read('Wir suchen einen Koch.')).toMatchObject({ index: 0, verdict: 'realistic' });
    expect(read('Wir suchen einen Koch.').confidence).toEqual({ value: 0, label: 'low' });
  });

  it('is the surer the more passages speak', () => {
    expect(read('- AppSec').confidence.value).toBeCloseTo(0.15, 9);
    expect(read('- AppSec\n- AppSec\n- AppSec\n- GDPR\n- GDPR').confidence).toMatchObject({
      label: 'medium',
    });
  });

  const words = [
    'AppSec',
    'Lead',
    'not',
    'own',
    'is owned by',
    'accountable for',
    'authority to',
    'GDPR,',
    'and',
    'board;',
    'report',
    '.',
    ':',
    '(',
    '\n',
    '\n\n',
    '- ',
    '# ',
    '**',
    'Benefits',
    'Requirements',
    'ideally',
    'team builds',
    '\u00ad',
    'ﬁ',
    '🙂',
    'x',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), {
    maxLength: 60,
  });

  it('never fails, and every span stands in the text', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join(' ');
        const result = read(text);
        for (const { phrase, start, end } of [...result.matches, ...result.passedOver])
          expect(text.slice(start, end)).toBe(phrase);
        for (const { text: outcome, start, end } of result.outcomes)
          expect(text.slice(start, end)).toBe(outcome);
        for (const weight of Object.values(result.disciplines)) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(result));
      }),
      { numRuns: 300 },
    );
  });

  it('a text made to cost time is read all the same', () => {
    for (const piece of ['a', 'board ', 'is owned by AppSec, ', 'accountable for GDPR, ']) {
      const text = piece.repeat(30_000 / piece.length);
      expect(() => read(text)).not.toThrow();
    }
    // 400 words are the longest passage.
    expect(read(`- ${'AppSec '.repeat(400)}`).matches).toHaveLength(1);
    expect(read(`- ${'AppSec '.repeat(401)}`).matches).toHaveLength(2);
  });

  it('the weights are the sums of the matches', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const { matches, disciplines } = read(pieces.join(' '));
        for (const [id, weight] of Object.entries(disciplines)) {
          const sum = matches
            .filter(({ discipline }) => discipline === id)
            .reduce((total, match) => total + match.weight, 0);
          expect(weight).toBeCloseTo(Math.min(1, sum / 1.5), 9);
        }
      }),
    );
  });

  it('striking out every match leaves nothing of the disciplines found', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join(' ');
        if (text.length === 0) return;
        const { matches, passedOver: others } = read(text);
        const struck = [...matches, ...others].map(({ start, end }) => ({ start, end }));
        expect(read(text, { struck }).matches).toEqual([]);
      }),
    );
  });
});
