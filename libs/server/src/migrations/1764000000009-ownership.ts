import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseChange } from './1764000000001-tenancy.js';

/**
 * What stands behind the ownership registers and is no fact itself: the names of roles, who is asked to hold what, whose
 * account a holder's name belongs to, and the logs from which a register's row takes its days and shares.
 */
const tables = `
  create table app.role_names (
    organisation_id uuid not null references app.organisations (organisation_id),
    role_id uuid not null,
    name text not null,
    -- Case, spaces and signs left out: what two roles may not share.
    plain_name text not null,
    aliases text[] not null default '{}',
    retired_at timestamptz,
    -- The role that took over its names; a merged role is kept, so that what names it can still be read.
    merged_into uuid,
    version integer not null default 1,
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organisation_id, role_id),
    foreign key (organisation_id, merged_into) references app.role_names (organisation_id, role_id)
  );
  create unique index role_names_by_name on app.role_names (organisation_id, plain_name) where merged_into is null;

  create table app.holder_accounts (
    organisation_id uuid not null references app.organisations (organisation_id),
    holder text not null,
    user_id uuid,
    linked_by uuid,
    linked_at timestamptz not null default now(),
    version integer not null default 1,
    primary key (organisation_id, holder)
  );

  create table app.assignment_proposals (
    organisation_id uuid not null references app.organisations (organisation_id),
    proposal_id uuid not null,
    domain text not null,
    role text not null,
    holder text not null,
    holder_user_id uuid,
    origin text not null check (origin in ('lead', 'settlement', 'handover', 'delegation')),
    -- Whether other assignments of the domain stay beside it once it is accepted.
    keeps_others boolean not null default false,
    why text,
    state text not null default 'proposed' check (state in ('proposed', 'accepted', 'declined', 'withdrawn')),
    proposed_by uuid,
    proposed_at timestamptz not null default now(),
    decided_by uuid,
    decided_at timestamptz,
    decision_note text,
    on_behalf boolean not null default false,
    version integer not null default 1,
    primary key (organisation_id, proposal_id)
  );
  create index assignment_proposals_by_time on app.assignment_proposals (organisation_id, state, proposed_at desc);

  create table app.hand_overs (
    organisation_id uuid not null references app.organisations (organisation_id),
    hand_over_id uuid not null,
    leaver text not null,
    why text,
    outcome jsonb not null,
    recorded_by uuid,
    recorded_at timestamptz not null default now(),
    primary key (organisation_id, hand_over_id)
  );

  create table app.decision_log (
    organisation_id uuid not null references app.organisations (organisation_id),
    entry_id uuid not null,
    domain text not null,
    decision text not null,
    decided_on date not null,
    decided_by text not null,
    outcome text not null,
    overridden boolean not null default false,
    overridden_by text,
    through_escalation boolean not null default false,
    note text,
    -- The entry that this one takes back; such an entry says nothing else.
    withdraws uuid,
    recorded_by uuid,
    recorded_at timestamptz not null default now(),
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, withdraws) references app.decision_log (organisation_id, entry_id)
  );
  create unique index decision_log_withdrawn on app.decision_log (organisation_id, withdraws) where withdraws is not null;
  create index decision_log_by_day on app.decision_log (organisation_id, decided_on desc, entry_id desc);
  create index decision_log_by_decision on app.decision_log (organisation_id, domain, decision, decided_on desc);

  create table app.handoff_log (
    organisation_id uuid not null references app.organisations (organisation_id),
    entry_id uuid not null,
    from_domain text not null,
    to_domain text not null,
    kind text not null check (kind in ('acknowledged', 'exercised')),
    side text check (side in ('sender', 'receiver')),
    happened_on date not null,
    triggers integer not null default 0 check (triggers >= 0),
    transfers integer not null default 0 check (transfers >= 0),
    accepted integer not null default 0 check (accepted >= 0),
    -- What was acknowledged, so that a change of it afterwards shows.
    terms jsonb,
    note text,
    recorded_by uuid,
    recorded_at timestamptz not null default now(),
    primary key (organisation_id, entry_id),
    check ((kind = 'acknowledged') = (side is not null))
  );
  create index handoff_log_by_edge on app.handoff_log (organisation_id, from_domain, to_domain, happened_on desc, entry_id desc);
`;

export class Ownership1764000000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    for (const table of ['hand_overs', 'decision_log', 'handoff_log'])
      await queryRunner.query(refuseChange(table));
  }

  async down(): Promise<void> {
    throw new Error('Names, proposals and logs may be recorded by now: restore a backup instead.');
  }
}
