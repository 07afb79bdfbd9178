import { emptyDraft, inputOf, lackOf, shareOf, withEntry, withoutEntries } from './entries.js';
import type { WorksheetCriterion } from './worksheet-words.js';

const criterion = {
  domain: 'INT',
  criterion: 'O3',
  last: { observationId: 'seen-id' },
} as WorksheetCriterion;
const today = '2026-11-02';

it.each([
  ['80', 0.8],
  ['80 %', 0.8],
  ['12,5', 0.125],
  ['100', 1],
  ['0', 0],
  ['101', null],
  ['-1', null],
  ['', null],
  ['eighty', null],
])('%p per cent is %p', (typed, share) => {
  expect(shareOf(typed)).toBe(share);
});

it('an entry is nothing until it says how it is attested', () => {
  const draft = withEntry(emptyDraft, criterion, today, { value: 'share', percent: '75' });
  const entry = draft.entries['INT O3'];
  expect(entry && [lackOf(entry), inputOf(entry)]).toEqual(['gradeNeeded', null]);
  const graded = withEntry(draft, criterion, today, { grade: 'DOCUMENT' }).entries['INT O3'];
  expect(graded && inputOf(graded)).toMatchObject({
    requestKey: entry?.requestKey,
    share: 0.75,
    holds: null,
    observedAt: today,
    seenObservationId: 'seen-id',
  });
  expect(withoutEntries(draft, ['INT O3']).entries).toEqual({});
});

it('takes over what was said for all into new entries alone', () => {
  const first = withEntry(emptyDraft, criterion, today, {});
  const forAll = { grade: 'SYSTEM', observedAt: '2026-10-01', source: 'scanner' } as const;
  const changed = withEntry({ ...first, forAll }, criterion, today, { note: 'x' });
  expect(changed.entries['INT O3']).toMatchObject({ grade: null, observedAt: today });
  const other = withEntry({ ...first, forAll }, { ...criterion, criterion: 'R1' }, today, {});
  expect(other.entries['INT R1']).toMatchObject(forAll);
});
