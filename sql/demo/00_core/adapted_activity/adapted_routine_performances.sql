--! table: faraday.adapted_routine_performances
--! mark: parent student_id
--! key: student_id, created_at

-- Two runs each of 500 pupils with special needs or a medical condition through the adapted routine of their class, five
-- weeks of lessons apart. Energy and engagement go from 1 to 5; engagement does not fall from the first run to the second.
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
    seed.int('adapted_routine_performances.day', number, 0, 9999) as day_draw,
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

runs as (
  select
    needy.*,
    run,
    routine.id as routine_id,
    routine.name,
    routine.duration,
    2 * (place - 1) + run as number,
    day + begins + interval '38 minutes' as done_at,
    least(5, seed.int('adapted_performances.engagement', n, 2, 4) + run - 1) as engagement,
    seed.int('adapted_performances.energy', n * 2 + run, 2, 5) as energy
  from needy
  cross join generate_series(1, 2) as run
  left join faraday.adapted_routines as routine on routine.class_id = needy.class_id and routine.description like 'MOCK:%'
  left join lesson_days on lesson_days.pair = needy.pair and back = 1 + day_draw * (lessons / 2) / 10000 + case run
    when 1 then lessons / 2 - 1 else 0 end
)

insert into faraday.adapted_routine_performances (
  routine_id, student_id, completion_time, energy_level, engagement_level, notes, metrics, created_at, updated_at
)
select
  routine_id,
  id,
  round(duration * (1.02 - 0.02 * engagement)),
  energy,
  engagement,
  case
    when run = 1 and engagement <= 2 then first_name || ' watched first and joined for the game.'
    when run = 2 and engagement >= 4 then first_name || ' asked for another round.'
    when energy <= 2 then 'Tired today; two extra breaks.'
    when run = 2 then 'Knows the order of the parts by now.'
  end,
  json_build_object(
    'run', run, 'need', need, 'parts_done', case when engagement <= 2 then 3 else 4 end,
    'accuracy', round(least(97, greatest(25, ability - 4 + 3 * run))), 'effort', 55 + 8 * engagement
  ),
  done_at,
  done_at
from runs
where number <= seed.rows(1000, students => 3714)
  and not exists (
    select from faraday.adapted_routine_performances as present
    where present.student_id = runs.id
      and present.created_at = runs.done_at
  );
