--! table: faraday.pe_activity_preferences
--! mark: parent student_id
--! key: student_id, activity_id

-- The same taste as a number between 0 and 1, for the recommender: average score of the pupil in the activity, with a bonus for
-- the favourite. Three activities for each pupil.
with

size as (
  select seed.rows(11142, students => 3714) as rows
),

preferences as (
  select
    preference.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (preference.preference_metadata ->> 'average_score')::numeric as score,
    row_number() over (
      partition by preference.student_id order by preference.preference_level desc, preference.activity_id
    ) as rank
  from faraday.activity_preferences as preference
  join faraday.students as student on student.id = preference.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

chosen as (
  select *
  from preferences
  order by rank, number
  limit (select rows from size)
)

insert into faraday.pe_activity_preferences (
  student_id, activity_id, preference_score, preference_level, notes, preference_metadata, last_updated, created_at, updated_at
)
select
  student_id,
  activity_id,
  round(least(1, score / 100 + case when preference_level = 5 then 0.1 else 0 end), 3),
  preference_level,
  case when preference_level = 5 then 'Favourite of the year.' when preference_level <= 2 then 'Offer an easier form.' end,
  json_build_object('source', 'results', 'results', preference_metadata -> 'times_this_year'),
  created_at,
  created_at,
  created_at
from chosen
on conflict (student_id, activity_id) do nothing;
