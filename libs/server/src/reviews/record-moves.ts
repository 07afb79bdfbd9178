import type { Acceptance, Actor, ReviewMove } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { newId } from '../identifiers.js';
import type { ReviewRow } from './review-standing.js';

/** One domain's move, decided. */
export interface DomainMove {
  row: ReviewRow;
  move: ReviewMove;
  /** Of a signature: whether the signer has no part in the facts. */
  independent: boolean | null;
  /** Of a signature: by what the domain is accepted with it; null while another is missing. */
  accepted: Acceptance | null;
}

export interface MovesAt {
  organisationId: string;
  campaignId: string;
  requestKey: string;
  /** Later than every fact recorded so far. */
  at: string;
  why: string | null;
  actor: Actor;
}

const stepOf = {
  submit: 'submitted',
  challenge: 'challenged',
  sign: 'signed',
  reopen: 'reopened',
} as const;

/** Writes the steps and the rows that follow from them; two statements, whatever their number. The campaign is locked. */
export async function recordMoves(
  tx: TenantTransaction,
  { organisationId, campaignId, requestKey, at, why, actor }: MovesAt,
  moves: readonly DomainMove[],
): Promise<void> {
  const by = actor.kind === 'user' ? actor.userId : null;
  const rows = moves.map(({ row, move, accepted }) => ({
    domain: row.domain,
    state:
      move === 'submit'
        ? 'submitted'
        : move === 'challenge'
          ? 'challenged'
          : move === 'reopen'
            ? 'open'
            : accepted
              ? 'accepted'
              : 'submitted',
    round: move === 'submit' ? row.round + 1 : row.round,
    submitted_by: move === 'submit' ? by : row.submittedBy,
    submitted_at: move === 'submit' ? at : row.submittedAt,
    accepted_at: accepted ? at : null,
  }));
  await tx.query(
    `insert into app.domain_reviews as r (organisation_id, campaign_id, domain, state, round, submitted_by, submitted_at,
       accepted_at, changed_at)
     select $1::uuid, $2::uuid, n.domain, n.state, n.round, n.submitted_by, n.submitted_at, n.accepted_at, $3::timestamptz
     from jsonb_to_recordset($4::jsonb) as n(domain text, state text, round int, submitted_by uuid,
       submitted_at timestamptz, accepted_at timestamptz)
     on conflict (organisation_id, campaign_id, domain) do update set state = excluded.state, round = excluded.round,
       version = r.version + 1, submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at,
       accepted_at = excluded.accepted_at, changed_at = excluded.changed_at`,
    [organisationId, campaignId, at, JSON.stringify(rows)],
  );
  const steps = moves.flatMap(({ row, move, independent, accepted }, place) => {
    const round = rows[place]?.round ?? row.round;
    const step = {
      step_id: newId(),
      domain: row.domain,
      kind: stepOf[move] as string,
      round,
      why,
      independent,
    };
    return accepted
      ? [step, { ...step, step_id: newId(), kind: 'accepted', why: null, independent: null }]
      : [step];
  });
  await tx.query(
    `insert into app.review_steps (organisation_id, step_id, campaign_id, domain, kind, round, why, independent, by_user,
       at, request_key)
     select $1::uuid, n.step_id, $2::uuid, n.domain, n.kind, n.round, n.why, n.independent, $3::uuid, $4::timestamptz,
       $5::uuid
     from jsonb_to_recordset($6::jsonb) as n(step_id uuid, domain text, kind text, round int, why text,
       independent boolean)`,
    [organisationId, campaignId, by, at, requestKey, JSON.stringify(steps)],
  );
}
