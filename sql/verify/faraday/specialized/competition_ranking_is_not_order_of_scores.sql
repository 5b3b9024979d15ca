-- The place in an event is the order of points among those who finished; points come from the mark, and only completed events
-- have either.
with

entries as (
  select
    entry.*,
    event.name,
    event.status as event_status,
    event.scoring_criteria as criteria,
    (entry.performance_data ->> 'value')::numeric as mark,
    rank() over (partition by entry.event_id order by entry.score desc nulls last) as place
  from faraday.competition_base_event_participants as entry
  join faraday.competition_base_events as event on event.id = entry.event_id
  where event.description like 'MOCK:%'
)

select
  name || ', ' || start_number as row_key,
  format('%s in a %s event: mark %s, %s points, place %s', status, event_status, mark, score, ranking) as problem
from entries
where (ranking is null) <> (score is null)
  or (score is null) <> (status <> 'COMPLETED')
  or status = 'COMPLETED' and event_status <> 'COMPLETED'
  or score is not null and ranking <> place
  or score is not null and abs(score - greatest(5, 60 + 18 * case criteria ->> 'better' when 'lower' then -1 else 1 end
    * (mark - (criteria ->> 'typical')::numeric) / (criteria ->> 'spread')::numeric)) > 0.06
  or status = 'INACTIVE' and disqualification_reason is null;
