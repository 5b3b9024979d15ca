-- A pattern of an engagement was learned from a mapping that somebody approved in one of its imports, and was counted once
-- for each of them.
with

approved as (
  select
    import.engagement_id,
    mapping.source_field,
    mapping.target_field,
    count(*) as imports,
    min(mapping.validated_at) as first_at
  from migration.import_field_mappings as mapping
  join migration.data_imports as import on import.id = mapping.data_import_id
  where mapping.status in ('approved', 'implemented')
  group by import.engagement_id, mapping.source_field, mapping.target_field
)

select
  pattern.id || ' ' || pattern.source_column as row_key,
  format(
    '"%s" to "%s" learned %s, used %s times; approved %s times, first %s', pattern.source_column, pattern.target_column,
    pattern.created_at, pattern.usage_count ->> 'imports', coalesce(approved.imports, 0), approved.first_at
  ) as problem
from migration.mapping_learning_patterns as pattern
left join approved
  on approved.engagement_id = pattern.engagement_id
  and approved.source_field = pattern.source_column
  and approved.target_field = pattern.target_column
where seed.is_demo(pattern.id)
  and (
    (pattern.usage_count ->> 'imports')::bigint is distinct from approved.imports
    or pattern.created_at < approved.first_at
  );
