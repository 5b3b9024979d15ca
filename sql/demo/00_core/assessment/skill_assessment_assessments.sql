--! table: faraday.skill_assessment_assessments
--! mark: text notes
--! key: student_id, assessment_date

-- Assessments against the curriculum: one each of a thousand pupils in this school year, by the teacher of the class. The
-- score is in percent; metadata keeps what was asked and the level that follows from it.
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
    seed.int('curriculum_assessments.day', number, 0, 9999) as day_draw,
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
),

kinds (turn, type, topic) as (
  values
    (0, 'SKILL', 'ball skills in a small game'), (1, 'FITNESS', 'pacing a run of six minutes'),
      (2, 'MOVEMENT', 'balance and safe landing'),
    (3, 'BEHAVIORAL', 'fair play and helping others'), (4, 'PROGRESS', 'personal goal of the term')
),

assessed as (
  select
    pupils.*,
    kinds.*,
    day + begins + interval '30 minutes' as assessed_at,
    round(least(99, greatest(22, ability + 12 * (seed.uniform('curriculum_assessments.score', n) - 0.5)::numeric)), 1) as score
  from pupils
  left join kinds on kinds.turn = mod(n, 5)
  left join lesson_days on lesson_days.pair = pupils.pair and back = 1 + day_draw * least(lessons, 20) / 10000
  where n <= seed.rows(1000, students => 3714)
)

insert into faraday.skill_assessment_assessments (
  status, is_active, student_id, assessor_id, assessment_date, assessment_type, score, notes, assessment_metadata, created_at,
  updated_at
)
select
  'COMPLETED',
  true,
  id,
  teacher_id,
  assessed_at at time zone 'UTC',
  type::faraday.assessment_type_enum,
  score,
  'MOCK: ' || first_name || ', ' || topic || ': ' || case
    when score >= 90 then 'beyond what the grade asks for.'
    when score >= 80 then 'all that the grade asks for.'
    when score >= 65 then 'most of it, with help in new situations.'
    when score >= 50 then 'in parts; a second try is due in four weeks.'
    else 'not yet; a plan with the family is due.'
  end,
  json_build_object('topic', topic, 'grade', grade, 'level', case
    when score >= 90 then 'EXCELLENT' when score >= 80 then 'GOOD' when score >= 65 then 'SATISFACTORY'
    when score >= 50 then 'NEEDS_IMPROVEMENT' else 'POOR'
  end, 'retry', score < 65),
  assessed_at,
  assessed_at + interval '10 minutes'
from assessed
where not exists (
  select from faraday.skill_assessment_assessments as present
  where present.student_id = assessed.id
    and present.assessment_date = assessed.assessed_at at time zone 'UTC'
);
