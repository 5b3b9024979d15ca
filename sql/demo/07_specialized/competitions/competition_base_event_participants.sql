--! table: faraday.competition_base_event_participants
--! mark: parent event_id
--! key: event_id, participant_id

-- Entries. Of three finalists two enter both events and the third one of them, so that five start in each. Results follow from
-- the pupil's level and grade and the form of the day; points follow from the result, places from the points. Only completed
-- events have them. One starter in forty is disqualified, one in thirty stays at home.
with

participants as (
  select
    participant.*,
    substring(participant.registration_number from '[0-9]{1,9}')::integer as number,
    substring(participant.division_assignment from '[0-9]{1,9}')::integer as grade,
    student.level
  from faraday.competition_base_participants as participant
  join faraday.students as student on student.id = participant.student_id
  where exists (
    select from faraday.competitions as parent where parent.id = participant.competition_id and parent.description like 'MOCK:%'
  )
),

entries as (
  select participants.*, slot
  from participants
  cross join generate_series(1, 2) as slot
  where mod(number, 3) <> 0 or slot = 1 + mod(number / 3 + 1, 2)
  order by number, slot
  limit (select seed.rows(200, students => 3714))
),

started as materialized (
  select
    entries.*,
    event.id as event_id,
    event.start_time,
    event.status as event_status,
    event.scoring_criteria ->> 'unit' as unit,
    case event.scoring_criteria ->> 'better' when 'lower' then -1 else 1 end as direction,
    (event.scoring_criteria ->> 'typical')::numeric as typical,
    (event.scoring_criteria ->> 'spread')::numeric as spread,
    (event.scoring_criteria ->> 'step')::numeric as step,
    (competition.eligibility_criteria ->> 'min_grade')::numeric + (
      competition.eligibility_criteria ->> 'max_grade'
    )::numeric as grades,
    seed.uniform('competition_base_event_participants.status', entries.number * 10 + entries.slot) as fate,
    seed.normal(
      'competition_base_event_participants.score', entries.number * 10 + entries.slot, 0, 1, -2.0, 2.0
    )::numeric as form,
    seed.int('competition_base_event_participants.check_in_time', entries.number * 10 + entries.slot, 6, 28) as early
  from entries
  left join faraday.competitions as competition on competition.id = entries.competition_id
  left join faraday.competition_base_events as event
    on event.competition_id = entries.competition_id and (event.metadata ->> 'slot')::integer = entries.slot
),

measured as (
  select
    started.*,
    case
      when event_status <> 'COMPLETED' then event_status::text
      when fate < 0.033 then 'CANCELLED'
      when fate < 0.058 then 'INACTIVE'
      else 'COMPLETED'
    end as state,
    greatest(step, round((
      typical + direction * spread * (
        form * 0.75 + (grade - grades / 2) * 0.28 + case level
          when 'BEGINNER' then -0.5
          when 'INTERMEDIATE' then 0
          when 'ADVANCED' then 0.5
          else 0.9
        end
      )
    ) / step) * step) as mark
  from started
),

bounded as (
  select measured.*, case when unit like 'of %' then least(mark, substr(unit, 4)::numeric) else mark end as result
  from measured
),

scored as (
  select
    bounded.*,
    case when state = 'COMPLETED' then greatest(5, round(60 + 18 * direction * (result - typical) / spread, 1)) end as points
  from bounded
),

ranked as (
  select
    scored.*,
    case when points is not null then rank() over (partition by event_id order by points desc nulls last) end as place
  from scored
)

insert into faraday.competition_base_event_participants (
  event_id, participant_id, start_number, performance_data, score, ranking, check_in_time, completion_time,
  disqualification_reason,
  results, notes, status, is_active, metadata, created_at, updated_at
)
select
  event_id,
  id,
  lpad(number::text, 3, '0'),
  case when state = 'COMPLETED' then json_build_object('value', result, 'unit', unit, 'typical', typical) end,
  points,
  place,
  case when event_status = 'COMPLETED' and state <> 'CANCELLED' then start_time - interval '1 minute' * early end,
  case when state = 'COMPLETED' then start_time + interval '1 minute' * (18 + mod(number * 7, 50)) end,
  case
    when state = 'INACTIVE'
      then (array['Second false start', 'Left the lane', 'Cut the course', 'Too many attempts'])[1 + mod(number, 4)]
  end,
  case
    when state = 'COMPLETED' then json_build_object('place', place, 'mark', trim_scale(result) || ' ' || unit, 'points', points)
    when state = 'INACTIVE' then json_build_object('place', null, 'mark', 'DQ')
    when state = 'CANCELLED' and event_status = 'COMPLETED' then json_build_object('place', null, 'mark', 'DNS')
  end,
  case
    when place = 1 and points > 85 then 'Well ahead of the rest.'
    when place = 1 then 'Won.'
    when state = 'CANCELLED' and event_status = 'COMPLETED' then 'Ill on the day.'
    when state = 'COMPLETED' and early < 7 then 'Came late, short warm-up.'
  end,
  state::faraday.base_status_enum,
  state = 'SCHEDULED',
  json_build_object('slot', slot),
  created_at,
  case when event_status = 'COMPLETED' then start_time + interval '2 hours' else greatest(created_at, updated_at) end
from ranked
on conflict (event_id, participant_id) do nothing;
