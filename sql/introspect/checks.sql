-- Check constraints on tables of the given schemas ($1), inherited ones included.
select
  namespace.nspname as schema_name,
  class.relname as table_name,
  check_constraint.conname as constraint_name,
  checked.columns,
  pg_get_expr(check_constraint.conbin, check_constraint.conrelid) as expression,
  check_constraint.convalidated as validated,
  (select conenforced from (select check_constraint.*) as newer) as enforced
from pg_catalog.pg_constraint as check_constraint
join pg_catalog.pg_class as class on class.oid = check_constraint.conrelid
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
cross join lateral (
  select json_agg(key_column.name order by key.position) as columns
  from unnest(check_constraint.conkey) with ordinality as key (column_number, position)
  cross join lateral (
    select attribute.attname as name
    from pg_catalog.pg_attribute as attribute
    where attribute.attrelid = check_constraint.conrelid
      and attribute.attnum = key.column_number
    limit 1  -- changes no result; keeps the planner from reading all columns of the table
  ) as key_column
) as checked
cross join (select true as conenforced) as older  -- meant where pg_constraint lacks the column: before PostgreSQL 18
where namespace.nspname = any ($1::text[])
  and check_constraint.contype = 'c'  -- check; PostgreSQL 18 lists n, not null, too
order by class.oid, check_constraint.conname
