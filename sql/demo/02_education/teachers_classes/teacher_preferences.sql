--! table: faraday.teacher_preferences
--! mark: ledger
--! key: teacher_id, preference_type
--! scaffold: 86d6258d1207 a9f70b1efbbc

-- Settings per teacher.
with

physical_education_teachers as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.physical_education_teachers as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    (seed.office_time('teacher_preferences.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    teacher.id as teacher_id,
    seed.pick_weighted('teacher_preferences.preference_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]) as plain_preference_type,
    left(preference_value_word.word, 100) as preference_value
  from generate_series(1, seed.rows(50)) as n
  left join physical_education_teachers as teacher
    on teacher.position = seed.fan_out('teacher_preferences.teacher_id', n, (select max(position) from physical_education_teachers))
  left join seed.word as preference_value_word on preference_value_word.kind = 'sentence' and preference_value_word.position = seed.distinct_position('teacher_preferences.preference_value', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('teacher_preferences.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_preference_type, 45) || coalesce(' ' || nullif(row_number() over (partition by teacher_id, lower(left(plain_preference_type, 45)) order by n), 1), '') as preference_type
  from shaped
),

inserted as (
  insert into faraday.teacher_preferences (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    teacher_id, preference_type, preference_value, preference_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('teacher_preferences.last_accessed_at?', n, 0.8) then (seed.time_between('teacher_preferences.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('teacher_preferences.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_preferences.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('teacher_preferences.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_preferences.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('teacher_preferences.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('teacher_preferences.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('teacher_preferences.retention_period?', n, 0.85) then seed.int('teacher_preferences.retention_period', n, 1, 100)
    end,
    teacher_id,
    preference_type,
    preference_value,
    case
      when seed.chance('teacher_preferences.preference_metadata?', n, 0.85) then jsonb_build_object('theme', seed.pick('teacher_preferences.preference_metadata.theme', n, 'light', 'dark'), 'language', seed.pick('teacher_preferences.preference_metadata.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('teacher_preferences.preference_metadata.notifications', n, 0.8))::json
    end
  from detailed
  on conflict (teacher_id, preference_type) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.teacher_preferences', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
