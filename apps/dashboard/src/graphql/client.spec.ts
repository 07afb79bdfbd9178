import { OrganisationSnapshotsDocument, SnapshotInFullDocument } from './generated/scores.js';
import { createTestClient } from '../testing/render-page.js';
import { connection, inFull, snapshotOf } from '../testing/snapshots.fixture.js';

describe('what answers share in memory', () => {
  const { client } = createTestClient({
    snapshot: ({ organisationId }) =>
      inFull(snapshotOf({ levels: organisationId === 'a' ? [3, 3, 3] : [0, 0, 0] })),
    snapshots: ({ organisationId }) =>
      connection([snapshotOf({ index: organisationId === 'a' ? 90 : 10 })]),
  });

  it('a domain’s code is no identity: two organisations’ AGT stay two', async () => {
    const ask = (organisationId: string) =>
      client.query({ query: SnapshotInFullDocument, variables: { organisationId, asOf: null } });
    await ask('a');
    await ask('b');
    const { data } = await ask('a');
    expect(data?.snapshot?.result.domains.map(({ level }) => level)).toEqual([3, 3, 3]);
  });

  it('lists of two organisations never run together', async () => {
    const ask = (organisationId: string) =>
      client.query({ query: OrganisationSnapshotsDocument, variables: { organisationId } });
    await ask('a');
    await ask('b');
    const { data } = await ask('a');
    expect(data?.snapshots.edges.map(({ node }) => node.index)).toEqual([90]);
  });
});
