import type { Assignment } from '@rolewright/domain';
import { refusalOf, useGround } from '../server.fixture.js';
import { AssignmentBoardService } from './assignment-board.service.js';
import { AssignmentsService } from './assignments.service.js';
import type { HandOverItem } from './assignments.view.js';
import { HandOversService } from './hand-overs.service.js';
import { OwnershipGround, requestKey } from './ownership.fixture.js';

const ground = useGround();
const at = new OwnershipGround(ground);
let handOvers: HandOversService;
let boards: AssignmentBoardService;
beforeAll(() => {
  handOvers = ground.get(HandOversService);
  boards = ground.get(AssignmentBoardService);
});

const recorded = (
  domain: string,
  role: string,
  holder: string,
  more: Partial<Assignment> = {},
) => ({
  domain,
  role,
  holder,
  assignedBy: 'Board',
  acceptedAt: '2026-09-01',
  ...more,
});

/** Ana holds AGT, PLT and LOG, stands in for Bo in REV, keeps evidence, and is asked for GOV. */
async function leaving() {
  const { owner, ownerPerson, organisationId } = await at.organisation();
  await at.record(owner, organisationId, {
    assignments: [
      recorded('AGT', 'platform-lead', 'Ana', { deputy: 'Cy', deputyTestedAt: '2026-09-05' }),
      recorded('PLT', 'platform-lead', 'Ana'),
      recorded('LOG', 'detection-lead', 'Ana'),
      recorded('LOG', 'platform-lead', 'Bo'),
      recorded('REV', 'product-security-lead', 'Bo', {
        deputy: 'Ana',
        deputyTestedAt: '2026-09-05',
      }),
    ],
    artifacts: [
      {
        domain: 'PLT',
        artifact: 'coverage-report',
        owner: 'Ana',
        collectedAt: '2026-09-01',
        validDays: 90,
      },
    ],
  });
  await ground.get(AssignmentsService).ask(owner, organisationId, {
    requestKey: requestKey(),
    domain: 'GOV',
    role: 'executive',
    holder: 'Ana',
  });
  const duties = await boards.duties(owner, organisationId, 'Ana');
  const item = (domain: string, more: Partial<HandOverItem> = {}): HandOverItem => {
    const found = [...duties.assignments, ...duties.deputySeats].find(
      (one) => one.domain === domain,
    );
    if (!found) throw new Error(domain);
    return {
      key: found.key,
      seen: found.entryId,
      seat: found.holder === 'Ana' ? 'holder' : 'deputy',
      ...more,
    };
  };
  const holders = async () =>
    (await at.rows<Assignment>(owner, organisationId, 'assignments')).map(
      ({ body: { domain, holder, deputy } }) =>
        `${domain} ${holder}${deputy ? ` / ${deputy}` : ''}`,
    );
  return { owner, ownerPerson, organisationId, duties, item, holders };
}

