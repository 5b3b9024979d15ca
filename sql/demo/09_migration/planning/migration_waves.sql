--! table: migration.migration_waves
--! mark: is_mock
--! key: engagement_id, wave_number
--! target: at least 18
--! minimum: 3 per migration.engagements

-- Three waves for each engagement, one after the other. Numbers, effort and cost are counted from the assets that say
-- they move in the wave; the day of the last move is the end of a wave that is done.
with

calendar (engagement_slug, wave_number, first_day, last_day) as (
  -- Days after the start of the engagement. The first engagement is in its second wave, see README.md.
  values
    ('data-centre-exit',          1,  75, 120),
    ('data-centre-exit',          2, 145, 230),
    ('data-centre-exit',          3, 245, 330),
    ('application-modernization', 1, 105, 150),
    ('application-modernization', 2, 160, 215),
    ('application-modernization', 3, 225, 285)
),

names (wave_number, name, description) as (
  values
    (1, 'Test systems and minor applications', 'Proves network, backup and monitoring at the target where few notice a failure.'),
    (2, 'Departmental applications', 'Applications of single departments and the shared services that they need.'),
    (3, 'Business-critical systems', 'What the company cannot work without: moves last, in weekends agreed with the departments.')
),

efforts (six_r_strategy, hours) as (
  values
    ('REHOST'::migration.sixrstrategy, 16), ('REPLATFORM', 40), ('REPLACE', 48), ('REPURCHASE', 60), ('REFACTOR', 120),
    ('REARCHITECT', 240)
),

counted as (
  select
    asset.engagement_id,
    asset.migration_wave as wave_number,
    count(*) as assets,
    count(*) filter (where asset.migration_status = 'MIGRATED') as completed,
    count(*) filter (where asset.migration_status = 'FAILED') as failed,
    sum(efforts.hours) as hours,
    sum(efforts.hours) filter (where asset.migration_status = 'MIGRATED') as hours_done,
    max(asset.updated_at) as last_step_at
  from migration.assets as asset
  left join efforts on efforts.six_r_strategy = asset.six_r_strategy
  where asset.is_mock
    and asset.status <> 'deleted'
    and asset.migration_wave is not null
  group by asset.engagement_id, asset.migration_wave
),

wanted as (
  select
    engagement.id as engagement_id,
    engagement.client_account_id,
    engagement.engagement_lead_id,
    client.slug || '/' || engagement.slug || '/' || calendar.wave_number as key,
    calendar.wave_number,
    engagement.start_date + interval '24 hours' * calendar.first_day as first_date,
    engagement.start_date + interval '24 hours' * calendar.last_day as last_date,
    engagement.start_date + interval '24 hours' * 66 + interval '10 hours' as planned_at,
    case
      when counted.completed = counted.assets then 'completed'
      when engagement.start_date + interval '24 hours' * calendar.first_day < seed.now() then 'in_progress'
      else 'planned'
    end as status,
    counted.assets,
    counted.completed,
    counted.failed,
    counted.hours,
    counted.hours_done,
    counted.last_step_at
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  join calendar on calendar.engagement_slug = engagement.slug
  join counted on counted.engagement_id = engagement.id and counted.wave_number = calendar.wave_number
  where engagement.is_mock
)

insert into migration.migration_waves (
  id, client_account_id, engagement_id, wave_number, name, description, status,
  planned_start_date, planned_end_date, actual_start_date, actual_end_date,
  total_assets, completed_assets, failed_assets, estimated_cost, actual_cost, estimated_effort_hours, actual_effort_hours,
  is_mock, created_at, updated_at, created_by
)
select
  seed.uuid('migration_waves', key),
  client_account_id,
  engagement_id,
  wanted.wave_number,
  'Wave ' || wanted.wave_number || ': ' || names.name,
  names.description,
  status,
  first_date,
  last_date,
  case when status <> 'planned' then first_date + interval '8 hours' end,
  case when status = 'completed' then last_step_at end,
  assets,
  completed,
  failed,
  hours * 95,  -- dollars for an hour of work
  round(hours_done * 95 * seed.int('migration_waves.actual', key, 92, 112) / 100.0),
  hours,
  round(hours_done * seed.int('migration_waves.actual', key, 92, 112) / 100.0),
  true,
  planned_at,
  case when status = 'planned' then planned_at else last_step_at end,
  engagement_lead_id
from wanted
left join names on names.wave_number = wanted.wave_number
on conflict (engagement_id, wave_number) do nothing;
