// A mutant that lives through eight random cases and every worked example is a finding; more only take longer.
const runs = 8;
const seed = 20260930;

/** fast-check as the specs import it, whose properties take few cases, always the same, whatever a spec asks for. */
export function fewerRuns(fastCheck) {
  const assert = (property, asked) =>
    fastCheck.assert(property, { ...asked, seed, numRuns: Math.min(runs, asked?.numRuns ?? runs) });
  return { ...fastCheck, __esModule: true, assert, default: { ...fastCheck.default, assert } };
}
