import {
  type Grant,
  type UserActor,
  authorise,
  isPermitted,
  organisationsOf,
  systemActor,
} from './actor.js';
import { DomainError } from './domain-error.js';
import { type Permission, type Role, permissions, permissionsOf, roles } from './permissions.js';

const grant = (role: Role, more: Partial<Grant> = {}): Grant => ({
  organisationId: 'own',
  role,
  permissions: permissionsOf(role),
  via: { kind: 'membership' },
  ...more,
});
const user = (...grants: Grant[]): UserActor => ({
  kind: 'user',
  userId: 'u',
  requestId: 'r',
  grants,
  consultancies: [],
});
const codeOf = (run: () => void): string => {
  try {
    run();
    return 'passed';
  } catch (error) {
    return error instanceof DomainError ? error.code : 'another error';
  }
};

describe('authorise', () => {
  it('lets each role do exactly what its permissions list', () => {
    for (const role of roles) {
      for (const permission of permissions) {
        const expected = permissionsOf(role).includes(permission) ? 'passed' : 'FORBIDDEN';
        expect([
          role,
          permission,
          codeOf(() => authorise(user(grant(role)), permission, 'own')),
        ]).toEqual([role, permission, expected]);
      }
    }
  });

  it('answers alike for a foreign organisation and one that does not exist', () => {
    for (const permission of permissions) {
      expect(codeOf(() => authorise(user(grant('owner')), permission, 'foreign'))).toBe(
        'NOT_FOUND',
      );
      expect(codeOf(() => authorise(user(), permission, 'own'))).toBe('NOT_FOUND');
    }
  });

  it('takes either of two rights', () => {
    const both = user(
      grant('executive'),
      grant('consultant', { permissions: permissionsOf('consultant', 'assess') }),
    );
    expect(codeOf(() => authorise(both, 'facts:import', 'own'))).toBe('passed');
  });

  it('keeps a system actor to its organisations', () => {
    const actor = systemActor(['own'], 'r');
    expect(codeOf(() => authorise(actor, 'scores:snapshot', 'own'))).toBe('passed');
    expect(codeOf(() => authorise(actor, 'scores:snapshot', 'foreign'))).toBe('NOT_FOUND');
  });
});

describe('a respondent', () => {
  const respondent = {
    kind: 'respondent',
    requestId: 'r',
    organisationId: 'own',
    campaignId: 'c',
    respondentId: 'p',
  } as const;
  it('enters one organisation and is permitted nothing there', () => {
    expect(organisationsOf(respondent)).toEqual(['own']);
    for (const permission of permissions) {
      expect(isPermitted(respondent, permission, 'own')).toBe(false);
      expect(codeOf(() => authorise(respondent, permission, 'own'))).toBe('FORBIDDEN');
      expect(codeOf(() => authorise(respondent, permission, 'foreign'))).toBe('NOT_FOUND');
    }
  });
});

describe('isPermitted', () => {
  it('says what authorise would let pass', () => {
    expect(isPermitted(user(grant('executive')), 'scores:read', 'own')).toBe(true);
    expect(isPermitted(user(grant('executive')), 'facts:read', 'own')).toBe(false);
    expect(isPermitted(user(grant('owner')), 'facts:read', 'foreign')).toBe(false);
    expect(isPermitted(systemActor(['own'], 'r'), 'facts:read', 'own')).toBe(true);
    expect(isPermitted(systemActor(['own'], 'r'), 'facts:read', 'foreign')).toBe(false);
  });
});

describe('permissions', () => {
  const may = (list: readonly Permission[], permission: Permission): boolean =>
    list.includes(permission);
  it('keep facts about single people from executives', () => {
    expect(
      permissionsOf('executive').filter((permission) =>
        /^(facts|answers|campaigns|evidence):/.test(permission),
      ),
    ).toEqual([]);
  });
  it('leave management to the owner', () => {
    for (const role of roles.filter((name) => name !== 'owner')) {
      expect(
        permissionsOf(role, 'assess').filter((permission) => permission.endsWith(':manage')),
      ).toEqual([]);
    }
    expect(permissionsOf('owner')).toEqual(permissions);
  });
  it('follow the scope of an engagement', () => {
    expect(permissionsOf('consultant')).toEqual([]);
    expect(may(permissionsOf('consultant', 'read'), 'facts:import')).toBe(false);
    expect(may(permissionsOf('consultant', 'assess'), 'facts:import')).toBe(true);
  });
});
