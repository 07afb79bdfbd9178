import { DomainError } from '@rolewright/domain';
import { Paging, type PlaceKind } from './page.js';

const paging = new Paging('people.name', ['text', 'number'], 2, 5);
const page = (rows: [string, number][], first = 2) =>
  paging.connection(
    paging.window({ first }),
    { rows, totalCount: 9 },
    (row) => row,
    ([name]) => name,
  );

describe('a page', () => {
  it('holds at most what was asked and says whether more follow', () => {
    const rows: [string, number][] = [
      ['ada', 1],
      ['bo', 2],
      ['cy', 3],
    ];
    expect(page(rows).edges.map((edge) => edge.node)).toEqual(['ada', 'bo']);
    expect(page(rows).pageInfo.hasNextPage).toBe(true);
    expect(page(rows, 3).pageInfo.hasNextPage).toBe(false);
    expect(page([]).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });

  it('goes on after the row its cursor names', () => {
    const { endCursor } = page([['naïve — ✓', 7]]).pageInfo;
    expect(paging.window({ after: endCursor })).toEqual({ limit: 2, after: ['naïve — ✓', 7] });
  });

  it.each([0, -1, 6, 1.5, Number.NaN])('refuses a size of %p', (first) => {
    expect(() => paging.window({ first })).toThrow(DomainError);
  });

  it.each([
    ['nonsense', '%%%'],
    ['another list', Buffer.from('["people.age","a",1]').toString('base64url')],
    ['a place too short', Buffer.from('["people.name","a"]').toString('base64url')],
    ['a place of objects', Buffer.from('["people.name",{},1]').toString('base64url')],
    ['a place of another kind', Buffer.from('["people.name","a","1"]').toString('base64url')],
    [
      'a text that no table holds',
      Buffer.from('["people.name","a\\u0000",1]').toString('base64url'),
    ],
    ['not a list', Buffer.from('{"0":"people.name"}').toString('base64url')],
  ])('refuses a cursor that is %s', (_, after) => {
    expect(() => paging.window({ after })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

describe('a place', () => {
  const at = (kind: PlaceKind, value: unknown) => () =>
    new Paging('x', [kind], 1).window({
      after: Buffer.from(JSON.stringify(['x', value])).toString('base64url'),
    });

  it.each<[PlaceKind, unknown]>([
    ['uuid', '019a0000-0000-7000-8000-000000000001'],
    ['date', '2026-09-30'],
    ['instant', '2026-09-30T12:00:00.123456Z'],
    ['number?', null],
  ])('of kind %s takes %p', (kind, value) => {
    expect(at(kind, value)().after).toEqual([value]);
  });

  it.each<[PlaceKind, unknown]>([
    ['uuid', "' or true"],
    ['date', '2026-13-40'],
    ['date', 'today'],
    ['instant', '2026-09-30'],
    ['number', null],
    ['text', null],
  ])('of kind %s refuses %p', (kind, value) => {
    expect(at(kind, value)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
