-- Who competes for a team, or for the school in what a club prepares, had joined before; and was not away on leave that day.
with

entries as (
  select
    event.event_name as name,
    event.event_date as held_at,
    entry.student_id,
    member.joined_date
  from skoola.sport_event_participants as entry
  join skoola.sport_events as event on event.id = entry.event_id
  left join skoola.sport_team_members as member on member.team_id = entry.team_id and member.student_id = entry.student_id
  where seed.is_demo(event.id)
  union all
  select
    competition.competition_name,
    competition.date,
    entry.student_id,
    first_club.joined_date
  from skoola.competition_participants as entry
  join skoola.competitions as competition on competition.id = entry.competition_id
  left join (
    select student_id, min(joined_date) as joined_date from skoola.club_members group by student_id
  ) as first_club on first_club.student_id = entry.student_id
  where seed.is_demo(competition.id)
)

select
  entries.name || ': ' || student.admission_number as row_key,
  format('held %s, joined %s, leave from %s', held_at, coalesce(joined_date::text, 'never'), leave.start_date) as problem
from entries
join skoola.students as student on student.id = entries.student_id
left join skoola.pre_approved_absences as leave
  on leave.student_id = entries.student_id
  and held_at::date between leave.start_date and leave.end_date
where joined_date is null or joined_date >= held_at::date or leave.id is not null;
