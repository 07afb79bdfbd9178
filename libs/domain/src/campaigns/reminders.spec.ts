import { mayWrite, reminderDue } from './reminders.js';

const dueOn = '2026-09-30';
const due = (day: string, hour = 9) => reminderDue(dueOn, { day, hour })?.name ?? null;

it('nobody is written to at night', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  expect(hours.filter((hour) => mayWrite({ day: dueOn, hour }))).toEqual([
    9, 10, 11, 12, 13, 14, 15, 16, 17,
  ]);
  expect([due('2026-09-27', 8), due('2026-09-27', 18)]).toEqual([null, null]);
});

it.each([
  ['2026-09-26', null],
  ['2026-09-27', 'due-3:2026-09-30'],
  ['2026-09-28', 'due-3:2026-09-30'],
  ['2026-09-29', 'due-1:2026-09-30'],
  ['2026-09-30', 'due-1:2026-09-30'],
  ['2026-10-01', 'overdue:2026-09-30'],
  ['2026-10-14', 'overdue:2026-09-30'],
  ['2026-10-15', null],
])('on %s it is %s', (day, name) => expect(due(day)).toBe(name));
