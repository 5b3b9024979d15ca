--! table: skoola.grade_levels
--! key: grade_number
--! released: 2026-11-02T00:00:00Z

-- Thirteen grades: primary school to grade 5, junior secondary to 9, senior secondary to the advanced level exam.
select
  seed.reference_uuid('skoola.grade_levels', number::text)::text as id,
  number as grade_number,
  'Grade ' || number as grade_name,
  case when number <= 5 then 'Primary' when number <= 9 then 'JuniorSecondary' else 'SeniorSecondary' end as education_level
from generate_series(1, 13) as number
