--! table: faraday.security_incident_management
--! mark: text description
--! key: "timestamp"
--! scaffold: 25d70d54a704 1801f7ac446f

-- Security incident tickets.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp",
    initcap(title_word.word) || ' management' as title,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('security_incident_management.reported_by?', n, 0.85) then reported_by.id end as reported_by,
    case when seed.chance('security_incident_management.assigned_to?', n, 0.85) then assigned_to.id end as assigned_to,
    case
      when seed.chance('security_incident_management.resolution?', n, 0.85) then resolution_word.word
    end as resolution
  from generate_series(1, seed.rows(40)) as n
  left join users as assigned_to
    on assigned_to.position = seed.fan_out('security_incident_management.assigned_to', n, (select max(position) from users))
  left join users as reported_by
    on reported_by.position = 1 + mod(seed.fan_out('security_incident_management.assigned_to', n, (select max(position) from users)) - 1 + seed.int('security_incident_management.reported_by', n, 1, greatest(1, (select max(position) from users) - 1)), (select max(position) from users))
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('security_incident_management.title', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('security_incident_management.description', n)
  left join seed.word as resolution_word on resolution_word.kind = 'sentence' and resolution_word.position = seed.distinct_position('security_incident_management.resolution', n)
)

insert into faraday.security_incident_management (
  "timestamp", title, description, severity, status, reported_by, assigned_to, details, resolution,
  resolved_at
)
select
  "timestamp",
  title,
  description,
  seed.pick_weighted('security_incident_management.severity', n, array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], array[4, 8, 4, 1])::faraday.incidentseverity,
  seed.pick_weighted('security_incident_management.status', n, array['OPEN', 'INVESTIGATING', 'RESOLVED', 'CLOSED'], array[4, 4, 8, 8])::faraday.incidentstatus,
  reported_by,
  assigned_to,
  case
    when seed.chance('security_incident_management.details?', n, 0.85) then jsonb_build_object('source', seed.pick('security_incident_management.details.source', n, 'web', 'api', 'import'), 'version', seed.int('security_incident_management.details.version', n, 1, 5))::json
  end,
  resolution,
  case
    when seed.chance('security_incident_management.resolved_at?', n, 0.6) then least("timestamp" + interval '1 hour' * seed.int('security_incident_management.resolved_at', n, 1, 72), (seed.now() at time zone 'UTC'))
  end
from wanted
where not exists (
  select from faraday.security_incident_management as present
  where present."timestamp" = wanted."timestamp"
);
