-- Foreign keys from or to tables of the given schemas ($1).
select
  foreign_key.conname as constraint_name,
  namespace.nspname as schema_name,
  class.relname as table_name,
  pair.columns,
  parent_namespace.nspname as parent_schema,
  parent.relname as parent_name,
  pair.parent_columns,
  foreign_key.confdeltype as on_delete,  -- a: no action, r: restrict, c: cascade, n: set null, d: set default
  foreign_key.confupdtype as on_update,
  foreign_key.condeferrable as deferrable,
  foreign_key.condeferred as initially_deferred,
  foreign_key.convalidated as validated,
  (select conenforced from (select foreign_key.*) as newer) as enforced,
  foreign_key.confmatchtype = 'f' as match_full,
  case when foreign_key.confmatchtype = 'f' then pair.all_nullable else pair.any_nullable end as nullable,
  foreign_key.conparentid <> 0 as inherited
from pg_catalog.pg_constraint as foreign_key
join pg_catalog.pg_class as class on class.oid = foreign_key.conrelid
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
join pg_catalog.pg_class as parent on parent.oid = foreign_key.confrelid
join pg_catalog.pg_namespace as parent_namespace on parent_namespace.oid = parent.relnamespace
left join pg_catalog.pg_constraint as original on original.oid = foreign_key.conparentid
cross join lateral (
  select
    json_agg(own_column.name order by key.position) as columns,
    json_agg(parent_column.name order by key.position) as parent_columns,
    bool_or(own_column.settable_later) as any_nullable,
    bool_and(own_column.settable_later) as all_nullable
  from unnest(foreign_key.conkey, foreign_key.confkey)
    with ordinality as key (column_number, parent_number, position)
  cross join lateral (
    select
      attribute.attname as name,
      not attribute.attnotnull and not type.typnotnull and attribute.attgenerated = '' as settable_later
    from pg_catalog.pg_attribute as attribute
    join pg_catalog.pg_type as type on type.oid = attribute.atttypid  -- a domain may refuse null too
    where attribute.attrelid = foreign_key.conrelid
      and attribute.attnum = key.column_number
    limit 1  -- changes no result; keeps the planner from reading all columns of the table
  ) as own_column
  cross join lateral (
    select attribute.attname as name
    from pg_catalog.pg_attribute as attribute
    where attribute.attrelid = foreign_key.confrelid
      and attribute.attnum = key.parent_number
    limit 1
  ) as parent_column
) as pair
cross join (select true as conenforced) as older  -- meant where pg_constraint lacks the column: before PostgreSQL 18
where foreign_key.contype = 'f'  -- foreign key
  and (namespace.nspname = any ($1::text[]) or parent_namespace.nspname = any ($1::text[]))
  -- A key to a partitioned table is repeated for each of its partitions: internal, not what was declared.
  and (original.oid is null or original.confrelid = foreign_key.confrelid)
order by namespace.nspname, class.relname, foreign_key.conname
