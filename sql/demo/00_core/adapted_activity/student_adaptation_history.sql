--! table: faraday.student_adaptation_history
--! mark: parent adaptation_id
--! key: adaptation_id, change_type
--! target: at least 2000 for 3714 students

-- Two entries for each adaptation: created without a rating, and the last review, which ends in the state that the
-- adaptation has now.
with

adaptations as (
  select
    adaptation.*,
    substring(student.email from '([0-9]{1,9})@')::integer as n
  from faraday.student_activity_adaptations as adaptation
  join faraday.students as student on student.id = adaptation.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

entries as (
  select
    adaptations.*,
    entry.*
  from adaptations
  cross join (values ('created'), ('reviewed')) as entry (change)
)

insert into faraday.student_adaptation_history (
  adaptation_id, change_type, previous_data, new_data, reason, effectiveness_score, created_at, updated_at
)
select
  id,
  change,
  case change when 'reviewed' then json_build_object('status', 'SCHEDULED', 'change', modifications -> 'change', 'rating',
    null) end,
  case change
    when 'created' then json_build_object('status', 'SCHEDULED', 'change', modifications -> 'change', 'rating', null)
    else json_build_object('status', status, 'change', modifications -> 'change', 'rating', effectiveness_rating)
  end,
  case
    when change = 'created' then reason
    when effectiveness_rating >= 5 then 'Works very well; stays as it is.'
    when effectiveness_rating = 4 then 'Works; look again next term.'
    when effectiveness_rating = 3 then 'Helps in part; talk with the family.'
    else 'Too early to tell.'
  end,
  case change when 'reviewed' then effectiveness_rating * 20 end,
  case change when 'created' then created_at else updated_at end,
  case change when 'created' then created_at else updated_at end
from entries
where not exists (
  select from faraday.student_adaptation_history as present
  where present.adaptation_id = entries.id
    and present.change_type = entries.change
);
