--! table: faraday.pe_adaptation_history
--! mark: parent adaptation_id
--! key: adaptation_id, created_at

-- How an adaptation came to be what it is: first proposed, then approved; some were of a lighter kind before.
with

size as (
  select seed.rows(180, students => 3714) as rows
),

steps (step, status, reason, days) as (
  values (1, 'PENDING', 'Proposed after the lesson', 0), (2, 'APPROVED', 'Agreed with the family and the nurse', 6)
),

adaptations as (
  select adaptation.*, substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.pe_activity_adaptations as adaptation
  join faraday.students as student on student.id = adaptation.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

wanted as (
  select adaptations.*, step, steps.status as previous_status, steps.reason as step_reason, days
  from adaptations
  cross join steps
  order by step, number
  limit (select rows from size)
)

insert into faraday.pe_adaptation_history (
  adaptation_id, previous_type, previous_level, previous_status, previous_modifications, reason, created_at
)
select
  id,
  adaptation_type::text::faraday.previous_adaptation_type_enum,
  case when step = 1 then 'MINIMAL' else adaptation_level::text end::faraday.previous_adaptation_level_enum,
  previous_status::faraday.previous_adaptation_status_enum,
  case when step = 1 then json_build_object('trial', 'verbal help only') else modifications end,
  step_reason || '.',
  created_at + days * interval '1 day'
from wanted
where not exists (
  select from faraday.pe_adaptation_history as there
  where there.adaptation_id = wanted.id and there.created_at = wanted.created_at + days * interval '1 day'
);
