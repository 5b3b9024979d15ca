--! table: faraday.competition_base_event_participants
--! mark: text notes
--! key: event_id, participant_id
--! scaffold: c6d73f90d330 4f1dd5d30366

-- Participants in an event.
with

competition_base_events as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.competition_id, row_of.name)::integer as position
  from faraday.competition_base_events as row_of
  where row_of.description::text like 'MOCK:%'
),

competition_base_participants as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.competition_id, row_of.student_id)::integer as position
  from faraday.competition_base_participants as row_of
  where row_of.notes::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('competition_base_event_participants.created_at', n, greatest(greatest(event.created_at::timestamptz, participant.created_at::timestamptz), seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    event.id as event_id,
    participant.id as participant_id,
    case
      when seed.chance('competition_base_event_participants.disqualification_reason?', n, 0.85) then disqualification_reason_word.word
    end as disqualification_reason,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join competition_base_events as event
    on event.position = 1 + mod((n - 1) / (select max(position) from competition_base_participants) + mod((n - 1), (select max(position) from competition_base_participants)), (select max(position) from competition_base_events))
  left join competition_base_participants as participant
    on participant.position = 1 + mod(n - 1, (select max(position) from competition_base_participants))
  left join seed.word as disqualification_reason_word on disqualification_reason_word.kind = 'note' and disqualification_reason_word.position = seed.distinct_position('competition_base_event_participants.disqualification_reason', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('competition_base_event_participants.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('competition_base_event_participants.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('competition_base_event_participants.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('competition_base_event_participants.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from wanted
)

insert into faraday.competition_base_event_participants (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, event_id, participant_id, start_number, performance_data, score, ranking,
  check_in_time, completion_time, disqualification_reason, results, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('competition_base_event_participants.last_accessed_at?', n, 0.8) then (seed.time_between('competition_base_event_participants.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('competition_base_event_participants.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('competition_base_event_participants.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('competition_base_event_participants.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('competition_base_event_participants.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  scheduled_deletion_at,
  case
    when seed.chance('competition_base_event_participants.retention_period?', n, 0.85) then seed.int('competition_base_event_participants.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('competition_base_event_participants.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('competition_base_event_participants.is_active?', n, 0.85) then seed.chance('competition_base_event_participants.is_active', n, 0.9)
  end,
  case
    when seed.chance('competition_base_event_participants.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('competition_base_event_participants.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('competition_base_event_participants.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('competition_base_event_participants.metadata.attempt', n, 1, 3))::json
  end,
  event_id,
  participant_id,
  case
    when seed.chance('competition_base_event_participants.start_number?', n, 0.85) then 'CBE-' || lpad(seed.int('competition_base_event_participants.start_number', n, 1, 999999)::text, 6, '0')
  end,
  case
    when seed.chance('competition_base_event_participants.performance_data?', n, 0.85) then jsonb_build_object('event', seed.pick('competition_base_event_participants.performance_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('competition_base_event_participants.performance_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('competition_base_event_participants.performance_data.attempt', n, 1, 3))::json
  end,
  case
    when seed.chance('competition_base_event_participants.score?', n, 0.85) then seed.int('competition_base_event_participants.score', n, 40, 100)
  end,
  case
    when seed.chance('competition_base_event_participants.ranking?', n, 0.85) then seed.int('competition_base_event_participants.ranking', n, 1, 100)
  end,
  case
    when seed.chance('competition_base_event_participants.check_in_time?', n, 0.9) then created_at + interval '24 hours' * seed.int('competition_base_event_participants.check_in_time', n, 1, 60)
  end,
  case
    when seed.chance('competition_base_event_participants.completion_time?', n, 0.8) then scheduled_deletion_at + interval '1 minute' * seed.int('competition_base_event_participants.completion_time', n, 30, 180)
  end,
  disqualification_reason,
  case
    when seed.chance('competition_base_event_participants.results?', n, 0.85) then jsonb_build_object('count', seed.int('competition_base_event_participants.results.count', n, 1, 400), 'average', round(seed.int('competition_base_event_participants.results.average', n, 100, 990) / 10.0, 1))::json
  end,
  notes
from shaped
on conflict (event_id, participant_id) do nothing;
