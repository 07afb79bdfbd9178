import { stretches } from './spans.js';

const text = 'Own privacy and cloud security.';
const match = (discipline: string, phrase: string, weight = 1) => {
  const start = text.indexOf(phrase);
  return { discipline, phrase, start, end: start + phrase.length, weight };
};

describe('a text cut at its marks', () => {
  it('gives the whole text back, in order', () => {
    const whole = stretches(text, [match('CLD', 'cloud security'), match('PRV', 'privacy')], []);
    expect(whole.map((stretch) => stretch.text)).toEqual([
      'Own ',
      'privacy',
      ' and ',
      'cloud security',
      '.',
    ]);
    expect(whole.map(({ disciplines }) => disciplines)).toEqual([[], ['PRV'], [], ['CLD'], []]);
  });

  it('joins marks that overlap, so that they are struck together', () => {
    const whole = stretches(
      text,
      [match('CLD', 'cloud security', 0.4), match('APP', 'cloud', 0.8)],
      [],
    );
    expect(whole.filter(({ disciplines }) => disciplines.length > 0)).toEqual([
      {
        start: 16,
        end: 30,
        text: 'cloud security',
        disciplines: ['CLD', 'APP'],
        weight: 0.8,
        struck: false,
      },
    ]);
  });

  it('keeps what was struck in its place', () => {
    const { start, end } = match('PRV', 'privacy');
    const struck = stretches(text, [], [{ start, end }]).filter((stretch) => stretch.struck);
    expect(struck).toMatchObject([{ text: 'privacy', disciplines: [] }]);
  });

  it('leaves a text without marks whole', () => {
    expect(stretches(text, [], [])).toMatchObject([{ text, struck: false }]);
    expect(stretches('', [], [])).toEqual([]);
  });
});
