import { canonicalRole, plainRole } from './role-names.js';

const directory = [
  { name: 'product-security-lead', aliases: ['AppSec lead', 'PSL'] },
  { name: 'platform-lead', aliases: ['Platform'] },
  { name: 'Policy', aliases: [] },
  { name: 'Legal counsel', aliases: ['Legal', 'Justiciar-é'] },
];

describe('the role that somebody means', () => {
  it.each([
    ['product-security-lead', 'product-security-lead'],
    ['Product Security Lead', 'product-security-lead'],
    ['  product   security—leads ', 'product-security-lead'],
    ['appsec-LEAD', 'product-security-lead'],
    ['AppSec leads', 'product-security-lead'],
    ['psl', 'product-security-lead'],
    ['platform', 'platform-lead'],
    ['Policies', 'Policy'],
    ['justiciar-e\u0301', 'Legal counsel'],
  ])('%p is %s', (said, meant) => {
    expect(canonicalRole(directory, said)).toBe(meant);
  });

  it.each([['nobody here'], [''], [' - '], ['lead'], ['product security'], ['platforms leads x']])(
    '%p is nobody',
    (said) => {
      expect(canonicalRole(directory, said)).toBeNull();
    },
  );

  it('a name goes before another role’s alias', () => {
    const both = [
      { name: 'Security', aliases: ['Platform'] },
      { name: 'Platform', aliases: [] },
    ];
    expect(canonicalRole(both, 'platform')).toBe('Platform');
  });

  it('is nobody where two are meant equally, unless one is written exactly', () => {
    const twice = [
      { name: 'Red-team', aliases: ['testers'] },
      { name: 'red team', aliases: ['Testers'] },
    ];
    expect(canonicalRole(twice, 'RED TEAM')).toBeNull();
    expect(canonicalRole(twice, 'red team')).toBe('red team');
    expect(canonicalRole(twice, 'TESTERS')).toBeNull();
    expect(canonicalRole(twice, 'testers')).toBe('Red-team');
  });

  it('a word that only looks like a plural stays itself', () => {
    const words = [{ name: 'Class', aliases: ['Campus', 'Process'] }];
    expect(canonicalRole(words, 'Clas')).toBeNull();
    expect(canonicalRole(words, 'Campu')).toBeNull();
    expect(canonicalRole(words, 'process')).toBe('Class');
  });
});

it('a plain role holds letters and digits', () => {
  expect(plainRole(' CISO / (Group) No. 2 ')).toBe('ciso group no 2');
});
