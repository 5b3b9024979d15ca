--! table: faraday.student_workouts
--! mark: parent student_id
--! key: student_id, assigned_date

-- Gym workouts that teachers gave 250 pupils, four each in this school year. All but the last are done or were missed; the
-- last is still open where it is not a week old.
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
    seed.int('student_workouts.workout', number, 0, 9999) as workout_draw,
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

gym_workouts as (
  select
    workout.*,
    coalesce(workout.duration, 30) as minutes,
    (row_number() over (order by workout.workout_name collate "C"))::integer as place,
    (count(*) over ())::integer as size
  from faraday.physical_education_workouts as workout
  where description like 'MOCK:%'
),

given as (
  select
    pupils.*,
    rows,
    turn,
    4 * (n - 1) + turn as number,
    day + begins + interval '40 minutes' as given_at,
    day,
    seed.uniform('student_workouts.status', n * 4 + turn) as draw,
    least(seed.int('student_workouts.completed_date', n * 4 + turn, 1, 6), seed.today() - day - 1) as days
  from pupils
  cross join generate_series(1, 4) as turn
  left join lesson_days on lesson_days.pair = pupils.pair and back = 1 + (4 - turn) * lessons / 4 + mod(n, 2)
  cross join (select seed.rows(1000, students => 3714) as rows) as wanted
  where n <= ceil(rows / 4.0)
),

followed as (
  select
    given.*,
    case
      when turn = 4 and seed.today() - day <= 6 then case when draw < 0.4 and days >= 1 then 'completed'
        when draw < 0.7 then 'in_progress' else 'assigned' end
      when days < 1 or draw >= 0.9 then 'missed'
      else 'completed'
    end as state
  from given
)

insert into faraday.student_workouts (
  workout_id, student_id, assigned_date, completed_date, status, created_at, updated_at, workout_metadata
)
select
  gym_workouts.id,
  followed.id,
  given_at,
  case state when 'completed' then day + days + interval '16 hours 20 minutes' end,
  state,
  given_at,
  case state when 'completed' then day + days + interval '16 hours 20 minutes'
    when 'missed' then least(given_at + interval '7 days', seed.today()::timestamp) else given_at end,
  json_build_object('workout', workout_name, 'due', day + 7, 'minutes', minutes, 'given_in', 'lesson', 'turn', turn)
from followed
left join gym_workouts on gym_workouts.place = 1 + mod(workout_draw + turn * 3, gym_workouts.size)
where number <= rows
  and not exists (
    select from faraday.student_workouts as present
    where present.student_id = followed.id
      and present.assigned_date = followed.given_at
  );
