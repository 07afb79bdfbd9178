import fc from 'fast-check';
import { readEmail, readRosterLines } from './roster-lines.js';

const people = (text: string) => readRosterLines(text).map(({ person, fault }) => person ?? fault);
const ada = {
  name: 'Ada Ash',
  email: 'ada@people.example',
  function: 'Platform',
  standing: 'engineer',
};

it.each<[string, string]>([
  ['commas', 'Ada Ash,ada@people.example,Platform,engineer'],
  ['semicolons', 'Ada Ash; ada@people.example ;Platform;Engineering'],
  ['tabs', 'Ada Ash\tada@people.example\tPlatform\ttechnical'],
  ['quotes', '"Ada Ash","ada@people.example","Platform",engineer'],
  ['named columns', 'Team,E-mail,Name,Level\nPlatform,ada@people.example,Ada Ash,engineer'],
  [
    'a mark at its start',
    '\uFEFFname,email,function,standing\r\nAda Ash,ada@people.example,Platform,engineer\r\n',
  ],
])('one person, by %s', (_, text) => expect(people(text)).toEqual([ada]));

it('takes a separator within quotes for a part of the name', () => {
  expect(people('"Ash, Ada";;"Legal ""and"" risk"')).toEqual([
    { name: 'Ash, Ada', email: null, function: 'Legal "and" risk', standing: 'other' },
  ]);
});

it('counts lines as the text does, and passes over blank ones', () => {
  const lines = readRosterLines('name,function\n\nAda Ash,Platform\n \nBen,Legal');
  expect(lines.map(({ line }) => line)).toEqual([3, 5]);
});

it.each<[string, string, RegExp]>([
  ['no name', ',,Platform', /name is missing/],
  ['no function', 'Ada,,', /function is missing/],
  ['an address that is none', 'Ada,at home,Platform', /address/],
  ['a strange standing', 'Ada,,Platform,boss', /standing/],
  ['more columns', 'Ada,,Platform,other,more', /columns/],
  ['a name that is too long', `${'x'.repeat(201)},,Platform`, /200/],
  ['a control character', 'A\u0007da,,Platform', /printable/],
])('%s is told', (_, text, fault) => expect(people(text)[0]).toMatch(fault));

it('tells two lines that mean one person', () => {
  const text =
    'Ada,ada@people.example,Platform\nAda A.,ADA@people.example,Legal\nBen,,Legal\nben,,legal';
  expect(readRosterLines(text).map(({ fault }) => fault)).toEqual([
    null,
    'The same person as in line 1.',
    null,
    'The same person as in line 3.',
  ]);
});

it.each(['a@b.example', 'first.last+tag@sub.example.org'])('%s is an address', (text) =>
  expect(readEmail(` ${text} `)).toBe(text),
);
it.each(['a', 'a@b', 'a b@c.example', '<a@b.example>', 'a@b.example, c@d.example', 'a@@b.example'])(
  '%p is none',
  (text) => expect(readEmail(text)).toBeNull(),
);

it('answers every line of any text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const { person, fault } of readRosterLines(text)) {
        expect((person === null) !== (fault === null)).toBe(true);
      }
    }),
  );
});