describe("a leaver's seats", () => {
  it('are all named beforehand', async () => {
    const { duties } = await leaving();
    expect(duties.assignments.map(({ domain }) => domain)).toEqual(['AGT', 'PLT', 'LOG']);
    expect(duties.deputySeats.map(({ domain }) => domain)).toEqual(['REV']);
    expect(duties.proposals.map(({ domain }) => domain)).toEqual(['GOV']);
    expect(duties.artifacts).toEqual([
      { domain: 'PLT', artifact: 'coverage-report', collectedAt: '2026-09-01' },
    ]);
  });

  it('go to others in one go, and what nobody holds then is named', async () => {
    const { owner, ownerPerson, organisationId, item, holders } = await leaving();
    const input = {
      requestKey: requestKey(),
      leaver: 'Ana',
      why: 'Cy and Di agreed on Friday.',
      items: [
        item('AGT', { to: 'Cy' }),
        item('PLT', { to: 'Di', toAccept: true }),
        item('LOG', { to: null }),
        item('REV', { to: 'Di' }),
      ],
    };
    const done = await handOvers.handOver(owner, organisationId, input);
    expect(done).toMatchObject({
      leaver: 'Ana',
      moved: [
        { domain: 'AGT', seat: 'holder', to: 'Cy', result: 'moved' },
        { domain: 'PLT', seat: 'holder', to: 'Di', result: 'asked' },
        { domain: 'LOG', seat: 'holder', to: null, result: 'unowned' },
        { domain: 'REV', seat: 'deputy', to: 'Di', result: 'moved' },
      ],
      // Somebody else holds LOG too, and PLT is nobody's until Di accepts.
      unowned: ['PLT'],
    });
    // Cy stood in for the seat that is now theirs; Di's test as a deputy is still to come.
    expect(await holders()).toEqual(['AGT Cy', 'LOG Bo', 'REV Bo / Di']);
    const [agents, , review] = await at.rows<Assignment>(owner, organisationId, 'assignments');
    expect(agents?.body).toMatchObject({ assignedBy: ownerPerson.name, acceptedAt: at.today });
    expect(review?.body.deputyTestedAt).toBeUndefined();
    const board = await boards.board(owner, organisationId);
    expect(board.proposals.map(({ domain, holder, origin }) => [domain, holder, origin])).toEqual([
      ['PLT', 'Di', 'handover'],
    ]);
    expect(board.decided.map(({ domain, state }) => [domain, state])).toEqual([
      ['GOV', 'withdrawn'],
    ]);
    expect(await handOvers.handOver(owner, organisationId, input)).toEqual(done);
    expect(await boards.duties(owner, organisationId, 'Ana')).toMatchObject({
      assignments: [],
      deputySeats: [],
    });
  });

  it('none is forgotten, none is another’s, and nothing is half done', async () => {
    const { owner, organisationId, item, holders } = await leaving();
    const before = await holders();
    const all = () => [item('AGT', { to: 'Cy' }), item('PLT'), item('LOG'), item('REV')];
    const refused = async (items: HandOverItem[], why: string | null = 'Agreed.') =>
      refusalOf(
        handOvers.handOver(owner, organisationId, {
          requestKey: requestKey(),
          leaver: 'Ana',
          why,
          items,
        }),
      );
    const forgotten = await refused(all().slice(0, 3));
    expect(forgotten.code).toBe('INPUT_INVALID');
    expect(String(forgotten.details['reason'])).toContain('REV · product-security-lead (deputy)');
    expect(await refused([...all(), item('AGT')])).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await refused([])).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await refused(all(), null)).toMatchObject({ details: { field: 'why' } });
    expect(await refused([item('AGT', { to: 'Ana' }), ...all().slice(1)])).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await refused([...all().slice(0, 3), item('REV', { to: 'Bo' })])).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await refused([{ ...item('AGT'), seat: 'deputy' }, ...all().slice(1)])).toMatchObject({
      code: 'INPUT_INVALID',
    });
    const stale = await refused([{ ...item('AGT'), seen: requestKey() }, ...all().slice(1)]);
    expect(stale).toMatchObject({
      code: 'CONFLICT',
      details: { current: { body: { holder: 'Ana' } } },
    });
    expect(
      await refused([item('AGT', { to: 'Eve', toUserId: requestKey() }), ...all().slice(1)]),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await holders()).toEqual(before);
  });

  it('are nobody else’s to give', async () => {
    const { owner, organisationId, item } = await leaving();
    const { actor } = await at.member(owner, organisationId, 'contributor');
    const input = { requestKey: requestKey(), leaver: 'Ana', items: [item('AGT')] };
    expect(await refusalOf(handOvers.handOver(actor, organisationId, input))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusalOf(boards.duties(actor, organisationId, 'Ana'))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const other = await at.organisation();
    expect(await refusalOf(handOvers.handOver(other.owner, organisationId, input))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
