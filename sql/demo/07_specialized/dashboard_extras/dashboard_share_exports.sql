--! table: faraday.dashboard_share_exports
--! mark: ledger
--! key: format
--! scaffold: 659f116f81eb 95a9d93c15b9

-- Exported dashboards.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    (format_word.word || ' ' || n)::character varying as format,
    case when seed.chance('dashboard_share_exports.user_id?', n, 0.85) then user_row.id end as user_id
  from generate_series(1, seed.rows(40)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_share_exports.user_id', n, (select max(position) from users))
  left join seed.word as format_word on format_word.kind = 'sentence' and format_word.position = seed.distinct_position('dashboard_share_exports.format', n)
),

inserted as (
  insert into faraday.dashboard_share_exports (status, is_active, metadata, format, configuration, file_size, download_count, user_id)
  select
    seed.pick_weighted('dashboard_share_exports.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('dashboard_share_exports.is_active?', n, 0.85) then seed.chance('dashboard_share_exports.is_active', n, 0.9)
    end,
    case
      when seed.chance('dashboard_share_exports.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_share_exports.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_share_exports.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_share_exports.metadata.attempt', n, 1, 3))::json
    end,
    format,
    jsonb_build_object('theme', seed.pick('dashboard_share_exports.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_share_exports.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_share_exports.configuration.notifications', n, 0.8))::json,
    case
      when seed.chance('dashboard_share_exports.file_size?', n, 0.85) then seed.amount('dashboard_share_exports.file_size', n, 2000, 8000000, 0)
    end,
    case
      when seed.chance('dashboard_share_exports.download_count?', n, 0.85) then seed.amount('dashboard_share_exports.download_count', n, 0, 40, 0)
    end,
    user_id
  from wanted
  where not exists (
    select from faraday.dashboard_share_exports as present
    where present.format = wanted.format
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_share_exports', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
