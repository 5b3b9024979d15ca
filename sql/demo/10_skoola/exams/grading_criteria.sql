--! table: skoola.grading_criteria
--! mark: uuid id
--! key: scheme_id, grade

-- Six bands without a gap from 0 to 100 marks, the same in each scheme; what a grade means is said in the words of its readers.
with

bands (min_marks, max_marks, grade, grade_point, primary_school, secondary_school, advanced_level) as (
  values
    (90, 100, 'A+', 4.30, 'Outstanding: knows more than was taught', 'Distinction with honours', 'Far above the standard'),
    (75, 89, 'A', 4.00, 'Very good: sure of nearly everything', 'Distinction', 'Distinction'),
    (65, 74, 'B', 3.00, 'Good: few mistakes', 'Very good pass', 'Very good pass'),
    (55, 64, 'C', 2.00, 'Fair: the basis is there', 'Credit pass', 'Credit pass'),
    (35, 54, 'S', 1.00, 'Enough: needs practice at home', 'Ordinary pass', 'Simple pass'),
    (0, 34, 'W', 0.00, 'Weak: needs help', 'Weak, not passed', 'Not passed')
)

insert into skoola.grading_criteria (
  id, scheme_id, min_marks, max_marks, grade, grade_point, description, created_at, updated_at
)
select
  seed.uuid('grading_criteria', scheme.name || '/' || grade)::text,
  scheme.id,
  min_marks,
  max_marks,
  grade,
  grade_point,
  case scheme.name when 'Primary' then primary_school when 'Secondary' then secondary_school else advanced_level end,
  scheme.created_at + interval '30 minutes',
  scheme.created_at + interval '30 minutes'
from skoola.grading_schemes as scheme
cross join bands
where seed.is_demo(scheme.id)
order by scheme.name collate "C", min_marks
limit least(seed.rows(180), 18)
on conflict (scheme_id, grade) do nothing;
