-- Sequences of the given schemas ($1) and those elsewhere that columns there draw from.
with

owners as (
  select dependency.objid as sequence_id, dependency.refobjid as table_id, dependency.refobjsubid as column_number,
    dependency.deptype = 'i' as is_identity
  from pg_catalog.pg_depend as dependency
  join pg_catalog.pg_class as sequence on sequence.oid = dependency.objid
  where sequence.relkind = 'S'  -- sequence
    and dependency.classid = 'pg_catalog.pg_class'::regclass
    and dependency.refclassid = 'pg_catalog.pg_class'::regclass
    and dependency.refobjsubid > 0
    and dependency.deptype in ('a', 'i')  -- owned (serial), identity
),

drawing_columns as (
  select owners.sequence_id, owners.table_id, owners.column_number
  from owners
  where owners.is_identity
  union
  select dependency.refobjid, column_default.adrelid, column_default.adnum
  from pg_catalog.pg_depend as dependency
  join pg_catalog.pg_class as sequence on sequence.oid = dependency.refobjid
  join pg_catalog.pg_attrdef as column_default on column_default.oid = dependency.objid
  where sequence.relkind = 'S'
    and dependency.classid = 'pg_catalog.pg_attrdef'::regclass
    and dependency.refclassid = 'pg_catalog.pg_class'::regclass
    and dependency.deptype = 'n'  -- the default names the sequence
),

named_columns as not materialized (
  select attribute.attrelid as table_id, attribute.attnum as column_number,
    namespace.nspname as schema_name, class.relname as table_name, attribute.attname as column_name
  from pg_catalog.pg_attribute as attribute
  join pg_catalog.pg_class as class on class.oid = attribute.attrelid
  join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
),

fed_columns as (
  select drawing.sequence_id,
    bool_or(named.schema_name = any ($1::text[])) as feeds_wanted_table,
    json_agg(
      json_build_object('schema', named.schema_name, 'table', named.table_name, 'column', named.column_name)
      order by named.schema_name, named.table_name, named.column_name
    ) as columns
  from drawing_columns as drawing
  join named_columns as named using (table_id, column_number)
  group by drawing.sequence_id
)

select
  namespace.nspname as schema_name,
  class.relname as sequence_name,
  format_type(sequence.seqtypid, null) as data_type,
  sequence.seqstart::text as start,
  sequence.seqincrement::text as increment,
  sequence.seqmin::text as min,
  sequence.seqmax::text as max,
  sequence.seqcycle as cycle,
  coalesce(owners.is_identity, false) as is_identity,
  owner_column.schema_name as owner_schema,
  owner_column.table_name as owner_table,
  owner_column.column_name as owner_column,
  fed_columns.columns as feeds
from pg_catalog.pg_sequence as sequence
join pg_catalog.pg_class as class on class.oid = sequence.seqrelid
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
left join owners on owners.sequence_id = class.oid
left join named_columns as owner_column
  on owner_column.table_id = owners.table_id
  and owner_column.column_number = owners.column_number
left join fed_columns on fed_columns.sequence_id = class.oid
where namespace.nspname = any ($1::text[])
  or fed_columns.feeds_wanted_table
order by namespace.nspname, class.relname
