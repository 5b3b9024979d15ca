-- A programme's log begins with its start, ends today, and does not go back to an earlier phase. Only rows in the seed
-- ledger are looked at: a log row carries no other mark.
with

entries as (
  select
    log.*,
    programme.start_date,
    max(log.phase) over (partition by log.migration_id order by log.timestamp, log.id) as phase_reached
  from migration.migration_logs as log
  join migration.migrations as programme on programme.id = log.migration_id
  join seed.demo_row on demo_row.table_name = 'migration.migration_logs' and demo_row.key = log.id::text
)

select
  id::text as row_key,
  format(
    '%s at %s in a programme that started %s and had reached %s: %s', phase, timestamp, start_date, phase_reached, message
  ) as problem
from entries
where timestamp < start_date
  or timestamp > seed.now()
  or phase < phase_reached;
