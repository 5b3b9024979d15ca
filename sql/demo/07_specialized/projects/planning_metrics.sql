--! table: faraday.planning_metrics
--! mark: parent plan_id
--! key: plan_id, metric_type

-- Three figures of each plan that has begun: lessons held so far of those planned, the share that the pupil attended, and the
-- goals met. A plan that is over has all its lessons; goals come with lessons.
with

kinds (place, type, unit) as (
  values (1, 'lessons_held', 'lessons'), (2, 'attendance', '%'), (3, 'goals_met', 'goals')
),

plans as (
  select
    plan.*,
    case when plan.plan_name like 'Adapted%' then 1 when plan.plan_name like 'Season%' then 2 else 3 end as kind,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    least(plan.end_date, seed.today()::timestamp) as counted_at,
    2 * (plan.planning_metadata ->> 'weeks')::integer as planned
  from faraday.activity_plans_planning as plan
  join faraday.students as student on student.id = plan.student_id
  where plan.plan_description like 'MOCK:%'
    and plan.planning_status in ('COMPLETED', 'IN_PROGRESS')
    and plan.start_date < seed.today()::timestamp - interval '1 day'
),

figures as materialized (
  select
    plans.*,
    kinds.*,
    least(
      planned, floor(planned * (extract(epoch from counted_at - start_date) / extract(epoch from end_date - start_date))::numeric)
    )::integer as held,
    seed.int('planning_metrics.missed', number, 0, 3) as missed
  from plans
  cross join kinds
  order by plans.kind, plans.number, kinds.place
  limit (select seed.rows(60, students => 3714))
)

insert into faraday.planning_metrics (
  plan_id, metric_type, metric_value, metric_unit, metric_date, metric_notes, metric_metadata, created_at, updated_at
)
select
  id,
  type,
  case place
    when 1 then held
    when 2 then case when held = 0 then 100 else round(100.0 * greatest(0, held - least(missed, held / 3)) / held) end
    else least(4, held / 5)
  end,
  unit,
  counted_at,
  case place
    when 1 then held || ' of ' || planned || ' lessons.'
    when 2 then case when least(missed, held / 3) = 0 then 'Never missed.' else 'Missed ' || least(missed, held / 3) || '.' end
    else least(4, held / 5) || ' of 4 goals.'
  end,
  json_build_object('planned', case place when 3 then 4 else planned end),
  counted_at,
  counted_at
from figures
where not exists (
  select from faraday.planning_metrics as present where present.plan_id = figures.id and present.metric_type = figures.type
);
