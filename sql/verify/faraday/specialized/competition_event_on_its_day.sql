-- Events take place on the day of their competition, between its start and its end, on a weekday.
select
  competition.name || ', ' || event.name as row_key,
  format(
    'event %s to %s, competition %s to %s', event.start_time, event.end_time, competition.start_date, competition.end_date
  ) as problem
from faraday.competition_base_events as event
join faraday.competitions as competition on competition.id = event.competition_id
where competition.description like 'MOCK:%'
  and not (
    event.start_time >= competition.start_date
    and event.end_time <= competition.end_date
    and event.end_time > event.start_time
    and event.start_time::date = competition.start_date::date
    and extract(isodow from event.start_time) <= 5
  );
