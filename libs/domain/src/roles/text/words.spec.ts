import { Lemmas, plainWord } from './lemma.js';
import { PhraseIndex } from './phrase-index.js';
import { phraseForm } from './phrase-form.js';
import { gap, tokenise } from './tokens.js';

const lemmas = new Lemmas({
  embeddings: 'embedding',
  embedding: 'embedding',
  defence: 'defense',
  oversaw: 'oversee',
});

describe('lemmas', () => {
  const of = (word: string) => new Lemmas({}).of(word);

  it.each([
    ['audits', 'audit'],
    ['policies', 'policy'],
    ['ties', 'tie'],
    ['dies', 'die'],
    ['patches', 'patch'],
    ['pushes', 'push'],
    ['boxes', 'box'],
    ['classes', 'class'],
    ['buzzes', 'buzz'],
    ['caches', 'cach'],
    ['aches', 'ach'],
    ['axes', 'ax'],
    ['AWS', 'aws'],
    ['KMS', 'kms'],
    ['SOCs', 'soc'],
    ['process', 'process'],
    ['status', 'status'],
    ['analysis', 'analysis'],
    ['misses', 'miss'],
    ['usages', 'usag'],
    ['island', 'island'],
    ['isles', 'isl'],
  ])('plurals: %s is %s', (word, lemma) => {
    expect(of(word)).toBe(lemma);
  });

  it.each([
    ['testing', 'test'],
    ['logging', 'log'],
    ['planned', 'plan'],
    ['tested', 'test'],
    ['model', 'model'],
    ['modelling', 'model'],
    ['modelled', 'model'],
    ['filling', 'fil'],
    ['fill', 'fil'],
    ['jazzing', 'jazz'],
    ['passing', 'pass'],
    ['setting', 'set'],
    ['mapping', 'map'],
    ['begging', 'beg'],
    ['bedding', 'bed'],
    ['rubbing', 'rub'],
    ['running', 'run'],
    ['referred', 'refer'],
    ['trimming', 'trim'],
    ['stuffing', 'stuf'],
    ['ping', 'ping'],
    ['being', 'being'],
    ['aiming', 'aim'],
    ['string', 'string'],
    ['springs', 'spring'],
    ['ringed', 'ring'],
    ['ingots', 'ingot'],
    ['speed', 'speed'],
    ['exceed', 'exceed'],
    ['agreed', 'agreed'],
    ['need', 'need'],
    ['added', 'added'],
    ['edited', 'edit'],
    ['use', 'use'],
    ['code', 'cod'],
    ['coding', 'cod'],
    ['seven', 'seven'],
    ['bullet', 'bullet'],
    ['address', 'address'],
    ['eedless', 'eedless'],
  ])('endings: %s is %s', (word, lemma) => {
    expect(of(word)).toBe(lemma);
  });

  it.each([
    ['anonymisation', 'anonymization'],
    ['organise', 'organiz'],
    ['organised', 'organiz'],
    ['organising', 'organiz'],
    ['organiser', 'organizer'],
    ['analyse', 'analyz'],
    ['analysed', 'analyz'],
    ['analysing', 'analyz'],
    ['behaviour', 'behavior'],
    ['behaviours', 'behavior'],
    ['hour', 'hour'],
    ['four', 'four'],
    ['armour', 'armor'],
    ['journal', 'journal'],
    ['tournaments', 'tournament'],
    ['isedale', 'isedal'],
    ['ysedale', 'ysedal'],
  ])('British and American: %s is %s', (word, lemma) => {
    expect(of(word)).toBe(lemma);
  });

  it('a spelling leads to the one that counts, and one that stands for itself keeps its ending', () => {
    expect(lemmas.of('Embeddings')).toBe('embedding');
    expect(lemmas.of('embedding')).toBe('embedding');
    expect(lemmas.of('embedded')).toBe('embed');
    expect(lemmas.of('Defence')).toBe(lemmas.of('defense'));
    expect(lemmas.of('oversaw')).toBe('overse');
    expect(lemmas.of('constructor')).toBe('constructor');
    expect(lemmas.of('defences')).toBe(lemmas.of('defenses'));
  });

  it('case, apostrophes, ligatures and hidden signs make no difference', () => {
    expect(plainWord("Team's")).toBe('team');
    expect(plainWord('team’s')).toBe('team');
    expect(plainWord('you’ll')).toBe('youll');
    expect(plainWord("it'self")).toBe('itself');
    expect(plainWord('ﬁne')).toBe('fine');
    expect(plainWord('ta\u00adble')).toBe('table');
    expect(plainWord('Ｆｕｌｌ')).toBe('full');
    expect(of('Tests')).toBe(of('test'));
  });

  it('what is no word stays as it is', () => {
    expect(of('A'.repeat(61))).toBe('A'.repeat(61));
    expect(of(`${'A'.repeat(59)}S`)).toBe('a'.repeat(59));
  });
});

