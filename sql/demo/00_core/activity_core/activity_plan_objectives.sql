--! table: faraday.activity_plan_objectives
--! mark: parent plan_id
--! key: plan_id, objective

-- Four objectives for each plan: skill, effort, safety and the pupil's own judgement.
with

size as (
  select seed.rows(300, students => 3714) as rows
),

kinds (number, area, sentence, evidence) as (
  values
    (1, 'skill', 'Performs %s in the practice form with at most one reminder', 'observation by the teacher'),
    (2, 'effort', 'Stays active for most of each session on %s', 'wristband'),
    (3, 'safety', 'Names and keeps the two safety rules of %s', 'short talk'),
    (4, 'reflection', 'Says what went better in %s than the week before', 'self-assessment card')
),

wanted as (
  select
    plan.id,
    plan.is_completed,
    plan.created_at,
    plan.updated_at,
    kinds.*,
    lower(replace(plan.name, ' in small steps', '')) as subject
  from faraday.activity_plans as plan
  join faraday.students as student on student.id = plan.student_id
  cross join kinds
  where plan.description like 'MOCK:%'
  order by kinds.number, substring(student.email from '([0-9]{1,9})@')::integer
  limit (select rows from size)
)

insert into faraday.activity_plan_objectives (plan_id, objective, objective_metadata, created_at, updated_at)
select
  id,
  format(sentence, subject) || '.',
  json_build_object('area', area, 'evidence', evidence, 'reached', is_completed),
  created_at,
  updated_at
from wanted
where not exists (
  select from faraday.activity_plan_objectives as there
  where there.plan_id = wanted.id and there.objective = format(sentence, subject) || '.'
);
