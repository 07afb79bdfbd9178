import { homeOf, mergeGrants } from './access.js';
import type { Viewer } from '../graphql/reference.js';

const grant = (organisationId: string, role: string, permissions: string[] = []) => ({
  organisationId,
  organisationName: `Organisation ${organisationId}`,
  role,
  permissions,
  consultancyId: null,
  expiresAt: null,
});

const viewer = (grants: Viewer['grants'], consultancies: Viewer['consultancies'] = []): Viewer => ({
  userId: 'user',
  name: 'Ada Byron',
  email: 'ada@example.org',
  grants,
  consultancies,
});

describe('where a person starts', () => {
  const two = [grant('b', 'OWNER'), grant('a', 'EXECUTIVE')];

  it('a consultant at the portfolio, whatever else they hold', () => {
    expect(homeOf(viewer(two, [{ consultancyId: 'c', name: 'C' }]), 'a')).toEqual({
      to: 'portfolio',
      consultancyId: 'c',
    });
  });

  it('anyone else where they were last, or at the first by name', () => {
    expect(homeOf(viewer(two), 'b')).toEqual({ to: 'organisation', organisationId: 'b' });
    expect(homeOf(viewer(two), null)).toEqual({ to: 'organisation', organisationId: 'a' });
  });

  it('not where they were once but may no longer go', () => {
    expect(homeOf(viewer(two), 'gone')).toEqual({ to: 'organisation', organisationId: 'a' });
  });

  it('nowhere when nothing is shared with them', () => {
    expect(homeOf(viewer([]), 'a')).toEqual({ to: 'nothing' });
  });
});

describe('two grants on one organisation', () => {
  it('become one that may do what either allows', () => {
    const { grants } = mergeGrants(
      viewer([
        grant('a', 'CONSULTANT', ['facts:read', 'scores:read']),
        grant('b', 'EXECUTIVE'),
        grant('a', 'OWNER', ['members:manage', 'scores:read']),
      ]),
    );
    expect(grants.map(({ organisationId, role }) => [organisationId, role])).toEqual([
      ['a', 'OWNER'],
      ['b', 'EXECUTIVE'],
    ]);
    expect([...(grants[0]?.permissions ?? [])].sort()).toEqual([
      'facts:read',
      'members:manage',
      'scores:read',
    ]);
  });
});
