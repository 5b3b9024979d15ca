-- A field mapping starts from a column that the file has, and its samples are values of that column.
with

columns as (
  select
    record.data_import_id,
    cell.key as source_field,
    array_agg(distinct cell.value) as values
  from migration.raw_import_records as record
  cross join json_each_text(record.raw_data) as cell
  group by record.data_import_id, cell.key
),

samples as (
  select
    mapping.id,
    array_agg(sample.value) as values
  from migration.import_field_mappings as mapping
  cross join json_array_elements_text(mapping.sample_values) as sample
  where json_typeof(mapping.sample_values) = 'array'
  group by mapping.id
)

select
  mapping.id || ' ' || mapping.source_field as row_key,
  case
    when columns.source_field is null then format('the file has no column "%s"', mapping.source_field)
    else format('samples %s do not all stand in the file', mapping.sample_values)
  end as problem
from migration.import_field_mappings as mapping
join migration.data_imports as import on import.id = mapping.data_import_id
left join columns on columns.data_import_id = mapping.data_import_id and columns.source_field = mapping.source_field
left join samples on samples.id = mapping.id
where import.is_mock
  and mapping.mapping_type <> 'constant'
  and (columns.source_field is null or not samples.values <@ columns.values);
