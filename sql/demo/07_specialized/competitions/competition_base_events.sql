--! table: faraday.competition_base_events
--! mark: text description
--! key: competition_id, name
--! scaffold: 22c0ef763784 eabf32eac287

-- Events of a competition.
with

competitions as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.competitions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('competition_base_events.created_at', n, greatest(competition.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' event' as plain_name,
    competition.id as competition_id,
    location_word.word as location,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('competition_base_events.notes?', n, 0.85) then notes_word.word end as notes
  from generate_series(1, seed.rows(40)) as n
  left join competitions as competition
    on competition.position = seed.fan_out('competition_base_events.competition_id', n, (select max(position) from competitions))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('competition_base_events.name', n)
  left join seed.word as location_word on location_word.kind = 'sentence' and location_word.position = seed.distinct_position('competition_base_events.location', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('competition_base_events.description', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('competition_base_events.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('competition_base_events.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('competition_base_events.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('competition_base_events.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 250) || coalesce(' ' || nullif(row_number() over (partition by competition_id, lower(left(plain_name, 250)) order by n), 1), '') as name
  from shaped
)

insert into faraday.competition_base_events (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, status, is_active, metadata, competition_id, event_type, start_time, end_time, location, description,
  rules, scoring_criteria, max_participants, equipment_needed, staff_needed, venue_setup, results, rankings,
  notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('competition_base_events.last_accessed_at?', n, 0.8) then (seed.time_between('competition_base_events.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('competition_base_events.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('competition_base_events.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('competition_base_events.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('competition_base_events.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  scheduled_deletion_at,
  case
    when seed.chance('competition_base_events.retention_period?', n, 0.85) then seed.int('competition_base_events.retention_period', n, 1, 100)
  end,
  name,
  seed.pick_weighted('competition_base_events.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('competition_base_events.is_active?', n, 0.85) then seed.chance('competition_base_events.is_active', n, 0.9)
  end,
  case
    when seed.chance('competition_base_events.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('competition_base_events.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('competition_base_events.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('competition_base_events.metadata.attempt', n, 1, 3))::json
  end,
  competition_id,
  seed.pick_weighted('competition_base_events.event_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
  created_at + interval '24 hours' * seed.int('competition_base_events.start_time', n, 1, 60),
  case
    when seed.chance('competition_base_events.end_time?', n, 0.8) then scheduled_deletion_at + interval '1 minute' * seed.int('competition_base_events.end_time', n, 30, 180)
  end,
  location,
  description,
  case
    when seed.chance('competition_base_events.rules?', n, 0.85) then jsonb_build_object('source', seed.pick('competition_base_events.rules.source', n, 'web', 'api', 'import'), 'version', seed.int('competition_base_events.rules.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competition_base_events.scoring_criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('competition_base_events.scoring_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('competition_base_events.scoring_criteria.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competition_base_events.max_participants?', n, 0.85) then seed.int('competition_base_events.max_participants', n, 4, 60)
  end,
  case
    when seed.chance('competition_base_events.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('competition_base_events.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('competition_base_events.equipment_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competition_base_events.staff_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('competition_base_events.staff_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('competition_base_events.staff_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competition_base_events.venue_setup?', n, 0.85) then jsonb_build_object('source', seed.pick('competition_base_events.venue_setup.source', n, 'web', 'api', 'import'), 'version', seed.int('competition_base_events.venue_setup.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competition_base_events.results?', n, 0.85) then jsonb_build_object('count', seed.int('competition_base_events.results.count', n, 1, 400), 'average', round(seed.int('competition_base_events.results.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('competition_base_events.rankings?', n, 0.85) then jsonb_build_object('source', seed.pick('competition_base_events.rankings.source', n, 'web', 'api', 'import'), 'version', seed.int('competition_base_events.rankings.version', n, 1, 5))::json
  end,
  notes
from detailed
on conflict (competition_id, name) do nothing;
