-- Competitions of the past are completed or were cancelled, those to come are scheduled; their events are in the same state.
select
  competition.name as row_key,
  format('%s on %s', competition.status, competition.start_date) as problem
from faraday.competitions as competition
where competition.description like 'MOCK:%'
  and (
    (competition.status = 'SCHEDULED') <> (competition.start_date > seed.now() at time zone 'UTC')
    or competition.registration_deadline >= competition.start_date
    or exists (
      select
      from faraday.competition_base_events as event
      where event.competition_id = competition.id and event.status <> competition.status
    )
  );
