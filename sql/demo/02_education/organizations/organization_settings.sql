--! table: faraday.organization_settings
--! mark: ledger
--! key: organization_id

-- The settings of the six organizations, one row each: the district uses everything, the partners what they share with it. Each
-- has a template without an organization beside it, from which the next one of its kind starts.
with

listed (name, theme, modules, features, shares) as (
  values
    ('Harbor Point Public Schools', 'harbor-blue', '["classes", "health", "safety", "assistant", "analytics", "messaging"]',
      '{"parent_portal": true, "heart_rate_monitors": true}', '[]'),
    ('Harbor Point Recreation Department', 'light', '["bookings"]', '{"pool_calendar": true}', '["field hours"]'),
    ('Bay Shore Youth Athletics', 'light', '["leagues", "messaging"]', '{"league_tables": true}', '["team lists"]'),
    ('Pine Barrens Teachers College', 'forest', '["placements", "studies"]', '{"anonymous_exports": true}', '["class averages"]'),
    ('Shoreline Pediatric Clinic', 'light', '["screenings"]', '{"care_plans": true}', '["screening results"]'),
    ('Coastal Adaptive Sports', 'dark', '["equipment"]', '{"lending_list": true}', '["equipment needs"]')
),

inserted as (
  insert into faraday.organization_settings (
    organization_id, theme, language, timezone, features, enabled_modules, experimental_features, integrations, api_keys,
    webhooks,
    notification_preferences, email_settings, alert_settings, security_policies, access_controls, audit_settings, custom_settings,
    status, is_active, metadata, created_at, updated_at
  )
  select
    case when not is_template then organization.id end,
    theme,
    'en',
    'America/New_York',
    features::json,
    modules::json,
    case when is_district then '["lesson drafts by assistant"]' else '[]' end::json,
    case when is_district then '{"student_information_system": "nightly", "single_sign_on": "on"}'
      else '{"single_sign_on": "off"}' end::json,
    '[]',
    case when is_district then '[{"event": "incident.created", "url": "https://hooks.harborpoint.example/incidents"}]'
      else '[]' end::json,
    json_build_object('digest', case when is_district then 'daily' else 'weekly' end, 'quiet_hours', '18:00-07:00'),
    json_build_object('from', seed.slug(listed.name) || '@harborpoint.example', 'reply_to', 'office@harborpoint.example'),
    json_build_object('injury', is_district, 'expired_certificate', is_district, 'booking_conflict', not is_district),
    json_build_object('two_factor', case when is_district then 'required for administrators' else 'optional' end,
      'session_minutes', case when is_district then 60 else 240 end, 'password_length', 12),
    json_build_object('student_records', case when is_district then 'own school' else 'none' end, 'shared_with_district',
      shares::json),
    json_build_object('keep_days', case when is_district then 730 else 365 end, 'log_reads_of_health_data', true),
    json_build_object('school_year_starts', '09-01', 'periods_per_day', case when is_district then 8 end),
    'ACTIVE',
    true,
    json_build_object('tier', organization.subscription_tier, 'template_for', case when is_template then organization.type end),
    organization.created_at + interval '15 minutes',
    organization.updated_at
  from listed
  left join faraday.organizations as organization on organization.name = listed.name
  cross join lateral (select listed.name = 'Harbor Point Public Schools' as is_district) as derived
  cross join (values (false), (true)) as kinds (is_template)
  -- The unique key does not see rows without an organization.
  where not (
    is_template
    and exists (
      select from faraday.organization_settings as there
      join seed.demo_row as noted on noted.table_name = 'faraday.organization_settings' and noted.key = there.id::text
      where there.organization_id is null and there.metadata ->> 'template_for' = organization.type
        and there.created_at = organization.created_at + interval '15 minutes'
    )
  )
  order by is_template, listed.name collate "C"
  -- That many at any scale.
  limit least(seed.rows(120), 12)
  on conflict (organization_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.organization_settings', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
