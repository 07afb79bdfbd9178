import { roleRules } from '@rolewright/catalogue/disciplines';
import { missingWords, reasonAlone, signWords } from './pain-text.js';
import { disciplineCodes, t } from './pains-words.js';

const domains = [
  { id: 'LOG', name: 'Logging and monitoring' },
  { id: 'INC', name: 'AI incidents' },
];

describe('the engine’s sentences about pains', () => {
  it('leave out what stands beside them: the signs and the day', () => {
    const text =
      'The handoff from Logging and monitoring (LOG) to AI incidents (INC) is one-sided.';
    expect(
      reasonAlone(
        {
          reason: `Active since 2025-12-31: the band is Emerging, and 1 of its 6 signs holds. OI1: ${text} Its severity is high because of T3. What is missing: a reading of "Age" (LOG log-age).`,
          indicators: [{ id: 'OI1', text, holds: true, factCount: 0, facts: [] }],
        },
        domains,
      ),
    ).toBe(
      'The band is Emerging, and 1 of its 6 signs holds. Its severity is high because of buyer review. What is missing: a reading of “Age” in Logging and monitoring.',
    );
  });

  it('keep the history of a pain that is over', () => {
    expect(
      reasonAlone(
        {
          reason:
            'Cleared since 2026-09-30: it was last active on 2026-03-31, and 2 snapshots in a row have been clean since. Still to be seen: OI2: Nothing.',
          indicators: [{ id: 'OI2', text: 'Nothing.', holds: true, factCount: 0, facts: [] }],
        },
        domains,
      ),
    ).toBe('It was last active on 31 Mar 2026, and 2 snapshots in a row have been clean since.');
  });

  it('name domains, flags and what is to be recorded', () => {
    expect(signWords('AI incidents (INC) is not flagged CONTESTED.', domains)).toMatch(
      /^AI incidents is not flagged “[A-Z][a-z ]+”\.$/,
    );
    expect(
      missingWords('a reading of "Minutes to detect" (LOG detection-latency)', domains),
    ).toEqual({ text: 'A reading of “Minutes to detect”', domain: 'LOG' });
    expect(missingWords('the texts of the posts that are open', domains)).toEqual({
      text: 'The texts of the posts that are open',
      domain: null,
    });
  });

  it('call disciplines by the names of the role analysis', () => {
    expect(disciplineCodes.map((code) => [code, t(code)])).toEqual(
      roleRules.disciplines.map(({ id, name }) => [id, name]),
    );
  });
});
