-- Validation sees every row of an import, later steps only what is valid. A step that handles more than it was given has
-- invented rows.
with

counted as (
  select
    data_import_id,
    count(*) as total,
    count(*) filter (where is_valid) as valid
  from migration.raw_import_records
  group by data_import_id
)

select
  step.data_import_id || ' step ' || step.step_order as row_key,
  format(
    '%s handled %s rows; there are %s, %s of them valid', step.step_name, step.records_processed, counted.total, counted.valid
  ) as problem
from migration.import_processing_steps as step
join migration.data_imports as import on import.id = step.data_import_id
left join counted on counted.data_import_id = step.data_import_id
where import.is_mock
  and step.status = 'completed'
  and step.records_processed is distinct from case step.step_name when 'validation' then counted.total else counted.valid end;
