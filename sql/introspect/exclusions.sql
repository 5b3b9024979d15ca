-- Exclusion constraints on tables of the given schemas ($1).
select
  namespace.nspname as schema_name,
  class.relname as table_name,
  exclusion.conname as constraint_name,
  element.columns,
  element.operators,
  exclusion.condeferrable as deferrable,
  pg_get_constraintdef(exclusion.oid) as definition
from pg_catalog.pg_constraint as exclusion
join pg_catalog.pg_class as class on class.oid = exclusion.conrelid
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
cross join lateral (
  select
    json_agg(attribute.attname order by key.position) as columns,
    json_agg(operator.oprname order by key.position) as operators
  from unnest(exclusion.conkey, exclusion.conexclop) with ordinality as key (column_number, operator_id, position)
  join pg_catalog.pg_operator as operator on operator.oid = key.operator_id
  left join pg_catalog.pg_attribute as attribute  -- number 0: an expression
    on attribute.attrelid = exclusion.conrelid
    and attribute.attnum = key.column_number
    and key.column_number > 0
) as element
where namespace.nspname = any ($1::text[])
  and exclusion.contype = 'x'  -- exclusion
order by class.oid, exclusion.conname
