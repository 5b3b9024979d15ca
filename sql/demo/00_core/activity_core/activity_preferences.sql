--! table: faraday.activity_preferences
--! mark: ledger
--! key: student_id, activity_id
--! scaffold: 989e58f7c75c 4bbeb95e7a55

-- Liked activities per student.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
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
    student.id as student_id,
    activity.id as activity_id,
    case
      when seed.chance('activity_preferences.preference_reason?', n, 0.85) then preference_reason_word.word
    end as preference_reason,
    case
      when seed.chance('activity_preferences.preference_notes?', n, 0.85) then preference_notes_word.word
    end as preference_notes,
    (seed.office_time('activity_preferences.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(11142, students => 3714)) as n
  left join activities as activity
    on activity.position = 1 + mod((n - 1) / (select max(position) from students) + mod((n - 1), (select max(position) from students)), (select max(position) from activities))
  left join students as student on student.position = 1 + mod(n - 1, (select max(position) from students))
  left join seed.word as preference_reason_word on preference_reason_word.kind = 'note' and preference_reason_word.position = seed.distinct_position('activity_preferences.preference_reason', n)
  left join seed.word as preference_notes_word on preference_notes_word.kind = 'note' and preference_notes_word.position = seed.distinct_position('activity_preferences.preference_notes', n)
),

inserted as (
  insert into faraday.activity_preferences (
    student_id, activity_id, preference_level, preference_reason, preference_notes, preference_metadata,
    created_at, updated_at
  )
  select
    student_id,
    activity_id,
    case
      when seed.chance('activity_preferences.preference_level?', n, 0.85) then seed.int('activity_preferences.preference_level', n, 1, 5)
    end,
    preference_reason,
    preference_notes,
    case
      when seed.chance('activity_preferences.preference_metadata?', n, 0.85) then jsonb_build_object('theme', seed.pick('activity_preferences.preference_metadata.theme', n, 'light', 'dark'), 'language', seed.pick('activity_preferences.preference_metadata.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('activity_preferences.preference_metadata.notifications', n, 0.8))::json
    end,
    created_at,
    case
      when seed.chance('activity_preferences.updated_at?', n, 0.9) then (seed.time_between('activity_preferences.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  on conflict (student_id, activity_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_preferences', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
