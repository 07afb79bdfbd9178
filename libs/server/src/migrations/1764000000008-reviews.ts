import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseChange } from './1764000000001-tenancy.js';

/**
 * From answers to agreed facts: what was settled where people disagreed, each domain's review and who signed it, the
 * sign-off of a campaign with what it said then, and what people say about all of it.
 */
const tables = `
  create table app.settlements (
    organisation_id uuid not null,
    settlement_id uuid not null,
    campaign_id uuid not null,
    domain text not null,
    -- Counted from 1; the latest stands. Two people who settle at once meet at the key below.
    revision int not null check (revision >= 1),
    -- Taken back: the question is open again, and the columns below say what it was.
    withdrawn boolean not null default false,
    -- Null: it was agreed that nobody owns it today.
    owner_role text check (length(owner_role) between 1 and 200),
    holder text check (length(holder) between 1 and 200),
    dissent text check (length(dissent) between 1 and 2000),
    decided_by text not null check (length(decided_by) between 1 and 200),
    decided_on date not null,
    why text not null check (length(why) between 1 and 2000),
    -- The assignment that was proposed from it.
    assignment_id uuid,
    recorded_by uuid,
    recorded_at timestamptz not null default now(),
    primary key (organisation_id, settlement_id),
    unique (organisation_id, campaign_id, domain, revision),
    foreign key (organisation_id, campaign_id) references app.campaigns (organisation_id, campaign_id)
  );

  create table app.domain_reviews (
    organisation_id uuid not null,
    campaign_id uuid not null,
    domain text not null,
    state text not null check (state in ('open', 'submitted', 'challenged', 'accepted')),
    -- Counted up by each submission; signatures are for one round.
    round int not null default 0,
    version int not null default 1,
    submitted_by uuid,
    submitted_at timestamptz,
    accepted_at timestamptz,
    changed_at timestamptz not null default now(),
    primary key (organisation_id, campaign_id, domain),
    check ((state = 'accepted') = (accepted_at is not null)),
    foreign key (organisation_id, campaign_id) references app.campaigns (organisation_id, campaign_id)
  );

  create table app.review_steps (
    organisation_id uuid not null,
    step_id uuid not null,
    campaign_id uuid not null,
    domain text not null,
    kind text not null check (kind in ('submitted', 'challenged', 'signed', 'accepted', 'reopened')),
    round int not null,
    why text check (length(why) between 1 and 2000),
    -- Of a signature: whether the person had recorded or submitted nothing of the domain.
    independent boolean,
    by_user uuid,
    at timestamptz not null default clock_timestamp(),
    request_key uuid not null,
    primary key (organisation_id, step_id),
    unique (organisation_id, request_key, domain, kind),
    foreign key (organisation_id, campaign_id) references app.campaigns (organisation_id, campaign_id)
  );
  create index review_steps_by_domain on app.review_steps (organisation_id, campaign_id, domain, at desc, step_id desc);
  create index review_steps_accepted on app.review_steps (organisation_id, domain, at desc) where kind = 'accepted';

  create table app.sign_offs (
    organisation_id uuid not null,
    sign_off_id uuid not null,
    campaign_id uuid not null,
    revision int not null check (revision >= 1),
    -- Taken back: the campaign is open again.
    reopened boolean not null default false,
    why text not null check (length(why) between 1 and 2000),
    as_of date not null,
    -- What the facts of that day said when it was signed (scores of libs/domain).
    result jsonb not null default '{}',
    input_hash text,
    -- The snapshot that was asked for.
    job_run_id uuid,
    by_user uuid,
    at timestamptz not null default clock_timestamp(),
    primary key (organisation_id, sign_off_id),
    unique (organisation_id, campaign_id, revision),
    foreign key (organisation_id, campaign_id) references app.campaigns (organisation_id, campaign_id)
  );

  create table app.comments (
    organisation_id uuid not null references app.organisations (organisation_id),
    comment_id uuid not null,
    subject text not null check (subject in ('domain', 'criterion', 'evidence', 'plan', 'campaign')),
    -- The domain's id, domain and criterion with a dot between, or the row's id.
    subject_key text not null check (length(subject_key) between 1 and 100),
    body text not null check (length(body) between 1 and 4000),
    mentions uuid[] not null default '{}',
    author uuid,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    edited_at timestamptz,
    deleted_at timestamptz,
    deleted_by uuid,
    primary key (organisation_id, comment_id)
  );
  create index comments_by_subject on app.comments (organisation_id, subject, subject_key, created_at, comment_id);

  create table app.comment_revisions (
    organisation_id uuid not null,
    comment_id uuid not null,
    -- The version that stood before the edit.
    version int not null,
    body text not null,
    replaced_by uuid,
    replaced_at timestamptz not null default clock_timestamp(),
    primary key (organisation_id, comment_id, version),
    foreign key (organisation_id, comment_id) references app.comments (organisation_id, comment_id)
  );
`;

export class Reviews1764000000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(
      ['settlements', 'review_steps', 'sign_offs', 'comment_revisions'].map(refuseChange).join(''),
    );
  }

  async down(): Promise<void> {
    throw new Error('People may have signed by now: restore a backup instead.');
  }
}
