/**
 * Every table of schema `app`, in one list: migrations grant and write policies from it, the schema check holds the
 * database against it, and the distribution script takes its tables from it. A table that is not here cannot be
 * migrated in.
 */
export type AppRole = 'rolewright_app' | 'rolewright_auth' | 'rolewright_queue';
export type Privilege = 'SELECT' | 'INSERT' | 'DELETE' | { update: readonly string[] };
export type Grants = Partial<Record<AppRole, readonly Privilege[]>>;

export interface Policy {
  name: string;
  command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  /** Whom it concerns; default everyone, the owner of the tables included. */
  to?: 'rolewright_app' | 'rolewright_owner';
  using?: string;
  check?: string;
}

/** Distributed by organisation: every key begins with organisation_id, one generated policy. */
export interface TenantTable {
  kind: 'tenant';
  name: string;
  /** Refuses UPDATE, DELETE and TRUNCATE of every role by trigger, beside granting none of them. */
  appendOnly: boolean;
  grants: Grants;
}

/** Never distributed, no foreign key to or from a tenant table; its policies, or the reason it has none, are its own. */
export interface LocalTable {
  kind: 'local';
  name: string;
  reason: string;
  /** Empty: guarded by its grants alone, row-level security off. */
  policies: readonly Policy[];
  grants: Grants;
}

/** The organisations of the transaction, as `app_enter` set them. No sub-select: a distributed table takes none. */
export const entered =
  "organisation_id = any(string_to_array(nullif(current_setting('app.organisation_ids', true), ''), ',')::uuid[])";
/** The signed-in person of the transaction, as `app_identify` set it. */
export const identified = "user_id = nullif(current_setting('app.user_id', true), '')::uuid";
const someoneIdentified = "nullif(current_setting('app.user_id', true), '') is not null";
/** The consultancies of that person; a sub-select, so that it is read once a statement and not once a row. */
const theirConsultancy = 'consultancy_id = any((select app.identified_consultancies())::uuid[])';

const tenant = (name: string, updatable: readonly string[] = []): TenantTable => ({
  kind: 'tenant',
  name,
  appendOnly: false,
  grants: {
    rolewright_app: ['SELECT', 'INSERT', ...(updatable.length ? [{ update: updatable }] : [])],
  },
});
const appendOnly = (name: string): TenantTable => ({ ...tenant(name), appendOnly: true });

