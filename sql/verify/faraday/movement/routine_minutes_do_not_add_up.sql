-- The activities of a routine, adapted or not, take as long as the routine.
with

lists as (
  select 'routine ' || routine.id as row_key, routine.duration as minutes, sum(part.duration_minutes) as listed, count(*) as parts
  from faraday.physical_education_routines as routine
  join faraday.routine_activities as part on part.routine_id = routine.id
  where routine.description like 'MOCK:%'
  group by routine.id
  union all
  select 'adapted routine ' || routine.id, routine.duration, sum(part.duration_minutes), count(*)
  from faraday.adapted_routines as routine
  join faraday.adapted_routine_activities as part on part.routine_id = routine.id
  where routine.description like 'MOCK:%'
  group by routine.id
)

select row_key, format('%s minutes, parts take %s', minutes, listed) as problem
from lists
where parts = 4
  and minutes <> listed;
