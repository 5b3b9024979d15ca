--! table: faraday.competition_base_events
--! mark: text description
--! key: competition_id, name

-- Two events in each competition, one before and one after the break. scoring_criteria says what a typical result of the grades
-- is and how far results spread; 60 points are given for the typical one and 18 for each step of the spread.
with

listed (sport, slot, name, kind, unit, better, base, a_grade, spread, step, about, equipment) as (
  values
    ('track_and_field', 1, '100 metres', 'race', 's', 'lower', 18.6, -0.37, 0.9, 0.1, 'Heats of five, best time counts', 'Starting blocks'),
    ('track_and_field', 2, 'Long jump', 'jump', 'cm', 'higher', 190, 21, 38, 1, 'Three tries each, the best counts', 'Jump pit, tape'),
    ('field_day', 1, 'Obstacle course', 'race', 's', 'lower', 74, -3.5, 5.5, 0.1, 'Tunnel, hurdles, beam and sack', 'Hurdles, tunnel, beam'),
    ('field_day', 2, 'Softball throw', 'throw', 'm', 'higher', 7, 3.6, 5.2, 0.1, 'Two throws from the line', 'Softballs, tape'),
    ('swimming', 1, '50 m freestyle', 'race', 's', 'lower', 46, -1.1, 3.4, 0.1, 'Six lanes, timed final', 'Lane ropes'),
    ('swimming', 2, '100 m breaststroke', 'race', 's', 'lower', 128, -2.4, 8.5, 0.1, 'Six lanes, timed final', 'Lane ropes'),
    ('cross_country', 1, 'One kilometre', 'race', 's', 'lower', 342, -9, 22, 1, 'One loop round the fields', 'Flags, chute'),
    ('cross_country', 2, 'Three kilometres', 'race', 's', 'lower', 1180, -32, 75, 1, 'Three loops, marshals at the gate', 'Flags, chute'),
    ('fitness', 1, 'Pacer', 'endurance', 'laps', 'higher', 6, 4.1, 12, 1, 'Twenty metres, until the second miss', 'Beep track'),
    ('fitness', 2, 'Plank hold', 'endurance', 's', 'higher', 24, 8, 25, 1, 'On the forearms, one warning', 'Mats'),
    ('basketball', 1, 'Free throws', 'accuracy', 'of 25', 'higher', 1, 1.1, 3.6, 1, 'Twenty-five from the line', 'Basketballs'),
    ('basketball', 2, 'Dribble course', 'race', 's', 'lower', 38, -1.4, 3.1, 0.1, 'Both hands, six cones, lay-up', 'Cones'),
    ('jump_rope', 1, 'Thirty seconds speed', 'speed', 'jumps', 'higher', 26, 6, 9, 1, 'Right foot counts', 'Speed ropes, counters'),
    ('jump_rope', 2, 'Longest without a miss', 'endurance', 's', 'higher', 22, 12, 24, 1, 'Any step, first miss ends it', 'Ropes'),
    ('soccer', 1, 'Dribble slalom', 'race', 's', 'lower', 31, -1.2, 2.6, 0.1, 'Eight cones out and back', 'Cones, footballs'),
    ('soccer', 2, 'Target shots', 'accuracy', 'of 50', 'higher', 12, 2, 6, 1, 'Ten shots at a sheet with rings', 'Target sheet')
),

size as (
  select seed.rows(40) as rows
),

competitions as (
  select
    competition.*,
    (competition.eligibility_criteria ->> 'min_grade')::integer + (
      competition.eligibility_criteria ->> 'max_grade'
    )::integer as grades,
    (competition.metadata ->> 'number')::integer as position
  from faraday.competitions as competition
  where competition.description like 'MOCK:%'
),

wanted as (
  -- Both events or none: one row more where the number is odd.
  select n, 1 + (n - 1) / 2 as position, 1 + mod(n - 1, 2) as slot
  from size
  cross join generate_series(1, rows + mod(rows, 2)) as n
),

planned as (
  select
    listed.*,
    competitions.id as competition_id,
    competitions.status,
    competitions.location as place,
    competitions.organizer,
    competitions.sport_type,
    competitions.created_at + interval '2 days' as created_at,
    competitions.updated_at,
    competitions.start_date::date + case wanted.slot
      when 1 then interval '9 hours'
      else interval '10 hours 45 minutes'
    end as start_time,
    round(listed.base + listed.a_grade * competitions.grades / 2, 1) as typical
  from wanted
  left join competitions on competitions.position = wanted.position
  left join listed on listed.sport = competitions.sport_type and listed.slot = wanted.slot
)

insert into faraday.competition_base_events (
  name, competition_id, event_type, start_time, end_time, location, description, rules, scoring_criteria, max_participants,
  equipment_needed, staff_needed, venue_setup, notes, status, is_active, metadata, created_at, updated_at
)
select
  name,
  competition_id,
  kind,
  start_time,
  start_time + interval '75 minutes',
  place,
  'MOCK: ' || about || '.',
  json_build_object('attempts', case kind when 'jump' then 3 when 'throw' then 2 else 1 end, 'counts', 'best attempt'),
  json_build_object(
    'unit', unit, 'better', better, 'typical', typical, 'spread', spread, 'step', step, 'points',
    '60 for the typical result, 18 a spread'
  ),
  case sport when 'swimming' then 12 when 'cross_country' then 60 else 30 end,
  json_build_array(equipment),
  json_build_object('lead', organizer, 'helpers', case kind when 'race' then 4 else 2 end),
  json_build_object(
    'lanes', case when sport in ('swimming', 'track_and_field') and kind = 'race' then 6 end, 'ready_by',
    to_char(start_time - interval '20 minutes', 'HH24:MI')
  ),
  case status when 'CANCELLED' then 'Called off with the competition.' end,
  status,
  status = 'SCHEDULED',
  json_build_object('slot', slot),
  created_at,
  greatest(created_at, updated_at)
from planned
on conflict (competition_id, name) do nothing;

-- Result lists, once the entries are scored.
update faraday.competition_base_events as event
set results = told.results, rankings = told.rankings
from (
  select
    entry.event_id,
    json_build_object(
      'entered', count(*), 'finished', count(entry.ranking), 'best',
      max(entry.results ->> 'mark') filter (where entry.ranking = 1)
    ) as results,
    json_agg(
      json_build_object(
        'place', entry.ranking, 'start_number', entry.start_number, 'mark', entry.results ->> 'mark', 'points', entry.score
      )
      order by entry.ranking,
      entry.start_number collate "C"
    )
      filter (where entry.ranking is not null) as rankings
  from faraday.competition_base_event_participants as entry
  group by entry.event_id
) as told
where told.event_id = event.id
  and event.description like 'MOCK:%'
  and event.status = 'COMPLETED'
  and event.results is null;
