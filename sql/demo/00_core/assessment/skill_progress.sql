--! table: faraday.skill_progress
--! mark: parent student_id
--! key: student_id, activity_id
--! target: at least 7428 for 3714 students

-- Two activities that each pupil works on: the one of the skill assessment, whose score is the current one, and another of
-- the same grade band. The target is the lowest score of the next level; the percentage is the way from start to target.
with

activities as (
  -- Those for the grades of a band, Relay races, K-2 practice, in order of name.
  select
    listed.*,
    row_number() over (partition by band order by name collate "C")::integer as place,
    (count(*) over (partition by band))::integer as size
  from (
    select id, name, substring(name from ', (K-2|3-5|6-8|9-12) ') as band
    from faraday.activities
    where description like 'MOCK:%'
      and status = 'ACTIVE'
  ) as listed
),

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
    seed.int('skill_progress.activity', number, 0, 9999) as activity_draw,
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

scored as (
  -- The mean of the results, each weighted as the area of its criterion, is the overall score.
  select
    result.assessment_id,
    round((sum(result.score * area.weight) / sum(area.weight))::numeric, 1) as overall,
    (array_agg(criterion.name order by result.score desc, criterion.name collate "C"))[1] as best,
    (array_agg(criterion.name order by result.score, criterion.name collate "C"))[1] as weakest,
    max(result.score) as highest,
    min(result.score) as lowest,
    count(*) as results
  from faraday.skill_assessment_assessment_results as result
  join faraday.skill_assessment_assessment_criteria as criterion on criterion.id = result.criteria_id
  join faraday.skill_assessment_assessment_criteria as area on area.id = coalesce(criterion.parent_id, criterion.id)
  group by result.assessment_id
),

assessed as materialized (
  select
    pupils.*, assessment.activity_id, assessment.assessment_date, scored.overall, activities.place as first_place,
    seed.int('skill_progress.start', n, 2, 11) + seed.uniform('skill_progress.start#', n)::numeric as gained
  from pupils
  join faraday.skill_assessment_skill_assessments as assessment on assessment.student_id = pupils.id
  join scored on scored.assessment_id = assessment.id
  join activities on activities.id = assessment.activity_id
),

tracked as (
  select
    n, id, activity_id, activity_id as assessed_id, assessment_date, overall as current,
    round(greatest(5, overall - gained), 1) as start
  from assessed
  union all
  select
    assessed.n, assessed.id, activities.id, assessed.activity_id, assessment_date - interval '7 days',
    round(least(98, greatest(20, ability + 10 * (seed.uniform('skill_progress.second', n) - 0.5)::numeric)), 1),
    round(least(98, greatest(20, ability + 10 * (seed.uniform('skill_progress.second', n) - 0.5)::numeric)) - gained * 0.8, 1)
  from assessed
  left join activities
    on activities.band = assessed.band
    and activities.place = 1 + mod(first_place + mod(activity_draw, activities.size - 1), activities.size)
),

aimed as (
  select
    tracked.*,
    case when current >= 88 then 100 when current >= 75 then 88 when current >= 60 then 75 else 60 end as target
  from tracked
)

insert into faraday.skill_progress (
  student_id, activity_id, skill_level, progress_data, last_assessment_date, next_assessment_date, goals, created_at, updated_at
)
select
  id,
  activity_id,
  lower(case
    when current >= 88 then 'EXPERT' when current >= 75 then 'ADVANCED' when current >= 60 then 'INTERMEDIATE' else 'BEGINNER'
  end),
  json_build_object(
    'start_score', start, 'current_score', current, 'target_score', target,
    'progress_percent', round(100 * (current - start) / (target - start), 1)
  ),
  assessment_date,
  assessment_date + interval '84 days',
  json_build_array(
    json_build_object('goal', 'Reach ' || target || ' points', 'missing', target - current),
    json_build_object('goal', case
      when current < 60 then 'Practise twice a week' when current < 75 then 'Use it in a game'
      when current < 88 then 'Keep it under pressure' else 'Coach a partner'
    end)
  ),
  assessment_date at time zone 'UTC',
  assessment_date at time zone 'UTC'
from aimed
-- One that was assessed and one other, whichever it is: with more activities the draw falls on another.
where not exists (
  select from faraday.skill_progress as present
  where present.student_id = aimed.id
    and (present.activity_id = aimed.assessed_id) = (aimed.activity_id = aimed.assessed_id)
)
on conflict (student_id, activity_id) do nothing;
