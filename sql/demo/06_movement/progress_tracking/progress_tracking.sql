--! table: faraday.progress_tracking
--! mark: parent student_id
--! key: student_id, timestamp

-- Four attempts each of a hundred pupils in one activity, weeks apart: accuracy and form grow by one to three points from
-- each to the next, the time (in seconds) gets a little shorter, effort varies.
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
    seed.int('progress_tracking.activity', number, 0, 9999) as activity_draw,
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

attempts as (
  select
    pupils.*,
    attempt,
    day + begins + interval '25 minutes' as tried_at,
    round(least(99, ability - 4 + attempt * seed.int('progress_tracking.accuracy', n, 10, 30) / 10.0), 1) as accuracy,
    round(least(99, ability - 6 + attempt * seed.int('progress_tracking.form_score', n, 10, 30) / 10.0), 1) as form,
    round(seed.int('progress_tracking.completion_time', n, 60, 180) * (1.04 - 0.02 * attempt), 1) as seconds,
    seed.int('progress_tracking.effort_level', n * 4 + attempt, 5, 10) as effort
  from pupils
  cross join generate_series(1, 4) as attempt
  left join lesson_days on lesson_days.pair = pupils.pair and back = 1 + (4 - attempt) * lessons / 4
  where 4 * (n - 1) + attempt <= seed.rows(400, students => 3714)
)

insert into faraday.progress_tracking (
  student_id, activity_id, timestamp, completion_time, accuracy, effort_level, form_score, additional_metrics, notes, created_at,
  updated_at
)
select
  attempts.id,
  activities.id,
  tried_at,
  seconds,
  accuracy,
  effort,
  form,
  json_build_object('attempt', attempt, 'of', 4, 'unit_of_time', 'seconds'),
  case
    when attempt = 1 then 'First attempt at ' || activities.name || '.'
    when attempt = 4 then 'Best form so far.'
    when effort <= 5 then 'Held back today.'
    when effort = 10 then 'Gave everything.'
  end,
  tried_at,
  tried_at
from attempts
left join activities on activities.band = attempts.band and activities.place = 1 + mod(activity_draw, activities.size)
where not exists (
  select from faraday.progress_tracking as present
  where present.student_id = attempts.id
    and present.timestamp = attempts.tried_at
);
