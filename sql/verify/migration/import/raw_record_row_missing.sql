-- The rows of a file are numbered from 1 without a gap: a gap is a row that was lost on the way. Held against demo imports,
-- since real rows may be thrown away once they are processed.
select
  record.data_import_id::text as row_key,
  format('%s rows, numbered %s to %s', count(*), min(record.row_number), max(record.row_number)) as problem
from migration.raw_import_records as record
join migration.data_imports as import on import.id = record.data_import_id
where import.is_mock
group by record.data_import_id
having min(record.row_number) <> 1 or max(record.row_number) <> count(*);
