--! table: faraday.activity_preferences
--! mark: parent student_id
--! key: student_id, activity_id

-- The three activities of the year in which a pupil scores best, best first: what goes well is liked.
with

size as (
  select seed.rows(11142, students => 3714) as rows
),

results as (
  select
    performance.student_id,
    performance.activity_id,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    avg(performance.score) as score,
    count(*) as times,
    max(performance.recorded_at) as last_at
  from faraday.student_activity_performances as performance
  join faraday.students as student on student.id = performance.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by performance.student_id, performance.activity_id, student.email
),

ranked as (
  select
    results.*,
    activity.name,
    activity.format,
    row_number() over (partition by student_id order by score desc, activity.name collate "C") as rank
  from results
  join faraday.activities as activity on activity.id = results.activity_id
),

chosen as (
  select *
  from ranked
  order by rank, number
  limit (select rows from size)
)

insert into faraday.activity_preferences (
  student_id, activity_id, preference_level, preference_reason, preference_notes, preference_metadata, created_at, updated_at
)
select
  student_id,
  activity_id,
  case when rank = 1 then 5 when score >= 75 then 4 when score >= 62 then 3 else 2 end,
  case
    when rank = 1 and format in ('TEAM', 'CLASS', 'LARGE_GROUP') then 'Likes playing with others'
    when rank = 1 then 'Likes to see own progress'
    when score >= 75 then 'Goes well'
    when score >= 62 then 'Fine with friends'
    else 'Finds it hard'
  end,
  case
    when rank = 1 and mod(number, 6) = 0 then 'Asks for ' || lower(split_part(name, ',', 1)) || ' whenever there is a choice.'
  end,
  json_build_object('times_this_year', times, 'average_score', round(score::numeric, 1)),
  last_at,
  last_at
from chosen
on conflict (student_id, activity_id) do nothing;
