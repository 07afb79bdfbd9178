import { evaluate } from './evaluate.js';
import { labelled, reading } from './role-evaluation.fixture.js';

const codes = ['APP', 'CLD', 'DET', 'PRV'];
const texts = [
  labelled('one', { APP: 1, CLD: 0.8 }),
  labelled('two', { APP: 1 }, 'hybrid'),
  labelled('three', { DET: 1 }, 'frankenstein'),
];
const readings = {
  one: reading(['APP', 'CLD']),
  two: reading(['APP', 'CLD'], 'stretched'),
  three: reading([], 'realistic'),
};
const result = evaluate(texts, codes, (text) => readings[text as keyof typeof readings]);

describe('an analysis against labelled texts', () => {
  it('is right, finds too much, and misses', () => {
    const { APP, CLD, DET } = result.disciplines;
    expect(APP).toEqual({ right: 2, tooMuch: 0, missed: 0, support: 2, precision: 1, recall: 1 });
    expect(CLD).toEqual({ right: 1, tooMuch: 1, missed: 0, support: 1, precision: 0.5, recall: 1 });
    expect(DET).toEqual({ right: 0, tooMuch: 0, missed: 1, support: 1, precision: 0, recall: 0 });
  });

  it('says nothing of a discipline that nobody asks for and nobody finds', () => {
    const nothing = { right: 0, tooMuch: 0, missed: 0, support: 0, precision: null, recall: null };
    expect(result.disciplines.PRV).toEqual(nothing);
  });

  it('has no recall of a discipline that is only found', () => {
    const { disciplines } = evaluate([labelled('one', {})], ['APP'], () => reading(['APP']));
    expect(disciplines.APP).toMatchObject({ precision: 0, recall: null, support: 0 });
  });

  it('counts every decision alike, or every discipline', () => {
    expect(result.micro).toMatchObject({ right: 3, tooMuch: 1, missed: 1, precision: 0.75 });
    expect(result.micro.recall).toBe(0.75);
    expect(result.macro.precision).toBe((1 + 0.5 + 0) / 3);
    expect(result.macro.recall).toBe((1 + 1 + 0) / 3);
  });

  it('sets the verdicts of labels against those of the analysis', () => {
    expect(result.confusion.realistic).toMatchObject({ realistic: 1, stretched: 0 });
    expect(result.confusion.hybrid).toMatchObject({ stretched: 1, hybrid: 0 });
    expect(result.confusion.frankenstein).toMatchObject({ realistic: 1, frankenstein: 0 });
    expect(result.verdictsRight).toBe(1 / 3);
    expect(result.verdictsWithinOne).toBe(2 / 3);
  });

  it('lists what was read otherwise, with the phrases, and leaves out what agrees', () => {
    expect(result.errors).toEqual([
      {
        file: 'two',
        tooMuch: [{ discipline: 'CLD', phrases: ['a word of CLD'] }],
        missed: [],
        verdict: { label: 'hybrid', analysis: 'stretched', index: 10 },
      },
      {
        file: 'three',
        tooMuch: [],
        missed: ['DET'],
        verdict: { label: 'frankenstein', analysis: 'realistic', index: 10 },
      },
    ]);
  });

  it('has no figures without texts', () => {
    const empty = evaluate([], codes, () => reading([]));
    expect(empty).toMatchObject({ texts: 0, verdictsRight: null, errors: [] });
    expect(empty.macro).toEqual({ precision: null, recall: null });
  });
});
