import { auditGroups } from './audit-groups.js';
import { auditActions } from './audit-summary.js';

it('every action belongs to one group', () => {
  const words = [...new Set(auditActions.map((action) => action.split('.')[0]))].sort();
  expect(Object.values(auditGroups).flat().sort()).toEqual(words);
});
