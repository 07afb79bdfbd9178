import { commandHarness } from '../command.fixture.js';
import { run } from '../run.js';

const file = `
organisation: { name: Tiny }
model: ai-security-ownership@1
asOf: 2026-09-30
assignments:
  - { domain: REV, role: psl, holder: ana, assignedBy: ciso, acceptedAt: 2026-09-01 }
decisions:
  - { domain: REV, decision: pass, decider: psl, recommend: reviewer, agree: legal, input: product, perform: app-team, escalation: ciso, need: 4, held: 4 }
  - { domain: REV, decision: block, decider: [psl, ciso], need: 4, held: 4 }
handoffs:
  - { from: REV, to: PLT, sender: psl }
`;
const ownership = async (...options: string[]) => {
  const harness = commandHarness({ 'tiny.yaml': file });
  const code = await run(['ownership', 'tiny.yaml', ...options], harness.io);
  return { code, out: harness.out(), err: harness.err() };
};

it('prints who owns what, with the facts behind each flag', async () => {
  const { code, out } = await ownership();
  expect(code).toBe(0);
  expect(out).toMatch(/^REV +psl +0 +– +– +– +BROKEN HANDOFF$/m);
  expect(out).toMatch(/REV BROKEN HANDOFF: The handoff to PLT is one-sided\./);
  expect(out).toMatch(/concentration 1\.00 \(concentrated\).*handoff health 0\.00/);
  expect(out).toMatch(/^REV +PLT +ONE-SIDED$/m);
});

it('prints the contract’s JSON, and the rows behind each flag', async () => {
  const result = JSON.parse((await ownership('--json')).out);
  expect(Object.keys(result)).toEqual(['domains', 'organisation', 'handoffs']);
  expect(result.domains[1]).toMatchObject({
    id: 'REV',
    flags: ['BROKEN HANDOFF'],
    flagReferences: { 'BROKEN HANDOFF': [{ section: 'handoffs', row: 0 }] },
  });
});

it.each([
  ['--rapid', /^REV +Pass a design +reviewer +legal +app-team +product +psl$/m, /^psl +D$/m],
  ['--raci', /^REV +Pass a design +app-team +psl +legal, product, reviewer +ciso$/m, /^psl +A$/m],
  [
    '--daci',
    /^REV +Pass a design +reviewer +psl +legal, product +app-team, ciso$/m,
    /^reviewer +D$/m,
  ],
])('prints the matrix as %s', async (option, decision, role) => {
  const { code, out } = await ownership(option);
  expect(code).toBe(0);
  expect(out).toMatch(decision);
  expect(out).toMatch(role);
  expect(out).toMatch(/REV "Block a launch": ciso and psl decide/);
  expect(out).toMatch(/^INT +Admit a new AI use +.*\(governance-lead\?\)/m);
});

it('gives the matrix as JSON', async () => {
  const matrix = JSON.parse((await ownership('--raci', '--json')).out);
  expect(matrix.domains[1].decisions[0].raci).toEqual({
    responsible: ['app-team'],
    accountable: ['psl'],
    consulted: ['legal', 'product', 'reviewer'],
    informed: ['ciso'],
  });
});

it('leaves out the grid of roles where no decision is recorded', async () => {
  const { io, out } = commandHarness({
    'tiny.yaml': file.replace(/decisions:[\s\S]*handoffs/, 'handoffs'),
  });
  expect(await run(['ownership', 'tiny.yaml', '--raci'], io)).toBe(0);
  expect(out()).not.toMatch(/^Role/m);
});

it('takes one view at a time', async () => {
  const { code, err } = await ownership('--raci', '--daci');
  expect(code).toBe(2);
  expect(err).toMatch(/Give one of --raci, --daci\./);
});
