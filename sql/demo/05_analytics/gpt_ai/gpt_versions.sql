--! table: faraday.gpt_versions
--! mark: parent subscription_id
--! key: subscription_id, version

-- Versions of the settings of the first five dashboard assistants: the first, a tested one, and the one in use.
with

subscriptions as (
  select
    subscription.*, account.user_type = 'pe_teacher' as teaching,
    -- Dollars for a thousand tokens.
    case subscription.model when 'gpt-4o' then 0.0100 else 0.0012 end as per_1000,
    -- Those that are switched off were used for thirty days.
    case when subscription.is_active then seed.today()::timestamp else subscription.updated_at end as last_at,
    row_number() over (order by account.created_at, subscription.name collate "C") as position
  from faraday.dashboard_gpt_subscriptions as subscription
  join faraday.dashboard_users as person on person.id = subscription.user_id
  join faraday.users as account on account.id = person.core_user_id
  where subscription.description like 'MOCK:%'
),

versions (number, version, status, note, temperature, days) as (
  values
    (0, '1.0', 'retired', 'First settings.', 0.7, 0), (1, '1.1', 'retired', 'Shorter answers.', 0.6, 12),
    (2, '2.0', 'current', 'Knows the equipment list.', 0.4, 30)
)

insert into faraday.gpt_versions (subscription_id, version, status, settings, created_at, is_active)
select
  subscriptions.id,
  versions.version,
  versions.status,
  json_build_object('model', subscriptions.model, 'temperature', versions.temperature, 'note', versions.note),
  subscriptions.created_at + interval '1 day' * versions.days,
  versions.status = 'current'
from generate_series(1, seed.rows(15)) as n
left join subscriptions on subscriptions.position = 25 * ((n - 1) / 15) + 1 + mod(n - 1, 15) / 3
left join versions on versions.number = mod(n - 1, 3)
on conflict (subscription_id, version) do nothing;
