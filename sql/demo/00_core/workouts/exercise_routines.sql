--! table: faraday.exercise_routines
--! mark: parent routine_id
--! key: routine_id, exercise_id

-- An exercise in the practice part of the routines of 150 base classes: one that the grade may do and that fits the theme of
-- the routine. It takes as many minutes as the part has room for.
with

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

links (routine, category) as (
  values
    ('Animal walks', 'Full body'), ('Hoop island', 'Plyometrics'), ('Beanbag adventure', 'Coordination'),
      ('Traffic lights', 'Balance'),
    ('Jump rope ladder', 'Cardio'), ('Four-corner fitness', 'Core'), ('Passing squares', 'Coordination'),
      ('Balance trail', 'Balance'),
    ('Circuit of six', 'Upper body push'), ('Agility school', 'Agility'), ('Small-sided tactics', 'Agility'),
    ('Mobility and breath', 'Flexibility'), ('Strength foundations', 'Lower body'), ('Interval conditioning', 'Cardio'),
    ('Power and landing', 'Plyometrics'), ('Yoga flow', 'Flexibility')
),

routines as (
  select
    routine.*,
    class.name as class,
    array_position(enum_range(null::faraday.class_grade_level_enum), class.grade_level) - 1 as grade,
    links.category,
    row_number() over (
      order by substring(class.name from ': PE ([0-9]{1,9})')::integer, class.grade_level, class.name collate "C"
    ) as n
  from faraday.physical_education_routines as routine
  join faraday.physical_education_classes as class on class.id = routine.class_id
  left join links on links.routine = routine.name
  where routine.description like 'MOCK:%'
    and class.name like '%: PE %'
),

candidates as (
  select
    routines.id as routine_id, exercises.*,
    row_number() over (
      partition by routines.id
      order by exercises.category = routines.category desc,
        seed.uniform('exercise_routines.exercise_id', routines.class || exercises.name)
    ) as choice
  from routines
  join exercises on exercises.lowest_grade <= routines.grade
)

insert into faraday.exercise_routines (
  exercise_id, routine_id, sets, reps, duration_minutes, routine_metadata, created_at, updated_at
)
select
  candidates.id,
  routines.id,
  candidates.sets,
  case measure when 'repetitions' then amount else 1 end,
  greatest(2, least(round(duration * 0.33), ceil(candidates.sets * (set_seconds + 30) / 60)))::integer,
  json_build_object('part', 'practice', 'measure', measure, 'amount', amount, 'theme', routines.name),
  routines.created_at,
  routines.created_at
from routines
left join candidates on candidates.routine_id = routines.id and candidates.choice = 1
where n <= seed.rows(150, students => 3714)
  and not exists (
    select from faraday.exercise_routines as present
    where present.routine_id = routines.id
      and present.exercise_id = candidates.id
  );
