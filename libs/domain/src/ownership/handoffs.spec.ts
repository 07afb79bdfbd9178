import { atLevel, daysAgo, fileWith } from '../facts/facts.fixture.js';
import type { Handoff } from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import { analyseOwnership } from './analyse-ownership.js';
import { analyse, organisationOf } from './ownership.fixture.js';

describe('handoffs', () => {
  const edge = (more: Partial<Handoff> = {}): Handoff => ({
    from: 'LOG',
    to: 'INC',
    sender: 'detection',
    receiver: 'commander',
    trigger: 'an alert',
    payload: 'the trace',
    slaHours: 4,
    acknowledgedAt: daysAgo(100),
    exercisedAt: daysAgo(20),
    triggers: 10,
    transfers: 10,
    accepted: 8,
    ...more,
  });
  const stateOf = (...rows: Handoff[]) =>
    analyse({ handoffs: rows }).handoffs.find(({ from, to }) => from === 'LOG' && to === 'INC')
      ?.state;

  it('lists every required edge of the model', () => {
    const { handoffs } = analyse({});
    expect(handoffs).toHaveLength(
      model.domains.reduce((sum, domain) => sum + domain.handoffs.length, 0),
    );
    expect(handoffs.every(({ state }) => state === 'MISSING')).toBe(true);
    expect(handoffs[0]).toEqual({ from: 'INT', to: 'REV', state: 'MISSING' });
  });

  it.each([
    ['all seven facts and 80 % accepted', {}, 'CONNECTED'],
    ['exercised 180 days ago', { exercisedAt: daysAgo(180) }, 'CONNECTED'],
    ['exercised 181 days ago', { exercisedAt: daysAgo(181) }, 'MISSING'],
    ['79 % accepted', { accepted: 79, transfers: 100, triggers: 100 }, 'MISSING'],
    ['no count of acceptance', { accepted: undefined }, 'MISSING'],
    ['no service level', { slaHours: undefined }, 'MISSING'],
    ['no trigger named', { trigger: undefined }, 'MISSING'],
    ['nothing said of what is handed over', { payload: undefined }, 'MISSING'],
    ['never exercised', { exercisedAt: undefined }, 'MISSING'],
    ['exercised on a day to come', { exercisedAt: daysAgo(-1) }, 'MISSING'],
    ['no count of transfers, though exercised', { transfers: undefined }, 'MISSING'],
    [
      'no counts at all, though exercised',
      { triggers: undefined, transfers: undefined },
      'MISSING',
    ],
    ['nothing to carry over yet', { triggers: 0, transfers: 0, accepted: 0 }, 'MISSING'],
    ['no count of triggers', { triggers: undefined }, 'CONNECTED'],
    ['neither sender nor receiver', { sender: undefined, receiver: undefined }, 'MISSING'],
    ['no receiver', { receiver: undefined }, 'ONE-SIDED'],
    ['no acknowledgement', { acknowledgedAt: undefined }, 'ONE-SIDED'],
    ['an acknowledgement to come', { acknowledgedAt: daysAgo(-1) }, 'ONE-SIDED'],
    ['no sender', { sender: undefined }, 'ONE-SIDED'],
    ['triggers without a transfer', { transfers: 0, accepted: 0 }, 'STALE'],
    [
      'triggers, and never exercised',
      { transfers: undefined, accepted: undefined, exercisedAt: undefined },
      'STALE',
    ],
    ['79 % of triggers carried over', { triggers: 100, transfers: 79, accepted: 79 }, 'LEAKING'],
    ['80 % of triggers carried over', { triggers: 100, transfers: 80, accepted: 80 }, 'CONNECTED'],
  ])('%s', (_, more, state) => {
    expect(stateOf(edge(more))).toBe(state);
  });

  it('takes the best of several rows about one edge', () => {
    expect(stateOf(edge({ sender: undefined }), edge())).toBe('CONNECTED');
    expect(stateOf(edge(), edge({ sender: undefined }))).toBe('CONNECTED');
  });

  it('flags a domain whose register leaves a required edge open, and adds edges of its own', () => {
    const result = analyse({ handoffs: [edge(), edge({ to: 'HUM' })] });
    const log = result.domains.find(({ id }) => id === 'LOG');
    expect(log?.flags).toEqual(['UNOWNED', 'BROKEN HANDOFF']);
    expect(log?.flagFacts['BROKEN HANDOFF']).toEqual(['The handoff to EVD is missing.']);
    expect(result.handoffs.at(-1)).toEqual({ from: 'LOG', to: 'HUM', state: 'CONNECTED' });
  });

  it('drops edges from and to a domain that is not applicable', () => {
    const file = fileWith(
      { INT: atLevel(2) },
      { notApplicable: [{ domain: 'HUM', count: 0, observedAt: daysAgo(1), source: 'query' }] },
    );
    expect(
      analyseOwnership(file, model).handoffs.filter(
        ({ from, to }) => from === 'HUM' || to === 'HUM',
      ),
    ).toEqual([]);
  });

  it('measures health by weight: connected over required, each domain over its edges', () => {
    expect(organisationOf({ handoffs: [edge()] }).handoffHealth).toBe((8 * 1) / 2 / 100);
    expect(organisationOf({ handoffs: [edge(), edge({ to: 'EVD' })] }).handoffHealth).toBe(0.08);
    // What nobody requires adds nothing, and what is one-sided is no half.
    expect(
      organisationOf({
        handoffs: [edge(), edge({ to: 'HUM' }), edge({ to: 'EVD', sender: undefined })],
      }).handoffHealth,
    ).toBe(0.04);
    const all = model.domains.flatMap(({ id, handoffs }) =>
      handoffs.map(({ to }) => edge({ from: id, to })),
    );
    expect(organisationOf({ handoffs: all }).handoffHealth).toBe(1);
    const edgeless = {
      ...model,
      domains: model.domains.map((domain) => ({ ...domain, handoffs: [] })),
    };
    expect(analyseOwnership(fileWith({}), edgeless).organisation.handoffHealth).toBeNull();
  });
});
