-- Steps of an import follow each other: a step does not begin before the one with the lower number has ended, and all
-- of them lie within the import. The duration is the time between start and end.
with

steps as (
  select
    step.*,
    lag(step.completed_at) over (partition by step.data_import_id order by step.step_order) as previous_end
  from migration.import_processing_steps as step
)

select
  steps.data_import_id || ' step ' || steps.step_order as row_key,
  format(
    '%s from %s to %s, %s s; the step before ended %s, the import lasts from %s to %s', steps.step_name, steps.started_at,
    steps.completed_at, steps.duration_seconds, steps.previous_end, import.started_at, import.completed_at
  ) as problem
from steps
join migration.data_imports as import on import.id = steps.data_import_id
where steps.started_at < steps.previous_end
  or steps.started_at < import.started_at
  or steps.completed_at > import.completed_at
  or abs(steps.duration_seconds - extract(epoch from steps.completed_at - steps.started_at)) > 1;
