--! table: faraday.routine_progress
--! mark: parent student_id
--! key: student_id, routine_id, progress_date

-- The way of 75 pupils to the accuracy that their routine's check has noted: three looks in the lessons before it, each a
-- little lower, and the check itself.
with

performances as (
  select
    performance.*,
    substring(student.email from '([0-9]{1,9})@')::integer as pupil
  from faraday.physical_education_routine_performance as performance
  join faraday.students as student on student.id = performance.student_id
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

looks as (
  select
    performances.*,
    look,
    earlier.day + created_at::time as looked_at,
    round(accuracy_score::numeric - (4 - look) * seed.int('routine_progress.gain', pupil, 8, 24) / 10.0, 1) as accuracy
  from performances
  cross join generate_series(1, 4) as look
  left join lesson_days as checked on checked.day = created_at::date
  left join lesson_days as earlier on earlier.pair = checked.pair and earlier.back = checked.back + 4 - look
  where 4 * (pupil - 1) + look <= seed.rows(300, students => 3714)
)

insert into faraday.routine_progress (student_id, routine_id, progress_date, progress_metadata)
select
  student_id,
  routine_id,
  looked_at,
  json_build_object(
    'routine', performance_data ->> 'routine', 'look', look, 'of', 4, 'accuracy', accuracy, 'final_accuracy', accuracy_score,
    'progress_percent', round(100 * accuracy / accuracy_score::numeric, 1)
  )
from looks
where not exists (
  select from faraday.routine_progress as present
  where present.student_id = looks.student_id
    and present.routine_id = looks.routine_id
    and present.progress_date = looks.looked_at
);
