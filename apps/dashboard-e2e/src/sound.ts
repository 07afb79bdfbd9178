import { accessibilityFaults, overflowsSideways, type Visit } from './visit.js';

/** What every screen owes everyone. */
export async function expectSound({ page, faults }: Visit): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  expect(faults).toEqual([]);
}
