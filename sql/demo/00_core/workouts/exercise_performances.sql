--! table: faraday.exercise_performances
--! mark: parent student_id
--! key: student_id, exercise_id, performance_date

-- Eight performances each of 250 pupils in one exercise that suits their grade, spread over the lessons of this school year.
-- What they manage hangs on grade, sex and ability and grows slowly: by 8 to 22 percent from the first to the last, with a
-- weaker day in between. Loads grow in steps of half a kilogram; distances are covered in less time.
with

pupils as materialized (
  -- Every pupil with the base class in physical education; ability is what a perfectly average day would score.
  select
    number as n,
    student.id,
    student.first_name,
    student.gender,
    student.weight_kg::numeric as body_weight,
    grade - 1 as grade,
    case when grade <= 3 then 'K-2' when grade <= 6 then '3-5' when grade <= 9 then '6-8' else '9-12' end as band,
    class.id as class_id,
    class.teacher_id,
    left(class.schedule, 8) as pair,
    substring(class.schedule from '([0-9:]+)-')::time as begins,
    seed.int('exercise_performances.exercise', number, 0, 9999) as exercise_draw,
    seed.int('exercise_performances.tempo', number, 0, 9999) as tempo_draw,
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

exercises as materialized (
  -- In the order of the lowest grade that may do them: a grade may do the first so many.
  select
    exercise.id,
    exercise.name,
    exercise.category,
    exercise_metadata ->> 'measure' as measure,
    (exercise_metadata ->> 'amount')::numeric as amount,
    (exercise_metadata ->> 'sets')::integer as sets,
    (exercise_metadata ->> 'load_percent')::numeric as load_percent,
    (exercise_metadata ->> 'seconds_per_set')::numeric as set_seconds,
    (exercise_metadata ->> 'lowest_grade')::integer as lowest_grade,
    row_number() over (
      order by (exercise_metadata ->> 'lowest_grade')::integer, (exercise_metadata ->> 'number')::integer
    ) as place
  from faraday.exercises as exercise
  where exercise.description like 'MOCK:%'
),

choices as (
  select grade, count(*) as size
  from generate_series(0, 12) as grade
  join exercises on exercises.lowest_grade <= grade
  group by grade
),

fitted as (
  -- strength: what the pupil does of the beginner's amount at the start; more with grade and ability, a little less for girls
  -- from grade 6 on in exercises of the upper body. tempo: how much of it is won until the end.
  select
    pupils.*,
    exercises.id as exercise_id,
    exercises.name,
    exercises.category,
    exercises.measure,
    exercises.amount,
    exercises.sets,
    exercises.load_percent,
    exercises.set_seconds,
    (0.45 + ability / 130 + 0.03 * least(6, pupils.grade - lowest_grade))
      * case when gender = 'FEMALE' and pupils.grade >= 6 and exercises.category like 'Upper body%' then 0.85
        else 1 end as strength,
    0.08 + 0.14 * tempo_draw / 10000.0 as tempo
  from pupils
  left join choices on choices.grade = pupils.grade
  left join exercises on exercises.place = 1 + mod(exercise_draw, choices.size)
),

performances as (
  select
    fitted.*,
    rows,
    8 * (n - 1) + session as number,
    session,
    day + begins + interval '18 minutes' as performed_at,
    strength * (1 + tempo * (session - 1) / 7.0 - case when mod(n * 3 + session, 6) = 0 then 0.02 else 0 end) as factor,
    strength * (1 + tempo * (session - 2) / 7.0 - case when mod(n * 3 + session - 1, 6) = 0 then 0.02 else 0 end) as factor_before
  from fitted
  cross join generate_series(1, 8) as session
  left join lesson_days on lesson_days.pair = fitted.pair and back = 1 + (8 - session) * lessons / 8
  cross join (select seed.rows(2000, students => 3714) as rows) as wanted
  where n <= ceil(rows / 8.0)
),

results as (
  select
    performances.*,
    case measure when 'repetitions' then greatest(1, round(amount * factor))::integer end as repetitions,
    case measure when 'repetitions' then greatest(1, round(amount * factor_before))::integer end as repetitions_before,
    case when load_percent > 0 then greatest(1, round(body_weight * load_percent / 100 * factor * 2) / 2) end as weight,
    case measure
      when 'seconds' then round(sets * amount * factor / 60, 2)
      when 'meters' then round(sets * set_seconds / factor / 60, 2)
      else round(sets * set_seconds * (0.7 + 0.3 * factor) / 60, 2)
    end as minutes
  from performances
)

insert into faraday.exercise_performances (
  exercise_id, student_id, performance_date, duration_minutes, repetitions, sets, weight, notes, created_at, updated_at
)
select
  exercise_id,
  id,
  performed_at,
  minutes,
  repetitions,
  sets,
  weight,
  case
    when session = 1 then 'First try in ' || lower(name) || '; technique before numbers.'
    when mod(n * 3 + session, 6) = 0 then 'A tired day, a little less than last time.'
    when repetitions > repetitions_before then 'Up from ' || repetitions_before || ' to ' || repetitions || ' in each set.'
    when session = 8 then first_name || ' has come ' || round(100 * tempo) || ' percent farther since the first lesson.'
  end,
  performed_at,
  performed_at
from results
where number <= rows
  and not exists (
    select from faraday.exercise_performances as present
    where present.student_id = results.id
      and present.exercise_id = results.exercise_id
      and present.performance_date = results.performed_at
  );
