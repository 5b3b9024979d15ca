--! table: faraday.skill_assessment_safety_checks
--! mark: text notes
--! key: created_at
--! scaffold: 59d88d0b52cc 1c3ca908d57b

-- Assessment safety checks.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

safeties as (
  select
    row_of.id,
    row_number() over (order by row_of.activity_id)::integer as position
  from faraday.safety as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.safety' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    activity.id as activity_id,
    performed_by.id as performed_by,
    case when seed.chance('skill_assessment_safety_checks.safety_id?', n, 0.85) then safety.id end as safety_id,
    'MOCK: ' || notes_word.word as notes,
    case
      when seed.chance('skill_assessment_safety_checks.follow_up_notes?', n, 0.85) then follow_up_notes_word.word
    end as follow_up_notes
  from generate_series(1, seed.rows(50)) as n
  left join activities as activity
    on activity.position = seed.fan_out('skill_assessment_safety_checks.activity_id', n, (select max(position) from activities))
  left join users as performed_by
    on performed_by.position = seed.fan_out('skill_assessment_safety_checks.performed_by', n, (select max(position) from users))
  left join safeties as safety
    on safety.position = seed.fan_out('skill_assessment_safety_checks.safety_id', n, (select max(position) from safeties))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('skill_assessment_safety_checks.notes', n)
  left join seed.word as follow_up_notes_word on follow_up_notes_word.kind = 'note' and follow_up_notes_word.position = seed.distinct_position('skill_assessment_safety_checks.follow_up_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_safety_checks.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.skill_assessment_safety_checks (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  check_type, activity_id, performed_by, safety_id, status, notes, issues_found, actions_taken,
  follow_up_required, follow_up_notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('skill_assessment_safety_checks.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_safety_checks.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('skill_assessment_safety_checks.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_safety_checks.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_safety_checks.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_safety_checks.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_safety_checks.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_safety_checks.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('skill_assessment_safety_checks.retention_period?', n, 0.85) then seed.int('skill_assessment_safety_checks.retention_period', n, 1, 100)
  end,
  seed.pick('skill_assessment_safety_checks.check_type', n, 'EQUIPMENT', 'ENVIRONMENT', 'STUDENT', 'ACTIVITY')::faraday.check_type_enum_2,
  activity_id,
  performed_by,
  safety_id,
  seed.pick_weighted('skill_assessment_safety_checks.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
  notes,
  case
    when seed.chance('skill_assessment_safety_checks.issues_found?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_safety_checks.issues_found.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_safety_checks.issues_found.version', n, 1, 5))::json
  end,
  case
    when seed.chance('skill_assessment_safety_checks.actions_taken?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_safety_checks.actions_taken.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_safety_checks.actions_taken.version', n, 1, 5))::json
  end,
  case
    when seed.chance('skill_assessment_safety_checks.follow_up_required?', n, 0.85) then seed.chance('skill_assessment_safety_checks.follow_up_required', n, 0.8)
  end,
  follow_up_notes
from shaped
where not exists (
  select from faraday.skill_assessment_safety_checks as present
  where present.created_at = shaped.created_at
);
