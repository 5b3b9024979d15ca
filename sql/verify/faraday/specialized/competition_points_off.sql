-- As documented in competition_base_event_participants.sql: sixty points for a typical result and 18 a spread, so that
-- finalists reach about 60 to 72 on average. Between 2 and 12 % of those entered do not finish. Judged from 120 entries in
-- completed events on.
select
  'faraday.competition_base_event_participants' as row_key,
  format(
    '%s entries, mean %s, not finished %s', count(*), round(avg(entry.score)::numeric, 1),
    round(avg((entry.score is null)::integer), 3)
  ) as problem
from faraday.competition_base_event_participants as entry
join faraday.competition_base_events as event on event.id = entry.event_id
where event.description like 'MOCK:%' and event.status = 'COMPLETED'
having count(*) >= 120
  and not (avg(entry.score) between 56 and 76 and avg((entry.score is null)::integer) between 0.015 and 0.13);
