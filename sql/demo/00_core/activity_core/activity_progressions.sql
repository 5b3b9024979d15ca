--! table: faraday.activity_progressions
--! mark: parent student_id
--! key: student_id, activity_id

-- The ladder of a pupil in one subject: its introduction, practice and game, each a level higher. Where the pupil stands is the
-- same on all rungs. The second statement links each rung with the next.
with

size as (
  select seed.rows(150, students => 3714) as rows
),

best as (
  select distinct on (progression.student_id)
    progression.*,
    student.grade_level,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    split_part(activity.name, ',', 1) as subject,
    substring(activity.name from ', ([K0-9]+-[0-9]+) ') as band
  from faraday.student_activity_progressions as progression
  join faraday.students as student on student.id = progression.student_id
  join faraday.activities as activity on activity.id = progression.activity_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  order by progression.student_id, progression.activity_id
),

rungs (rung, form, level) as (
  values (1, 'introduction', 'NOVICE'), (2, 'practice', 'DEVELOPING'), (3, 'game', 'PROFICIENT')
),

ladders as (
  select best.*, rung, level, activity.id as rung_activity_id
  from best
  cross join rungs
  join faraday.activities as activity on activity.name = subject || ', ' || band || ' ' || form
  order by number, rung
  limit (select rows from size)
)

insert into faraday.activity_progressions (
  activity_id, student_id, level, current_level, requirements, improvement_rate, last_assessment_date, next_assessment_date,
  start_date,
  last_updated, progression_metadata, created_at, updated_at
)
select
  rung_activity_id,
  student_id,
  level::faraday.progression_level_enum,
  case current_level
    when 'BEGINNER' then 'NOVICE'
    when 'INTERMEDIATE' then 'DEVELOPING'
    when 'ADVANCED' then 'PROFICIENT'
    else 'ADVANCED'
  end
    ::faraday.current_progression_level_enum,
  case rung
    when 1 then 'Knows the rules and the safe way'
    when 2 then 'Does it three times in a row'
    else 'Uses it in a game'
  end,
  improvement_rate,
  last_assessment_date,
  last_assessment_date + interval '60 days',
  created_at,
  last_assessment_date,
  json_build_object('rung', rung, 'of', 3),
  created_at,
  last_assessment_date
from ladders
on conflict (student_id, activity_id) do nothing;

with

rungs as (
  select
    progression.id,
    lead(progression.id) over (partition by progression.student_id order by progression.level) as next_id
  from faraday.activity_progressions as progression
  join faraday.students as student on student.id = progression.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

update faraday.activity_progressions as progression
set next_level_id = rungs.next_id
from rungs
where rungs.id = progression.id
  and progression.next_level_id is distinct from rungs.next_id;
