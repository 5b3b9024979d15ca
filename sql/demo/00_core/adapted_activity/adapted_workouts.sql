--! table: faraday.adapted_workouts
--! mark: text notes
--! key: student_id, date

-- One adapted workout each of a hundred pupils with special needs or a medical condition, in place of the fitness part of a
-- lesson. It takes as long as its four exercises (adapted_workout_exercises.sql).
with

pupils as materialized (
  -- Every pupil with the base class in physical education; ability is what a perfectly average day would score.
  select
    number as n,
    student.id,
    student.first_name,
    student.medical_conditions,
    student.category::text as category,
    grade - 1 as grade,
    case when grade <= 3 then 'K-2' when grade <= 6 then '3-5' when grade <= 9 then '6-8' else '9-12' end as band,
    class.id as class_id,
    class.teacher_id,
    left(class.schedule, 8) as pair,
    substring(class.schedule from '([0-9:]+)-')::time as begins,
    seed.int('adapted_workouts.day', number, 0, 9999) as day_draw,
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

needy as (
  -- Pupils with special needs or a medical condition, in order of their number.
  select
    pupils.*,
    coalesce(medical_conditions, 'Special needs') as need,
    (row_number() over (order by n))::integer as place
  from pupils
  where category = 'SPECIAL_NEEDS'
    or medical_conditions is not null
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

workouts as (
  select needy.*, health.id as health_id, day + begins + interval '10 minutes' as done_at
  from needy
  left join faraday.student_health as health on health.student_id = needy.id
  left join lesson_days on lesson_days.pair = needy.pair and back = 1 + day_draw * least(lessons, 15) / 10000
  where place <= seed.rows(100, students => 3714)
)

insert into faraday.adapted_workouts (student_id, date, duration_minutes, intensity, notes, created_at, updated_at)
select
  health_id,
  done_at,
  18 + 2 * mod(n, 4),
  case when need in ('Asthma', 'Heart murmur') then 'low' else 'low to moderate' end,
  'MOCK: ' || case need
    when 'Asthma' then 'Breathing stayed calm, inhaler not needed.'
    when 'Heart murmur' then 'Pulse below the limit all the time.'
    when 'Type 1 diabetes' then 'Glucose checked before and after, both fine.'
    when 'Epilepsy' then 'Partner at hand, no height.'
    when 'Scoliosis' then 'No load on the spine, back felt good.'
    when 'Special needs' then 'Picture cards for each exercise; ' || first_name || ' finished all four.'
    else 'All four exercises without trouble.'
  end,
  done_at,
  done_at + interval '30 minutes'
from workouts
where not exists (
  select from faraday.adapted_workouts as present
  where present.student_id = workouts.health_id
    and present.date = workouts.done_at
);
