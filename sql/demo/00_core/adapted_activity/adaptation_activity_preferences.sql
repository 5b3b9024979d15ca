--! table: faraday.adaptation_activity_preferences
--! mark: ledger
--! key: created_at
--! scaffold: 27ab2a56f03b 8528bbc82494

-- Preference scores by type.
with

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
    student.id as student_id
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('adaptation_activity_preferences.student_id', n, (select max(position) from students))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('adaptation_activity_preferences.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.adaptation_activity_preferences (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, activity_type, preference_score
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('adaptation_activity_preferences.last_accessed_at?', n, 0.8) then (seed.time_between('adaptation_activity_preferences.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('adaptation_activity_preferences.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adaptation_activity_preferences.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('adaptation_activity_preferences.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adaptation_activity_preferences.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('adaptation_activity_preferences.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('adaptation_activity_preferences.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('adaptation_activity_preferences.retention_period?', n, 0.85) then seed.int('adaptation_activity_preferences.retention_period', n, 1, 100)
    end,
    student_id,
    seed.pick('adaptation_activity_preferences.activity_type', n, 'WARM_UP', 'SKILL_DEVELOPMENT', 'FITNESS_TRAINING', 'GAME', 'COOL_DOWN')::faraday.preferenceactivitytype,
    seed.int('adaptation_activity_preferences.preference_score', n, 40, 100)
  from shaped
  where not exists (
    select from faraday.adaptation_activity_preferences as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.adaptation_activity_preferences', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
