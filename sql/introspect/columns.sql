-- Columns of the tables in the given schemas ($1), in their order. column_types.sql says what their types are.
select
  namespace.nspname as schema_name,
  class.relname as table_name,
  attribute.attname as column_name,
  attribute.attnum as ordinal,
  attribute.atttypid::bigint as type_id,
  attribute.atttypmod as type_modifier,
  attribute.attnotnull as not_null,
  pg_get_expr(column_default.adbin, column_default.adrelid) as default_expression,
  nullif(attribute.attidentity, '') as identity,    -- a: always, d: by default
  nullif(attribute.attgenerated, '') as generated,  -- s: stored, v: virtual (PostgreSQL 18)
  description.description as comment
from pg_catalog.pg_class as class
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
join pg_catalog.pg_attribute as attribute on attribute.attrelid = class.oid
left join pg_catalog.pg_attrdef as column_default
  on column_default.adrelid = attribute.attrelid
  and column_default.adnum = attribute.attnum
left join pg_catalog.pg_description as description
  on description.classoid = 'pg_catalog.pg_class'::regclass
  and description.objoid = attribute.attrelid
  and description.objsubid = attribute.attnum
where namespace.nspname = any ($1::text[])
  and class.relkind in ('r', 'p', 'f')  -- plain, partitioned and foreign tables
  and attribute.attnum > 0              -- no system columns
  and not attribute.attisdropped
order by attribute.attrelid, attribute.attnum
