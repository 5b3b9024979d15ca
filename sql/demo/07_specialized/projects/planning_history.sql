--! table: faraday.planning_history
--! mark: parent plan_id
--! key: plan_id, history_type

-- The course of the first plans: drafted a week before the start, begun, looked at half way and, where the time is over,
-- completed. Only what has happened so far; a plan that was cancelled ends with that.
with

steps (step, type, trigger, said) as (
  values
    (1, 'drafted', 'MANUAL', 'Drafted with the class teacher.'), (2, 'started', 'SCHEDULED', 'First lesson by the plan.'),
    (3, 'reviewed', 'PROGRESS', 'Looked at half way; the pupil keeps up.'),
    (4, 'completed', 'SCHEDULED', 'Last lesson; results go into the next plan.'),
    (5, 'cancelled', 'MANUAL', 'The pupil has left the district.')
),

plans as (
  select
    plan.*,
    case when plan.plan_name like 'Adapted%' then 1 when plan.plan_name like 'Season%' then 2 else 3 end as kind,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.activity_plans_planning as plan
  join faraday.students as student on student.id = plan.student_id
  where plan.plan_description like 'MOCK:%'
),

happened as (
  select plans.*, steps.*, date_trunc('minute', moment) as moment
  from plans
  cross join steps
  cross join lateral (
    select case step
      when 1 then created_at + interval '8 hours 30 minutes' when 2 then start_date + interval '9 hours' when 3 then start_date + (end_date - start_date) * 0.5 + interval '10 hours'
      when 4 then end_date + interval '14 hours' else updated_at + interval '1 hour'
    end as moment
  ) as moments
  where moment < (seed.now() at time zone 'UTC')
    and case planning_status
      when 'CANCELLED' then step in (1, 5) when 'COMPLETED' then step <= 4 when 'IN_PROGRESS' then step <= 3 else step = 1
    end
  order by kind, number, step
  limit (select seed.rows(100, students => 3714))
)

insert into faraday.planning_history (
  plan_id, history_date, history_type, history_description, history_trigger, history_metadata, created_at, updated_at
)
select
  id,
  moment,
  type,
  said || case when step = 2 and planning_notes is not null then ' ' || planning_notes else '' end,
  case when step = 3 and mod(number, 4) = 0 then 'ADAPTATION' else trigger end::faraday.history_trigger_enum,
  json_build_object('plan', plan_name, 'step', step),
  moment,
  moment
from happened
where not exists (
  select from faraday.planning_history as present where present.plan_id = happened.id and present.history_type = happened.type
);
