import { flagName, flagText } from './flags.js';

describe('a flag in words', () => {
  it.each(['REMOTE VETO', 'REMOTE_VETO', 'remote-veto', 'REMOTE VETO: severe'])(
    'is known as %s',
    (flag) => expect(flagName(flag)).toBe(flagName('REMOTE VETO')),
  );

  it('keeps its own code where the catalogue has no words for it', () => {
    expect(flagName('HEROIC')).toBe('HEROIC');
    expect(flagText('HEROIC')).toBeUndefined();
  });

  it('says what to do first', () => {
    expect(flagText('UNOWNED')?.firstMove).toMatch(/\.$/);
  });
});
