-- The award follows from the place, members of a team share both, and where everybody competes for himself no two have the
-- same place. Places are told before today only.
with

entries as (
  select
    competition.competition_name,
    competition.competition_type like 'Team%' as by_team,
    competition.date,
    student.admission_number,
    entry.position,
    entry.award,
    substring(entry.position from '^[0-9]{1,9}')::integer as place,
    min(entry.position) over (partition by competition.id) as one,
    max(entry.position) over (partition by competition.id) as other,
    count(*) over (partition by competition.id, entry.position) as sharing
  from skoola.competition_participants as entry
  join skoola.competitions as competition on competition.id = entry.competition_id
  join skoola.students as student on student.id = entry.student_id
  where seed.is_demo(competition.id)
)

select
  competition_name || ': ' || admission_number as row_key,
  format('place %s (%s with it, %s to %s), award %s, on %s', position, sharing, one, other, award, date) as problem
from entries
where award is distinct from case
    when place = 1 then 'Gold medal' when place = 2 then 'Silver medal' when place = 3 then 'Bronze medal'
    when place <= 10 then 'Certificate of merit'
  end
  or by_team and one <> other
  or not by_team and sharing > 1
  or position is null
  or date::date >= seed.today();
