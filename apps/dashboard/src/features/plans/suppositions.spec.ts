import fc from 'fast-check';
import {
  asInput,
  countSupposed,
  readSupposed,
  toggleCriterion,
  writeSupposed,
} from './suppositions.js';
import type { Supposed } from './suppositions.js';

const nothing = readSupposed({});
const name = fc.string({ minLength: 1, maxLength: 12 });
const code = fc.constantFrom('REV', 'INT', 'GOV');
const at = fc.record({ domain: code, criterion: fc.constantFrom('R1', 'O2') });
const anything: fc.Arbitrary<Supposed> = fc.record({
  holds: fc.array(at, { maxLength: 3 }),
  fails: fc.array(at, { maxLength: 3 }),
  decisions: fc.array(
    fc.record(
      { domain: code, decision: name, decider: name },
      { requiredKeys: ['domain', 'decision'] },
    ),
    { maxLength: 3 },
  ),
  assignments: fc.array(
    fc.record(
      { domain: code, role: name, holder: name, deputy: name },
      { requiredKeys: ['domain', 'role', 'holder'] },
    ),
    { maxLength: 3 },
  ),
  leavers: fc.array(name, { maxLength: 3 }),
  handoffs: fc.array(fc.record({ from: code, to: code, connected: fc.boolean() }), {
    maxLength: 3,
  }),
  hires: fc.array(fc.record({ cluster: name, fte: fc.constantFrom(0.5, 1, 2) }), { maxLength: 3 }),
}) as fc.Arbitrary<Supposed>;

describe('what is supposed, in the address', () => {
  it('is read as it was written, whatever the names', () => {
    fc.assert(
      fc.property(anything, (supposed) => {
        expect(readSupposed(writeSupposed(supposed))).toEqual(supposed);
      }),
    );
  });

  it('leaves out what is not supposed', () => {
    expect(Object.values(writeSupposed(nothing)).every((value) => value === undefined)).toBe(true);
    expect(countSupposed(nothing)).toBe(0);
  });

  it('passes over what is broken', () => {
    expect(readSupposed({ holds: 'REV~!!~INT!R1', hire: 'governance!none' })).toMatchObject({
      holds: [{ domain: 'INT', criterion: 'R1' }],
      hires: [],
    });
  });
});

describe('a criterion that is pressed', () => {
  it('is supposed the other way, and again as it is', () => {
    const place = { domain: 'REV', criterion: 'O2' };
    const once = toggleCriterion(nothing, place, false);
    expect(once).toMatchObject({ holds: [place], fails: [] });
    expect(toggleCriterion(once, place, false)).toEqual(nothing);
    expect(toggleCriterion(nothing, place, true)).toMatchObject({ holds: [], fails: [place] });
  });
});

it('tells the service nothing for a role that is left to the model', () => {
  const supposed = { ...nothing, decisions: [{ domain: 'REV', decision: 'block' }] };
  expect(asInput(supposed).decisions).toEqual([
    { domain: 'REV', decision: 'block', decider: null },
  ]);
});
