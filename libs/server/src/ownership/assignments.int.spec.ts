import type { Assignment, UserActor } from '@rolewright/domain';
import { AuditService } from '../audit/audit.service.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { AssignmentAnswersService } from './assignment-answers.service.js';
import { AssignmentBoardService } from './assignment-board.service.js';
import { AssignmentsService } from './assignments.service.js';
import { OwnershipGround, requestKey } from './ownership.fixture.js';
import { StandingAssignmentsService } from './standing-assignments.service.js';

const ground = useGround();
const at = new OwnershipGround(ground);
let proposals: AssignmentsService;
let answers: AssignmentAnswersService;
let standing: StandingAssignmentsService;
let boards: AssignmentBoardService;
beforeAll(() => {
  proposals = ground.get(AssignmentsService);
  answers = ground.get(AssignmentAnswersService);
  standing = ground.get(StandingAssignmentsService);
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
const rows = async (actor: UserActor, organisationId: string) =>
  (await at.rows<Assignment>(actor, organisationId, 'assignments')).map(({ body }) => body);

/** An organisation, and a member who is asked to hold AGT. */
async function asked(more: Partial<Parameters<AssignmentsService['ask']>[2]> = {}) {
  const { owner, ownerPerson, organisationId } = await at.organisation();
  const { person, actor } = await at.member(owner, organisationId);
  const proposal = await proposals.ask(owner, organisationId, {
    requestKey: requestKey(),
    domain: 'AGT',
    role: 'Platform Lead',
    holder: person.name,
    holderUserId: person.userId,
    why: 'Runs the agents already.',
    ...more,
  });
  return { owner, ownerPerson, organisationId, person, actor, proposal };
}
const answer = (
  { proposalId, version }: { proposalId: string; version: number },
  note?: string,
) => ({
  proposalId,
  version,
  note: note ?? null,
});

describe('an assignment', () => {
  it('is asked for, told to the member, accepted by them, and then a fact', async () => {
    const { owner, ownerPerson, organisationId, person, actor, proposal } = await asked();
    // By the directory's name for it.
    expect(proposal).toMatchObject({
      role: 'platform-lead',
      state: 'proposed',
      mine: false,
      version: 1,
    });
    expect(await rows(owner, organisationId)).toEqual([]);
    const told = await ground.get(NotificationsService).list(actor, organisationId);
    expect(told.edges[0]?.node).toMatchObject({
      kind: 'assignment.proposed',
      subject: `${ownerPerson.name} asks you to hold AGT as platform-lead`,
    });
    const board = await boards.board(actor, organisationId);
    expect(board.proposals.map(({ mine }) => mine)).toEqual([true]);
    expect(board.unowned).toContain('AGT');

    const accepted = await answers.accept(actor, organisationId, answer(proposal));
    expect(accepted).toMatchObject({
      proposal: { state: 'accepted', onBehalf: false, decidedBy: person.name, version: 2 },
      assignment: {
        holder: person.name,
        holderUserId: person.userId,
        assignedBy: ownerPerson.name,
        acceptedAt: at.today,
        lapsesOn: '2027-11-02',
        state: 'accepted',
        deputyState: 'none',
        mine: true,
      },
      ended: [],
    });
    expect(await rows(owner, organisationId)).toEqual([
      recorded('AGT', 'platform-lead', person.name, {
        assignedBy: ownerPerson.name,
        acceptedAt: at.today,
      }),
    ]);
    expect((await boards.board(owner, organisationId)).unowned).not.toContain('AGT');
    const answered = await ground.get(NotificationsService).list(owner, organisationId);
    expect(answered.edges[0]?.node.subject).toBe(
      `${person.name} accepted to hold AGT as platform-lead`,
    );
    // The same answer once more changes nothing.
    expect(await answers.accept(actor, organisationId, answer(proposal))).toMatchObject({
      proposal: accepted.proposal,
      assignment: accepted.assignment,
    });
    expect(await at.rows(owner, organisationId, 'assignments')).toHaveLength(1);
  });

  it('counts once for one key, and is asked once at a time', async () => {
    const { owner, organisationId, person, proposal } = await asked();
    const input = { domain: 'AGT', role: 'platform lead', holder: person.name };
    const again = await proposals.ask(owner, organisationId, {
      ...input,
      requestKey: proposal.proposalId,
    });
    expect(again.proposalId).toBe(proposal.proposalId);
    const twice = await refusalOf(
      proposals.ask(owner, organisationId, { ...input, requestKey: requestKey() }),
    );
    expect(twice).toMatchObject({
      code: 'CONFLICT',
      details: { current: { proposalId: proposal.proposalId } },
    });
  });

  it('takes the place of other owners, unless it is to stand beside them', async () => {
    const { owner, organisationId } = await at.organisation();
    await at.record(owner, organisationId, {
      assignments: [
        recorded('AGT', 'platform-lead', 'Bo', { deputy: 'Di', deputyTestedAt: '2026-08-01' }),
        recorded('AGT', 'product-security-lead', 'Cy'),
        recorded('REV', 'product-security-lead', 'Cy'),
      ],
    });
    const ask = (keepsOthers: boolean, holder: string) =>
      proposals.ask(owner, organisationId, {
        requestKey: requestKey(),
        domain: 'AGT',
        role: 'platform-lead',
        holder,
        keepsOthers,
      });
    const beside = await answers.accept(
      owner,
      organisationId,
      answer(await ask(true, 'Ana'), 'She said so on Monday.'),
    );
    expect(beside).toMatchObject({
      ended: ['platform-lead: Bo'],
      proposal: { onBehalf: true, decisionNote: 'She said so on Monday.' },
      assignment: { deputy: 'Di', deputyState: 'tested' },
    });
    expect(await rows(owner, organisationId)).toHaveLength(3);
    const alone = await answers.accept(
      owner,
      organisationId,
      answer(await ask(false, 'Di'), 'By mail.'),
    );
    expect(alone.ended).toEqual(['platform-lead: Ana', 'product-security-lead: Cy']);
    // Whoever stood in now holds it, and stands in for nobody.
    expect(
      (await rows(owner, organisationId)).map(({ domain, holder, deputy }) => [
        domain,
        holder,
        deputy,
      ]),
    ).toEqual([
      ['AGT', 'Di', undefined],
      ['REV', 'Cy', undefined],
    ]);
  });

  it("on somebody's behalf needs the right and a word on how; a decline needs a reason", async () => {
    const { owner, organisationId, actor, proposal } = await asked();
    const { actor: other } = await at.member(owner, organisationId, 'contributor');
    expect(
      await refusalOf(answers.accept(other, organisationId, answer(proposal, 'x'))),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(answers.accept(owner, organisationId, answer(proposal)))).toMatchObject({
      code: 'INPUT_INVALID',
      details: { field: 'note' },
    });
    expect(await refusalOf(answers.decline(actor, organisationId, answer(proposal)))).toMatchObject(
      { code: 'INPUT_INVALID' },
    );
    const declined = await answers.decline(actor, organisationId, answer(proposal, 'No time.'));
    expect(declined).toMatchObject({
      proposal: { state: 'declined', decisionNote: 'No time.' },
      assignment: null,
    });
    expect(await refusalOf(answers.accept(actor, organisationId, answer(proposal)))).toMatchObject({
      code: 'CONFLICT',
      details: { current: { state: 'declined' } },
    });
    expect(await rows(owner, organisationId)).toEqual([]);
    const noteFor = async (who: UserActor) =>
      (await boards.board(who, organisationId)).decided.map(({ decisionNote }) => decisionNote);
    expect(await noteFor(owner)).toEqual(['No time.']);
    expect(await noteFor(actor)).toEqual(['No time.']);
    expect(await noteFor(other)).toEqual([null]);
    const { edges } = await ground.get(AuditService).list(owner, organisationId);
    expect(edges.map(({ node }) => node.action)).toContain('assignment.declined');
  });

  it('of two who answer at once, one does', async () => {
    const { owner, organisationId, actor, proposal } = await asked();
    const outcomes = await Promise.allSettled([
      answers.accept(actor, organisationId, answer(proposal)),
      proposals.withdraw(owner, organisationId, answer(proposal)),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'CONFLICT' });
  });

  it('of two people asked for one domain, the later to accept holds it alone', async () => {
    const { owner, organisationId, proposal, actor } = await asked();
    const rival = await proposals.ask(owner, organisationId, {
      requestKey: requestKey(),
      domain: 'AGT',
      role: 'ciso',
      holder: 'Bo',
    });
    await Promise.all([
      answers.accept(actor, organisationId, answer(proposal)),
      answers.accept(owner, organisationId, answer(rival, 'Told me.')),
    ]);
    expect(await rows(owner, organisationId)).toHaveLength(1);
  });

  it('refuses a stranger, a domain that is none and a name that is somebody else', async () => {
    const { owner, organisationId, person } = await asked();
    const other = await at.organisation();
    const ask = (more: object) =>
      refusalOf(
        proposals.ask(owner, organisationId, {
          requestKey: requestKey(),
          domain: 'REV',
          role: 'ciso',
          holder: 'Eve',
          ...more,
        }),
      );
    expect(await ask({ holderUserId: other.ownerPerson.userId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await ask({ holderUserId: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask({ domain: 'XYZ' })).toMatchObject({
      code: 'INPUT_INVALID',
      details: { field: 'domain' },
    });
    expect(await ask({ requestKey: '1' })).toMatchObject({ code: 'INPUT_INVALID' });
    await standing.linkHolder(owner, organisationId, {
      holder: 'Eve',
      userId: person.userId,
      version: 0,
    });
    const second = await at.member(owner, organisationId);
    expect(await ask({ holderUserId: second.person.userId })).toMatchObject({ code: 'CONFLICT' });
    const [foreign] = (await boards.board(owner, organisationId)).proposals;
    expect(
      await refusalOf(
        answers.accept(
          other.owner,
          other.organisationId,
          answer(foreign ?? { proposalId: '', version: 1 }, 'x'),
        ),
      ),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an assignment that stands', () => {
  async function held(more: Partial<Assignment> = {}) {
    const { owner, organisationId } = await at.organisation();
    const { person, actor } = await at.member(owner, organisationId, 'contributor');
    await at.record(owner, organisationId, {
      assignments: [recorded('AGT', 'platform-lead', person.name, more)],
    });
    const link = { holder: person.name, userId: person.userId, version: 0 };
    await standing.linkHolder(owner, organisationId, link);
    const seen = async () => {
      const [now] = (await boards.board(actor, organisationId)).assignments;
      if (!now) throw new Error('none');
      return { key: now.key, seen: now.entryId };
    };
    return { owner, organisationId, person, actor, seen };
  }

  it('ages: accepted, lapsing, lapsed; its holder renews it', async () => {
    for (const [acceptedAt, state, unowned] of [
      ['2025-12-03', 'accepted', false],
      ['2025-12-02', 'lapsing', false],
      ['2025-11-01', 'lapsed', true],
    ] as const) {
      const { owner, organisationId, actor, seen } = await held({ acceptedAt });
      const board = await boards.board(owner, organisationId);
      expect([board.assignments[0]?.state, board.unowned.includes('AGT')]).toEqual([
        state,
        unowned,
      ]);
      const renewed = await standing.renew(actor, organisationId, await seen());
      expect(renewed).toMatchObject({ acceptedAt: at.today, state: 'accepted', mine: true });
    }
  });

  it('names who stands in, and forgets a test only with the deputy', async () => {
    const { owner, organisationId, actor, seen, person } = await held();
    const name = async (deputy: string | null, testedOn?: string) =>
      standing.setDeputy(actor, organisationId, {
        ...(await seen()),
        deputy,
        testedOn: testedOn ?? null,
      });
    expect(await name('Bo')).toMatchObject({ deputy: 'Bo', deputyState: 'untested' });
    expect(await name('Bo', '2026-11-01')).toMatchObject({
      deputyState: 'tested',
      deputyTestLapsesOn: '2027-11-01',
    });
    expect(await name('Bo')).toMatchObject({ deputyTestedAt: '2026-11-01' });
    expect(await name('Cy')).toMatchObject({
      deputy: 'Cy',
      deputyState: 'untested',
      deputyTestedAt: null,
    });
    expect(await refusalOf(name(person.name))).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await refusalOf(name('Cy', '2026-11-03'))).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await name(null)).toMatchObject({ deputy: null, deputyState: 'none' });
    expect(await rows(owner, organisationId)).toEqual([
      recorded('AGT', 'platform-lead', person.name),
    ]);
  });

  it('shows the second of two people what the first made of it', async () => {
    const { owner, organisationId, actor, seen } = await held();
    const before = await seen();
    await standing.setDeputy(owner, organisationId, { ...before, deputy: 'Bo' });
    const refusal = await refusalOf(standing.renew(actor, organisationId, before));
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      details: { current: { body: { deputy: 'Bo' } } },
    });
    expect(await refusalOf(standing.renew(owner, organisationId, await seen()))).toMatchObject({
      code: 'INPUT_INVALID',
      details: { field: 'note' },
    });
  });

  it('is passed on by its holder, who keeps it until the other accepts', async () => {
    const { owner, organisationId, actor, seen, person } = await held();
    const { person: next, actor: nextActor } = await at.member(
      owner,
      organisationId,
      'contributor',
    );
    const { actor: bystander } = await at.member(owner, organisationId, 'contributor');
    const input = {
      ...(await seen()),
      requestKey: requestKey(),
      to: next.name,
      toUserId: next.userId,
    };
    expect(await refusalOf(standing.delegate(bystander, organisationId, input))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const proposal = await standing.delegate(actor, organisationId, input);
    expect(proposal).toMatchObject({ origin: 'delegation', holder: next.name, keepsOthers: true });
    expect((await rows(owner, organisationId)).map(({ holder }) => holder)).toEqual([person.name]);
    const accepted = await answers.accept(nextActor, organisationId, answer(proposal));
    expect(accepted.ended).toEqual([`platform-lead: ${person.name}`]);
    expect(
      (await rows(owner, organisationId)).map(({ holder, assignedBy }) => [holder, assignedBy]),
    ).toEqual([[next.name, person.name]]);
    expect(await refusalOf(standing.renew(actor, organisationId, await seen()))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('a name under which somebody holds seats is not given away by a holder', async () => {
    const { owner, organisationId, actor, seen } = await held();
    await at.record(
      owner,
      organisationId,
      {
        assignments: [
          recorded('AGT', 'platform-lead', 'Ana'),
          recorded('GOV', 'executive', 'The CISO'),
        ],
      },
      '2026-10-02',
    );
    await standing.linkHolder(owner, organisationId, {
      holder: 'Ana',
      userId: actor.userId,
      version: 0,
    });
    const { person } = await at.member(owner, organisationId, 'contributor');
    const refusal = await refusalOf(
      standing.delegate(actor, organisationId, {
        ...(await seen()),
        requestKey: requestKey(),
        to: 'The CISO',
        toUserId: person.userId,
      }),
    );
    expect(refusal).toMatchObject({ code: 'INPUT_INVALID', details: { field: 'holder' } });
  });
});

it('the board takes three statements, whatever it shows', async () => {
  const { owner, organisationId } = await asked();
  const statements = await ground.statementsOf(() => boards.board(owner, organisationId));
  expect(statements.filter((sql) => /from app\./.test(sql))).toHaveLength(3);
});
