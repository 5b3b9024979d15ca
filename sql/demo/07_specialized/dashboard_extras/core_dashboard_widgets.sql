--! table: faraday.core_dashboard_widgets
--! mark: ledger
--! key: name
--! scaffold: 09b653df207c e40c40c37747

-- Base dashboard tiles.
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
    ((initcap(name_word.word) || ' widget') || ' ' || n)::character varying as name,
    case when seed.chance('core_dashboard_widgets.user_id?', n, 0.85) then user_row.id end as user_id
  from generate_series(1, seed.rows(15)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('core_dashboard_widgets.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('core_dashboard_widgets.name', n)
),

inserted as (
  insert into faraday.core_dashboard_widgets (status, is_active, metadata, widget_type, name, configuration, "position", size, user_id)
  select
    seed.pick_weighted('core_dashboard_widgets.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('core_dashboard_widgets.is_active?', n, 0.85) then seed.chance('core_dashboard_widgets.is_active', n, 0.9)
    end,
    case
      when seed.chance('core_dashboard_widgets.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('core_dashboard_widgets.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('core_dashboard_widgets.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('core_dashboard_widgets.metadata.attempt', n, 1, 3))::json
    end,
    seed.pick_weighted('core_dashboard_widgets.widget_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    name,
    jsonb_build_object('theme', seed.pick('core_dashboard_widgets.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('core_dashboard_widgets.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('core_dashboard_widgets.configuration.notifications', n, 0.8))::json,
    case
      when seed.chance('core_dashboard_widgets.position?', n, 0.85) then jsonb_build_object('source', seed.pick('core_dashboard_widgets.position.source', n, 'web', 'api', 'import'), 'version', seed.int('core_dashboard_widgets.position.version', n, 1, 5))::json
    end,
    case
      when seed.chance('core_dashboard_widgets.size?', n, 0.85) then jsonb_build_object('length_cm', seed.int('core_dashboard_widgets.size.length', n, 5, 120), 'width_cm', seed.int('core_dashboard_widgets.size.width', n, 5, 80), 'height_cm', seed.int('core_dashboard_widgets.size.height', n, 2, 60))::json
    end,
    user_id
  from wanted
  where not exists (
    select from faraday.core_dashboard_widgets as present
    where present.name = wanted.name
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.core_dashboard_widgets', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
