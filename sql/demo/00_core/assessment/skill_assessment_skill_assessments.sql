--! table: faraday.skill_assessment_skill_assessments
--! mark: parent student_id
--! key: student_id

-- The skill assessment of each pupil in this school year: one activity for the grade, assessed in a lesson of the class.
-- Four criteria are scored (skill_assessment_assessment_results.sql); the second statement takes the overall score and the
-- notes from them.
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
    seed.int('skill_assessments.day', number, 0, 9999) as day_draw,
    seed.int('skill_assessments.activity', number, 0, 9999) as activity_draw,
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

lesson_days as (
  -- Days on which classes of either timetable met: the next one back from today is number 1. lessons: so many this school year.
  select
    day,
    pair,
    (row_number() over (partition by pair order by day desc))::integer as back,
    greatest(8, (count(*) filter (where day >= first_day) over (partition by pair))::integer) as lessons
  from (
    select
      day::date as day,
      case when extract(isodow from day) in (1, 3) then 'Mon, Wed' else 'Tue, Thu' end as pair,
      year.start_date::date as first_day
    from generate_series(seed.today() - 420 + time '0:00', seed.today() - 1 + time '0:00', interval '1 day') as day
    left join faraday.school_academic_years as year on year.is_current
    where extract(isodow from day) <= 4
      and extract(month from day) not in (7, 8)
      and to_char(day, 'MM-DD') not between '12-23' and '12-31'
      and to_char(day, 'MM-DD') not in ('01-01', '01-02')
  ) as school_days
)

insert into faraday.skill_assessment_skill_assessments (
  status, is_active, student_id, activity_id, assessment_date, assessment_metadata, created_at, updated_at
)
select
  'COMPLETED',
  true,
  pupils.id,
  activities.id,
  (day + begins + interval '20 minutes') at time zone 'UTC',
  json_build_object(
    'class', class.name,
    'assessor', teacher.first_name || ' ' || teacher.last_name,
    'setting', case when extract(month from day) in (9, 10, 5, 6) then 'outdoors' else 'gym' end,
    'method', case when grade <= 2 then 'observation checklist' else 'skill rubric' end
  ),
  day + begins,
  day + begins + interval '40 minutes'
from pupils
left join lesson_days
  on lesson_days.pair = pupils.pair
  and back = 1 + day_draw * least(lessons, 18) / 10000
left join activities
  on activities.band = pupils.band
  and activities.place = 1 + mod(activity_draw, activities.size)
left join faraday.physical_education_classes as class on class.id = pupils.class_id
left join faraday.users as teacher on teacher.id = pupils.teacher_id
where n <= seed.rows(3714, students => 3714)
  -- Whatever it was in: with more activities the draw falls on another.
  and not exists (
    select from faraday.skill_assessment_skill_assessments as present where present.student_id = pupils.id
  );

with

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

described as (
  select
    assessment.id,
    overall,
    activity.name || ': '
      || case
        when overall >= 88 then 'outstanding'
        when overall >= 75 then 'secure'
        when overall >= 60 then 'on the way'
        else 'at the beginning'
      end
      || ', strongest in ' || lower(best) || ' (' || highest || ')'
      || case when lowest < highest then ', next step ' || lower(weakest) || ' (' || lowest || ').' else '.' end as notes
  from scored
  join faraday.skill_assessment_skill_assessments as assessment on assessment.id = scored.assessment_id
  join faraday.activities as activity on activity.id = assessment.activity_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = assessment.student_id::text
  )
)

update faraday.skill_assessment_skill_assessments as assessment
set
  overall_score = described.overall,
  assessor_notes = described.notes
from described
where described.id = assessment.id
  and (assessment.overall_score, assessment.assessor_notes) is distinct from (described.overall::double precision,
    described.notes);
