--! table: faraday.resource_alerts
--! mark: text description
--! key: description, created_at

-- One alert for each reading above its bound (resource_management_usage.sql), a minute after it: a warning, or critical from 15 %
-- above it. What was done depends on the resource. An alert is resolved once the reading is back, after 12 minutes to five hours.
with

breaches as (
  select
    reading.*,
    (reading.metadata ->> 'reading')::integer as number,
    trim_scale((reading.metadata ->> 'warning_above')::numeric) as bound,
    reading.metadata ->> 'profile' as profile,
    round(reading.value::numeric / (reading.metadata ->> 'warning_above')::numeric, 3) as share,
    row_number() over (order by (reading.metadata ->> 'reading')::integer) as place,
    reading."timestamp" + interval '1 minute' * seed.int('resource_alerts.resolved_at', reading.metadata ->> 'reading', 12, 300)
      as ends_at
  from faraday.resource_management_usage as reading
  join faraday.organizations as district on district.id = reading.organization_id
    and district.name = 'Harbor Point Public Schools'
  where reading.metadata ->> 'reading' is not null
    and reading.value > (reading.metadata ->> 'warning_above')::numeric
),

remedies (name, reason, remedy, result) as (
  values
    ('web', 'All classes entered scores at once', 'Started a second server', 'Load is shared'),
      ('school-db', 'A report read all attendance of the year', 'Moved the report to the copy', 'Answers are quick again'),
    ('file-store', 'Videos of a skill day were uploaded', 'Slowed uploads of videos', 'Other files come through'),
      ('cache', 'Cards of new activities filled the cache', 'Dropped what nobody asked for', 'A third is free'),
    ('uplink', 'Tablets fetched an update', 'Moved updates to the night', 'Line is free'),
      ('video-analysis', 'Jumps of a whole grade were looked at', 'Queued half of the clips', 'Done before the next bell'),
    ('public-api', 'A kiosk sent old tokens', 'Gave the kiosk a new key', 'Errors stopped'),
      ('app', 'A long list stayed in memory', 'Restarted one process', 'Memory is free'),
    ('lesson-models', 'Drafts for all grades in one go', 'Switched to the small model', 'Cost is back to normal'),
      ('report-jobs', 'Reports of all schools ran together', 'Runs them one after the other', 'Finished an hour later')
),

wanted as (
  select n, breaches.*, remedies.reason, remedies.remedy, remedies.result, ends_at <= (seed.now() at time zone 'UTC') as over
  from generate_series(1, seed.rows(200)) as n
  left join breaches on breaches.place = n
  left join remedies on remedies.name = regexp_replace(breaches.resource_id, '-[0-9]+$', '')
),

worded as (
  select
    wanted.*,
    'MOCK: ' || resource_id || ', ' || lower(replace(metric_type::text, '_', ' ')) || ' ' || value || ' ' || unit
      || ', more than ' || bound || ' (' || replace(profile, '_', ' ')
      || '). ' || case profile when 'night' then 'The nightly backup ran long'
        when 'weekend' then 'A league weekend brought many visitors' when 'holiday' then 'The new version was tried out'
        else reason end || '.' as description,
    "timestamp" + interval '1 minute' as raised_at
  from wanted
)

insert into faraday.resource_alerts (
  status, is_active, metadata, alert_type, description, action_taken, action_result, resolved, organization_id, created_at,
    updated_at,
  resolved_at
)
select
  case when over then 'COMPLETED' else 'ACTIVE' end::faraday.base_status_enum,
  not over,
  json_build_object('reading', number, 'resource_id', resource_id, 'value', value, 'bound', bound, 'share', share),
  case when share >= 1.15 then 'critical' else 'warning' end,
  description,
  remedy,
  case when over then result end,
  over,
  organization_id,
  raised_at,
  case when over then ends_at else raised_at end,
  case when over then ends_at end
from worded
where not exists (
  select from faraday.resource_alerts as present
  where present.description = worded.description and present.created_at = worded.raised_at
);
