--! table: faraday.routine_performances
--! mark: parent student_id
--! key: student_id, routine_id

-- What the pupils themselves say about the routine of their class after a run: energy before it and difficulty, 1 to 5 each.
-- Beginners find it harder; completion_time is in minutes.
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

rated as (
  select
    pupils.*,
    routine.id as routine_id,
    routine.duration,
    routine.name,
    least(5, greatest(1, round(6.4 - ability / 22 + 2 * seed.uniform('routine_performances.difficulty_rating',
      n)::numeric - 0.6)))::integer as difficulty,
    seed.pick_weighted('routine_performances.energy_level', n, array['1', '2', '3', '4', '5'], array[3, 10, 32, 38,
      17])::integer as energy
  from pupils
  left join faraday.physical_education_routines as routine on routine.class_id = pupils.class_id
  where n <= seed.rows(3714, students => 3714)
)

insert into faraday.routine_performances (routine_id, student_id, completion_time, energy_level, difficulty_rating, notes)
select
  routine_id,
  id,
  round(duration * (0.88 + 0.03 * difficulty - 0.01 * energy
    + 0.04 * seed.uniform('routine_performances.completion_time', n)::numeric), 1),
  energy,
  difficulty,
  case
    when difficulty = 5 and energy <= 2 then 'Too hard today, I was tired before it began.'
    when difficulty = 5 then 'Hard, but I want to try it again.'
    when difficulty = 4 and energy >= 4 then 'My legs burned in the main part.'
    when difficulty <= 2 and energy >= 4 then 'Easy. Can we do a longer round?'
    when difficulty <= 2 then name || ' is fine for a tired day.'
    when energy = 5 then 'Best part was the game.'
    when energy = 1 then 'Did not sleep well, still finished.'
  end
from rated
where not exists (
  select from faraday.routine_performances as present
  where present.student_id = rated.id
    and present.routine_id = rated.routine_id
);
