-- Tables of the given schemas ($1), with what pg_class itself says about each.
select
  namespace.nspname as schema_name,
  class.relname as table_name,
  case
    when class.relkind = 'p' then 'partitioned'
    when class.relkind = 'f' then 'foreign'
    when class.relispartition then 'partition'
    else 'table'
  end as kind,
  pg_get_userbyid(class.relowner) as owner,
  description.description as comment,
  extension.extname as extension,
  class.relrowsecurity as row_security,
  class.relforcerowsecurity as force_row_security,
  pg_get_partkeydef(class.oid) as partition_key
from pg_catalog.pg_class as class
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
left join pg_catalog.pg_description as description
  on description.classoid = 'pg_catalog.pg_class'::regclass
  and description.objoid = class.oid
  and description.objsubid = 0  -- the table itself, not a column
left join pg_catalog.pg_depend as membership
  on membership.classid = 'pg_catalog.pg_class'::regclass
  and membership.objid = class.oid
  and membership.objsubid = 0
  and membership.refclassid = 'pg_catalog.pg_extension'::regclass
  and membership.deptype = 'e'  -- member of an extension
left join pg_catalog.pg_extension as extension on extension.oid = membership.refobjid
where namespace.nspname = any ($1::text[])
  and class.relkind in ('r', 'p', 'f')  -- plain, partitioned and foreign tables
order by namespace.nspname, class.relname