// organisation_id is in no list of updatable columns: a row that changed its organisation would pass the policy of a
// transaction that entered both.
export const tenantTables: readonly TenantTable[] = [
  tenant('organisations', ['name', 'time_zone', 'model_version']),
  tenant('imports', ['status', 'difference', 'accepted_by', 'accepted_at']),
  appendOnly('observations'),
  appendOnly('register_entries'),
  appendOnly('snapshots'),
  tenant('job_runs', [
    'state',
    'progress',
    'attempts',
    'stage',
    'error',
    'started_at',
    'finished_at',
    'updated_at',
  ]),
  appendOnly('audit_events'),
  tenant('plans', [
    'title',
    'quarter',
    'target',
    'expected',
    'outcome',
    'closed_at',
    'closed_by',
    'version',
    'updated_at',
    'deleted_at',
    'deleted_by',
  ]),
  tenant('plan_moves', [
    'kind',
    'title',
    'body',
    'criteria',
    'owner_role',
    'due_on',
    'effort',
    'state',
    'position',
    'version',
    'updated_at',
    'deleted_at',
    'deleted_by',
  ]),
  tenant('respondents', [
    'name',
    'email',
    'function',
    'standing',
    'version',
    'deleted_at',
    'deleted_by',
  ]),
  tenant('campaigns', [
    'kind',
    'title',
    'quarter',
    'domains',
    'opens_on',
    'due_on',
    'status',
    'version',
    'opened_at',
    'closed_at',
    'deleted_at',
    'deleted_by',
  ]),
  tenant('invitations', [
    'function',
    'standing',
    'added_at',
    'started_at',
    'submitted_at',
    'submission_key',
    'revoked_at',
    'revoked_by',
  ]),
  tenant('respondent_links', ['token_hash', 'expires_at', 'revoked_at', 'last_used_at']),
  tenant('respondent_answers', ['answer', 'submitted', 'recorded_key', 'version', 'saved_at']),
  tenant('campaign_messages', ['mail_id']),
  tenant('notifications', ['read_at']),
  tenant('role_charters', [
    'title',
    'state',
    'charter',
    'version',
    'changed_at',
    'agreed_on',
    'deleted_at',
    'deleted_by',
  ]),
  tenant('outgoing_mails', ['state', 'error', 'finished_at']),
  tenant('evidence_items', [
    'name',
    'criteria',
    'owner',
    'note',
    'standing',
    'accepted_version_id',
    'effective_on',
    'valid_until',
    'version',
    'changed_at',
    'deleted_at',
    'deleted_by',
  ]),
  tenant('evidence_uploads', ['state', 'content_type', 'sha256']),
  tenant('evidence_requests', [
    'ask',
    'assignee',
    'due_on',
    'state',
    'version',
    'told_days',
    'changed_at',
  ]),
  tenant('evidence_versions', ['state', 'decided_by', 'decided_at', 'reason', 'told_days']),
  appendOnly('evidence_events'),
  appendOnly('settlements'),
  tenant('domain_reviews', [
    'state',
    'round',
    'version',
    'submitted_by',
    'submitted_at',
    'accepted_at',
    'changed_at',
  ]),
  appendOnly('review_steps'),
  appendOnly('sign_offs'),
  tenant('comments', ['body', 'mentions', 'version', 'edited_at', 'deleted_at', 'deleted_by']),
  appendOnly('comment_revisions'),
  tenant('role_names', [
    'name',
    'plain_name',
    'aliases',
    'retired_at',
    'merged_into',
    'version',
    'updated_at',
  ]),
  tenant('holder_accounts', ['user_id', 'linked_by', 'linked_at', 'version']),
  tenant('assignment_proposals', [
    'role',
    'state',
    'decided_by',
    'decided_at',
    'decision_note',
    'on_behalf',
    'version',
  ]),
  appendOnly('hand_overs'),
  appendOnly('decision_log'),
  appendOnly('handoff_log'),
];

