-- Triggers that people put on tables of the given schemas ($1).
select
  namespace.nspname as schema_name,
  class.relname as table_name,
  trigger.tgname as trigger_name,
  case
    when trigger.tgtype & 2 <> 0 then 'before'
    when trigger.tgtype & 64 <> 0 then 'instead of'
    else 'after'
  end as timing,
  trigger.tgtype & 4 <> 0 as on_insert,
  trigger.tgtype & 16 <> 0 as on_update,
  trigger.tgtype & 8 <> 0 as on_delete,
  trigger.tgtype & 32 <> 0 as on_truncate,
  case when trigger.tgtype & 1 <> 0 then 'row' else 'statement' end as level,
  trigger.tgenabled as enabled,  -- O: origin, D: disabled, R: replica, A: always
  trigger.tgconstraint <> 0 as is_constraint,
  function_namespace.nspname as function_schema,
  function.proname as function_name,
  pg_get_triggerdef(trigger.oid) as definition
from pg_catalog.pg_trigger as trigger
join pg_catalog.pg_class as class on class.oid = trigger.tgrelid
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
join pg_catalog.pg_proc as function on function.oid = trigger.tgfoid
join pg_catalog.pg_namespace as function_namespace on function_namespace.oid = function.pronamespace
where namespace.nspname = any ($1::text[])
  and class.relkind in ('r', 'p', 'f')  -- tables; no views
  and not trigger.tgisinternal  -- those behind foreign keys
order by class.oid, trigger.tgname
