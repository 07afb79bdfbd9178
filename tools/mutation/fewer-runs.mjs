// A mutant that lives through thirty random cases and every worked example is a finding; a hundred only take longer.
export default { numRuns: 30, seed: 20260930 };
