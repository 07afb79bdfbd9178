import { analyseRole, roleVerdicts } from '@rolewright/domain';
import { roleRules } from '../../generated/disciplines.js';
import { authorityGapOf, checkLabels, isWild, readLabelledTexts, setOf } from './role-labels.js';

const codes = roleRules.disciplines.map(({ id }) => id);

const label = (changes: Record<string, unknown> = {}) => ({
  file: '01-appsec-engineer-payments.md',
  set: 'tuning',
  covered: { APP: 1 },
  owned: 2,
  granted: 1,
  authority: 'spoken',
  verdict: 'realistic',
  notes: 'plain',
  ...changes,
});
const check = (...labels: Record<string, unknown>[]) =>
  checkLabels({ labels }, ['01-appsec-engineer-payments.md'], codes);

describe('the labelled role texts', () => {
  const texts = readLabelledTexts(codes);

  it('are at least forty, a third or more held out, eight or more of each verdict', () => {
    const held = texts.filter(({ set }) => set === 'held-out');
    expect(texts.length).toBeGreaterThanOrEqual(40);
    expect(held.length * 3).toBeGreaterThanOrEqual(texts.length);
    for (const verdict of roleVerdicts)
      expect(texts.filter((text) => text.verdict === verdict).length).toBeGreaterThanOrEqual(8);
  });

  it('ask for every discipline, and keep some of each for tuning and some unseen', () => {
    for (const code of codes) {
      const sets = texts.filter(({ covered }) => code in covered).map(({ set }) => set);
      expect([code, new Set(sets).size]).toEqual([code, 2]);
    }
  });

  it('hold out every unusual layout', () => {
    const wild = texts.filter(isWild);
    expect(wild).toHaveLength(8);
    expect(new Set(wild.map(({ set }) => set))).toEqual(new Set(['held-out']));
  });

  it.each(texts)('give the verdict that follows from the label: $file', (text) => {
    const { file: title, covered: disciplines, owned: ownedOutcomes, verdict } = text;
    const authorityGap = authorityGapOf(text);
    const analysis = analyseRole({ title, disciplines }, roleRules, {
      authorityGap,
      ownedOutcomes,
    });
    expect(analysis.verdict).toBe(verdict);
  });
});

describe('a label', () => {
  it('is put into its set by its file name alone', () => {
    expect(setOf('01-appsec-engineer-payments.md')).toBe('tuning');
    expect(setOf('36-internal-auditor-bank.md')).toBe('held-out');
    expect(setOf('wild/01-appsec-engineer-payments.md')).toBe('held-out');
  });

  it('says how much of what is owned cannot be decided', () => {
    const [one] = check(label({ owned: 4, granted: 1 }));
    expect(one && authorityGapOf(one)).toBe(0.75);
    const [none] = check(label({ owned: 0, granted: 0 }));
    expect(none && authorityGapOf(none)).toBeNull();
    const [silent] = check(label({ authority: 'silent' }));
    expect(silent && authorityGapOf(silent)).toBeNull();
  });

  it.each([
    ['another set', { set: 'held-out' }, /its name puts it in the set "tuning"/],
    ['a discipline that there is not', { covered: { XYZ: 1 } }, /no discipline XYZ/],
    ['more granted than owned', { granted: 3 }, /more outcomes granted than owned/],
    ['a weight that is no cover', { covered: { APP: 0.3 } }, /labels\.0\.covered\.APP/],
    ['an unknown verdict', { verdict: 'fine' }, /labels\.0\.verdict/],
    ['no file', { file: '99-nowhere.md' }, /99-nowhere\.md: no such file/],
  ])('is refused with %s', (_, changes, message) => {
    expect(() => check(label(changes))).toThrow(message);
  });

  it('is refused twice, missed where it lacks, and all faults come at once', () => {
    expect(() => check(label(), label({ granted: 3 }))).toThrow(/: twice\n.*granted than owned/s);
    expect(() => check()).toThrow('01-appsec-engineer-payments.md: has no label');
  });
});
