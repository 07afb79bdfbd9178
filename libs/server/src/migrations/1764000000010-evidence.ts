import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseChange } from './1764000000001-tenancy.js';

/**
 * Evidence: what is kept as proof of what, each version of it, the bytes that have arrived, who was asked for it, and
 * what happened. Bytes themselves lie in the file store under `<organisation_id>/<upload_id>`.
 */
const tables = `
  create table app.evidence_items (
    organisation_id uuid not null references app.organisations (organisation_id),
    item_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    domain text not null,
    -- A kind of artifact of the model, by its id; null where it only bears out criteria.
    artifact text,
    criteria text[] not null default '{}',
    owner text check (length(owner) between 1 and 200),
    note text check (length(note) <= 2000),
    -- Of the newest version: what the register of evidence is listed by.
    standing text not null default 'NONE' check (standing in ('NONE', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    -- Of the accepted version that counts.
    accepted_version_id uuid,
    effective_on date,
    valid_until date,
    version int not null default 1,
    created_by uuid,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    deleted_at timestamptz,
    deleted_by uuid,
    primary key (organisation_id, item_id),
    check (artifact is not null or cardinality(criteria) > 0),
    check ((accepted_version_id is null) = (valid_until is null) and (effective_on is null) = (valid_until is null))
  );
  create index evidence_items_by_kind on app.evidence_items (organisation_id, domain, artifact);
  create index evidence_items_by_expiry on app.evidence_items (organisation_id, valid_until) where deleted_at is null;
  create index evidence_items_deleted on app.evidence_items (organisation_id, deleted_at desc, item_id desc)
    where deleted_at is not null;

  create table app.evidence_uploads (
    organisation_id uuid not null references app.organisations (organisation_id),
    upload_id uuid not null,
    -- RECEIVING: the bytes are on their way, or their sender died; PURGED: the bytes are gone.
    state text not null check (state in ('RECEIVING', 'RECEIVED', 'USED', 'PURGED')),
    file_name text not null check (length(file_name) between 1 and 200),
    content_type text,
    bytes bigint not null check (bytes > 0),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by uuid,
    created_at timestamptz not null default now(),
    primary key (organisation_id, upload_id),
    check (state not in ('RECEIVED', 'USED') or (content_type is not null and sha256 is not null))
  );
  -- What is kept, for the quota; and what nobody came back for.
  create index evidence_uploads_kept on app.evidence_uploads (organisation_id, state, created_at) where state <> 'PURGED';

  create table app.evidence_requests (
    organisation_id uuid not null references app.organisations (organisation_id),
    request_id uuid not null,
    item_id uuid not null,
    ask text not null check (length(ask) between 1 and 2000),
    assignee uuid not null,
    due_on date not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'PROVIDED', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
    version int not null default 1,
    -- The least number of days left of which the assignee has been told.
    told_days smallint,
    created_by uuid,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    primary key (organisation_id, request_id),
    foreign key (organisation_id, item_id) references app.evidence_items (organisation_id, item_id)
  );
  create unique index evidence_requests_open on app.evidence_requests (organisation_id, item_id)
    where state in ('OPEN', 'PROVIDED', 'RETURNED');
  create index evidence_requests_by_item on app.evidence_requests (organisation_id, item_id, created_at desc);

  create table app.evidence_versions (
    organisation_id uuid not null references app.organisations (organisation_id),
    version_id uuid not null,
    item_id uuid not null,
    number int not null check (number > 0),
    -- A file that was received, or an address where the proof lies.
    upload_id uuid,
    url text check (length(url) between 1 and 2000),
    effective_on date not null,
    valid_days int not null check (valid_days between 1 and 36500),
    note text check (length(note) <= 2000),
    state text not null default 'SUBMITTED' check (state in ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
    request_id uuid,
    provided_by uuid,
    provided_at timestamptz not null default now(),
    decided_by uuid,
    decided_at timestamptz,
    reason text check (length(reason) <= 2000),
    -- The least number of days left of which people have been told.
    told_days smallint,
    primary key (organisation_id, version_id),
    unique (organisation_id, item_id, number),
    unique (organisation_id, upload_id),
    check ((upload_id is null) <> (url is null)),
    check ((state = 'SUBMITTED') = (decided_at is null)),
    foreign key (organisation_id, item_id) references app.evidence_items (organisation_id, item_id),
    foreign key (organisation_id, upload_id) references app.evidence_uploads (organisation_id, upload_id),
    foreign key (organisation_id, request_id) references app.evidence_requests (organisation_id, request_id)
  );

  create table app.evidence_events (
    organisation_id uuid not null references app.organisations (organisation_id),
    event_id uuid not null,
    item_id uuid not null,
    version_id uuid,
    request_id uuid,
    kind text not null check (kind in ('ADDED', 'CHANGED', 'REQUESTED', 'REQUEST_CANCELLED', 'PROVIDED', 'ACCEPTED',
      'RETURNED', 'OPENED', 'DELETED', 'RESTORED')),
    at timestamptz not null default clock_timestamp(),
    actor_user_id uuid,
    note text,
    primary key (organisation_id, event_id),
    foreign key (organisation_id, item_id) references app.evidence_items (organisation_id, item_id)
  );
  create index evidence_events_by_item on app.evidence_events (organisation_id, item_id, at desc);
`;

export class Evidence1764000000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(refuseChange('evidence_events'));
  }

  async down(): Promise<void> {
    throw new Error('People may have kept evidence by now: restore a backup instead.');
  }
}
