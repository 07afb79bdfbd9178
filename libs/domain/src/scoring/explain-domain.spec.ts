import { DomainError } from '../access/index.js';
import { daysAgo, fileOf } from '../facts/facts.fixture.js';
import type { Observation } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { explainDomain } from './explain-domain.js';

const row = (criterion: string, more: Partial<Observation> = {}): Observation => ({
  domain: 'LOG',
  criterion,
  value: true,
  observedAt: daysAgo(10),
  grade: 'document',
  source: 'wiki/42',
  ...more,
});
const explain = (...observations: Observation[]) =>
  explainDomain(fileOf({ observations }), model, 'LOG').find(
    ({ criterion }) => criterion === observations[0]?.criterion,
  );

it('explains every criterion, in the order of the model', () => {
  const rows = explainDomain(fileOf(), model, 'LOG');
  expect(rows.map(({ criterion }) => criterion)).toEqual(model.criteria.map(({ id }) => id));
  expect(rows[0]).toEqual({
    criterion: 'R1',
    state: 'unknown',
    satisfaction: null,
    because: 'Nothing is recorded about this.',
    from: null,
    observedAt: null,
    validUntil: null,
    grade: null,
    source: null,
    facts: [],
  });
});

it('says what was seen, when, how well and until when', () => {
  expect(explain(row('R1'))).toEqual({
    criterion: 'R1',
    state: 'holds',
    satisfaction: 1,
    because: `Seen to hold on ${daysAgo(10)}.`,
    from: 'observation',
    observedAt: daysAgo(10),
    validUntil: daysAgo(10 - 180),
    grade: 'document',
    source: 'wiki/42',
    facts: [
      {
        section: 'observations',
        row: 0,
        text: `LOG R1 was seen to hold on ${daysAgo(10)}, and counts until ${daysAgo(10 - 180)} (document, wiki/42).`,
      },
    ],
  });
});

it.each([
  [row('R1', { value: false }), 'fails', 'Seen not to hold on 2026-09-20.'],
  [row('O3', { value: 0.7999 }), 'fails', 'Seen at 79.9 % on 2026-09-20, where 80 % is needed.'],
  [
    row('O1', { grade: 'statement' }),
    'fails',
    'Stated to hold on 2026-09-20, but a statement alone is no proof of this.',
  ],
  [row('O1', { grade: 'statement', value: false }), 'fails', 'Stated not to hold on 2026-09-20.'],
  [row('E1', { grade: 'statement' }), 'holds', 'Stated to hold on 2026-09-20.'],
  [
    row('R1', { observedAt: daysAgo(181) }),
    'unknown',
    'Last seen on 2026-04-02, which counted until 2026-09-29; nobody has confirmed it since.',
  ],
  [row('R1', { observedAt: daysAgo(-1) }), 'unknown', 'Only seen after 2026-09-30.'],
])('%#: %j', (observation, state, because) => {
  expect(explain(observation)).toMatchObject({ state, because });
});

it('says what proves a statement, with the better grade', () => {
  expect(
    explain(
      row('O1', { grade: 'statement' }),
      row('O1', { observedAt: daysAgo(40), grade: 'system' }),
    ),
  ).toMatchObject({
    state: 'holds',
    grade: 'system',
    because:
      'Stated to hold on 2026-09-20; counted as far as an earlier document or system record proves it.',
  });
});

it('refuses a domain that the model does not have', () => {
  expect(() => explainDomain(fileOf(), model, 'XYZ')).toThrow(DomainError);
});
