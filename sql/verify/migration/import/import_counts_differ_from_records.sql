-- An import counts its own rows: all of them, those that became assets, those that were refused.
-- Imports whose raw rows were never kept have nothing to count.
with

counted as (
  select
    data_import_id,
    count(*) as total,
    count(*) filter (where is_processed and is_valid) as processed,
    count(*) filter (where not is_valid) as failed
  from migration.raw_import_records
  group by data_import_id
)

select
  import.id || ' ' || import.import_name as row_key,
  format(
    'says %s records, %s processed, %s failed; its rows are %s, %s, %s', import.total_records, import.processed_records,
    import.failed_records, counted.total, counted.processed, counted.failed
  ) as problem
from migration.data_imports as import
left join counted on counted.data_import_id = import.id
where (import.is_mock or counted.total is not null)
  and import.status in ('processed', 'completed')
  and (import.total_records, import.processed_records, import.failed_records)
    is distinct from (counted.total, counted.processed, counted.failed);
