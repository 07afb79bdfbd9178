-- The cluster roles of Rolewright and what they may do with this database. Run by an administrator in the database that
-- Rolewright is to use; may be run again at any time and then changes only what differs.
--
--   rolewright_owner  owns every object; nobody logs in as it: migrations run under SET ROLE
--   rolewright_app    the service's own data, under row-level security; owns nothing, bypasses nothing
--   rolewright_auth   sign-in (schema auth) and nothing else
--   rolewright_queue  the job queue (schema queue) and the outbox
--
-- Logging in and passwords are set by the provisioner (libs/tenancy), or by hand: ALTER ROLE … LOGIN PASSWORD ….
-- Time-outs belong to the role, not to a session, so that they hold behind a pooler in transaction mode.
do $roles$
declare
  administrator_is_superuser boolean := (select rolsuper from pg_roles where rolname = current_user);
  wanted record;
  pair text[];
begin
  for wanted in
    select *
    from (values
      ('rolewright_owner', array[]::text[]),
      ('rolewright_app', array['search_path=app, pg_temp', 'statement_timeout=15s', 'lock_timeout=5s', 'idle_in_transaction_session_timeout=20s']),
      ('rolewright_auth', array['search_path=auth, pg_temp', 'statement_timeout=10s', 'lock_timeout=5s', 'idle_in_transaction_session_timeout=20s']),
      ('rolewright_queue', array['search_path=queue, app, pg_temp', 'statement_timeout=60s', 'lock_timeout=10s', 'idle_in_transaction_session_timeout=60s'])
    ) as list (name, settings)
  loop
    begin
      if not exists (select from pg_roles where rolname = wanted.name) then
        execute format('create role %I nologin noinherit', wanted.name);
      end if;
    exception when duplicate_object or unique_violation then
      null; -- made by another start at the same moment
    end;

    -- Only a superuser may name these attributes, and only a mistake can have set them.
    if administrator_is_superuser and exists (
      select from pg_roles
      where rolname = wanted.name and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
    ) then
      execute format('alter role %I nosuperuser nobypassrls nocreaterole nocreatedb noreplication', wanted.name);
    end if;

    for pair in select string_to_array(setting, '=') from unnest(wanted.settings) as setting loop
      if not exists (
        select from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
        where s.setdatabase = 0 and r.rolname = wanted.name and (pair[1] || '=' || pair[2]) = any (s.setconfig)
      ) then
        execute format(
          'alter role %I set %I = %s', wanted.name, pair[1],
          case when pair[1] = 'search_path' then pair[2] else quote_literal(pair[2]) end
        );
      end if;
    end loop;
  end loop;

  if not administrator_is_superuser then
    execute format('grant rolewright_owner to %I', current_user);
  end if;

  -- A table of one's own in a temporary schema could stand before the real one of the same name.
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to rolewright_owner, rolewright_app, rolewright_auth, rolewright_queue', current_database());
  execute format('grant create, temporary on database %I to rolewright_owner', current_database());
  if exists (
    select from pg_namespace n, aclexplode(n.nspacl) a
    where n.nspname = 'public' and a.grantee = 0 and a.privilege_type = 'CREATE'
  ) then
    revoke create on schema public from public;
  end if;
end
$roles$;
