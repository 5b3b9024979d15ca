--! table: faraday.gpt_versions
--! mark: ledger
--! key: subscription_id, version
--! scaffold: a90737e908aa 6bbf386cea45

-- Versions with settings.
with

dashboard_gpt_subscriptions as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_subscriptions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    subscription.id as subscription_id
  from generate_series(1, seed.rows(15)) as n
  left join dashboard_gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_versions.subscription_id', n, (select max(position) from dashboard_gpt_subscriptions))
),

inserted as (
  insert into faraday.gpt_versions (subscription_id, version, status, settings, created_at, is_active)
  select
    subscription_id,
    (seed.int('gpt_versions.version.major', n, 1, 4) || '.' || seed.int('gpt_versions.version.minor', n, 0, 12) || '.' || seed.int('gpt_versions.version.patch', n, 0, 9)) || ' ' || n,
    seed.pick_weighted('gpt_versions.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
    case
      when seed.chance('gpt_versions.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('gpt_versions.settings.theme', n, 'light', 'dark'), 'language', seed.pick('gpt_versions.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('gpt_versions.settings.notifications', n, 0.8))::json
    end,
    (seed.office_time('gpt_versions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case when seed.chance('gpt_versions.is_active?', n, 0.85) then seed.chance('gpt_versions.is_active', n, 0.9) end
  from wanted
  on conflict (subscription_id, version) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_versions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
