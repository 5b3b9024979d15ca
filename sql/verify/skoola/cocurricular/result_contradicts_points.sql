-- A team has one result at an event, with the same points for all; in athletics the better the place the more points, and no
-- two share a place. The team is one of the event's sport, and there is no result ahead of time.
with

entries as (
  select
    event.id,
    event.event_name,
    event.event_date,
    event.sport_id as event_sport,
    team.sport_id as team_sport,
    sport.category,
    student.admission_number,
    entry.position,
    entry.points,
    case when sport.category = 'Individual' then substring(entry.position from '^[0-9]{1,9}')::integer end as place,
    count(*) over (partition by event.id, entry.position) as sharing
  from skoola.sport_event_participants as entry
  join skoola.sport_events as event on event.id = entry.event_id
  join skoola.sports as sport on sport.id = event.sport_id
  join skoola.students as student on student.id = entry.student_id
  left join skoola.sport_teams as team on team.id = entry.team_id
  where seed.is_demo(event.id)
)

select distinct
  one.event_name || ': ' || one.admission_number as row_key,
  format('%s with %s points, %s has %s with %s', one.position, one.points, other.admission_number, other.position, other.points)
    as problem
from entries as one
join entries as other on other.id = one.id
where one.position is null
  or one.team_sport is distinct from one.event_sport
  or one.event_date::date >= seed.today()
  or one.category = 'Team' and (one.position, one.points) is distinct from (other.position, other.points)
  or one.category = 'Individual'
  and (one.place is null or one.sharing > 1 or one.place < other.place and one.points < other.points)
  or one.position in ('Won', 'Winners', '1st') and one.points is not distinct from 0;
