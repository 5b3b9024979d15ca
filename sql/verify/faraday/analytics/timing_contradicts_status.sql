-- A timing that failed says why and no other does; slow means more than twice the usual time, and nothing runs past its limit.
-- Of a hundred timings or more, at least seven in ten are quick and at most fifteen in a hundred fail.
with

timings as (
  select
    timing.*, (performance_metadata->>'usual_ms')::numeric as usual, (performance_metadata->>'limit_ms')::numeric as time_limit,
    count(*) over () as timings, avg((status = 'error')::integer) over () as failing,
    avg((status = 'success')::integer) over () as quick
  from faraday.performance_logs as timing
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.performance_logs' and noted.key = timing.id::text
  )
)

select
  'timing ' || id as row_key,
  format(
    '%s.%s: %s ms (usual %s), %s, %s; %s of all fail, %s are quick', component, operation, duration, usual, status,
    coalesce(error_message, '(no message)'), round(failing, 3), round(quick, 3)
  ) as problem
from timings
where (status = 'error') <> (error_message is not null)
  or status = 'slow' and duration <= usual * 2
  or status = 'success' and duration > usual * 2
  or duration not between 1 and time_limit
  or created_at > seed.now() at time zone 'UTC'
  or timings >= 100 and (failing > 0.15 or quick < 0.7);
