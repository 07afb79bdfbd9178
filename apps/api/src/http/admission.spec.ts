import { Load, RequestBudget } from './admission.js';

it('refuses past the budget of a minute and forgives in the next', () => {
  const budget = new RequestBudget(3);
  const at = 1_800_000_000_000;
  expect([1, 2, 3].map(() => budget.take('a', at))).toEqual([0, 0, 0]);
  expect(budget.take('a', at + 10_000)).toBe(50);
  expect(budget.take('b', at)).toBe(0);
  expect(budget.take('a', at + 60_000)).toBe(0);
});

it('a budget of nothing counts nothing', () => {
  const budget = new RequestBudget(0);
  expect(Array.from({ length: 1_000 }, () => budget.take('a')).every((wait) => wait === 0)).toBe(
    true,
  );
});

it('lets only so many in at a time', () => {
  const load = new Load(2);
  expect([load.enter(), load.enter(), load.enter()]).toEqual([true, true, false]);
  load.leave();
  expect(load.enter()).toBe(true);
});
