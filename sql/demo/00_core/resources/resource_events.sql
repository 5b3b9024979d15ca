--! table: faraday.resource_events
--! mark: parent organization_id
--! key: resource_id, event_type, created_at

-- Five events for two readings above their bound: both times that the bound was passed and how it ended, and the first time what
-- was done in between. What has not ended yet is escalated instead.
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

parts (part, turn, step) as (
  values (0, 1, 'exceeded'), (1, 1, 'action'), (2, 1, 'end'), (3, 2, 'exceeded'), (4, 2, 'end')
),

wanted as (
  select
    n, parts.step, breaches.*,
    case when step = 'exceeded' then 'threshold_exceeded' when step = 'action' then 'action_taken' when
      ends_at <= (seed.now() at time zone 'UTC') then 'recovered' else 'escalated' end as event_type,
    case
      when step = 'exceeded' then "timestamp"
      when step = 'action' then "timestamp" + interval '6 minutes'
      when ends_at <= (seed.now() at time zone 'UTC') then ends_at
      else "timestamp" + interval '9 minutes'
    end as happened_at
  from generate_series(1, seed.rows(500)) as n
  join parts on parts.part = mod(n - 1, 5)
  left join breaches on breaches.place = 2 * ((n - 1) / 5) + parts.turn
)

insert into faraday.resource_events (
  status, is_active, metadata, event_type, severity, resource_id, resource_type, metric_type, details, created_at, organization_id
)
select
  case when ends_at <= (seed.now() at time zone 'UTC') then 'COMPLETED' else 'ACTIVE' end::faraday.base_status_enum,
  ends_at > (seed.now() at time zone 'UTC'),
  json_build_object('reading', number),
  event_type,
  case when event_type = 'recovered' then 'info' when share >= 1.15 then 'critical' else 'warning' end,
  resource_id,
  resource_type,
  metric_type,
  case event_type
    when 'threshold_exceeded' then json_build_object('value', value, 'bound', bound, 'unit', unit, 'profile', profile)
    when 'recovered' then json_build_object('minutes', round(extract(epoch from ends_at - "timestamp")::numeric / 60), 'bound',
      bound, 'unit', unit)
    when 'escalated' then json_build_object('to', 'athletic director', 'value', value, 'unit', unit)
    else json_build_object('action', case when share >= 1.15 then 'scale_up' else 'notify' end, 'by', 'monitoring')
  end,
  happened_at,
  organization_id
from wanted
where not exists (
  select from faraday.resource_events as present
  where present.resource_id = wanted.resource_id and present.event_type = wanted.event_type
    and present.created_at = wanted.happened_at
);
