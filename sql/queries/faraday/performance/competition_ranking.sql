--! title: Ranking of a competition
--! page: Competition results

-- The first eight of each event of the newest competition that has results, with their schools. Events come by the index on
-- competition_id, their participants by the index on event_id.
with

chosen as (
  select competition.id as competition_id
  from faraday.competitions as competition
  where competition.start_date <= seed.today()
    and exists (
      select
      from faraday.competition_base_events as event
      join faraday.competition_base_event_participants as entry on entry.event_id = event.id
      where event.competition_id = competition.id and entry.ranking is not null
    )
  order by competition.start_date desc, competition.name collate "C"
  limit 1
)

select
  competition.name as competition,
  event.name as event,
  event.start_time as began_at,
  entry.ranking as place,
  entry.score,
  student.first_name || ' ' || student.last_name as student,
  school.name as school,
  participant.division
from chosen
join faraday.competitions as competition on competition.id = chosen.competition_id
join faraday.competition_base_events as event on event.competition_id = chosen.competition_id
join faraday.competition_base_event_participants as entry on entry.event_id = event.id and entry.ranking <= 8
join faraday.competition_base_participants as participant on participant.id = entry.participant_id
join faraday.students as student on student.id = participant.student_id
left join faraday.schools as school on school.id = student.school_id
order by event.start_time, event.name collate "C", entry.ranking, entry.score desc, student.email
limit 50;
