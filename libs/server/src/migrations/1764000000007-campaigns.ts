import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Assessments of a quarter: the roster of people who may be asked, a campaign, who is asked in it, the links by which
 * they answer, what they have said so far, and what was sent to whom and why (so that nothing is sent twice).
 */
const tables = `
  create table app.respondents (
    organisation_id uuid not null references app.organisations (organisation_id),
    respondent_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    email text,
    function text not null check (length(function) between 1 and 200),
    standing text not null check (standing in ('executive', 'engineer', 'other')),
    version int not null default 1,
    created_at timestamptz not null default now(),
    deleted_at timestamptz,
    deleted_by uuid,
    primary key (organisation_id, respondent_id)
  );
  create unique index respondents_by_email on app.respondents (organisation_id, lower(email))
    where email is not null and deleted_at is null;
  create index respondents_by_name on app.respondents (organisation_id, lower(name), respondent_id);

  create table app.campaigns (
    organisation_id uuid not null references app.organisations (organisation_id),
    campaign_id uuid not null,
    kind text not null check (kind in ('diagnostic', 'full', 'pulse')),
    title text not null check (length(title) between 1 and 200),
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    domains text[] not null check (cardinality(domains) >= 1),
    opens_on date,
    due_on date not null,
    status text not null default 'draft' check (status in ('draft', 'open', 'closed')),
    -- Which consultancy started it in one go with others; the id of that launch.
    consultancy_id uuid,
    launch_id uuid,
    version int not null default 1,
    created_by uuid,
    created_at timestamptz not null default now(),
    opened_at timestamptz,
    closed_at timestamptz,
    deleted_at timestamptz,
    deleted_by uuid,
    primary key (organisation_id, campaign_id),
    check (opens_on is null or opens_on <= due_on)
  );
  create index campaigns_by_quarter on app.campaigns (organisation_id, quarter desc, created_at desc, campaign_id desc);

  create table app.invitations (
    organisation_id uuid not null,
    invitation_id uuid not null,
    campaign_id uuid not null,
    respondent_id uuid not null,
    -- As they were while the campaign was open: a later change of the roster leaves a closed campaign alone.
    function text not null,
    standing text not null,
    added_at timestamptz not null default now(),
    started_at timestamptz,
    submitted_at timestamptz,
    -- The request that submitted last: the same one again changes nothing.
    submission_key uuid,
    revoked_at timestamptz,
    revoked_by uuid,
    primary key (organisation_id, invitation_id),
    unique (organisation_id, campaign_id, respondent_id),
    foreign key (organisation_id, campaign_id) references app.campaigns (organisation_id, campaign_id),
    foreign key (organisation_id, respondent_id) references app.respondents (organisation_id, respondent_id)
  );
  create index invitations_by_respondent on app.invitations (organisation_id, respondent_id);

  create table app.respondent_links (
    organisation_id uuid not null,
    link_id uuid not null,
    invitation_id uuid not null,
    -- SHA-256 of the token, which itself is kept nowhere.
    token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz not null,
    created_by uuid,
    created_at timestamptz not null default now(),
    revoked_at timestamptz,
    last_used_at timestamptz,
    primary key (organisation_id, link_id),
    unique (organisation_id, token_hash),
    foreign key (organisation_id, invitation_id) references app.invitations (organisation_id, invitation_id)
  );
  create index respondent_links_by_invitation on app.respondent_links (organisation_id, invitation_id);

  create table app.respondent_answers (
    organisation_id uuid not null,
    invitation_id uuid not null,
    domain text not null,
    question text not null check (question in ('owner', 'decider', 'next', 'may')),
    -- {choice, names, rung}: what is in the form, and what was submitted last.
    answer jsonb not null,
    submitted jsonb,
    -- The register's row that was recorded for it.
    recorded_key text,
    version int not null default 1,
    saved_at timestamptz not null default now(),
    primary key (organisation_id, invitation_id, domain, question),
    foreign key (organisation_id, invitation_id) references app.invitations (organisation_id, invitation_id)
  );

  create table app.campaign_messages (
    organisation_id uuid not null,
    message_id uuid not null,
    invitation_id uuid not null,
    kind text not null check (kind in ('invitation', 'reminder')),
    -- Why it was sent, once for each person: invited, due-3:<day>, due-1:<day>, overdue:<day>, asked:<request>.
    occasion text not null,
    mail_id uuid,
    sent_at timestamptz not null default now(),
    primary key (organisation_id, message_id),
    unique (organisation_id, invitation_id, occasion),
    foreign key (organisation_id, invitation_id) references app.invitations (organisation_id, invitation_id)
  );

  create table app.campaign_templates (
    template_id uuid not null primary key,
    consultancy_id uuid not null references app.consultancies (consultancy_id),
    name text not null check (length(name) between 1 and 200),
    kind text not null check (kind in ('diagnostic', 'full', 'pulse')),
    title text not null check (length(title) between 1 and 200),
    domains text[] not null check (cardinality(domains) >= 1),
    -- Days from the day on which it is launched to the day on which answers are due.
    due_after_days int not null check (due_after_days between 1 and 365),
    whole_roster boolean not null default true,
    version int not null default 1,
    created_by uuid,
    created_at timestamptz not null default now(),
    deleted_at timestamptz,
    deleted_by uuid
  );
  create index campaign_templates_by_consultancy on app.campaign_templates (consultancy_id);
`;

export class Campaigns1764000000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('People may have answered by now: restore a backup instead.');
  }
}
