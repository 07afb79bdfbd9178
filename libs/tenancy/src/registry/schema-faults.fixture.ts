/** Faults to plant in a migrated schema, by the statements that plant them and what the check must say. */
export const plantedFaults: readonly [fault: string, statements: string[], found: RegExp][] = [
  [
    'a table on no list',
    [
      'create table app.stray (id uuid primary key)',
      'alter table app.stray owner to rolewright_owner',
    ],
    /^stray: is on no list/,
  ],
  ['a listed table gone', ['drop table app.audit_events'], /^audit_events: is missing/],
  [
    'a table that belongs to the service',
    ['alter table app.imports owner to rolewright_app'],
    /^imports: is owned by rolewright_app/,
  ],
  [
    'a table not kept over a crash',
    ['alter table app.job_runs set unlogged'],
    /^job_runs: is not kept over a crash/,
  ],
  [
    'a view over tenant rows',
    [
      'create view app.everyone as select * from app.organisations',
      'alter view app.everyone owner to rolewright_owner',
    ],
    /^everyone: a view is not allowed/,
  ],
  [
    'a materialised copy of tenant rows',
    [
      'create materialized view app.copy as select * from app.snapshots',
      'alter materialized view app.copy owner to rolewright_owner',
    ],
    /^copy: a materialised view is not allowed/,
  ],
  [
    'ids made by a sequence',
    ['create sequence app.ids owned by none', 'alter sequence app.ids owner to rolewright_owner'],
    /^ids: a sequence is not allowed/,
  ],
  [
    'no primary key',
    ['alter table app.audit_events drop constraint audit_events_pkey'],
    /^audit_events: has no primary key/,
  ],
  [
    'a primary key without the organisation',
    [
      'alter table app.audit_events drop constraint audit_events_pkey',
      'alter table app.audit_events add primary key (event_id)',
    ],
    /^audit_events: key audit_events_pkey does not begin with organisation_id/,
  ],
  [
    'a primary key with the organisation second',
    [
      'alter table app.audit_events drop constraint audit_events_pkey',
      'alter table app.audit_events add primary key (event_id, organisation_id)',
    ],
    /^audit_events: key audit_events_pkey does not begin with organisation_id/,
  ],
  [
    'a unique constraint across organisations',
    ['alter table app.imports add unique (sha256)'],
    /^imports: key imports_sha256_key does not begin with organisation_id/,
  ],
  [
    'a unique index across organisations',
    ['create unique index one_name on app.organisations (lower(name))'],
    /^organisations: key one_name does not begin with organisation_id/,
  ],
  [
    'an index that the organisation does not lead',
    ['create index by_day on app.snapshots (as_of)'],
    /^snapshots: index by_day does not begin with organisation_id/,
  ],
  [
    'a deferrable key',
    ['alter table app.imports add unique (organisation_id, sha256) deferrable'],
    /^imports: imports_organisation_id_sha256_key is deferrable/,
  ],
  [
    'a foreign key on the id alone',
    [
      'alter table app.imports add constraint lone unique (organisation_id, import_id, sha256)',
      'alter table app.audit_events add column import_id uuid, add column sha256 text',
      'create unique index imports_lone on app.imports (import_id)',
      'alter table app.audit_events add constraint probe foreign key (import_id) references app.imports (import_id)',
    ],
    /^audit_events: foreign key probe does not begin with organisation_id/,
  ],
  [
    'a foreign key that deletes along',
    [
      'alter table app.observations drop constraint observations_organisation_id_import_id_fkey',
      'alter table app.observations add constraint cascading foreign key (organisation_id, import_id) references app.imports on delete cascade',
    ],
    /^observations: foreign key cascading acts on deletion/,
  ],
  [
    'a foreign key that sets null',
    [
      'alter table app.observations drop constraint observations_organisation_id_import_id_fkey',
      'alter table app.observations add constraint nulling foreign key (organisation_id, import_id) references app.imports on delete set null',
    ],
    /^observations: foreign key nulling acts on deletion/,
  ],
  [
    'a foreign key that moves rows',
    [
      'alter table app.observations drop constraint observations_organisation_id_import_id_fkey',
      'alter table app.observations add constraint moving foreign key (organisation_id, import_id) references app.imports on update cascade',
    ],
    /^observations: foreign key moving acts on update/,
  ],
  [
    'a foreign key checked late',
    [
      'alter table app.observations drop constraint observations_organisation_id_import_id_fkey',
      'alter table app.observations add constraint late foreign key (organisation_id, import_id) references app.imports deferrable initially deferred',
    ],
    /^observations: foreign key late may be deferred/,
  ],
  [
    'a foreign key not validated',
    [
      'alter table app.audit_events add constraint unproven foreign key (organisation_id) references app.organisations not valid',
    ],
    /^audit_events: foreign key unproven is not validated/,
  ],
  [
    'a local table tied to a tenant table',
    [
      'alter table app.memberships add constraint tie foreign key (organisation_id) references app.organisations',
    ],
    /^memberships: foreign key tie ties a tenant table to one that is not/,
  ],
  [
    'a tenant table tied to sign-in',
    [
      'alter table app.imports add constraint tie foreign key (previewed_by) references auth."user" (id)',
    ],
    /^imports: foreign key tie ties a tenant table to one that is not/,
  ],
  [
    'an organisation that may be missing',
    [
      'alter table app.audit_events drop constraint audit_events_pkey',
      'alter table app.audit_events alter organisation_id drop not null',
    ],
    /^audit_events: organisation_id may be null/,
  ],
  [
    'an organisation by default',
    [
      `alter table app.imports alter organisation_id set default '00000000-0000-7000-8000-000000000001'`,
    ],
    /^imports: organisation_id has a default/,
  ],
  [
    'row-level security off',
    ['alter table app.snapshots disable row level security'],
    /^snapshots: row-level security is off/,
  ],
  [
    'row-level security not for the owner',
    ['alter table app.snapshots no force row level security'],
    /^snapshots: row-level security does not bind the owner/,
  ],
  [
    'a policy dropped',
    ['drop policy observations_tenancy on app.observations'],
    /^observations: policy observations_tenancy is missing/,
  ],
  [
    'a second policy that lets more through',
    ['create policy also on app.observations for select to public using (true)'],
    /^observations: policy also is not on the list/,
  ],
  [
    'a policy that checks nothing on writing',
    [
      'drop policy imports_tenancy on app.imports',
      `create policy imports_tenancy on app.imports using (organisation_id = any(string_to_array(nullif(current_setting('app.organisation_ids', true), ''), ',')::uuid[])) with check (true)`,
    ],
    /^imports: policy imports_tenancy is not the generated one/,
  ],
  [
    'a policy that fails when nothing is entered',
    [
      'drop policy imports_tenancy on app.imports',
      `create policy imports_tenancy on app.imports using (organisation_id = any(string_to_array(current_setting('app.organisation_ids'), ',')::uuid[])) with check (organisation_id = any(string_to_array(current_setting('app.organisation_ids'), ',')::uuid[]))`,
    ],
    /^imports: policy imports_tenancy is not the generated one/,
  ],
  [
    'a policy that binds the service only',
    [
      'drop policy imports_tenancy on app.imports',
      `create policy imports_tenancy on app.imports to rolewright_app using (organisation_id = any(string_to_array(nullif(current_setting('app.organisation_ids', true), ''), ',')::uuid[])) with check (organisation_id = any(string_to_array(nullif(current_setting('app.organisation_ids', true), ''), ',')::uuid[]))`,
    ],
    /^imports: policy imports_tenancy is not the generated one/,
  ],
  [
    'a local policy widened',
    ['alter policy memberships_read on app.memberships using (true)'],
    /^memberships: policy memberships_read is not the generated one/,
  ],
  [
    'a grant of changing snapshots',
    ['grant update on app.snapshots to rolewright_app'],
    /^snapshots: rolewright_app UPDATE is granted/,
  ],
  [
    'a grant of moving a row',
    ['grant update (organisation_id) on app.imports to rolewright_app'],
    /^imports: rolewright_app UPDATE \(organisation_id\) is granted/,
  ],
  [
    'a grant of emptying a table',
    ['grant truncate on app.audit_events to rolewright_app'],
    /^audit_events: rolewright_app TRUNCATE is granted/,
  ],
  [
    'a grant to everyone',
    ['grant select on app.organisations to public'],
    /^organisations: public SELECT is granted/,
  ],
  [
    'a grant that may be passed on',
    ['grant select on app.organisations to rolewright_app with grant option'],
    /^organisations: rolewright_app SELECT with grant option is granted/,
  ],
  [
    'the outbox readable by the service',
    ['grant select on app.outbox to rolewright_app'],
    /^outbox: rolewright_app SELECT is granted/,
  ],
  [
    'a grant missing',
    ['revoke insert on app.snapshots from rolewright_app'],
    /^snapshots: rolewright_app INSERT is not granted/,
  ],
  [
    'a partition granted directly',
    [
      'alter table app.audit_events rename to old',
      'create table app.audit_events (like app.old including all) partition by list (organisation_id)',
      'create table app.audit_events_one partition of app.audit_events default',
      'grant select on app.audit_events_one to rolewright_app',
    ],
    /^audit_events_one: rolewright_app SELECT is granted/,
  ],
  [
    'privileges granted in advance',
    [
      'alter default privileges for role rolewright_owner in schema app grant select on tables to rolewright_app',
    ],
    /^app: privileges are granted in advance/,
  ],
  [
    'a trigger dropped',
    ['drop trigger snapshots_refuse_change on app.snapshots'],
    /^snapshots: trigger snapshots_refuse_change is missing, off or another/,
  ],
  [
    'a trigger switched off',
    ['alter table app.snapshots disable trigger snapshots_refuse_truncate'],
    /^snapshots: trigger snapshots_refuse_truncate is missing, off or another/,
  ],
  [
    'a trigger that refuses nothing',
    [
      'drop trigger snapshots_refuse_change on app.snapshots',
      'create trigger snapshots_refuse_change after insert on app.snapshots for each statement execute function app.notify_outbox()',
    ],
    /^snapshots: trigger snapshots_refuse_change is missing, off or another/,
  ],
  [
    'a trigger that refuses deletion only',
    [
      'drop trigger snapshots_refuse_change on app.snapshots',
      'create trigger snapshots_refuse_change before delete on app.snapshots for each row execute function app.refuse_change()',
    ],
    /^snapshots: trigger snapshots_refuse_change is missing, off or another/,
  ],
  [
    'a trigger on no list',
    [
      'create trigger copying after insert on app.imports for each statement execute function app.notify_outbox()',
    ],
    /^imports: trigger copying is not on the list/,
  ],
  [
    'a rule',
    ['create rule quiet as on insert to app.audit_events do instead nothing'],
    /^audit_events: rule quiet is not allowed/,
  ],
  [
    'a function on no list',
    [
      'create function app.all_names() returns setof text language sql as $$ select name from app.organisations $$',
      'alter function app.all_names() owner to rolewright_owner',
    ],
    /^all_names\(\): is on no list of functions/,
  ],
  [
    'entering as the owner',
    ['alter function app.app_enter(uuid[]) security definer'],
    /^app_enter\(uuid\[\]\): runs as its owner/,
  ],
  [
    'a function of the owner on the caller’s path',
    ['alter function app.identified_consultancies() reset search_path'],
    /^identified_consultancies\(\): runs as its owner without a path of its own/,
  ],
  [
    'entering open to everyone',
    ['grant execute on function app.app_enter(uuid[]) to public'],
    /^app_enter\(uuid\[\]\): may be called by public, rolewright_app/,
  ],
  [
    'a schema open to everyone',
    ['grant usage on schema app to public'],
    /^app: public USAGE is granted/,
  ],
  [
    'tables made by the service',
    ['grant create on schema app to rolewright_app'],
    /^app: rolewright_app CREATE is granted/,
  ],
  [
    'sessions readable by the service',
    ['grant select on auth."session" to rolewright_app'],
    /^auth\.session: rolewright_app reaches it/,
  ],
  [
    'the service as a member of the owner',
    ['grant rolewright_owner to rolewright_app'],
    /^rolewright_app: is a member of rolewright_owner/,
  ],
];
