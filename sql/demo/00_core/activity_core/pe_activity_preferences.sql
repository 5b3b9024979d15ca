--! table: faraday.pe_activity_preferences
--! mark: text notes
--! key: student_id, activity_id
--! scaffold: 69f40a4a78b5 d16f4807a785

-- Activity scores per student.
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
    'MOCK: ' || notes_word.word as notes,
    (seed.office_time('pe_activity_preferences.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(11142, students => 3714)) as n
  left join activities as activity
    on activity.position = 1 + mod((n - 1) / (select max(position) from students) + mod((n - 1), (select max(position) from students)), (select max(position) from activities))
  left join students as student on student.position = 1 + mod(n - 1, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('pe_activity_preferences.notes', n)
)

insert into faraday.pe_activity_preferences (
  student_id, activity_id, preference_score, preference_level, notes, preference_metadata, last_updated,
  created_at, updated_at
)
select
  student_id,
  activity_id,
  case
    when seed.chance('pe_activity_preferences.preference_score?', n, 0.85) then seed.int('pe_activity_preferences.preference_score', n, 40, 100)
  end,
  seed.int('pe_activity_preferences.preference_level', n, 1, 5),
  notes,
  case
    when seed.chance('pe_activity_preferences.preference_metadata?', n, 0.85) then jsonb_build_object('theme', seed.pick('pe_activity_preferences.preference_metadata.theme', n, 'light', 'dark'), 'language', seed.pick('pe_activity_preferences.preference_metadata.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('pe_activity_preferences.preference_metadata.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('pe_activity_preferences.last_updated?', n, 0.9) then (seed.time_between('pe_activity_preferences.last_updated', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  created_at,
  case
    when seed.chance('pe_activity_preferences.updated_at?', n, 0.9) then (seed.time_between('pe_activity_preferences.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
on conflict (student_id, activity_id) do nothing;