export const localTables: readonly LocalTable[] = [
  {
    kind: 'local',
    name: 'memberships',
    reason: 'read by person before any organisation is entered',
    policies: [
      { name: 'memberships_read', command: 'SELECT', using: `(${entered}) or (${identified})` },
      { name: 'memberships_insert', command: 'INSERT', check: entered },
      { name: 'memberships_update', command: 'UPDATE', using: entered, check: entered },
      { name: 'memberships_delete', command: 'DELETE', using: entered },
    ],
    grants: { rolewright_app: ['SELECT', 'INSERT', { update: ['role'] }, 'DELETE'] },
  },
  {
    kind: 'local',
    name: 'consultancies',
    reason: 'belongs to no organisation',
    policies: [
      {
        name: 'consultancies_read',
        command: 'SELECT',
        using: `(${theirConsultancy}) or consultancy_id in (select e.consultancy_id from app.engagements e where e.${entered})`,
      },
      { name: 'consultancies_insert', command: 'INSERT', check: someoneIdentified },
      {
        name: 'consultancies_update',
        command: 'UPDATE',
        using: theirConsultancy,
        check: theirConsultancy,
      },
    ],
    grants: { rolewright_app: ['SELECT', 'INSERT', { update: ['name'] }] },
  },
  {
    kind: 'local',
    name: 'consultancy_members',
    reason: 'belongs to no organisation',
    policies: [
      {
        name: 'consultancy_members_read',
        command: 'SELECT',
        to: 'rolewright_app',
        using: theirConsultancy,
      },
      {
        name: 'consultancy_members_insert',
        command: 'INSERT',
        to: 'rolewright_app',
        // The founder joins a consultancy that has nobody; everyone else is brought in by a member.
        check: `(${theirConsultancy}) or ((${identified}) and app.consultancy_is_empty(consultancy_id))`,
      },
      {
        name: 'consultancy_members_delete',
        command: 'DELETE',
        to: 'rolewright_app',
        using: theirConsultancy,
      },
      // Row-level security binds the owner too, as whom the functions above read who belongs where. The policy of
      // reading must not concern the owner: it calls such a function, which would call itself without end.
      {
        name: 'consultancy_members_owner',
        command: 'SELECT',
        to: 'rolewright_owner',
        using: 'true',
      },
    ],
    grants: { rolewright_app: ['SELECT', 'INSERT', 'DELETE'] },
  },
  {
    kind: 'local',
    name: 'engagements',
    reason: 'read by consultancy before any organisation is entered',
    policies: [
      {
        name: 'engagements_read',
        command: 'SELECT',
        using: `(${entered}) or (${theirConsultancy})`,
      },
      { name: 'engagements_insert', command: 'INSERT', check: entered },
      { name: 'engagements_update', command: 'UPDATE', using: entered, check: entered },
    ],
    grants: {
      rolewright_app: ['SELECT', 'INSERT', { update: ['scope', 'expires_at', 'ended_at'] }],
    },
  },
  {
    kind: 'local',
    name: 'campaign_templates',
    reason: 'belongs to no organisation',
    policies: [
      { name: 'campaign_templates_read', command: 'SELECT', using: theirConsultancy },
      { name: 'campaign_templates_insert', command: 'INSERT', check: theirConsultancy },
      {
        name: 'campaign_templates_update',
        command: 'UPDATE',
        using: theirConsultancy,
        check: theirConsultancy,
      },
    ],
    grants: {
      rolewright_app: [
        'SELECT',
        'INSERT',
        {
          update: [
            'name',
            'kind',
            'title',
            'domains',
            'due_after_days',
            'whole_roster',
            'version',
            'deleted_at',
            'deleted_by',
          ],
        },
      ],
    },
  },
  {
    kind: 'local',
    name: 'organisation_directory',
    reason:
      'ids only, for schedules that fan out over all organisations; the service writes it and cannot read it',
    policies: [],
    grants: { rolewright_app: ['INSERT'], rolewright_queue: ['SELECT'] },
  },
  {
    kind: 'local',
    name: 'outbox',
    reason: 'read by the relay across organisations; the service writes it and cannot read it',
    policies: [],
    grants: {
      rolewright_app: ['INSERT'],
      rolewright_queue: ['SELECT', { update: ['published_at'] }, 'DELETE'],
    },
  },
  {
    kind: 'local',
    name: 'schema_migrations',
    reason: 'the migrations themselves',
    policies: [],
    grants: {},
  },
];

export const appTables: readonly (TenantTable | LocalTable)[] = [...tenantTables, ...localTables];

/** Functions of schema `app`: who may call them, and whether they run as their owner. */
export const appFunctions: readonly {
  signature: string;
  definer: boolean;
  callers: readonly AppRole[];
}[] = [
  { signature: 'app_enter(uuid[])', definer: false, callers: ['rolewright_app'] },
  { signature: 'app_identify(uuid)', definer: false, callers: ['rolewright_app'] },
  { signature: 'identified_consultancies()', definer: true, callers: ['rolewright_app'] },
  { signature: 'consultancy_is_empty(uuid)', definer: true, callers: ['rolewright_app'] },
  { signature: 'engaged_people(uuid, text[])', definer: true, callers: ['rolewright_app'] },
  { signature: 'refuse_change()', definer: false, callers: [] },
  { signature: 'notify_outbox()', definer: false, callers: [] },
];

export interface Trigger {
  name: string;
  /** As PostgreSQL prints it, from the moment on. */
  does: string;
}

/** The triggers of a table: those of append-only tables, and the outbox's bell. */
export function triggersOf({ name, ...table }: TenantTable | LocalTable): readonly Trigger[] {
  if (table.kind === 'tenant' && table.appendOnly) {
    return [
      {
        name: `${name}_refuse_change`,
        does: `BEFORE DELETE OR UPDATE ON app.${name} FOR EACH ROW EXECUTE FUNCTION app.refuse_change()`,
      },
      {
        name: `${name}_refuse_truncate`,
        does: `BEFORE TRUNCATE ON app.${name} FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()`,
      },
    ];
  }
  return name === 'outbox'
    ? [
        {
          name: 'outbox_notify',
          does: 'AFTER INSERT ON app.outbox FOR EACH STATEMENT EXECUTE FUNCTION app.notify_outbox()',
        },
      ]
    : [];
}
