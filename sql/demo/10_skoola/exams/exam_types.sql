--! table: skoola.exam_types
--! mark: uuid id
--! key: name

-- The kinds of exam that count towards the mark of a year; their weights add up to a hundred.
with

introduced as (
  select min(created_at) as moment from skoola.academic_years where seed.is_demo(id)
),

kinds (number, name, description, weightage) as (
  values
    (1, 'Term test', 'Written papers of two hours in the second last week of each term, all grades', 60),
    (2, 'Unit test', 'Short test in class at the end of a unit, set and marked by the teacher of the subject', 20),
    (3, 'Practical assessment', 'Experiment, performance or piece of work, judged in class', 10),
    (4, 'O/L trial exam', 'Trial run of the ordinary level exam for grade 11', 5),
    (5, 'A/L trial exam', 'Trial run of the advanced level exam for grade 13, with z-scores', 5)
)

insert into skoola.exam_types (id, name, description, weightage, created_at, updated_at)
select
  seed.uuid('exam_types', name)::text,
  name,
  description,
  weightage,
  introduced.moment + interval '3 hours' + interval '2 minutes' * number,
  introduced.moment + interval '3 hours' + interval '2 minutes' * number
from kinds
cross join introduced
where number <= least(seed.rows(50), 5)
on conflict (name) do nothing;
