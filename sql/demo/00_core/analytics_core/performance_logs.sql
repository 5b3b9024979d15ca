--! table: faraday.performance_logs
--! mark: ledger
--! key: component, operation, created_at

-- Timings of the application over the last 30 working days: mostly quick, with a slow tail; one in fifteen fails, most of these
-- after the time limit of its operation. Milliseconds.
with

operations (number, component, operation, usual, time_limit, failure) as (
  values
    (0, 'attendance', 'save_class', 85, 3000, 'Deadlock with a second save of the same class; retried.'),
    (1, 'attendance', 'load_roster', 60, 3000, 'Roster cache was empty and the reload took too long.'),
    (2, 'assessments', 'record_scores', 110, 3000, 'Score 104 refused: larger than the scale of the rubric.'),
    (3, 'reports', 'export_attendance', 1400, 15000, 'Export cancelled after 15 s: too many rows for one sheet.'),
    (4, 'reports', 'fitness_summary', 900, 15000, 'Summary cancelled after 15 s.'),
    (5, 'assistants', 'answer_question', 2600, 20000, 'Model did not answer within 20 s.'),
    (6, 'assistants', 'summarize_context', 1800, 20000, 'Model refused: context longer than its window.'),
    (7, 'search', 'find_activity', 45, 2000, 'Search index was being rebuilt.'),
    (8, 'login', 'check_password', 140, 2000, 'Directory server did not answer.'),
    (9, 'dashboard', 'load_tiles', 210, 5000, 'One of nine tiles failed: fitness trend.')
),

numbered as (
  select
    n,
    operations.*,
    seed.uniform('performance_logs.duration', n)::numeric as draw,
    seed.chance('performance_logs.status', n, 0.066) as failed,
    (seed.today() - (select ago from (
      select ago, row_number() over (order by ago) as position
      from generate_series(1, 50) as ago
      where extract(isodow from seed.today() - ago) <= 5
    ) as working where position = 1 + mod(n * 7, 30))) + interval '7 hours 30 minutes'
      + interval '1 second' * seed.int('performance_logs.created_at', n, 0, 30000) as created_at
  from generate_series(1, seed.rows(150)) as n
  join operations on operations.number = mod(n * 7 + n / 10, 10)
),

timed as (
  select
    numbered.*,
    case
      when failed and failure like '%cancelled%' or failed and failure like '%did not answer%' then time_limit
      -- Half of all near the usual time, one in twenty several times as long.
      else round(usual * (0.7 + 0.6 * draw + case when draw > 0.95 then 4 * (draw - 0.95) / 0.05 else 0 end), 1)
    end as duration
  from numbered
),

inserted as (
  insert into faraday.performance_logs (component, operation, duration, status, error_message, performance_metadata, created_at)
  select
    component,
    operation,
    duration,
    case when failed then 'error' when duration > usual * 2 then 'slow' else 'success' end,
    case when failed then failure end,
    json_build_object('unit', 'ms', 'usual_ms', usual, 'limit_ms', time_limit, 'server', 'app-' || 1 + mod(n, 3)),
    created_at
  from timed
  where not exists (
    select from faraday.performance_logs as present
    where present.component = timed.component and present.operation = timed.operation and present.created_at = timed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.performance_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
