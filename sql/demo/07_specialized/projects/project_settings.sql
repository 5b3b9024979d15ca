--! table: faraday.project_settings
--! mark: ledger
--! key: project_id
--! scaffold: 645cf3e57b0f 0f5a3254e50e

-- Settings of a project.
-- 20 rows instead of 60: its unique keys leave room for no more.
with

organization_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.organization_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.office_time('project_settings.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    project.id as project_id,
    case when seed.chance('project_settings.theme?', n, 0.85) then theme_word.word end as theme,
    case when seed.chance('project_settings.timezone?', n, 0.85) then place.time_zone end as timezone
  from generate_series(1, seed.rows(20)) as n
  left join organization_projects as project on project.position = n
  left join seed.word as theme_word on theme_word.kind = 'sentence' and theme_word.position = seed.distinct_position('project_settings.theme', n)
  left join seed.place as place on place.position = seed.distinct_position('project_settings.place', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('project_settings.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.project_settings (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, project_id, theme, language, timezone, features, enabled_modules,
    experimental_features, integrations, api_keys, webhooks, notification_preferences, email_settings,
    alert_settings, security_policies, access_controls, audit_settings, custom_settings
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('project_settings.last_accessed_at?', n, 0.8) then (seed.time_between('project_settings.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('project_settings.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_settings.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('project_settings.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_settings.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('project_settings.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('project_settings.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('project_settings.retention_period?', n, 0.85) then seed.int('project_settings.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('project_settings.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('project_settings.is_active?', n, 0.85) then seed.chance('project_settings.is_active', n, 0.9)
    end,
    case
      when seed.chance('project_settings.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('project_settings.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('project_settings.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('project_settings.metadata.attempt', n, 1, 3))::json
    end,
    project_id,
    theme,
    case
      when seed.chance('project_settings.language?', n, 0.85) then seed.pick('project_settings.language', n, 'en', 'de', 'fr', 'es', 'it')
    end,
    timezone,
    case
      when seed.chance('project_settings.features?', n, 0.85) then jsonb_build_array(seed.pick('project_settings.features.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('project_settings.features.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
    end,
    case
      when seed.chance('project_settings.enabled_modules?', n, 0.85) then jsonb_build_object('source', seed.pick('project_settings.enabled_modules.source', n, 'web', 'api', 'import'), 'version', seed.int('project_settings.enabled_modules.version', n, 1, 5))::json
    end,
    case
      when seed.chance('project_settings.experimental_features?', n, 0.85) then jsonb_build_array(seed.pick('project_settings.experimental_features.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('project_settings.experimental_features.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
    end,
    case
      when seed.chance('project_settings.integrations?', n, 0.85) then jsonb_build_object('source', seed.pick('project_settings.integrations.source', n, 'web', 'api', 'import'), 'version', seed.int('project_settings.integrations.version', n, 1, 5))::json
    end,
    case
      when seed.chance('project_settings.api_keys?', n, 0.85) then jsonb_build_object('source', seed.pick('project_settings.api_keys.source', n, 'web', 'api', 'import'), 'version', seed.int('project_settings.api_keys.version', n, 1, 5))::json
    end,
    case
      when seed.chance('project_settings.webhooks?', n, 0.85) then jsonb_build_object('source', seed.pick('project_settings.webhooks.source', n, 'web', 'api', 'import'), 'version', seed.int('project_settings.webhooks.version', n, 1, 5))::json
    end,
    case
      when seed.chance('project_settings.notification_preferences?', n, 0.85) then jsonb_build_object('theme', seed.pick('project_settings.notification_preferences.theme', n, 'light', 'dark'), 'language', seed.pick('project_settings.notification_preferences.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('project_settings.notification_preferences.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('project_settings.email_settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('project_settings.email_settings.theme', n, 'light', 'dark'), 'language', seed.pick('project_settings.email_settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('project_settings.email_settings.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('project_settings.alert_settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('project_settings.alert_settings.theme', n, 'light', 'dark'), 'language', seed.pick('project_settings.alert_settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('project_settings.alert_settings.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('project_settings.security_policies?', n, 0.85) then jsonb_build_object('source', seed.pick('project_settings.security_policies.source', n, 'web', 'api', 'import'), 'version', seed.int('project_settings.security_policies.version', n, 1, 5))::json
    end,
    case
      when seed.chance('project_settings.access_controls?', n, 0.85) then jsonb_build_object('source', seed.pick('project_settings.access_controls.source', n, 'web', 'api', 'import'), 'version', seed.int('project_settings.access_controls.version', n, 1, 5))::json
    end,
    case
      when seed.chance('project_settings.audit_settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('project_settings.audit_settings.theme', n, 'light', 'dark'), 'language', seed.pick('project_settings.audit_settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('project_settings.audit_settings.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('project_settings.custom_settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('project_settings.custom_settings.theme', n, 'light', 'dark'), 'language', seed.pick('project_settings.custom_settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('project_settings.custom_settings.notifications', n, 0.8))::json
    end
  from shaped
  on conflict (project_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.project_settings', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