describe('words of a text', () => {
  const words = (text: string, abbreviations = ['etc']) =>
    tokenise(text, new Lemmas({}), new Set(abbreviations));
  const marks = (text: string) => words(text).gaps;

  it('stand where they say', () => {
    const text = ' “CI/CD”, you’ll 2x\n🙂 C++';
    const { starts, ends, length } = words(text);
    expect(length).toBe(5);
    expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual([
      'CI',
      'CD',
      'you’ll',
      '2x',
      'C',
    ]);
  });

  it('hidden signs alone are no word', () => {
    expect(words('a \u200b b').lemmas).toEqual(['a', 'b']);
  });

  it('an apostrophe joins up to three letters', () => {
    expect(words("don't o'clocks d'etre").lemmas).toEqual(['dont', 'o', 'clock', 'd', 'etr']);
  });

  it.each([
    ['aa bb', 0],
    ['aa/bb', 0],
    ['aa-bb', 0],
    ['aa- bb', 0],
    ['aa -bb', 0],
    ['aa - bb', gap.dash],
    ['aa – bb', gap.dash],
    ['aa—bb', gap.dash],
    ['aa–bb', gap.dash],
    ['aa, bb', gap.comma],
    ['aa,bb', gap.comma],
    ['aa; bb', gap.semicolon],
    ['aa: bb', gap.colon],
    ['aa (bb', gap.bracket],
    ['aa) bb', gap.bracket],
    ['aa [bb', gap.bracket],
    ['aa] bb', gap.bracket],
    ['aa), bb', gap.bracket | gap.comma],
    ['aa! bb', gap.stop],
    ['aa? bb', gap.stop],
    ['aa. Bb', gap.stop],
    ['aa. 3', gap.stop],
    ['aa.” Bb', gap.stop],
    ['aa.\nBb', gap.stop],
    ['aa.* Bb', gap.stop],
    ['aa. bb', 0],
    ['aa.Bb', 0],
    ['aa.$ Bb', 0],
    ['a. Bb', 0],
    ['etc. Bb', 0],
  ])('%j: mark %d', (text, mark) => {
    expect(marks(text)[1]).toBe(mark);
  });

  it('what stands before the first word is a mark too', () => {
    expect(marks('(a')).toEqual([gap.bracket]);
  });
});

describe('an index of phrases', () => {
  const filled = () => {
    const index = new PhraseIndex<string>(lemmas);
    index.add('red', 'short');
    index.add('red team test', 'long');
    index.add('red team', 'middle', { joined: true });
    index.add('a b', 'tiny', { joined: true });
    index.add('red teams', 'again');
    index.add('secure', 'single', { joined: true });
    index.add('two words', 'apart');
    index.add('3 wordly', 'digits', { joined: true });
    index.add('…', 'nothing');
    return index;
  };
  const at = (words: string[], position = 0, end = words.length) =>
    filled()
      .at(words, position, end)
      .map(({ value }) => value);

  it('gives the phrases at a word, the longest first', () => {
    expect(at(['red', 'team', 'test'])).toEqual(['long', 'middle', 'again', 'short']);
    expect(at(['x', 'red', 'team'], 1)).toEqual(['middle', 'again', 'short']);
    expect(at(['team', 'red'])).toEqual([]);
    expect(at([])).toEqual([]);
  });

  it('none that reaches over the end', () => {
    expect(at(['red', 'team', 'test'], 0, 2)).toEqual(['middle', 'again', 'short']);
    expect(at(['red', 'team', 'test'], 0, 1)).toEqual(['short']);
  });

  it('as one word where that was asked for and the word is long enough', () => {
    expect(at(['redteam'])).toEqual(['middle']);
    expect(at(['ab'])).toEqual([]);
    expect(at(['twoword'])).toEqual([]);
    expect(at(['3wordly'])).toEqual(['digits']);
    expect(at(['secur'])).toEqual(['single']);
  });
});

it('two phrases of one form are one', () => {
  const form = phraseForm({ defence: 'defense' });
  expect(form('Defences in-depth')).toBe(form('defense in depth'));
  expect(form('Defence in depth')).toBe(form('defense in depth'));
  expect(form('Penetration tests')).toBe(form('penetration-testing'));
  expect(form('a test')).toBe('a test');
});
