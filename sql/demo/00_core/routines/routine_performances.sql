--! table: faraday.routine_performances
--! mark: text notes
--! key: notes
--! scaffold: 7997118afb6c c85a4e37bbee

-- Runs of a routine.
with

physical_education_routines as (
  select
    row_of.id,
    row_number() over (order by row_of.class_id, row_of.name)::integer as position
  from faraday.physical_education_routines as row_of
  where row_of.description::text like 'MOCK:%'
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    routine.id as routine_id,
    student.id as student_id,
    ('MOCK: ' || notes_word.word || ' ' || n)::text as notes
  from generate_series(1, seed.rows(3714, students => 3714)) as n
  left join physical_education_routines as routine
    on routine.position = seed.fan_out('routine_performances.routine_id', n, (select max(position) from physical_education_routines))
  left join students as student
    on student.position = seed.fan_out('routine_performances.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('routine_performances.notes', n)
)

insert into faraday.routine_performances (routine_id, student_id, completion_time, energy_level, difficulty_rating, notes)
select
  routine_id,
  student_id,
  seed.int('routine_performances.completion_time', n, 0, 100),
  seed.amount('routine_performances.energy_level', n, 50, 5000, 0),
  seed.int('routine_performances.difficulty_rating', n, 1, 5),
  notes
from wanted
where not exists (
  select from faraday.routine_performances as present
  where present.notes = wanted.notes
);
