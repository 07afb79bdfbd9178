import { headlineOf } from './headline.js';
import type { ClusterCase, HiringVerdict } from './hiring-result.js';

describe('the headline', () => {
  const of = (...verdicts: HiringVerdict[]) =>
    headlineOf(
      verdicts.map(
        (verdict, at) =>
          ({
            name: `C${String(at)}`,
            verdict,
            role: verdict === 'hire' ? { seats: 2 } : null,
          }) as ClusterCase,
      ),
    );
  it('leads with who is hired, or that nobody is', () => {
    expect(of('hire', 'slack', 'hire')).toBe(
      'Hire 2 seats of C0 and 2 seats of C2; no seat for C1.',
    );
    expect(of('lend-capacity', 'borrow', 'redesign-role', 'measure-first', 'decide-first')).toBe(
      'Hire nobody this quarter; borrow for C1; decide first for C4; measure first for C3; redesign the post for C2; C0 can lend time.',
    );
    expect(of()).toBe('Hire nobody this quarter.');
  });
});
