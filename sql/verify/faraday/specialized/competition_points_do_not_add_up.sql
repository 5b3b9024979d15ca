-- The points of a participant are the sum of those of the events, and the list of winners has all participants who have any.
select
  competition.name || ', ' || participant.registration_number as row_key,
  format('%s points noted, %s scored', participant.results ->> 'total_points', sum(entry.score)) as problem
from faraday.competition_base_participants as participant
join faraday.competitions as competition on competition.id = participant.competition_id
left join faraday.competition_base_event_participants as entry on entry.participant_id = participant.id
where competition.description like 'MOCK:%'
group by competition.id, competition.name, participant.id, participant.registration_number
having round(
  coalesce((participant.results ->> 'total_points')::numeric, 0), 1
) <> round(coalesce(sum(entry.score), 0)::numeric, 1)
  or sum(entry.score) is not null and not exists (
    select from json_array_elements(competition.rankings) as listed
    where (listed ->> 'points')::numeric = round(sum(entry.score)::numeric, 1)
  );
