--! table: faraday.skill_assessment_assessment_results
--! mark: parent assessment_id
--! key: assessment_id, criteria_id
--! target: at least 14856 for 3714 students

-- Four criteria for each skill assessment: one of each area (technique, performance, progress, safety), in turn from pupil
-- to pupil. A score is the pupil's ability, stronger or weaker in this criterion. Evidence is what the teacher saw or
-- counted.
with

pupils as materialized (
  -- Every pupil with the base class in physical education; ability is what a perfectly average day would score.
  select
    number as n,
    student.id,
    student.first_name,
    grade - 1 as grade,
    case when grade <= 3 then 'K-2' when grade <= 6 then '3-5' when grade <= 9 then '6-8' else '9-12' end as band,
    class.id as class_id,
    class.teacher_id,
    left(class.schedule, 8) as pair,
    substring(class.schedule from '([0-9:]+)-')::time as begins,
    case student.level when 'BEGINNER' then 55 when 'INTERMEDIATE' then 67.5 when 'ADVANCED' then 81.5 else 91 end
      + 8 * (seed.uniform('students.ability', number) - 0.5)::numeric as ability
  from faraday.students as student
  cross join lateral (
    select
      substring(student.email from '([0-9]{1,9})@')::integer as number,
      array_position(enum_range(null::faraday.grade_level_enum), student.grade_level) as grade
  ) as known
  left join faraday.physical_education_class_students as seat
    join faraday.physical_education_classes as class on class.id = seat.class_id and class.name like '%: PE %'
    on seat.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

criteria as (
  select
    criterion.*,
    area.name as area,
    (row_number() over (partition by area.name order by criterion.name collate "C") - 1)::integer as place,
    (count(*) over (partition by area.name))::integer as size
  from faraday.skill_assessment_assessment_criteria as criterion
  join faraday.skill_assessment_assessment_criteria as area on area.id = criterion.parent_id
),

wanted as (
  select
    pupils.n,
    assessment.id as assessment_id,
    assessment.assessment_date at time zone 'UTC' as assessed_at,
    criteria.*,
    round(least(99, greatest(12, ability + 16 * (seed.uniform('assessment_results.score', pupils.n
      || area) - 0.5)::numeric))) as score
  from pupils
  join faraday.skill_assessment_skill_assessments as assessment on assessment.student_id = pupils.id
  join criteria on criteria.place = mod(pupils.n + length(area), size)
)

insert into faraday.skill_assessment_assessment_results (assessment_id, criteria_id, score, notes, evidence, created_at,
  updated_at)
select
  assessment_id,
  id,
  score,
  case
    when score >= 88 then name || ': a strength that others can learn from.'
    when score >= 75 then name || ': secure in practice, mostly in games, too.'
    when score >= 60 then name || ': there when the pace is slow, lost when it gets fast.'
    when score >= 50 then name || ': needs a reminder each time.'
    else name || ': to be taken up again from the beginning.'
  end,
  json_build_object(
    'method', case criteria_type when 'safety' then 'checklist' when 'progress' then 'comparison' else 'observation' end,
    'trials', 3 + mod(n, 3),
    'successful', round((3 + mod(n, 3)) * score / 100)
  ),
  assessed_at,
  assessed_at + interval '20 minutes'
from wanted
on conflict (assessment_id, criteria_id) do nothing;
