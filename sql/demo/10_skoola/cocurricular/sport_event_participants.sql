--! table: skoola.sport_event_participants
--! mark: parent event_id
--! key: event_id, student_id
--! target: at least 100 for 500 students

-- Ten or more of the team for each event, who had joined before and were in school that day. In athletics everybody has a place
-- of his or her own, with 8 to 1 points for the first eight; in team games the team has one result, with the same points for
-- each player: 2 for a match won, and 5, 3 and 1 for the first places of a tournament.
with

events as (
  select
    event.*,
    row_number() over (order by created_at) as n
  from skoola.sport_events as event
  where seed.is_demo(id)
),

teams as (
  select
    team.*,
    row_number() over (order by created_at) as n
  from skoola.sport_teams as team
  where seed.is_demo(id)
),

results (kind, number, position, points) as (
  values
    ('match', 0, 'Won', 2), ('match', 1, 'Lost', 0), ('match', 2, 'Won', 2), ('tournament', 0, 'Winners', 5),
    ('tournament', 1, 'Runners-up', 3), ('tournament', 2, 'Third place', 1)
),

entries as materialized (
  select
    events.id,
    events.event_name,
    events.event_date,
    teams.id as team_id,
    sport.category,
    member.student_id,
    student.admission_number,
    seed.uniform('sport_event_participants', events.event_name || '/' || student.admission_number) as draw,
    seed.int('sport_event_participants.result', events.event_name, 0, 2) as result
  from events
  join teams on teams.n = events.n
  join skoola.sports as sport on sport.id = teams.sport_id
  join skoola.sport_team_members as member on member.team_id = teams.id and member.joined_date < events.event_date::date
  join skoola.students as student on student.id = member.student_id
  left join skoola.pre_approved_absences as leave
    on leave.student_id = student.id
    and events.event_date::date between leave.start_date and leave.end_date
  left join skoola.exit_passes as pass on pass.student_id = student.id and pass.date = events.event_date::date
  left join (
    select entry.student_id, competition.date::date as date
    from skoola.competition_participants as entry
    join skoola.competitions as competition on competition.id = entry.competition_id
  ) as elsewhere on elsewhere.student_id = student.id and elsewhere.date = events.event_date::date
  where leave.id is null and pass.id is null and elsewhere.date is null
),

ranked as (
  select
    entries.*,
    row_number() over (partition by id order by draw, admission_number collate "C") as turn
  from entries
),

placed as (
  -- In athletics children of other houses and schools take the places between.
  select
    ranked.*,
    (
      sum(case when turn <= 3 then 1 else 1 + floor(draw * 100000)::integer % 3 end) over (partition by id order by turn)
    )::integer as place
  from ranked
)

insert into skoola.sport_event_participants (event_id, student_id, team_id, position, points, created_at, updated_at)
select
  id,
  student_id,
  team_id,
  case
    when category = 'Team' then results.position
    else place || coalesce(case when place not between 11 and 13 then (array['st', 'nd', 'rd'])[mod(place, 10)] end, 'th')
  end,
  case when category = 'Team' then results.points when place <= 8 then 9 - place else 0 end,
  event_date - interval '2 days',
  event_date + interval '6 hours'
from placed
left join results
  on results.kind = case when event_name like '%match%' then 'match' else 'tournament' end
  and results.number = result
on conflict (event_id, student_id) do nothing;
