-- Who starts in an event is entered in its competition; nobody checks in after the start or is done after the end.
select
  event.name || ', ' || participant.registration_number as row_key,
  format(
    'event of competition %s, participant of %s, check-in %s, done %s', event.competition_id, participant.competition_id,
    entry.check_in_time, entry.completion_time
  ) as problem
from faraday.competition_base_event_participants as entry
join faraday.competition_base_events as event on event.id = entry.event_id
join faraday.competition_base_participants as participant on participant.id = entry.participant_id
where event.description like 'MOCK:%'
  and (
    event.competition_id <> participant.competition_id
    or entry.check_in_time >= event.start_time
    or entry.completion_time not between event.start_time and event.end_time
  );
