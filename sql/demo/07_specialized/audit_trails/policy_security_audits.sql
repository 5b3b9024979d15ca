--! table: faraday.policy_security_audits
--! mark: ledger
--! key: created_at
--! scaffold: ae748f0a6744 bb8eb5cedc21

-- Audits against policy rules.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

security_policies as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.security_policies as row_of
  where row_of.description::text like 'MOCK:%'
),

security_rules as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.policy_id, row_of.name)::integer as position
  from faraday.security_rules as row_of
  where row_of.description::text like 'MOCK:%'
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    policy.id as policy_id,
    rule.id as rule_id,
    activity.id as activity_id,
    student.id as student_id
  from generate_series(1, seed.rows(60, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('policy_security_audits.activity_id', n, (select max(position) from activities))
  left join security_policies as policy
    on policy.position = seed.fan_out('policy_security_audits.policy_id', n, (select max(position) from security_policies))
  left join security_rules as rule
    on rule.position = seed.fan_out('policy_security_audits.rule_id', n, (select max(position) from security_rules))
  left join students as student
    on student.position = seed.fan_out('policy_security_audits.student_id', n, (select max(position) from students))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('policy_security_audits.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.policy_security_audits (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    policy_id, rule_id, activity_id, student_id, audit_type, status, details, audit_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('policy_security_audits.last_accessed_at?', n, 0.8) then (seed.time_between('policy_security_audits.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('policy_security_audits.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('policy_security_audits.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('policy_security_audits.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('policy_security_audits.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('policy_security_audits.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('policy_security_audits.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('policy_security_audits.retention_period?', n, 0.85) then seed.int('policy_security_audits.retention_period', n, 1, 100)
    end,
    policy_id,
    rule_id,
    activity_id,
    student_id,
    seed.pick_weighted('policy_security_audits.audit_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    seed.pick_weighted('policy_security_audits.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
    jsonb_build_object('source', seed.pick('policy_security_audits.details.source', n, 'web', 'api', 'import'), 'version', seed.int('policy_security_audits.details.version', n, 1, 5))::json,
    case
      when seed.chance('policy_security_audits.audit_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('policy_security_audits.audit_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('policy_security_audits.audit_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('policy_security_audits.audit_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.policy_security_audits as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.policy_security_audits', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
