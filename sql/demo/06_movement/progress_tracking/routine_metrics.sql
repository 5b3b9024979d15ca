--! table: faraday.routine_metrics
--! mark: ledger
--! key: metric_name
--! scaffold: 86a9c40fbadd 68c1ca7501ce

-- Values of routine progress.
with

routine_progress as (
  select
    row_of.id,
    row_number() over (order by row_of.progress_date)::integer as position
  from faraday.routine_progress as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.routine_progress' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    progress.id as progress_id,
    ((initcap(metric_name_word.word) || ' metric') || ' ' || n)::character varying(100) as metric_name
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join routine_progress as progress
    on progress.position = seed.fan_out('routine_metrics.progress_id', n, (select max(position) from routine_progress))
  left join seed.word as metric_name_word on metric_name_word.kind = 'adjective' and metric_name_word.position = seed.distinct_position('routine_metrics.metric_name', n)
),

inserted as (
  insert into faraday.routine_metrics (progress_id, metric_name, value, unit, metric_metadata)
  select
    progress_id,
    metric_name,
    case when seed.chance('routine_metrics.value?', n, 0.85) then seed.amount('routine_metrics.value', n, 1, 1000, 2) end,
    case
      when seed.chance('routine_metrics.unit?', n, 0.85) then seed.pick_weighted('routine_metrics.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
    end,
    case
      when seed.chance('routine_metrics.metric_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('routine_metrics.metric_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('routine_metrics.metric_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('routine_metrics.metric_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.routine_metrics as present
    where present.metric_name = wanted.metric_name
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.routine_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
