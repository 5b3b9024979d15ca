-- The iterations of an analysis are numbered from 1 without gaps: the one before is what each is compared with.
with

numbered_iterations as (
  select
    iteration.*,
    row_number() over (partition by analysis_id order by iteration_number) as expected_number
  from migration.sixr_iterations as iteration
)

select
  analysis_id || ' iteration ' || iteration_number as row_key,
  format('is the iteration number %s of its analysis, but bears the number %s', expected_number, iteration_number) as problem
from numbered_iterations
where iteration_number <> expected_number;
