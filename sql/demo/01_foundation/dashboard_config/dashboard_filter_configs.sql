--! table: faraday.dashboard_filter_configs
--! mark: ledger
--! key: name
--! scaffold: 0482a1e1a340 fa4f8686a398

-- Saved filter settings.
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
    ((initcap(name_word.word) || ' config') || ' ' || n)::character varying as name,
    case when seed.chance('dashboard_filter_configs.user_id?', n, 0.85) then user_row.id end as user_id
  from generate_series(1, seed.rows(12)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_filter_configs.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_filter_configs.name', n)
),

inserted as (
  insert into faraday.dashboard_filter_configs (status, is_active, metadata, filter_type, name, configuration, applied_to, user_id)
  select
    seed.pick_weighted('dashboard_filter_configs.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('dashboard_filter_configs.is_active?', n, 0.85) then seed.chance('dashboard_filter_configs.is_active', n, 0.9)
    end,
    case
      when seed.chance('dashboard_filter_configs.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_filter_configs.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_filter_configs.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_filter_configs.metadata.attempt', n, 1, 3))::json
    end,
    seed.pick_weighted('dashboard_filter_configs.filter_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    name,
    jsonb_build_object('theme', seed.pick('dashboard_filter_configs.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_filter_configs.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_filter_configs.configuration.notifications', n, 0.8))::json,
    case
      when seed.chance('dashboard_filter_configs.applied_to?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_filter_configs.applied_to.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_filter_configs.applied_to.version', n, 1, 5))::json
    end,
    user_id
  from wanted
  where not exists (
    select from faraday.dashboard_filter_configs as present
    where present.name = wanted.name
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_filter_configs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
