--! table: faraday.physical_education_routine_performance
--! mark: parent student_id
--! key: student_id, routine_id

-- How each pupil did in the routine of the class, at its last check. Accuracy follows ability, effort does not; a tired or
-- absent-minded day costs both. Who did not finish has no completion time.
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
    seed.int('routine_performance.day', number, 0, 9999) as day_draw,
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

scored as (
  select
    pupils.*,
    routine.id as routine_id,
    routine.name,
    routine.duration,
    day + begins + interval '35 minutes' as noted_at,
    round(least(99, greatest(25, ability + 12 * (seed.uniform('routine_performance.accuracy', n) - 0.5)::numeric)),
      1) as accuracy,
    round(least(100, greatest(30, seed.normal('routine_performance.effort', n, 81, 9)::numeric)), 1) as effort,
    seed.chance('routine_performance.is_completed', n, 0.94) as completed
  from pupils
  left join faraday.physical_education_routines as routine on routine.class_id = pupils.class_id
  left join lesson_days
    on lesson_days.pair = pupils.pair
    and back = 1 + day_draw * least(lessons, 12) / 10000
  where n <= seed.rows(3714, students => 3714)
)

insert into faraday.physical_education_routine_performance (
  routine_id, student_id, performance_data, completion_time, accuracy_score, effort_score, notes, is_completed, created_at,
    updated_at
)
select
  routine_id,
  id,
  json_build_object(
    'routine', name, 'planned_minutes', duration, 'parts_completed', case when completed then 4 else 1 + mod(n, 3) end,
    'average_heart_rate', (118 + effort * 0.45)::integer, 'with_partner', mod(n, 3) = 0
  ),
  case when completed then round(duration * (1.12 - effort / 500 - accuracy / 1000), 1) end,
  accuracy,
  effort,
  case
    when not completed then first_name || ' stopped before the end of ' || name || '; repeat next week.'
    when accuracy >= 80 and effort >= 85 then first_name || ' can lead ' || name || ' for a group.'
    when accuracy >= 80 then 'Clean technique; ' || first_name || ' could push harder in the main part.'
    when effort >= 88 then 'Works hard; slow ' || name || ' down to get the form right.'
    when accuracy < 55 then 'Show ' || first_name || ' the steps of ' || name || ' again with a partner.'
  end,
  completed,
  noted_at,
  noted_at
from scored
where not exists (
  select from faraday.physical_education_routine_performance as present
  where present.student_id = scored.id
    and present.routine_id = scored.routine_id
);
