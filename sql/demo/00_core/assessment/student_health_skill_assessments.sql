--! table: faraday.student_health_skill_assessments
--! mark: parent student_id
--! key: student_id, assessment_date

-- What the school nurse and the PE teacher test together in the health week: one skill each of a thousand pupils. The level
-- follows from the points by the bands of all skill levels (88 expert, 75 advanced, 60 intermediate).
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
    seed.int('health_skills.day', number, 0, 9999) as day_draw,
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

skills (turn, skill, unit, advice) as (
  values
    (0, 'balance', 'seconds on one leg', 'Stand on one leg while brushing your teeth.'),
    (1, 'flexibility', 'cm in sit and reach', 'Stretch for five minutes before bed.'),
    (2, 'coordination', 'catches in 30 seconds', 'Throw a ball at a wall, left and right.'),
    (3, 'posture', 'points of the checklist', 'Screen at eye level, stand up each half hour.'),
    (4, 'endurance', 'laps of the shuttle run', 'Walk or ride to school twice a week.'),
    (5, 'first aid', 'steps in the right order', 'Go through the card with somebody at home.')
),

tested as (
  select
    pupils.*,
    skills.*,
    health.id as health_id,
    day + begins + interval '15 minutes' as tested_at,
    round(least(99, greatest(20, ability + 14 * (seed.uniform('health_skills.score', n) - 0.5)::numeric))) as points
  from pupils
  left join skills on skills.turn = mod(n, 6)
  left join faraday.student_health as health on health.student_id = pupils.id
  left join lesson_days on lesson_days.pair = pupils.pair and back = 1 + day_draw * least(lessons, 8) / 10000
  where n <= seed.rows(1000, students => 3714)
)

insert into faraday.student_health_skill_assessments (
  student_id, assessment_date, skill_type, skill_level, assessment_notes, assessment_metadata, created_at, updated_at
)
select
  health_id,
  tested_at,
  skill,
  lower(case
    when points >= 88 then 'EXPERT' when points >= 75 then 'ADVANCED' when points >= 60 then 'INTERMEDIATE' else 'BEGINNER'
  end),
  initcap(skill) || ' ' || points || ' of 100. ' || case when points >= 88 then 'Show others how.' else advice end,
  json_build_object('points', points, 'measured_as', unit, 'grade', grade),
  tested_at,
  tested_at
from tested
where not exists (
  select from faraday.student_health_skill_assessments as present
  where present.student_id = tested.health_id
    and present.assessment_date = tested.tested_at
);
